// feedback: counts by week, strict.
import { feedbackFaces, feedbackParts, nearMissParts } from "@plainlabel/page";
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const text = z.string();
const count = z.int().min(0);

const share = z.number().min(0).max(1);

/** GET /v1/feedback. */
export const feedbackChart = named(
  "FeedbackChart",
  z.strictObject({
    since: z.iso.date(),
    /** The usual share of answers that were not easy; null where nobody answered. */
    centre: share.nullable(),
    weeks: z.array(
      z.strictObject({
        week: z.iso.date(),
        size: count,
        notEasy: count,
        proportion: share,
        lower: share,
        upper: share,
        signal: z.enum(["above", "below"]).nullable(),
      }),
    ),
    counts: z.array(
      z.strictObject({
        contentVersion: text,
        labelVariant: text,
        week: z.iso.date(),
        face: z.enum(feedbackFaces),
        hard: z.enum(feedbackParts).exclude(["none"]).nullable(),
        count,
      }),
    ),
    /** How often readers said that they nearly took it wrong, and what of it. Not among the answers of `counts`. */
    nearMisses: z.array(
      z.strictObject({
        contentVersion: text,
        labelVariant: text,
        week: z.iso.date(),
        part: z.enum(nearMissParts),
        count,
      }),
    ),
  }),
);
