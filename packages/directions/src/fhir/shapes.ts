// directions/fhir: the strict shapes of R4 Dosage and its pieces. An unknown key is an error with its path.
import { z } from "zod";

/** FHIR decimals arrive as JSON numbers, or as strings where a sender keeps the digits. */
const decimal = z.union([z.number(), z.string()]);
const id = z.string().optional();
/** Known fields that always refuse; see dosageFields.ts for the reason of each. */
const never = z.unknown().optional();

const coding = z.strictObject({
  id,
  system: z.string().optional(),
  version: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  userSelected: z.boolean().optional(),
});
export const conceptShape = z.strictObject({
  id,
  coding: z.array(coding).optional(),
  text: z.string().optional(),
});
export const quantityShape = z.strictObject({
  id,
  value: decimal.optional(),
  comparator: z.string().optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
});
/** Any extension at all: readExtensions.ts knows which may be here. */
const extension = z.looseObject({ url: z.string() });
const range = z.strictObject({ id, low: quantityShape.optional(), high: quantityShape.optional() });
const ratio = z.strictObject({
  id,
  numerator: quantityShape.optional(),
  denominator: quantityShape.optional(),
});
const period = z.strictObject({ id, start: z.string().optional(), end: z.string().optional() });

const repeat = z.strictObject({
  id,
  boundsDuration: quantityShape.optional(),
  boundsRange: range.optional(),
  boundsPeriod: period.optional(),
  count: z.int().optional(),
  countMax: never,
  duration: decimal.optional(),
  durationMax: decimal.optional(),
  durationUnit: z.string().optional(),
  frequency: z.int().optional(),
  frequencyMax: z.int().optional(),
  period: decimal.optional(),
  periodMax: decimal.optional(),
  periodUnit: z.string().optional(),
  dayOfWeek: z.array(z.string()).optional(),
  timeOfDay: z.array(z.string()).optional(),
  when: z.array(z.string()).optional(),
  offset: z.int().optional(),
});

const timing = z.strictObject({
  id,
  modifierExtension: never,
  event: never,
  repeat: repeat.optional(),
  code: conceptShape.optional(),
});

const doseAndRate = z.strictObject({
  id,
  type: conceptShape.optional(),
  doseRange: range.optional(),
  doseQuantity: quantityShape.optional(),
  rateRatio: never,
  rateRange: never,
  rateQuantity: never,
});

/** HL7 FHIR R4 (4.0.1) `Dosage`: https://hl7.org/fhir/R4/dosage.html */
export const dosageShape = z.strictObject({
  id,
  extension: z.array(extension).optional(),
  modifierExtension: never,
  sequence: z.int().optional(),
  text: z.string().optional(),
  additionalInstruction: z.array(conceptShape).optional(),
  patientInstruction: z.string().optional(),
  timing: timing.optional(),
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: conceptShape.optional(),
  site: conceptShape.optional(),
  route: conceptShape.optional(),
  method: conceptShape.optional(),
  doseAndRate: z.array(doseAndRate).optional(),
  maxDosePerPeriod: ratio.optional(),
  maxDosePerAdministration: quantityShape.optional(),
  maxDosePerLifetime: never,
});

export type FhirDosage = z.infer<typeof dosageShape>;
export type FhirExtension = z.infer<typeof extension>;
export type FhirRepeat = z.infer<typeof repeat>;
export type FhirTiming = z.infer<typeof timing>;
export type FhirConcept = z.infer<typeof conceptShape>;
export type FhirQuantity = z.infer<typeof quantityShape>;
export type FhirRange = z.infer<typeof range>;
