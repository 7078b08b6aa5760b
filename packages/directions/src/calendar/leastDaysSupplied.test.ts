import { expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";
import { daysSupplied } from "./daysSupplied.ts";
import { leastDaysSupplied } from "./leastDaysSupplied.ts";

/** A Sunday. */
const firstDay = "2026-11-22";

const regimenOf = (text: string, form: string) => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(`not understood: ${text}`);
  return read.regimen;
};

it.each([
  // 8 a day at most, 100: 12 days and a half.
  [
    "Take 1 or 2 tablets every 4 to 6 hours when needed. Maximum 8 tablets in 24 hours",
    "100 tablets",
    "tablets",
    12,
  ],
  // 4 a day at most, 28: 7 days.
  ["Take 1 tablet up to 4 times a day", "28 tablets", "tablets", 7],
  ["Take 1 tablet three times a day when required", "84 tablets", "tablets", 28],
  // 2 twice a day, 56: 14 days.
  ["Take 1 or 2 tablets twice a day", "56 tablets", "tablets", 14],
  // 10 mL 4 times a day, 200 mL: 5 days.
  ["Take 5 to 10 ml four times a day when needed", "200 mL", "oral solution", 5],
])("%s, %s: at least", (text, quantity, form, days) => {
  const regimen = regimenOf(text, form);
  expect(leastDaysSupplied(regimen, quantity, firstDay)).toBe(days);
  expect(daysSupplied(regimen, quantity, firstDay)).toBe(null);
});

it.each([
  ["no most is named", "Take 1 tablet when needed", "28 tablets", "tablets"],
  ["a cream has no amount", "Apply thinly twice a day", "30 g", "cream"],
  [
    "an inhaler is no number of puffs",
    "Inhale 2 puffs when needed, up to 4 times a day",
    "1 inhaler",
    "inhaler",
  ],
  ["the quantity is not there", "Take 1 tablet up to 4 times a day", undefined, "tablets"],
])("nothing where %s", (_, text, quantity, form) => {
  expect(leastDaysSupplied(regimenOf(text, form), quantity, firstDay)).toBe(null);
});

it("says no less than is known to the day", () => {
  const regimen = regimenOf("Take 1 tablet daily", "tablets");
  expect(leastDaysSupplied(regimen, "84 tablets", firstDay)).toBe(84);
});
