import { expect, it } from "vitest";
import { every, timesA, upTo } from "../../testing/blankStep.ts";
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
  ["27 times a month", { times: timesA(27, "month") }],
  ["6 times a week", { times: timesA(6, "week") }],
  ["up to 6 times a week", { times: upTo(6, "week") }],
  ["twice in 3 days", { times: timesA(2, "day", 3) }],
  ["once in 48 hours", { times: timesA(1, "hour", 48) }],
  ["once in a year", { times: timesA(1, "year") }],
  ["every 36 hours", { every: every("36", "hour") }],
  ["every 25 to 48 hours", { every: every("25", "hour", "48") }],
  ["every 2000 minutes", { every: every("2000", "minute") }],
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
  ["once in 24 hours", { times: timesA(1, "hour", 24) }],
  ["3 times in 3 days", { times: timesA(3, "day", 3) }],
  ["once or twice in 2 days", { times: { ...timesA(1, "day", 2), high: 2 } }],
  ["7 times a week", { times: timesA(7, "week") }],
  ["28 times a month", { times: timesA(28, "month") }],
  ["every 24 hours", { every: every("24", "hour") }],
  ["every 12 to 36 hours", { every: every("12", "hour", "36") }],
  ["every 1 to 2 days", { every: every("1", "day", "2") }],
])("%s is, or does not say", (_, timing) => {
  expect(isLessThanDaily({ ...noTiming, ...timing })).toBe(false);
});
