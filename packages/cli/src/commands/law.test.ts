import { lawNames, rulesOf } from "@plainlabel/core";
import { expect, test } from "vitest";
import { runHere } from "../testing/runHere.ts";

test("every profile is listed in figures, with what the list is not", async () => {
  const { exit, stdout } = await runHere(["law"]);
  const text = stdout.toString();
  expect(exit).toBe(0);
  for (const name of lawNames) expect(text).toMatch(new RegExp(`^${name} +\\d`, "m"));
  expect(text).toContain("no legal advice");
});

test("the rules of one are listed, each with its source and whether it was seen", async () => {
  const { exit, stdout } = await runHere(["law", "us-ca"]);
  const text = stdout.toString();
  expect(exit).toBe(0);
  for (const { id, source } of rulesOf("us-ca")) {
    expect(text).toContain(`${id}: `);
    expect(text).toContain(source);
  }
  expect(text).toContain("not seen in its source");
});

test.each(["California", "", "__proto__", "UK"])(
  "%j is no profile, and those that are are named",
  async (name) => {
    const { exit, stdout, stderr } = await runHere(["law", name]);
    expect([exit, stdout.toString()]).toEqual([2, ""]);
    expect(stderr.replace(/\s+/g, " ")).toContain("us-ca");
  },
);
