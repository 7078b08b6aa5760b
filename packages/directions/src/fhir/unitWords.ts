// directions/fhir: a Quantity's unit as the singular noun that a label may count in, or nothing.
import { snomedSystem, snomedUnits } from "./snomed.ts";

/** UCUM codes (https://ucum.org) of doses that patients measure or count. "U" is left out on purpose: it is misread as 0. */
const ucumUnits: Readonly<Record<string, string>> = {
  mL: "mL",
  ml: "mL",
  L: "litre",
  mg: "mg",
  g: "g",
  ug: "microgram",
  ng: "nanogram",
  "[IU]": "unit",
  "[iU]": "unit",
  "[drp]": "drop",
  "{tablet}": "tablet",
  "{tbl}": "tablet",
  "{capsule}": "capsule",
  "{puff}": "puff",
  "{drop}": "drop",
  "{spray}": "spray",
  "{dose}": "dose",
  "{patch}": "patch",
  "{sachet}": "sachet",
  "{suppository}": "suppository",
};

/** HL7 v3 orderableDrugForm, as FHIR's own examples use it for counted units. */
const drugForms: Readonly<Record<string, string>> = {
  TAB: "tablet",
  CAP: "capsule",
  PUFF: "puff",
  DROP: "drop",
  PATCH: "patch",
};

/** Words as senders write them, in lower case without "(s)", to the singular used everywhere here. */
const spelled: Readonly<Record<string, string>> = {
  ml: "mL",
  millilitre: "mL",
  milliliter: "mL",
  milligram: "mg",
  mg: "mg",
  gram: "g",
  g: "g",
  mcg: "microgram",
  microgram: "microgram",
  nanogram: "nanogram",
  tab: "tablet",
  cap: "capsule",
  "5ml spoonful": "5 mL spoonful",
  "5 ml spoonful": "5 mL spoonful",
  "2.5ml spoonful": "2.5 mL spoonful",
  "2.5 ml spoonful": "2.5 mL spoonful",
  "international unit": "unit",
  iu: "unit",
  "unit dose": "dose",
};

/** Counted nouns that need no translation. */
const counted = [
  "tablet",
  "capsule",
  "caplet",
  "softgel",
  "squirt",
  "pump",
  "plaster",
  "packet",
  "fingertip unit",
  "capful",
  "bottle",
  "carton",
  "dressing",
  "pre-filled syringe",
  "pre-filled pen",
  "lozenge",
  "pastille",
  "sachet",
  "puff",
  "dose",
  "drop",
  "spray",
  "patch",
  "suppository",
  "pessary",
  "application",
  "applicatorful",
  "spoonful",
  "unit",
  "ampoule",
  "vial",
  "nebule",
  "enema",
  "film",
  "inhalation",
  "actuation",
  "blister",
  "injection",
  "syringe",
  "pen",
  "cartridge",
  "insert",
  "strip",
  "scoop",
  "wafer",
] as const;

const plurals: ReadonlyMap<string, string> = new Map([
  ["patches", "patch"],
  ["suppositories", "suppository"],
  ["pessaries", "pessary"],
  ["mls", "mL"],
  ["5ml spoonfuls", "5 mL spoonful"],
  ["5 ml spoonfuls", "5 mL spoonful"],
]);

/** The singular of a unit in words, or null for a word that we would have to guess about. */
export const unitFromWords = (words: string): string | null => {
  const plain = words
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase()
    .replace(/\(e?s\)$/, "");
  const candidates = [plain, plurals.get(plain) ?? plain, plain.replace(/s$/, "")];
  for (const candidate of candidates) {
    const known = Object.hasOwn(spelled, candidate) ? spelled[candidate] : undefined;
    if (known !== undefined) return known;
    if ((counted as readonly string[]).includes(candidate)) return candidate;
    if (candidate === "mL" || candidate.endsWith("mL spoonful")) return candidate;
  }
  return null;
};

/** The singular by code and system, or null when the code isn't one that may stand alone. */
export const unitFromCode = (system: string | undefined, code: string): string | null => {
  const table =
    system === snomedSystem
      ? snomedUnits
      : system === "http://unitsofmeasure.org"
        ? ucumUnits
        : system === "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"
          ? drugForms
          : {};
  return Object.hasOwn(table, code) ? (table[code] ?? null) : null;
};
