// directions/test: coded dosages as England's guidance on coded doses and Germany's medication plan shape them,
// written a fourth time.
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

const coded = (code: string, display?: string) => ({
  coding: [{ system: snomed, code, ...(display === undefined ? {} : { display }) }],
});
const ml = (value: number) => dose(value, "ml", "258773002");
const drop = (value: number) => dose(value, "drop", "404218003");
const dates = (start: string, end?: string) => ({
  boundsPeriod: { start, ...(end === undefined ? {} : { end }) },
});
const also = (...words: readonly string[]) => ({ additionalInstruction: words.map((text) => ({ text })) });
const take = { method: coded("419652001", "Take") };
const oral = { route: coded("26643006", "Oral route") };
const prnFor = (display: string, code?: string) => ({
  asNeededCodeableConcept: code === undefined ? { text: display } : coded(code, display),
});
const most = (value: number, unit: string, per: number, name: string, code: string) => ({
  maxDosePerPeriod: {
    numerator: quantity(value, unit),
    denominator: { value: per, unit: name, system: ucum, code },
  },
});

/** England's. */
export const english: readonly CodedRow[] = [
  row("one to four times a day, for pain", "take 2 tablet 1~4/day prn(pain) max:8tablet/24hour route:oral", {
    ...take,
    ...tab(2),
    ...daily(1, { frequencyMax: 4 }),
    ...prnFor("Pain", "22253000"),
    ...most(8, "tablet", 24, "hour", "h"),
    ...oral,
  }),
  row("a reliever for wheezing by its code alone", "inhale 2 puff 4/day prn(wheezing)", {
    method: coded("421134003"),
    ...dose(2, undefined, "415215001"),
    ...daily(4),
    asNeededCodeableConcept: coded("56018004"),
  }),
  row("a water tablet at 8 and 2", "take 2 tablet @08:00 @14:00", {
    ...take,
    ...tab(2),
    ...daily(2, { timeOfDay: ["08:00:00", "14:00:00"] }),
  }),
  row("weekly on waking on Sunday", "take 1 tablet 1/week @waking on:sunday", {
    ...take,
    ...tab(1),
    ...weekly(1, { dayOfWeek: ["sun"], when: ["WAKE"] }),
  }),
  row("weekly with its ceiling for a week", "take 1 tablet 1/week on:friday max:1tablet/week", {
    ...take,
    ...tab(1),
    ...weekly(1, { dayOfWeek: ["fri"] }),
    ...most(1, "tablet", 1, "week", "wk"),
  }),
  row("weekly on Monday with food", "take 4 tablet 1/week on:monday food:with-food", {
    ...take,
    ...tab(4),
    ...weekly(1, { dayOfWeek: ["mon"] }),
    ...also("Take with food"),
  }),
  row("every 12 hours", "take 1 tablet every:12hour route:oral", {
    ...take,
    ...tab(1),
    ...each(12, "h"),
    ...oral,
  }),
  row("a range of millilitres for breakthrough pain", "take 2.5~5 mL every:4hour prn(breakthrough pain)", {
    ...take,
    ...range(2.5, 5, "ml", "258773002"),
    ...each(4, "h"),
    ...prnFor("Breakthrough pain"),
  }),
  row("a patch every 7 days", "apply 1 patch every:7day route:transdermal", {
    method: coded("417924000", "Apply"),
    ...dose(1, "patch", "419702001"),
    ...each(7, "d"),
    route: coded("45890007", "Transdermal route"),
  }),
  row("a spray under the tongue for chest pain", "spray 1~2 spray prn(chest pain) route:sublingual", {
    method: { text: "Spray" },
    ...range(1, 2, "spray"),
    ...prnFor("Chest pain", "29857009"),
    route: coded("37839007", "Sublingual route"),
  }),
  row("a sachet in half a glass of water", 'take 1 sachet 2/day "Dissolve in half a glass of water"', {
    ...take,
    ...dose(1, "sachet", "733013000"),
    ...daily(2),
    ...also("Dissolve in half a glass of water"),
  }),
  row("eight in the morning for five days", "take 8 tablet @morning for:5day", {
    ...take,
    ...tab(8),
    ...daily(1, { when: ["MORN"], ...days(5) }),
  }),
  row(
    "milligrams at six in the evening",
    "take 3 mg @18:00",
    {
      ...take,
      ...dose(3, "mg", "258684004"),
      ...daily(1, { timeOfDay: ["18:00:00"] }),
    },
    { form: "tablet", strength: "1 mg" },
  ),
  row(
    "long-acting insulin at bedtime",
    "inject 20 unit @bedtime route:subcutaneous",
    {
      method: coded("422145002", "Inject"),
      ...dose(20, "unit", "767525000"),
      ...daily(1, { when: ["HS"] }),
      route: coded("34206005", "Subcutaneous route"),
    },
    { form: "solution for injection" },
  ),
  row(
    "insulin with meals",
    "inject 6 unit 3/day food:with-meals route:subcutaneous",
    {
      method: coded("422145002", "Inject"),
      ...dose(6, "unit", "767525000"),
      ...daily(3, { when: ["C"] }),
      route: coded("34206005", "Subcutaneous route"),
    },
    { form: "solution for injection" },
  ),
  several(
    "drops every two hours, then four times a day",
    "instil 1 drop every:2hour for:2day site:each-eye / then instil 1 drop 4/day for:5day site:each-eye",
    {
      method: coded("421538008", "Instill"),
      ...drop(1),
      ...each(2, "h", days(2)),
      site: coded("40638003", "Both eyes"),
    },
    {
      method: coded("421538008", "Instill"),
      ...drop(1),
      ...daily(4, days(5)),
      site: coded("40638003", "Both eyes"),
    },
  ),
  row("ointment without an amount", "apply 3/day for:5day site:left-eye", {
    method: coded("417924000", "Apply"),
    ...daily(3, days(5)),
    site: coded("8966001", "Left eye structure"),
  }),
  row("a spray into the right ear", "spray 1 spray 3/day for:7day site:right-ear", {
    method: { text: "Spray" },
    ...dose(1, "spray"),
    ...daily(3, days(7)),
    site: coded("25577004", "Right ear structure"),
  }),
  row("a suppository at night", "insert 1 suppository @night route:rectal", {
    method: { text: "Insert" },
    ...dose(1, "suppository", "430293001"),
    ...daily(1, { when: ["NIGHT"] }),
    route: coded("37161004", "Rectal route"),
  }),
  row("a pessary for six nights", "insert 1 pessary @night for:6day route:vaginal", {
    method: { text: "Insert" },
    ...dose(1, "pessary", "733007009"),
    ...daily(1, { when: ["NIGHT"], ...days(6) }),
    route: coded("16857009", "Vaginal route"),
  }),
  row("four times a day after meals", "take 1 mL 4/day food:after-meals", {
    ...take,
    ...ml(1),
    ...daily(4, { when: ["PC"] }),
  }),
  row("a mouthwash for one minute", "rinse 10 mL 2/day use:1minute", {
    method: { text: "Rinse" },
    ...ml(10),
    ...daily(2, { duration: 1, durationUnit: "min" }),
  }),
  row("a rate for an hour", "!field-not-supported", {
    ...dose(1, "ml"),
    doseAndRate: [
      {
        rateRatio: {
          numerator: quantity(10, "mg"),
          denominator: { value: 1, unit: "hour", system: ucum, code: "h" },
        },
      },
    ],
    ...daily(1),
  }),
  row("oxygen by the minute", "!field-not-supported", {
    method: coded("421134003", "Inhale"),
    doseAndRate: [{ rateQuantity: quantity(2, "litre/minute") }],
    ...prn,
  }),
  row("the most in a lifetime", "!field-not-supported", {
    ...take,
    ...tab(1),
    ...daily(1),
    maxDosePerLifetime: quantity(100, "tablet"),
  }),
  row("the most of one dose", "take 1~2 tablet 3/day max:2tablet/once", {
    ...take,
    ...range(1, 2, "tablet", "428673006"),
    ...daily(3),
    maxDosePerAdministration: quantity(2, "tablet"),
  }),
  row("a range without its low end", "!range-open", {
    ...take,
    doseAndRate: [{ doseRange: { high: quantity(2, "tablet") } }],
    ...daily(3),
  }),
  row("a range without its high end", "!range-open", {
    ...take,
    doseAndRate: [{ doseRange: { low: quantity(2, "tablet") } }],
    ...daily(3),
  }),
  row("two dates", "!field-not-supported", {
    ...take,
    ...tab(1),
    timing: { event: ["2026-12-01", "2026-12-08"] },
  }),
  row("one date", 'take 1 tablet once "on 1 December 2026"', {
    ...take,
    ...tab(1),
    timing: { event: ["2026-12-01"] },
  }),
  row(
    "from one day to another",
    'take 1 tablet 1/day "start on 1 December 2026" "last day 14 December 2026"',
    {
      ...take,
      ...tab(1),
      ...daily(1, dates("2026-12-01", "2026-12-14")),
    },
  ),
  row("for 5 to 7 days", "take 1 capsule 3/day for:5~7day", {
    ...take,
    ...cap(1),
    ...daily(3, {
      boundsRange: {
        low: { value: 5, unit: "day", system: ucum, code: "d" },
        high: { value: 7, unit: "day", system: ucum, code: "d" },
      },
    }),
  }),
  row("every four weeks", "inject 1 mL every:4week route:intramuscular", {
    method: coded("422145002", "Inject"),
    ...ml(1),
    ...each(4, "wk"),
    route: coded("78421000", "Intramuscular route"),
  }),
  row("at night on three days", "take 1 tablet @night on:monday on:wednesday on:friday", {
    ...take,
    ...tab(1),
    ...daily(1, { when: ["NIGHT"], dayOfWeek: ["mon", "wed", "fri"] }),
  }),
  row("three times a week on three days", "take 1 tablet 3/week on:monday on:wednesday on:friday", {
    ...take,
    ...tab(1),
    ...weekly(3, { dayOfWeek: ["mon", "wed", "fri"] }),
  }),
  row("once a week on three days", "!frequency-conflict", {
    ...take,
    ...tab(1),
    ...weekly(1, { dayOfWeek: ["mon", "wed", "fri"] }),
  }),
  several(
    "going up day by day",
    "take 1 capsule 1/day for:1day / then take 1 capsule 2/day for:1day / then take 1 capsule 3/day",
    { ...take, ...cap(1), ...daily(1, days(1)) },
    { ...take, ...cap(1), ...daily(2, days(1)) },
    { ...take, ...cap(1), ...daily(3) },
  ),
  several(
    "a step without its end",
    "!step-without-end",
    { ...take, ...tab(2), ...daily(1) },
    { ...take, ...tab(1), ...daily(1) },
  ),
  several(
    "steps by their dates",
    'take 6 tablet 1/day "start on 1 December 2026" "last day 7 December 2026" / then take 3 tablet 1/day "start on 8 December 2026" "last day 14 December 2026"',
    { ...take, ...tab(6), ...daily(1, dates("2026-12-01", "2026-12-07")) },
    { ...take, ...tab(3), ...daily(1, dates("2026-12-08", "2026-12-14")) },
  ),
  several(
    "steps told by the start of the next alone",
    "!step-without-end",
    { ...take, ...tab(6), ...daily(1, dates("2026-12-01")) },
    { ...take, ...tab(3), ...daily(1, dates("2026-12-08")) },
  ),
  several(
    "steps whose dates leave days without a dose",
    'take 6 tablet 1/day "start on 1 December 2026" "last day 7 December 2026" / then take 3 tablet 1/day "start on 11 December 2026" "last day 14 December 2026"',
    { ...take, ...tab(6), ...daily(1, dates("2026-12-01", "2026-12-07")) },
    { ...take, ...tab(3), ...daily(1, dates("2026-12-11", "2026-12-14")) },
  ),
  together(
    "two in the morning and one at night, one number",
    "take tablet @morning=2 @night=1",
    { sequence: 1, ...take, ...tab(2), ...daily(1, { when: ["MORN"] }) },
    { sequence: 1, ...take, ...tab(1), ...daily(1, { when: ["NIGHT"] }) },
  ),
  row("as needed twice over", "!wrong-shape", { ...take, ...tab(1), ...daily(1), ...prn, ...prnFor("pain") }),
  row("what it contains", 'take 2 tablet 4/day "Contains paracetamol"', {
    ...take,
    ...tab(2),
    ...daily(4),
    ...also("Contains paracetamol"),
  }),
  row("a lozenge to suck", "suck 1 lozenge every:2~3hour", {
    method: { text: "Suck" },
    ...dose(1, "lozenge", "429587008"),
    ...repeat({ frequency: 1, period: 2, periodMax: 3, periodUnit: "h" }),
  }),
  row("drops in the affected ear", "instil 2 drop 3/day site:affected-ear", {
    method: coded("421538008", "Instill"),
    ...drop(2),
    ...daily(3),
    site: { text: "Affected ear" },
  }),
  row("fingertip units", "apply 1 fingertip unit 2/day", {
    method: coded("417924000", "Apply"),
    ...dose(1, "fingertip unit"),
    ...daily(2),
  }),
  row("three times a day by its code", "take 1 tablet 3/day", {
    ...take,
    ...tab(1),
    timing: {
      code: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", code: "TID" }] },
    },
  }),
  row("a dose that is at most so much", "!comparator", {
    ...take,
    doseAndRate: [{ doseQuantity: { value: 2, comparator: "<=", unit: "tablet" } }],
    ...daily(1),
  }),
  row("less than nothing", "!number-not-plain", { ...take, ...tab(-1), ...daily(1) }),
  row("nothing at all", "!number-zero", { ...take, ...tab(0), ...daily(1) }),
  row("a tablet for ten minutes", "!field-not-supported", {
    ...take,
    ...tab(1),
    ...daily(1, { duration: 10, durationUnit: "min" }),
  }),
  row("two hours before bedtime", "take 1 capsule @2hour-before-bedtime", {
    ...take,
    ...cap(1),
    ...daily(1, { when: ["HS"], offset: 120 }),
  }),
  row("twice a day in the morning", "!frequency-conflict", {
    ...take,
    ...tab(1),
    ...daily(2, { when: ["MORN"] }),
  }),
  row("morning and evening without a frequency", "take 1 tablet @morning @evening", {
    ...take,
    ...tab(1),
    ...repeat({ when: ["MORN", "EVE"] }),
  }),
  row("fields of R5", "!field-unknown, field-unknown", {
    ...take,
    ...tab(1),
    ...daily(1),
    asNeeded: true,
    asNeededFor: [{ text: "pain" }],
  }),
  row("by weight", "!unit-unknown", { ...take, ...dose(15, "mg/kg", "mg/kg", ucum), ...daily(4) }),
  row("a unit in braces", "take 2 tablet 1/day", {
    ...take,
    ...dose(2, undefined, "{tablet}", ucum),
    ...daily(1),
  }),
  row("tablets by code, capsules by name", "!unit-conflict", {
    ...take,
    ...dose(1, "capsule", "428673006"),
    ...daily(1),
  }),
  row("by mouth by code, by the nose by name", "!route-conflict", {
    ...take,
    ...tab(1),
    ...daily(1),
    route: coded("26643006", "Nasal route"),
  }),
  row("for sleep at night when required", "take 1 tablet @night prn(sleep)", {
    ...take,
    ...tab(1),
    ...daily(1, { when: ["NIGHT"] }),
    ...prnFor("sleep"),
  }),
  row("two to three times a day", "take 1 capsule 2~3/day", {
    ...take,
    ...cap(1),
    ...daily(2, { frequencyMax: 3 }),
  }),
  row("after each loose stool by its words", "!timing-code-unknown", {
    ...take,
    ...cap(1),
    timing: { code: { text: "after each loose stool" } },
    ...most(8, "capsule", 24, "hour", "h"),
  }),
];

const stk = (value: number) => dose(value, "Stück", "1", bmp);
const tage = (value: number) => lasting(value, "Tag(e)", "d");
const at = (...times: readonly string[]) =>
  daily(times.length, { timeOfDay: times.map((time) => `${time}:00`) });
const slots = (...when: readonly string[]) => daily(when.length, { when });
const tablet = { form: "tablet" };

/** Germany's. */
export const german: readonly CodedRow[] = [
  row("1-0-0-0", "(take) 1 (tablet) @morning", { ...stk(1), ...slots("MORN") }, tablet),
  {
    ...together(
      "2-0-1-0",
      "(take) (tablet) @morning=2 @evening=1",
      { ...stk(2), ...slots("MORN") },
      { ...stk(1), ...slots("EVE") },
    ),
    ...tablet,
  },
  {
    ...together(
      "2-0-1-0, the evening sent first",
      "(take) (tablet) @morning=2 @evening=1",
      { ...stk(1), ...slots("EVE") },
      { ...stk(2), ...slots("MORN") },
    ),
    ...tablet,
  },
  row("0-0-0-½", "(take) 0.5 (tablet) @night", { ...stk(0.5), ...slots("NIGHT") }, tablet),
  row(
    "1-1-1-0 for 5 days",
    "(take) 1 (tablet) @morning @midday @evening for:5day",
    { ...stk(1), ...daily(3, { when: ["MORN", "NOON", "EVE"], ...tage(5) }) },
    tablet,
  ),
  row(
    "1-0-0-1 for 2 weeks",
    "(take) 1 (tablet) @morning @night for:2week",
    { ...stk(1), ...daily(2, { when: ["MORN", "NIGHT"], ...lasting(2, "Woche(n)", "wk") }) },
    tablet,
  ),
  row("3 drops at 8", "(use) 3 drop @08:00", { ...dose(3, "Tropfen", "[drp]", ucum), ...at("08:00") }),
  row(
    "at four times",
    "(take) 1 (tablet) @06:00 @12:00 @18:00 @22:00",
    { ...stk(1), ...at("06:00", "12:00", "18:00", "22:00") },
    tablet,
  ),
  {
    ...together(
      "at 8 one, at 20 two",
      "(take) (tablet) @08:00=1 @20:00=2",
      { ...stk(1), ...at("08:00") },
      { ...stk(2), ...at("20:00") },
    ),
    ...tablet,
  },
  row(
    "on Mondays",
    "(take) 1 (tablet) 1/week on:monday",
    { ...stk(1), ...weekly(1, { dayOfWeek: ["mon"] }) },
    tablet,
  ),
  row(
    "on Mondays, Wednesdays and Fridays",
    "(take) 1 (tablet) 3/week on:monday on:wednesday on:friday",
    { ...stk(1), ...weekly(3, { dayOfWeek: ["mon", "wed", "fri"] }) },
    tablet,
  ),
  {
    ...together(
      "one on Tuesday, two on Thursday",
      "(take) 1 (tablet) 1/week on:tuesday / and (take) 2 (tablet) 1/week on:thursday",
      { ...stk(1), ...weekly(1, { dayOfWeek: ["tue"] }) },
      { ...stk(2), ...weekly(1, { dayOfWeek: ["thu"] }) },
    ),
    ...tablet,
  },
  row(
    "on Sunday at 9",
    "(take) 1 (tablet) 1/week @09:00 on:sunday",
    { ...stk(1), ...weekly(1, { dayOfWeek: ["sun"], timeOfDay: ["09:00:00"] }) },
    tablet,
  ),
  row(
    "on Monday and Friday in the morning",
    "(take) 1 (tablet) 2/week @morning on:monday on:friday",
    { ...stk(1), ...weekly(2, { dayOfWeek: ["mon", "fri"], when: ["MORN"] }) },
    tablet,
  ),
  row(
    "on Monday and Friday, morning and evening",
    "(take) 1 (tablet) @morning @evening on:monday on:friday",
    { ...stk(1), ...weekly(4, { dayOfWeek: ["mon", "fri"], when: ["MORN", "EVE"] }) },
    tablet,
  ),
  row("every 3 days", "(take) 1 (tablet) every:3day", { ...stk(1), ...each(3, "d") }, tablet),
  row(
    "every 6 months",
    "(use) 1 injection every:6month",
    { ...dose(1, "injection"), ...each(6, "mo") },
    { form: "solution for injection" },
  ),
  row(
    "every 2 days at 9",
    "(take) 1 (tablet) every:2day @09:00",
    { ...stk(1), ...each(2, "d", { timeOfDay: ["09:00:00"] }) },
    tablet,
  ),
  row(
    "every 2 days in the morning",
    "(take) 1 (tablet) every:2day @morning",
    { ...stk(1), ...each(2, "d", { when: ["MORN"] }) },
    tablet,
  ),
  row(
    "twice in 2 days, morning and evening",
    "!frequency-conflict",
    { ...stk(1), ...repeat({ frequency: 2, period: 2, periodUnit: "d", when: ["MORN", "EVE"] }) },
    tablet,
  ),
  row(
    "for 3 months",
    "(take) 1 (tablet) @morning for:3month",
    { ...stk(1), ...daily(1, { when: ["MORN"], ...lasting(3, "Monat(e)", "mo") }) },
    tablet,
  ),
  row(
    "for a year",
    "(take) 1 (tablet) @morning for:1year",
    { ...stk(1), ...daily(1, { when: ["MORN"], ...lasting(1, "Jahr(e)", "a") }) },
    tablet,
  ),
  row("2 puffs morning and evening", "(use) 2 puff @morning @evening", {
    ...dose(2, "Hub", "5", bmp),
    ...slots("MORN", "EVE"),
  }),
  row("a sachet", "(use) 1 sachet @morning", { ...dose(1, "Beutel", "4", bmp), ...slots("MORN") }),
  row("a measuring spoon", "!unit-unknown", { ...dose(1, "Messlöffel", "0", bmp), ...slots("MORN") }),
  row("words alone: by a plan", "!timing-missing, dose-missing", { text: "nach Plan" }),
  row("as needed", "(take) 1 (tablet) prn()", { ...stk(1), ...prn }, tablet),
  row(
    "as needed, for pain in German",
    "!instruction-says-schedule",
    { ...stk(1), ...prnFor("bei Schmerzen") },
    tablet,
  ),
  row(
    "four a day at most",
    "(take) 1 (tablet) prn() max:4tablet/day",
    { ...stk(1), ...prn, ...most(4, "Tablette(n)", 1, "Tag", "d") },
    tablet,
  ),
  row("a quarter", "(take) 0.25 (tablet) @evening", { ...stk(0.25), ...slots("EVE") }, tablet),
  {
    ...together(
      "5-0-10-0 mL",
      "(take) mL @morning=5 @evening=10",
      { ...dose(5, "ml", "mL", ucum), ...slots("MORN") },
      { ...dose(10, "ml", "mL", ucum), ...slots("EVE") },
    ),
    form: "oral suspension",
  },
  {
    ...together(
      "the morning twice",
      "!sequence",
      { ...stk(1), ...slots("MORN") },
      { ...stk(1), ...slots("MORN", "EVE") },
    ),
    ...tablet,
  },
  row(
    "times by clock and by name",
    "!when-and-clock",
    { ...stk(1), ...daily(1, { when: ["MORN"], timeOfDay: ["08:00:00"] }) },
    tablet,
  ),
  row(
    "once at two times",
    "!frequency-conflict",
    { ...stk(1), ...daily(1, { when: ["MORN", "NOON"] }) },
    tablet,
  ),
  {
    ...together(
      "different lengths without numbers",
      "!sequence",
      { ...stk(1), ...daily(1, { when: ["MORN"], ...tage(5) }) },
      { ...stk(1), ...daily(1, { when: ["EVE"], ...tage(7) }) },
    ),
    ...tablet,
  },
  row("one or two", "(take) 1~2 tablet @morning", { ...range(1, 2, "Tablette"), ...slots("MORN") }),
  row(
    "with meals, in German: the words are asked about",
    '(take) 1 (tablet) @morning "zu den Mahlzeiten"',
    { ...stk(1), ...slots("MORN"), patientInstruction: "zu den Mahlzeiten" },
    tablet,
  ),
  row(
    "on an empty stomach, in German: the words are asked about",
    '(take) 1 (tablet) @morning "nüchtern einnehmen"',
    { ...stk(1), ...slots("MORN"), ...also("nüchtern einnehmen") },
    tablet,
  ),
  row("a weekday in German", "!weekday-unknown", { ...stk(1), ...weekly(1, { dayOfWeek: ["mo"] }) }, tablet),
  row("a time without its zero", "!clock-time", { ...stk(1), ...daily(1, { timeOfDay: ["8:00"] }) }, tablet),
  {
    ...together(
      "tablets in the morning, drops in the evening",
      "!unit-does-not-fit-product",
      { ...stk(1), ...slots("MORN") },
      { ...dose(20, "Tropfen", "[drp]", ucum), ...slots("EVE") },
    ),
    ...tablet,
  },
];
