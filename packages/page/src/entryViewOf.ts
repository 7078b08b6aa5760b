// entry view: what this page tells of the medicine: for the form in hand, to whoever takes or gives it.
import { type EntryView, entryFor, formIn, type MedicineEntry, type Reader } from "@plainlabel/content";
import type { PageContent } from "./PageContent.ts";

/** Whoever is told to "give" it is not the person who takes it. */
export const readerOf = ({ regimen }: Pick<PageContent, "regimen">): Reader =>
  regimen?.steps.some(
    ({ action, actionSuppliedBy }) => action === "give" && actionSuppliedBy === "directions",
  )
    ? "giver"
    : "taker";

/** `form` as dispensed; undefined where it is not known. `content`: of the live label; null where there is none. */
export const entryViewOf = (
  entry: MedicineEntry,
  form: string | undefined,
  content: PageContent | null,
): EntryView =>
  entryFor(entry, { form: formIn(entry, form), reader: content === null ? "taker" : readerOf(content) });
