// directions/fhir: the few SNOMED CT codes that may stand without words. Everything else needs its display.
import type { Action } from "../regimen/Regimen.ts";

/*
 * Source of the codes: the NHS dm+d unit-of-measure list (published by NHSBSA)
 * for units, and the value sets `route-codes`, `administration-method-codes`
 * and `additional-instruction-codes` and the dosage examples of HL7 FHIR R4
 * (https://hl7.org/fhir/R4/). Each passes the SNOMED CT check digit (a test
 * proves it). A code not listed here refuses unless words came with it.
 */

/** dm+d units of measure, in the singular. */
export const snomedUnits: Readonly<Record<string, string>> = {
  "428673006": "tablet",
  "428641000": "capsule",
  "258773002": "mL",
  "258684004": "mg",
  "258685003": "microgram",
  "258682000": "g",
  "3317411000001100": "dose",
};

/** Routes, by the names of `routes` in the regimen. */
export const snomedRoutes: Readonly<Record<string, string>> = {
  "26643006": "oral",
  "34206005": "subcutaneous",
  "47625008": "intravenous",
  "78421000": "intramuscular",
  "37161004": "rectal",
  "16857009": "vaginal",
  "6064005": "topical",
  "45890007": "transdermal",
  "37839007": "sublingual",
  "46713006": "nasal",
  "10547007": "otic",
  "54485002": "ophthalmic",
};

/** "... - dosing instruction imperative" concepts. */
export const snomedMethods: Readonly<Record<string, Action>> = {
  "417924000": "apply",
  "419652001": "take",
  "421521009": "swallow",
  "421538008": "instil",
  "421682005": "chew",
  "422145002": "inject",
  "421134003": "inhale",
};

/** Additional instructions, in words of our own. */
export const snomedInstructions: Readonly<Record<string, string>> = {
  "311504000": "with or after food",
  "421769005": "as directed",
};

export const snomedSystem = "http://snomed.info/sct";
