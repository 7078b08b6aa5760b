// scan: what whoever makes a label must know of the page behind it.
import { type MedicineEntry, type MedicineKey, rivalsFor } from "@plainlabel/content";
import type { Finding } from "@plainlabel/core";
import type { PageOrder } from "./PageOrder.ts";

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" and ");

/** Where two entries claim the medicine the page explains neither: either could be of another medicine. Empty otherwise. */
export const findingsOf = (
  { medicineAt }: Pick<PageOrder, "medicineAt">,
  key: MedicineKey,
  entries: readonly MedicineEntry[],
): readonly Finding[] => {
  const rivals = rivalsFor(key, entries);
  if (rivals.length === 0) return [];
  return [
    {
      code: "two-entries",
      path: medicineAt,
      detail: `The name and code of the medicine lead to ${quoted(rivals.map(({ substance }) => substance))}. The page shows the label's own words and explains no medicine.`,
      help: "Check that the name and the code are of the same product. If they are, take the code from one of your own entries.",
    },
  ];
};
