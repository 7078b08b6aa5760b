// directions/test: coded dosages that contradict themselves or their product, or that lead astray, with neighbours
// that are read.
/*
 * Each was judged by hand before it was run: what it means, or that it must be
 * refused. The right side is in the notation of corpus/notation.ts, or "!" and
 * the refusal codes.
 */
import type { CodedRow } from "./codedDosages.ts";
import {
  cap,
  daily,
  days,
  dose,
  each,
  named,
  prn,
  quantity,
  range,
  repeat,
  row,
  several,
  snomed,
  tab,
  together,
  ucum,
  weekly,
} from "./dosageParts.ts";

const take = { method: named("Take", "419652001") };
const inject = { method: named("Inject", "422145002") };
const apply = { method: named("Apply", "417924000") };
const oral = { route: named("Oral route", "26643006") };
const also = (...words: readonly string[]) => ({ additionalInstruction: words.map((text) => ({ text })) });
const most = (value: number, unit: string, per: number, name: string, code: string) => ({
  maxDosePerPeriod: {
    numerator: quantity(value, unit),
    denominator: { value: per, unit: name, system: ucum, code },
  },
});
const drop = (value: number) => dose(value, "drop", "404218003");
const t = { form: "tablet" };

export const doubtful: readonly CodedRow[] = [
  row("bd but one time", "!frequency-conflict", { ...tab(1), ...daily(2, { when: ["MORN"] }) }, t),
  row(
    "weekly on two days",
    "!frequency-conflict",
    { ...tab(1), ...weekly(1, { dayOfWeek: ["mon", "thu"] }) },
    t,
  ),
  row(
    "8am at night",
    "!when-and-clock",
    { ...tab(1), ...daily(1, { timeOfDay: ["08:00:00"], when: ["NIGHT"] }) },
    t,
  ),
  row(
    "weekly at two times",
    "!frequency-conflict",
    { ...tab(1), ...weekly(1, { timeOfDay: ["08:00:00", "20:00:00"] }) },
    t,
  ),
  row(
    "inject by mouth",
    "!action-and-place-disagree",
    { ...inject, ...dose(10, "unit", "767525000"), ...daily(1), ...oral },
    { form: "injection" },
  ),
  row(
    "left eye by mouth",
    "!action-and-place-disagree, place-does-not-fit-product",
    { ...drop(1), ...daily(1), ...oral, site: named("Left eye") },
    { form: "eye drops" },
  ),
  row(
    "apply a tablet",
    "!action-and-place-disagree, action-does-not-fit-product",
    { ...apply, ...tab(1), ...daily(1) },
    t,
  ),
  row("mL of tablets", "!unit-does-not-fit-product", { ...dose(5, "mL", "mL", ucum), ...daily(1) }, t),
  row(
    "spacer for tablets",
    "!action-does-not-fit-product",
    { ...tab(1), ...daily(1), ...also("Use a spacer") },
    t,
  ),
  row(
    "shake tablets",
    "!action-does-not-fit-product",
    { ...take, ...tab(1), ...daily(1), ...also("Shake well before use") },
    t,
  ),
  row(
    "ceiling below",
    "!maximum-below-dose",
    { ...tab(1), ...daily(4), ...most(2, "tablet", 24, "hour", "h") },
    t,
  ),
  row(
    "7 days and words 5",
    "!text-structure-conflict",
    { text: "1 tablet daily for 5 days", ...tab(1), ...daily(1, days(7)) },
    t,
  ),
  together(
    "both daily, 1 and 2",
    "!said-twice",
    { sequence: 1, ...tab(1), ...daily(1) },
    { sequence: 1, ...tab(2), ...daily(1) },
  ),
  together(
    "gap in sequence",
    "!sequence",
    { sequence: 1, ...tab(1), ...daily(1, days(7)) },
    { sequence: 3, ...tab(2), ...daily(1) },
  ),
  row("the third of a sequence alone", "!sequence", { sequence: 3, ...tab(1), ...daily(1) }, t),
  together(
    "both daily, twice and three times",
    "!two-frequencies",
    { sequence: 1, ...tab(1), ...daily(2) },
    { sequence: 1, ...tab(1), ...daily(3) },
  ),
  together(
    "both daily, 2 twice and 1 every 6 hours, behind a first step",
    "!two-frequencies",
    { sequence: 1, ...tab(1), ...daily(1, days(5)) },
    { sequence: 2, ...tab(2), ...daily(2) },
    { sequence: 2, ...tab(1), timing: { repeat: { frequency: 1, period: 6, periodUnit: "h" } } },
  ),
  row(
    "needed and not",
    "!wrong-shape",
    { ...tab(1), ...daily(1), asNeededBoolean: false, asNeededCodeableConcept: { text: "pain" } },
    t,
  ),
  row("dose 0 alone", "!number-zero", { ...tab(0), ...daily(1) }, t),
  row("tablet coded mL", "!unit-conflict", { ...dose(1, "tablet", "mL", ucum), ...daily(1) }, t),
  row(
    "3 in 8 hours",
    "!uneven-timing",
    { ...tab(1), ...repeat({ frequency: 3, period: 8, periodUnit: "h" }) },
    t,
  ),
  row("before and after meals", "!when-mixed", { ...tab(1), ...daily(1, { when: ["AC", "PC"] }) }, t),
  row(
    "one use lasts an hour, tablet",
    "!field-not-supported",
    { ...tab(1), ...daily(1, { duration: 1, durationUnit: "h" }) },
    t,
  ),
  row("10 doses in 7 days daily", "!count", { ...tab(1), ...daily(1, { count: 10, ...days(7) }) }, t),
  row("range backwards", "!range-reversed", { ...range(2, 1, "tablet", "428673006"), ...daily(1) }, t),
  row("negative", "!number-not-plain", { ...tab(-1), ...daily(1) }, t),
  row(
    "bounds backwards",
    "!range-reversed",
    {
      ...tab(1),
      ...daily(1, {
        boundsRange: {
          low: { value: 7, unit: "day", system: ucum, code: "d" },
          high: { value: 5, unit: "day", system: ucum, code: "d" },
        },
      }),
    },
    t,
  ),
  row(
    "period backwards",
    "!range-reversed",
    { ...tab(1), ...daily(1, { boundsPeriod: { start: "2026-12-10", end: "2026-12-01" } }) },
    t,
  ),
  row("bounds 0", "!number-zero", { ...tab(1), ...daily(1, days(0)) }, t),
  row(
    "words once, codes twice",
    "!text-structure-conflict",
    { text: "One tablet once a day", ...tab(1), ...daily(2) },
    t,
  ),
  row(
    "words at night, codes morning",
    "!text-structure-conflict",
    { text: "One tablet at night", ...tab(1), ...daily(1, { when: ["MORN"] }) },
    t,
  ),
  row(
    "instruction at night beside MORN",
    "!instruction-says-schedule",
    { ...tab(1), ...daily(1, { when: ["MORN"] }), ...also("Take at night") },
    t,
  ),
  row(
    "most of one dose 1, dose 2",
    "!maximum-below-dose",
    { ...tab(2), ...daily(1), maxDosePerAdministration: quantity(1, "tablet") },
    t,
  ),
  row(
    "patch 24 h every 12 h",
    "!use-longer-than-gap",
    { ...apply, ...dose(1, "patch"), ...each(12, "h", { duration: 24, durationUnit: "h" }) },
    { form: "patch" },
  ),
  {
    ...together(
      "left bd, right tds, unlike drops",
      "(use) 1 drop 2/day site:left-eye / and (use) 2 drop 3/day site:right-eye",
      { sequence: 1, ...drop(1), ...daily(2), site: named("Left eye") },
      { sequence: 1, ...drop(2), ...daily(3), site: named("Right eye") },
    ),
    form: "eye drops",
  },
  several(
    "7 days then on",
    "(take) 2 tablet 1/day for:7day / then (take) 1 tablet 1/day",
    { ...tab(2), ...daily(1, days(7)) },
    { ...tab(1), ...daily(1) },
  ),
  several("endless then", "!step-without-end", { ...tab(2), ...daily(1) }, { ...tab(1), ...daily(1) }),
  several(
    "21 and 7 of none",
    "(take) 1 tablet 1/day for:21day / then (take) 0 tablet for:7day",
    { ...tab(1), ...daily(1, days(21)) },
    { ...tab(0), ...repeat(days(7)) },
  ),
  several(
    "1 day then 6 of none",
    "(take) 1 tablet 2/day for:1day / then (take) 0 tablet for:6day",
    { ...tab(1), ...daily(2, days(1)) },
    { ...tab(0), ...repeat(days(6)) },
  ),
  row("cm of a tablet", "!unit-does-not-fit-product", { ...dose(2, "cm", "cm", ucum), ...daily(1) }, t),
  row("pen of a tablet", "!unit-does-not-fit-product", { ...dose(1, "pen"), ...daily(1) }, t),
  row(
    "mL of eye drops",
    "!likely-slip, unit-does-not-fit-product",
    { ...dose(5, "mL", "mL", ucum), ...daily(1), site: named("Left eye") },
    { form: "eye drops" },
  ),
  row(
    "10 mg as 2 of 5",
    "(take) 2 tablet [10 mg] 1/day",
    {
      doseAndRate: [
        { doseQuantity: quantity(10, "mg", "mg", ucum) },
        { doseQuantity: quantity(2, "tablet", "428673006") },
      ],
      ...daily(1),
    },
    { form: "tablet", strength: "5 mg" },
  ),
  row(
    "10 mg as 2 of 2.5",
    "!strength-beside-count",
    {
      doseAndRate: [
        { doseQuantity: quantity(10, "mg", "mg", ucum) },
        { doseQuantity: quantity(2, "tablet", "428673006") },
      ],
      ...daily(1),
    },
    { form: "tablet", strength: "2.5 mg" },
  ),
  row(
    "BID, three",
    "!timing-code-conflict",
    {
      ...tab(1),
      timing: {
        code: {
          coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", code: "BID" }],
        },
        repeat: { frequency: 3, period: 1, periodUnit: "d" },
      },
    },
    t,
  ),
  row(
    "QOD, daily",
    "!timing-code-conflict",
    {
      ...tab(1),
      timing: {
        code: {
          coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", code: "QOD" }],
        },
        repeat: { frequency: 1, period: 1, periodUnit: "d" },
      },
    },
    t,
  ),
  row("regularly as needed", "!contradiction", { ...tab(1), ...daily(2), ...prn, ...also("regularly") }, t),
  row(
    "with food by code",
    "(take) 1 tablet 3/day food:with-or-after-food",
    { ...tab(1), ...daily(3), additionalInstruction: [named("With or after food", "311504000")] },
    t,
  ),
  row(
    "monday to friday",
    "(take) 1 tablet on:monday on:tuesday on:wednesday on:thursday on:friday",
    { ...tab(1), ...daily(1, { dayOfWeek: ["mon", "tue", "wed", "thu", "fri"] }) },
    t,
  ),
  row(
    "30 min before breakfast",
    "(take) 1 capsule 1/day food:30minute-before-breakfast",
    { ...cap(1), ...daily(1, { when: ["ACM"], offset: 30 }) },
    { form: "capsule" },
  ),
  row(
    "offset 0",
    "(take) 1 capsule 1/day food:before-breakfast",
    { ...cap(1), ...daily(1, { when: ["ACM"], offset: 0 }) },
    { form: "capsule" },
  ),
  row(
    "offset with MORN",
    "!offset",
    { ...cap(1), ...daily(1, { when: ["MORN"], offset: 30 }) },
    { form: "capsule" },
  ),
  row(
    "ug",
    "(take) 50 microgram 1/day",
    { ...dose(50, "ug", "ug", ucum), ...daily(1) },
    { form: "tablet", strength: "25 micrograms" },
  ),
  row("µg display", "(take) 50 microgram 1/day", { ...dose(50, "µg", "ug", ucum), ...daily(1) }, t),
  row("mcg coded mg", "!unit-conflict", { ...dose(50, "mcg", "mg", ucum), ...daily(1) }, t),
  row(
    "[IU]",
    "(use) 20 unit @night",
    { ...dose(20, "[IU]", "[IU]", ucum), ...daily(1, { when: ["NIGHT"] }) },
    { form: "injection" },
  ),
  row("mg/kg", "!unit-unknown", { ...dose(10, "mg/kg", "mg/kg", ucum), ...daily(1) }, t),
  row("24:00", "!clock-time", { ...tab(1), ...daily(1, { timeOfDay: ["24:00:00"] }) }, t),
  row("frequency 0", "!number-zero", { ...tab(1), ...daily(0) }, t),
  row("period 0", "!number-zero", { ...tab(1), ...repeat({ frequency: 1, period: 0, periodUnit: "d" }) }, t),
  row("every 1.5 days", "!uneven-timing", { ...tab(1), ...each(1.5, "d") }, t),
  row(
    "comparator",
    "!comparator",
    { doseAndRate: [{ doseQuantity: { ...quantity(2, "tablet"), comparator: "<" } }], ...daily(1) },
    t,
  ),
  row(
    "bounds comparator",
    "!comparator",
    {
      ...tab(1),
      ...daily(1, { boundsDuration: { value: 7, unit: "day", system: ucum, code: "d", comparator: ">" } }),
    },
    t,
  ),
  row(
    "oral called rectal",
    "!route-conflict",
    { ...tab(1), ...daily(1), route: named("Rectal route", "26643006") },
    t,
  ),
  row(
    "two codings, oral and rectal",
    "!route-conflict",
    {
      ...tab(1),
      ...daily(1),
      route: {
        coding: [
          { system: snomed, code: "26643006", display: "Oral route" },
          { system: snomed, code: "37161004", display: "Rectal route" },
        ],
      },
    },
    t,
  ),
  row(
    "left called right",
    "!site-conflict",
    { ...drop(1), ...daily(1), site: named("Right eye", "8966001") },
    { form: "eye drops" },
  ),
  row(
    "text left, code right",
    "!site-conflict",
    { ...drop(1), ...daily(1), site: { text: "left eye", ...named("Right eye") } },
    { form: "eye drops" },
  ),
  row("two dates", "!field-not-supported", { ...tab(1), timing: { event: ["2026-12-03", "2026-12-10"] } }, t),
  row(
    "two counts",
    "!dose-count",
    {
      doseAndRate: [{ doseQuantity: quantity(1, "tablet") }, { doseQuantity: quantity(2, "tablet") }],
      ...daily(1),
    },
    t,
  ),
  row(
    "unknown reason alone",
    "!reason-unknown-code",
    { ...tab(1), ...daily(1), asNeededCodeableConcept: { coding: [{ system: snomed, code: "999999999" }] } },
    t,
  ),
  row(
    "weekly ceiling",
    "(take) 1 tablet prn() max:3tablet/week",
    { ...tab(1), ...prn, ...most(3, "tablet", 1, "week", "wk") },
    t,
  ),
  row("frequencyMax below", "!range-reversed", { ...tab(1), ...daily(3, { frequencyMax: 2 }) }, t),
  row("periodMax below", "!range-reversed", { ...tab(1), ...each(6, "h", { periodMax: 4 }) }, t),
  row(
    "12 on 12 off patch",
    "apply 1 plaster 1/day use:12hour",
    { ...apply, ...dose(1, "plaster"), ...daily(1, { duration: 12, durationUnit: "h" }) },
    { form: "medicated plaster" },
  ),
  row(
    "ceiling in words differs",
    "!instruction-says-schedule",
    {
      ...tab(1),
      ...prn,
      ...most(8, "tablet", 24, "hour", "h"),
      ...also("No more than 4 tablets in 24 hours"),
    },
    t,
  ),
  row(
    "patientInstruction differs",
    "!instruction-says-schedule",
    { ...tab(1), ...daily(3), patientInstruction: "Take twice daily" },
    t,
  ),
  row(
    "unknown extension",
    "!extension-unknown",
    { ...tab(1), ...daily(1), extension: [{ url: "http://x.org/pause", valueBoolean: true }] },
    t,
  ),
  row("third of a tablet", "!amount-not-measurable", { ...tab(0.33), ...daily(1) }, t),
  row("15 tablets", "!dose-too-large", { ...tab(15), ...daily(1) }, t),
  together(
    "2 mane 1 nocte, no sequence",
    "(take) tablet @morning=2 @night=1",
    { ...tab(2), ...daily(1, { when: ["MORN"] }) },
    { ...tab(1), ...daily(1, { when: ["NIGHT"] }) },
  ),
  together(
    "twice MORN",
    "!sequence",
    { ...tab(2), ...daily(1, { when: ["MORN"] }) },
    { ...tab(1), ...daily(1, { when: ["MORN"] }) },
  ),
  together("regular and needed", "!sequence", { ...tab(1), ...daily(2) }, { ...tab(1), ...prn }),
  together(
    "regular and needed, one sequence",
    "!ambiguous",
    { sequence: 1, ...tab(1), ...daily(2) },
    { sequence: 1, ...tab(1), ...daily(4), ...prn },
  ),
  several(
    "taper 8,6,4 then stop",
    "(take) 8 tablet @morning for:3day / then (take) 6 tablet @morning for:3day / then (take) 4 tablet @morning for:3day",
    { ...tab(8), ...daily(1, { when: ["MORN"], ...days(3) }) },
    { ...tab(6), ...daily(1, { when: ["MORN"], ...days(3) }) },
    { ...tab(4), ...daily(1, { when: ["MORN"], ...days(3) }) },
  ),
  several(
    "periods that do not meet",
    '(take) 1 tablet 1/day "start on 1 December 2026" "last day 7 December 2026" / then (take) 2 tablet 1/day "start on 20 December 2026" "last day 27 December 2026"',
    { ...tab(1), ...daily(1, { boundsPeriod: { start: "2026-12-01", end: "2026-12-07" } }) },
    { ...tab(2), ...daily(1, { boundsPeriod: { start: "2026-12-20", end: "2026-12-27" } }) },
  ),
  several(
    "regular then needed",
    "(take) 1 tablet 2/day for:7day / then (take) 1 tablet prn()",
    { ...tab(1), ...daily(2, days(7)) },
    { ...tab(1), ...prn },
  ),
  row(
    "monthly on Monday",
    "!frequency-conflict",
    { ...tab(1), ...repeat({ frequency: 1, period: 1, periodUnit: "mo", dayOfWeek: ["mon"] }) },
    t,
  ),
  row(
    "every 4 weeks on Monday",
    "(take) 1 tablet every:4week on:monday",
    { ...tab(1), ...repeat({ frequency: 1, period: 4, periodUnit: "wk", dayOfWeek: ["mon"] }) },
    t,
  ),
  row(
    "every 2 days on Monday",
    "!frequency-conflict",
    { ...tab(1), ...repeat({ frequency: 1, period: 2, periodUnit: "d", dayOfWeek: ["mon"] }) },
    t,
  ),
  row(
    "every 8 h at 3 uneven times",
    "!frequency-conflict",
    { ...tab(1), ...each(8, "h", { timeOfDay: ["08:00:00", "12:00:00", "20:00:00"] }) },
    t,
  ),
  row(
    "do not take, in words",
    "!instruction-says-schedule",
    { ...tab(1), ...daily(1), ...also("Do not take") },
    t,
  ),
  row(
    "stop instruction",
    "!instruction-says-schedule",
    { ...tab(1), ...daily(1), ...also("STOP taking this") },
    t,
  ),
  row(
    "rub in a suppository",
    "!action-does-not-fit-product",
    { method: named("Rub in"), ...dose(1, "suppository"), ...daily(1) },
    { form: "suppository" },
  ),
  row(
    "scalp pessary",
    "!place-does-not-fit-product",
    { ...dose(1, "pessary"), ...daily(1), site: { text: "scalp" } },
    { form: "pessary" },
  ),
  row(
    "tongue patch",
    "!place-does-not-fit-product",
    { ...apply, ...dose(1, "patch"), ...daily(1), ...also("Place on the tongue") },
    { form: "patch" },
  ),
  row(
    "start tonight by day",
    "!ambiguous",
    { ...tab(1), ...daily(1), ...also("in the daytime", "start tonight") },
    t,
  ),
  row(
    "weekly medicine, words daily",
    "!instruction-says-schedule",
    { ...tab(4), ...weekly(1, { dayOfWeek: ["mon"] }), patientInstruction: "Take every day" },
    t,
  ),
  row("dose text only", "!as-directed-alone", { ...daily(1), text: "as directed" }, t),
  row("count 5 doses twice a day", "!count", { ...tab(1), ...daily(2, { count: 5 }) }, t),
  row("count 6 weekly", "(take) 1 tablet 1/week for:6week", { ...tab(1), ...weekly(1, { count: 6 }) }, t),
  row("code C", "(take) 1 tablet 3/day food:with-meals", { ...tab(1), ...daily(3, { when: ["C"] }) }, t),
  row(
    "CM CV beside bd",
    "(take) 1 tablet @breakfast @evening-meal food:with",
    { ...tab(1), ...daily(2, { when: ["CM", "CV"] }) },
    t,
  ),
  row(
    "PRN no limit strong",
    "(take) 1 tablet prn(pain)",
    { ...tab(1), asNeededCodeableConcept: named("Pain", "22253000") },
    t,
  ),
];
