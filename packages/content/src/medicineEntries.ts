// content: all entries, one file per medicine, checked against their schema once when this is loaded.
import { entryFiles } from "./entryFiles.ts";
import { type MedicineEntry, medicineEntrySchema } from "./MedicineEntry.ts";

/** Every medicine we can explain, by name of its file. A file that breaks the schema is a bug of ours and throws. */
export const medicineEntries: readonly MedicineEntry[] = entryFiles.map((file) =>
  medicineEntrySchema.parse(file),
);
