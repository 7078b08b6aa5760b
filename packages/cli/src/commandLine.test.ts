import { expect, test } from "vitest";
import { runCli } from "./testing/runCli.ts";
import { runHere } from "./testing/runHere.ts";

test("help lists every command, and each command explains itself", async () => {
  const help = await runCli(["--help"]);
  expect(help.exit).toBe(0);
  for (const name of ["make", "interpret", "verify", "gallery", "serve", "store", "medicines", "study"]) {
    expect(help.stdout.toString()).toContain(`plainlabel ${name}`);
    const own = await runHere([name, "--help"]);
    expect(own.exit).toBe(0);
    expect(own.stdout.toString()).toMatch(new RegExp(`^plainlabel ${name}`));
  }
});

test("the version is the package's", async () => {
  const { stdout, exit } = await runHere(["--version"]);
  expect(exit).toBe(0);
  expect(stdout.toString()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  ["no command", [], "no command"],
  ["an unknown command", ["print"], '"print"'],
  ["a command named like a property of every object", ["constructor"], '"constructor"'],
  ["an unknown option", ["make", "request.json", "--outt", "x"], "--outt"],
  ["an option without its value", ["make", "request.json", "-o"], "--out"],
  ["an operand too many", ["interpret", "questions.jsonl"], "no operand"],
  ["no operand", ["verify", "--request", "x.json"], "one PDF file"],
])("%s is refused with exit 2, nothing on stdout, and a hint", async (_name, args, hint) => {
  const { exit, stdout, stderr } = await runHere(args);
  expect(exit).toBe(2);
  expect(stdout).toHaveLength(0);
  expect(stderr).toContain(hint);
  expect(stderr).toContain("--help");
});
