import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";
import { quantityBesideCourse } from "./courseQuantity.ts";

const used = (text: string, quantity: string, form = "tablets"): string | null => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(`not understood: ${text}`);
  return quantityBesideCourse(read.regimen, quantity, "2026-11-22");
};

const steps = "6 tablets each morning for 3 days, then 4 tablets each morning for 3 days, then stop";

describe("a course beside its quantity", () => {
  it.each([
    // 6 x 3 + 4 x 3.
    [steps, "42 tablets", "tablets", "30"],
    [steps, "28 tablets", "tablets", "30"],
    ["Take one capsule three times a day for 7 days", "15 capsules", "capsules", "21"],
    ["Take half a tablet at night for 5 days", "5 tablets", "tablets", "2.5"],
    ["Take two tablets as a single dose", "1 tablet", "tablets", "2"],
    ["Take two tablets once a week for 12 weeks", "168 tablets", "tablets", "24"],
    ["Take one tablet three times a week for 4 weeks", "28 tablets", "tablets", "12"],
    ["Take one tablet on Mondays for 4 weeks", "28 tablets", "tablets", "4"],
    ["Take one or two tablets three times a day for 7 days", "10 tablets", "tablets", "21 to 42"],
    ["Take one or two tablets three times a day for 7 days", "84 tablets", "tablets", "21 to 42"],
    ["Take one tablet twice a day for 5 to 7 days", "28 tablets", "tablets", "10 to 14"],
    ["Take one tablet up to 4 times a day for 7 days", "56 tablets", "tablets", "at most 28"],
    // Nothing would be left to go on with.
    ["Take one tablet twice a day for 7 days then one tablet daily", "10 tablets", "tablets", "at least 14"],
    ["Take one tablet twice a day for 7 days", "2 boxes of 28 tablets", "tablets", "14"],
    // 5 mL x 4 x 7: two bottles are wanted.
    ["Take 5 ml four times a day for 7 days", "100 mL", "oral solution", "140"],
  ])("uses another amount: %s, %s", (text, quantity, form, amount) => {
    expect(used(text, quantity, form)).toBe(amount);
  });

  it.each([
    [steps, "30 tablets", "tablets"],
    ["Take one capsule three times a day for 7 days", "21 capsules", "capsules"],
    ["Take one capsule three times a day for 7 days", "3 x 7 capsules", "capsules"],
    ["Take two tablets once a week for 12 weeks", "24 tablets", "tablets"],
    ["Take one or two tablets three times a day for 7 days", "28 tablets", "tablets"],
    ["Take one tablet up to 4 times a day for 7 days", "20 tablets", "tablets"],
    ["Take one tablet twice a day for 7 days then one tablet daily", "28 tablets", "tablets"],
    // What is left in a bottle says nothing.
    ["Take 5 ml three times a day for 5 days", "100 mL", "oral solution"],
    // Not known exactly, or without an end.
    ["Take one tablet daily", "28 tablets", "tablets"],
    ["Take one tablet when needed for 5 days", "28 tablets", "tablets"],
    ["Take one tablet twice a day for 7 days", "1 box", "tablets"],
  ])("goes together, or is not known: %s, %s", (text, quantity, form) => {
    expect(used(text, quantity, form)).toBeNull();
  });
});
