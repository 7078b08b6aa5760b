// batches: what is told of a batch and its items, strict.
import { z } from "zod";
import { refusal } from "../../http/problemShapes.ts";
import { named } from "../../http/shapes.ts";

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);
const refusals = z.array(refusal);

/** POST /v1/batches and GET /v1/batches/{id}. */
export const batch = named(
  "Batch",
  z.strictObject({
    id: text,
    state: z.enum(["waiting", "working", "done"]),
    items: count.min(1),
    made: count,
    refused: count,
    /** Tried, and not made by our fault. */
    failed: count,
    labels: count,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  }),
);

/** GET /v1/batches. */
export const batchList = named("BatchList", z.strictObject({ batches: z.array(batch) }));

/** GET /v1/batches/{id}/items/{item}, and each line or entry of GET /v1/batches/{id}/items. */
export const batchItem = named(
  "BatchItem",
  z.strictObject({
    /** Place in the order, from 0. */
    item: count,
    outcome: z.enum(["made", "refused", "failed"]),
    labels: count,
    /** One for each of its label sets: prescribed words beside label words, and what is to be looked at. */
    comparisons: z.array(z.strictObject({ prescribed: text, label: texts, findings: refusals })),
    /** Why it has no labels. */
    refusals,
    /** SVG of its labels, where it was asked for; null where they could not be drawn now. */
    preview: text.nullable().optional(),
  }),
);

/** GET /v1/batches/{id}/items. */
export const batchItems = named("BatchItems", z.strictObject({ items: z.array(batchItem) }));

/** GET /v1/batches/{id}/refusals. */
export const batchRefusals = named(
  "BatchRefusals",
  z.strictObject({
    items: z.array(
      z.strictObject({
        /** Place in the order, from 0. */
        item: count,
        /** Pointers into that item. */
        refusals: refusals.min(1),
      }),
    ),
  }),
);
