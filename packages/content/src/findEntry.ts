// content: find the information for one medicine; an exact match or nothing, for near misses are other medicines.
import type { MedicineEntry } from "./MedicineEntry.ts";
import { medicineEntries } from "./medicineEntries.ts";

export interface MedicineKey {
  /** dm+d code. */
  readonly code?: string;
  /** Name of the substance, with the form where the entry has one; only upper and lower case may differ. */
  readonly substance?: string;
  /** The form as dispensed: "capsules", "eye drops". Given, it must be one the entry is written for. */
  readonly form?: string;
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

const names = (form: string, word: string): boolean => new RegExp(`\\b${word}s?\\b`, "i").test(form);

const isWrittenFor = ({ forms }: MedicineEntry, form: string): boolean =>
  forms.some((known) => names(form, known)) &&
  places.every((place) => !names(form, place) || forms.some((known) => names(known, place)));

/**
 * The entry with this dm+d code or this very name. Undefined when there is
 * none, when nothing was asked, when two entries claim the code, when code and
 * name point to different entries,
 * or when the form is another one: "aspirin" is not "aspirin 75 mg", tablets
 * are not eye drops, and a guess would explain the wrong medicine.
 */
export const findEntry = (
  { code, substance, form }: MedicineKey,
  entries: readonly MedicineEntry[] = medicineEntries,
): MedicineEntry | undefined => {
  const coded = code === undefined ? [] : entries.filter((entry) => entry.dmdCodes.includes(code));
  // Two who were kept at the same moment: either could be the wrong medicine.
  if (coded.length > 1) return undefined;
  const [byCode] = coded;
  const wanted = substance?.toLowerCase();
  const byName = wanted === undefined ? undefined : entries.find((entry) => entry.substance === wanted);
  if (byCode !== undefined && byName !== undefined && byName !== byCode) return undefined;
  const found = byCode ?? byName;
  return found === undefined || (form !== undefined && !isWrittenFor(found, form)) ? undefined : found;
};
