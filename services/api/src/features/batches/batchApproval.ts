// batches: the body of an approval: who approves, and which of the items.
import { labelOptionsSchema, withoutRepeats } from "@plainlabel/core";
import { z } from "zod";
import { named } from "../../http/shapes.ts";
import { mostItems } from "../../orders/readOrder.ts";

export const batchApproval = named(
  "BatchApproval",
  z.strictObject({
    approval: labelOptionsSchema.shape.approval.unwrap(),
    /** Places from 0, each once: two of a label are asked for by `copies`. All that became labels when left out. */
    items: withoutRepeats(z.int().min(0), mostItems).min(1).optional(),
  }),
);
