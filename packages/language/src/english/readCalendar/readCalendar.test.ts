import { calendarOf, compareCalendars, regimenOf, type Step, slotOf } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import {
  between,
  every,
  exactly,
  lasting,
  stepOf,
  timesA,
} from "../../../../directions/testing/blankStep.ts";
import { readCalendar } from "./readCalendar.ts";

const firstDay = "2026-01-05";

const tablet = { amount: exactly("1"), unit: "tablet" } as const;

const toFriday = "On Mondays, Tuesdays, Wednesdays, Thursdays, Fridays";

/** What the page says these sentences mean, written out by hand. */
const rows: readonly (readonly [sentences: readonly string[], ...steps: Step[]])[] = [
  [["Take 1 tablet, 3 times a day."], stepOf({ ...tablet, timing: { times: timesA(3) } })],
  [["Take 1 (one) tablet, 3 (three) times a day."], stepOf({ ...tablet, timing: { times: timesA(3) } })],
  [
    ["Take 2 tablets half an hour before your scan."],
    stepOf({
      ...tablet,
      amount: exactly("2"),
      timing: { event: { name: "scan", relation: "before", offset: lasting("0.5", "hour") } },
    }),
  ],
  [
    ["Take 1 tablet when you need it, for migraine.", "Take it as soon as a migraine starts."],
    stepOf({
      ...tablet,
      asNeeded: { reasons: ["migraine"] },
      timing: { event: { name: "migraine", relation: "start", offset: null } },
    }),
  ],
  ...[
    "while you have your period",
    "while your bleeding is heavy",
    "each time you change the nappy",
    "each time the dressing is changed",
    "each time the pad is changed",
    "if a fit lasts longer than 5 minutes",
  ].map((spell): readonly [readonly string[], Step] => [
    ["Give 10 mg.", `Give it ${spell}.`],
    stepOf({ action: "give", amount: exactly("10"), unit: "mg", asNeeded: { reasons: [] } }),
  ]),
  [
    ["On the 1st and 15th of each month, take 1 tablet."],
    stepOf({ ...tablet, timing: { monthDays: [1, 15] } }),
  ],
  [
    ["On days 1, 8 and 15 of each 28-day cycle, take 1 tablet."],
    stepOf({ ...tablet, timing: { cycleDays: { days: [1, 8, 15], length: 28 } } }),
  ],
  [
    ["On days 1 to 5 of each cycle, take 1 tablet in the morning."],
    stepOf({
      ...tablet,
      timing: { slots: [slotOf("morning")], cycleDays: { days: [1, 2, 3, 4, 5], length: null } },
    }),
  ],
  [
    ["Every other day, take 1 tablet.", "On the days between, take 2 tablets."],
    stepOf({ ...tablet, timing: { cycleDays: { days: [1], length: 2 } } }),
    stepOf({
      ...tablet,
      amount: exactly("2"),
      joined: "and",
      timing: { cycleDays: { days: [2], length: 2 } },
    }),
  ],
  [
    ["Spray 1 spray in one nostril, 2 times a day."],
    stepOf({
      action: "spray",
      amount: exactly("1"),
      unit: "spray",
      site: { name: "one nostril", side: null },
      timing: { times: timesA(2) },
    }),
  ],
  [["Take one tablet, three times a day."], stepOf({ ...tablet, timing: { times: timesA(3) } })],
  [
    ["Take half a tablet at bedtime."],
    stepOf({ amount: exactly("0.5"), unit: "tablet", timing: { slots: [slotOf("bedtime")] } }),
  ],
  [
    ["Take 1 and a half tablets at 8 am."],
    stepOf({
      amount: exactly("1.5"),
      unit: "tablet",
      timing: { clockTimes: [{ time: "08:00", amount: null }] },
    }),
  ],
  [
    ["Take 2 spoonfuls of 5 mL each, once a day."],
    stepOf({ amount: exactly("2"), unit: "5 mL spoonful", timing: { times: timesA(1) } }),
  ],
  [
    ["Take 8 tablets of 2.5 mg each, once a week, on Monday.", "Do not take it every day."],
    stepOf({
      amount: exactly("8"),
      unit: "tablet",
      strengthOfOne: "2.5 mg",
      timing: { times: timesA(1, "week"), weekdays: ["monday"] },
    }),
  ],
  [
    [
      "Take 1 or 2 tablets every 4 to 6 hours.",
      "Take it when you need it, for pain.",
      "Do not take more than 8 tablets in 24 hours.",
    ],
    stepOf({
      amount: between("1", "2"),
      unit: "tablet",
      timing: { every: every("4", "hour", "6") },
      asNeeded: { reasons: ["pain"] },
      limits: { units: { amount: "8", unit: "tablet", per: { count: 24, unit: "hour" } } },
    }),
  ],
  [
    ["Put 1 drop in the left eye at night."],
    stepOf({
      amount: exactly("1"),
      unit: "drop",
      action: "put",
      site: { name: "eye", side: "left" },
      timing: { slots: [slotOf("night")] },
    }),
  ],
  [["Take 4 tablets each day."], stepOf({ amount: exactly("4"), unit: "tablet", dailyTotal: true })],
  [
    ["Take 1 tablet straight away, once only."],
    stepOf({ ...tablet, timing: { once: true, straightAway: true } }),
  ],
  [
    ["Take 1 tablet, once a day, at night if you can."],
    stepOf({ ...tablet, timing: { times: timesA(1), slots: [slotOf("night")], preferably: true } }),
  ],
  [
    ["On 5 days each week, take 1 tablet at night.", "Do not take it every day."],
    stepOf({ ...tablet, timing: { daysAWeek: 5, slots: [slotOf("night")] } }),
  ],
  [
    ["Take 1 tablet 1 to 3 hours before bedtime."],
    stepOf({
      ...tablet,
      timing: {
        slots: [{ ...slotOf("bedtime"), offset: { relation: "before", low: "1", high: "3", unit: "hour" } }],
      },
    }),
  ],
  [
    [
      "First, take 2 tablets, once a day.",
      "Take it for 3 days.",
      "Then stop for 7 days.",
      "Then take 1 tablet, once a day.",
    ],
    stepOf({
      amount: exactly("2"),
      unit: "tablet",
      timing: { times: timesA(1) },
      duration: lasting("3", "day"),
    }),
    stepOf({ amount: exactly("0"), joined: "then", duration: lasting("7", "day") }),
    stepOf({ ...tablet, joined: "then", timing: { times: timesA(1) } }),
  ],
  [
    ["Take 1 tablet, once a day.", "Take it for 21 days, then stop for 7 days.", "After that, start again."],
    stepOf({ ...tablet, timing: { times: timesA(1), cycle: { on: 21, off: 7, unit: "day" } } }),
  ],
  [
    ["Stick on 1 patch, once a day.", "Leave it on for 12 hours, then leave it off for 12 hours."],
    stepOf({
      amount: exactly("1"),
      unit: "patch",
      action: "stick",
      timing: { times: timesA(1) },
      useFor: lasting("12", "hour"),
      leaveOff: lasting("12", "hour"),
    }),
  ],
  [
    ["Stick on 2 patches, once a day.", "Leave them on for 12 hours, then leave them off for 12 hours."],
    stepOf({
      amount: exactly("2"),
      unit: "patch",
      action: "stick",
      timing: { times: timesA(1) },
      useFor: lasting("12", "hour"),
      leaveOff: lasting("12", "hour"),
    }),
  ],
  [
    ["Take 1 tablet with each meal."],
    stepOf({ ...tablet, food: { relation: "with", meal: "meals", offset: null } }),
  ],
  [
    ["Take 1 tablet 30 minutes before each meal."],
    stepOf({ ...tablet, food: { relation: "before", meal: "meals", offset: lasting("30", "minute") } }),
  ],
  [
    ["Take 1 tablet with or just after each meal."],
    stepOf({ ...tablet, food: { relation: "with-or-after", meal: "meals", offset: null } }),
  ],
  [
    [`${toFriday} and Saturdays, take 1 tablet.`, "Do not take it on Sundays."],
    stepOf({
      ...tablet,
      timing: { weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] },
    }),
  ],
];

describe("readCalendar", () => {
  it.each(rows.map(([sentences, ...steps]) => [sentences.join(" "), sentences, steps] as const))(
    "%s",
    (_, sentences, steps) => {
      const read = readCalendar(sentences, firstDay);
      const meant = calendarOf(regimenOf(steps), firstDay);
      expect(read.ok ? compareCalendars(meant, read.calendar, "sentences") : read).toEqual([]);
    },
  );

  it.each([
    ["a word that the page does not have", ["Take 1 tablet twice a day."], 0],
    ["no full stop", ["Take 1 tablet, once a day"], 0],
    ["a dose at meals that is not at each", ["Take 1 tablet with meals."], 0],
    ["each, between meals", ["Take 1 tablet between each meal."], 0],
    ["a small letter at the start", ["take 1 tablet, once a day."], 0],
    ["a number and a word that differ", ["Take 2 (three) tablets, once a day."], 0],
    ["a range that falls", ["Take 2 or 1 tablets, once a day."], 0],
    ["13 o'clock", ["Take 1 tablet at 13 pm."], 0],
    ["days out of order", ["On Fridays and Mondays, take 1 tablet."], 0],
    ["a sentence beside no dose", ["Take it for 7 days."], 0],
    ["hours that are other days", ["Stick on 1 patch every 72 hours (4 days)."], 0],
    ["more days than none", ["Take 1 tablet, once a day.", "Take it for 6 more days."], 1],
    [
      "more days after three",
      [
        "First, take 2 tablets, once a day.",
        "Take it for 3 days.",
        "Then take 1 tablet, once a day.",
        "Take it for 6 more days.",
      ],
      3,
    ],
    ["the same thing twice", ["Take 1 tablet, once a day.", "Take it for 7 days.", "Take it for 8 days."], 2],
    [
      "an order that is not the page's",
      ["Take 1 tablet, once a day.", "Take it for 7 days.", "Take it after food."],
      2,
    ],
    ["two words for taking", ["Take 1 tablet, once a day.", "Take it after food.", "Use it for 7 days."], 2],
    ["then without first", ["Take 1 tablet, once a day.", "Then take 2 tablets, once a day."], 0],
    ["first without then", ["First, take 1 tablet, once a day."], 0],
    [
      "a cycle that does not start again",
      ["Take 1 tablet, once a day.", "Take it for 21 days, then stop for 7 days."],
      1,
    ],
    ["one amount for two times", ["Take 1 tablet in the morning and at night."], 0],
    [
      "a dose after what is said of the step",
      ["Take 1 tablet at 8 am.", "Take it for 7 days.", "Take 1 tablet at 8 pm."],
      2,
    ],
    ["a pause at the start", ["Then stop for 7 days."], 0],
    [
      "in that time, after the time has ended",
      [
        "Take 1 tablet every 2 days.",
        "Take it for 6 days.",
        "After that, stop.",
        "In that time, do not take it every day.",
      ],
      3,
    ],
    ["at least, and no length", ["Take 1 tablet at least before breakfast."], 0],
    ["food in the dose's sentence that is no time of day", ["Take 1 tablet just after food."], 0],
    ["a place that is none", ["Take 1 tablet into the ear as soon."], 0],
    ["a length of all of it, of one dose", ["Take 1 tablet, once a day.", "Do all of this for 7 days."], 1],
    [
      "a length of all of it, beside one of its own",
      [
        "Take 1 tablet, once a day.",
        "Take it for 5 days.",
        "Also take 2 tablets at night.",
        "Do all of this for 7 days.",
      ],
      3,
    ],
    [
      "a length of all of it, in a later part of a course",
      [
        "First, take 1 tablet, once a day.",
        "Then take 2 tablets, once a day.",
        "Also take 2 tablets at night.",
        "Do all of this for 7 days.",
      ],
      3,
    ],
    ["days later than nothing", ["Take 1 tablet 3 days later."], 0],
    [
      "days later than a dose of every day",
      ["First, take 1 tablet, once a day.", "Then take 1 tablet 3 days later."],
      1,
    ],
    ["one day later", ["First, take 1 tablet.", "Then take 1 tablet 1 day later."], 1],
    ["weeks later", ["First, take 1 tablet.", "Then take 1 tablet 2 weeks later."], 1],
    ["days later, beside it", ["Take 1 tablet straight away.", "Also take 1 tablet 3 days later."], 1],
    ["nothing", [], 0],
  ])("refuses %s", (_, sentences, sentence) => {
    expect(readCalendar(sentences, firstDay)).toEqual({ ok: false, sentence });
  });
});
