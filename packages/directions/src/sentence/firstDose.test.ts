// directions/sentence: when the first dose is, where it can be true.
import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const kept = (text: string): readonly (readonly string[])[] | null => {
  const outcome = readDirections(text, { form: "tablets" });
  return outcome.ok ? outcome.value.steps.map(({ instructions }) => instructions) : null;
};

describe("words for the first dose", () => {
  it.each([
    ["1 od starting tonight", [["starting tonight"]]],
    ["1 at night, start this evening", [["start this evening"]]],
    ["1 at 8pm starting tonight", [["starting tonight"]]],
    ["1 on Mondays starting Monday", [["starting Monday"]]],
    ["Starting tonight, 1 od for 7 days then 1 bd", [["Starting tonight"], []]],
  ])("%s: kept", (text, words) => {
    expect(kept(text)).toEqual(words);
  });

  it.each([
    ["a time of day that is none of the doses'", "1 in the morning starting tonight"],
    ["an hour that is none of the doses'", "1 at 8am starting tonight"],
    ["a day that is none of the doses'", "1 on Mondays starting Tuesday"],
    ["one dose", "1 stat, starting tonight"],
    ["a need", "1 prn starting tonight"],
    ["behind a course", "1 od for 7 days then 1 bd, starting tonight"],
    ["perhaps every Monday", "Start 1 tablet on Monday"],
    ["no time but the first", "Take one starting tonight"],
  ])("%s: refused", (_, text) => {
    expect(kept(text)).toBeNull();
  });
});
