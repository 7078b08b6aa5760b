// batches: decides whether an order of up to 16 MB is taken in, before any of it is read: four at a time, tenants
// in turn, none from a tenant with five unfinished batches.
import { finished } from "node:stream";
import type { Refusal } from "@plainlabel/core";
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { tellLimit } from "../../costs/CallerCosts.ts";
import { readIdempotencyKey } from "../../http/idempotencyKey.ts";
import { isCsv } from "../../http/jsonBodies.ts";
import { sendProblem } from "../../http/problems.ts";
import { csvTooLarge, largestCsv } from "../../orders/csv/readCsvTable.ts";
import { waitingLine } from "../../rendering/waitingLine.ts";
import type { Batches } from "../../store/batches/Batches.ts";
import { mostOpen } from "../../store/batches/keepBatches.ts";
import { batchWait, openBatches, slowOrder, tooManyBatches, tooManyOrders } from "./refusals.ts";

/** Orders taken in at a time, so that their bodies need some 64 MB at most. */
const together = 4;
/** Orders of one tenant among them: four slow uploads of one must not keep everybody else out. */
const ofOneTenant = 3;
/** Calls that may wait for that. Nothing of theirs is read meanwhile. */
const mostWaiting = 100;
/** Milliseconds that one waits. */
const patience = 10_000;

export const sendTooManyBatches = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  tellLimit(request, openBatches(mostOpen, batchWait));
  const wait = String(batchWait);
  return sendProblem(reply.header("retry-after", wait), "too-many-requests", [tooManyBatches]);
};

/** How an order must arrive while others wait for its place; alone it may take its time. */
export interface Pace {
  /** Bytes a second, on average. */
  readonly bytes: number;
  /** Milliseconds before that is asked, and between two times that it is. */
  readonly grace: number;
  readonly every: number;
}

/** 16 kB/s: a tenth of what a poor line of a home sends. */
const usualPace: Pace = { bytes: 16 * 1024, grace: 3_000, every: 1_000 };

/**
 * Calls `tooSlow` once, when an order is still arriving and does not keep the pace while `awaited`. Returns what
 * ends that.
 */
const watchPace = (
  { raw }: FastifyRequest,
  pace: Pace,
  awaited: () => boolean,
  tooSlow: () => void,
): (() => void) => {
  const began = performance.now();
  const before = raw.socket.bytesRead;
  const timer = setInterval(() => {
    const took = performance.now() - began;
    const kept = raw.socket.bytesRead - before >= (pace.bytes * took) / 1_000;
    if (raw.complete) clearInterval(timer);
    else if (took >= pace.grace && !kept && awaited()) {
      clearInterval(timer);
      tooSlow();
    }
  }, pace.every);
  timer.unref();
  return () => clearInterval(timer);
};

/** Tells why an order is not taken in now; `wait`: seconds after which it may be. */
type TellLater = (
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  wait: number,
) => FastifyReply;

/** For a route that takes orders, over HTTP or at the desk: a place in the line that all of them share. */
export type OrderLine = (tell: TellLater) => onRequestAsyncHookHandler;

/** One for the whole service: a door with a line of its own would let in four more. */
export const orderLine = (pace: Pace = usualPace): OrderLine => {
  const line = waitingLine(together, mostWaiting, undefined, ofOneTenant);
  return (tell) =>
    async (request, reply): Promise<FastifyReply | undefined> => {
      const { tenantId } = identityOf(request);
      const gone = new AbortController();
      // Answered, or the connection was lost.
      finished(reply.raw, () => gone.abort());
      const turn = await line.enter(tenantId, AbortSignal.any([gone.signal, AbortSignal.timeout(patience)]));
      if (turn !== true) return tell(request, reply, tooManyOrders, 5);
      const began = performance.now();
      // The rest of it is not waited for.
      const giveWay = (): void => void tell(request, reply.header("connection", "close"), slowOrder, 5);
      const unwatch = watchPace(request, pace, () => line.waiting() > 0, giveWay);
      const leave = (): void => {
        unwatch();
        line.leave(tenantId, performance.now() - began);
      };
      if (gone.signal.aborted) leave();
      else gone.signal.addEventListener("abort", leave, { once: true });
      return undefined;
    };
};

const tellInProblem: TellLater = (_request, reply, refusal, wait) =>
  sendProblem(reply.header("retry-after", String(wait)), "too-busy", [refusal]);

/** Told before any of it is read: a spreadsheet may be half as large as an order of JSON. */
const fitsAsCsv: onRequestAsyncHookHandler = async (request, reply): Promise<FastifyReply | undefined> =>
  isCsv(request) && Number(request.headers["content-length"]) > largestCsv
    ? // The rest of it is not waited for.
      sendProblem(reply.header("connection", "close"), "wrong-shape", [csvTooLarge])
    : undefined;

/** For the route that takes orders over HTTP. Throws `StoreOutage`. */
export const admitOrders = (
  batches: Pick<Batches, "unfinished">,
  line: OrderLine,
): onRequestAsyncHookHandler[] => {
  const hasRoom: onRequestAsyncHookHandler = async (request, reply): Promise<FastifyReply | undefined> => {
    const key = readIdempotencyKey(request);
    const unfinished = await batches.unfinished(identityOf(request).tenantId, key.ok ? key.value : null);
    return unfinished !== null && unfinished >= mostOpen ? sendTooManyBatches(request, reply) : undefined;
  };
  // Asked again behind the line, where the orders that came before have been opened: none is read in vain.
  return [fitsAsCsv, hasRoom, line(tellInProblem), hasRoom];
};
