// review: what comes back from a reviewer: who, when, and which boxes of which sheets were ticked.
import { displayText } from "@plainlabel/core";
import { z } from "zod";
import { entryKey } from "../MedicineEntry.ts";
import { signatory } from "../signing.ts";

/** Far more boxes than any sheet has; a bound for what a file may hold. */
const mostBoxes = 1000;

export const signedReviewSchema = z.strictObject({
  kind: z.literal("plainlabel-review"),
  version: z.literal(1),
  by: z.strictObject({ ...signatory.shape, role: displayText(100) }),
  /** The day of the review. */
  on: z.iso.date(),
  entries: z
    .array(
      z.strictObject({
        substance: entryKey,
        /** What names exactly the words, and all of the sheet, that were read. */
        words: z.hash("sha256"),
        sheet: z.hash("sha256"),
        /** The boxes that were ticked. */
        ticked: z.array(z.string().max(200)).max(mostBoxes).readonly(),
        /** What is wrong and what it should say, for whoever changes the entry. Left out: nothing was written. */
        notes: z.string().max(5_000).optional(),
      }),
    )
    .min(1)
    .max(1000)
    .readonly(),
});

/** A review as its sheet saves it, or as somebody writes it down from paper. */
export type SignedReview = z.infer<typeof signedReviewSchema>;
