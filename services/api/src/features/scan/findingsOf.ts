// scan: what whoever makes a label must know of the page behind it.
import { type MedicineEntry, type MedicineKey, rivalsFor } from "@plainlabel/content";
import type { Finding } from "@plainlabel/core";
import type { PageOrder } from "../../rendering/PageOrder.ts";
import type { Known } from "./knownOf.ts";

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" and ");

/** Whoever approves the label must know that its page says less than the draft of it did. */
const unsignedFindings = (
  { medicineAt }: Pick<PageOrder, "medicineAt">,
  { entry, films }: Known["unsigned"],
): readonly Finding[] => [
  ...(entry === null
    ? []
    : [
        {
          code: "information-not-signed" as const,
          path: medicineAt,
          detail: `Nobody has signed the information about "${entry.substance}": it is a draft. Behind an approved label the page leaves it out and shows the label's own words.`,
          help: "A pharmacist can sign it: on the desk under Information, or on paper, with a sheet to review.",
        },
      ]),
  ...films.map(
    ({ id }): Finding => ({
      code: "film-not-signed",
      path: medicineAt,
      detail: `Nobody has signed the film "${id}": it is a draft. An approved label does not offer it.`,
      help: "A pharmacist can sign it on the desk under Films.",
    }),
  ),
];

/**
 * Where two entries claim the medicine the page explains neither: either could be
 * of another medicine. Where what there is was never signed it stands on drafts alone.
 */
export const findingsOf = (
  order: Pick<PageOrder, "medicineAt">,
  key: MedicineKey,
  entries: readonly MedicineEntry[],
  unsigned: Known["unsigned"],
): readonly Finding[] => [...rivalFindings(order, key, entries), ...unsignedFindings(order, unsigned)];

const rivalFindings = (
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
