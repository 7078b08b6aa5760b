// testing/plans: a plan as FHIR R4 Dosage[], written from docs/fhir-dosage.md and HL7's pages, not from the reader.
import {
  type Dose,
  type Length,
  type Plan,
  type PlannedStep,
  type Rhythm,
  type Spelling,
  type Thing,
  things,
} from "./Plan.ts";

const ucum = "http://unitsofmeasure.org";
const timeCodes = { hour: "h", day: "d", week: "wk" } as const;
const eventCodes = {
  morning: "MORN",
  midday: "NOON",
  afternoon: "AFT",
  evening: "EVE",
  night: "NIGHT",
  bedtime: "HS",
  waking: "WAKE",
} as const;
const relationCodes = { before: "AC", with: "C", after: "PC" } as const;
const mealCodes = { breakfast: "M", lunch: "D", "evening meal": "V" } as const;

const time = (value: number, unit: keyof typeof timeCodes) => ({
  value,
  unit,
  system: ucum,
  code: timeCodes[unit],
});

/** From dm+d, SNOMED CT and UCUM; a unit of insulin is sent in words. */
const unitCodes: Readonly<Record<Thing, string | null>> = {
  tablet: "428673006",
  capsule: "428641000",
  mL: "258773002",
  puff: "415215001",
  unit: null,
  drop: "404218003",
};

const quantity = (value: number, thing: Thing, { coded }: Spelling) => {
  const code = unitCodes[thing];
  return coded && code !== null ? { value, system: "http://snomed.info/sct", code } : { value, unit: thing };
};

const doseOf = (dose: Dose, thing: Thing, spelling: Spelling) => [
  typeof dose === "number"
    ? { doseQuantity: quantity(dose, thing, spelling) }
    : {
        doseRange: {
          low: quantity(dose.low, thing, spelling),
          high: quantity(dose.high, thing, spelling),
        },
      },
];

/** "once a day on Mondays": every day that is named. Without a day the field is left out. */
const daysOf = (on: readonly string[]) =>
  on.length === 0 ? {} : { dayOfWeek: on.map((day) => day.slice(0, 3)) };

const often = (frequency: number, period: number, unit: keyof typeof timeCodes) => ({
  frequency,
  period,
  periodUnit: timeCodes[unit],
});

/** So many times a day, or in a week of so many named days. */
const countOf = (named: number, on: readonly string[], { counted }: Spelling): object => {
  if (!counted) return {};
  return on.length === 0 ? often(named, 1, "day") : often(named * on.length, 1, "week");
};

const repeatOf = (rhythm: Rhythm, spelling: Spelling): object => {
  switch (rhythm.kind) {
    case "times": {
      const { low, high, per } = rhythm;
      const period = { period: 1, periodUnit: timeCodes[per] };
      if (low === null) return { frequencyMax: high, ...period };
      return low === high ? { frequency: low, ...period } : { frequency: low, frequencyMax: high, ...period };
    }
    case "every": {
      const { low, high, unit } = rhythm;
      return low === high ? often(1, low, unit) : { ...often(1, low, unit), periodMax: high };
    }
    case "parts":
      return {
        ...countOf(rhythm.parts.length, rhythm.on, spelling),
        when: rhythm.parts.map((part) => eventCodes[part]),
        ...daysOf(rhythm.on),
      };
    case "clock":
      return {
        ...countOf(rhythm.hours.length, rhythm.on, spelling),
        timeOfDay: rhythm.hours.map((hour) => `${String(hour).padStart(2, "0")}:00:00`),
        ...daysOf(rhythm.on),
      };
    case "days":
      return { ...often(1, 1, "day"), ...daysOf(rhythm.on) };
    case "weekly":
      return { ...often(1, 1, "week"), ...daysOf([rhythm.day]) };
    case "before-bed":
      return { ...often(1, 1, "day"), when: ["HS"], offset: rhythm.minutes };
    case "meal": {
      const when = `${relationCodes[rhythm.relation]}${mealCodes[rhythm.meal]}`;
      return {
        ...often(1, 1, "day"),
        when: [when],
        ...(rhythm.minutes === null ? {} : { offset: rhythm.minutes }),
      };
    }
    case "once":
      return { count: 1 };
  }
};

const boundsOf = (length: Length | null): object => {
  if (length === null) return {};
  const { low, high, unit } = length;
  return low === high
    ? { boundsDuration: time(low, unit) }
    : { boundsRange: { low: time(low, unit), high: time(high, unit) } };
};

const dosageOf = (
  { dose, rhythm, length }: PlannedStep,
  { thing, needed, most, atOnce }: Plan,
  sequence: number | null,
  spelling: Spelling,
): object => {
  const pause = dose === 0;
  const { verb, site } = things[thing];
  return {
    ...(sequence === null ? {} : { sequence }),
    method: { text: verb },
    ...(site === null || pause ? {} : { site: { text: site } }),
    doseAndRate: doseOf(dose, thing, spelling),
    timing: { repeat: { ...(pause ? {} : repeatOf(rhythm, spelling)), ...boundsOf(length) } },
    ...(needed === null
      ? {}
      : needed === ""
        ? { asNeededBoolean: true }
        : { asNeededCodeableConcept: { text: needed } }),
    ...(most === null
      ? {}
      : {
          maxDosePerPeriod: {
            numerator: quantity(most.amount, thing, spelling),
            denominator: time(most.hours, "hour"),
          },
        }),
    ...(atOnce === null ? {} : { maxDosePerAdministration: quantity(atOnce, thing, spelling) }),
  };
};

/** The structure as a prescribing system would send it. */
export const planInDosages = (plan: Plan, spelling: Spelling): readonly object[] =>
  plan.steps.map((step, at) =>
    dosageOf(step, plan, plan.order === "then" && plan.steps.length > 1 ? at + 1 : null, spelling),
  );
