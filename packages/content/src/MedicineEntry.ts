// content: what easy-read information about a medicine looks like, as data that a professional reviews and signs.
import { displayText, snomedFaults } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import { z } from "zod";

/** The meanings that information may show: those without a number, for a dose belongs to the label alone. */
export const contentPictures = [
  "after-food",
  "ask-pharmacist",
  "avoid-sun",
  "bedtime",
  "before-food",
  "call-999",
  "chew",
  "dissolve-in-water",
  "do-not-crush",
  "do-not-drive",
  "do-not-freeze",
  "do-not-stop-suddenly",
  "empty-stomach",
  "evening",
  "every-day",
  "finish-the-course",
  "fridge",
  "inhaler",
  "injection",
  "keep-from-children",
  "may-make-you-sleepy",
  "morning",
  "no-alcohol",
  "no-aspirin",
  "no-flames",
  "no-grapefruit",
  "no-indigestion-remedies",
  "no-iron-zinc",
  "no-other-paracetamol",
  "only-on-skin",
  "phone",
  "read-leaflet",
  "rinse-mouth",
  "shake-bottle",
  "space-evenly",
  "spread-thinly",
  "swallow-whole",
  "swallow-with-water",
  "urine-colour",
  "warning",
  "wash-hands",
  "with-food",
] as const satisfies readonly Numberless<Meaning>[];

/** The ids of the meanings that are nothing but an id. */
type Numberless<M extends Meaning> = M extends Meaning ? (keyof M extends "id" ? M["id"] : never) : never;

/** Asserted, not inferred: TypeScript does not spread an id of forty kinds over forty kinds of meaning. */
const picture = z.union([
  z.strictObject({ id: z.enum(contentPictures) }),
  z.strictObject({ id: z.literal("once-a-week"), day: z.null() }),
]) as unknown as z.ZodType<Meaning>;

/** The lists of a source's facts that a sentence can rest on. */
export const factLists = [
  "usedFor",
  "howItHelps",
  "takeWell",
  "commonSideEffects",
  "getHelpNow",
  "avoid",
  "tellYourPharmacistIf",
  "storage",
] as const;

/** "takeWell/3": list and place of a fact in `facts/`, counted from 0. */
const factKey = z.templateLiteral([z.enum(factLists), "/", z.int().min(0)]);

const sentence = z.strictObject({
  /** One idea, at most 15 words, our own words. */
  text: displayText(300),
  /** The picture that says the same; null where none does so exactly. */
  pictogram: picture.nullable(),
  /** The facts it rests on; empty for a sentence that stands in every entry, such as "Follow your label." */
  facts: z.array(factKey).readonly(),
});

/** Far more than a reader would read; a bound for what a caller may send. */
const sentences = z.array(sentence).max(100).readonly();

/** dm+d identifiers are SNOMED CT's: a mistyped one must not explain another medicine. */
const dmdCode = z.string().check(({ value, issues }) => {
  for (const { code, detail, help } of snomedFaults(value))
    issues.push({ code: "custom", input: value, message: detail, params: { refusal: code, help } });
});

/** Signed words name their signer, and only signed words do. */
export const isSignedOrDraft = ({
  status,
  reviewedBy,
}: {
  readonly status: "draft" | "reviewed";
  readonly reviewedBy: unknown;
}): boolean => (status === "reviewed") === (reviewedBy !== null);

/** A professional who answers for words, by name and registration number, such as that of the General Pharmaceutical Council. */
export const signatory = z.strictObject({
  name: displayText(100),
  registration: z.string().regex(/^[A-Za-z0-9-]{4,20}$/),
});

const entryShape = z.strictObject({
  /** The key of an exact search: lower case, with the form where it matters ("hydrocortisone cream"). */
  substance: z
    .string()
    .max(100)
    .regex(/^[a-z0-9 ()-]+$/),
  /** As a heading: "Ramipril". */
  name: displayText(100),
  /** dm+d codes that this entry is for; empty until a reviewer has confirmed them. */
  dmdCodes: z.array(dmdCode).readonly(),
  /** Forms it is written for, in the singular: "tablet", "oral solution". Eye drops of the same substance need other words. */
  forms: z
    .array(z.string().regex(/^[a-z ]+$/))
    .min(1)
    .readonly(),
  status: z.enum(["draft", "reviewed"]),
  /** Who signed these words, and when; null while they are a draft. */
  reviewedBy: z.strictObject({ ...signatory.shape, on: z.iso.date() }).nullable(),
  version: z.int().min(1),
  whatFor: sentences,
  howItHelps: sentences,
  takeWell: sentences,
  sideEffects: sentences,
  /** Most urgent first; a group without a sentence is left out. */
  getHelp: z
    .array(z.strictObject({ who: z.enum(["999", "111", "pharmacist"]), sentences: sentences }))
    .readonly(),
  avoid: sentences,
  storing: sentences,
  /** Facts of the source that no sentence uses, and why. */
  unused: z.array(z.strictObject({ fact: factKey, reason: z.string().min(1).max(1000) })).readonly(),
  /** Pages the facts were gathered from. Which page gave which fact is not recorded. */
  sources: z
    .array(z.strictObject({ title: z.string().min(1).max(300), address: z.url({ protocol: /^https?$/ }) }))
    .readonly(),
  /** What a reviewer must look at before signing: facts without a page, doubts about a page, open questions. */
  toCheck: z.array(z.string().min(1).max(2000)).readonly(),
});

const signing = {
  path: ["reviewedBy"],
  message: "reviewed words name who signed them, drafts do not",
};

export const medicineEntrySchema = entryShape.refine(isSignedOrDraft, signing);

/** What is sent to be kept: its version is counted by the store. */
export const sentEntrySchema = entryShape.omit({ version: true }).refine(isSignedOrDraft, signing);

/** Easy-read information about one medicine. Never a dose: the label alone says how much and how often. */
export type MedicineEntry = z.infer<typeof medicineEntrySchema>;
export type ContentSentence = z.infer<typeof sentence>;
export type UrgentHelp = MedicineEntry["getHelp"][number]["who"];

/** Every sentence of an entry in the order in which a page says them. */
export const sentencesOfEntry = (entry: MedicineEntry): readonly ContentSentence[] => [
  ...entry.whatFor,
  ...entry.howItHelps,
  ...entry.takeWell,
  ...entry.sideEffects,
  ...entry.getHelp.flatMap((group) => group.sentences),
  ...entry.avoid,
  ...entry.storing,
];
