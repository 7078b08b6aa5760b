import { calendarOf, compareCalendars, interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { readTimetable } from "./readCalendar/readTimetable.ts";
import { sayWhen } from "./sayWhen.ts";

const regimenFrom = (text: string, form: string) => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(JSON.stringify(read.refusals));
  return read.regimen;
};

const rowsOf = (text: string, form = "tablets"): readonly string[] =>
  sayWhen(regimenFrom(text, form), { numbers: "digits", form }).map(({ sign, when, amount }) =>
    [typeof sign === "string" ? sign : (sign?.id ?? ""), when, ...(amount === null ? [] : [amount])].join(
      " | ",
    ),
  );

describe("when, a row each", () => {
  it.each([
    ["Take one tablet at night", ["night | Night | 1 tablet", "no-time | Other times | none"]],
    [
      "Take one tablet in the morning and three tablets at night",
      ["morning | Morning | 1 tablet", "night | Night | 3 tablets", "no-time | Other times | none"],
    ],
    [
      "Take one tablet at 8am and one tablet at 8pm",
      ["clock-time | 8 am | 1 tablet", "clock-time | 8 pm | 1 tablet", "no-time | Other times | none"],
    ],
    [
      "Take SIX tablets once a week on Monday",
      ["weekday | Monday | 6 tablets", "no-day | Other days | none"],
    ],
    ["Take one tablet once a week", ["once-a-week | Once a week | 1 tablet", "no-day | Other days | none"]],
    ["Take one tablet every 7 days", [" | Every 7 days | 1 tablet", "no-day | Other days | none"]],
    ["Take one tablet three times a day", ["times-a-day | 3 times a day | 1 tablet"]],
    ["Take one tablet once a day", ["every-day | Once a day | 1 tablet"]],
    ["Take half a tablet once a day", ["every-day | Once a day | half a tablet"]],
    [
      "Take one or two tablets every 4 to 6 hours when required, maximum 8 tablets in 24 hours",
      ["wait-bar | Every 4 to 6 hours"],
    ],
  ] as const)("%s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    [
      "Put one drop in both eyes at night",
      ["night | Night | 1 drop in each eye", "no-time | Other times | none"],
    ],
    ["Put one drop in both eyes four times a day", ["times-a-day | 4 times a day | 1 drop in each eye"]],
    ["Put one drop in the left eye at night", ["night | Night | 1 drop", "no-time | Other times | none"]],
  ] as const)("%s: says all of what goes into both", (text, rows) => {
    expect(rowsOf(text, "eye drops")).toEqual(rows);
  });

  it.each([
    "Take one or two tablets when required",
    "Take one tablet at night when required",
    "Take one tablet with breakfast",
    "Take one tablet in the morning on Mondays and Thursdays",
    "Take 6 tablets once a day for 7 days, then 4 tablets once a day for 7 days, then stop",
    "Take one tablet up to three times a day",
  ])("%s: has no rows, since they would add or leave out something", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it.each([
    "Take one tablet at night",
    "Take one tablet in the morning and three tablets at night",
    "Take one tablet in the morning, one at midday, one in the evening and two at bedtime",
    "Take half a tablet in the morning and one tablet in the evening",
  ])("%s: its rows read back are the calendar that was prescribed", (text) => {
    const regimen = regimenFrom(text, "tablets");
    const cells = sayWhen(regimen, { numbers: "digits", form: "tablets" })
      .filter(({ sign }) => sign !== "no-time")
      .map(({ when, amount }) => ({ time: when, amount: amount! }));
    const firstDay = "2026-01-05";
    const read = readTimetable(cells, firstDay);
    expect(read).not.toBeNull();
    expect(compareCalendars(calendarOf(regimen, firstDay), read!, "timetable")).toEqual([]);
  });
});
