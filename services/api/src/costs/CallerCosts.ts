// costs: every request costs its caller one unit, every label made one more. Who has spent its share waits (429),
// and nobody else does.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { knownIdentityOf } from "../access/Identity.ts";
import { sendProblem } from "../http/problems.ts";
import type { CostLimit } from "./CostLimit.ts";
import { callerOf } from "./callerOf.ts";
import { rateLimitFields, type ToldLimit } from "./rateLimitFields.ts";

export interface CallerCosts {
  /** Charges for labels that were made. */
  readonly charge: (request: FastifyRequest, labels: number) => void;
}

/** What the operation says; a method that an address does not take costs what a call costs there. */
const costOf = ({ routeOptions }: FastifyRequest): number =>
  routeOptions.config.cost ?? (/^\/(v1|fhir)\//.test(routeOptions.url ?? "") ? 1 : 0);

/** Whom a call is counted against: its tenant, or the address of whoever is not known by a key. */
export const payerOf = (request: FastifyRequest): string => {
  const identity = knownIdentityOf(request);
  return identity === null ? `address ${callerOf(request.ip)}` : `tenant ${identity.tenantId}`;
};

/** Limits of each call that is counted, beside its share. */
const governed = new WeakMap<FastifyRequest, readonly ToldLimit[]>();

/** Has the answer tell this limit beside the caller's share. */
export const tellLimit = (request: FastifyRequest, limit: ToldLimit): void => {
  governed.set(request, [...(governed.get(request) ?? []), limit]);
};

/** Spends one unit; where there is none left, answers that. */
export const chargeCall = async (
  limit: CostLimit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> => {
  governed.set(request, []);
  const wait = await limit.ask(payerOf(request), 1);
  if (wait === 0) return undefined;
  return sendProblem(reply.header("retry-after", String(wait)), "too-many-requests", [
    {
      code: "too-many-requests",
      path: "",
      detail: "More was asked for than this caller's share.",
      help: `Send the request again in ${wait} seconds; nothing was made.`,
    },
  ]);
};

/** When all of the answer is known: labels that were made are paid for by then. */
const tellLimits = (app: FastifyInstance, limit: CostLimit): void => {
  app.addHook("onSend", async (request, reply) => {
    const others = governed.get(request);
    if (others === undefined) return;
    const standing = await limit.standing(payerOf(request));
    const share: readonly ToldLimit[] =
      standing === null
        ? []
        : [{ name: "share", quota: standing.share, window: 60, left: standing.left, wait: standing.wait }];
    const all = [...share, ...others];
    if (all.length > 0) reply.headers(rateLimitFields(all));
  });
};

/** Refuses before any body is read. Added after the callers are identified. */
export const limitCallers = (app: FastifyInstance, limit: CostLimit): CallerCosts => {
  app.addHook(
    "onRequest",
    async (request, reply): Promise<FastifyReply | undefined> =>
      costOf(request) > 0 ? chargeCall(limit, request, reply) : undefined,
  );
  tellLimits(app, limit);
  return {
    charge: (request, labels) => {
      limit.spend(payerOf(request), labels).catch((err) => {
        request.log.error({ err }, "labels were not counted");
      });
    },
  };
};
