// webhooks: what a tenant's system is told of a batch that is done: which, and how many. No name, medicine or
// word of a label.
import type { BatchFacts } from "../batches/Batches.ts";
import type { Instant } from "../Tables.ts";

export const doneMessage = (
  tenantId: string,
  { id, items, made, refused, failed, labels }: BatchFacts,
  at: Instant,
): string =>
  JSON.stringify({
    type: "batch.done",
    timestamp: new Date(at).toISOString(),
    data: { tenant: tenantId, id, state: "done", items, made, refused, failed, labels },
  });
