import { calendarOf, compareCalendars, interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { inCommon } from "./inCommon.ts";
import { readCalendar } from "./readCalendar/readCalendar.ts";
import { wordsOfSaying } from "./Saying.ts";
import { sayRegimen } from "./sayRegimen.ts";

const from = "2026-01-05";

const told = (text: string, form = "tablet") => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(JSON.stringify(read.refusals));
  const sayings = inCommon(sayRegimen(read.regimen, { numbers: "digits" }));
  return { regimen: read.regimen, words: sayings?.map(wordsOfSaying) ?? null };
};

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    "Take 6 tablets once a day for 7 days, then 4 tablets once a day for 7 days, then 2 tablets once a day for 7 days, then stop",
    [
      "Take it once a day:",
      "First, 6 tablets for 7 days.",
      "Then 4 tablets for 7 days.",
      "Then 2 tablets for 7 days, then stop.",
    ],
  ],
  [
    "Take one tablet once a day for 1 day, then one tablet twice a day for 1 day, then one tablet three times a day",
    [
      "Take 1 tablet each time:",
      "First, once a day for 1 day.",
      "Then 2 times a day for 1 day.",
      "Then 3 times a day.",
    ],
  ],
  [
    "Take 2 tablets in the morning for 5 days, then 1 tablet in the morning for 5 days",
    ["Take it in the morning:", "First, 2 tablets for 5 days.", "Then 1 tablet for 5 days."],
  ],
];

describe("what the steps of a course have in common", () => {
  it.each(rows)("is said once over them: %s", (text, words) => {
    expect(told(text).words).toEqual(words);
  });

  it.each(rows)("leaves the calendar as it was: %s", (text) => {
    const { regimen, words } = told(text);
    const read = readCalendar(words!, from);
    if (!read.ok) throw new Error(words![read.sentence]);
    expect(compareCalendars(calendarOf(regimen, from), read.calendar, "sentences")).toEqual([]);
  });

  it.each([
    ["a single step", "Take one tablet once a day for 7 days"],
    [
      "amount and time both differ",
      "Take 2 tablets at night for 5 days, then 1 tablet in the morning for 5 days",
    ],
    [
      "amount and number of times both differ",
      "Take 2 tablets twice a day for 5 days, then 1 tablet once a day",
    ],
    [
      "a step says more",
      "Take 2 tablets once a day with food for 5 days, then 1 tablet once a day for 5 days",
    ],
    [
      "a step has two doses",
      "Take 1 tablet in the morning and 1 at night for 5 days, then 1 tablet in the morning",
    ],
  ])("is not said where there is %s", (_, text) => {
    expect(told(text).words).toBeNull();
  });

  it("is read only at the head of steps that leave it open", () => {
    const read = (...sentences: readonly string[]) => readCalendar(sentences, from).ok;
    expect(read("Take it once a day:", "First, 6 tablets for 7 days.", "Then 4 tablets.")).toBe(true);
    expect(read("First, 6 tablets for 7 days.", "Then 4 tablets.")).toBe(false);
    expect(read("Take it once a day:")).toBe(false);
    expect(read("Take it once a day:", "First, 6 tablets for 7 days.")).toBe(false);
    expect(read("Take it once a day:", "First, 6 tablets, 2 times a day.", "Then 4 tablets.")).toBe(false);
    expect(read("Take it once a day:", "First, 2 times a day.", "Then 3 times a day.")).toBe(false);
    expect(read("Take 1 tablet each time:", "First, 2 tablets.", "Then 1 tablet.")).toBe(false);
    expect(read("Take it once a day:", "First, 6 tablets for 7 days.", "Take it with food.")).toBe(false);
    expect(read("Take it once a day.", "First, 6 tablets for 7 days.", "Then 4 tablets.")).toBe(false);
  });
});
