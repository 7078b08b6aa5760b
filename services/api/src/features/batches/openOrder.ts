// batches: an order opened once and its items paid for once, whichever door it came by.
import type { FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { payerOf, tellLimit } from "../../costs/CallerCosts.ts";
import type { CostLimit } from "../../costs/CostLimit.ts";
import type { Batches, BatchOrder, Opened } from "../../store/batches/Batches.ts";

/** `wait`: seconds until the tenant may order so many items. */
type OpenedOrder = Opened | { readonly outcome: "too-many-items"; readonly wait: number };

/** Items are counted apart from calls: a large order holds up no counter. */
const charge = async (request: FastifyRequest, items: number, limit: CostLimit): Promise<number> => {
  const payer = payerOf(request);
  const wait = await limit.ask(payer, items);
  const standing = await limit.standing(payer);
  if (standing !== null)
    tellLimit(request, {
      ...{ name: "batch-items", quota: standing.share, window: 60 },
      ...{ left: standing.left, wait: wait || standing.wait },
    });
  return wait;
};

/**
 * Opens a batch and counts its items. An order that is sent again under its key
 * gets its batch again and costs nothing, even where no items are left. Throws `StoreOutage`.
 */
export const openOrder = async (
  request: FastifyRequest,
  { order, key }: Omit<BatchOrder, "tenantId">,
  { batches, itemLimit }: { readonly batches: Batches; readonly itemLimit: CostLimit },
): Promise<OpenedOrder> => {
  const { tenantId } = identityOf(request);
  const isNew = key === null || (await batches.unfinished(tenantId, key.key)) !== null;
  const wait = isNew ? await charge(request, order.items, itemLimit) : 0;
  if (wait > 0) return { outcome: "too-many-items", wait };
  const opened = await batches.open({ tenantId, order, key });
  // Nothing was ordered by it.
  if (isNew && opened.outcome !== "opened") await itemLimit.spend(payerOf(request), -order.items);
  return opened;
};
