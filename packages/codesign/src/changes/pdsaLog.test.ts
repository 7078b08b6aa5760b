// A log of trials: predictions stand before the trial, and cycles follow each other.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { logInWords } from "./logInWords.ts";
import { faultsOfLog, type PdsaCycle, pdsaLog, stateOf } from "./pdsaLog.ts";

const example = pdsaLog.parse(
  JSON.parse(readFileSync(new URL("../../../../examples/codesign/changes.json", import.meta.url), "utf8")),
);
const [first, second] = example as [PdsaCycle, PdsaCycle];

const faults = (...log: readonly PdsaCycle[]): readonly string[] => faultsOfLog(log).map(({ path }) => path);

describe("a log", () => {
  it("of the example has nothing wrong", () => {
    expect(faults(...example)).toEqual([]);
  });

  it.each([
    [
      "a prediction of the day on which it began",
      [{ ...first, predictedOn: first.startDate }],
      ["/0/predictedOn"],
    ],
    ["an end before the beginning", [{ ...first, endDate: "2026-01-11" }], ["/0/endDate"]],
    ["a cycle that is counted wrongly", [first, { ...second, cycle: 3 }], ["/1/cycle"]],
    ["a first cycle that is none", [second], ["/0/cycle"]],
    ["a cycle after one that nobody studied", [{ ...first, studied: undefined }, second], ["/1"]],
    [
      "a cycle after one that was abandoned",
      [{ ...first, studied: { ...first.studied!, decision: "abandon" as const, next: undefined } }, second],
      ["/1"],
    ],
    [
      "a cycle that begins within the one before",
      [first, { ...second, startDate: "2026-01-16", predictedOn: "2026-01-15" }],
      ["/1/startDate"],
    ],
    [
      "an adaption that says nothing of the next",
      [{ ...first, studied: { ...first.studied!, next: undefined } }],
      ["/0/studied/next"],
    ],
  ])("is refused with %s", (_what, log, paths) => {
    expect(faults(...log)).toEqual(paths);
  });
});

it("knows where a cycle stands", () => {
  expect(["2026-01-18", "2026-01-19", "2026-01-23", "2026-01-24"].map((on) => stateOf(second, on))).toEqual([
    "planned",
    "under way",
    "under way",
    "to be studied",
  ]);
  expect(stateOf(first, "2026-01-01")).toBe("adapt");
});

it("says what was predicted beside what came, and lets nobody's words be Markdown", () => {
  const words = logInWords(
    [{ ...first, studied: { ...first.studied!, learned: "# No\n| heading *at* all" } }],
    "2026-02-01",
  );
  expect(words).toContain("1 cycles of 1 aims; 1 studied, 0 of them as predicted.");
  expect(words).toContain("- As predicted: no");
  expect(words).toContain("- Learned: \\# No \\| heading \\*at\\* all");
});
