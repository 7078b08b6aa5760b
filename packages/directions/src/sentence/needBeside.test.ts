// directions/sentence: a need behind "and" has the regular dose again, where one ceiling behind it counts both.
import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import { readDirections } from "./readDirections.ts";

const read = (text: string): string => {
  const outcome = readDirections(text, { form: "inhaler" });
  return outcome.ok ? notation(outcome.value) : outcome.refusals.map(({ code }) => code).join();
};

describe("the same dose twice a day, and again when needed", () => {
  it("is two doses under one ceiling", () => {
    expect(read("2 puffs twice daily and when required, max 8 puffs in 24 hours")).toBe(
      "(inhale) 2 puff 2/day max:8puff/24hour / and (inhale) 2 puff prn() max:8puff/24hour",
    );
  });

  it.each([
    ["no ceiling", "2 puffs twice daily and when required", "ambiguous"],
    [
      "the ceiling before the dose",
      "Max 8 puffs in 24 hours. 2 puffs twice daily and when required",
      "ambiguous",
    ],
    ["no dose", "Twice daily and when required, max 8 puffs in 24 hours", "ambiguous"],
    [
      "a time of day before the need",
      "2 puffs at night and when required, max 8 puffs in 24 hours",
      "ambiguous",
    ],
    [
      "an interval before it",
      "2 puffs every 6 hours and when required, max 12 puffs in 24 hours",
      "ambiguous",
    ],
    [
      "the dose after how often",
      "Twice daily 2 puffs and when required, max 8 puffs in 24 hours",
      "ambiguous",
    ],
    [
      "two needs",
      "2 puffs twice daily and when required and at night when required, max 8 puffs in 24 hours",
      "ambiguous",
    ],
    ["the need first", "and when required 2 puffs twice daily, max 8 puffs in 24 hours", "not-understood"],
  ])("is refused with %s", (_, text, code) => {
    expect(read(text)).toContain(code);
  });
});
