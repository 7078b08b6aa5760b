// directions/fhir: the codes that may stand without words, each with where it comes from. Everything else needs its display.
import type { Action, PeriodUnit } from "../regimen/Regimen.ts";

/*
 * Only codes that are certain are listed; a test proves the SNOMED CT check
 * digit of each. A code that is not listed is read by its display, and refuses
 * where it has none.
 */

/** Where a row was taken from. */
const sources = {
  dmd: "dm+d look-up lists, published by NHSBSA",
  r4: "value sets and examples of HL7 FHIR R4, https://hl7.org/fhir/R4/",
  sct: "SNOMED CT International Edition, the concept's name",
  sctUk: "SNOMED CT United Kingdom Edition, the concept's name",
  ucum: "UCUM, https://ucum.org",
  v3: "HL7 v3 orderableDrugForm",
  bmp: "KBV list of dose units of the German medication plan (BMP Dosiereinheit)",
  edqm: "EDQM Standard Terms, https://standardterms.edqm.eu",
} as const;

type Source = keyof typeof sources;
type Rows<T> = readonly (readonly [code: string, means: T, source: Source])[];

/** A code with what it means. */
export interface CodeRow<T = unknown> {
  readonly system: string;
  readonly code: string;
  readonly means: T;
  readonly source: string;
}

/** By system, then by code. */
export type CodeTable<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

const every: CodeRow[] = [];

/** All rows of all tables, for the tests. */
export const codeRows: readonly CodeRow[] = every;

const tableOf = <T>(bySystem: Readonly<Record<string, Rows<T>>>): CodeTable<T> => {
  for (const [system, rows] of Object.entries(bySystem))
    for (const [code, means, source] of rows) every.push({ system, code, means, source: sources[source] });
  return new Map(
    Object.entries(bySystem).map(([system, rows]) => [
      system,
      new Map(rows.map(([code, means]) => [code, means])),
    ]),
  );
};

export const snomedSystem = "http://snomed.info/sct";
export const ucumSystem = "http://unitsofmeasure.org";
const drugFormSystem = "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm";
const bmpSystem = "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_BMP_DOSIEREINHEIT";
const edqmSystem = "http://standardterms.edqm.eu";

/** What "Stück" and "piece" count: one of whatever the product is. It names no unit. */
export const piece = "piece";

/** Units in the singular used everywhere here. */
export const unitCodes: CodeTable<string> = tableOf<string>({
  [snomedSystem]: [
    ["428673006", "tablet", "dmd"],
    ["428641000", "capsule", "dmd"],
    ["258773002", "mL", "dmd"],
    ["258684004", "mg", "dmd"],
    ["258685003", "microgram", "dmd"],
    ["258682000", "g", "dmd"],
    ["3317411000001100", "dose", "dmd"],
    ["767525000", "unit", "dmd"],
    ["733007009", "pessary", "dmd"],
    ["733013000", "sachet", "dmd"],
    ["733015007", "spoonful", "dmd"],
    ["415818006", "vial", "dmd"],
    ["3319711000001103", "dose", "dmd"],
    ["514941000000109", "5 mL spoonful", "sctUk"],
    ["415215001", "puff", "sct"],
    ["413568008", "application", "sct"],
    ["404218003", "drop", "sct"],
    ["419702001", "patch", "sct"],
    ["430293001", "suppository", "sct"],
    ["429587008", "lozenge", "sct"],
    ["413516001", "ampoule", "sct"],
    ["258770004", "litre", "sct"],
  ],
  /* "U" is left out on purpose: it is misread as 0. What stands in braces is read as words. */
  [ucumSystem]: [
    ["mL", "mL", "ucum"],
    ["ml", "mL", "ucum"],
    ["L", "litre", "ucum"],
    ["mg", "mg", "ucum"],
    ["g", "g", "ucum"],
    ["ug", "microgram", "ucum"],
    ["ng", "nanogram", "ucum"],
    ["mmol", "mmol", "ucum"],
    ["cm", "cm", "ucum"],
    ["[IU]", "unit", "ucum"],
    ["[iU]", "unit", "ucum"],
    ["[drp]", "drop", "ucum"],
    ["1", piece, "ucum"],
  ],
  [drugFormSystem]: [
    ["TAB", "tablet", "v3"],
    ["CAP", "capsule", "v3"],
    ["PUFF", "puff", "v3"],
    ["DROP", "drop", "v3"],
    ["PATCH", "patch", "v3"],
  ],
  [bmpSystem]: [
    ["1", piece, "bmp"],
    ["4", "sachet", "bmp"],
    ["5", "puff", "bmp"],
    ["6", "drop", "bmp"],
    ["p", "unit", "bmp"],
    ["s", "mL", "bmp"],
    ["t", "g", "bmp"],
    ["v", "mg", "bmp"],
  ],
  [edqmSystem]: [
    ["15054000", "tablet", "edqm"],
    ["15012000", "capsule", "edqm"],
  ],
});

/** Routes, by the names of `routes` in the regimen. */
export const routeCodes: CodeTable<string> = tableOf<string>({
  [snomedSystem]: [
    ["26643006", "oral", "r4"],
    ["34206005", "subcutaneous", "r4"],
    ["47625008", "intravenous", "r4"],
    ["78421000", "intramuscular", "r4"],
    ["37161004", "rectal", "r4"],
    ["16857009", "vaginal", "r4"],
    ["6064005", "topical", "r4"],
    ["45890007", "transdermal", "r4"],
    ["37839007", "sublingual", "r4"],
    ["54471007", "buccal", "r4"],
    ["46713006", "nasal", "r4"],
    ["10547007", "otic", "r4"],
    ["54485002", "ophthalmic", "r4"],
    ["447694001", "inhalation", "sct"],
    ["18679011000001101", "inhalation", "dmd"],
    ["448598008", "topical", "sct"],
  ],
  [edqmSystem]: [
    ["20053000", "oral", "edqm"],
    ["20066000", "subcutaneous", "edqm"],
    ["20035000", "intramuscular", "edqm"],
    ["20045000", "intravenous", "edqm"],
    ["20049000", "nasal", "edqm"],
    ["20020000", "inhalation", "edqm"],
    ["20003000", "topical", "edqm"],
    ["20061000", "rectal", "edqm"],
    ["20067000", "sublingual", "edqm"],
    ["20070000", "transdermal", "edqm"],
    ["20072000", "vaginal", "edqm"],
  ],
});

/** "... - dosing instruction imperative" concepts. "apply sparingly" is a verb with a way of use. */
export const methodCodes: CodeTable<Action | "apply sparingly"> = tableOf<Action | "apply sparingly">({
  [snomedSystem]: [
    ["417924000", "apply", "r4"],
    ["419652001", "take", "r4"],
    ["421521009", "swallow", "r4"],
    ["421538008", "instil", "r4"],
    ["421682005", "chew", "r4"],
    ["422145002", "inject", "r4"],
    ["421134003", "inhale", "r4"],
    ["421298005", "apply sparingly", "sct"],
  ],
});

/** Places, as words that the reader of sites knows. */
export const siteCodes: CodeTable<string> = tableOf<string>({
  [snomedSystem]: [
    ["8966001", "left eye", "sct"],
    ["18944008", "right eye", "sct"],
    ["40638003", "both eyes", "sct"],
    ["89644007", "left ear", "sct"],
    ["25577004", "right ear", "sct"],
    ["34338003", "both ears", "sct"],
  ],
});

/** Reasons for an as-needed dose, in plain words of our own. */
export const reasonCodes: CodeTable<string> = tableOf<string>({
  [snomedSystem]: [
    ["22253000", "pain", "sct"],
    ["25064002", "headache", "sct"],
    ["37796009", "migraine", "sct"],
    ["422587007", "nausea", "sct"],
    ["422400008", "vomiting", "sct"],
    ["386661006", "fever", "sct"],
    ["14760008", "constipation", "sct"],
    ["62315008", "diarrhoea", "sct"],
    ["418290006", "itching", "sct"],
    ["267036007", "breathlessness", "sct"],
    ["56018004", "wheezing", "sct"],
    ["49727002", "cough", "sct"],
    ["48694002", "anxiety", "sct"],
    ["193462001", "insomnia", "sct"],
    ["16331000", "heartburn", "sct"],
    ["162031009", "indigestion", "sct"],
    ["194828000", "angina", "sct"],
  ],
});

/** Additional instructions, in words of our own. */
export const instructionCodes: CodeTable<string> = tableOf<string>({
  [snomedSystem]: [
    ["311504000", "with or after food", "r4"],
    ["311502001", "with food", "r4"],
    ["311501008", "half to one hour before food", "r4"],
    ["421769005", "as directed", "r4"],
  ],
});

/** Units of time. Seconds are not for a label's days and hours; how long one use lasts reads them by itself. */
export const timeCodes: CodeTable<PeriodUnit> = tableOf<PeriodUnit>({
  [ucumSystem]: [
    ["min", "minute", "ucum"],
    ["h", "hour", "ucum"],
    ["d", "day", "ucum"],
    ["wk", "week", "ucum"],
    ["mo", "month", "ucum"],
    ["a", "year", "ucum"],
  ],
  [snomedSystem]: [
    ["258701004", "minute", "sct"],
    ["258702006", "hour", "sct"],
    ["258703001", "day", "sct"],
    ["258704007", "week", "sct"],
    ["258706009", "month", "sct"],
    ["258707000", "year", "sct"],
  ],
});

/** The meaning of a code of a system, or undefined. */
export const meaningOf = <T>(table: CodeTable<T>, system: string | undefined, code: string): T | undefined =>
  system === undefined ? undefined : table.get(system)?.get(code);
