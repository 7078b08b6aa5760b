import { calendarOf, compareCalendars, interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { readCalendar } from "./readCalendar/readCalendar.ts";
import { wordsOfSaying } from "./Saying.ts";
import { sayRegimen } from "./sayRegimen.ts";
import { shorter } from "./shorter.ts";

const inFewer = (text: string, joinIdeas = true, form = "tablet") => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(JSON.stringify(read.refusals));
  const sayings = shorter(sayRegimen(read.regimen, { numbers: "digits" }), { joinIdeas });
  return { regimen: read.regimen, sayings, words: sayings.map(wordsOfSaying) };
};

const rows: readonly (readonly [string, readonly string[], string?])[] = [
  [
    "Take one or two tablets every 4 to 6 hours when required, maximum 8 tablets in 24 hours",
    ["Take 1 or 2 tablets every 4 to 6 hours, when you need it.", "No more than 8 tablets in 24 hours."],
  ],
  ["Take one tablet three times a day for 7 days", ["Take 1 tablet, 3 times a day, for 7 days."]],
  [
    "Take one tablet twice a day with or after food for 14 days",
    ["Take 1 tablet, 2 times a day, with or after food, for 14 days."],
  ],
  [
    "Take one tablet in the morning and three tablets at night",
    ["Take 1 tablet in the morning and 3 tablets at night."],
  ],
  [
    "Take one tablet in the morning, one tablet at midday and two tablets at night",
    ["Take 1 tablet in the morning, 1 tablet at midday and 2 tablets at night."],
  ],
  [
    "Take ONE tablet at 8 am, 12 noon, 4 pm and 8 pm",
    ["Take 1 tablet at 8 am, 1 tablet at 12 noon, 1 tablet at 4 pm and 1 tablet at 8 pm."],
  ],
  ["Take one tablet once a week on Sunday", ["Take 1 tablet, once a week, on Sunday.", "Not every day."]],
  [
    "Take 6 tablets once a day for 7 days, then 4 tablets once a day for 7 days, then stop",
    [
      "First, take 6 tablets, once a day, for 7 days.",
      "Then take 4 tablets, once a day, for 7 days, then stop.",
    ],
  ],
  ["Take one tablet at night", ["Take 1 tablet at night."]],
  [
    "Put one drop in the left eye in the morning and two drops in the left eye at night",
    ["Put 1 drop in the left eye in the morning and 2 drops at night."],
    "eye drops",
  ],
  [
    "Take one tablet (5 mg) by mouth in the morning and one tablet (5 mg) by mouth at night",
    ["Take 1 tablet (5 mg) by mouth in the morning and 1 tablet (5 mg) at night."],
  ],
];

describe("short wordings", () => {
  it.each(rows)("%s", (text, words, form) => {
    expect(inFewer(text, true, form).words).toEqual(words);
  });

  it.each(rows)("mean the same calendar: %s", (text, _, form) => {
    const { regimen, words } = inFewer(text, true, form);
    const read = readCalendar(words, "2026-01-05");
    if (!read.ok) throw new Error(words[read.sentence]);
    expect(compareCalendars(calendarOf(regimen, "2026-01-05"), read.calendar, "sentences")).toEqual([]);
  });

  it("keep one idea a sentence for easy read", () => {
    const text = "Take one or two tablets every 4 to 6 hours when required, maximum 8 tablets in 24 hours";
    expect(inFewer(text, false).words).toEqual([
      "Take 1 or 2 tablets every 4 to 6 hours.",
      "Take it when you need it.",
      "No more than 8 tablets in 24 hours.",
    ]);
  });

  it("keep a sentence for each dose where there are more than four, or where one has no amount of its own", () => {
    const five = "Take one tablet at 6 am, 10 am, 2 pm, 6 pm and 10 pm";
    expect(inFewer(five).words).toHaveLength(5);
  });

  it("say for easy read whole that it is not for every day", () => {
    expect(inFewer("Take one tablet once a week on Sunday", false).words.at(-1)).toBe(
      "Do not take it every day.",
    );
  });

  it("press nothing behind two doses, where it could be of the last alone", () => {
    expect(inFewer("Take one tablet in the morning and three at night with food for 7 days").words).toEqual([
      "Take 1 tablet in the morning and 3 tablets at night.",
      "Take it with food.",
      "Take both doses for 7 days.",
    ]);
  });

  it("are read only where they may stand", () => {
    const read = (...sentences: readonly string[]) => readCalendar(sentences, "2026-01-05").ok;
    expect(read("Take 1 tablet in the morning, with food.")).toBe(true);
    expect(read("Take 1 tablet in the morning, with food, when you need it.")).toBe(false);
    expect(read("Take 1 tablet in the morning.", "Take 1 tablet at night, for 7 days.")).toBe(false);
    expect(read("Take 1 tablet in the morning, for 7 days.", "Take it for 7 days.")).toBe(false);
    expect(read("Take 1 tablet in the morning, with food.", "Take 1 tablet at night.")).toBe(false);
  });
});
