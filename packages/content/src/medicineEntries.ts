// content: all entries, one file per medicine, checked against their schema once when this is loaded.
import { z } from "zod";
import { entryFiles } from "./entryFiles.ts";
import { type MedicineEntry, medicineEntrySchema } from "./MedicineEntry.ts";

const nameOf = (file: unknown): string => String((file as { readonly substance?: unknown })?.substance);

/** Throws where a file breaks the schema, and says of which medicine it is and what is wrong with it. */
export const entryOfFile = (file: unknown): MedicineEntry => {
  const read = medicineEntrySchema.safeParse(file);
  if (!read.success) throw new Error(`The entry "${nameOf(file)}":\n${z.prettifyError(read.error)}`);
  return read.data;
};

/** Every medicine we can explain, by name of its file. A file that breaks the schema is a bug of ours and throws. */
export const medicineEntries: readonly MedicineEntry[] = entryFiles.map(entryOfFile);
