// content: the first shape of an entry, which pharmacies wrote themselves and still send. Read, and made today's
// by `upgradeEntry`.
import { z } from "zod";
import { contentSentence } from "./ContentSentence.ts";
import { commonFields, helpers } from "./MedicineEntry.ts";
import { isSignedOrDraft, signatory, signing } from "./signing.ts";

const sentences = z
  .array(contentSentence.pick({ text: true, pictogram: true, facts: true }).strict())
  .max(100)
  .readonly();

/** The first shape as it is sent: takes what was sent before, to the letter. */
export const earlierEntrySchema = z
  .strictObject({
    ...commonFields,
    reviewedBy: z.strictObject({ ...signatory.shape, on: z.iso.date() }).nullable(),
    whatFor: sentences,
    howItHelps: sentences,
    takeWell: sentences,
    sideEffects: sentences,
    /** Most urgent first; a group without a sentence is left out. */
    getHelp: z.array(z.strictObject({ who: z.enum(helpers), sentences })).readonly(),
    avoid: sentences,
    storing: sentences,
  })
  .refine(isSignedOrDraft, signing);

export type EarlierEntry = z.infer<typeof earlierEntrySchema>;
