import { calendarOf, compareCalendars, interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { fewest } from "./fewest.ts";
import type { NumberStyle } from "./numbers.ts";
import { readCalendar } from "./readCalendar/readCalendar.ts";
import { wordsOfSaying } from "./Saying.ts";
import { sayRegimen } from "./sayRegimen.ts";

const from = "2026-01-05";

const told = (text: string, form = "tablet", numbers: NumberStyle = "digits") => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(JSON.stringify(read.refusals));
  const words = fewest(sayRegimen(read.regimen, { numbers, form }), numbers).map(wordsOfSaying);
  return { regimen: read.regimen, words };
};

const rows: readonly (readonly [string, readonly string[], string?])[] = [
  [
    "Take ONE tablet at 8 am, 12 noon, 4 pm and 8 pm",
    ["Take 1 tablet, 4 times a day: 8 am, 12 noon, 4 pm and 8 pm."],
  ],
  [
    "Take one tablet at 12 midnight, 8 am and 4 pm",
    ["Take 1 tablet, 3 times a day: 8 am, 4 pm and 12 midnight."],
  ],
  [
    "Take one tablet at 6 am, 10 am, 2 pm, 6 pm and 10 pm",
    ["Take 1 tablet, 5 times a day: 6 am, 10 am, 2 pm, 6 pm and 10 pm."],
  ],
  [
    "Take one tablet in the morning, one tablet at midday and one tablet at night for 7 days",
    [
      "Take 1 tablet, 3 times a day: in the morning, at midday and at night.",
      "Take all these doses for 7 days.",
    ],
  ],
  [
    "Put one drop in each eye at 8 am, 2 pm and 8 pm",
    ["Put 1 drop in each eye, 3 times a day: 8 am, 2 pm and 8 pm."],
    "eye drops",
  ],
  [
    "Take 3 tablets on Monday, Wednesday and Friday and 4 tablets on Tuesday, Thursday, Saturday and Sunday",
    ["On Mon, Wed and Fri, take 3 tablets.", "On Tue, Thu, Sat and Sun, take 4 tablets."],
  ],
  [
    "Take one tablet twice a week on Monday and Thursday",
    ["Take 1 tablet, 2 times a week, on Mon and Thu.", "Not every day."],
  ],
  ["Take 6 tablets once a week on Monday", ["Take 6 tablets, once a week, on Monday.", "Not every day."]],
  [
    "Take one or two tablets every 4 to 6 hours when required for pain, maximum 8 tablets in 24 hours",
    ["Take 1 or 2 tablets every 4 to 6 hours, if needed, for pain.", "No more than 8 tablets in 24 hours."],
  ],
  ["Give 5 mL every 6 hours when required", ["Give 5 mL every 6 hours, if needed."], "oral solution"],
  ["Apply one patch every 7 days", ["Put on 1 patch every 7 days.", "Not a new patch every day."], "patch"],
  [
    "Inhale ONE puff TWICE a day and ONE puff when required. Maximum 8 puffs in 24 hours",
    [
      "Breathe in 1 puff, 2 times a day.",
      "Also breathe in 1 puff if needed.",
      "In all, no more than 8 puffs in 24 hours.",
    ],
    "inhaler",
  ],
  [
    "Take one tablet in the morning and two tablets at night",
    ["Take 1 tablet in the morning and 2 tablets at night."],
  ],
];

describe("the least words", () => {
  it.each(rows)("%s", (text, words, form) => {
    expect(told(text, form).words).toEqual(words);
  });

  it.each(rows)("mean the same calendar: %s", (text, _words, form) => {
    for (const numbers of ["digits", "words", "both"] as const) {
      const { regimen, words } = told(text, form, numbers);
      const read = readCalendar(words, from);
      if (!read.ok) throw new Error(words[read.sentence]);
      expect(compareCalendars(calendarOf(regimen, from), read.calendar, "sentences")).toEqual([]);
    }
  });

  it("are read only where the count is that of the list, each time once, by one kind of name", () => {
    const read = (...sentences: readonly string[]) => readCalendar(sentences, from).ok;
    expect(read("Take 1 tablet, 3 times a day: 8 am, 2 pm and 8 pm.")).toBe(true);
    expect(read("Take 1 tablet, 4 times a day: 8 am, 2 pm and 8 pm.")).toBe(false);
    expect(read("Take 1 tablet, 2 times a day: 8 am and 8 pm.")).toBe(false);
    expect(read("Take 1 tablet, up to 3 times a day: 8 am, 2 pm and 8 pm.")).toBe(false);
    expect(read("Take 1 tablet, 3 times a week: 8 am, 2 pm and 8 pm.")).toBe(false);
    expect(read("Take 1 tablet, 3 times a day: 8 am, 2 pm and at night.")).toBe(false);
    expect(read("Take 1 tablet, 3 times a day: 8 am, 2 pm and 8 pm.", "Take 1 tablet at midday.")).toBe(
      false,
    );
    expect(read("Take 1 tablet, 3 times a day: 8 am, 8 am and 8 pm.")).toBe(false);
    expect(read("On Mon, take 3 tablets.")).toBe(false);
    expect(read("On Mondays and Fri, take 3 tablets.")).toBe(false);
    expect(read("On Fri and Mon, take 3 tablets.")).toBe(false);
    expect(read("On Mon and Friday, take 3 tablets.")).toBe(false);
  });
});
