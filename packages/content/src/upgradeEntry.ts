// content: an entry of the first shape as one of today's, losing nothing and changing no word that was signed.
import type { EarlierEntry } from "./EarlierEntry.ts";
import type { MedicineEntry, SentEntry } from "./MedicineEntry.ts";

/**
 * Every sentence stays, word for word, under the heading it was signed under:
 * what to avoid is what to be careful with, and help in the pharmacy's own words
 * stays `earlierHelp`. No class and no sign is added, for nobody has signed them.
 */
export const upgradeEntry = ({ getHelp, avoid, reviewedBy, ...same }: EarlierEntry): SentEntry => ({
  shape: 2,
  ...same,
  reviewedBy: reviewedBy === null ? null : { ...reviewedBy, words: null },
  classes: [],
  always: [],
  mustNot: [],
  missed: [],
  tooMuch: [],
  doNotStop: [],
  whenIll: [],
  beCareful: avoid,
  askFirst: [],
  signs: [],
  earlierHelp: getHelp,
});

/** Whether a kept or sent value is of the first shape: it names no shape and has the groups of help. */
export const isEarlierEntry = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !("shape" in value);

/** What a store kept, of either shape, as today's. Only the service writes what it keeps: it is whole. */
export const readKeptEntry = (kept: unknown): MedicineEntry => {
  if (!isEarlierEntry(kept)) return kept as MedicineEntry;
  const { version, ...earlier } = kept as EarlierEntry & { readonly version: number };
  return { ...upgradeEntry(earlier), version } as MedicineEntry;
};
