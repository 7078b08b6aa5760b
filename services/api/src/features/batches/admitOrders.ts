// batches: who may send an order, decided before its 16 MB are taken in: so many at a time, tenants in turn, and nobody whose batches are unfinished.
import { finished } from "node:stream";
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { tellLimit } from "../../costs/CallerCosts.ts";
import { readIdempotencyKey } from "../../http/idempotencyKey.ts";
import { sendProblem } from "../../http/problems.ts";
import { waitingLine } from "../../rendering/waitingLine.ts";
import type { Batches } from "../../store/batches/Batches.ts";
import { mostOpen } from "../../store/batches/keepBatches.ts";
import { batchWait, busy, openBatches, tooManyBatches } from "./refusals.ts";

/** Orders taken in at a time, so that their bodies need some 64 MB at most. */
const together = 4;
/** Calls that may wait for that. Nothing of theirs is read meanwhile. */
const mostWaiting = 100;
/** Milliseconds that one waits. */
const patience = 10_000;

export const sendTooManyBatches = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  tellLimit(request, openBatches(mostOpen, batchWait));
  const wait = String(batchWait);
  return sendProblem(reply.header("retry-after", wait), "too-many-requests", [tooManyBatches]);
};

/** For the route that takes orders. Throws `StoreOutage`. */
export const admitOrders = (batches: Batches): onRequestAsyncHookHandler => {
  const line = waitingLine(together, mostWaiting);
  return async (request, reply): Promise<FastifyReply | undefined> => {
    const { tenantId } = identityOf(request);
    const key = readIdempotencyKey(request);
    const unfinished = await batches.unfinished(tenantId, key.ok ? key.value : null);
    if (unfinished !== null && unfinished >= mostOpen) return sendTooManyBatches(request, reply);
    const gone = new AbortController();
    // Answered, or the connection was lost.
    finished(reply.raw, () => gone.abort());
    const turn = await line.enter(tenantId, AbortSignal.any([gone.signal, AbortSignal.timeout(patience)]));
    if (turn !== true) return sendProblem(reply.header("retry-after", "5"), "too-busy", [busy]);
    const began = performance.now();
    const leave = (): void => line.leave(tenantId, performance.now() - began);
    if (gone.signal.aborted) leave();
    else gone.signal.addEventListener("abort", leave, { once: true });
    return undefined;
  };
};
