// directions/fhir: a Quantity's unit as the singular noun that a label may count in, or nothing.
import { unitNames } from "../lexicon/units.ts";
import { meaningOf, piece, snomedSystem, ucumSystem, unitCodes } from "./codeTables.ts";
import { withoutTags } from "./displays.ts";

/** Words as senders write them, in lower case without "(s)" or "(n)", to the singular used everywhere here. */
const spelled: Readonly<Record<string, string>> = {
  ml: "mL",
  millilitre: "mL",
  milliliter: "mL",
  milligram: "mg",
  milligramme: "mg",
  mg: "mg",
  gram: "g",
  gramme: "g",
  g: "g",
  mcg: "microgram",
  µg: "microgram",
  μg: "microgram",
  microgram: "microgram",
  microgramme: "microgram",
  nanogram: "nanogram",
  millimole: "mmol",
  mmol: "mmol",
  centimetre: "cm",
  cm: "cm",
  tab: "tablet",
  tbl: "tablet",
  cap: "capsule",
  "medicine spoonful": "spoonful",
  "international unit": "unit",
  iu: "unit",
  "unit dose": "dose",
  "unit dose vial": "vial",
  "metered dose": "dose",
  "metered dose puff": "puff",
  "metered pump": "pump",
  "pump actuation": "pump",
  ampule: "ampoule",
  applicator: "applicatorful",
  "applicator full": "applicatorful",
  "pre-filled disposable injection": "injection",
  "chewing gum": "gum",
  litre: "litre",
  drp: "drop",
  piece,
};

/** German words of the dosing scheme. "Stück" counts whatever the product is. */
const german: Readonly<Record<string, string>> = {
  tablette: "tablet",
  tabletten: "tablet",
  filmtablette: "tablet",
  filmtabletten: "tablet",
  retardtablette: "tablet",
  retardtabletten: "tablet",
  brausetablette: "tablet",
  brausetabletten: "tablet",
  schmelztablette: "tablet",
  schmelztabletten: "tablet",
  kautablette: "tablet",
  kautabletten: "tablet",
  dragee: "tablet",
  dragees: "tablet",
  kapsel: "capsule",
  kapseln: "capsule",
  hartkapsel: "capsule",
  hartkapseln: "capsule",
  weichkapsel: "capsule",
  weichkapseln: "capsule",
  retardkapsel: "capsule",
  retardkapseln: "capsule",
  lutschtablette: "lozenge",
  lutschtabletten: "lozenge",
  tropfen: "drop",
  hub: "puff",
  hübe: "puff",
  sprühstoß: "spray",
  sprühstöße: "spray",
  pflaster: "patch",
  zäpfchen: "suppository",
  beutel: "sachet",
  vaginalzäpfchen: "pessary",
  injektion: "injection",
  injektionen: "injection",
  fertigspritze: "pre-filled syringe",
  fertigspritzen: "pre-filled syringe",
  ampulle: "ampoule",
  ampullen: "ampoule",
  kps: "capsule",
  "tbl.": "tablet",
  "kps.": "capsule",
  "btl.": "sachet",
  milliliter: "mL",
  milligramm: "mg",
  mikrogramm: "microgram",
  gramm: "g",
  teelöffel: "teaspoonful",
  esslöffel: "tablespoonful",
  einzeldosis: "dose",
  ie: "unit",
  "i.e.": "unit",
  "internationale einheit": "unit",
  "internationale einheiten": "unit",
  stück: piece,
  stueck: piece,
  stk: piece,
};

/** Counted nouns that no free text counts in, but structures do. */
const furtherNouns: readonly string[] = ["cartridge", "insert", "strip"];
const nouns: ReadonlySet<string> = new Set([...unitNames, ...furtherNouns]);

const plurals: ReadonlyMap<string, string> = new Map([
  ["patches", "patch"],
  ["suppositories", "suppository"],
  ["pessaries", "pessary"],
  ["inches", "inch"],
]);

const spoonful = /^(2\.5|5|10) ?(?:ml|millilitre|milliliter) (?:medicine )?spoonfuls?$/;

/** The singular of a unit in words, or null for a word that we would have to guess about. */
export const unitFromWords = (words: string): string | null => {
  const plain = withoutTags(words)
    .toLowerCase()
    .replace(/\((?:e?s|e?n|e)\)$/, "");
  const spoon = spoonful.exec(plain);
  if (spoon !== null) return `${spoon[1]} mL spoonful`;
  for (const candidate of [plain, plurals.get(plain) ?? plain, plain.replace(/s$/, "")]) {
    if (Object.hasOwn(spelled, candidate)) return spelled[candidate]!;
    if (Object.hasOwn(german, candidate)) return german[candidate]!;
    if (nouns.has(candidate)) return candidate;
  }
  return null;
};

/** The singular by code and system, or null when the code isn't one that may stand alone. */
export const unitFromCode = (system: string | undefined, code: string): string | null => {
  /* A UCUM annotation is words: {tbl}, {puff}, {Stueck}. */
  const annotation = system === ucumSystem ? /^\{([^{}]+)\}$/.exec(code)?.[1] : undefined;
  if (annotation !== undefined) return unitFromWords(annotation);
  return meaningOf(unitCodes, system, code) ?? null;
};

/** SNOMED CT codes and the like: digits, of which UCUM has none but "1". */
const isIdentifier = (code: string): boolean => /^\d+$/.test(code);

/**
 * True for a UCUM code that may be another measure than the words beside it: mU beside "units", mg/kg beside "mg". An
 * annotation is words, and what senders write in place of one (TAB, mcg) is read as such; a code without its system is
 * held to be of UCUM where it is no identifier, and of SNOMED CT where it is. A code of a system that we do not know is
 * only a word: "mg" beside "tablet" is another measure. "U" may stand beside "units", though never alone.
 */
export const mayMeasureOtherwise = (system: string | undefined, code: string, worded: string): boolean => {
  if (isIdentifier(code)) {
    const known = system === undefined ? meaningOf(unitCodes, snomedSystem, code) : undefined;
    return known !== undefined && known !== worded;
  }
  if (system !== ucumSystem && system !== undefined) {
    const said = unitFromWords(code);
    return said !== null && said !== piece && said !== worded;
  }
  const measure = code.replace(/\{[^{}]*\}/g, "").trim();
  if (measure === "" || (measure === "U" && worded === "unit")) return false;
  return (unitFromCode(ucumSystem, measure) ?? unitFromWords(measure)) !== worded;
};
