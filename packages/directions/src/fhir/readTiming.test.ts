import { describe, expect, it } from "vitest";
import { every, lasting, timesA, upTo } from "../../testing/blankStep.ts";
import { noTiming, slotOf, type Timing } from "../regimen/Regimen.ts";
import { newLog } from "./Log.ts";
import { readTiming, type Timed, untimed } from "./readTiming.ts";
import type { FhirRepeat, FhirTiming } from "./shapes.ts";

const told = (timing: FhirTiming): Timed | null | string => {
  const log = newLog();
  const answer = readTiming(timing, "", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};
const repeated = (repeat: FhirRepeat): Timed | null | string => told({ repeat });
const timed = (timing: Partial<Timing>, rest: Partial<Timed> = {}): Timed => ({
  ...untimed,
  timing: { ...noTiming, ...timing },
  ...rest,
});

const day = (frequency: number): FhirRepeat => ({ frequency, period: 1, periodUnit: "d" });
const week = (frequency: number): FhirRepeat => ({ frequency, period: 1, periodUnit: "wk" });
const [morning, night] = [slotOf("morning"), slotOf("night")];
const clock = (...times: readonly string[]) => times.map((time) => ({ time, amount: null }));

describe("a timing of nothing", () => {
  it("says nothing", () => {
    expect(told({})).toEqual(untimed);
    expect(repeated({})).toEqual(timed({}));
  });

  it("is the bounds alone, or the time that one use lasts", () => {
    expect(repeated({ boundsDuration: { value: 7, unit: "days" } })).toEqual(
      timed({}, { duration: lasting("7", "day") }),
    );
    expect(repeated({ duration: 12, durationUnit: "h" })).toEqual(
      timed({}, { useFor: lasting("12", "hour") }),
    );
  });
});

describe("days of the week", () => {
  it.each<readonly [string, FhirRepeat, Timed]>([
    [
      "alone, in the order of the week",
      { dayOfWeek: ["fri", "mon"] },
      timed({ weekdays: ["monday", "friday"] }),
    ],
    [
      "every one of them",
      { dayOfWeek: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] },
      timed({ weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }),
    ],
    [
      "once a day on such days says it twice",
      { ...day(1), dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"] }),
    ],
    [
      "twice a day on such days",
      { ...day(2), dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"], times: timesA(2) }),
    ],
    [
      "once a week on a day",
      { ...week(1), dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"], times: timesA(1, "week") }),
    ],
    [
      "every 7 days on a day",
      { frequency: 1, period: 7, periodUnit: "d", dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"], times: timesA(1, "week") }),
    ],
    [
      "twice a week on two days",
      { ...week(2), dayOfWeek: ["mon", "fri"] },
      timed({ weekdays: ["monday", "friday"], times: timesA(2, "week") }),
    ],
    [
      "twice a week on a day, morning and night",
      { ...week(2), dayOfWeek: ["mon"], when: ["MORN", "NIGHT"] },
      timed({ weekdays: ["monday"], slots: [morning, night] }),
    ],
    [
      "up to once a day on such days",
      { frequencyMax: 1, period: 1, periodUnit: "d", dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"], times: upTo(1) }),
    ],
    [
      "up to twice a day on such days",
      { frequencyMax: 2, period: 1, periodUnit: "d", dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"], times: upTo(2) }),
    ],
    [
      "every 2 weeks on a day",
      { frequency: 1, period: 2, periodUnit: "wk", dayOfWeek: ["mon"] },
      timed({ weekdays: ["monday"], every: every("2", "week") }),
    ],
  ])("%s", (_, repeat, answer) => {
    expect(repeated(repeat)).toEqual(answer);
  });

  it.each<readonly [string, FhirRepeat, string]>([
    ["an unknown day", { dayOfWeek: ["mon", "Friday"] }, "weekday-unknown /repeat/dayOfWeek/1"],
    ["no day", { dayOfWeek: [] }, "wrong-shape /repeat/dayOfWeek"],
    ["one day twice", { dayOfWeek: ["mon", "mon"] }, "when-twice /repeat/dayOfWeek"],
    [
      "every 6 hours",
      { frequency: 1, period: 6, periodUnit: "h", dayOfWeek: ["mon"] },
      "frequency-conflict /repeat/dayOfWeek",
    ],
    [
      "once a month",
      { frequency: 1, period: 1, periodUnit: "mo", dayOfWeek: ["mon"] },
      "frequency-conflict /repeat/dayOfWeek",
    ],
    [
      "every 2 days",
      { frequency: 1, period: 2, periodUnit: "d", dayOfWeek: ["mon"] },
      "frequency-conflict /repeat/dayOfWeek",
    ],
    [
      "every 7 days on two days",
      { frequency: 1, period: 7, periodUnit: "d", dayOfWeek: ["mon", "fri"] },
      "frequency-conflict /repeat/dayOfWeek",
    ],
    [
      "three times a week on two days",
      { ...week(3), dayOfWeek: ["mon", "fri"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "once a week on two days",
      { ...week(1), dayOfWeek: ["mon", "fri"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "once or twice a week on two days",
      { frequency: 1, frequencyMax: 2, period: 1, periodUnit: "wk", dayOfWeek: ["mon", "fri"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "every 1 to 2 weeks on a day",
      { frequency: 1, period: 1, periodMax: 2, periodUnit: "wk", dayOfWeek: ["mon"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "twice in 2 weeks on a day, morning and night",
      { frequency: 2, period: 2, periodUnit: "wk", dayOfWeek: ["mon"], when: ["MORN", "NIGHT"] },
      "frequency-conflict /repeat/period",
    ],
  ])("do not fit: %s", (_, repeat, refusal) => {
    expect(repeated(repeat)).toBe(refusal);
  });
});

describe("times of day beside how often", () => {
  it.each<readonly [string, FhirRepeat, Timed]>([
    ["no count", { when: ["MORN"] }, timed({ slots: [morning] })],
    ["as many a day", { ...day(2), when: ["MORN", "NIGHT"] }, timed({ slots: [morning, night] })],
    [
      "by the clock",
      { ...day(2), timeOfDay: ["08:00:00", "20:30"] },
      timed({ clockTimes: clock("08:00", "20:30") }),
    ],
    ["by the clock alone", { timeOfDay: ["23:59"] }, timed({ clockTimes: clock("23:59") })],
    [
      "once in 2 days at night",
      { frequency: 1, period: 2, periodUnit: "d", when: ["NIGHT"] },
      timed({ slots: [night], every: every("2", "day") }),
    ],
    [
      "once a week at night",
      { ...week(1), when: ["NIGHT"] },
      timed({ slots: [night], times: timesA(1, "week") }),
    ],
  ])("%s", (_, repeat, answer) => {
    expect(repeated(repeat)).toEqual(answer);
  });

  it.each<readonly [string, FhirRepeat, string]>([
    ["more a day", { ...day(2), when: ["NIGHT"] }, "frequency-conflict /repeat/frequency"],
    ["fewer a day", { ...day(1), when: ["MORN", "NIGHT"] }, "frequency-conflict /repeat/frequency"],
    [
      "one or as many a day",
      { frequency: 1, frequencyMax: 2, period: 1, periodUnit: "d", when: ["MORN", "NIGHT"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "as many or more a day",
      { frequency: 1, frequencyMax: 2, period: 1, periodUnit: "d", when: ["NIGHT"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "once in 1 to 2 days",
      { frequency: 1, period: 1, periodMax: 2, periodUnit: "d", when: ["NIGHT"] },
      "frequency-conflict /repeat/frequency",
    ],
    [
      "once in 24 hours",
      { frequency: 1, period: 24, periodUnit: "h", when: ["NIGHT"] },
      "frequency-conflict /repeat/periodUnit",
    ],
    [
      "once in 90 minutes",
      { frequency: 1, period: 90, periodUnit: "min", when: ["NIGHT"] },
      "frequency-conflict /repeat/periodUnit",
    ],
    [
      "2 in 2 days at 2 times of day",
      { frequency: 2, period: 2, periodUnit: "d", when: ["MORN", "NIGHT"] },
      "frequency-conflict /repeat/period",
    ],
    [
      "2 a week at 2 times of day",
      { ...week(2), when: ["MORN", "NIGHT"] },
      "frequency-conflict /repeat/period",
    ],
    ["names and a clock", { when: ["MORN"], timeOfDay: ["08:00"] }, "when-and-clock /repeat/timeOfDay"],
    ["no time of the clock", { timeOfDay: [] }, "wrong-shape /repeat/timeOfDay"],
    ["one time twice", { timeOfDay: ["08:00", "08:00:00"] }, "when-twice /repeat/timeOfDay"],
    ["seconds", { timeOfDay: ["08:00:30"] }, "clock-time /repeat/timeOfDay/0"],
    ["24:00", { timeOfDay: ["08:00", "24:00"] }, "clock-time /repeat/timeOfDay/1"],
    ["more than a time", { timeOfDay: ["at 08:00"] }, "clock-time /repeat/timeOfDay/0"],
    ["08:60", { timeOfDay: ["08:60"] }, "clock-time /repeat/timeOfDay/0"],
    ["minutes before nothing", { ...day(1), offset: 30 }, "offset /repeat/offset"],
    ["a field that we do not read", { ...day(1), countMax: 3 }, "field-not-supported /repeat/countMax"],
  ])("do not fit: %s", (_, repeat, refusal) => {
    expect(repeated(repeat)).toBe(refusal);
  });
});

describe("meals beside how often", () => {
  const food = (relation: "with" | "after", meal: "meals" | "breakfast") => ({
    relation,
    meal,
    offset: null,
  });
  it.each<readonly [string, FhirRepeat, Timed]>([
    [
      "3 times a day with meals",
      { ...day(3), when: ["C"] },
      timed({ times: timesA(3) }, { food: food("with", "meals") }),
    ],
    [
      "with breakfast is once a day",
      { when: ["CM"] },
      timed({ times: timesA(1) }, { food: food("with", "breakfast") }),
    ],
    [
      "once a day with breakfast",
      { ...day(1), when: ["CM"] },
      timed({ times: timesA(1) }, { food: food("with", "breakfast") }),
    ],
    [
      "once in 2 days with breakfast",
      { frequency: 1, period: 2, periodUnit: "d", when: ["CM"] },
      timed({ every: every("2", "day") }, { food: food("with", "breakfast") }),
    ],
    [
      "with breakfast on Monday",
      { dayOfWeek: ["mon"], when: ["CM"] },
      timed({ weekdays: ["monday"] }, { food: food("with", "breakfast") }),
    ],
    [
      "twice a day with two meals",
      { ...day(2), when: ["CM", "CV"] },
      timed(
        { slots: [slotOf("breakfast"), slotOf("evening-meal")] },
        { food: { ...food("with", "meals"), meal: null } },
      ),
    ],
    [
      "after meals and at bedtime, 4 times a day",
      { ...day(4), when: ["PC", "HS"] },
      timed({}, { food: food("after", "meals"), beside: [slotOf("bedtime")] }),
    ],
    [
      "with breakfast and at bedtime",
      { ...day(2), when: ["CM", "HS"] },
      timed({ times: timesA(1) }, { food: food("with", "breakfast"), beside: [slotOf("bedtime")] }),
    ],
    ["with meals, however often", { when: ["C"] }, timed({}, { food: food("with", "meals") })],
    ["once, with meals", { count: 1, when: ["C"] }, timed({ once: true }, { food: food("with", "meals") })],
  ])("%s", (_, repeat, answer) => {
    expect(repeated(repeat)).toEqual(answer);
  });

  it.each<readonly [string, FhirRepeat, string]>([
    [
      "after meals and at bedtime on Monday",
      { dayOfWeek: ["mon"], when: ["PC", "HS"] },
      "when-mixed /repeat/when",
    ],
    ["after meals and at bedtime, once", { count: 1, when: ["PC", "HS"] }, "when-mixed /repeat/when"],
    [
      "after meals and at bedtime, 3 times a day",
      { ...day(3), when: ["PC", "HS"] },
      "frequency-conflict /repeat/frequency",
    ],
  ])("do not fit: %s", (_, repeat, refusal) => {
    expect(repeated(repeat)).toBe(refusal);
  });
});

describe("one dose and no more", () => {
  it.each<readonly [string, FhirRepeat]>([
    ["a count of one", { count: 1 }],
    ["and a frequency of one", { count: 1, frequency: 1 }],
  ])("%s", (_, repeat) => {
    expect(repeated(repeat)).toEqual(timed({ once: true }));
  });

  it("may have a time of day", () => {
    expect(repeated({ count: 1, when: ["NIGHT"] })).toEqual(timed({ once: true, slots: [night] }));
    expect(repeated({ count: 1, when: ["CM"] })).toMatchObject({ timing: { once: true, times: null } });
  });

  it.each<readonly [string, FhirRepeat, string]>([
    ["a count of two", { count: 2 }, "count /repeat/count"],
    ["of none", { count: 0 }, "number-zero /repeat/count"],
    ["beside a period", { count: 1, ...day(1) }, "count /repeat/count"],
    ["beside the most", { count: 1, frequencyMax: 1 }, "period-missing /repeat/period"],
    ["beside twice", { count: 1, frequency: 2 }, "period-missing /repeat/period"],
  ])("is not said by %s", (_, repeat, refusal) => {
    expect(repeated(repeat)).toBe(refusal);
  });
});

describe("a single date", () => {
  it("is once, on that day", () => {
    expect(told({ event: ["2026-11-22"] })).toEqual(
      timed({ once: true }, { instructions: ["on 22 November 2026"] }),
    );
  });

  it.each<readonly [string, FhirTiming, string]>([
    ["two dates", { event: ["2026-11-22", "2026-11-23"] }, "field-not-supported /event"],
    ["none", { event: [] }, "field-not-supported /event"],
    ["no list", { event: "2026-11-22" }, "field-not-supported /event"],
    ["beside a repeat", { event: ["2026-11-22"], repeat: {} }, "field-not-supported /event"],
    ["beside a code", { event: ["2026-11-22"], code: { text: "BID" } }, "field-not-supported /event"],
    ["a number", { event: [20261122] }, "wrong-shape /event/0"],
    ["a day with a time", { event: ["2026-11-22T08:00:00Z"] }, "bounds-date /event/0"],
  ])("is not: %s", (_, timing, refusal) => {
    expect(told(timing)).toBe(refusal);
  });
});

describe("a timing code", () => {
  const gts = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";
  const coded = (code: string, repeat?: FhirRepeat): FhirTiming => ({
    code: { coding: [{ system: gts, code }] },
    ...(repeat === undefined ? {} : { repeat }),
  });

  it.each<readonly [string, Partial<Timing>]>([
    ["QD", { times: timesA(1) }],
    ["BID", { times: timesA(2) }],
    ["TID", { times: timesA(3) }],
    ["QID", { times: timesA(4) }],
    ["QOD", { every: every("2", "day") }],
    ["AM", { slots: [morning] }],
    ["PM", { slots: [slotOf("afternoon")] }],
    ["BED", { slots: [slotOf("bedtime")] }],
    ["WK", { times: timesA(1, "week") }],
    ["MO", { times: timesA(1, "month") }],
    ["Q1H", { every: every("1", "hour") }],
    ["Q2H", { every: every("2", "hour") }],
    ["Q3H", { every: every("3", "hour") }],
    ["Q4H", { every: every("4", "hour") }],
    ["Q6H", { every: every("6", "hour") }],
    ["Q8H", { every: every("8", "hour") }],
  ])("%s", (code, timing) => {
    expect(told(coded(code))).toEqual(timed(timing));
  });

  it("may say what the repeat says, or stand beside its bounds and its length of use", () => {
    expect(told(coded("BID", day(2)))).toEqual(timed({ times: timesA(2) }));
    expect(
      told(
        coded("BID", {
          id: "1",
          boundsPeriod: { end: "2026-11-22" },
          duration: 20,
          durationUnit: "min",
        }),
      ),
    ).toEqual(
      timed(
        { times: timesA(2) },
        { useFor: lasting("20", "minute"), instructions: ["last day 22 November 2026"] },
      ),
    );
    expect(told(coded("BID", { boundsDuration: { value: 5, unit: "days" } }))).toEqual(
      timed({ times: timesA(2) }, { duration: lasting("5", "day") }),
    );
  });

  it("in words beside a repeat is left to the comparison of words", () => {
    expect(told({ code: { text: "as directed" }, repeat: day(2) })).toEqual(timed({ times: timesA(2) }));
    expect(told({ code: { text: "as directed", coding: [] }, repeat: day(2) })).toEqual(
      timed({ times: timesA(2) }),
    );
  });

  it.each<readonly [string, FhirTiming, string]>([
    ["another than the repeat", coded("BID", day(3)), "timing-code-conflict /repeat/frequency"],
    [
      "another than the repeat, which has bounds too",
      coded("BID", { ...day(3), boundsDuration: { value: 5, unit: "days" } }),
      "timing-code-conflict /repeat/frequency",
    ],
    ["nothing beside a repeat", { code: {}, repeat: day(2) }, "timing-code-unknown /code"],
    ["an unknown one", coded("Q5H"), "timing-code-unknown /code/coding/0/code"],
    ["a name that every object has", coded("toString"), "timing-code-unknown /code/coding/0/code"],
    ["words alone", { code: { text: "as directed" } }, "timing-code-unknown /code/text"],
    ["nothing", { code: {} }, "timing-code-unknown /code"],
    ["no code in the system", { code: { coding: [{ system: gts }] } }, "timing-code-unknown /code/coding/0"],
    [
      "of another system",
      { code: { coding: [{ system: "urn:own", code: "BID" }] } },
      "timing-code-unknown /code/coding/0/code",
    ],
    [
      "two of them",
      {
        code: {
          coding: [
            { system: gts, code: "BID" },
            { system: gts, code: "TID" },
          ],
        },
      },
      "timing-code-conflict /code/coding/1",
    ],
    [
      "one, and one of another system",
      {
        code: {
          coding: [
            { system: gts, code: "BID" },
            { system: "urn:own", code: "TID" },
          ],
        },
      },
      "timing-code-unknown /code/coding/1/code",
    ],
    [
      "words and an unknown code beside a repeat",
      { code: { text: "often", coding: [{ system: "urn:own", code: "X" }] }, repeat: day(2) },
      "timing-code-unknown /code/coding/0/code",
    ],
    ["one beside a fault of the repeat", coded("BID", day(0)), "timing-code-conflict /repeat/frequency"],
    [
      "words beside a fault of the repeat",
      { code: { text: "often" }, repeat: day(0) },
      "number-zero /repeat/frequency",
    ],
  ])("is refused: %s", (_, timing, refusal) => {
    expect(told(timing)).toBe(refusal);
  });
});
