// batches: the body of an approval: who approves, and which of the items.
import { labelOptionsSchema } from "@plainlabel/core";
import { z } from "zod";
import { named } from "../../http/shapes.ts";
import { mostItems } from "../../orders/readOrder.ts";

export const batchApproval = named(
  "BatchApproval",
  z.strictObject({
    approval: labelOptionsSchema.shape.approval.unwrap(),
    /** Places from 0; all that became labels when left out. */
    items: z.array(z.int().min(0)).min(1).max(mostItems).optional(),
  }),
);
