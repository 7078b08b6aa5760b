import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";
import { daysSupplied } from "./daysSupplied.ts";

/** A Sunday. */
const firstDay = "2026-11-22";

const lasts = (text: string, quantity: string | undefined, form = "tablets"): number | null => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(`not understood: ${text}`);
  return daysSupplied(read.regimen, quantity, firstDay);
};

describe("a quantity lasts, taken as directed", () => {
  it.each([
    // 3 a day, 21: 7 days.
    ["Take ONE capsule THREE times a day", "21 capsules", "capsules", 7],
    ["Take 1 tablet daily", "84 tablets", "tablets", 84],
    ["Take 1 tablet in the morning and 2 at night", "84 tablets", "tablets", 28],
    ["Take 1 tablet daily", "3 x 28 tablets", "tablets", 84],
    ["Take HALF a tablet daily", "28 tablets", "tablets", 56],
    ["Take 2 tablets every 6 hours", "32 tablets", "tablets", 4],
    ["Take 2 tablets each day", "56 tablets", "tablets", 28],
    // 10 mL twice a day, 200 mL: 10 days.
    ["Take 10 ml twice a day", "200 mL", "oral solution", 10],
    // The day of the part dose counts.
    ["Take 10 ml twice a day", "150 mL", "oral solution", 8],
    // Days 0, 3, 6 ... the fifth patch stays on to day 15.
    ["Apply ONE patch every 72 hours", "5 patches", "patches", 15],
    // Mondays: day 1, 8, 15, 22; the fifth would be day 29.
    ["Take 2 tablets on Monday", "8 tablets", "tablets", 29],
    // Once a week, whichever day: each dose has its week.
    ["Take 4 tablets once a week", "16 tablets", "tablets", 28],
    ["Take 1 tablet twice a week", "5 tablets", "tablets", 21],
    // 21 days on, 7 off: 63 tablets are three cycles.
    ["Take 1 tablet daily for 21 days then stop for 7 days then repeat", "63 tablets", "tablets", 84],
    // 14 in the first week, then one a day: 14 + 42 = 56.
    ["Take 1 tablet twice a day for 7 days then 1 tablet daily", "56 tablets", "tablets", 49],
  ])("%s, %s", (text, quantity, form, days) => {
    expect(lasts(text, quantity, form)).toBe(days);
  });

  it("a year at most", () => {
    expect(lasts("Take 1 tablet daily", "1000 tablets")).toBe(365);
  });

  it("never past the end of a course, and as long as the course where the quantity does not tell", () => {
    const text = "Take 1 tablet twice a day for 7 days";
    expect(lasts(text, "28 tablets")).toBe(7);
    expect(lasts(text, "6 tablets")).toBe(3);
    expect(lasts(text, undefined)).toBe(7);
    expect(lasts(text, "1 box")).toBe(7);
  });
});

describe("what is not known exactly is not reckoned", () => {
  it.each([
    ["as needed", "Take 1 tablet when needed", "28 tablets", "tablets"],
    ["a dose that may be smaller", "Take 1 or 2 tablets twice a day", "28 tablets", "tablets"],
    ["a number of times that may be smaller", "Take 1 tablet up to 4 times a day", "28 tablets", "tablets"],
    ["another unit", "Take 10 ml twice a day", "1 bottle", "oral solution"],
    ["a spoonful of a bottle", "Take one 5ml spoonful twice a day", "100 mL", "oral solution"],
    ["no quantity", "Take 1 tablet daily", undefined, "tablets"],
    ["more than a number and a unit", "Take 1 tablet daily", "28 tablets (2 boxes)", "tablets"],
    ["weight for tablets", "Take 1 tablet daily", "28 mg", "tablets"],
  ])("%s", (_why, text, quantity, form) => {
    expect(lasts(text, quantity, form)).toBeNull();
  });
});
