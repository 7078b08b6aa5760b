// content: photographs of a product, tablet or box, for whoever wonders whether it is the same medicine. Data only.
import { displayText } from "@plainlabel/core";
import { z } from "zod";
import { dmdCode, isSignedOrDraft, signatory, signing } from "./signing.ts";

/** What a photograph shows. */
export const photographed = ["medicine", "box"] as const;

const shape = {
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+$/),
  /**
   * dm+d codes, as labels of this product bear them. Looks are a maker's: the
   * code of an actual product, or of a virtual one where the pharmacy has one
   * maker's only.
   */
  dmdCodes: z.array(dmdCode).min(1).max(20).readonly(),
  shows: z.enum(photographed),
  /** What is seen, for whoever sees it badly or not at all: "Round white tablet with the number 20 on one side". */
  alt: displayText(200),
  /** The day it was taken, which readers are told: looks change. */
  takenOn: z.iso.date(),
  madeBy: displayText(100),
  status: z.enum(["draft", "reviewed"]),
  reviewedBy: z.strictObject({ ...signatory.shape, on: z.iso.date() }).nullable(),
};

/** A picture as it is kept: by what is in it. */
const picture = z.strictObject({
  type: z.enum(["image/jpeg", "image/png", "image/webp"]),
  /** In pixels, as it is shown. */
  width: z.int().min(1),
  height: z.int().min(1),
  /** Its size. */
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A photograph as it is kept: its picture is kept beside it. */
export const photographSchema = z.strictObject({ ...shape, picture }).refine(isSignedOrDraft, signing);

/** As it is sent: with the file itself, in base64. */
export const sentPhotographSchema = z
  .strictObject({ ...shape, file: z.base64().min(1).max(600_000) })
  .refine(isSignedOrDraft, signing);

export type Photograph = z.infer<typeof photographSchema>;
export type SentPhotograph = z.infer<typeof sentPhotographSchema>;

/**
 * Photographs of the product with exactly this code, the medicine before its
 * box. None without a code: a name says nothing of how a maker's tablet looks.
 */
export const findPhotographs = (
  code: string | undefined,
  registry: readonly Photograph[],
): readonly Photograph[] =>
  code === undefined
    ? []
    : photographed.flatMap((what) =>
        registry.filter(({ shows, dmdCodes }) => shows === what && dmdCodes.includes(code)),
      );
