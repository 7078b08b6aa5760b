import { expect, test } from "vitest";
import { altText } from "./altText.ts";
import { catalogue } from "./catalogue.ts";
import type { Meaning } from "./Meaning.ts";

const said = catalogue.flatMap(({ examples }) =>
  examples.map((meaning) => ({ meaning, words: altText(meaning) })),
);

test("every example has words of its own", () => {
  for (const { id, examples } of catalogue)
    expect(new Set(examples.map((meaning) => altText(meaning))).size, id).toBe(examples.length);
  // A sentence of one dose says what the picture of that dose says, and so they may share their words.
  const single = said.filter(({ meaning }) => !("dose" in meaning));
  expect(new Set(single.map(({ words }) => words)).size).toBe(single.length);
});

test("the words are a short plain sentence without a full stop", () => {
  for (const { meaning, words } of said) {
    expect(words).toMatch(/^[A-Z0-9][^.]*(\.\d[^.]*)*$/);
    expect(words.split(" ").length, words).toBeLessThanOrEqual(meaning.id === "day-strip" ? 25 : 18);
    expect(words, words).not.toMatch(/\b(mcg|tabs?|caps?|prn|o\.?d|b\.?d|undefined|null)\b/i);
  }
});

const cases: readonly (readonly [Meaning, string])[] = [
  [{ id: "tablets", count: "1" }, "1 tablet"],
  [{ id: "tablets", count: "2" }, "2 tablets"],
  [{ id: "tablets", count: "0.5" }, "Half a tablet"],
  [{ id: "tablets", count: "0.25" }, "A quarter of a tablet"],
  [{ id: "tablets", count: "0.75" }, "Three quarters of a tablet"],
  [{ id: "tablets", count: "1.5" }, "1 and a half tablets"],
  [{ id: "tablets", count: "2.25" }, "2 and a quarter tablets"],
  [{ id: "liquid-syringe", millilitres: "2.5" }, "2.5 mL in an oral syringe"],
  [{ id: "liquid-spoons", spoons: "2" }, "2 5 mL spoonfuls"],
  [{ id: "patch", count: "2" }, "2 patches"],
  [{ id: "insulin-pen", units: "1" }, "1 unit with an insulin pen"],
  [{ id: "eye-drops", count: "2", side: "both" }, "2 drops in each eye"],
  [{ id: "ear-drops", count: null, side: "left" }, "Drops in the left ear"],
  [{ id: "times-a-day", count: "1" }, "Once a day"],
  [{ id: "times-a-day", count: "3" }, "3 times a day"],
  [{ id: "hours-between", low: "4", high: "6" }, "Wait 4 to 6 hours before you take more"],
  [{ id: "max-in-24-hours", count: "8", unit: "tablet" }, "No more than 8 tablets in 24 hours"],
  [{ id: "max-in-24-hours", count: "20", unit: "mL" }, "No more than 20 mL in 24 hours"],
  [{ id: "once-a-week", day: "monday" }, "Once a week, on Monday"],
  [
    {
      id: "day-strip",
      places: [
        { at: { name: "morning" }, dose: [{ id: "tablets", count: "1" }] },
        { at: { name: "midday" }, dose: null },
        { at: { name: "night" }, dose: [{ id: "tablets", count: "2" }] },
      ],
    },
    "1 tablet in the morning and 2 tablets at night",
  ],
  [
    {
      id: "day-strip",
      places: [
        { at: { clock: "08:00" }, dose: [{ id: "liquid-syringe", millilitres: "2.5" }] },
        { at: { name: "supper" }, dose: [{ id: "insulin-pen", units: "1" }] },
      ],
    },
    "2.5 mL at 8 am and 1 unit at supper",
  ],
  [
    {
      id: "wait-bar",
      low: "4",
      high: "6",
      unit: "hour",
      dose: [
        { id: "tablets", count: "1" },
        { id: "tablets", count: "2" },
      ],
      needed: true,
    },
    "1 or 2 tablets every 4 to 6 hours, only if needed",
  ],
  [
    {
      id: "one-dose",
      dose: [
        { id: "tablets", count: "0.5" },
        { id: "tablets", count: "1" },
      ],
      needed: false,
    },
    "Half a tablet or 1 tablet",
  ],
  [
    {
      id: "meal-bar",
      relation: "before",
      low: "30",
      high: null,
      unit: "minute",
      dose: [{ id: "capsules", count: "1" }],
    },
    "1 capsule 30 minutes before food",
  ],
  [
    { id: "course-row", place: "then", dose: [{ id: "tablets", count: "2" }], days: "7", ends: true },
    "Then 2 tablets each day for 7 days, then stop",
  ],
  [
    { id: "day-limit", dose: [{ id: "puffs", count: "2" }], times: "4" },
    "No more than 4 times in 24 hours, 2 puffs each time",
  ],
  [{ id: "no-alcohol" }, "Do not drink alcohol"],
];
test.each(cases)("%o is said as %s", (meaning, words) => {
  expect(altText(meaning)).toBe(words);
});
