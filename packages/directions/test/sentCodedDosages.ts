// directions/test: a fifth writing of coded dosages, with the words beside them as England's systems send both, and
// Germany's four times a day.
/*
 * Written by hand before they were run; none is a row of either list. The right
 * side is in the notation of corpus/notation.ts, or "!" and the refusal codes.
 */
import type { CodedRow } from "./codedDosages.ts";
import {
  bmp,
  cap,
  daily,
  days,
  dose,
  each,
  lasting,
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

const ml = (value: number) => dose(value, "millilitre", "258773002");
const puff = (value: number) => dose(value, "puff - unit of product usage", "415215001");
const drop = (value: number) => dose(value, "drop - unit of product usage", "404218003");
const also = (...words: readonly string[]) => ({ additionalInstruction: words.map((one) => named(one)) });
const take = {
  method: named("Take - dosing instruction imperative (qualifier value)", "419652001"),
};
const inhale = {
  method: named("Inhale - dosing instruction imperative (qualifier value)", "421134003"),
};
const apply = { method: named("Apply - dosing instruction imperative (qualifier value)", "417924000") };
const instil = { method: named("Instill - dosing instruction imperative (qualifier value)", "421538008") };
const inject = { method: named("Inject - dosing instruction imperative (qualifier value)", "422145002") };
const doing = (words: string) => ({ method: { text: words } });
const oral = { route: named("Oral route (qualifier value)", "26643006") };
const prnFor = (display: string, code?: string) => ({ asNeededCodeableConcept: named(display, code) });
const most = (value: number, unit: string, per = 24, name = "hour", code = "h") => ({
  maxDosePerPeriod: {
    numerator: quantity(value, unit),
    denominator: { value: per, unit: name, system: ucum, code },
  },
});
const words = (text: string) => ({ text });

/** 99 as systems of England send them. */
export const english: readonly CodedRow[] = [
  row("words and structure: once a day", "take 1 tablet 1/day route:oral", {
    ...words("Take ONE tablet ONCE a day"),
    ...take,
    ...tab(1),
    ...daily(1),
    ...oral,
  }),
  row("words without a unit, structure with it", "take 1 tablet 1/day", {
    ...words("One to be taken each day"),
    ...take,
    ...tab(1),
    ...daily(1),
  }),
  row("two puffs in words and structure", "inhale 2 puff 2/day", {
    ...words("Two puffs to be inhaled twice a day"),
    ...inhale,
    ...puff(2),
    ...daily(2),
  }),
  row("a range for pain, a ceiling, in words too", "take 1~2 tablet <=4/day prn(pain) max:8tablet/24hour", {
    ...words(
      "Take 1-2 tablets up to four times a day when required for pain. Maximum 8 tablets in 24 hours.",
    ),
    ...take,
    ...range(1, 2, "tablet", "428673006"),
    ...repeat({ frequencyMax: 4, period: 1, periodUnit: "d" }),
    ...prnFor("Pain", "22253000"),
    ...most(8, "tablet"),
  }),
  row("words at night, structure once a day", "take 1 tablet @night", {
    ...words("Take one tablet at night"),
    ...take,
    ...tab(1),
    ...daily(1),
  }),
  row("words twice a day, structure once", "!text-structure-conflict", {
    ...words("Take one tablet twice a day"),
    ...take,
    ...tab(1),
    ...daily(1),
  }),
  row("words two tablets, structure one", "!text-structure-conflict", {
    ...words("Take two tablets once a day"),
    ...take,
    ...tab(1),
    ...daily(1),
  }),
  row("words weekly, structure daily", "!text-structure-conflict", {
    ...words("Take 4 tablets once a week on Mondays"),
    ...take,
    ...tab(4),
    ...daily(1),
  }),
  row("an antibiotic with its length in both", "take 1 capsule 3/day for:5day route:oral", {
    ...words("Take ONE capsule THREE times a day for 5 days"),
    ...take,
    ...cap(1),
    ...daily(3, days(5)),
    ...oral,
  }),
  row("words tell the length, structure does not", "take 1 capsule 3/day for:7day", {
    ...words("Take ONE capsule THREE times a day for 7 days"),
    ...take,
    ...cap(1),
    ...daily(3),
  }),
  row("as directed in words beside a schedule", "!as-directed-alone", {
    ...words("As directed"),
    ...take,
    ...tab(1),
    ...daily(1),
  }),
  row("10 mL four times a day after food", "take 10 mL 4/day food:after-food", {
    ...take,
    ...ml(10),
    ...daily(4),
    ...also("After food"),
  }),
  row("with or after food by its code", "take 1 tablet 3/day food:with-or-after-food", {
    ...take,
    ...tab(1),
    ...daily(3),
    additionalInstruction: [named("With or after food", "311504000")],
  }),
  row("half to one hour before food", "take 1 capsule 4/day for:7day food:0.5~1hour-before-food", {
    ...take,
    ...cap(1),
    ...daily(4, days(7)),
    additionalInstruction: [named("Half to one hour before food", "311501008")],
  }),
  row("swallowed whole, not chewed", 'take 1 tablet 2/day "Swallowed whole, not chewed"', {
    ...take,
    ...tab(1),
    ...daily(2),
    ...also("Swallowed whole, not chewed"),
  }),
  row("to be spread thinly", 'apply 2/day site:affected-area "To be spread thinly"', {
    ...apply,
    ...daily(2),
    site: { text: "Affected area" },
    ...also("To be spread thinly"),
  }),
  row("dissolve under the tongue", 'take 1 tablet prn(chest pain) route:sublingual "Dissolve under tongue"', {
    ...take,
    ...tab(1),
    ...prnFor("Chest pain", "29857009"),
    route: named("Sublingual route (qualifier value)", "37839007"),
    ...also("Dissolve under tongue"),
  }),
  row("sucked or chewed", 'take 1 tablet 3/day "Sucked or chewed"', {
    ...take,
    ...tab(1),
    ...daily(3),
    ...also("Sucked or chewed"),
  }),
  row("dissolve or mix with water", 'take 1 sachet 2/day "Dissolve or mix with water before taking"', {
    ...take,
    ...dose(1, "sachet", "733013000"),
    ...daily(2),
    ...also("Dissolve or mix with water before taking"),
  }),
  row(
    "regular intervals, complete the course",
    'take 1 capsule 3/day for:7day "Take at regular intervals. Complete the prescribed course unless otherwise directed"',
    {
      ...take,
      ...cap(1),
      ...daily(3, days(7)),
      ...also("Take at regular intervals. Complete the prescribed course unless otherwise directed"),
    },
  ),
  row("no other paracetamol", 'take 2 tablet 4/day "Do not take with any other paracetamol products"', {
    ...take,
    ...tab(2),
    ...daily(4),
    ...also("Do not take with any other paracetamol products"),
  }),
  row("a limit told by an instruction", "take 2 tablet every:4~6hour prn() max:8tablet/24hour", {
    ...take,
    ...tab(2),
    ...each(4, "h", { periodMax: 6 }),
    ...prn,
    ...most(8, "tablet"),
    ...also("Do not take more than 8 in 24 hours"),
  }),
  row("a limit told otherwise than the ceiling", "!instruction-says-schedule", {
    ...take,
    ...tab(2),
    ...each(4, "h", { periodMax: 6 }),
    ...prn,
    ...most(8, "tablet"),
    ...also("Do not take more than 6 in 24 hours"),
  }),
  row("may cause drowsiness", 'take 1 tablet @night "Warning. May cause drowsiness"', {
    ...take,
    ...tab(1),
    ...daily(1, { when: ["NIGHT"] }),
    ...also("Warning. May cause drowsiness"),
  }),
  row("until finished", 'take 1 capsule 4/day "Until finished"', {
    ...take,
    ...cap(1),
    ...daily(4),
    ...also("Until finished"),
  }),
  row("as required by its words", "take 1 tablet 3/day prn()", {
    ...take,
    ...tab(1),
    ...daily(3),
    asNeededCodeableConcept: named("As required"),
  }),
  row("as required for dizziness", "take 1 tablet 3/day prn(dizziness)", {
    ...take,
    ...tab(1),
    ...daily(3),
    ...prnFor("Dizziness"),
  }),
  row("as required for back pain with its tag", "take 2 tablet 4/day prn(backache)", {
    ...take,
    ...tab(2),
    ...daily(4),
    ...prnFor("Backache (finding)"),
  }),
  row("a reliever by the metered dose", "inhale 2 dose prn(breathlessness) max:8dose/24hour", {
    ...inhale,
    ...dose(2, "metered dose - unit of product usage"),
    ...prnFor("Breathlessness", "267036007"),
    ...most(8, "metered dose - unit of product usage"),
  }),
  row("actuations into each nostril", "spray 2 actuation 1/day route:nasal site:each-nostril", {
    ...doing("Spray"),
    ...dose(2, "actuation - unit of product usage"),
    ...daily(1),
    route: named("Nasal route (qualifier value)", "46713006"),
    site: { text: "Each nostril" },
  }),
  row("a nebule four times a day", "use 1 nebule 4/day route:inhalation", {
    ...doing("Use"),
    ...dose(1, "nebule - unit of product usage"),
    ...daily(4),
    route: named("Inhalation", "18679011000001101"),
  }),
  row("drops into the left eye at night", "instil 1 drop @night route:ophthalmic site:left-eye", {
    ...instil,
    ...drop(1),
    ...daily(1, { when: ["NIGHT"] }),
    route: named("Ocular route", "54485002"),
    site: named("Structure of left eye", "8966001"),
  }),
  row("drops into both eyes by the site's code", "instil 1 drop 2/day site:each-eye", {
    ...instil,
    ...drop(1),
    ...daily(2),
    site: named("Both eyes", "40638003"),
  }),
  row("drops into the affected ear", "instil 3 drop 3/day for:7day site:affected-ear", {
    ...instil,
    ...drop(3),
    ...daily(3, days(7)),
    site: named("Affected ear"),
  }),
  row("a cream for the face", "apply 1/day route:topical site:face", {
    ...apply,
    ...daily(1),
    route: named("Cutaneous route (qualifier value)", "448598008"),
    site: named("Face structure"),
  }),
  row("a cream by the application", "apply 1 application 2/day site:affected-area", {
    ...apply,
    ...dose(1, "application - unit of product usage", "413568008"),
    ...daily(2),
    site: { text: "affected area(s)" },
  }),
  row("a patch on Mondays and Thursdays", "apply 1 patch 2/week on:monday on:thursday route:transdermal", {
    ...apply,
    ...dose(1, "patch", "419702001"),
    ...weekly(2, { dayOfWeek: ["mon", "thu"] }),
    route: named("Transdermal route", "45890007"),
  }),
  row("a patch every 72 hours", "apply 1 patch every:72hour route:transdermal", {
    ...apply,
    ...dose(1, "patch", "419702001"),
    ...each(72, "h"),
    route: named("Transdermal route", "45890007"),
  }),
  row("a patch for 12 hours each day", "apply 1 patch 1/day use:12hour", {
    ...apply,
    ...dose(1, "patch", "419702001"),
    ...daily(1, { duration: 12, durationUnit: "h" }),
  }),
  row("a plaster for 12 hours in 24", "apply 1 plaster every:24hour use:12hour", {
    ...apply,
    ...dose(1, "plaster"),
    ...each(24, "h", { duration: 12, durationUnit: "h" }),
  }),
  row(
    "insulin before breakfast and before the evening meal",
    "inject 14 unit @breakfast @evening-meal food:before route:subcutaneous",
    {
      ...inject,
      ...dose(14, "unit", "767525000"),
      ...daily(2, { when: ["ACM", "ACV"] }),
      route: named("Subcutaneous route (qualifier value)", "34206005"),
    },
  ),
  several(
    "insulin in two amounts",
    "inject unit @breakfast=20 @evening-meal=12 food:before",
    { sequence: 1, ...inject, ...dose(20, "unit", "767525000"), ...daily(1, { when: ["ACM"] }) },
    { sequence: 1, ...inject, ...dose(12, "unit", "767525000"), ...daily(1, { when: ["ACV"] }) },
  ),
  row("an injection under the skin each week", "inject 50 mg 1/week on:thursday route:subcutaneous", {
    ...inject,
    ...dose(50, "milligram", "258684004"),
    ...weekly(1, { dayOfWeek: ["thu"] }),
    route: named("Subcutaneous route", "34206005"),
  }),
  row("an injection every 12 weeks", "inject 1 injection every:12week route:intramuscular", {
    ...inject,
    ...dose(1, "injection"),
    ...each(12, "wk"),
    route: named("Intramuscular route", "78421000"),
  }),
  row("an injection every 28 days", "inject 1 injection every:28day route:subcutaneous", {
    ...inject,
    ...dose(1, "pre-filled disposable injection - unit of product usage"),
    ...each(28, "d"),
    route: named("Subcutaneous route", "34206005"),
  }),
  row(
    "weekly with both the milligrams and the tablets",
    "take 6 tablet [15 mg] 1/week on:wednesday",
    {
      ...take,
      doseAndRate: [
        { doseQuantity: quantity(15, "milligram", "258684004") },
        { doseQuantity: quantity(6, "tablet", "428673006") },
      ],
      ...weekly(1, { dayOfWeek: ["wed"] }),
    },
    { form: "tablet", product: "Methotrexate 2.5mg tablets", strength: "2.5mg" },
  ),
  row(
    "milligrams and tablets that do not fit",
    "!strength-beside-count",
    {
      ...take,
      doseAndRate: [
        { doseQuantity: quantity(20, "milligram", "258684004") },
        { doseQuantity: quantity(6, "tablet", "428673006") },
      ],
      ...weekly(1, { dayOfWeek: ["wed"] }),
    },
    { form: "tablet", product: "Methotrexate 2.5mg tablets", strength: "2.5mg" },
  ),
  row("weekly on a day, daily by its numbers", "!frequency-conflict", {
    ...take,
    ...tab(1),
    ...repeat({ frequency: 7, period: 1, periodUnit: "wk", dayOfWeek: ["mon"] }),
  }),
  row(
    "micrograms each morning",
    "take 75 microgram @morning",
    {
      ...take,
      ...dose(75, "microgram", "258685003"),
      ...daily(1, { when: ["MORN"] }),
    },
    { form: "tablet", product: "Levothyroxine sodium 25microgram tablets", strength: "25microgram" },
  ),
  row("30 minutes before breakfast", "take 1 tablet 1/day food:30minute-before-breakfast", {
    ...take,
    ...tab(1),
    ...daily(1, { when: ["ACM"], offset: 30 }),
  }),
  row("an hour before meals", "take 1 tablet 3/day food:1hour-before-meals", {
    ...take,
    ...tab(1),
    ...daily(3, { when: ["AC"], offset: 60 }),
  }),
  row("half an hour before lunch", "take 2 capsule 1/day food:30minute-before-lunch", {
    ...take,
    ...cap(2),
    ...daily(1, { when: ["ACD"], offset: 30 }),
  }),
  row("with breakfast and the evening meal", "take 1 tablet @breakfast @evening-meal food:with", {
    ...take,
    ...tab(1),
    ...daily(2, { when: ["CM", "CV"] }),
  }),
  row("with each meal", "take 2 capsule 3/day food:with-meals", {
    ...take,
    ...cap(2),
    ...daily(3, { when: ["C"] }),
  }),
  row("at 8, 14 and 20 o'clock", "take 1 tablet @08:00 @14:00 @20:00", {
    ...take,
    ...tab(1),
    ...daily(3, { timeOfDay: ["08:00:00", "14:00:00", "20:00:00"] }),
  }),
  row(
    "at 17:00 on weekdays",
    "take 1 tablet @17:00 on:monday on:tuesday on:wednesday on:thursday on:friday",
    {
      ...take,
      ...tab(1),
      ...daily(1, { timeOfDay: ["17:00:00"], dayOfWeek: ["mon", "tue", "wed", "thu", "fri"] }),
    },
  ),
  row("once every 3 days", "take 1 tablet every:3day route:oral", {
    ...take,
    ...tab(1),
    ...each(3, "d"),
    ...oral,
  }),
  row("every other day", "take 1 tablet every:2day", { ...take, ...tab(1), ...each(2, "d") }),
  row("three times in a week, no days", "take 1 tablet 3/week", { ...take, ...tab(1), ...weekly(3) }),
  row("twice a month", "take 1 tablet 2/month", {
    ...take,
    ...tab(1),
    ...repeat({ frequency: 2, period: 1, periodUnit: "mo" }),
  }),
  row("once a year", "inject 1 mL 1/year", {
    ...inject,
    ...ml(1),
    ...each(1, "a"),
  }),
  row("every 6 to 8 hours", "take 1 tablet every:6~8hour prn(nausea)", {
    ...take,
    ...tab(1),
    ...each(6, "h", { periodMax: 8 }),
    ...prnFor("Nausea", "422587007"),
  }),
  row("every 30 minutes", "!too-often", {
    ...take,
    ...tab(1),
    ...each(30, "min"),
    ...most(4, "tablet", 1, "day", "d"),
  }),
  row("2.5 to 5 mL", "take 2.5~5 mL every:4hour prn(pain)", {
    ...take,
    ...range(2.5, 5, "millilitre", "258773002"),
    ...each(4, "h"),
    ...prnFor("Pain", "22253000"),
  }),
  row("a quarter of a tablet", "take 0.25 tablet 1/day", { ...take, ...tab(0.25), ...daily(1) }),
  row("one and a half tablets", "take 1.5 tablet @morning", {
    ...take,
    ...tab(1.5),
    ...daily(1, { when: ["MORN"] }),
  }),
  row("half a capsule", "!amount-not-measurable", { ...take, ...cap(0.5), ...daily(1) }),
  row("a third of a tablet", "!amount-not-measurable", { ...take, ...tab(0.3333), ...daily(1) }),
  row("40 tablets", "!dose-too-large", { ...take, ...tab(40), ...daily(1) }),
  row("once, straight away", "take 2 tablet once", {
    ...take,
    ...tab(2),
    ...repeat({ count: 1 }),
  }),
  row("three doses in all", "!count", { ...take, ...tab(1), ...repeat({ count: 3 }) }),
  row("three to four doses in all", "!field-not-supported", {
    ...take,
    ...tab(1),
    ...daily(1, { count: 3, countMax: 4 }),
  }),
  row("weekly for four doses", "apply 1 patch 1/week for:4week", {
    ...apply,
    ...dose(1, "patch", "419702001"),
    ...weekly(1, { count: 4 }),
  }),
  row("two dates of injections", "!field-not-supported", {
    ...inject,
    ...ml(1),
    timing: { event: ["2027-02-12", "2027-02-19"] },
  }),
  row("at a clock time of one day", "!bounds-date", {
    ...take,
    ...tab(1),
    timing: { event: ["2027-02-12T09:00:00Z"] },
  }),
  row("oxygen in litres a minute", "!field-not-supported, timing-missing", {
    ...inhale,
    doseAndRate: [{ rateQuantity: quantity(2, "liter per minute") }],
  }),
  row("a drip over 30 minutes", "!field-not-supported", {
    ...dose(100, "millilitre", "258773002"),
    ...daily(1, { duration: 30, durationUnit: "min" }),
    route: named("Intravenous route", "47625008"),
  }),
  row("for up to 14 days", 'apply 1/day site:affected-area "for up to 14 days"', {
    ...apply,
    ...daily(1, { boundsRange: { high: { value: 14, unit: "day", system: ucum, code: "d" } } }),
    site: { text: "affected area" },
  }),
  row("for 10 to 14 days", "take 1 capsule 2/day for:10~14day", {
    ...take,
    ...cap(1),
    ...daily(2, {
      boundsRange: {
        low: { value: 10, unit: "day", system: ucum, code: "d" },
        high: { value: 14, unit: "day", system: ucum, code: "d" },
      },
    }),
  }),
  row("from a date on", 'take 1 tablet 1/day "start on 4 January 2027"', {
    ...take,
    ...tab(1),
    ...daily(1, { boundsPeriod: { start: "2027-01-04" } }),
  }),
  row("for 12 weeks by SNOMED CT's week", "take 1 tablet 2/day for:12week", {
    ...take,
    ...tab(1),
    ...daily(2, { boundsDuration: { value: 12, unit: "week", system: snomed, code: "258704007" } }),
  }),
  several(
    "a taper by sequence",
    "take 6 tablet @morning for:5day / then take 4 tablet @morning for:5day / then take 2 tablet @morning for:5day",
    { ...take, ...tab(6), ...daily(1, { when: ["MORN"], ...days(5) }) },
    { ...take, ...tab(4), ...daily(1, { when: ["MORN"], ...days(5) }) },
    { ...take, ...tab(2), ...daily(1, { when: ["MORN"], ...days(5) }) },
  ),
  several(
    "a taper, each step with its words",
    "take 2 tablet 1/day for:7day / then take 1 tablet 1/day for:7day",
    { ...words("2 tablets once a day for 7 days"), ...take, ...tab(2), ...daily(1, days(7)) },
    { ...words("1 tablet once a day for 7 days"), ...take, ...tab(1), ...daily(1, days(7)) },
  ),
  several(
    "two on the first day, then one",
    "take 2 capsule 1/day for:1day / then take 1 capsule 1/day for:6day",
    { ...take, ...cap(2), ...daily(1, days(1)) },
    { ...take, ...cap(1), ...daily(1, days(6)) },
  ),
  several(
    "a loading dose at once and then every day",
    "take 2 tablet once / then take 1 tablet 1/day",
    { ...take, ...tab(2), ...repeat({ count: 1 }) },
    { ...take, ...tab(1), ...daily(1) },
  ),
  several(
    "a tablet in the morning and two at night at the same number",
    "take tablet @morning=1 @night=2",
    { sequence: 1, ...take, ...tab(1), ...daily(1, { when: ["MORN"] }) },
    { sequence: 1, ...take, ...tab(2), ...daily(1, { when: ["NIGHT"] }) },
  ),
  several(
    "regular and as required beside it",
    "inhale 2 puff 2/day / and inhale 2 puff prn(wheezing)",
    { sequence: 1, ...inhale, ...puff(2), ...daily(2) },
    { sequence: 1, ...inhale, ...puff(2), ...prnFor("Wheezing", "56018004") },
  ),
  several(
    "21 days and 7 days without",
    "take 1 tablet 1/day for:21day / then take 0 tablet for:7day",
    { ...take, ...tab(1), ...daily(1, days(21)) },
    { ...take, ...tab(0), ...repeat(days(7)) },
  ),
  several(
    "sequence with a hole",
    "!sequence",
    { sequence: 1, ...take, ...tab(1), ...daily(1, days(3)) },
    { sequence: 3, ...take, ...tab(2), ...daily(1, days(3)) },
  ),
  row("a mouthwash for one minute in words", 'rinse 10 mL 2/day "Rinse for 1 minute"', {
    ...doing("Rinse"),
    ...ml(10),
    ...daily(2),
    patientInstruction: "Rinse for 1 minute",
  }),
  row("an oromucosal gel", "apply 4/day site:mouth", {
    ...apply,
    ...daily(4),
    route: named("Oromucosal route (qualifier value)"),
  }),
  row("through a feeding tube", 'give 10 mL 4/day "via gastrostomy tube"', {
    ...doing("Give"),
    ...ml(10),
    ...daily(4),
    route: named("Gastrostomy route (qualifier value)"),
  }),
  row("onto the scalp", "apply 2/week site:scalp", {
    ...apply,
    ...weekly(2),
    site: named("Scalp structure"),
  }),
  row("a pessary at night for 3 nights", "insert 1 pessary @night for:3day route:vaginal", {
    ...doing("Insert"),
    ...dose(1, "pessary", "733007009"),
    ...daily(1, { when: ["NIGHT"], ...days(3) }),
    route: named("Vaginal route", "16857009"),
  }),
  row(
    "a suppository when required for constipation",
    "insert 1 suppository 1/day prn(constipation) route:rectal",
    {
      ...doing("Insert"),
      ...dose(1, "suppository", "430293001"),
      ...daily(1),
      ...prnFor("Constipation", "14760008"),
      route: named("Rectal route", "37161004"),
    },
  ),
  row("a patient instruction that says another dose", "!instruction-says-schedule", {
    ...take,
    ...tab(1),
    ...daily(1),
    patientInstruction: "Increase to 2 tablets after one week",
  }),
  row("a patient instruction that says the same", "take 1 tablet 1/day", {
    ...take,
    ...tab(1),
    ...daily(1),
    patientInstruction: "Take one tablet every day",
  }),
  row("follow directions, beside a schedule", 'take 1 tablet 1/day "Follow directions"', {
    ...take,
    ...tab(1),
    ...daily(1),
    additionalInstruction: [named("Follow directions", "421769005")],
  }),
  row("morning and at bedtime by words of timing", "take 1 tablet @morning @bedtime", {
    ...take,
    ...tab(1),
    timing: { code: { text: "every morning and at bedtime" } },
  }),
];

/** Kinds that were refused though clear when a few more were written, with their near misses. */
export const further: readonly CodedRow[] = [
  row("ordered, by its display", "take 1 tablet 1/day", {
    ...take,
    ...daily(1),
    doseAndRate: [
      { type: { coding: [{ display: "Ordered" }] }, doseQuantity: quantity(1, "tablet", "428673006") },
    ],
  }),
  row("ordered, and something else too", "!dose-type", {
    ...take,
    ...daily(1),
    doseAndRate: [
      {
        type: { coding: [{ code: "ordered" }, { code: "maximum" }] },
        doseQuantity: quantity(1, "tablet", "428673006"),
      },
    ],
  }),
  row("metered pumps of a gel", "apply 2 pump @morning site:upper arm", {
    ...apply,
    ...dose(2, "metered pump"),
    ...daily(1, { when: ["MORN"] }),
    site: named("Upper arm"),
  }),
  row("intravaginal", "insert 1 pessary @night route:vaginal", {
    ...doing("Insert"),
    ...dose(1, "pessary", "733007009"),
    ...daily(1, { when: ["NIGHT"] }),
    route: named("Intravaginal route"),
  }),
  row("a tube, and swallowed", "!action-and-place-disagree", {
    ...doing("Swallow"),
    ...ml(5),
    ...daily(2),
    route: named("Gastrostomy route"),
  }),
  row("a tube by its name, the mouth by its code", "!route-unknown", {
    ...ml(5),
    ...daily(2),
    route: named("Gastrostomy route", "26643006"),
  }),
  row("a tube, and a place", "!route-unknown", {
    ...ml(5),
    ...daily(2),
    route: named("Nasogastric route"),
    site: named("Left eye"),
  }),
  row("by mouth, and via PEG", "!action-and-place-disagree", {
    ...take,
    ...ml(5),
    ...daily(2),
    ...oral,
    ...also("via PEG"),
  }),
  row("a suppository, swallowed whole", "!place-does-not-fit-product", {
    ...doing("Insert"),
    ...dose(1, "suppository", "430293001"),
    ...daily(1),
    ...also("Swallowed whole, not chewed"),
  }),
  row("a tablet, spread thinly", "!contradiction", {
    ...take,
    ...tab(1),
    ...daily(1),
    ...also("To be spread thinly"),
  }),
  row("a ceiling in pieces beside millilitres", "!max-dose", { ...ml(5), ...prn, ...most(3, "Stück") }),
];

const stk = (value: number) => dose(value, "Stück", "1", ucum);
const piece = (value: number) => dose(value, "Stück", "1", bmp);
const tage = (value: number) => lasting(value, "Tag(e)", "d");
const slots = (...when: readonly string[]) => daily(when.length, { when });
const at = (...times: readonly string[]) =>
  daily(times.length, { timeOfDay: times.map((time) => `${time}:00`) });
const tablet = { form: "tablet" };

/** 50 of Germany. */
export const german: readonly CodedRow[] = [
  row("1-0-1-0", "(take) 1 (tablet) @morning @evening", { ...stk(1), ...slots("MORN", "EVE") }, tablet),
  row(
    "1-1-1-1",
    "(take) 1 (tablet) @morning @midday @evening @night",
    { ...stk(1), ...slots("MORN", "NOON", "EVE", "NIGHT") },
    tablet,
  ),
  row("0-0-1-0 of the plan", "(take) 1 (tablet) @evening", { ...piece(1), ...slots("EVE") }, tablet),
  row(
    "1-0-0-0 without a frequency",
    "(take) 1 (tablet) @morning",
    { ...stk(1), ...repeat({ when: ["MORN"] }) },
    tablet,
  ),
  row("½-0-½-0", "(take) 0.5 (tablet) @morning @evening", { ...stk(0.5), ...slots("MORN", "EVE") }, tablet),
  {
    ...together(
      "1-0-2-0",
      "(take) (tablet) @morning=1 @evening=2",
      { ...stk(1), ...slots("MORN") },
      { ...stk(2), ...slots("EVE") },
    ),
    ...tablet,
  },
  {
    ...together(
      "2-1-0-1",
      "(take) (tablet) @morning=2 @midday=1 @night=1",
      { ...stk(2), ...slots("MORN") },
      { ...stk(1), ...slots("NOON", "NIGHT") },
    ),
    ...tablet,
  },
  {
    ...together(
      "1-½-0-0",
      "(take) (tablet) @morning=1 @midday=0.5",
      { ...stk(1), ...slots("MORN") },
      { ...stk(0.5), ...slots("NOON") },
    ),
    ...tablet,
  },
  {
    ...together(
      "3-2-1-½",
      "(take) (tablet) @morning=3 @midday=2 @evening=1 @night=0.5",
      { ...stk(3), ...slots("MORN") },
      { ...stk(2), ...slots("NOON") },
      { ...stk(1), ...slots("EVE") },
      { ...stk(0.5), ...slots("NIGHT") },
    ),
    ...tablet,
  },
  row(
    "1-0-1-0 for 7 days",
    "(take) 1 (tablet) @morning @evening for:7day",
    { ...stk(1), ...daily(2, { when: ["MORN", "EVE"], ...tage(7) }) },
    tablet,
  ),
  {
    ...together(
      "2-0-1-0 for 10 days",
      "(take) (tablet) @morning=2 @evening=1 for:10day",
      { ...stk(2), ...daily(1, { when: ["MORN"], ...tage(10) }) },
      { ...stk(1), ...daily(1, { when: ["EVE"], ...tage(10) }) },
    ),
    ...tablet,
  },
  row(
    "a film-coated tablet",
    "(take) 1 tablet @morning",
    { ...dose(1, "Filmtablette", "1", ucum), ...slots("MORN") },
    tablet,
  ),
  row(
    "tablets by the German plural",
    "(take) 2 tablet @morning @evening",
    { ...dose(2, "Tabletten"), ...slots("MORN", "EVE") },
    tablet,
  ),
  row(
    "a capsule",
    "(take) 1 capsule @morning",
    { ...dose(1, "Kapsel", "1", ucum), ...slots("MORN") },
    { form: "capsule" },
  ),
  row(
    "a retard tablet",
    "(take) 1 tablet @evening",
    { ...dose(1, "Retardtablette", "1", ucum), ...slots("EVE") },
    tablet,
  ),
  row(
    "an effervescent tablet",
    "(take) 1 tablet @morning",
    { ...dose(1, "Brausetablette", "1", ucum), ...slots("MORN") },
    tablet,
  ),
  row("a dragée", "(take) 1 tablet @morning", { ...dose(1, "Dragee", "1", ucum), ...slots("MORN") }, tablet),
  row(
    "drops",
    "(take) 20 drop @morning @evening",
    { ...dose(20, "Tropfen", "6", bmp), ...slots("MORN", "EVE") },
    { form: "oral drops" },
  ),
  row(
    "millilitres",
    "(take) 5 mL @morning @midday @evening",
    { ...dose(5, "ml", "mL", ucum), ...slots("MORN", "NOON", "EVE") },
    { form: "oral suspension" },
  ),
  row("a measuring spoon", "!unit-unknown", { ...dose(1, "Messlöffel", "2", bmp), ...slots("MORN") }),
  row("a sachet morning and evening", "(use) 1 sachet @morning @evening", {
    ...dose(1, "Beutel", "4", bmp),
    ...slots("MORN", "EVE"),
  }),
  row(
    "two puffs",
    "(inhale) 2 puff @morning @evening",
    { ...dose(2, "Hübe"), ...slots("MORN", "EVE") },
    { form: "inhaler" },
  ),
  row(
    "a spray burst",
    "(use) 1 spray @morning site:each-nostril",
    { ...dose(1, "Sprühstoß"), ...slots("MORN"), site: { text: "each nostril" } },
    { form: "nasal spray" },
  ),
  row(
    "a patch every 3 days",
    "(use) 1 patch every:3day",
    { ...dose(1, "Pflaster"), ...each(3, "d") },
    { form: "transdermal patch" },
  ),
  row(
    "a suppository at night",
    "(use) 1 suppository @night",
    { ...dose(1, "Zäpfchen"), ...slots("NIGHT") },
    { form: "suppository" },
  ),
  row(
    "units of insulin",
    "inject 12 unit @morning @evening route:subcutaneous",
    {
      ...inject,
      ...dose(12, "I.E.", "p", bmp),
      ...slots("MORN", "EVE"),
      route: named("Subcutaneous route", "34206005"),
    },
    { form: "solution for injection" },
  ),
  row(
    "at 8 and 20 o'clock",
    "(take) 1 (tablet) @08:00 @20:00",
    { ...stk(1), ...at("08:00", "20:00") },
    tablet,
  ),
  row(
    "at five times",
    "(take) 1 (tablet) @06:00 @10:00 @14:00 @18:00 @22:00",
    { ...stk(1), ...at("06:00", "10:00", "14:00", "18:00", "22:00") },
    tablet,
  ),
  {
    ...together(
      "at 7 two, at 13 and 19 one",
      "(take) (tablet) @07:00=2 @13:00=1 @19:00=1",
      { ...stk(2), ...at("07:00") },
      { ...stk(1), ...at("13:00", "19:00") },
    ),
    ...tablet,
  },
  row(
    "at 8 o'clock for 14 days",
    "(take) 1 (tablet) @08:00 for:14day",
    { ...stk(1), ...daily(1, { timeOfDay: ["08:00:00"], ...tage(14) }) },
    tablet,
  ),
  row(
    "on Tuesdays and Saturdays",
    "(take) 1 (tablet) 2/week on:tuesday on:saturday",
    { ...stk(1), ...weekly(2, { dayOfWeek: ["tue", "sat"] }) },
    tablet,
  ),
  row(
    "on Thursdays without a frequency",
    "(take) 1 (tablet) on:thursday",
    { ...stk(1), ...repeat({ dayOfWeek: ["thu"] }) },
    tablet,
  ),
  row(
    "on Mondays in the morning",
    "(take) 1 (tablet) 1/week @morning on:monday",
    { ...stk(1), ...weekly(1, { dayOfWeek: ["mon"], when: ["MORN"] }) },
    tablet,
  ),
  {
    ...together(
      "one on Monday, a half on Friday, evenings",
      "(take) 1 (tablet) 1/week @evening on:monday / and (take) 0.5 (tablet) 1/week @evening on:friday",
      { ...stk(1), ...weekly(1, { dayOfWeek: ["mon"], when: ["EVE"] }) },
      { ...stk(0.5), ...weekly(1, { dayOfWeek: ["fri"], when: ["EVE"] }) },
    ),
    ...tablet,
  },
  row("every 2 days", "(take) 1 (tablet) every:2day", { ...stk(1), ...each(2, "d") }, tablet),
  row("every 8 hours", "(take) 1 (tablet) every:8hour", { ...stk(1), ...each(8, "h") }, tablet),
  row(
    "every 2 weeks",
    "(use) 1 injection every:2week",
    { ...dose(1, "Injektion"), ...each(2, "wk") },
    { form: "solution for injection" },
  ),
  row("three times a day, no times told", "(take) 1 (tablet) 3/day", { ...stk(1), ...daily(3) }, tablet),
  row(
    "three times a day for 5 days",
    "(take) 1 (tablet) 3/day for:5day",
    { ...stk(1), ...daily(3, tage(5)) },
    tablet,
  ),
  row(
    "for 2 weeks",
    "(take) 1 (tablet) @evening for:2week",
    { ...stk(1), ...daily(1, { when: ["EVE"], ...lasting(2, "Wochen", "wk") }) },
    tablet,
  ),
  row(
    "for 6 months",
    "(take) 1 (tablet) @evening for:6month",
    { ...stk(1), ...daily(1, { when: ["EVE"], ...lasting(6, "Monate", "mo") }) },
    tablet,
  ),
  row("free text alone", "!timing-missing, dose-missing", { text: "morgens 1 Tablette nüchtern" }, tablet),
  row("free text of the scheme alone", "!timing-missing, dose-missing", { text: "1-0-1-0" }, tablet),
  row(
    "as needed, up to 3 times a day",
    "(take) 1 (tablet) <=3/day prn()",
    { ...stk(1), ...repeat({ frequencyMax: 3, period: 1, periodUnit: "d" }), ...prn },
    tablet,
  ),
  row(
    "as needed, a ceiling by the day",
    "(take) 1 (tablet) prn() max:3tablet/day",
    { ...stk(1), ...prn, ...most(3, "Tablette", 1, "Tag", "d") },
    tablet,
  ),
  row(
    "a ceiling in pieces",
    "(take) 1 (tablet) prn() max:3tablet/day",
    { ...stk(1), ...prn, ...most(3, "Stück", 1, "Tag", "d") },
    tablet,
  ),
  row("the same time twice", "!when-twice", { ...stk(1), ...daily(2, { when: ["MORN", "MORN"] }) }, tablet),
  row(
    "1 at two times, frequency three",
    "!frequency-conflict",
    { ...stk(1), ...daily(3, { when: ["MORN", "EVE"] }) },
    tablet,
  ),
  row(
    "a display that gainsays its code",
    "!unit-conflict",
    { ...dose(5, "Tropfen", "mL", ucum), ...slots("MORN") },
    { form: "oral drops" },
  ),
  row(
    "1-0-1-0 with the words of the scheme",
    "!dashed-schedule, not-understood",
    { text: "1-0-1-0", ...stk(1), ...slots("MORN", "EVE") },
    tablet,
  ),
];
