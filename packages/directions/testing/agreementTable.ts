// testing: words beside structure: where they agree the sentences, where they do not the reason.

export interface Agreement {
  readonly name: string;
  readonly text: string;
  /** The structure beside the words, in one dosage. */
  readonly structure: object;
  readonly form?: string;
  /** The sentences the label says, or the code of the refusal. */
  readonly says?: string;
  readonly refuses?: string;
}

const words = (text: string) => ({ text });
const quantity = (value: number, unit: string) => ({ value, unit });
const dose = (value: number, unit: string) => [{ doseQuantity: quantity(value, unit) }];
const range = (low: number, high: number, unit: string) => [
  { doseRange: { low: quantity(low, unit), high: quantity(high, unit) } },
];
const often = (frequency: number, period: number, periodUnit: string, more: object = {}) => ({
  repeat: { frequency, period, periodUnit, ...more },
});
const daily = (frequency: number, more: object = {}) => often(frequency, 1, "d", more);
const tablet = dose(1, "tablet");
const oral = { coding: [{ system: "http://snomed.info/sct", code: "26643006", display: "Oral" }] };
const most = (value: number, unit: string, count: number, of: string) => ({
  numerator: quantity(value, unit),
  denominator: quantity(count, of),
});

const agreeing: readonly Agreement[] = [
  {
    name: "up to 4 times when required in words, 1 to 4 times as needed in structure",
    text: "Take one tablet up to 4 times a day when required",
    structure: { doseAndRate: tablet, timing: daily(1, { frequencyMax: 4 }), asNeededBoolean: true },
    says: "Take 1 tablet, up to 4 times a day. Take it when you need it.",
  },
  {
    name: "1 to 4 times when required in words, up to 4 times as needed in structure",
    text: "Take one tablet 1 to 4 times a day when required",
    structure: {
      doseAndRate: tablet,
      timing: { repeat: { frequencyMax: 4, period: 1, periodUnit: "d" } },
      asNeededBoolean: true,
    },
    says: "Take 1 tablet, 1 to 4 times a day. Take it when you need it.",
  },
  {
    name: "the 1st of each month in words, once a month in structure",
    text: "Take one tablet on the 1st of each month",
    structure: { doseAndRate: tablet, timing: often(1, 1, "mo") },
    says: "On the 1st of each month, take 1 tablet. Do not take it every day.",
  },
  {
    name: "two 500 mg tablets in words, 1 g in structure",
    text: "Take two 500mg tablets four times a day",
    structure: { doseAndRate: dose(1, "g"), timing: daily(4) },
    says: "Take 2 tablets of 500 mg each, 4 times a day.",
  },
  {
    name: "6 tablets (15 mg) in words, 15 mg in structure",
    text: "Take 6 tablets (15mg) once a week on Monday",
    structure: { doseAndRate: dose(15, "mg"), timing: often(1, 1, "wk", { dayOfWeek: ["mon"] }) },
    says: "Take 6 tablets (15 mg), once a week, on Monday. Do not take it every day.",
  },
  {
    name: "the same in words and in structure",
    text: "Take one tablet twice a day",
    structure: { method: words("Take"), doseAndRate: tablet, timing: daily(2) },
    says: "Take 1 tablet, 2 times a day.",
  },
  {
    name: "the structure adds the route",
    text: "Take one tablet twice a day",
    structure: { route: oral, doseAndRate: tablet, timing: daily(2) },
    says: "Take 1 tablet by mouth, 2 times a day.",
  },
  {
    name: "the structure names the unit that the words leave out",
    text: "Take one three times a day",
    structure: { method: words("Take"), doseAndRate: dose(1, "capsule"), timing: daily(3) },
    says: "Take 1 capsule, 3 times a day.",
  },
  {
    name: "at night in words, HS in structure",
    text: "Take one tablet at night",
    structure: { doseAndRate: tablet, timing: daily(1, { when: ["HS"] }) },
    says: "Take 1 tablet at night.",
  },
  {
    name: "60 minutes before bedtime in words, and in the structure",
    text: "Take one tablet 60 minutes before bedtime",
    structure: { doseAndRate: tablet, timing: daily(1, { when: ["HS"], offset: 60 }) },
    says: "Take 1 tablet 60 minutes before bedtime.",
  },
  {
    name: "60 minutes after breakfast in words, and in the structure",
    text: "Take one tablet once a day 60 minutes after breakfast",
    structure: { doseAndRate: tablet, timing: daily(1, { when: ["PCM"], offset: 60 }) },
    says: "Take 1 tablet, once a day. Take it 60 minutes after breakfast.",
  },
  {
    name: "the words name the time that the structure only counts",
    text: "Take one tablet at night",
    structure: { doseAndRate: tablet, timing: daily(1) },
    says: "Take 1 tablet at night.",
  },
  {
    name: "the words name both times of twice a day",
    text: "Take one tablet in the morning and at night",
    structure: { doseAndRate: tablet, timing: daily(2) },
    says: "Take 1 tablet in the morning. Take 1 tablet at night.",
  },
  {
    name: "the structure has no timing at all",
    text: "Take one tablet three times a day",
    structure: { doseAndRate: tablet },
    says: "Take 1 tablet, 3 times a day.",
  },
  {
    name: "the structure has no dose",
    text: "Take two tablets three times a day",
    structure: { timing: daily(3) },
    says: "Take 2 tablets, 3 times a day.",
  },
  {
    name: "the structure has only the route",
    text: "Take two tablets three times a day",
    structure: { route: oral },
    says: "Take 2 tablets by mouth, 3 times a day.",
  },
  {
    name: "the words say as needed, the structure is silent",
    text: "Take one tablet four times a day when required",
    structure: { doseAndRate: tablet, timing: daily(4) },
    says: "Take 1 tablet, 4 times a day. Take it when you need it.",
  },
  {
    name: "the structure knows the reason",
    text: "Take one tablet four times a day when required",
    structure: { doseAndRate: tablet, timing: daily(4), asNeededCodeableConcept: words("Pain") },
    says: "Take 1 tablet, 4 times a day. Take it when you need it, for pain.",
  },
  {
    name: "the words know for how long",
    text: "Take one capsule three times a day for 7 days",
    structure: { doseAndRate: dose(1, "capsule"), timing: daily(3) },
    says: "Take 1 capsule, 3 times a day. Take it for 7 days.",
  },
  {
    name: "one week in words, 7 days in structure",
    text: "Take one capsule three times a day for 1 week",
    structure: {
      doseAndRate: dose(1, "capsule"),
      timing: daily(3, { boundsDuration: { value: 7, unit: "day" } }),
    },
    says: "Take 1 capsule, 3 times a day. Take it for 1 week.",
  },
  {
    name: "a spoonful in words, mL in structure",
    text: "Take one 5ml spoonful three times a day",
    structure: { method: words("Take"), doseAndRate: dose(5, "ml"), timing: daily(3) },
    form: "oral solution",
    says: "Take 1 spoonful of 5 mL, 3 times a day.",
  },
  {
    name: "puffs in words, doses in structure",
    text: "Inhale two puffs twice a day",
    structure: { doseAndRate: dose(2, "dose"), timing: daily(2) },
    form: "inhaler",
    says: "Breathe in 2 puffs, 2 times a day.",
  },
  {
    name: "the structure adds an instruction",
    text: "Take one tablet twice a day",
    structure: {
      doseAndRate: tablet,
      timing: daily(2),
      patientInstruction: "Stop if you get a rash",
    },
    says: "Take 1 tablet, 2 times a day. Stop taking it if you get a rash.",
  },
  {
    name: "the structure adds how it stands to food",
    text: "Take one tablet twice a day",
    structure: {
      doseAndRate: tablet,
      timing: daily(2),
      additionalInstruction: [words("With or after food")],
    },
    says: "Take 1 tablet, 2 times a day. Take it with or after food.",
  },
  {
    name: "the structure repeats all the words as an instruction",
    text: "Take one tablet twice a day. Avoid alcohol",
    structure: {
      doseAndRate: tablet,
      timing: daily(2),
      patientInstruction: "Take one tablet twice a day. Avoid alcohol.",
      additionalInstruction: [words("Avoid alcohol")],
    },
    says: "Take 1 tablet, 2 times a day. Do not drink alcohol.",
  },
  {
    name: "both say with food",
    text: "Take one tablet twice a day with food",
    structure: { doseAndRate: tablet, timing: daily(2), additionalInstruction: [words("With food")] },
    says: "Take 1 tablet, 2 times a day. Take it with food.",
  },
  {
    name: "the same range",
    text: "Take one or two tablets four times a day",
    structure: { doseAndRate: range(1, 2, "tablet"), timing: daily(4) },
    says: "Take 1 or 2 tablets, 4 times a day.",
  },
  {
    name: "the same ceiling, in 24 hours and in a day",
    text: "Take two tablets four times a day, maximum 8 tablets in 24 hours",
    structure: {
      doseAndRate: dose(2, "tablet"),
      timing: daily(4),
      maxDosePerPeriod: most(8, "tablet", 1, "day"),
    },
    says: "Take 2 tablets, 4 times a day. Do not take more than 8 tablets in 24 hours.",
  },
  {
    name: "once a week on Monday in both",
    text: "Take six tablets once a week on Monday",
    structure: { doseAndRate: dose(6, "tablet"), timing: often(1, 1, "wk", { dayOfWeek: ["mon"] }) },
    says: "Take 6 tablets, once a week, on Monday. Do not take it every day.",
  },
  {
    name: "the words name the weekday",
    text: "Take six tablets once a week on Monday",
    structure: { doseAndRate: dose(6, "tablet"), timing: often(1, 1, "wk") },
    says: "Take 6 tablets, once a week, on Monday. Do not take it every day.",
  },
  {
    name: "each eye and both eyes",
    text: "Put one drop into each eye four times a day",
    structure: { site: words("Both eyes"), doseAndRate: dose(1, "drop"), timing: daily(4) },
    form: "eye drops",
    says: "Put 1 drop in each eye, 4 times a day.",
  },
];

const disagreeing: readonly Agreement[] = [
  {
    name: "up to 4 times in words, 2 to 4 times as needed in structure",
    text: "Take one tablet up to 4 times a day when required",
    structure: { doseAndRate: tablet, timing: daily(2, { frequencyMax: 4 }), asNeededBoolean: true },
    refuses: "text-structure-conflict",
  },
  {
    name: "up to 4 times in words, 1 to 3 times as needed in structure",
    text: "Take one tablet up to 4 times a day when required",
    structure: { doseAndRate: tablet, timing: daily(1, { frequencyMax: 3 }), asNeededBoolean: true },
    refuses: "text-structure-conflict",
  },
  {
    name: "up to 4 times with no need in words, 1 to 4 times in structure",
    text: "Take one tablet up to 4 times a day",
    structure: { doseAndRate: tablet, timing: daily(1, { frequencyMax: 4 }) },
    refuses: "text-structure-conflict",
  },
  {
    name: "two days of the month in words, once a month in structure",
    text: "Take one tablet on the 1st and 15th of each month",
    structure: { doseAndRate: tablet, timing: often(1, 1, "mo") },
    refuses: "text-structure-conflict",
  },
  {
    name: "two 500 mg tablets in words, 500 mg in structure",
    text: "Take two 500mg tablets four times a day",
    structure: { doseAndRate: dose(500, "mg"), timing: daily(4) },
    refuses: "text-structure-conflict",
  },
  {
    name: "two tablets of no known strength in words, a weight in structure",
    text: "Take two tablets four times a day",
    structure: { doseAndRate: dose(1, "g"), timing: daily(4) },
    refuses: "text-structure-conflict",
  },
  {
    name: "once a day in words, five times in structure",
    text: "Take one tablet once a day",
    structure: { doseAndRate: tablet, timing: daily(5) },
    refuses: "text-structure-conflict",
  },
  {
    name: "once a week in words, every day in structure",
    text: "Take six tablets once a week",
    structure: { doseAndRate: dose(6, "tablet"), timing: daily(1) },
    refuses: "text-structure-conflict",
  },
  {
    name: "every day in words, once a week in structure",
    text: "Take one tablet once a day",
    structure: { doseAndRate: tablet, timing: often(1, 1, "wk") },
    refuses: "text-structure-conflict",
  },
  {
    name: "another dose",
    text: "Take one tablet twice a day",
    structure: { doseAndRate: dose(2, "tablet"), timing: daily(2) },
    refuses: "text-structure-conflict",
  },
  {
    name: "a range in words, one number in structure",
    text: "Take one or two tablets twice a day",
    structure: { doseAndRate: tablet, timing: daily(2) },
    refuses: "text-structure-conflict",
  },
  {
    name: "another unit",
    text: "Take one tablet twice a day",
    structure: { doseAndRate: dose(1, "capsule"), timing: daily(2) },
    refuses: "text-structure-conflict",
  },
  {
    name: "tablets in words, a strength in structure",
    text: "Take one tablet twice a day",
    structure: { doseAndRate: dose(500, "mg"), timing: daily(2) },
    refuses: "text-structure-conflict",
  },
  {
    name: "a spoonful of another size",
    text: "Take one 5ml spoonful three times a day",
    structure: { doseAndRate: dose(10, "ml"), timing: daily(3) },
    form: "oral solution",
    refuses: "text-structure-conflict",
  },
  {
    name: "morning in words, bedtime in structure",
    text: "Take one tablet in the morning",
    structure: { doseAndRate: tablet, timing: daily(1, { when: ["HS"] }) },
    refuses: "text-structure-conflict",
  },
  {
    name: "60 minutes before bedtime in words, 2 hours in structure",
    text: "Take one tablet 60 minutes before bedtime",
    structure: { doseAndRate: tablet, timing: daily(1, { when: ["HS"], offset: 120 }) },
    refuses: "text-structure-conflict",
  },
  {
    name: "another weekday",
    text: "Take six tablets once a week on Monday",
    structure: { doseAndRate: dose(6, "tablet"), timing: often(1, 1, "wk", { dayOfWeek: ["tue"] }) },
    refuses: "text-structure-conflict",
  },
  {
    name: "different doses in words, one in structure",
    text: "Take two tablets in the morning and one tablet at night",
    structure: { doseAndRate: dose(2, "tablet"), timing: daily(2) },
    refuses: "text-structure-conflict",
  },
  {
    name: "every 6 hours in words, 4 times a day in structure",
    text: "Take one tablet every 6 hours",
    structure: { doseAndRate: tablet, timing: daily(4) },
    refuses: "text-structure-conflict",
  },
  {
    name: "up to 4 times in words, 4 times in structure",
    text: "Take one tablet up to four times a day",
    structure: { doseAndRate: tablet, timing: daily(4) },
    refuses: "text-structure-conflict",
  },
  {
    name: "as needed in words, as needed false in structure",
    text: "Take one tablet four times a day when required",
    structure: { doseAndRate: tablet, timing: daily(4), asNeededBoolean: false },
    refuses: "text-structure-conflict",
  },
  {
    name: "as needed in structure only",
    text: "Take one tablet four times a day",
    structure: { doseAndRate: tablet, timing: daily(4), asNeededBoolean: true },
    refuses: "structure-has-more",
  },
  {
    name: "a time of day in structure only",
    text: "Take one tablet once a day",
    structure: { doseAndRate: tablet, timing: daily(1, { when: ["MORN"] }) },
    refuses: "structure-has-more",
  },
  {
    name: "a length in structure only may be the supply: the words hold",
    text: "Take one tablet once a day",
    structure: { doseAndRate: tablet, timing: daily(1, { boundsDuration: { value: 28, unit: "day" } }) },
    says: "Take 1 tablet, once a day.",
  },
  {
    name: "a length in structure, and words without an end",
    text: "Take one tablet once a day long term",
    structure: { doseAndRate: tablet, timing: daily(1, { boundsDuration: { value: 28, unit: "day" } }) },
    refuses: "text-structure-conflict",
  },
  {
    name: "a length and times of day in structure only",
    text: "Take one tablet twice a day",
    structure: {
      doseAndRate: tablet,
      timing: daily(2, { when: ["MORN", "EVE"], boundsDuration: { value: 7, unit: "day" } }),
    },
    refuses: "structure-has-more",
  },
  {
    name: "a ceiling in structure only",
    text: "Take one tablet four times a day",
    structure: {
      doseAndRate: tablet,
      timing: daily(4),
      maxDosePerPeriod: most(4, "tablet", 24, "h"),
    },
    refuses: "structure-has-more",
  },
  {
    name: "another ceiling",
    text: "Take two tablets four times a day, maximum 8 tablets in 24 hours",
    structure: {
      doseAndRate: dose(2, "tablet"),
      timing: daily(4),
      maxDosePerPeriod: most(10, "tablet", 24, "h"),
    },
    refuses: "text-structure-conflict",
  },
  {
    name: "another length",
    text: "Take one capsule three times a day for 7 days",
    structure: {
      doseAndRate: dose(1, "capsule"),
      timing: daily(3, { boundsDuration: { value: 5, unit: "day" } }),
    },
    refuses: "text-structure-conflict",
  },
  {
    name: "left eye in words, right eye in structure",
    text: "Put one drop into the left eye four times a day",
    structure: { site: words("Right eye"), doseAndRate: dose(1, "drop"), timing: daily(4) },
    form: "eye drops",
    refuses: "text-structure-conflict",
  },
  {
    name: "swallowed in words, injected in structure",
    text: "Take one tablet once a day",
    structure: { method: words("Inject"), doseAndRate: tablet, timing: daily(1) },
    refuses: "text-structure-conflict",
  },
  {
    name: "before food in words, after food in structure",
    text: "Take one tablet once a day before food",
    structure: { doseAndRate: tablet, timing: daily(1), additionalInstruction: [words("After food")] },
    refuses: "instruction-says-schedule",
  },
  ...[
    "Take once a week on Monday",
    "STOP taking this",
    "not on Sunday",
    "reduce by one every 3 days",
    "Take 2",
    "then stop",
    "for 3 days",
    "Only on days without dialysis",
    "nur montags",
  ].flatMap((other): readonly Agreement[] => [
    {
      name: `daily in both, “${other}” in patientInstruction`,
      text: "Take one tablet once a day",
      structure: { doseAndRate: tablet, timing: daily(1), patientInstruction: other },
      refuses: "instruction-says-schedule",
    },
    {
      name: `daily in both, “${other}” in additionalInstruction`,
      text: "Take one tablet once a day",
      structure: { doseAndRate: tablet, timing: daily(1), additionalInstruction: [words(other)] },
      refuses: "instruction-says-schedule",
    },
  ]),
  {
    name: "words that cannot be read",
    text: "One tablet when the moon is full",
    structure: { doseAndRate: tablet, timing: daily(1) },
    refuses: "not-understood",
  },
  {
    name: "a structure that cannot be read",
    text: "Take one tablet once a day",
    structure: { doseAndRate: tablet, timing: daily(1), modifierExtension: [{ url: "https://example.org" }] },
    refuses: "modifier-extension",
  },
];

export const agreementTable: readonly Agreement[] = [...agreeing, ...disagreeing];
