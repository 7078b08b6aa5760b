// content: a fingerprint of what a reader is told, so that words changed after they were signed are a draft again.
import { digest } from "@plainlabel/core";
import { signsOf } from "./entryFor.ts";
import { entryParts, type MedicineEntry, type SentEntry } from "./MedicineEntry.ts";
import { rowOn } from "./urgency/signs.ts";

/**
 * SHA-256 over everything that any reader of an entry can be told, the rows of the
 * urgency table that it names among them: one changed row makes every entry that
 * names it a draft again. Status, signer, version, sources and notes are not in it.
 */
export const wordsDigest = (entry: MedicineEntry | SentEntry): Promise<string> =>
  digest(
    JSON.stringify([
      entry.substance,
      entry.name,
      entry.forms,
      entryParts.map((part) =>
        entry[part].map(({ text, pictogram, forms, toGiver }) => [
          text,
          pictogram,
          forms,
          toGiver === undefined ? text : toGiver,
        ]),
      ),
      signsOf(entry, undefined).map((id) => {
        const { level, place, when, also, worse } = rowOn(id, entry.substance);
        return [id, level, place, when, also, worse?.map((each) => [each.level, each.when])];
      }),
      entry.signs.map(({ sign, forms }) => [sign, forms]),
      entry.earlierHelp.map(({ who, sentences }) => [
        who,
        sentences.map(({ text, pictogram }) => [text, pictogram]),
      ]),
    ]),
  );

/**
 * Whether the words are still those that were signed. What was signed before words had a fingerprint counts as it
 * was kept.
 */
export const isStillSigned = async (entry: MedicineEntry): Promise<boolean> =>
  entry.reviewedBy !== null &&
  (entry.reviewedBy.words === null || entry.reviewedBy.words === (await wordsDigest(entry)));

/** The entry as it stands: signed, or a draft again because something of it changed. */
export const asItStands = async (entry: MedicineEntry): Promise<MedicineEntry> =>
  entry.reviewedBy === null || (await isStillSigned(entry))
    ? entry
    : { ...entry, status: "draft", reviewedBy: null };
