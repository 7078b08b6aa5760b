// http: whose large body is read next, where a call takes one that is no order of a batch.
import type { Refusal } from "@plainlabel/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { payerOf } from "../costs/CallerCosts.ts";
import { bodyLine, type Pace, usualPace } from "./bodyLine.ts";
import { fhirLimit } from "./jsonBodies.ts";
import { sendProblem } from "./problems.ts";

/** Bytes that need no place: what one turn of the serving thread reads of a connection in any case. */
const freely = 64 * 1024;
/** Bodies taken in at a time, of 1 MB at most. */
const together = 16;
/** Of one tenant among them. */
const ofOneTenant = 4;
/** Seconds after which a call is sent again. */
const comeAgain = 1;

const tooMany: Refusal = {
  code: "queue-full",
  path: "",
  detail: "Too many large requests are being taken in.",
  help: "Send the request again after the seconds in Retry-After; nothing was made.",
};

const tooSlow: Refusal = {
  code: "queue-full",
  path: "",
  detail: "The request arrived so slowly that others had to wait for it.",
  help: "Send it again after the seconds in Retry-After, over a faster line or in smaller parts.",
};

/** Whether it says that it is large, or does not say. Orders have a line of their own. */
const isLarge = ({ headers, routeOptions }: FastifyRequest): boolean => {
  if ((routeOptions.bodyLimit ?? fhirLimit) > fhirLimit) return false;
  const length = headers["content-length"];
  return length === undefined ? headers["transfer-encoding"] !== undefined : Number(length) > freely;
};

/** What gives the place back that a body has, by its call. */
const places = new WeakMap<FastifyRequest, () => void>();

const tell = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendProblem(reply.header("retry-after", String(comeAgain)), "too-busy", [refusal]);

/**
 * A call whose body is large waits before it is read; its place is free again as soon as it was. Added after callers
 * are identified and their calls counted: one that has spent its share waits for nothing.
 */
export const admitBodies = (app: FastifyInstance, pace: Pace = usualPace): void => {
  const line = bodyLine(together, ofOneTenant, pace);
  app.addHook("onRequest", async (request, reply): Promise<FastifyReply | undefined> => {
    if (!isLarge(request)) return undefined;
    // The rest of it is not waited for.
    const giveWay = (): void => void tell(reply.header("connection", "close"), tooSlow);
    const leave = await line(payerOf(request), request, reply, giveWay);
    if (leave === null) return tell(reply, tooMany);
    places.set(request, leave);
    return undefined;
  });
  app.addHook("preValidation", async (request) => places.get(request)?.());
};
