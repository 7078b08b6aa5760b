// directions/test: more coded dosages in both styles, with rarer fields: timing codes, counts, words, clock times, pauses.
/*
 * Written by hand before they were run, from knowledge of how both are coded;
 * none is a row of either. The right side is in the notation of
 * corpus/notation.ts, or "!" and the refusal codes.
 */
import type { CodedRow } from "./codedDosages.ts";
import { days, every, lasting, named, often, prn, repeat, row, snomed, ucum } from "./dosageParts.ts";

const gts = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

const several = (name: string, means: string, dosage: readonly object[], more: object = {}): CodedRow => ({
  name,
  means,
  dosage,
  ...more,
});

const text = (words: string) => ({ text: words });
const one = (value: number, unit: string, code?: string) => ({
  doseAndRate: [{ doseQuantity: { value, unit, ...(code === undefined ? {} : { system: snomed, code }) } }],
});
const tablet = (value: number) => one(value, "tablet", "428673006");
const capsule = (value: number) => one(value, "capsule", "428641000");
const drop = (value: number) => one(value, "drop", "404218003");
const ml = (value: number) => one(value, "millilitre", "258773002");
const from = (low: number, high: number, unit: string) => ({
  doseAndRate: [{ doseRange: { low: { value: low, unit }, high: { value: high, unit } } }],
});
const coded = (code: string, beside?: object) => ({
  timing: {
    code: { coding: [{ system: gts, code }] },
    ...(beside === undefined ? {} : { repeat: beside }),
  },
});
const said = (display: string, code?: string) => ({ timing: { code: named(display, code) } });
const clock = (...times: readonly string[]) => ({ timeOfDay: times.map((time) => `${time}:00`) });
const also = (...words: readonly string[]) => ({ additionalInstruction: words.map(text) });
const most = (value: number, unit: string, hours = 24) => ({
  maxDosePerPeriod: {
    numerator: { value, unit },
    denominator: { value: hours, unit: "hour", system: ucum, code: "h" },
  },
});
const prnFor = (words: string) => ({ asNeededCodeableConcept: text(words) });
const take = { method: named("Take - dosing instruction imperative (qualifier value)", "419652001") };
const inhale = { method: named("Inhale", "421134003") };
const apply = { method: named("Apply", "417924000") };
const instil = { method: named("Instil", "421538008") };
const inject = { method: named("Inject", "422145002") };

/** 74 in the style of England's list for primary care. */
export const english: readonly CodedRow[] = [
  row("BID with two clock times", "take 1 tablet @08:00 @20:00", {
    ...take,
    ...tablet(1),
    ...coded("BID", clock("08:00", "20:00")),
  }),
  row("TID with three clock times and a length", "take 1 capsule @07:00 @15:00 @23:00 for:5day", {
    ...take,
    ...capsule(1),
    ...coded("TID", { ...clock("07:00", "15:00", "23:00"), ...days(5) }),
  }),
  row("TID with two clock times", "!frequency-conflict", {
    ...take,
    ...tablet(1),
    ...coded("TID", clock("08:00", "20:00")),
  }),
  row("QID with four times of day", "take 1 tablet @morning @midday @evening @bedtime", {
    ...take,
    ...tablet(1),
    ...coded("QID", { when: ["MORN", "NOON", "EVE", "HS"] }),
  }),
  row("BED with its clock time", "take 2 tablet @22:00", {
    ...take,
    ...tablet(2),
    ...coded("BED", clock("22:00")),
  }),
  row("AM with an evening clock time", "!when-and-clock", {
    ...take,
    ...tablet(1),
    ...coded("AM", clock("20:00")),
  }),
  row("Q8H at three clock times round the day", "take 1 capsule @06:00 @14:00 @22:00", {
    ...take,
    ...capsule(1),
    ...coded("Q8H", clock("06:00", "14:00", "22:00")),
  }),
  row("every 12 hours at two clock times", "take 1 tablet @09:00 @21:00", {
    ...take,
    ...tablet(1),
    ...every(12, "h", clock("09:00", "21:00")),
  }),
  row("every 12 hours at two clock times 10 hours apart", "!frequency-conflict", {
    ...take,
    ...tablet(1),
    ...every(12, "h", clock("09:00", "19:00")),
  }),
  row("WK on a Friday", "take 1 tablet 1/week on:friday", {
    ...take,
    ...tablet(1),
    ...coded("WK", { dayOfWeek: ["fri"] }),
  }),
  row("WK on two days", "!frequency-conflict", {
    ...take,
    ...tablet(1),
    ...coded("WK", { dayOfWeek: ["mon", "fri"] }),
  }),
  row("QD on a Monday", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    ...coded("QD", { dayOfWeek: ["mon"] }),
  }),
  row("BID on two days, said by frequency too", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    ...coded("BID", { frequency: 2, period: 1, periodUnit: "d", dayOfWeek: ["mon", "tue"] }),
  }),
  row("on Mondays in words, every day in repeat", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    timing: { code: named("On Monday"), repeat: { frequency: 1, period: 1, periodUnit: "d" } },
  }),
  row("at bedtime in words, once a week in repeat", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    timing: { code: named("At bedtime"), repeat: { frequency: 1, period: 1, periodUnit: "wk" } },
  }),
  row("at bedtime in words, on Mondays in repeat", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    timing: { code: named("At bedtime"), repeat: { dayOfWeek: ["mon"] } },
  }),
  row("at bedtime in words and once a day in repeat", "take 1 tablet @bedtime", {
    ...take,
    ...tablet(1),
    timing: { code: named("At bedtime"), repeat: { frequency: 1, period: 1, periodUnit: "d" } },
  }),
  row("QOD", "take 1 tablet every:2day", { ...take, ...tablet(1), ...coded("QOD") }),
  row("BID beside twice in a day of 12 hours each", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    ...coded("BID", { frequency: 1, period: 12, periodUnit: "h" }),
  }),
  row("SNOMED CT: twice a day", "take 1 tablet 2/day", {
    ...take,
    ...tablet(1),
    ...said("Twice a day", "229799001"),
  }),
  row("SNOMED CT: twice a day with its tag", "take 1 tablet 2/day", {
    ...take,
    ...tablet(1),
    ...said("Twice a day (qualifier value)", "229799001"),
  }),
  row("SNOMED CT: once daily by code alone", "take 1 tablet 1/day", {
    ...take,
    ...tablet(1),
    timing: { code: { coding: [{ system: snomed, code: "229797004" }] } },
  }),
  row("SNOMED CT: four times daily by code alone", "take 10 mL 4/day", {
    ...take,
    ...ml(10),
    timing: { code: { coding: [{ system: snomed, code: "307439001" }] } },
  }),
  row("a display alone: every four hours", "take 1 tablet every:4hour", {
    ...take,
    ...tablet(1),
    ...said("Every four hours"),
  }),
  row("a display alone: at bedtime", "take 1 tablet @bedtime", {
    ...take,
    ...tablet(1),
    ...said("At bedtime"),
  }),
  row("a display alone: alternate days", "take 1 tablet every:2day", {
    ...take,
    ...tablet(1),
    ...said("Alternate days"),
  }),
  row("a display alone: once a week", "take 1 tablet 1/week", {
    ...take,
    ...tablet(1),
    ...said("Once a week"),
  }),
  row("a display alone that means an amount for a day", "!timing-code-unknown", {
    ...take,
    ...tablet(2),
    ...said("Daily"),
  }),
  row("a display alone that depends on an event", "!timing-code-unknown", {
    ...take,
    ...tablet(1),
    ...said("After each loose stool"),
  }),
  row("a code without a display that nobody knows", "!timing-code-unknown", {
    ...take,
    ...tablet(1),
    timing: { code: { coding: [{ system: snomed, code: "123037004" }] } },
  }),
  row("a code of twice a day whose display says thrice", "!instruction-says-schedule", {
    ...take,
    ...tablet(1),
    ...said("Three times daily", "229799001"),
  }),
  row("two codes that mean one", "take 1 tablet 3/day", {
    ...take,
    ...tablet(1),
    timing: {
      code: {
        coding: [
          { system: gts, code: "TID" },
          { system: snomed, code: "229798009", display: "Three times daily" },
        ],
      },
    },
  }),
  row("two codes that differ", "!timing-code-conflict", {
    ...take,
    ...tablet(1),
    timing: {
      code: {
        coding: [
          { system: gts, code: "TID" },
          { system: snomed, code: "229799001" },
        ],
      },
    },
  }),
  row("a timing in words, morning and night", "take 1 tablet @morning @night", {
    ...take,
    ...tablet(1),
    timing: { code: text("every morning and at night") },
  }),
  row("a SNOMED CT timing with a length", "take 1 capsule 3/day for:1week", {
    ...take,
    ...capsule(1),
    timing: {
      code: named("Three times daily", "229798009"),
      repeat: lasting(1, "week", "wk"),
    },
  }),
  row("a count that frequency and length come to", "take 1 tablet 2/day for:7day", {
    ...take,
    ...tablet(1),
    ...often(2, { ...days(7), count: 14 }),
  }),
  row("a count that they do not come to", "!count", {
    ...take,
    ...tablet(1),
    ...often(2, { ...days(7), count: 10 }),
  }),
  row("a count of every 8 hours for 2 days", "take 1 tablet every:8hour for:2day", {
    ...take,
    ...tablet(1),
    ...every(8, "h", { ...days(2), count: 6 }),
  }),
  row("a count of weekdays for 4 weeks", "take 1 tablet 2/week on:monday on:thursday for:4week", {
    ...take,
    ...tablet(1),
    ...repeat({
      frequency: 2,
      period: 1,
      periodUnit: "wk",
      dayOfWeek: ["mon", "thu"],
      ...lasting(4, "week", "wk"),
      count: 8,
    }),
  }),
  row("a count of a varying number of times", "!count", {
    ...take,
    ...tablet(1),
    ...often(2, { frequencyMax: 3, ...days(7), count: 14 }),
  }),
  row(
    "a count of dates, both included",
    'take 1 tablet 1/day "start on 1 March 2027" "last day 7 March 2027"',
    {
      ...take,
      ...tablet(1),
      ...often(1, { boundsPeriod: { start: "2027-03-01", end: "2027-03-07" }, count: 7 }),
    },
  ),
  row("before meals, by AC alone", "take 1 tablet food:before-meals", {
    ...take,
    ...tablet(1),
    ...repeat({ when: ["AC"] }),
  }),
  row("after meals for 5 days, by PC alone", "take 10 mL for:5day food:after-meals", {
    ...take,
    ...ml(10),
    ...repeat({ when: ["PC"], ...days(5) }),
  }),
  row("before breakfast, by ACM alone", "take 1 capsule 1/day food:before-breakfast", {
    ...take,
    ...capsule(1),
    ...repeat({ when: ["ACM"] }),
  }),
  row("after breakfast and the evening meal", "take 1 tablet @breakfast @evening-meal food:after", {
    ...take,
    ...tablet(1),
    ...often(2, { when: ["PCM", "PCV"] }),
  }),
  row("twice a day before meals", "take 1 tablet 2/day food:before-meals", {
    ...take,
    ...tablet(1),
    ...coded("BID", { when: ["AC"] }),
  }),
  row("two to four puffs when required, a ceiling", "inhale 2~4 puff every:4~6hour prn() max:16puff/24hour", {
    ...inhale,
    ...from(2, 4, "puff"),
    ...every(4, "h", { periodMax: 6 }),
    ...prn,
    ...most(16, "puff"),
  }),
  row("one puff into each nostril each morning", "spray 1 spray @morning site:each-nostril", {
    method: text("Spray"),
    ...one(1, "spray"),
    ...often(1, { when: ["MORN"] }),
    site: text("each nostril"),
  }),
  row("at once and then nothing more", "take 4 tablet once", {
    ...take,
    ...tablet(4),
    ...repeat({ count: 1 }),
  }),
  row("on one date", 'take 1 tablet once "on 3 May 2027"', {
    ...take,
    ...tablet(1),
    timing: { event: ["2027-05-03"] },
  }),
  row("a drop every hour while awake, in words", 'instil 1 drop every:1hour site:right-eye "While awake"', {
    ...instil,
    ...drop(1),
    ...every(1, "h"),
    site: text("right eye"),
    ...also("While awake"),
  }),
  row("apply thinly at night for 2 weeks", 'apply @night for:2week "Thinly"', {
    ...apply,
    ...often(1, { when: ["NIGHT"], ...lasting(2, "week", "wk") }),
    ...also("Thinly"),
  }),
  row(
    "inject 10 units before each named meal",
    "inject 10 unit @breakfast @lunch @evening-meal food:before",
    {
      ...inject,
      ...one(10, "unit", "767525000"),
      ...often(3, { when: ["ACM", "ACD", "ACV"] }),
    },
  ),
  row("an injection every 3 months", "inject 1 mL every:3month", { ...inject, ...ml(1), ...every(3, "mo") }),
  row("a sachet in water twice a day", 'take 1 sachet 2/day "Dissolve in water"', {
    ...take,
    ...one(1, "sachet", "733013000"),
    ...often(2),
    ...also("Dissolve in water"),
  }),
  row("when required for indigestion, four times at most", "take 10 mL <=4/day prn(indigestion)", {
    ...take,
    ...ml(10),
    ...repeat({ frequencyMax: 4, period: 1, periodUnit: "d" }),
    ...prnFor("indigestion"),
  }),
  several("two now, then one every 6 hours", "take 2 tablet once / then take 1 tablet every:6hour", [
    { sequence: 1, ...take, ...tablet(2), ...repeat({ count: 1 }) },
    { sequence: 2, ...take, ...tablet(1), ...every(6, "h") },
  ]),
  several(
    "a taper of three weeks by SNOMED CT timings",
    "take 3 tablet 1/day for:7day / then take 2 tablet 1/day for:7day / then take 1 tablet 1/day for:7day",
    [3, 2, 1].map((count, at) => ({
      sequence: at + 1,
      ...take,
      ...tablet(count),
      timing: { code: named("Once daily", "229797004"), repeat: days(7) },
    })),
  ),
  several(
    "a pause between two doses",
    "take 1 tablet 1/day for:5day / then take 0 tablet for:2day / then take 1 tablet 1/day for:5day",
    [
      { sequence: 1, ...take, ...tablet(1), ...often(1, days(5)) },
      { sequence: 2, ...take, ...tablet(0), ...repeat(days(2)) },
      { sequence: 3, ...take, ...tablet(1), ...often(1, days(5)) },
    ],
  ),
  several("one at 8 and two at 20 o'clock", "take tablet @08:00=1 @20:00=2", [
    { sequence: 1, ...take, ...tablet(1), ...often(1, clock("08:00")) },
    { sequence: 1, ...take, ...tablet(2), ...often(1, clock("20:00")) },
  ]),
  several(
    "5 on weekdays and 10 at the weekend",
    "take 5 mL 5/week on:monday on:tuesday on:wednesday on:thursday on:friday / and take 10 mL 2/week on:saturday on:sunday",
    [
      {
        sequence: 1,
        ...take,
        ...ml(5),
        ...repeat({
          frequency: 5,
          period: 1,
          periodUnit: "wk",
          dayOfWeek: ["mon", "tue", "wed", "thu", "fri"],
        }),
      },
      {
        sequence: 1,
        ...take,
        ...ml(10),
        ...repeat({ frequency: 2, period: 1, periodUnit: "wk", dayOfWeek: ["sat", "sun"] }),
      },
    ],
  ),
  row("with or after food and as directed", 'take 1 tablet 3/day food:with-or-after-food "As directed"', {
    ...take,
    ...tablet(1),
    ...often(3),
    ...also("With or after food", "As directed"),
  }),
  row("dissolved under the tongue", "dissolve 1 tablet prn(chest pain) route:sublingual", {
    method: text("Dissolve"),
    ...tablet(1),
    ...prnFor("chest pain"),
    route: named("Sublingual route", "37839007"),
  }),
  row("a patch changed every 7 days", "apply 1 patch every:7day", {
    ...apply,
    ...one(1, "patch"),
    ...every(7, "d"),
  }),
  row("two sprays under the tongue, 3 times a day at most", "spray 2 spray <=3/day route:sublingual", {
    method: text("Spray"),
    ...one(2, "spray"),
    ...repeat({ frequencyMax: 3, period: 1, periodUnit: "d" }),
    route: named("Sublingual route", "37839007"),
  }),
  row("in the morning, a period without a frequency", "take 1 tablet @morning", {
    ...take,
    ...tablet(1),
    ...repeat({ period: 1, periodUnit: "d", when: ["MORN"] }),
  }),
  row("on Mondays, a period without a frequency", "take 1 tablet 1/week on:monday", {
    ...take,
    ...tablet(1),
    ...repeat({ period: 1, periodUnit: "wk", dayOfWeek: ["mon"] }),
  }),
  row("at two times of day, a period without a frequency", "!frequency-missing", {
    ...take,
    ...tablet(1),
    ...repeat({ period: 1, periodUnit: "d", when: ["MORN", "EVE"] }),
  }),
  row("before meals, a period without a frequency", "!frequency-missing", {
    ...take,
    ...tablet(1),
    ...repeat({ period: 1, periodUnit: "d", when: ["AC"] }),
  }),
  row(
    "dates from midnight until midnight",
    'take 1 tablet 2/day "start on 5 January 2027" "last day 11 January 2027"',
    {
      ...take,
      ...tablet(1),
      ...often(2, {
        boundsPeriod: { start: "2027-01-05T00:00:00+00:00", end: "2027-01-11T23:59:59+00:00" },
        count: 14,
      }),
    },
  ),
  row("dates from the morning on", "!bounds-date", {
    ...take,
    ...tablet(1),
    ...often(2, { boundsPeriod: { start: "2027-01-05T08:00:00+00:00" } }),
  }),
  row("an end at the beginning of a day", "!bounds-date", {
    ...take,
    ...tablet(1),
    ...often(2, { boundsPeriod: { start: "2027-01-05", end: "2027-01-11T00:00:00Z" } }),
  }),
  row(
    "complete the course unless otherwise directed",
    'take 1 capsule 3/day "Complete the prescribed course unless otherwise directed"',
    {
      ...take,
      ...capsule(1),
      ...often(3),
      ...also("Complete the prescribed course unless otherwise directed"),
    },
  ),
  row("three times a day half an hour before meals", "take 1 tablet 3/day food:30minute-before-meals", {
    ...take,
    ...tablet(1),
    ...often(3, { when: ["AC"], offset: 30 }),
  }),
];

const tbl = (value: number) => ({
  doseAndRate: [{ doseQuantity: { value, unit: "Tablette", system: ucum, code: "{tbl}" } }],
});
const measured = (value: number, unit: string, code: string) => ({
  doseAndRate: [{ doseQuantity: { value, unit, system: ucum, code } }],
});
const scheme = (...when: readonly string[]) => often(when.length, { when });
const atClock = (...times: readonly string[]) => often(times.length, clock(...times));
const tage = (value: number) => lasting(value, "Tag(e)", "d");
const weekly = (...dayOfWeek: readonly string[]) =>
  repeat({ frequency: dayOfWeek.length, period: 1, periodUnit: "wk", dayOfWeek });

/** 30 in the style of Germany's dosing scheme. */
export const german: readonly CodedRow[] = [
  row("1-0-0-1", "(take) 1 tablet @morning @night", { ...tbl(1), ...scheme("MORN", "NIGHT") }),
  row("0-1-1-0", "(take) 1 tablet @midday @evening", { ...tbl(1), ...scheme("NOON", "EVE") }),
  several("1/2-0-1/2-0", "(take) 0.5 tablet @morning @evening", [
    { ...tbl(0.5), ...scheme("MORN") },
    { ...tbl(0.5), ...scheme("EVE") },
  ]),
  several("1.5-0-1-0", "(take) tablet @morning=1.5 @evening=1", [
    { ...tbl(1.5), ...scheme("MORN") },
    { ...tbl(1), ...scheme("EVE") },
  ]),
  several("2-1-2-0", "(take) tablet @morning=2 @midday=1 @evening=2", [
    { ...tbl(2), ...scheme("MORN", "EVE") },
    { ...tbl(1), ...scheme("NOON") },
  ]),
  row("1-0-1-0 for 3 weeks", "(take) 1 tablet @morning @evening for:3week", {
    ...tbl(1),
    ...often(2, { when: ["MORN", "EVE"], ...lasting(3, "Woche(n)", "wk") }),
  }),
  row("1-1-1-1 for 1 day", "(take) 1 tablet @morning @midday @evening @night for:1day", {
    ...tbl(1),
    ...often(4, { when: ["MORN", "NOON", "EVE", "NIGHT"], ...tage(1) }),
  }),
  row("1-0-1-0 for 3 days, 6 in all", "(take) 1 tablet @morning @evening for:3day", {
    ...tbl(1),
    ...often(2, { when: ["MORN", "EVE"], ...tage(3), count: 6 }),
  }),
  row("at 7, 13 and 19 o'clock", "(take) 1 tablet @07:00 @13:00 @19:00", {
    ...tbl(1),
    ...atClock("07:00", "13:00", "19:00"),
  }),
  row("every 12 hours at 8 and 20 o'clock", "(take) 1 tablet @08:00 @20:00", {
    ...tbl(1),
    ...every(12, "h", clock("08:00", "20:00")),
  }),
  several("1 at 6, 2 at 12, 1 at 18 o'clock", "(take) tablet @06:00=1 @12:00=2 @18:00=1", [
    { ...tbl(1), ...atClock("06:00", "18:00") },
    { ...tbl(2), ...atClock("12:00") },
  ]),
  row("every 6 hours for 2 days", "(take) 1 tablet every:6hour for:2day", {
    ...tbl(1),
    ...every(6, "h", tage(2)),
  }),
  row("every 3 days", "(take) 1 tablet every:3day", { ...tbl(1), ...every(3, "d") }),
  row("every 2 weeks on Mondays", "(take) 1 tablet every:2week on:monday", {
    ...tbl(1),
    ...every(2, "wk", { dayOfWeek: ["mon"] }),
  }),
  row("on Tuesdays and Fridays", "(take) 1 tablet 2/week on:tuesday on:friday", {
    ...tbl(1),
    ...weekly("tue", "fri"),
  }),
  several(
    "1 on Mondays, 2 on Wednesdays, 1 on Fridays",
    "(take) 1 tablet 2/week on:monday on:friday / and (take) 2 tablet 1/week on:wednesday",
    [
      { ...tbl(1), ...weekly("mon", "fri") },
      { ...tbl(2), ...weekly("wed") },
    ],
  ),
  row("on Mondays at 8 o'clock", "(take) 1 tablet 1/week @08:00 on:monday", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"], ...clock("08:00") }),
  }),
  row("once a month", "(take) 1 tablet 1/month", { ...tbl(1), ...every(1, "mo") }),
  row("10 drops before meals", "(use) 10 drop 3/day food:before-meals", {
    ...measured(10, "Tropfen", "[drp]"),
    ...often(3, { when: ["AC"] }),
  }),
  row("5 mL morning and night", "(use) 5 mL @morning @night", {
    ...measured(5, "Milliliter", "mL"),
    ...scheme("MORN", "NIGHT"),
  }),
  row("2 g at noon", "(use) 2 g @midday", { ...measured(2, "Gramm", "g"), ...scheme("NOON") }),
  row("8 units in the morning", "(use) 8 unit @morning", { ...measured(8, "IE", "[IU]"), ...scheme("MORN") }),
  row("4 times a day for 10 days", "(take) 1 tablet 4/day for:10day", { ...tbl(1), ...often(4, tage(10)) }),
  several(
    "2-0-0-0 for 3 days, then 1-0-0-0",
    "(take) 2 tablet @morning for:3day / then (take) 1 tablet @morning",
    [
      { sequence: 1, ...tbl(2), ...often(1, { when: ["MORN"], ...tage(3) }) },
      { sequence: 2, ...tbl(1), ...scheme("MORN") },
    ],
  ),
  row("free words beside 1-0-0-0", "!instruction-says-schedule", {
    ...tbl(1),
    ...scheme("MORN"),
    patientInstruction: "bei Bedarf abends eine weitere",
  }),
  row("free words alone", "!timing-missing, dose-missing", { text: "1 Tablette morgens nüchtern" }),
  row("1-0-1-0 with a frequency of 3", "!frequency-conflict", {
    ...tbl(1),
    ...often(3, { when: ["MORN", "EVE"] }),
  }),
  several("1-0-0-0 twice", "!said-twice", [
    { ...tbl(1), ...scheme("MORN") },
    { ...tbl(1), ...scheme("MORN") },
  ]),
  several("6 tablets once a week beside 1 tablet once a day", "!weekly-and-daily", [
    { sequence: 1, ...tbl(6), ...every(1, "wk") },
    { sequence: 1, ...tbl(1), ...often(1) },
  ]),
  several("2 tablets and 1 tablet once a day, both of number 1", "!said-twice", [
    { sequence: 1, ...tbl(2), ...often(1, tage(7)) },
    { sequence: 1, ...tbl(1), ...often(1, tage(7)) },
  ]),
  several("once a day and every 2 days, without an order", "!sequence", [
    { ...tbl(1), ...often(1) },
    { ...tbl(1), ...every(2, "d") },
  ]),
  row("1 puff in the morning and in the evening, Hub in braces", "(use) 1 puff @morning @evening", {
    doseAndRate: [{ doseQuantity: { value: 1, unit: "Hub", system: ucum, code: "{Hub}" } }],
    ...scheme("MORN", "EVE"),
  }),
];
