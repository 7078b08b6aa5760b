// language/english: a day that is named as one without is one, for either reader.
import { describe, expect, it } from "vitest";
import { daysWithout } from "./notDaily.ts";
import { readCalendar } from "./readCalendar/readCalendar.ts";
import { readSayings } from "./readSayings.ts";

const toSaturday = "On Mondays, Tuesdays, Wednesdays, Thursdays, Fridays and Saturdays, take 1 tablet.";
const toFriday = "On Mondays, Tuesdays, Wednesdays, Thursdays and Fridays, take 1 tablet.";

describe("Do not take it on Sundays", () => {
  it.each([
    [toSaturday, "Do not take it on Sundays.", true],
    [toSaturday, "Do not take it on Mondays.", false],
    [toSaturday, "Do not take it on Saturdays or Sundays.", false],
    [toSaturday, "Do not take it on Sunday.", false],
    [toFriday, "Do not take it on Saturdays or Sundays.", true],
    [toFriday, "Do not take it on Sundays or Saturdays.", false],
    [toFriday, "Do not take it on Sundays.", false],
    [toFriday, "Do not take it on Fridays or Sundays.", false],
    ["Take 1 tablet, once a day.", "Do not take it on Sundays.", false],
  ])("%s %s: read, %s", (dose, without, isRead) => {
    expect(readCalendar([dose, without], "2026-01-05").ok).toBe(isRead);
    expect(readSayings([dose, without]) !== null).toBe(isRead);
  });

  it("names a day or two, and no more", () => {
    expect(daysWithout(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"])).toEqual([
      "sunday",
    ]);
    expect(daysWithout(["monday", "wednesday", "thursday", "friday", "sunday"])).toEqual([
      "tuesday",
      "saturday",
    ]);
    expect(daysWithout(["monday", "tuesday", "wednesday", "thursday"])).toEqual([]);
    expect(daysWithout([])).toEqual([]);
  });
});
