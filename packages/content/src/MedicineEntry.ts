// content: what easy-read information about a medicine looks like, as data that a professional reviews and signs.
import { displayText } from "@plainlabel/core";
import { z } from "zod";
import { type ContentSentence, contentSentences, factKey, formName } from "./ContentSentence.ts";
import { dmdCode, isSignedOrDraft, signatory, signing } from "./signing.ts";
import { medicineClasses } from "./urgency/medicineClasses.ts";
import { type SignId, signIds } from "./urgency/signs.ts";

/**
 * The parts of an entry that hold sentences, in the order of a page. What a page
 * of a live label says too stands in `saidBesideALabel`; the others could
 * contradict the label's own words ("swallow whole" beside "half a tablet").
 */
export const entryParts = [
  "whatFor",
  "howItHelps",
  "always",
  "mustNot",
  "takeWell",
  "missed",
  "tooMuch",
  "doNotStop",
  "whenIll",
  "beCareful",
  "askFirst",
  "sideEffects",
  "storing",
] as const;

export type EntryPart = (typeof entryParts)[number];

/** Every part but advice on taking it, which is the label's to give. */
export const saidBesideALabel: ReadonlySet<EntryPart> = new Set(
  entryParts.filter((part) => part !== "takeWell"),
);

export const helpers = ["999", "111", "pharmacist"] as const;

/** Groups of help as the earlier shape had them: whom to ask, and free sentences. */
export const helpGroups = z
  .array(z.strictObject({ who: z.enum(helpers), sentences: contentSentences }))
  .readonly();

export const entryKey = z
  .string()
  .max(100)
  .regex(/^[a-z0-9 ()-]+$/);

/** What every shape of an entry has. */
export const commonFields = {
  /** The key of an exact search: lower case, with the form where it matters ("hydrocortisone cream"). */
  substance: entryKey,
  /** As a heading: "Ramipril". */
  name: displayText(100),
  /** dm+d codes that this entry is for; empty until a reviewer has confirmed them. */
  dmdCodes: z.array(dmdCode).readonly(),
  /**
   * Forms it is written for, in the singular: "tablet", "oral solution". Eye drops of the same substance need
   * other words.
   */
  forms: z.array(formName).min(1).readonly(),
  status: z.enum(["draft", "reviewed"]),
  /** Facts of the source that no sentence uses, and why. */
  unused: z.array(z.strictObject({ fact: factKey, reason: z.string().min(1).max(1000) })).readonly(),
  /** Pages the facts were gathered from. Which page gave which fact is recorded beside the fact, where it is known. */
  sources: z
    .array(z.strictObject({ title: z.string().min(1).max(300), address: z.url({ protocol: /^https?$/ }) }))
    .readonly(),
  /** What a reviewer must look at before signing: facts without a page, doubts about a page, open questions. */
  toCheck: z.array(z.string().min(1).max(2000)).readonly(),
};

/** A sign of the urgency table. What to do about it stands there and nowhere else. */
const namedSign = z.strictObject({
  sign: z.enum(signIds),
  /** Said for these forms of the entry only; left out: for all of them. */
  forms: z.array(formName).min(1).readonly().optional(),
  facts: z.array(factKey).readonly(),
});

const parts = {
  whatFor: contentSentences,
  howItHelps: contentSentences,
  /** What must be said beside every label: "Never take it every day." */
  always: contentSentences,
  /** Who must never take it, and with what. Each forbids: "Do not", "Never" or "Stop". */
  mustNot: contentSentences,
  /** How to take it well; not beside a label. */
  takeWell: contentSentences,
  /** What if a dose was missed. */
  missed: contentSentences,
  /** What if too much was taken, beside the signs of the table that say what to do. */
  tooMuch: contentSentences,
  doNotStop: contentSentences,
  /** What if the person is ill otherwise: being sick, fever, not drinking. */
  whenIll: contentSentences,
  beCareful: contentSentences,
  /** Who must ask first: illnesses, pregnancy, other medicines. */
  askFirst: contentSentences,
  /** Usual ones that pass; what is urgent is a sign. */
  sideEffects: contentSentences,
  storing: contentSentences,
} satisfies Record<EntryPart, typeof contentSentences>;

/** `role`: as what they signed, where they said it. */
const signedBy = { ...signatory.shape, role: displayText(100).optional(), on: z.iso.date() };

const entryShape = {
  /** The second shape of an entry; `EarlierEntry.ts` has the first. */
  shape: z.literal(2),
  ...commonFields,
  /** Each brings its signs (`classSigns`), so that no entry of a class forgets one. */
  classes: z.array(z.enum(medicineClasses)).readonly(),
  ...parts,
  signs: z.array(namedSign).max(100).readonly(),
  /**
   * When to get help in a pharmacy's own words, with urgencies of their own: only
   * what was written before there was one table, kept as it was signed. Empty in
   * every entry of ours.
   */
  earlierHelp: helpGroups,
};

export const medicineEntrySchema = z
  .strictObject({
    ...entryShape,
    /** Counts up with each change. */
    version: z.int().min(1),
    /**
     * Who signed these words, and when; null while they are a draft. `words` is the
     * SHA-256 of what a reader is told (`wordsDigest`), so that what was signed and
     * then changed is seen; null where it was signed before there was one.
     */
    reviewedBy: z.strictObject({ ...signedBy, words: z.hash("sha256").nullable() }).nullable(),
  })
  .refine(isSignedOrDraft, signing);

/** What is sent to be kept: its version and the digest of its words are the service's to make. */
export const sentEntrySchema = z
  .strictObject({
    ...entryShape,
    reviewedBy: z.strictObject({ ...signedBy, words: z.hash("sha256").nullable().optional() }).nullable(),
  })
  .refine(isSignedOrDraft, signing);

/** Easy-read information about one medicine. Never a dose: the label alone says how much and how often. */
export type MedicineEntry = z.infer<typeof medicineEntrySchema>;
export type SentEntry = z.infer<typeof sentEntrySchema>;
export type NamedSign = { readonly sign: SignId } & MedicineEntry["signs"][number];
export type UrgentHelp = (typeof helpers)[number];

/** Every sentence that stands in an entry itself; its signs are said by the urgency table. */
export const sentencesOfEntry = (
  entry: Pick<MedicineEntry, EntryPart | "earlierHelp">,
): readonly ContentSentence[] => [
  ...entryParts.flatMap((part) => entry[part]),
  ...entry.earlierHelp.flatMap((group) => group.sentences),
];
