// testing: structured dosages of our own writing, each with the steps it means or the code that refuses it.

import type { Step } from "../src/regimen/Regimen.ts";
import { between, every, exactly, lasting, stepOf, timesA, upTo } from "./blankStep.ts";

export interface Row {
  readonly name: string;
  readonly dosage: readonly unknown[];
  readonly form?: string;
  readonly strength?: string;
  /** Steps, or the codes of all refusals. */
  readonly means: readonly Step[] | readonly string[];
}

const snomed = "http://snomed.info/sct";
const ucum = "http://unitsofmeasure.org";
const gts = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

const text = (words: string) => ({ text: words });
const coded = (code: string, display?: string, system = snomed) => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
});
const quantity = (value: number | string, unit?: string, code?: string, system = snomed) => ({
  value,
  ...(unit === undefined ? {} : { unit }),
  ...(code === undefined ? {} : { system, code }),
});
const dose = (value: number | string, unit?: string, code?: string, system?: string) => [
  { doseQuantity: quantity(value, unit, code, system) },
];
const range = (low: number, high: number, unit: string) => [
  { doseRange: { low: quantity(low, unit), high: quantity(high, unit) } },
];
const often = (frequency: number, period: number, periodUnit: string, more: object = {}) => ({
  repeat: { frequency, period, periodUnit, ...more },
});
const daily = (frequency: number, more: object = {}) => often(frequency, 1, "d", more);
const tablet = dose(1, "tablet", "428673006");
const take = text("Take");
/** "Take 1 tablet", with what else is given. */
const taking = (given: object): readonly unknown[] => [{ method: take, doseAndRate: tablet, ...given }];
const timed = (repeat: object): readonly unknown[] => taking({ timing: { repeat } });
const one = (given: Parameters<typeof stepOf>[0]): readonly Step[] => [
  stepOf({ amount: exactly("1"), unit: "tablet", ...given }),
];
const slots = (...names: readonly Step["timing"]["slots"][number]["name"][]) =>
  names.map((name) => ({ name, offset: null, amount: null }));
const doses = (...moments: readonly (readonly [Step["timing"]["slots"][number]["name"], string])[]) =>
  moments.map(([name, amount]) => ({ name, offset: null, amount: exactly(amount) }));
const clock = (...times: readonly string[]) => times.map((time) => ({ time, amount: null }));
const food = (
  relation: NonNullable<Step["food"]>["relation"],
  meal: NonNullable<Step["food"]>["meal"],
  offset: NonNullable<Step["food"]>["offset"] = null,
) => ({ relation, meal, offset });
const onceDaily = { times: timesA(1) };

/** As England's Electronic Prescription Service sends them: dm+d units in SNOMED CT, routes and methods coded. */
const electronicPrescriptions: readonly Row[] = [
  { name: "once a day", dosage: timed(daily(1).repeat), means: one({ timing: onceDaily }) },
  { name: "2 times a day", dosage: timed(daily(2).repeat), means: one({ timing: { times: timesA(2) } }) },
  { name: "3 times a day", dosage: timed(daily(3).repeat), means: one({ timing: { times: timesA(3) } }) },
  { name: "4 times a day", dosage: timed(daily(4).repeat), means: one({ timing: { times: timesA(4) } }) },
  {
    name: "unit by a dm+d code alone",
    dosage: [{ method: take, doseAndRate: dose(2, undefined, "428641000"), timing: daily(1) }],
    means: [stepOf({ amount: exactly("2"), unit: "capsule", timing: onceDaily })],
  },
  {
    name: "mL by a dm+d code alone",
    dosage: [{ method: take, doseAndRate: dose(5, undefined, "258773002"), timing: daily(3) }],
    means: [stepOf({ amount: exactly("5"), unit: "mL", timing: { times: timesA(3) } })],
  },
  {
    name: "a unit code without words that we do not know",
    dosage: [{ method: take, doseAndRate: dose(1, undefined, "999999999"), timing: daily(1) }],
    means: ["unit-unknown-code"],
  },
  {
    name: "a number in place of the unit's words",
    dosage: [{ method: take, doseAndRate: dose(1, "428673006"), timing: daily(1) }],
    means: ["unit-unknown"],
  },
  {
    name: "unit words and unit code that disagree",
    dosage: [{ method: take, doseAndRate: dose(1, "tablet", "428641000"), timing: daily(1) }],
    means: ["unit-conflict"],
  },
  {
    name: "an inhaler counted in doses",
    dosage: [
      {
        method: coded("421134003", "Inhale - dosing instruction imperative (qualifier value)"),
        route: coded("447694001", "Respiratory tract route"),
        doseAndRate: dose(2, "dose", "3317411000001100"),
        timing: daily(2),
      },
    ],
    means: [
      stepOf({
        action: "inhale",
        amount: exactly("2"),
        unit: "dose",
        route: "inhalation",
        timing: { times: timesA(2) },
      }),
    ],
  },
  {
    name: "method by code alone",
    dosage: [{ method: coded("419652001"), doseAndRate: tablet, timing: daily(1) }],
    means: one({ timing: onceDaily }),
  },
  {
    name: "a method code without words that we do not know",
    dosage: [{ method: coded("100000000000"), doseAndRate: tablet, timing: daily(1) }],
    means: ["method-unknown-code"],
  },
  {
    name: "a method without a verb of ours",
    dosage: [{ method: text("Irrigate"), doseAndRate: tablet, timing: daily(1) }],
    means: ["method-unknown"],
  },
  {
    name: "route by code alone, and no method",
    dosage: [{ route: coded("26643006"), doseAndRate: tablet, timing: daily(2) }],
    means: one({ actionSuppliedBy: "reader", route: "oral", timing: { times: timesA(2) } }),
  },
  {
    name: "a route code without words that we do not know",
    dosage: taking({ route: coded("100000000000"), timing: daily(1) }),
    means: ["route-unknown-code"],
  },
  {
    name: "a route we have no words for",
    dosage: taking({ route: coded("1", "Intrathecal route"), timing: daily(1) }),
    means: ["route-unknown"],
  },
  {
    name: "at night, with its frequency as the NHS guide asks",
    dosage: timed(daily(1, { when: ["NIGHT"] }).repeat),
    means: one({ timing: { slots: slots("night") } }),
  },
  {
    name: "at bedtime",
    dosage: timed(daily(1, { when: ["HS"] }).repeat),
    means: one({ timing: { slots: slots("bedtime") } }),
  },
  {
    name: "as directed beside a schedule",
    dosage: taking({ timing: daily(1), additionalInstruction: [coded("421769005", "As directed")] }),
    means: one({ timing: onceDaily, instructions: ["As directed"] }),
  },
  {
    name: "an instruction by code alone that we know",
    dosage: taking({ timing: daily(3), additionalInstruction: [coded("311504000")] }),
    means: one({ timing: { times: timesA(3) }, food: food("with-or-after", "food") }),
  },
  {
    name: "an instruction by code alone that we do not know",
    dosage: taking({ timing: daily(3), additionalInstruction: [coded("100000000000")] }),
    means: ["instruction-unknown-code"],
  },
  {
    name: "patientInstruction is kept word for word",
    dosage: taking({ timing: daily(1), patientInstruction: "Mind the wobbly cap" }),
    means: one({ timing: onceDaily, instructions: ["Mind the wobbly cap"] }),
  },
  {
    name: "a condition in patientInstruction is a question",
    dosage: taking({ timing: daily(1), patientInstruction: "Only on days without dialysis" }),
    means: ["instruction-says-schedule"],
  },
  {
    name: "as needed for a coded reason with its display",
    dosage: taking({ timing: daily(4), asNeededCodeableConcept: coded("22253000", "Pain (finding)") }),
    means: one({ timing: { times: timesA(4) }, asNeeded: { reasons: ["pain"] } }),
  },
  {
    name: "as needed for a reason in words",
    dosage: taking({ timing: daily(4), asNeededCodeableConcept: text("for pain.") }),
    means: one({ timing: { times: timesA(4) }, asNeeded: { reasons: ["pain"] } }),
  },
  {
    name: "a reason that only says as required",
    dosage: taking({ timing: daily(4), asNeededCodeableConcept: text("As required") }),
    means: one({ timing: { times: timesA(4) }, asNeeded: { reasons: [] } }),
  },
  {
    name: "as needed for a bare code",
    dosage: taking({ timing: daily(4), asNeededCodeableConcept: coded("100000000000") }),
    means: ["reason-unknown-code"],
  },
  {
    name: "as needed for a code that we know",
    dosage: taking({ timing: daily(4), asNeededCodeableConcept: coded("22253000") }),
    means: one({ timing: { times: timesA(4) }, asNeeded: { reasons: ["pain"] } }),
  },
  {
    name: "as needed false",
    dosage: taking({ timing: daily(1), asNeededBoolean: false }),
    means: one({ timing: onceDaily }),
  },
  {
    name: "as needed and nothing about how often",
    dosage: taking({ asNeededBoolean: true }),
    means: one({ asNeeded: { reasons: [] } }),
  },
  {
    name: "digits sent as a string",
    dosage: [{ method: take, doseAndRate: dose("2.5", "ml"), timing: daily(2) }],
    means: [stepOf({ amount: exactly("2.5"), unit: "mL", timing: { times: timesA(2) } })],
  },
  {
    name: "a trailing zero is taken off",
    dosage: [{ method: take, doseAndRate: dose("1.0", "tablet"), timing: daily(2) }],
    means: one({ timing: { times: timesA(2) } }),
  },
  {
    name: "a modifier extension",
    dosage: taking({ timing: daily(1), modifierExtension: [{ url: "https://example.org/not" }] }),
    means: ["modifier-extension"],
  },
  {
    name: "a modifier extension of the timing",
    dosage: taking({ timing: { ...daily(1), modifierExtension: [] } }),
    means: ["modifier-extension"],
  },
  {
    name: "an unknown extension",
    dosage: taking({ timing: daily(1), extension: [{ url: "https://example.org/x" }] }),
    means: ["extension-unknown"],
  },
  {
    name: "an extension deep inside a quantity",
    dosage: [
      {
        method: take,
        doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet", extension: [] } }],
        timing: daily(1),
      },
    ],
    means: ["extension-unknown"],
  },
  {
    name: "an extension of a primitive",
    dosage: taking({ timing: daily(1), _text: { extension: [] } }),
    means: ["extension-unknown"],
  },
  { name: "an unknown field", dosage: taking({ timing: daily(1), dose: 2 }), means: ["field-unknown"] },
  { name: "a dosage that is no object", dosage: ["one daily"], means: ["wrong-shape"] },
  { name: "no dosage at all", dosage: [], means: ["dosage-empty"] },
  { name: "only text", dosage: [{ text: "One daily" }], means: ["timing-missing", "dose-missing"] },
];

/** In the manner of the NHS guides for dose syntax: ranges, courses, sequences, ceilings. */
const doseSyntax: readonly Row[] = [
  {
    name: "one or two tablets",
    dosage: [{ method: take, doseAndRate: range(1, 2, "tablet"), timing: daily(4) }],
    means: [stepOf({ amount: between("1", "2"), unit: "tablet", timing: { times: timesA(4) } })],
  },
  {
    name: "a range of one number",
    dosage: [{ method: take, doseAndRate: range(2, 2, "tablet"), timing: daily(4) }],
    means: [stepOf({ amount: exactly("2"), unit: "tablet", timing: { times: timesA(4) } })],
  },
  {
    name: "a range the wrong way round",
    dosage: [{ method: take, doseAndRate: range(10, 9, "mL"), timing: daily(4) }],
    means: ["range-reversed"],
  },
  {
    name: "a range with one end",
    dosage: [
      { method: take, doseAndRate: [{ doseRange: { high: quantity(2, "tablet") } }], timing: daily(4) },
    ],
    means: ["range-open"],
  },
  {
    name: "a range in two units",
    dosage: [
      {
        method: take,
        doseAndRate: [{ doseRange: { low: quantity(5, "mL"), high: quantity(10, "mg") } }],
        timing: daily(4),
      },
    ],
    means: ["range-units"],
  },
  {
    name: "half a tablet",
    dosage: [{ method: take, doseAndRate: dose(0.5, "tablet"), timing: daily(1) }],
    means: [stepOf({ amount: exactly("0.5"), unit: "tablet", timing: onceDaily })],
  },
  {
    name: "every 4 hours",
    dosage: timed(often(1, 4, "h").repeat),
    means: one({ timing: { every: every("4", "hour") } }),
  },
  {
    name: "every 4 to 6 hours",
    dosage: timed({ frequency: 1, period: 4, periodMax: 6, periodUnit: "h" }),
    means: one({ timing: { every: every("4", "hour", "6") } }),
  },
  {
    name: "a period range the wrong way round",
    dosage: timed({ frequency: 1, period: 6, periodMax: 4, periodUnit: "h" }),
    means: ["range-reversed"],
  },
  {
    name: "every other day",
    dosage: timed(often(1, 2, "d").repeat),
    means: one({ timing: { every: every("2", "day") } }),
  },
  {
    name: "once a week",
    dosage: timed(often(1, 1, "wk").repeat),
    means: one({ timing: { times: timesA(1, "week") } }),
  },
  {
    name: "once a week on Monday",
    dosage: timed(often(1, 1, "wk", { dayOfWeek: ["mon"] }).repeat),
    means: one({ timing: { times: timesA(1, "week"), weekdays: ["monday"] } }),
  },
  {
    name: "3 times a week on 3 days, in the order of the week",
    dosage: timed(often(3, 1, "wk", { dayOfWeek: ["fri", "mon", "wed"] }).repeat),
    means: one({ timing: { times: timesA(3, "week"), weekdays: ["monday", "wednesday", "friday"] } }),
  },
  {
    name: "twice a week on one day",
    dosage: timed(often(2, 1, "wk", { dayOfWeek: ["mon"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "once a day on two days of the week",
    dosage: timed(daily(1, { dayOfWeek: ["sat", "sun"] }).repeat),
    means: one({ timing: { weekdays: ["saturday", "sunday"] } }),
  },
  {
    name: "twice a day on two days of the week",
    dosage: timed(daily(2, { dayOfWeek: ["sat", "sun"] }).repeat),
    means: one({ timing: { times: timesA(2), weekdays: ["saturday", "sunday"] } }),
  },
  {
    name: "weekdays alone",
    dosage: timed({ dayOfWeek: ["thu"] }),
    means: one({ timing: { weekdays: ["thursday"] } }),
  },
  { name: "a weekday in words", dosage: timed({ dayOfWeek: ["Monday"] }), means: ["weekday-unknown"] },
  { name: "a weekday named twice", dosage: timed({ dayOfWeek: ["mon", "mon"] }), means: ["when-twice"] },
  {
    name: "weekdays with every 2 days",
    dosage: timed(often(1, 2, "d", { dayOfWeek: ["mon"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "once a month",
    dosage: timed(often(1, 1, "mo").repeat),
    means: one({ timing: { times: timesA(1, "month") } }),
  },
  {
    name: "every 3 months",
    dosage: timed(often(1, 3, "mo").repeat),
    means: one({ timing: { every: every("3", "month") } }),
  },
  {
    name: "2 to 3 times a day",
    dosage: timed(daily(2, { frequencyMax: 3 }).repeat),
    means: one({ timing: { times: { low: 2, high: 3, upTo: false, per: { count: 1, unit: "day" } } } }),
  },
  {
    name: "up to 4 times a day",
    dosage: timed({ frequencyMax: 4, period: 1, periodUnit: "d" }),
    means: one({ timing: { times: upTo(4) } }),
  },
  {
    name: "frequencies the wrong way round",
    dosage: timed(daily(3, { frequencyMax: 2 }).repeat),
    means: ["range-reversed"],
  },
  { name: "frequency without a period", dosage: timed({ frequency: 3 }), means: ["period-missing"] },
  {
    name: "period without a frequency",
    dosage: timed({ period: 1, periodUnit: "d" }),
    means: ["frequency-missing"],
  },
  { name: "period without a unit", dosage: timed({ frequency: 1, period: 1 }), means: ["period-missing"] },
  { name: "a frequency of zero", dosage: timed(daily(0).repeat), means: ["number-zero"] },
  {
    name: "a frequency that is no whole number",
    dosage: timed({ frequency: 1.5, period: 1, periodUnit: "d" }),
    means: ["wrong-shape"],
  },
  {
    name: "a frequency sent as a string",
    dosage: timed({ frequency: "3", period: 1, periodUnit: "d" }),
    means: ["wrong-shape"],
  },
  { name: "5 times in 3 days", dosage: timed(often(5, 3, "d").repeat), means: ["uneven-timing"] },
  {
    name: "6 times in 2 days",
    dosage: timed(often(6, 2, "d").repeat),
    means: one({ timing: { times: timesA(6, "day", 2) } }),
  },
  { name: "half a day", dosage: timed(often(1, 0.5, "d").repeat), means: ["uneven-timing"] },
  { name: "3 times in 8 hours", dosage: timed(often(3, 8, "h").repeat), means: ["uneven-timing"] },
  {
    name: "4 times in 24 hours",
    dosage: timed(often(4, 24, "h").repeat),
    means: one({ timing: { times: timesA(4, "hour", 24) } }),
  },
  { name: "20 times a day", dosage: timed(daily(20).repeat), means: ["too-often"] },
  { name: "every 30 seconds", dosage: timed(often(1, 30, "s").repeat), means: ["time-unit"] },
  {
    name: "2 times a day with a period range",
    dosage: timed({ frequency: 2, period: 1, periodMax: 2, periodUnit: "d" }),
    means: ["uneven-timing"],
  },
  {
    name: "morning and bedtime",
    dosage: timed(daily(2, { when: ["MORN", "HS"] }).repeat),
    means: one({ timing: { slots: slots("morning", "bedtime") } }),
  },
  {
    name: "times of day without a frequency",
    dosage: timed({ when: ["MORN", "NOON", "AFT", "EVE"] }),
    means: one({ timing: { slots: slots("morning", "midday", "afternoon", "evening") } }),
  },
  {
    name: "twice a day, but one time named",
    dosage: timed(daily(2, { when: ["MORN"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "once a day, but two times named",
    dosage: timed(daily(1, { when: ["MORN", "EVE"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "every 6 hours, but a time named",
    dosage: timed(often(1, 6, "h", { when: ["MORN"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "every other day in the morning",
    dosage: timed(often(1, 2, "d", { when: ["MORN"] }).repeat),
    means: one({ timing: { every: every("2", "day"), slots: slots("morning") } }),
  },
  {
    name: "early in the morning",
    dosage: timed(daily(1, { when: ["MORN.early"] }).repeat),
    means: one({ timing: { slots: slots("morning") }, instructions: ["early in the morning"] }),
  },
  {
    name: "on waking",
    dosage: timed(daily(1, { when: ["WAKE"] }).repeat),
    means: one({ timing: { slots: slots("waking") } }),
  },
  {
    name: "after falling asleep",
    dosage: timed(daily(1, { when: ["PHS"] }).repeat),
    means: ["when-unknown"],
  },
  { name: "an unknown time of day", dosage: timed({ when: ["DUSK"] }), means: ["when-unknown"] },
  { name: "a time of day named twice", dosage: timed({ when: ["HS", "HS"] }), means: ["when-twice"] },
  {
    name: "with meals, 3 times a day",
    dosage: timed(daily(3, { when: ["C"] }).repeat),
    means: one({ timing: { times: timesA(3) }, food: food("with", "meals") }),
  },
  {
    name: "before meals and nothing about how often: at every meal, as in a text",
    dosage: timed({ when: ["AC"] }),
    means: one({ food: food("before", "meals") }),
  },
  {
    name: "with breakfast",
    dosage: timed(daily(1, { when: ["CM"] }).repeat),
    means: one({ timing: onceDaily, food: food("with", "breakfast") }),
  },
  {
    name: "30 minutes before breakfast",
    dosage: timed(daily(1, { when: ["ACM"], offset: 30 }).repeat),
    means: one({ timing: onceDaily, food: food("before", "breakfast", lasting("30", "minute")) }),
  },
  {
    name: "after lunch",
    dosage: timed(daily(1, { when: ["PCD"] }).repeat),
    means: one({ timing: onceDaily, food: food("after", "lunch") }),
  },
  {
    name: "before breakfast and before the evening meal",
    dosage: timed(daily(2, { when: ["ACM", "ACV"] }).repeat),
    means: one({ timing: { slots: slots("breakfast", "evening-meal") }, food: food("before", null) }),
  },
  {
    name: "before breakfast and after the evening meal",
    dosage: timed(daily(2, { when: ["ACM", "PCV"] }).repeat),
    means: ["when-mixed"],
  },
  {
    name: "before meals and at bedtime",
    dosage: timed(daily(4, { when: ["AC", "HS"] }).repeat),
    means: [
      ...one({ food: food("before", "meals") }),
      ...one({ joined: "and", timing: { slots: slots("bedtime") } }),
    ],
  },
  {
    name: "before meals and at bedtime, twice a day",
    dosage: timed(daily(2, { when: ["AC", "HS"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "with meals and in the morning: one dose or four",
    dosage: timed({ when: ["C", "MORN"] }),
    means: ["when-mixed"],
  },
  {
    name: "after meals and at bedtime for 7 days, both",
    dosage: timed({ when: ["PC", "HS"], boundsDuration: quantity(7, "d") }),
    means: [
      ...one({ food: food("after", "meals"), duration: lasting("7", "day") }),
      ...one({ joined: "and", timing: { slots: slots("bedtime") }, duration: lasting("7", "day") }),
    ],
  },
  {
    name: "an offset from bedtime",
    dosage: timed(daily(1, { when: ["HS"], offset: 30 }).repeat),
    means: one({
      timing: {
        slots: [
          { name: "bedtime", offset: { relation: "before", ...lasting("30", "minute") }, amount: null },
        ],
      },
    }),
  },
  {
    name: "an hour before breakfast, sent as 60 minutes",
    dosage: timed(daily(1, { when: ["ACM"], offset: 60 }).repeat),
    means: one({ timing: onceDaily, food: food("before", "breakfast", lasting("1", "hour")) }),
  },
  {
    name: "an offset from a part of the day",
    dosage: timed(daily(1, { when: ["MORN"], offset: 30 }).repeat),
    means: ["offset"],
  },
  {
    name: "an offset that cannot be of both meals and bedtime",
    dosage: timed(daily(4, { when: ["AC", "HS"], offset: 30 }).repeat),
    means: ["offset"],
  },
  { name: "an offset from nothing", dosage: timed(daily(1, { offset: 30 }).repeat), means: ["offset"] },
  {
    name: "clock times",
    dosage: timed({ timeOfDay: ["08:00:00", "20:30"] }),
    means: one({ timing: { clockTimes: clock("08:00", "20:30") } }),
  },
  {
    name: "clock times that agree with the frequency",
    dosage: timed(daily(2, { timeOfDay: ["08:00:00", "20:00:00"] }).repeat),
    means: one({ timing: { clockTimes: clock("08:00", "20:00") } }),
  },
  {
    name: "clock times that do not agree with the frequency",
    dosage: timed(daily(3, { timeOfDay: ["08:00:00"] }).repeat),
    means: ["frequency-conflict"],
  },
  { name: "a clock time with seconds", dosage: timed({ timeOfDay: ["08:00:30"] }), means: ["clock-time"] },
  { name: "an impossible clock time", dosage: timed({ timeOfDay: ["24:10"] }), means: ["clock-time"] },
  {
    name: "when and timeOfDay together",
    dosage: timed({ when: ["MORN"], timeOfDay: ["08:00"] }),
    means: ["when-and-clock"],
  },
  {
    name: "for 7 days",
    dosage: timed(daily(3, { boundsDuration: quantity(7, "days", "d", ucum) }).repeat),
    means: one({ timing: { times: timesA(3) }, duration: lasting("7", "day") }),
  },
  {
    name: "for 5 to 7 days",
    dosage: timed(daily(3, { boundsRange: { low: quantity(5, "day"), high: quantity(7, "day") } }).repeat),
    means: one({ timing: { times: timesA(3) }, duration: lasting("5", "day", "7") }),
  },
  {
    name: "bounds without a unit",
    dosage: timed(daily(3, { boundsDuration: { value: 7 } }).repeat),
    means: ["time-unit"],
  },
  {
    name: "bounds as whole dates, kept as words",
    dosage: timed(daily(1, { boundsPeriod: { start: "2026-11-22", end: "2026-12-01" } }).repeat),
    means: one({
      timing: onceDaily,
      instructions: ["start on 22 November 2026", "last day 1 December 2026"],
    }),
  },
  {
    name: "bounds as a month",
    dosage: timed(daily(1, { boundsPeriod: { start: "2026-11" } }).repeat),
    means: ["bounds-date"],
  },
  {
    name: "bounds on a day that does not exist",
    dosage: timed(daily(1, { boundsPeriod: { start: "2026-02-30" } }).repeat),
    means: ["bounds-date"],
  },
  {
    name: "bounds that end before they start",
    dosage: timed(daily(1, { boundsPeriod: { start: "2026-03-02", end: "2026-03-01" } }).repeat),
    means: ["range-reversed"],
  },
  { name: "one dose only", dosage: timed({ count: 1 }), means: one({ timing: { once: true } }) },
  { name: "a count of 10", dosage: timed(daily(2, { count: 10 }).repeat), means: ["count"] },
  { name: "one dose, daily", dosage: timed(daily(1, { count: 1 }).repeat), means: ["count"] },
  {
    name: "a range of counts",
    dosage: timed(daily(1, { countMax: 3 }).repeat),
    means: ["field-not-supported"],
  },
  {
    name: "how long one dose lasts",
    dosage: timed(daily(1, { duration: 30, durationUnit: "min" }).repeat),
    means: ["field-not-supported"],
  },
  {
    name: "single dates",
    dosage: taking({ timing: { event: ["2026-11-22", "2026-11-23"] } }),
    means: ["field-not-supported"],
  },
  {
    name: "one single date",
    dosage: taking({ timing: { event: ["2026-11-22"] } }),
    means: one({ timing: { once: true }, instructions: ["on 22 November 2026"] }),
  },
  {
    name: "one single moment of a date",
    dosage: taking({ timing: { event: ["2026-11-22T08:00:00Z"] } }),
    means: ["bounds-date"],
  },
  {
    name: "8 tablets in 24 hours",
    dosage: taking({
      timing: daily(4),
      maxDosePerPeriod: { numerator: quantity(8, "tablet"), denominator: quantity(24, "h") },
    }),
    means: one({
      timing: { times: timesA(4) },
      limits: { units: { amount: "8", unit: "tablet", per: { count: 24, unit: "hour" } } },
    }),
  },
  {
    name: "4 doses in 24 hours of tablets count doses",
    dosage: taking({
      timing: daily(4),
      maxDosePerPeriod: { numerator: quantity(4, "doses"), denominator: quantity(24, "h") },
    }),
    means: one({
      timing: { times: timesA(4) },
      limits: { doses: { count: 4, per: { count: 24, unit: "hour" } } },
    }),
  },
  {
    name: "4 doses of puffs may be 4 puffs",
    dosage: [
      {
        method: text("Inhale"),
        doseAndRate: dose(2, "puff"),
        timing: daily(4),
        maxDosePerPeriod: { numerator: quantity(8, "doses"), denominator: quantity(24, "h") },
      },
    ],
    means: ["two-doses"],
  },
  {
    name: "a ceiling below one dose",
    dosage: [
      {
        method: take,
        doseAndRate: dose(2, "tablet"),
        timing: daily(1),
        maxDosePerPeriod: { numerator: quantity(1, "tablet"), denominator: quantity(1, "day") },
      },
    ],
    means: ["maximum-below-dose"],
  },
  {
    name: "a ceiling without a period",
    dosage: taking({ timing: daily(4), maxDosePerPeriod: { numerator: quantity(8, "tablet") } }),
    means: ["max-dose"],
  },
  {
    name: "a ceiling for one administration",
    dosage: taking({ timing: daily(4), maxDosePerAdministration: quantity(2, "tablet") }),
    means: one({ timing: { times: timesA(4) }, limits: { atOnce: { amount: "2", unit: "tablet" } } }),
  },
  {
    name: "a ceiling for one administration below the dose",
    dosage: [
      {
        method: take,
        doseAndRate: range(1, 3, "tablet"),
        timing: daily(4),
        maxDosePerAdministration: quantity(2, "tablet"),
      },
    ],
    means: ["maximum-below-dose"],
  },
  {
    name: "ceilings that name no unit",
    dosage: taking({
      timing: daily(4),
      maxDosePerAdministration: quantity(2),
      maxDosePerPeriod: { numerator: quantity(8), denominator: quantity(24, "h") },
    }),
    means: ["max-dose", "max-dose"],
  },
  {
    name: "a ceiling for a lifetime",
    dosage: taking({ timing: daily(4), maxDosePerLifetime: quantity(2, "tablet") }),
    means: ["field-not-supported"],
  },
  {
    name: "a taper by sequence",
    dosage: [
      {
        sequence: 2,
        method: take,
        doseAndRate: tablet,
        timing: daily(1, { boundsDuration: quantity(3, "d") }),
      },
      {
        sequence: 1,
        method: take,
        doseAndRate: dose(2, "tablet"),
        timing: daily(1, { boundsDuration: quantity(3, "d") }),
      },
    ],
    means: [
      stepOf({ amount: exactly("2"), unit: "tablet", timing: onceDaily, duration: lasting("3", "day") }),
      stepOf({
        joined: "then",
        amount: exactly("1"),
        unit: "tablet",
        timing: onceDaily,
        duration: lasting("3", "day"),
      }),
    ],
  },
  {
    name: "two doses together by equal sequence",
    dosage: [
      { sequence: 1, method: take, doseAndRate: dose(2, "tablet"), timing: daily(1, { when: ["MORN"] }) },
      { sequence: 1, method: take, doseAndRate: tablet, timing: daily(1, { when: ["HS"] }) },
    ],
    means: [stepOf({ unit: "tablet", timing: { slots: doses(["morning", "2"], ["bedtime", "1"]) } })],
  },
  {
    name: "a step that never ends before another",
    dosage: [
      { sequence: 1, method: take, doseAndRate: dose(2, "tablet"), timing: daily(1) },
      { sequence: 2, method: take, doseAndRate: tablet, timing: daily(1) },
    ],
    means: ["step-without-end"],
  },
  {
    name: "a first dose, then a regular one",
    dosage: [
      { sequence: 1, method: take, doseAndRate: dose(2, "tablet"), timing: { repeat: { count: 1 } } },
      { sequence: 2, method: take, doseAndRate: tablet, timing: daily(1) },
    ],
    means: [
      stepOf({ amount: exactly("2"), unit: "tablet", timing: { once: true } }),
      stepOf({ joined: "then", amount: exactly("1"), unit: "tablet", timing: onceDaily }),
    ],
  },
  {
    name: "two dosages without any sequence",
    dosage: [
      { method: take, doseAndRate: dose(2, "tablet"), timing: daily(1, { when: ["MORN"] }) },
      { method: take, doseAndRate: tablet, timing: daily(1, { when: ["HS"] }) },
    ],
    means: [stepOf({ unit: "tablet", timing: { slots: doses(["morning", "2"], ["bedtime", "1"]) } })],
  },
  {
    name: "a gap in the sequence",
    dosage: [
      { sequence: 1, method: take, doseAndRate: tablet, timing: daily(1) },
      { sequence: 3, method: take, doseAndRate: tablet, timing: daily(2) },
    ],
    means: ["sequence"],
  },
  {
    name: "a sequence on one of two",
    dosage: [
      { sequence: 1, method: take, doseAndRate: tablet, timing: daily(1) },
      { method: take, doseAndRate: tablet, timing: daily(2) },
    ],
    means: ["sequence"],
  },
  {
    name: "a sequence that begins with 2",
    dosage: [
      { sequence: 2, method: take, doseAndRate: tablet, timing: daily(1) },
      { sequence: 3, method: take, doseAndRate: tablet, timing: daily(2) },
    ],
    means: ["sequence"],
  },
  {
    name: "eye drops in both eyes",
    dosage: [
      {
        method: coded("421538008", "Instill"),
        site: text("Both eyes"),
        doseAndRate: dose(1, "drop"),
        timing: daily(4),
      },
    ],
    means: [
      stepOf({
        action: "instil",
        amount: exactly("1"),
        unit: "drop",
        site: { name: "eye", side: "each" },
        timing: { times: timesA(4) },
      }),
    ],
  },
  {
    name: "a site by a bare code",
    dosage: taking({ site: coded("100000000000"), timing: daily(4) }),
    means: ["site-unknown-code"],
  },
  {
    name: "a site by a code that we know",
    dosage: [{ method: text("Put"), site: coded("8966001"), doseAndRate: dose(1, "drop"), timing: daily(4) }],
    means: [
      stepOf({
        action: "put",
        amount: exactly("1"),
        unit: "drop",
        site: { name: "eye", side: "left" },
        timing: { times: timesA(4) },
      }),
    ],
  },
  {
    name: "a site whose words and code disagree",
    dosage: [
      {
        method: text("Put"),
        site: coded("8966001", "Right eye"),
        doseAndRate: dose(1, "drop"),
        timing: daily(4),
      },
    ],
    means: ["site-conflict"],
  },
  {
    name: "cream without an amount",
    dosage: [{ method: text("Apply"), timing: daily(2), additionalInstruction: [text("thinly")] }],
    means: [stepOf({ action: "apply", timing: { times: timesA(2) }, instructions: ["thinly"] })],
  },
  {
    name: "several faults are all named",
    dosage: [
      {
        method: text("Irrigate"),
        route: text("Intrathecal"),
        doseAndRate: dose(1, "flagon"),
        timing: daily(0),
      },
    ],
    means: ["unit-unknown", "number-zero", "route-unknown", "method-unknown"],
  },
];

/** In the manner of HL7's and American examples: abbreviations, UCUM, clock schedules. */
const american: readonly Row[] = [
  {
    name: "BID",
    dosage: taking({ timing: { code: coded("BID", "BID", gts) } }),
    means: one({ timing: { times: timesA(2) } }),
  },
  {
    name: "QD is a code of a named system",
    dosage: taking({ timing: { code: coded("QD", undefined, gts) } }),
    means: one({ timing: onceDaily }),
  },
  {
    name: "QOD",
    dosage: taking({ timing: { code: coded("QOD", undefined, gts) } }),
    means: one({ timing: { every: every("2", "day") } }),
  },
  {
    name: "Q6H",
    dosage: taking({ timing: { code: coded("Q6H", undefined, gts) } }),
    means: one({ timing: { every: every("6", "hour") } }),
  },
  {
    name: "AM",
    dosage: taking({ timing: { code: coded("AM", undefined, gts) } }),
    means: one({ timing: { slots: slots("morning") } }),
  },
  {
    name: "TID with bounds",
    dosage: taking({
      timing: { code: coded("TID", undefined, gts), repeat: { boundsDuration: quantity(7, "d") } },
    }),
    means: one({ timing: { times: timesA(3) }, duration: lasting("7", "day") }),
  },
  {
    name: "TID beside the same repeat",
    dosage: taking({ timing: { code: coded("TID", undefined, gts), ...daily(3) } }),
    means: one({ timing: { times: timesA(3) } }),
  },
  {
    name: "TID beside twice a day",
    dosage: taking({ timing: { code: coded("TID", undefined, gts), ...daily(2) } }),
    means: ["timing-code-conflict"],
  },
  {
    name: "an unknown abbreviation",
    dosage: taking({ timing: { code: coded("SID", undefined, gts) } }),
    means: ["timing-code-unknown"],
  },
  {
    name: "BID of another system",
    dosage: taking({ timing: { code: coded("BID", undefined, "https://example.org") } }),
    means: ["timing-code-unknown"],
  },
  {
    name: "timing in words only",
    dosage: taking({ timing: { code: text("twice a day") } }),
    means: one({ timing: { times: timesA(2) } }),
  },
  {
    name: "insulin in international units",
    dosage: [
      {
        route: coded("34206005", "Subcutaneous route (qualifier value)"),
        doseAndRate: dose(10, undefined, "[IU]", ucum),
        timing: daily(1, { when: ["HS"] }),
      },
    ],
    means: [
      stepOf({
        action: "inject",
        actionSuppliedBy: "reader",
        amount: exactly("10"),
        unit: "unit",
        route: "subcutaneous",
        timing: { slots: slots("bedtime") },
      }),
    ],
  },
  {
    name: "micrograms by UCUM",
    dosage: [{ method: take, doseAndRate: dose(100, undefined, "ug", ucum), timing: daily(1) }],
    means: [stepOf({ amount: exactly("100"), unit: "microgram", timing: onceDaily })],
  },
  {
    name: "a UCUM code without a word of ours",
    dosage: [{ method: take, doseAndRate: dose(1, undefined, "meq", ucum), timing: daily(1) }],
    means: ["unit-unknown-code"],
  },
  {
    name: "TAB of the drug forms",
    dosage: [
      {
        method: take,
        doseAndRate: dose(1, undefined, "TAB", "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"),
        timing: daily(1),
      },
    ],
    means: one({ timing: onceDaily }),
  },
  {
    name: "tablet(s) in capitals",
    dosage: [{ method: take, doseAndRate: dose(2, "TABLET(S)"), timing: daily(1) }],
    means: [stepOf({ amount: exactly("2"), unit: "tablet", timing: onceDaily })],
  },
  {
    name: "an ordered dose",
    dosage: taking({
      doseAndRate: [
        {
          type: coded("ordered", "Ordered", "http://terminology.hl7.org/CodeSystem/dose-rate-type"),
          doseQuantity: quantity(1, "tablet"),
        },
      ],
      timing: daily(1),
    }),
    means: one({ timing: onceDaily }),
  },
  {
    name: "a dose of an unknown kind",
    dosage: taking({
      doseAndRate: [{ type: text("estimated"), doseQuantity: quantity(1, "tablet") }],
      timing: daily(1),
    }),
    means: ["dose-type"],
  },
  {
    name: "two doses in one dosage",
    dosage: taking({ doseAndRate: [...tablet, ...tablet], timing: daily(1) }),
    means: ["dose-count"],
  },
  {
    name: "a rate",
    dosage: taking({
      doseAndRate: [{ rateQuantity: quantity(10, "mL/h") }],
      timing: daily(1),
    }),
    means: ["field-not-supported"],
  },
  {
    name: "a comparator in the dose",
    dosage: taking({
      doseAndRate: [{ doseQuantity: { ...quantity(1, "tablet"), comparator: "<" } }],
      timing: daily(1),
    }),
    means: ["comparator"],
  },
  {
    name: "a dose of zero",
    dosage: taking({ doseAndRate: dose(0, "tablet"), timing: daily(1) }),
    means: ["number-zero"],
  },
  {
    name: "a pause before anything",
    dosage: [
      {
        sequence: 1,
        method: take,
        doseAndRate: dose(0, "tablet"),
        timing: { repeat: { boundsDuration: quantity(7, "d") } },
      },
      { sequence: 2, method: take, doseAndRate: tablet, timing: daily(1) },
    ],
    means: ["number-zero"],
  },
  {
    name: "a pause beside a dose",
    dosage: [
      {
        sequence: 1,
        method: take,
        doseAndRate: tablet,
        timing: daily(1, { boundsDuration: quantity(3, "d") }),
      },
      {
        sequence: 2,
        method: take,
        doseAndRate: dose(0, "tablet"),
        timing: { repeat: { boundsDuration: quantity(7, "d") } },
      },
      { sequence: 2, method: take, doseAndRate: tablet, timing: daily(1, { when: ["HS"] }) },
    ],
    means: ["sequence"],
  },
  {
    name: "a pause without a length",
    dosage: [
      {
        sequence: 1,
        method: take,
        doseAndRate: tablet,
        timing: daily(1, { boundsDuration: quantity(3, "d") }),
      },
      { sequence: 2, method: take, doseAndRate: dose("0.0", "tablet"), timing: daily(1) },
    ],
    means: ["number-zero"],
  },
  {
    name: "a pause at one time of day",
    dosage: [
      {
        sequence: 1,
        method: take,
        doseAndRate: tablet,
        timing: daily(1, { boundsDuration: quantity(3, "d") }),
      },
      {
        sequence: 2,
        method: take,
        doseAndRate: dose(0, "tablet"),
        timing: daily(1, { when: ["NOON"], boundsDuration: quantity(7, "d") }),
      },
    ],
    means: ["number-zero"],
  },
  {
    name: "a range that begins at 0",
    dosage: taking({ doseAndRate: range(0, 1, "tablet"), timing: daily(1) }),
    means: ["number-zero"],
  },
  {
    name: "a count beside a strength that it does not make up",
    dosage: taking({
      doseAndRate: [...dose(7.5, "mg"), ...dose(3, "tablet")],
      timing: daily(1),
    }),
    strength: "5 mg",
    means: ["strength-beside-count"],
  },
  {
    name: "a count beside a strength of another unit",
    dosage: taking({
      doseAndRate: [...dose(75, "microgram"), ...dose(3, "tablet")],
      timing: daily(1),
    }),
    strength: "25 mg",
    means: ["strength-beside-count"],
  },
  {
    name: "a count beside its strength, the count first",
    dosage: taking({
      doseAndRate: [...dose(3, "tablet"), ...dose(75, "microgram")],
      timing: daily(1),
    }),
    strength: "25micrograms",
    means: [
      stepOf({
        amount: exactly("3"),
        unit: "tablet",
        strengthNote: "75 microgram",
        timing: onceDaily,
      }),
    ],
  },
  {
    name: "millilitres beside a strength of one tablet",
    dosage: taking({ doseAndRate: [...dose(250, "mg"), ...dose(5, "mL")], timing: daily(1) }),
    strength: "50 mg",
    means: ["strength-beside-count"],
  },
  {
    name: "two measures",
    dosage: taking({ doseAndRate: [...dose(250, "mg"), ...dose(1, "g")], timing: daily(1) }),
    means: ["dose-count"],
  },
  {
    name: "as needed by R5's extension, for a reason",
    dosage: taking({
      timing: daily(1),
      extension: [
        {
          url: "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeededFor",
          valueCodeableConcept: coded("25064002", "Headache (finding)"),
        },
      ],
    }),
    means: one({ timing: onceDaily, asNeeded: { reasons: ["headache"] } }),
  },
  {
    name: "as needed by R5's extension, and not by R4",
    dosage: taking({
      timing: daily(1),
      asNeededBoolean: false,
      extension: [
        {
          url: "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeeded",
          valueBoolean: true,
        },
      ],
    }),
    means: ["as-needed-conflict"],
  },
  {
    name: "R5's field asNeeded",
    dosage: taking({ timing: daily(1), asNeeded: true }),
    means: ["field-unknown"],
  },
  {
    name: "a reason with a ceiling in its words",
    dosage: taking({ timing: daily(1), asNeededCodeableConcept: text("pain, no more than 4 a day") }),
    means: ["instruction-says-schedule"],
  },
  {
    name: "a place with a time in its words",
    dosage: [{ method: text("Apply"), site: text("face twice a week"), timing: daily(1) }],
    means: ["instruction-says-schedule"],
  },
  {
    name: "a use that outlasts the gap",
    dosage: [
      {
        method: text("Apply"),
        doseAndRate: dose(1, "patch"),
        timing: daily(2, { duration: 24, durationUnit: "h" }),
      },
    ],
    means: ["use-longer-than-gap"],
  },
  {
    name: "an infusion over an hour",
    dosage: [
      {
        method: text("Inject"),
        doseAndRate: dose(5, "mL"),
        timing: daily(1, { duration: 1, durationUnit: "h" }),
      },
    ],
    means: ["field-not-supported"],
  },
  {
    name: "every time of day in several days",
    dosage: timed(often(2, 2, "d", { timeOfDay: ["08:00:00", "20:00:00"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "two times of day, twice a week, no day named",
    dosage: timed(often(2, 1, "wk", { when: ["MORN", "EVE"] }).repeat),
    means: ["frequency-conflict"],
  },
  {
    name: "two times of day on one day of the week",
    dosage: timed(often(2, 1, "wk", { when: ["MORN", "EVE"], dayOfWeek: ["mon"] }).repeat),
    means: one({ timing: { slots: slots("morning", "evening"), weekdays: ["monday"] } }),
  },
  {
    name: "words of a timing beside the same repeat",
    dosage: taking({ timing: { code: text("twice a day"), ...daily(2) } }),
    means: one({ timing: { times: timesA(2) } }),
  },
  {
    name: "words of a timing beside another repeat",
    dosage: taking({ timing: { code: text("three times a day"), ...daily(2) } }),
    means: ["instruction-says-schedule"],
  },
  {
    name: "a unit of another language with its code",
    dosage: taking({ doseAndRate: dose(1, "comprimé", "428673006"), timing: daily(1) }),
    means: one({ timing: onceDaily }),
  },
  {
    name: "a unit that is English for something else beside a code",
    dosage: taking({ doseAndRate: dose(1, "pack", "428673006"), timing: daily(1) }),
    means: ["unit-unknown"],
  },
  {
    name: "a unit with a number in it beside a code",
    dosage: taking({ doseAndRate: dose(1, "2 comprimés", "428673006"), timing: daily(1) }),
    means: ["unit-unknown"],
  },
  {
    name: "a route whose words and code disagree",
    dosage: taking({ route: coded("37161004", "Oral route"), timing: daily(1) }),
    means: ["route-conflict"],
  },
  {
    name: "days by their code in SNOMED CT",
    dosage: timed(daily(1, { boundsDuration: quantity(7, "day", "258703001") }).repeat),
    means: one({ timing: onceDaily, duration: lasting("7", "day") }),
  },
  {
    name: "days whose code says weeks",
    dosage: timed(daily(1, { boundsDuration: quantity(7, "Tag(e)", "wk", ucum) }).repeat),
    means: ["unit-conflict"],
  },
  {
    name: "two at breakfast and one with the evening meal, without a sequence",
    dosage: [
      { method: take, doseAndRate: tablet, timing: daily(1, { when: ["CV"] }) },
      { method: take, doseAndRate: dose(2, "tablet"), timing: daily(1, { when: ["CM"] }) },
    ],
    means: [
      stepOf({
        unit: "tablet",
        food: food("with", null),
        timing: { slots: doses(["breakfast", "2"], ["evening-meal", "1"]) },
      }),
    ],
  },
  {
    name: "at night and at bedtime, without a sequence",
    dosage: [
      { method: take, doseAndRate: tablet, timing: daily(1, { when: ["NIGHT"] }) },
      { method: take, doseAndRate: dose(2, "tablet"), timing: daily(1, { when: ["HS"] }) },
    ],
    means: ["sequence"],
  },
  {
    name: "a negative dose",
    dosage: taking({ doseAndRate: dose(-1, "tablet"), timing: daily(1) }),
    means: ["number-not-plain"],
  },
  {
    name: "a naked decimal",
    dosage: taking({ doseAndRate: dose(".5", "tablet"), timing: daily(1) }),
    means: ["number-not-plain"],
  },
  {
    name: "a dose in scientific notation",
    dosage: taking({ doseAndRate: dose("1e1", "tablet"), timing: daily(1) }),
    means: ["number-not-plain"],
  },
  {
    name: "100 tablets at once",
    dosage: taking({ doseAndRate: dose(100, "tablet"), timing: daily(1) }),
    means: ["dose-too-large"],
  },
  {
    name: "100 units at once are no slip",
    dosage: [{ method: text("Inject"), doseAndRate: dose(100, "units"), timing: daily(1) }],
    means: [stepOf({ action: "inject", amount: exactly("100"), unit: "unit", timing: onceDaily })],
  },
  {
    name: "a dose without a number",
    dosage: taking({ doseAndRate: [{ doseQuantity: { unit: "tablet" } }], timing: daily(1) }),
    means: ["number-missing"],
  },
  { name: "no dose", dosage: [{ method: take, timing: daily(1) }], means: ["dose-missing"] },
  { name: "no timing", dosage: taking({}), means: ["timing-missing"] },
  {
    name: "no method and no route: the form says it is swallowed",
    dosage: [{ doseAndRate: tablet, timing: daily(1) }],
    form: "tablets",
    means: one({ actionSuppliedBy: "reader", timing: onceDaily }),
  },
  {
    name: "no method, no route and no form: a tablet is taken",
    dosage: [{ doseAndRate: tablet, timing: daily(1) }],
    means: one({ actionSuppliedBy: "reader", timing: onceDaily }),
  },
  {
    name: "no method, no route, no form and nothing to tell: use",
    dosage: [{ doseAndRate: dose(1, "dose"), timing: daily(1) }],
    means: [
      stepOf({
        action: "use",
        actionSuppliedBy: "reader",
        amount: exactly("1"),
        unit: "dose",
        timing: onceDaily,
      }),
    ],
  },
  {
    name: "a number without a unit, of a capsule",
    dosage: [{ doseAndRate: dose(1), timing: daily(1) }],
    form: "capsules",
    means: [
      {
        ...stepOf({ actionSuppliedBy: "reader", amount: exactly("1"), timing: onceDaily }),
        unit: { name: "capsule", suppliedBy: "form" },
      },
    ],
  },
  {
    name: "a number without a unit, of nobody knows what",
    dosage: [{ doseAndRate: dose(1), timing: daily(1) }],
    means: [stepOf({ action: "use", actionSuppliedBy: "reader", amount: exactly("1"), timing: onceDaily })],
  },
  {
    name: "a site with its preposition and an open plural",
    dosage: [{ method: text("Apply"), site: text("To the affected area(s)"), timing: daily(2) }],
    means: [
      stepOf({ action: "apply", site: { name: "area", side: "affected" }, timing: { times: timesA(2) } }),
    ],
  },
  {
    name: "as required for a reason, in one concept",
    dosage: taking({ timing: daily(2), asNeededCodeableConcept: text("When required for pain") }),
    means: one({ timing: { times: timesA(2) }, asNeeded: { reasons: ["pain"] } }),
  },
  {
    name: "tablets of a capsule",
    dosage: timed(daily(1).repeat),
    form: "capsules",
    means: ["unit-does-not-fit-product"],
  },
];

export const dosageTable: readonly Row[] = [...electronicPrescriptions, ...doseSyntax, ...american];
