// costs: every request costs its caller one unit, every label made one more. Who has spent its share waits (429), and nobody else does.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "../problems.ts";
import type { CostLimit } from "./CostLimit.ts";
import { callerOf } from "./callerOf.ts";

export interface CallerCosts {
  /** Charges for labels that were made. */
  readonly charge: (request: FastifyRequest, labels: number) => void;
}

/** Health and metrics are asked by machines that must always get an answer. */
const isCounted = ({ routeOptions }: FastifyRequest): boolean =>
  /^\/(v1|fhir)\//.test(routeOptions.url ?? "");

/** Refuses before any body is read. */
export const limitCallers = (app: FastifyInstance, limit: CostLimit): CallerCosts => {
  app.addHook("onRequest", async (request, reply): Promise<FastifyReply | undefined> => {
    if (!isCounted(request)) return undefined;
    const wait = await limit.ask(callerOf(request.ip), 1);
    if (wait === 0) return undefined;
    return sendProblem(reply.header("retry-after", String(wait)), "too-many-requests", [
      {
        code: "too-many-requests",
        path: "",
        detail: "More was asked for than this caller's share.",
        help: `Send the request again in ${wait} seconds; nothing was made.`,
      },
    ]);
  });
  return {
    charge: (request, labels) => {
      limit.spend(callerOf(request.ip), labels).catch((err) => {
        request.log.error({ err }, "labels were not counted");
      });
    },
  };
};
