// content: find the information for one medicine; an exact match or nothing, for near misses are other medicines.
import type { MedicineEntry } from "./MedicineEntry.ts";
import { medicineEntries } from "./medicineEntries.ts";
import { comparable, isExcluded, needsProduct, productFor } from "./products/entryProducts.ts";

export interface MedicineKey {
  /** dm+d code. */
  readonly code?: string;
  /**
   * Name of the substance, with the form where the entry has one; only upper and lower case may differ. Or a
   * product's whole name.
   */
  readonly substance?: string;
  /** The form as dispensed: "capsules", "eye drops". Given, it must be one the entry is written for. */
  readonly form?: string;
  /** The code as the label has it, for what is of that very product: a photograph. Entries are not found by it. */
  readonly product?: string;
}

/** Words that put a medicine elsewhere: "powder for infusion" is no powder to drink. */
const places = [
  "injection",
  "infusion",
  "eye",
  "ear",
  "nasal",
  "rectal",
  "vaginal",
  "inhalation",
  "nebuliser",
];

const names = (form: string, word: string): boolean => new RegExp(`\\b${word}(?:s|es)?\\b`, "i").test(form);

const isWrittenFor = ({ forms }: MedicineEntry, form: string): boolean =>
  forms.some((known) => names(form, known)) &&
  places.every((place) => !names(form, place) || forms.some((known) => names(known, place)));

const withCode = (code: string, entries: readonly MedicineEntry[]): readonly MedicineEntry[] =>
  entries.filter((entry) => entry.dmdCodes.includes(code) || productFor(entry.substance, code) !== undefined);

const withName = (name: string, entries: readonly MedicineEntry[]): readonly MedicineEntry[] => {
  const own = entries.filter(({ substance }) => substance === name.toLowerCase() && !needsProduct(substance));
  return own.length > 0
    ? own
    : entries.filter(({ substance }) => productFor(substance, undefined, name) !== undefined);
};

/** Every entry that the code or the name claims, each once. */
const claimants = (
  { code, substance }: MedicineKey,
  entries: readonly MedicineEntry[],
): readonly MedicineEntry[] => [
  ...new Set([
    ...(code === undefined ? [] : withCode(code, entries)),
    ...(substance === undefined ? [] : withName(substance, entries)),
  ]),
];

/**
 * The entries that stand in each other's way, in whatever form: the code or the
 * name is that of two, or they are of different ones. Empty where at most one
 * would do. `findEntry` finds none of them, and whoever makes a label is told.
 */
export const rivalsFor = (
  key: MedicineKey,
  entries: readonly MedicineEntry[] = medicineEntries,
): readonly MedicineEntry[] => {
  const claiming = claimants(key, entries);
  return claiming.length > 1 ? claiming : [];
};

/** A product's own name says its form: "Evohaler" is none of an entry's forms, and is Ventolin's. */
const isOfForm = (entry: MedicineEntry, form: string, { code, substance }: MedicineKey): boolean => {
  if (isWrittenFor(entry, form)) return true;
  const product = productFor(entry.substance, code, substance);
  return product !== undefined && comparable(product.name).endsWith(` ${comparable(form)}`);
};

/** The entry of this very name, which is how it is kept and asked for; not how a medicine finds it. */
export const entryNamed = (
  name: string,
  entries: readonly MedicineEntry[] = medicineEntries,
): MedicineEntry | undefined => entries.find(({ substance }) => substance === name.toLowerCase());

/**
 * The entry with this dm+d code, this very name, or the name of a product it is
 * for. Undefined when there is none, when nothing was asked, when two entries
 * claim the code or the name, when code and name point to different entries, when the code
 * or the name is that of a product the entry is not for or of one that nobody
 * has decided on, when medicines for two uses bear the name, or when the form
 * is another one: "aspirin" is not "aspirin 75 mg", tablets are not eye drops,
 * and a guess would explain the wrong medicine.
 */
export const findEntry = (
  key: MedicineKey,
  entries: readonly MedicineEntry[] = medicineEntries,
): MedicineEntry | undefined => {
  const { code, substance, form } = key;
  const [found, other] = claimants(key, entries);
  // Two: either could be the wrong medicine.
  if (found === undefined || other !== undefined || isExcluded(found.substance, code, substance))
    return undefined;
  return form === undefined || isOfForm(found, form, key) ? found : undefined;
};
