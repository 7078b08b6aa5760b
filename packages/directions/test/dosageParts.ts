// directions/test: parts of coded dosages, from which the writings of them are put together.
import type { CodedRow } from "./codedDosages.ts";

export const snomed = "http://snomed.info/sct";
export const ucum = "http://unitsofmeasure.org";
export const bmp = "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_BMP_DOSIEREINHEIT";
export const row = (name: string, means: string, dosage: object, more: object = {}): CodedRow => ({
  name,
  means,
  dosage: [dosage],
  ...more,
});
export const together = (name: string, means: string, ...dosage: readonly object[]): CodedRow => ({
  name,
  means,
  dosage,
});
export const several = (name: string, means: string, ...dosage: readonly object[]): CodedRow =>
  together(name, means, ...dosage.map((one, at) => ({ sequence: at + 1, ...one })));
export const named = (display: string, code?: string) => ({
  coding: [{ system: snomed, ...(code === undefined ? {} : { code }), display }],
});
export const quantity = (value: number, unit?: string, code?: string, system = snomed) => ({
  value,
  ...(unit === undefined ? {} : { unit }),
  ...(code === undefined ? {} : { system, code }),
});
export const dose = (value: number, unit?: string, code?: string, system?: string) => ({
  doseAndRate: [{ doseQuantity: quantity(value, unit, code, system) }],
});
export const range = (low: number, high: number, unit: string, code?: string) => ({
  doseAndRate: [{ doseRange: { low: quantity(low, unit, code), high: quantity(high, unit, code) } }],
});
export const tab = (value: number) => dose(value, "tablet", "428673006");
export const cap = (value: number) => dose(value, "capsule", "428641000");
export const repeat = (value: object) => ({ timing: { repeat: value } });
export const daily = (frequency: number, more: object = {}) =>
  repeat({ frequency, period: 1, periodUnit: "d", ...more });
export const weekly = (frequency: number, more: object = {}) =>
  repeat({ frequency, period: 1, periodUnit: "wk", ...more });
export const each = (period: number, periodUnit: string, more: object = {}) =>
  repeat({ frequency: 1, period, periodUnit, ...more });
export const lasting = (value: number, unit: string, code: string) => ({
  boundsDuration: { value, unit, system: ucum, code },
});
export const days = (value: number) => lasting(value, "day", "d");
export const prn = { asNeededBoolean: true };
export const often = (frequency: number, more: object = {}) =>
  repeat({ frequency, period: 1, periodUnit: "d", ...more });
export const every = (period: number, periodUnit: string, more: object = {}) =>
  repeat({ frequency: 1, period, periodUnit, ...more });
