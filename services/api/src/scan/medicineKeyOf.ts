// scan: under which key the information about a label's medicine is looked up, now and when the label has ended.
import { findEntry, type MedicineEntry, type MedicineKey, medicineEntries } from "@plainlabel/content";
import { splitProductName } from "@plainlabel/core";
import type { PageOrder } from "./PageOrder.ts";

/**
 * Entries are named by substance, some with their form ("latanoprost eye drops")
 * or strength ("aspirin 75 mg"). The first of these names that is one exactly;
 * the medicine's own name where none is, which finds nothing.
 */
export const medicineKeyOf = (
  { name, strength, form, code }: PageOrder["medicine"],
  entries: readonly MedicineEntry[] = medicineEntries,
): MedicineKey => {
  const told =
    strength === undefined && form === undefined ? splitProductName(name) : { name, strength, form };
  const keyed = (substance: string): MedicineKey => ({
    substance,
    ...(code === undefined ? {} : { code }),
    ...(told.form === undefined ? {} : { form: told.form }),
  });
  const names = [told.name, `${told.name} ${told.form}`, `${told.name} ${told.strength}`].map(keyed);
  return names.find((key) => findEntry(key, entries) !== undefined) ?? keyed(told.name);
};
