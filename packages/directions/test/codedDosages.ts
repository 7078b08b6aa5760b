// directions/test: coded dosages in the style of England's primary care list and of Germany's dosing scheme, each
// with what it means.
/*
 * Written by hand, from knowledge of how both are coded; none is a row of
 * either. The right side is in the notation of corpus/notation.ts, or "!" and the
 * refusal codes.
 */

export interface CodedRow {
  readonly name: string;
  readonly dosage: readonly unknown[];
  readonly form?: string;
  /** The product's name. */
  readonly product?: string;
  readonly strength?: string;
  readonly means: string;
}

const snomed = "http://snomed.info/sct";
const ucum = "http://unitsofmeasure.org";
const usage = " - unit of product usage";
const imperative = " - dosing instruction imperative";

const text = (words: string) => ({ text: words });
const concept = (display: string, code?: string) => ({
  coding: [{ system: snomed, ...(code === undefined ? {} : { code }), display }],
});
const unit = (value: number | string, display?: string, code?: string) => ({
  value,
  ...(display === undefined ? {} : { unit: display }),
  ...(code === undefined ? {} : { system: snomed, code }),
});
const one = (value: number | string, display?: string, code?: string) => ({
  doseAndRate: [{ doseQuantity: unit(value, display, code) }],
});
const from = (low: number, high: number, display: string, code?: string) => ({
  doseAndRate: [{ doseRange: { low: unit(low, display, code), high: unit(high, display, code) } }],
});
const repeat = (value: object) => ({ timing: { repeat: value } });
const often = (frequency: number, more: object = {}) =>
  repeat({ frequency, period: 1, periodUnit: "d", ...more });
const at = (...when: readonly string[]) => often(when.length, { when });
const bounds = (value: number, unitName: string, code: string) => ({
  boundsDuration: { value, unit: unitName, system: ucum, code },
});
const also = (...words: readonly string[]) => ({ additionalInstruction: words.map(text) });
const prn = { asNeededBoolean: true };
const prnFor = (words: string) => ({ asNeededCodeableConcept: text(words) });

const tablet = (value: number) => one(value, "tablet", "428673006");
const capsule = (value: number) => one(value, "capsule", "428641000");
const puff = (value: number) => one(value, `puff${usage}`, "415215001");
const spoon = (value: number) => one(value, `5 millilitre medicine spoonful${usage}`, "514941000000109");
const drop = (value: number) => one(value, `drop${usage}`, "404218003");
const application = (value: number) => one(value, `application${usage}`, "413568008");
const ml = (value: number) => one(value, "millilitre", "258773002");

const take = { method: concept(`Take${imperative} (qualifier value)`, "419652001") };
const inhale = { method: concept(`Inhale${imperative}`, "421134003") };
const apply = { method: concept(`Apply${imperative}`, "417924000") };
const instil = { method: concept(`Instill${imperative}`, "421538008") };
const oral = { route: concept("Oral route (qualifier value)", "26643006") };
const most = (value: number, name: string, code: string) => ({
  maxDosePerPeriod: {
    numerator: unit(value, name, code),
    denominator: { value: 24, unit: "hour", system: ucum, code: "h" },
  },
});

const row = (name: string, means: string, dosage: object, more: object = {}): CodedRow => ({
  name,
  means,
  dosage: [dosage],
  ...more,
});

/** 99 in the style of England's list for primary care. */
export const english: readonly CodedRow[] = [
  row("one each day", "(take) 1 tablet 1/day route:oral", { ...tablet(1), ...often(1), ...oral }),
  row("one twice a day", "(take) 1 tablet 2/day route:oral", { ...tablet(1), ...often(2), ...oral }),
  row("one at night", "(take) 1 tablet @night", { ...tablet(1), ...at("NIGHT") }),
  row("one each morning", "(take) 1 tablet @morning", { ...tablet(1), ...at("MORN") }),
  row("one three times a day", "take 1 capsule 3/day", { ...take, ...capsule(1), ...often(3) }),
  row("two puffs twice a day", "inhale 2 puff 2/day route:inhalation", {
    ...inhale,
    ...puff(2),
    ...often(2),
    route: concept("Respiratory tract route (qualifier value)", "447694001"),
  }),
  row("one or two four times a day when required", "take 1~2 tablet 4/day prn()", {
    ...take,
    ...from(1, 2, "tablet", "428673006"),
    ...often(4),
    ...prn,
  }),
  row("one four times a day", "take 1 tablet 4/day", { ...take, ...tablet(1), ...often(4) }),
  row("one or two puffs up to four times a day", "inhale 1~2 puff <=4/day", {
    ...inhale,
    ...from(1, 2, `puff${usage}`, "415215001"),
    ...repeat({ frequencyMax: 4, period: 1, periodUnit: "d" }),
  }),
  row("two every 4 to 6 hours, a ceiling", "take 2 tablet every:4~6hour max:8tablet/24hour", {
    ...take,
    ...tablet(2),
    ...repeat({ frequency: 1, period: 4, periodMax: 6, periodUnit: "h" }),
    ...most(8, "tablet", "428673006"),
  }),
  row("one daily at the same time", "take 1 tablet 1/day same:day", {
    ...take,
    ...tablet(1),
    ...often(1),
    ...also("At the same time each day"),
  }),
  row("21 days on, 7 days off in words", "!instruction-says-schedule", {
    ...take,
    ...tablet(1),
    ...often(1, bounds(21, "day", "d")),
    ...also("followed by a 7 day break"),
  }),
  row("two four times a day", "take 2 tablet 4/day", { ...take, ...tablet(2), ...often(4) }),
  row("one a week on the same day", "take 1 tablet 1/week same:week", {
    ...take,
    ...tablet(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk" }),
    ...also("on the same day each week"),
  }),
  row("a spoonful three times a day", "take 1 5 mL spoonful 3/day", { ...take, ...spoon(1), ...often(3) }),
  row("two spoonfuls at night", "(take) 2 5 mL spoonful @night", { ...spoon(2), ...at("NIGHT") }),
  row("half a spoonful twice a day for a week", "take 0.5 5 mL spoonful 2/day for:1week", {
    ...take,
    ...spoon(0.5),
    ...often(2, bounds(1, "week", "wk")),
  }),
  row("2.5 mL spoonful", "take 1 2.5 mL spoonful 4/day", {
    ...take,
    ...one(1, `2.5 millilitre medicine spoonful${usage}`),
    ...often(4),
  }),
  row("5 mL three times a day for 7 days", "take 5 mL 3/day for:7day", {
    ...take,
    ...ml(5),
    ...often(3, bounds(7, "day", "d")),
  }),
  row("10 mL after meals and at bedtime", "take 10 mL food:after-meals / and take 10 mL @bedtime", {
    ...take,
    ...ml(10),
    ...repeat({ when: ["PC", "HS"] }),
  }),
  row(
    "10 to 20 mL after meals and at bedtime, 4 times a day",
    "take 10~20 mL food:after-meals / and take 10~20 mL @bedtime",
    { ...take, ...from(10, 20, "millilitre", "258773002"), ...often(4, { when: ["PC", "HS"] }) },
  ),
  row("before meals and at bedtime", "take 1 tablet food:before-meals / and take 1 tablet @bedtime", {
    ...take,
    ...tablet(1),
    ...repeat({ when: ["AC", "HS"] }),
  }),
  row("three times a day with meals", "take 1 tablet 3/day food:with-meals", {
    ...take,
    ...tablet(1),
    ...often(3, { when: ["C"] }),
  }),
  row("three times a day after food, in words", "take 1 tablet 3/day food:after-food", {
    ...take,
    ...tablet(1),
    ...often(3),
    ...also("After food"),
  }),
  row("with or after food by its code", "take 1 tablet 3/day food:with-or-after-food", {
    ...take,
    ...tablet(1),
    ...often(3),
    additionalInstruction: [concept("With or after food (qualifier value)", "311504000")],
  }),
  row("half an hour to an hour before food", "take 1 capsule 4/day food:0.5~1hour-before-food", {
    ...take,
    ...capsule(1),
    ...often(4),
    ...also("half to one hour before food"),
  }),
  row("30 minutes before breakfast", "take 1 capsule 1/day food:30minute-before-breakfast", {
    ...take,
    ...capsule(1),
    ...often(1, { when: ["ACM"], offset: 30 }),
  }),
  row("half an hour before bedtime", "take 1 tablet @30minute-before-bedtime", {
    ...take,
    ...tablet(1),
    ...often(1, { when: ["HS"], offset: 30 }),
  }),
  row("swallow whole", 'take 1 tablet 1/day "Swallow whole"', {
    ...take,
    ...tablet(1),
    ...often(1),
    ...also("Swallow whole"),
  }),
  row("swallow whole with water", 'take 1 capsule 2/day "Swallow whole with plenty of water"', {
    ...take,
    ...capsule(1),
    ...often(2),
    ...also("Swallow whole with plenty of water"),
  }),
  row("may make you sleepy", 'take 1 tablet @night "This medicine may make you sleepy"', {
    ...take,
    ...tablet(1),
    ...at("NIGHT"),
    ...also("This medicine may make you sleepy"),
  }),
  row(
    "a warning of two sentences",
    'take 1 tablet @night "May cause drowsiness. If affected do not drive."',
    { ...take, ...tablet(1), ...at("NIGHT"), ...also("May cause drowsiness. If affected do not drive.") },
  ),
  row("avoid alcohol", 'take 1 tablet 3/day "Avoid alcohol"', {
    ...take,
    ...tablet(1),
    ...often(3),
    ...also("Avoid alcohol"),
  }),
  row("finish the course", 'take 1 capsule 3/day for:7day "Finish the course"', {
    ...take,
    ...capsule(1),
    ...often(3, bounds(7, "day", "d")),
    ...also("Finish the course"),
  }),
  row("as directed beside a schedule", 'take 1 tablet 1/day "As directed"', {
    ...take,
    ...tablet(1),
    ...often(1),
    additionalInstruction: [concept("As directed (qualifier value)", "421769005")],
  }),
  row("as directed alone", "!timing-missing, dose-missing", {
    additionalInstruction: [concept("As directed", "421769005")],
  }),
  row("when required for pain", "take 2 tablet every:4~6hour prn(pain) max:8tablet/24hour", {
    ...take,
    ...tablet(2),
    ...repeat({ frequency: 1, period: 4, periodMax: 6, periodUnit: "h" }),
    ...prnFor("pain"),
    ...most(8, "tablet", "428673006"),
  }),
  row("when required for a coded reason", "take 1 tablet 3/day prn(nausea)", {
    ...take,
    ...tablet(1),
    ...often(3),
    asNeededCodeableConcept: concept("Nausea (finding)", "422587007"),
  }),
  row("the reason with when required before it", "take 1 tablet 3/day prn(pain)", {
    ...take,
    ...tablet(1),
    ...often(3),
    ...prnFor("when required for pain"),
  }),
  row("when required, no frequency", "inhale 2 puff prn()", { ...inhale, ...puff(2), ...prn }),
  row("inhale one dose twice a day", "inhale 1 dose 2/day", {
    ...inhale,
    ...one(1, "dose", "3317411000001100"),
    ...often(2),
  }),
  row(
    "inhale one capsule a day",
    "inhale 1 capsule 1/day",
    { ...inhale, ...capsule(1), ...often(1) },
    {
      form: "inhalation powder capsules",
    },
  ),
  row("rinse the mouth after inhaling", 'inhale 2 puff 2/day "Rinse mouth after use"', {
    ...inhale,
    ...puff(2),
    ...often(2),
    ...also("Rinse mouth after use"),
  }),
  row("one puff each morning and night", "inhale 1 puff @morning @night", {
    ...inhale,
    ...puff(1),
    ...at("MORN", "NIGHT"),
  }),
  row("one spray in each nostril a day", "spray 1 spray 1/day route:nasal site:each-nostril", {
    method: concept(`Spray${imperative}`),
    ...one(1, "spray"),
    ...often(1),
    route: concept("Nasal route", "46713006"),
    site: text("Each nostril"),
  }),
  row("two sprays into both nostrils twice a day", "spray 2 spray 2/day site:each-nostril", {
    method: text("Spray"),
    ...one(2, "spray"),
    ...often(2),
    site: text("Both nostrils"),
  }),
  row("a drop into both eyes four times a day", "instil 1 drop 4/day site:each-eye", {
    ...instil,
    ...drop(1),
    ...often(4),
    site: concept("Both eyes"),
  }),
  row("a drop into the left eye at night", "instil 1 drop @night site:left-eye", {
    ...instil,
    ...drop(1),
    ...at("NIGHT"),
    site: concept("Structure of left eye (body structure)", "8966001"),
  }),
  row("a drop into the right eye by code alone", "instil 1 drop 2/day site:right-eye", {
    ...instil,
    ...drop(1),
    ...often(2),
    site: { coding: [{ system: snomed, code: "18944008" }] },
  }),
  row("one or two drops into the affected eye", "instil 1~2 drop 4/day site:affected-eye", {
    ...instil,
    ...from(1, 2, `drop${usage}`, "404218003"),
    ...often(4),
    site: text("Affected eye"),
  }),
  row("a drop every two hours by ocular route", "instil 1 drop every:2hour route:ophthalmic", {
    ...instil,
    ...drop(1),
    ...repeat({ frequency: 1, period: 2, periodUnit: "h" }),
    route: concept("Ocular route", "54485002"),
  }),
  row("three drops into the left ear", "instil 3 drop 3/day site:left-ear", {
    ...instil,
    ...drop(3),
    ...often(3),
    site: concept("Left ear structure (body structure)", "89644007"),
  }),
  row("drops when required for dry eyes", "instil 1 drop prn(dry eyes) site:each-eye", {
    ...instil,
    ...drop(1),
    ...prnFor("dry eyes"),
    site: text("Both eyes"),
  }),
  row("apply twice a day", "apply 2/day", { ...apply, ...often(2) }),
  row("apply to the affected area", "apply 2/day site:affected-area", {
    ...apply,
    ...often(2),
    site: concept("Affected area"),
  }),
  row("apply sparingly to the affected areas", 'apply 1/day site:affected-area "sparingly"', {
    method: concept(`Apply sparingly${imperative}`, "421298005"),
    ...often(1),
    site: text("to the affected areas"),
  }),
  row("apply sparingly by code alone", 'apply 2/day "sparingly"', {
    method: { coding: [{ system: snomed, code: "421298005" }] },
    ...often(2),
  }),
  row("apply thinly, in words", 'apply 2/day site:affected-area "Thinly"', {
    ...apply,
    ...often(2),
    site: text("Affected area(s)"),
    ...also("Thinly"),
  }),
  row("apply three or four times a day", "apply 3~4/day", { ...apply, ...often(3, { frequencyMax: 4 }) }),
  row("apply to the scalp at night", "apply @night site:scalp", {
    ...apply,
    ...at("NIGHT"),
    site: text("Scalp"),
  }),
  row("one application a day by skin", "apply 1 application 1/day route:topical", {
    ...apply,
    ...application(1),
    ...often(1),
    route: concept("Cutaneous route (qualifier value)", "448598008"),
  }),
  row("as a soap substitute", 'apply prn() "as a soap substitute"', {
    ...apply,
    ...prn,
    ...also("as a soap substitute"),
  }),
  row("a patch every 72 hours", "apply 1 patch every:72hour route:transdermal", {
    ...apply,
    ...one(1, `patch${usage}`, "419702001"),
    ...repeat({ frequency: 1, period: 72, periodUnit: "h" }),
    route: concept("Transdermal route", "45890007"),
  }),
  row("a patch a week", "apply 1 patch 1/week", {
    ...apply,
    ...one(1, `patch${usage}`, "419702001"),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk" }),
  }),
  row("a patch worn for 12 hours a day", "apply 1 patch 1/day use:12hour", {
    ...apply,
    ...one(1, `patch${usage}`, "419702001"),
    ...often(1, { duration: 12, durationUnit: "h" }),
  }),
  row("two patches a week, each three or four days", "apply 1 patch every:3~4day", {
    ...apply,
    ...one(1, `patch${usage}`, "419702001"),
    ...repeat({ frequency: 1, period: 3, periodMax: 4, periodUnit: "d" }),
  }),
  row("a suppository when required", "insert 1 suppository prn() route:rectal", {
    method: concept(`Insert${imperative}`),
    ...one(1, `suppository${usage}`, "430293001"),
    ...prn,
    route: concept("Rectal route", "37161004"),
  }),
  row("a pessary at night for 3 nights", "insert 1 pessary @night for:3day route:vaginal", {
    method: text("Insert"),
    ...one(1, `pessary${usage}`, "733007009"),
    ...often(1, { when: ["NIGHT"], ...bounds(3, "day", "d") }),
    route: concept("Vaginal route", "16857009"),
  }),
  row("a pessary once", "insert 1 pessary once", {
    method: text("Insert"),
    ...one(1, `pessary${usage}`),
    ...repeat({ count: 1 }),
  }),
  row("an applicatorful at night", "insert 1 applicatorful @night", {
    method: text("Insert"),
    ...one(1, "applicatorful"),
    ...at("NIGHT"),
  }),
  row(
    "20 units before breakfast and the evening meal",
    "inject 20 unit @breakfast @evening-meal food:before",
    {
      method: concept(`Inject${imperative}`, "422145002"),
      ...one(20, `unit${usage}`, "767525000"),
      ...at("ACM", "ACV"),
    },
  ),
  row("units under the skin at bedtime", "(inject) 12 unit @bedtime route:subcutaneous", {
    ...one(12, "international unit"),
    ...at("HS"),
    route: concept("Subcutaneous route", "34206005"),
  }),
  row("an injection every 12 weeks", "inject 1 mL every:12week route:intramuscular", {
    method: text("Inject"),
    ...ml(1),
    ...repeat({ frequency: 1, period: 12, periodUnit: "wk" }),
    route: concept("Intramuscular route", "78421000"),
  }),
  row("a pre-filled syringe every 2 weeks", "inject 1 pre-filled syringe every:2week", {
    method: text("Inject"),
    ...one(1, `pre-filled syringe${usage}`),
    ...repeat({ frequency: 1, period: 2, periodUnit: "wk" }),
  }),
  row(
    "10 mg weekly, four 2.5 mg tablets",
    "take 4 tablet [10 mg] 1/week on:monday",
    {
      ...take,
      doseAndRate: [
        { doseQuantity: unit(10, "milligram", "258684004") },
        { doseQuantity: unit(4, "tablet", "428673006") },
      ],
      ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"] }),
    },
    { form: "tablets", strength: "2.5mg" },
  ),
  row(
    "250 mg in 5 mL",
    "take 5 mL [250 mg] 3/day",
    {
      ...take,
      doseAndRate: [
        { doseQuantity: unit(250, "milligram", "258684004") },
        { doseQuantity: unit(5, "ml", "258773002") },
      ],
      ...often(3),
    },
    { form: "oral suspension", strength: "250mg/5ml" },
  ),
  row("15 mg and 6 tablets of nobody knows what", "!strength-beside-count", {
    ...take,
    doseAndRate: [
      { doseQuantity: unit(15, "milligram", "258684004") },
      { doseQuantity: unit(6, "tablet", "428673006") },
    ],
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk" }),
  }),
  row("one on alternate days", "take 1 tablet every:2day", {
    ...take,
    ...tablet(1),
    ...repeat({ frequency: 1, period: 2, periodUnit: "d" }),
  }),
  row("one on three days of the week", "take 1 tablet 3/week on:monday on:wednesday on:friday", {
    ...take,
    ...tablet(1),
    ...repeat({ frequency: 3, period: 1, periodUnit: "wk", dayOfWeek: ["mon", "wed", "fri"] }),
  }),
  row("one a month", "take 1 capsule 1/month", {
    ...take,
    ...capsule(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "mo" }),
  }),
  row("one as a single dose", "take 1 capsule once", { ...take, ...capsule(1), ...repeat({ count: 1 }) }),
  row("100 micrograms a day by code", "take 100 microgram 1/day", {
    ...take,
    ...one(100, "microgram", "258685003"),
    ...often(1),
  }),
  row("one unit dose a day", "take 1 dose 1/day", {
    ...take,
    ...one(1, `unit dose${usage}`, "3319711000001103"),
    ...often(1),
  }),
  row(
    "one without a unit, of a tablet",
    "take 1 (tablet) 2/day",
    { ...take, ...one(1), ...often(2) },
    {
      form: "tablets",
    },
  ),
  row("one without a unit, of nobody knows what", "take 1 1/day", { ...take, ...one(1), ...often(1) }),
  row("a sachet twice a day dissolved in water", 'take 1 sachet 2/day "dissolved in water"', {
    ...take,
    ...one(1, `sachet${usage}`, "733013000"),
    ...often(2),
    ...also("dissolved in water"),
  }),
  row("a lozenge every 2 to 3 hours", "suck 1 lozenge every:2~3hour", {
    method: concept(`Suck${imperative}`),
    ...one(1, `lozenge${usage}`, "429587008"),
    ...repeat({ frequency: 1, period: 2, periodMax: 3, periodUnit: "h" }),
  }),
  row("sprays every hour and a half to 3 hours", "spray 4~8 spray every:1.5~3hour prn()", {
    method: text("Spray"),
    ...from(4, 8, "spray"),
    ...repeat({ frequency: 1, period: 1.5, periodMax: 3, periodUnit: "h" }),
    ...prn,
  }),
  row("rinse for a minute twice a day", "rinse 10 mL 2/day use:1minute", {
    method: concept(`Rinse${imperative}`),
    ...ml(10),
    ...often(2, { duration: 1, durationUnit: "min" }),
  }),
  row("gargle for 30 seconds", 'gargle 10 mL 2/day "for 30 seconds"', {
    method: text("Gargle"),
    ...ml(10),
    ...often(2, { duration: 30, durationUnit: "s" }),
  }),
  row("under the tongue when required for chest pain", "spray 1~2 spray prn(chest pain) route:sublingual", {
    method: text("Spray"),
    ...from(1, 2, "spray"),
    ...prnFor("chest pain"),
    route: concept("Sublingual route", "37839007"),
  }),
  {
    name: "two for the first day, then one",
    dosage: [
      { sequence: 1, ...take, ...tablet(2), ...often(1, bounds(1, "day", "d")) },
      { sequence: 2, ...take, ...tablet(1), ...often(1, bounds(6, "days", "d")) },
    ],
    means: "take 2 tablet 1/day for:1day / then take 1 tablet 1/day for:6day",
  },
  {
    name: "21 days on and 7 off by a dose of 0",
    dosage: [
      { sequence: 1, ...take, ...tablet(1), ...often(1, bounds(21, "day", "d")) },
      { sequence: 2, ...take, ...tablet(0), ...repeat(bounds(7, "day", "d")) },
    ],
    means: "take 1 tablet 1/day for:21day / then take 0 tablet for:7day",
  },
  {
    name: "two in the morning and one at night",
    dosage: [
      { sequence: 1, ...take, ...tablet(2), ...at("MORN") },
      { sequence: 1, ...take, ...tablet(1), ...at("NIGHT") },
    ],
    means: "take tablet @morning=2 @night=1",
  },
  {
    name: "8 tablets a day, 7 the next, and so on",
    dosage: [8, 7, 6].map((count, index) => ({
      sequence: index + 1,
      ...take,
      ...tablet(count),
      ...often(1, bounds(1, "day", "d")),
    })),
    means:
      "take 8 tablet 1/day for:1day / then take 7 tablet 1/day for:1day / then take 6 tablet 1/day for:1day",
  },
  row("at most two at once", "take 1~2 tablet 4/day prn() max:8tablet/24hour max:2tablet/once", {
    ...take,
    ...from(1, 2, "tablet", "428673006"),
    ...often(4),
    ...prn,
    ...most(8, "tablet", "428673006"),
    maxDosePerAdministration: unit(2, "tablet", "428673006"),
  }),
  row("chew one twice a day", "chew 1 tablet 2/day", {
    method: concept(`Chew${imperative}`, "421682005"),
    ...tablet(1),
    ...often(2),
  }),
  row("a drop every hour", "instil 1 drop every:1hour site:left-eye", {
    ...instil,
    ...drop(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "h" }),
    site: text("Left eye"),
  }),
  row("increase as told in words", "!instruction-says-schedule", {
    ...take,
    ...tablet(1),
    ...often(1),
    ...also("increasing to two after a week"),
  }),
];

const germanUnits = "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_BMP_DOSIEREINHEIT";
const stueck = (value: number) => ({
  doseAndRate: [{ doseQuantity: { value, unit: "Stück", system: germanUnits, code: "1" } }],
});
const tbl = (value: number) => ({
  doseAndRate: [{ doseQuantity: { value, unit: "Tablette", system: ucum, code: "{tbl}" } }],
});
const measured = (value: number, name: string, code: string) => ({
  doseAndRate: [{ doseQuantity: { value, unit: name, system: ucum, code } }],
});
const coded = (value: number, name: string, code: string) => ({
  doseAndRate: [{ doseQuantity: { value, unit: name, system: germanUnits, code } }],
});
const scheme = (...when: readonly string[]) =>
  repeat({ frequency: when.length, period: 1, periodUnit: "d", when });
const clock = (...timeOfDay: readonly string[]) =>
  repeat({ frequency: timeOfDay.length, period: 1, periodUnit: "d", timeOfDay });
const days = (value: number) => bounds(value, "Tag(e)", "d");
const weeks = (value: number) => bounds(value, "Woche(n)", "wk");
const several = (name: string, means: string, dosage: readonly object[], more: object = {}): CodedRow => ({
  name,
  means,
  dosage,
  ...more,
});
const tablets = { form: "tablets" };

/** 49 in the style of Germany's dosing scheme: 1-0-1-0, clock times, weekdays, intervals, lengths in "Tag(e)". */
export const german: readonly CodedRow[] = [
  row("1-0-0-0", "(take) 1 tablet @morning", { ...tbl(1), ...scheme("MORN") }),
  row("0-1-0-0", "(take) 1 tablet @midday", { ...tbl(1), ...scheme("NOON") }),
  row("0-0-1-0", "(take) 1 tablet @evening", { ...tbl(1), ...scheme("EVE") }),
  row("0-0-0-1", "(take) 1 tablet @night", { ...tbl(1), ...scheme("NIGHT") }),
  row("1-0-1-0", "(take) 1 tablet @morning @evening", { ...tbl(1), ...scheme("MORN", "EVE") }),
  row("1-1-1-0", "(take) 1 tablet @morning @midday @evening", {
    ...tbl(1),
    ...scheme("MORN", "NOON", "EVE"),
  }),
  row("1-1-1-1", "(take) 2 tablet @morning @midday @evening @night", {
    ...tbl(2),
    ...scheme("MORN", "NOON", "EVE", "NIGHT"),
  }),
  row("half a tablet, 1/2-0-0-0", "(take) 0.5 tablet @morning", { ...tbl(0.5), ...scheme("MORN") }),
  several("2-0-1-0", "(take) tablet @morning=2 @evening=1", [
    { ...tbl(2), ...scheme("MORN") },
    { ...tbl(1), ...scheme("EVE") },
  ]),
  several("1-0-2-0 sent from the evening on", "(take) tablet @morning=1 @evening=2", [
    { ...tbl(2), ...scheme("EVE") },
    { ...tbl(1), ...scheme("MORN") },
  ]),
  several("1-2-3-4", "(take) tablet @morning=1 @midday=2 @evening=3 @night=4", [
    { ...tbl(1), ...scheme("MORN") },
    { ...tbl(2), ...scheme("NOON") },
    { ...tbl(3), ...scheme("EVE") },
    { ...tbl(4), ...scheme("NIGHT") },
  ]),
  several("1-0-1-0 and 2 at night", "(take) tablet @morning=1 @evening=1 @night=2", [
    { ...tbl(1), ...scheme("MORN", "EVE") },
    { ...tbl(2), ...scheme("NIGHT") },
  ]),
  row("1-0-1-0 for 10 days", "(take) 1 tablet @morning @evening for:10day", {
    ...tbl(1),
    ...repeat({ frequency: 2, period: 1, periodUnit: "d", when: ["MORN", "EVE"], ...days(10) }),
  }),
  several("2-0-1-0 for 2 weeks", "(take) tablet @morning=2 @evening=1 for:2week", [
    { ...tbl(2), ...repeat({ frequency: 1, period: 1, periodUnit: "d", when: ["MORN"], ...weeks(2) }) },
    { ...tbl(1), ...repeat({ frequency: 1, period: 1, periodUnit: "d", when: ["EVE"], ...weeks(2) }) },
  ]),
  row("Stück of a tablet", "(take) 1 (tablet) @morning", { ...stueck(1), ...scheme("MORN") }, tablets),
  row("Stück of nobody knows what", "(use) 1 @morning", { ...stueck(1), ...scheme("MORN") }),
  several(
    "Stück 1-0-2-0 of a capsule",
    "(take) (capsule) @morning=1 @evening=2",
    [
      { ...stueck(1), ...scheme("MORN") },
      { ...stueck(2), ...scheme("EVE") },
    ],
    { form: "capsules" },
  ),
  row("once a day", "(take) 1 tablet 1/day", { ...tbl(1), ...often(1) }),
  row("three times a day", "(take) 1 tablet 3/day", { ...tbl(1), ...often(3) }),
  row("every 8 hours", "(take) 1 tablet every:8hour", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 8, periodUnit: "h" }),
  }),
  row("every 2 days", "(take) 1 tablet every:2day", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 2, periodUnit: "d" }),
  }),
  row("every 3 days in the morning", "(take) 1 tablet every:3day @morning", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 3, periodUnit: "d", when: ["MORN"] }),
  }),
  row("every 2 days at 8", "(take) 1 tablet every:2day @08:00", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 2, periodUnit: "d", timeOfDay: ["08:00:00"] }),
  }),
  row("every 2 days, morning and evening", "!frequency-conflict", {
    ...tbl(1),
    ...repeat({ frequency: 2, period: 2, periodUnit: "d", when: ["MORN", "EVE"] }),
  }),
  row("once a week", "(take) 1 tablet 1/week", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk" }),
  }),
  row("every 4 weeks", "(take) 1 tablet every:4week", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 4, periodUnit: "wk" }),
  }),
  row("at 8 o'clock", "(take) 1 tablet @08:00", { ...tbl(1), ...clock("08:00:00") }),
  row("at 8 and 20 o'clock", "(take) 1 tablet @08:00 @20:00", {
    ...tbl(1),
    ...clock("08:00:00", "20:00:00"),
  }),
  row("at three times", "(take) 1 tablet @06:00 @14:00 @22:00", {
    ...tbl(1),
    ...clock("06:00:00", "14:00:00", "22:00:00"),
  }),
  several("2 at 8 and 1 at 20 o'clock", "(take) tablet @08:00=2 @20:00=1", [
    { ...tbl(2), ...clock("08:00:00") },
    { ...tbl(1), ...clock("20:00:00") },
  ]),
  row("at 8 and 20 o'clock for 5 days", "(take) 1 tablet @08:00 @20:00 for:5day", {
    ...tbl(1),
    ...repeat({ frequency: 2, period: 1, periodUnit: "d", timeOfDay: ["08:00:00", "20:00:00"], ...days(5) }),
  }),
  row("on Mondays", "(take) 1 tablet 1/week on:monday", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"] }),
  }),
  row("on Mondays and Thursdays", "(take) 1 tablet 2/week on:monday on:thursday", {
    ...tbl(1),
    ...repeat({ frequency: 2, period: 1, periodUnit: "wk", dayOfWeek: ["mon", "thu"] }),
  }),
  several(
    "1 on Mondays, 2 on Thursdays",
    "(take) 1 tablet 1/week on:monday / and (take) 2 tablet 1/week on:thursday",
    [
      { ...tbl(2), ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["thu"] }) },
      { ...tbl(1), ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"] }) },
    ],
  ),
  row("on Mondays in the morning", "(take) 1 tablet 1/week @morning on:monday", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"], when: ["MORN"] }),
  }),
  row("on Mondays, morning and evening", "(take) 2 tablet @morning @evening on:monday", {
    ...tbl(2),
    ...repeat({ frequency: 2, period: 1, periodUnit: "wk", dayOfWeek: ["mon"], when: ["MORN", "EVE"] }),
  }),
  row("on two days, at 8 and 20 o'clock", "(take) 1 tablet @08:00 @20:00 on:tuesday on:saturday", {
    ...tbl(1),
    ...repeat({
      frequency: 4,
      period: 1,
      periodUnit: "wk",
      dayOfWeek: ["tue", "sat"],
      timeOfDay: ["08:00:00", "20:00:00"],
    }),
  }),
  several(
    "on Mondays 1 in the morning, on Fridays 2 in the evening",
    "(take) 1 tablet 1/week @morning on:monday / and (take) 2 tablet 1/week @evening on:friday",
    [
      {
        ...tbl(1),
        ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"], when: ["MORN"] }),
      },
      {
        ...tbl(2),
        ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["fri"], when: ["EVE"] }),
      },
    ],
  ),
  row("on Mondays for 3 weeks", "(take) 1 tablet 1/week on:monday for:3week", {
    ...tbl(1),
    ...repeat({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"], ...weeks(3) }),
  }),
  row("20 drops three times", "(use) 20 drop @morning @midday @evening", {
    ...measured(20, "Tropfen", "[drp]"),
    ...scheme("MORN", "NOON", "EVE"),
  }),
  row("2 puffs, Hub by its code", "(use) 2 puff @morning @evening", {
    ...coded(2, "Hub", "5"),
    ...scheme("MORN", "EVE"),
  }),
  row("5 mL", "(use) 5 mL @morning @evening", { ...measured(5, "ml", "mL"), ...scheme("MORN", "EVE") }),
  row("10 international units at night", "(use) 10 unit @night", {
    ...measured(10, "IE", "[IU]"),
    ...scheme("NIGHT"),
  }),
  row("500 mg twice", "(use) 500 mg 2/day", { ...measured(500, "Milligramm", "mg"), ...often(2) }),
  row("a capsule whose code says a tablet", "!unit-conflict", {
    ...measured(1, "Kapsel", "{tbl}"),
    ...scheme("MORN"),
  }),
  row("free words only", "!timing-missing, dose-missing", { text: "Bei Bedarf 1 Tablette" }),
  several("two dosages at the same time", "!sequence", [
    { ...tbl(1), ...scheme("MORN") },
    { ...tbl(2), ...scheme("MORN", "EVE") },
  ]),
  several("two dosages of different lengths", "!sequence", [
    { ...tbl(2), ...repeat({ frequency: 1, period: 1, periodUnit: "d", when: ["MORN"], ...days(3) }) },
    { ...tbl(1), ...repeat({ frequency: 1, period: 1, periodUnit: "d", when: ["EVE"], ...days(5) }) },
  ]),
  row("only on Mondays, in words beside every day", "!instruction-says-schedule", {
    ...tbl(1),
    ...scheme("MORN"),
    patientInstruction: "nur montags",
  }),
];

const abbreviation = (code: string, display?: string) => ({
  coding: [
    {
      system: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation",
      code,
      ...(display === undefined ? {} : { display }),
    },
  ],
});

/** A code, its display and the text beside it: all three count. */
export const worded: readonly CodedRow[] = [
  row("an abbreviation with its own name", "take 1 tablet 3/day", {
    ...one(1, "tablet"),
    ...take,
    timing: { code: { ...abbreviation("TID", "TID"), text: "Three times a day" } },
  }),
  row("an abbreviation by HL7's definition", "take 1 tablet 2/day", {
    ...one(1, "tablet"),
    ...take,
    timing: { code: abbreviation("BID", "two times a day at institution specified time") },
  }),
  row("an abbreviation whose text says otherwise", "!instruction-says-schedule", {
    ...one(1, "tablet"),
    ...take,
    timing: { code: { ...abbreviation("TID"), text: "Once a day" } },
  }),
  row("an abbreviation whose display says otherwise", "!instruction-says-schedule", {
    ...one(1, "tablet"),
    ...take,
    timing: { code: abbreviation("TID", "once a day") },
  }),
  row("a display that says another schedule than its text", "!instruction-says-schedule", {
    ...one(1, "tablet"),
    ...take,
    ...often(1),
    additionalInstruction: [{ text: "Avoid alcohol", coding: [{ display: "Take three times a day" }] }],
  }),
  row("an instruction whose code says otherwise", "!instruction-says-schedule", {
    ...one(1, "tablet"),
    ...take,
    ...often(1),
    additionalInstruction: [{ text: "Take before food", coding: [{ system: snomed, code: "311504000" }] }],
  }),
  row("a reason whose code says otherwise", "!instruction-says-schedule", {
    ...one(1, "tablet"),
    ...take,
    asNeededCodeableConcept: { text: "nausea", coding: [{ system: snomed, code: "22253000" }] },
  }),
  row("a ceiling in the display of a reason", "!instruction-says-schedule", {
    ...one(1, "tablet"),
    ...take,
    asNeededCodeableConcept: { text: "pain", coding: [{ display: "maximum 4 a day" }] },
  }),
  row(
    "ear drops for an eye",
    "!place-does-not-fit-product",
    {
      ...one(1, "drop"),
      ...often(2),
      site: text("left eye"),
    },
    { form: "ear drops" },
  ),
  row(
    "an oral solution into a vein",
    "!place-does-not-fit-product",
    {
      ...one(5, "ml"),
      ...often(2),
      route: text("intravenous"),
    },
    { form: "oral solution" },
  ),
  row("a liquid without a unit", "!unit-missing", { ...one(5), ...often(2) }, { form: "oral solution" }),
  several("a dosage that starts before the one before it ends", "!sequence", [
    {
      sequence: 1,
      ...one(2, "tablet"),
      ...often(1, { boundsPeriod: { start: "2027-01-01", end: "2027-01-10" } }),
    },
    {
      sequence: 2,
      ...one(1, "tablet"),
      ...often(1, { boundsPeriod: { start: "2027-01-05", end: "2027-01-20" } }),
    },
  ]),
  several("one dosage, sent twice for the same time", "!said-twice", [
    { sequence: 1, ...one(1, "tablet"), ...often(2) },
    { sequence: 1, ...one(1, "tablet"), ...often(2) },
  ]),
];
