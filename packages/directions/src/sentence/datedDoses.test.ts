// directions/sentence: injections on days far apart, before a dose that goes on.
import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

/** Each step as its amount, and how many days it lasts where told. */
const stepsOf = (text: string, form = "solution for injection"): readonly string[] | null => {
  const outcome = readDirections(text, { form });
  return outcome.ok
    ? outcome.value.steps.map(
        ({ amount, duration }) =>
          `${amount !== null && "exact" in amount ? amount.exact : "?"}${duration === null ? "" : ` for ${duration.high}`}`,
      )
    : null;
};

describe("single injections on their days", () => {
  it.each([
    ["80mg on day 1, then 40mg on day 8, then 40mg every 2 weeks", ["80 for 1", "0 for 6", "40", "40"]],
    ["160mg day 0, 80mg week 2, then 40mg every other week", ["160 for 1", "0 for 13", "80", "40"]],
    [
      "160mg on day 1, 80mg on day 15 then 40mg weekly from day 29",
      ["160 for 1", "0 for 13", "80 for 1", "0 for 13", "40"],
    ],
    ["80mg initially, then 40mg after 1 week, then 40mg every 2 weeks", ["80 for 1", "0 for 6", "40", "40"]],
  ])("%s", (text, steps) => {
    expect(stepsOf(text)).toEqual(steps);
  });

  it.each([
    ["nothing goes on", "80mg on day 1 then 40mg on day 15"],
    ["the same day twice", "80mg on day 1, 40mg on day 1, then 40mg every 2 weeks"],
    ["backwards", "80mg on day 8, 40mg on day 1, then 40mg every 2 weeks"],
    ["any day of week 2", "80mg in week 1, 40mg in week 2, then 40mg every 2 weeks"],
    ["a week counted from day 1", "80mg on day 1, 40mg in week 2, then 40mg every 2 weeks"],
    ["twice on its day", "80mg on day 1, 40mg on day 8 twice a day then 40mg every 2 weeks"],
    ["the last begins at once", "80mg on day 1, 40mg on day 8 then 40mg every 2 weeks from day 9"],
  ])("%s: refused", (_, text) => {
    expect(stepsOf(text)).toBeNull();
  });

  it("tablets are refused: so many mg of a day may be divided", () => {
    expect(stepsOf("4mg on day 1, 2mg on day 8, then 2mg weekly", "tablets")).toBeNull();
  });
});
