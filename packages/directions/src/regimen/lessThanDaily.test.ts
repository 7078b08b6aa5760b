import { expect, it } from "vitest";
import { every, timesA } from "../../testing/blankStep.ts";
import { isLessThanDaily } from "./lessThanDaily.ts";
import { noTiming, type Timing, weekdays } from "./Regimen.ts";

it.each<readonly [string, Partial<Timing>]>([
  ["on Monday", { weekdays: ["monday"] }],
  ["on six days of the week by name", { weekdays: weekdays.slice(1) }],
  ["on 5 days a week", { daysAWeek: 5 }],
  ["at the same time each week", { sameTime: "week" }],
  ["at the same time each month", { sameTime: "month" }],
  ["every 2 days", { every: every("2", "day") }],
  ["every week", { every: every("1", "week") }],
  ["3 times a week", { times: timesA(3, "week") }],
  ["once a month", { times: timesA(1, "month") }],
])("%s is not every day", (_, timing) => {
  expect(isLessThanDaily({ ...noTiming, ...timing })).toBe(true);
});

it.each<readonly [string, Partial<Timing>]>([
  ["nothing said", {}],
  ["all seven days by name", { weekdays }],
  ["at the same time each day", { sameTime: "day" }],
  ["every day", { every: every("1", "day") }],
  ["every 6 hours", { every: every("6", "hour") }],
  ["every 30 minutes", { every: every("30", "minute") }],
  ["twice a day", { times: timesA(2) }],
  ["once an hour", { times: timesA(1, "hour") }],
])("%s is, or does not say", (_, timing) => {
  expect(isLessThanDaily({ ...noTiming, ...timing })).toBe(false);
});
