// batches: decides whether an order of up to 16 MB is taken in, before any of it is read: four at a time, tenants
// in turn, none from a tenant with five unfinished batches.
import type { Refusal } from "@plainlabel/core";
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { tellLimit } from "../../costs/CallerCosts.ts";
import { bodyLine, type Pace, usualPace } from "../../http/bodyLine.ts";
import { readIdempotencyKey } from "../../http/idempotencyKey.ts";
import { isCsv } from "../../http/jsonBodies.ts";
import { sendProblem } from "../../http/problems.ts";
import { csvTooLarge, largestCsv } from "../../orders/csv/readCsvTable.ts";
import type { Batches } from "../../store/batches/Batches.ts";
import { mostOpen } from "../../store/batches/keepBatches.ts";
import { batchWait, openBatches, slowOrder, tooManyBatches, tooManyOrders } from "./refusals.ts";

/** Orders taken in at a time, so that their bodies need some 64 MB at most. */
const together = 4;
/** Orders of one tenant among them: four slow uploads of one must not keep everybody else out. */
const ofOneTenant = 3;

export const sendTooManyBatches = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  tellLimit(request, openBatches(mostOpen, batchWait));
  const wait = String(batchWait);
  return sendProblem(reply.header("retry-after", wait), "too-many-requests", [tooManyBatches]);
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
  const line = bodyLine(together, ofOneTenant, pace);
  return (tell) =>
    async (request, reply): Promise<FastifyReply | undefined> => {
      // The rest of it is not waited for.
      const giveWay = (): void => void tell(request, reply.header("connection", "close"), slowOrder, 5);
      const { tenantId } = identityOf(request);
      // Kept until the order is answered: a worker has it after it was read.
      const leave = await line(tenantId, request, reply, giveWay);
      return leave === null ? tell(request, reply, tooManyOrders, 5) : undefined;
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
