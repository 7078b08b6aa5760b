// content: an entry that is sent, in today's shape or the first one, as it will be kept.
import {
  earlierEntrySchema,
  isEarlierEntry,
  type MedicineEntry,
  type SentEntry,
  sentEntrySchema,
  upgradeEntry,
  wordsDigest,
} from "@plainlabel/content";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import { type ContentChange, changeSchema, readContentChange } from "./readContentChange.ts";

/** For the document: a change takes either shape. */
export const entryChangeSchema = changeSchema("entry", sentEntrySchema.or(earlierEntrySchema));

const entryIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "entry" in value ? value.entry : undefined;

/**
 * Reads `{entry, by, after}`. An entry that names no shape is of the first one, and
 * is refused by the rules of that one; accepted, it is upgraded word for word.
 * `today` is an ISO date. All refusals at once.
 */
export const readEntryChange = (value: unknown, today: string): Outcome<ContentChange<SentEntry>> => {
  if (!isEarlierEntry(entryIn(value))) return readContentChange(value, "entry", sentEntrySchema, today);
  const read = readContentChange(value, "entry", earlierEntrySchema, today);
  if (!read.ok) return read;
  const { body } = read.value;
  return accepted({ ...read.value, body: body === null ? null : upgradeEntry(body) });
};

/**
 * The entry as it is kept: with its version, and signed words with their
 * fingerprint. Refused where it came with the fingerprint of other words: what was
 * signed and then changed is a draft again, until somebody signs it anew.
 */
export const entryToKeep = async (sent: SentEntry, version: number): Promise<Outcome<MedicineEntry>> => {
  const { reviewedBy } = sent;
  if (reviewedBy === null) return accepted({ ...sent, reviewedBy: null, version });
  const words = await wordsDigest(sent);
  if (typeof reviewedBy.words === "string" && reviewedBy.words !== words)
    return refused({
      code: "signed-then-changed",
      path: "/entry/reviewedBy/words",
      detail: "These are not the words that were signed.",
      help: "Send them as a draft; or sign them again, and leave words out.",
    });
  return accepted({ ...sent, reviewedBy: { ...reviewedBy, words }, version });
};
