// webhooks: what a tenant's system is sent, as the OpenAPI document has it. docs/webhooks.md says the rest.
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const count = z.int().min(0);

/** Types and fields are added with any version: whoever reads it passes over what it does not know. */
export const batchDoneMessage = named(
  "BatchDone",
  z.looseObject({
    type: z.literal("batch.done"),
    timestamp: z.iso.datetime().describe("When the batch was done."),
    data: z.looseObject({
      tenant: z.string().describe("Whose batch it is."),
      id: z.string().describe("Of the batch: GET /v1/batches/{id}."),
      state: z.literal("done"),
      items: count.describe("How many were ordered."),
      made: count.describe("Items that have labels."),
      refused: count.describe("Items that no label can be made of: GET /v1/batches/{id}/refusals."),
      failed: count.describe("Items that could not be made by a fault of ours."),
      labels: count.describe("Labels of all items."),
    }),
  }),
);
