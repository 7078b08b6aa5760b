import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "../testing/runHere.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-study-"));
});
afterAll(() => rm(folder, { recursive: true }));

const study = async (...args: readonly string[]) => {
  const { exit, stdout, stderr } = await runHere(["study", ...args]);
  return { exit, out: stdout.toString(), stderr };
};

const keep = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

const planned = ["--arm", "usual", "--arm", "ours", "--item", "act.1", "--people", "40", "--seed", "3"];

describe("plainlabel study", () => {
  it("goes from a plan to what came out", async () => {
    const plan = await study("plan", ...planned, "--mark", "67");
    expect(plan.exit).toBe(0);
    const planFile = await keep("plan.json", plan.out);
    const right = ["--right", "usual=40", "--right", "ours=95"];
    const answers = await study("simulate", planFile, ...right, "--opposite", "0");
    expect(answers.out.split("\n")).toHaveLength(82);
    const report = await study("report", planFile, await keep("answers.csv", answers.out));
    expect(report.exit).toBe(0);
    const digest = /sha256 [0-9a-f]{16}/.exec(plan.stderr)![0];
    expect(report.out).toContain(`Plan ${digest}. Mark 67`);
    expect(report.out).toMatch(/\| act\.1 \| ours \| 40 \|.*\| sure of 67 \(\d+\) \|/);
    expect(report.out).toMatch(/\| act\.1 \| usual \| \d+ \|.*\| under 67 \(\d+\) \|/);
  });

  it("asks about a label, with the key for judges alone", async () => {
    const request = "examples/requests/methotrexate-once-weekly.json";
    const asked = await study("questions", request);
    expect(asked.exit).toBe(0);
    expect(asked.out).toContain("On which days do you take it?");
    expect(asked.out).not.toContain("Monday:");
    const key = JSON.parse((await study("questions", request, "--key")).out);
    expect(key.map(({ about }: { about: string }) => about)).toContain("which-days");
  });

  it.each<[what: string, args: readonly string[], why: RegExp]>([
    ["nothing", ["questions"], /Say questions, plan/],
    ["a mark that is none", ["plan", ...planned, "--mark", "70"], /--mark/],
    ["no arms", ["plan", "--item", "a", "--people", "5"], /--arm/],
    ["a plan that is none", ["report", "examples/requests/methotrexate-once-weekly.json", "x"], /mark/],
    [
      "a first day that is none",
      ["questions", "examples/requests/half-a-tablet.json", "--first-day", "2026-02-31x"],
      /first day/,
    ],
  ])("refuses %s", async (_, args, why) => {
    const { exit, out, stderr } = await study(...args);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(stderr).toMatch(why);
  });

  it("names the row of an answer that cannot be read", async () => {
    const planFile = await keep("plan2.json", (await study("plan", ...planned)).out);
    const header = "person,who,arm,item,verbatim,prompted,judge1,judge2,agreed";
    const sheet = await keep("bad.csv", `${header}\np1,person,ours,act.1,two,no,right,wrong,\n`);
    const { exit, stderr } = await study("report", planFile, sheet);
    expect(exit).toBe(2);
    expect(stderr.replace(/\s+/g, " ")).toContain("Row 2: the judges differ");
    const other = await keep("other.csv", `${header}\np1,person,third,act.1,two,no,right,right,\n`);
    expect((await study("report", planFile, other)).stderr).toContain("no arm third");
  });

  it("writes a page for each picture, and for the phrases and layouts of requests", async () => {
    const requests = ["half-a-tablet", "methotrexate-once-weekly"].map(
      (name) => `examples/requests/${name}.json`,
    );
    const out = join(folder, "evidence");
    const ran = await study("evidence", ...requests, "-o", out);
    expect(ran.exit).toBe(0);
    const page = (name: string) => readFile(join(out, name), "utf8");
    expect(await page("index.md")).toContain("| picture | untested |");
    expect(await page("pictures/tablets.md")).toContain("Status: **untested**");
    const phrases = await readdir(join(out, "phrases"));
    expect(phrases.some((name) => name.startsWith("do-not-take-it-every-day"))).toBe(true);
    expect(
      await page(`phrases/${phrases.find((name) => name.startsWith("do-not-take-it-every-day"))}`),
    ).toContain("- methotrexate-once-weekly");
    expect(await readdir(join(out, "layouts"))).not.toEqual([]);
  });

  it("says a log of changes, and refuses a prediction that came after", async () => {
    const ran = await study("changes", "examples/codesign/changes.json", "--on", "2026-01-20");
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain("**under way**");
    const log = JSON.parse(await readFile("examples/codesign/changes.json", "utf8"));
    const late = await keep("late.json", JSON.stringify([{ ...log[0], predictedOn: "2026-01-14" }]));
    const refusedLog = await study("changes", late);
    expect(refusedLog.exit).toBe(2);
    expect(refusedLog.stderr.replace(/\s+/g, " ")).toContain("/0/predictedOn");
  });
});
