// directions/sentence: four digits head the doses of a chart, or are no time.
import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const timesOf = (text: string, form = "tablets"): readonly string[] | null => {
  const outcome = readDirections(text, { form });
  return outcome.ok
    ? outcome.value.steps.flatMap(({ timing }) => timing.clockTimes.map(({ time }) => time))
    : null;
};

describe("hours as headings", () => {
  it.each([
    "0800: 1 tab, 2000: 2 tabs",
    "0800 - 1 tab, 2000 - 2 tabs",
    "0800hrs 1 tab, 2000hrs 2 tabs",
    "0800 1 tab, 2000 2 tabs",
    "8am 1, 8pm 2",
  ])("%s: two times", (text) => {
    expect(timesOf(text)).toEqual(["08:00", "20:00"]);
  });

  it.each([
    ["only one", "0800: 1 tab"],
    ["earlier and earlier", "2000: 1 tab, 0800: 2 tabs"],
    ["the same twice", "0800: 1 tab, 0800: 2 tabs"],
    ["unmarked, and the first may be a dose", "1000 2 tabs, 2200 1 tab"],
    ["unmarked beside a bare number", "0800 1, 2000 2"],
    ["no dose behind the last", "0800: 1 tab, 2000"],
    ["no comma between", "8am 1 2pm 1 8pm 2"],
    ["more than four", "8am 1, 8pm 5"],
    ["an hour behind a part of the day", "Morning 1, night 8"],
  ])("%s: refused", (_, text) => {
    expect(timesOf(text)).toBeNull();
  });
});
