import { interpretDirections } from "@plainlabel/core";
import { expect, it } from "vitest";
import { onceOnADay } from "./onceOnADay.ts";

const of = (directions: string): boolean => {
  const read = interpretDirections({ text: directions }, { form: "tablets" });
  if (!read.understood) throw new Error(`not understood: ${directions}`);
  return onceOnADay(read.regimen);
};

it.each([
  "Take SIX tablets ONCE a week on a Monday",
  "Take ONE tablet ONCE a week",
  "Take ONE tablet ONCE a day",
  "Take ONE tablet at night",
  "Take ONE tablet every 2 days",
  "Take ONE tablet once a day for 7 days, then take TWO tablets once a day",
])("once at most on any day: %s", (directions) => {
  expect(of(directions)).toBe(true);
});

it.each([
  "Take ONE tablet TWICE a day",
  "Take TWO tablets in the morning and ONE tablet at midday",
  "Take ONE tablet every 6 hours",
  "Take ONE tablet every 5 hours",
  "Take ONE tablet TWICE a week",
  "Take TWO tablets daily",
  "Take ONE tablet daily for 7 days, then take ONE tablet twice a day",
  "Take ONE tablet up to once a day when required for pain",
  "Take ONE tablet at night when required",
])("may be more than once, or as needed: %s", (directions) => {
  expect(of(directions)).toBe(false);
});

it("nothing is known of directions that were not understood", () => {
  expect(onceOnADay(null)).toBe(false);
});
