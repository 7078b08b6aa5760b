// content: find the information for one medicine; an exact match or nothing, for near misses are other medicines.
import type { MedicineEntry } from "./MedicineEntry.ts";
import { medicineEntries } from "./medicineEntries.ts";

export interface MedicineKey {
  /** dm+d code. */
  readonly code?: string;
  /** Name of the substance, with the form where the entry has one; only upper and lower case may differ. */
  readonly substance?: string;
}

/**
 * The entry with this dm+d code or this very name. Undefined when there is
 * none, when nothing was asked, or when code and name point to different
 * entries: "aspirin" is not "aspirin 75 mg", and a guess would explain the
 * wrong medicine.
 */
export const findEntry = (
  { code, substance }: MedicineKey,
  entries: readonly MedicineEntry[] = medicineEntries,
): MedicineEntry | undefined => {
  const byCode = code === undefined ? undefined : entries.find((entry) => entry.dmdCodes.includes(code));
  const wanted = substance?.toLowerCase();
  const byName = wanted === undefined ? undefined : entries.find((entry) => entry.substance === wanted);
  if (byCode !== undefined && substance !== undefined && byName !== undefined && byName !== byCode)
    return undefined;
  return byCode ?? byName;
};
