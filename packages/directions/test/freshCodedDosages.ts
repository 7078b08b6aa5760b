// directions/test: a third writing of coded dosages in both styles, by what prescribers order and not by field.
/*
 * Written by hand before they were run; none is a row of either list. The right
 * side is in the notation of corpus/notation.ts, or "!" and the refusal codes.
 */
import type { CodedRow } from "./codedDosages.ts";
import {
  cap,
  days,
  every,
  lasting,
  named,
  often,
  prn,
  repeat,
  row,
  snomed,
  tab,
  ucum,
} from "./dosageParts.ts";

const kbv = "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_BMP_DOSIEREINHEIT";

const several = (name: string, means: string, ...dosage: readonly object[]): CodedRow => ({
  name,
  means,
  dosage: dosage.map((one, at) => ({ sequence: at + 1, ...one })),
});

const dose = (value: number, unit: string, code?: string) => ({
  doseAndRate: [{ doseQuantity: { value, unit, ...(code === undefined ? {} : { system: snomed, code }) } }],
});
const ml = (value: number) => dose(value, "millilitre", "258773002");
const mg = (value: number) => dose(value, "milligram", "258684004");
const also = (...words: readonly string[]) => ({ additionalInstruction: words.map((text) => ({ text })) });
const oral = { route: named("Oral", "26643006") };
const skin = { route: named("Cutaneous", "6064005") };
const inhaled = { route: named("Inhalation", "18679011000001101") };
const take = { method: named("Take", "419652001") };
const prnFor = (display: string) => ({ asNeededCodeableConcept: { text: display } });
const most = (value: number, unit: string) => ({
  maxDosePerPeriod: {
    numerator: { value, unit },
    denominator: { value: 24, unit: "hour", system: ucum, code: "h" },
  },
});

/** 40 as a surgery or a hospital of England sends them. */
export const english: readonly CodedRow[] = [
  row("a statin in the evening, told by an instruction", "take 1 tablet 1/day @evening route:oral", {
    ...take,
    ...tab(1),
    ...oral,
    ...often(1),
    ...also("In the evening"),
  }),
  row("an antibiotic for a week", "take 1 capsule 4/day for:7day route:oral", {
    ...take,
    ...cap(1),
    ...oral,
    ...often(4, days(7)),
  }),
  row("an antibiotic for a week, then stop", "take 1 capsule 3/day for:7day then-stop route:oral", {
    ...take,
    ...cap(1),
    ...oral,
    ...often(3, days(7)),
    additionalInstruction: [named("Then stop", "421484000")],
  }),
  row("then stop, and no length", "!instruction-says-schedule", {
    ...take,
    ...tab(1),
    ...often(1),
    ...also("Then stop"),
  }),
  row("a week of one a day by its count", "take 1 tablet 1/day for:7day", {
    ...take,
    ...tab(1),
    ...often(1, { count: 7 }),
  }),
  row("six weekly doses by their count", "take 1 capsule 1/week for:6week", {
    ...take,
    ...cap(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", count: 6 }),
  }),
  row("six doses of two a day by their count", "!count", { ...take, ...tab(1), ...often(2, { count: 6 }) }),
  row("ten doses as needed by their count", "!count", {
    ...take,
    ...tab(1),
    ...often(1, { count: 10 }),
    ...prn,
  }),
  row("in the evening beside twice a day", "!instruction-says-schedule", {
    ...take,
    ...tab(1),
    ...often(2),
    ...also("In the evening"),
  }),
  row("at night beside the morning", "!instruction-says-schedule", {
    ...take,
    ...tab(1),
    ...often(1, { when: ["MORN"] }),
    ...also("At night"),
  }),
  row("at night beside once a day as needed", "!instruction-says-schedule", {
    ...take,
    ...tab(1),
    ...often(1),
    ...prn,
    ...also("At night"),
  }),
  row(
    "a painkiller with gap and ceiling",
    "take 1~2 tablet every:4~6hour prn(pain) max:8tablet/24hour route:oral",
    {
      ...take,
      doseAndRate: [{ doseRange: { low: { value: 1, unit: "tablet" }, high: { value: 2, unit: "tablet" } } }],
      ...repeat({ frequency: 1, period: 4, periodMax: 6, periodUnit: "h" }),
      ...prnFor("pain"),
      ...most(8, "tablet"),
      ...oral,
    },
  ),
  row("a ceiling far above the doses", "!likely-slip", {
    ...take,
    ...tab(1),
    ...often(2),
    ...most(12, "tablet"),
  }),
  row("a reliever", "inhale 2 puff <=4/day prn(wheeze) route:inhalation", {
    method: named("Inhale", "421134003"),
    ...dose(2, "puff", "415215001"),
    ...repeat({ frequencyMax: 4, period: 1, periodUnit: "d" }),
    ...prnFor("wheeze"),
    ...inhaled,
  }),
  row(
    "a capsule for breathing in, breathed in",
    "inhale 1 capsule 1/day route:inhalation",
    {
      method: named("Inhale", "421134003"),
      ...cap(1),
      ...often(1),
      ...inhaled,
    },
    { form: "inhalation powder, hard capsule" },
  ),
  row(
    "a capsule for breathing in, taken by mouth",
    "!action-does-not-fit-product",
    {
      ...take,
      ...cap(1),
      ...often(1),
      ...oral,
    },
    { form: "inhalation powder, hard capsule" },
  ),
  row(
    "a nebule by its long name",
    "(inhale) 1 vial 4/day prn() route:inhalation",
    {
      ...dose(1, "unit dose vial"),
      ...often(4),
      ...prn,
      ...inhaled,
    },
    { form: "nebuliser liquid" },
  ),
  row("methotrexate", "take 6 tablet 1/week on:monday route:oral", {
    ...take,
    ...tab(6),
    ...oral,
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"] }),
  }),
  row(
    "folic acid on six days",
    "take 1 tablet on:tuesday on:wednesday on:thursday on:friday on:saturday on:sunday",
    {
      ...take,
      ...tab(1),
      ...often(1, { dayOfWeek: ["tue", "wed", "thu", "fri", "sat", "sun"] }),
    },
  ),
  row("alendronic acid before breakfast", "take 1 tablet 1/week food:30minute-before-breakfast", {
    ...take,
    ...tab(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", when: ["ACM"], offset: 30 }),
  }),
  row("a patch every 72 hours", "apply 1 patch every:72hour route:transdermal", {
    method: named("Apply", "417924000"),
    ...dose(1, "patch", "733014006"),
    ...every(72, "h"),
    route: named("Transdermal", "45890007"),
  }),
  row("a cream thinly", 'apply 2/day route:topical "Thinly"', {
    method: named("Apply", "417924000"),
    ...often(2),
    ...skin,
    ...also("Thinly"),
  }),
  row("drops in one eye", "instil 1 drop 4/day for:5day site:left-eye", {
    method: named("Instill", "421538008"),
    ...dose(1, "drop", "404218003"),
    ...often(4, days(5)),
    site: { text: "left eye" },
  }),
  row("a child's medicine", "give 3.75 mL 3/day for:7day route:oral", {
    method: named("Give", "417838003"),
    ...ml(3.75),
    ...oral,
    ...often(3, days(7)),
  }),
  row(
    "insulin in units",
    "inject 12 unit 1/day food:before-breakfast route:subcutaneous",
    {
      method: named("Inject", "422145002"),
      ...dose(12, "unit", "767525000"),
      ...often(1, { when: ["ACM"] }),
      route: named("Subcutaneous", "34206005"),
    },
    { form: "solution for injection", product: "NovoRapid FlexPen" },
  ),
  row(
    "insulin in millilitres",
    "!unit-does-not-fit-product",
    {
      method: named("Inject", "422145002"),
      ...ml(10),
      ...often(2),
      route: named("Subcutaneous", "34206005"),
    },
    { form: "solution for injection", product: "Humulin I 100units/ml" },
  ),
  row(
    "milligrams that no tablet makes up",
    "!amount-not-measurable",
    { ...take, ...mg(7), ...often(1) },
    { form: "tablet", strength: "5 mg" },
  ),
  row(
    "milligrams of one tablet",
    "take 5 mg 1/day",
    { ...take, ...mg(5), ...often(1) },
    { form: "tablet", strength: "5 mg" },
  ),
  row("swallowed whole and chewed", "!contradiction", {
    method: named("Chew", "419582001"),
    ...tab(1),
    ...often(1),
    ...also("Swallow whole"),
  }),
  several(
    "prednisolone going down",
    "take 6 tablet @morning for:5day / then take 4 tablet @morning for:5day / then take 2 tablet @morning for:5day then-stop",
    { ...take, ...tab(6), ...often(1, { when: ["MORN"], ...days(5) }) },
    { ...take, ...tab(4), ...often(1, { when: ["MORN"], ...days(5) }) },
    { ...take, ...tab(2), ...often(1, { when: ["MORN"], ...days(5) }), ...also("Then stop") },
  ),
  several(
    "a stop before the end of the course",
    "!sequence",
    { ...take, ...tab(6), ...often(1, days(5)), ...also("Then stop") },
    { ...take, ...tab(4), ...often(1, days(5)) },
  ),
  several(
    "a loading dose",
    "take 2 capsule once / then take 1 capsule 1/day for:6day",
    { ...take, ...cap(2), ...repeat({ count: 1 }) },
    { ...take, ...cap(1), ...often(1, days(6)) },
  ),
  {
    name: "one tablet at each hour of the day, in 24 dosages",
    means: "!too-often",
    dosage: Array.from({ length: 24 }, (_, hour) => ({
      ...take,
      ...tab(1),
      ...often(1, { timeOfDay: [`${String(hour).padStart(2, "0")}:00:00`] }),
    })),
  },
  {
    name: "three at three times, unnumbered",
    means: "take tablet @08:00=1 @14:00=2 @20:00=1",
    dosage: (["08", "14", "20"] as const).map((hour, at) => ({
      ...take,
      ...tab(at === 1 ? 2 : 1),
      ...often(1, { timeOfDay: [`${hour}:00:00`] }),
    })),
  },
  row("with food", "take 1 tablet 2/day food:with-food route:oral", {
    ...take,
    ...tab(1),
    ...oral,
    ...often(2),
    ...also("With food"),
  }),
  row("straight away, once", "take 1 tablet once route:oral", {
    ...take,
    ...tab(1),
    ...oral,
    ...repeat({ count: 1 }),
  }),
  row("every other day", "take 1 tablet every:2day", { ...take, ...tab(1), ...every(2, "d") }),
  row("every three months", "inject 1 mL every:3month route:intramuscular", {
    method: named("Inject", "422145002"),
    ...ml(1),
    ...every(3, "mo"),
    route: named("Intramuscular", "78421000"),
  }),
  row(
    "a mouthwash by mouth",
    "rinse 10 mL 2/day site:mouth",
    {
      method: named("Rinse", "421984009"),
      ...ml(10),
      ...often(2),
      site: { text: "mouth" },
    },
    { form: "mouthwash" },
  ),
  row("words in Welsh that say twice a day", "!instruction-says-schedule", {
    ...take,
    ...tab(1),
    ...often(1),
    ...also("ddwywaith y dydd"),
  }),
];

const tbl = (value: number) => ({
  doseAndRate: [{ doseQuantity: { value, unit: "Tablette", system: kbv, code: "1" } }],
});
const tropfen = (value: number) => ({ doseAndRate: [{ doseQuantity: { value, unit: "Tropfen" } }] });
const scheme = (...when: readonly string[]) => often(when.length, { when });
const tage = (value: number) => lasting(value, "Tag(e)", "d");

/** 20 as Germany's scheme sends them. */
export const german: readonly CodedRow[] = [
  row("1-0-0-0", "(take) 1 tablet @morning", { ...tbl(1), ...scheme("MORN") }),
  row("1-0-1-0", "(take) 1 tablet @morning @evening", { ...tbl(1), ...scheme("MORN", "EVE") }),
  row("1-1-1-1", "(take) 1 tablet @morning @midday @evening @night", {
    ...tbl(1),
    ...scheme("MORN", "NOON", "EVE", "NIGHT"),
  }),
  row("0-0-0-1 for ten days", "(take) 1 tablet @night for:10day", {
    ...tbl(1),
    ...often(1, { when: ["NIGHT"], ...tage(10) }),
  }),
  row("half in the morning", "(take) 0.5 tablet @morning", { ...tbl(0.5), ...scheme("MORN") }),
  row("20 drops three times a day", "(use) 20 drop 3/day", { ...tropfen(20), ...often(3) }),
  row("every 8 hours", "(take) 1 tablet every:8hour", { ...tbl(1), ...every(8, "h") }),
  row("on Mondays and Thursdays", "(take) 1 tablet 2/week on:monday on:thursday", {
    ...tbl(1),
    ...repeat({ frequency: 2, period: 1, periodUnit: "wk", dayOfWeek: ["mon", "thu"] }),
  }),
  row("once a week on Sunday in the morning", "(take) 1 tablet 1/week @morning on:sunday", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["sun"], when: ["MORN"] }),
  }),
  row("at 8 and 20", "(take) 1 tablet @08:00 @20:00", {
    ...tbl(1),
    ...often(2, { timeOfDay: ["08:00:00", "20:00:00"] }),
  }),
  row("every two days", "(take) 1 tablet every:2day", { ...tbl(1), ...every(2, "d") }),
  row("every two weeks", "(take) 1 tablet every:2week", { ...tbl(1), ...every(2, "wk") }),
  row("as needed", "(take) 1 tablet prn()", { ...tbl(1), ...prn }),
  row("once a day, morgens in words", "!instruction-says-schedule", {
    ...tbl(1),
    ...often(1),
    patientInstruction: "morgens und abends",
  }),
  row("not to be taken", "!instruction-says-schedule", {
    ...tbl(1),
    ...often(1),
    patientInstruction: "nicht einnehmen",
  }),
  row("frequency against times", "!frequency-conflict", {
    ...tbl(1),
    ...often(2, { when: ["MORN", "NOON", "EVE"] }),
  }),
  {
    name: "1-0-2 as two dosages",
    means: "(take) tablet @morning=1 @evening=2",
    dosage: [
      { ...tbl(1), ...scheme("MORN") },
      { ...tbl(2), ...scheme("EVE") },
    ],
  },
  several(
    "going up",
    "(take) 1 tablet @evening for:7day / then (take) 2 tablet @evening",
    { ...tbl(1), ...often(1, { when: ["EVE"], ...tage(7) }) },
    { ...tbl(2), ...scheme("EVE") },
  ),
  row(
    "a spoonful of 5 mL",
    "(take) 5 mL 2/day",
    { doseAndRate: [{ doseQuantity: { value: 5, unit: "ml", system: ucum, code: "mL" } }], ...often(2) },
    { form: "oral suspension" },
  ),
  row("six weeks by their count", "(take) 1 tablet 1/week for:6week", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", count: 6 }),
  }),
];
