import { describe, expect, it } from "vitest";
import { every, lasting, stepOf } from "../../testing/blankStep.ts";
import { noTiming, type Timing } from "../regimen/Regimen.ts";
import type { Span } from "./Calendar.ts";
import { dayNumber } from "./dates.ts";
import { type DayRule, endOf, endOfStep, stretchDays } from "./stretchDays.ts";

/** A Monday. */
const monday = dayNumber("2026-01-05");
const start = { low: 0, high: 0 };

describe("the day after the last", () => {
  it.each<readonly [string, Span, DayRule["begins"], DayRule["begins"]]>([
    ["90 minutes", lasting("90", "minute"), start, { low: 0, high: 1 }],
    ["2 days of minutes", lasting("2880", "minute"), start, { low: 2, high: 2 }],
    ["36 hours", lasting("36", "hour"), start, { low: 1, high: 2 }],
    ["5 days", lasting("5", "day"), start, { low: 5, high: 5 }],
    ["5 to 7 days, begun on day 2 to 4", lasting("5", "day", "7"), { low: 2, high: 4 }, { low: 7, high: 11 }],
    ["2 weeks", lasting("2", "week"), start, { low: 14, high: 14 }],
    ["half a week", lasting("0.5", "week"), start, { low: 3, high: 4 }],
    ["a month", lasting("1", "month"), start, { low: 31, high: 31 }],
    ["a month from 8 January", lasting("1", "month"), { low: 3, high: 3 }, { low: 34, high: 34 }],
    ["a month and a half", lasting("1.5", "month"), start, { low: 46, high: 46 }],
    ["half a year", lasting("0.5", "year"), start, { low: 181, high: 181 }],
    ["a year, begun on day 1", lasting("1", "year"), { low: 1, high: 1 }, { low: 366, high: 366 }],
  ])("%s", (_, lasts, begins, end) => {
    expect(endOf(monday, begins, lasts)).toEqual(end);
  });

  it("of a step: by its length, on its day or the next where it is done once, and else never", () => {
    const begins = { low: 2, high: 3 };
    expect(endOfStep(monday, begins, lasting("4", "day"), stepOf({}))).toEqual({ low: 6, high: 7 });
    expect(endOfStep(monday, begins, null, stepOf({ timing: { once: true } }))).toEqual({ low: 2, high: 4 });
    expect(endOfStep(monday, begins, null, stepOf({}))).toBeNull();
  });
});

type Given = Partial<Omit<DayRule, "timing">> & { readonly timing?: Partial<Timing> };

/** The days on which it stands, "?" where some of such days are meant and "~" where it may not have begun or have ended. */
const daysOf = ({ timing, ...given }: Given, most = 6): readonly string[] =>
  stretchDays({
    from: monday,
    begins: start,
    lasts: null,
    spacing: null,
    floats: false,
    ...given,
    timing: { ...noTiming, ...timing },
  })
    .flatMap((why, day) =>
      why === null
        ? []
        : [`${day}${why.includes("some-days") ? "?" : ""}${why.includes("perhaps") ? "~" : ""}`],
    )
    .slice(0, most);

const daily = ["0", "1", "2", "3", "4", "5"];
const someOf = daily.map((day) => `${day}?`);

describe("the days of an interval", () => {
  it.each<readonly [string, Given, readonly string[]]>([
    ["every 30 minutes", { spacing: every("30", "minute") }, daily],
    ["every 6 hours", { spacing: every("6", "hour") }, daily],
    ["every 4 to 6 hours", { spacing: every("4", "hour", "6") }, daily],
    ["every 12 to 24 hours", { spacing: every("12", "hour", "24") }, daily],
    ["every 24 hours", { spacing: every("24", "hour") }, daily],
    ["every 36 hours", { spacing: every("36", "hour") }, someOf],
    ["every 24 to 48 hours", { spacing: every("24", "hour", "48") }, someOf],
    ["every 72 hours", { spacing: every("72", "hour") }, ["0", "3", "6", "9", "12", "15"]],
    ["every 3 days", { spacing: every("3", "day") }, ["0", "3", "6", "9", "12", "15"]],
    [
      "every 3 days, begun on day 2",
      { spacing: every("3", "day"), begins: { low: 2, high: 2 } },
      ["2", "5", "8", "11", "14", "17"],
    ],
    ["every 2 to 3 days", { spacing: every("2", "day", "3") }, someOf],
    ["every 2 weeks", { spacing: every("2", "week") }, ["0", "14", "28", "42"]],
    [
      "every 2 weeks on Friday",
      { spacing: every("2", "week"), timing: { weekdays: ["friday"] } },
      ["4", "18", "32", "46"],
    ],
    [
      "every 14 days on Monday and Friday",
      { spacing: every("14", "day"), timing: { weekdays: ["monday", "friday"] } },
      ["0", "4", "14", "18", "28", "32"],
    ],
    [
      "every 3 days on Monday",
      { spacing: every("3", "day"), timing: { weekdays: ["monday"] } },
      ["0?", "7?", "14?", "21?", "28?", "35?"],
    ],
    ["every month", { spacing: every("1", "month") }, ["0", "31"]],
    [
      "every month from 31 January",
      { from: dayNumber("2026-01-31"), spacing: every("1", "month") },
      ["0", "28"],
    ],
    [
      "every month, begun on day 3",
      { spacing: every("1", "month"), begins: { low: 3, high: 3 } },
      ["3", "34"],
    ],
    ["every 2 months", { spacing: every("2", "month") }, ["0"]],
    ["every year", { spacing: every("1", "year") }, ["0"]],
    ["every 1 to 2 months", { spacing: every("1", "month", "2") }, someOf],
    [
      "every month on Monday",
      { spacing: every("1", "month"), timing: { weekdays: ["monday"] } },
      ["0?", "7?", "14?", "21?", "28?", "35?"],
    ],
  ])("%s", (_, given, days) => {
    expect(daysOf(given)).toEqual(days);
  });
});

describe("days on and days off", () => {
  const on = (cycle: Timing["cycle"], given: Given = {}): readonly number[] =>
    daysOf({ ...given, timing: { cycle } }, 99).map(Number);
  const days = (first: number, last: number): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);

  it("2 days on and 1 off, begun on day 10", () => {
    const told = on({ on: 2, off: 1, unit: "day" }, { begins: { low: 10, high: 10 } });
    expect(told.slice(0, 6)).toEqual([10, 11, 13, 14, 16, 17]);
  });

  it("a week on and a week off, begun on day 3", () => {
    const told = on({ on: 1, off: 1, unit: "week" }, { begins: { low: 3, high: 3 } });
    expect(told).toEqual([...days(3, 9), ...days(17, 23), ...days(31, 37), ...days(45, 51)]);
  });

  it("a month on and a month off: 5 January to 4 February, and again from 5 March, beyond the days", () => {
    expect(on({ on: 1, off: 1, unit: "month" })).toEqual(days(0, 30));
  });

  it("a month on and a month off from 1 February: March has none, and April is beyond the days", () => {
    expect(on({ on: 1, off: 1, unit: "month" }, { from: dayNumber("2026-02-01") })).toEqual(days(0, 27));
  });

  it("months on without a month off: the second turn goes on where the first ended", () => {
    expect(on({ on: 1, off: 0, unit: "month" }, { from: dayNumber("2026-02-01") })).toEqual(days(0, 55));
  });

  it("a year on, and hours, leave out no day", () => {
    expect(on({ on: 1, off: 1, unit: "year" })).toEqual(days(0, 55));
    expect(on({ on: 12, off: 12, unit: "hour" })).toEqual(days(0, 55));
    expect(on({ on: 30, off: 30, unit: "minute" })).toEqual(days(0, 55));
  });
});

describe("what is not sure", () => {
  it.each<readonly [string, Given, readonly string[]]>([
    ["counted within a longer period", { floats: true }, someOf],
    ["so many days a week", { timing: { daysAWeek: 5 } }, someOf],
    ["begun on day 2 to 4", { begins: { low: 2, high: 4 } }, ["2~", "3~", "4", "5", "6", "7"]],
    ["for 2 to 3 days", { lasts: lasting("2", "day", "3") }, ["0", "1", "2~"]],
    ["for 2 hours: the first day is sure", { lasts: lasting("2", "hour") }, ["0"]],
    [
      "for 2 days, begun on day 1 to 2",
      { lasts: lasting("2", "day"), begins: { low: 1, high: 2 } },
      ["1~", "2", "3~"],
    ],
    ["once only, on a Friday", { timing: { once: true, weekdays: ["friday"] } }, ["4"]],
    ["on Friday", { timing: { weekdays: ["friday"] } }, ["4", "11", "18", "25", "32", "39"]],
  ])("%s", (_, given, days) => {
    expect(daysOf(given)).toEqual(days);
  });

  it("a length that ends beyond the days leaves all of them sure", () => {
    const days = daysOf({ lasts: lasting("1", "year") }, 99);
    expect([days.length, days.at(-1)]).toEqual([56, "55"]);
  });
});
