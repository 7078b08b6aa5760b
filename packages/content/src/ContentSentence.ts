// content: one sentence of information, with its picture, what it rests on, and for whom it is said.
import { displayText } from "@plainlabel/core";
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
export const picture = z.union([
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
export const factKey = z.templateLiteral([z.enum(factLists), "/", z.int().min(0)]);

/** A form as an entry names it, in the singular: "tablet", "oral solution". */
export const formName = z.string().regex(/^[a-z ]+$/);

export const contentSentence = z.strictObject({
  /** One idea, at most 15 words, our own words. */
  text: displayText(300),
  /** The picture that says the same; null where none does so exactly. */
  pictogram: picture.nullable(),
  /** The facts it rests on; empty for a sentence that stands in every entry, such as "Follow your label." */
  facts: z.array(factKey).readonly(),
  /** Said for these forms of the entry only; left out: for all of them. */
  forms: z.array(formName).min(1).readonly().optional(),
  /**
   * For somebody who gives it to a child or to a person they care for: other words,
   * or null where it does not concern them (driving). Left out: the same words.
   */
  toGiver: displayText(300).nullable().optional(),
});

/** Far more than a reader would read; a bound for what a caller may send. */
export const contentSentences = z.array(contentSentence).max(100).readonly();

export type ContentSentence = z.infer<typeof contentSentence>;
