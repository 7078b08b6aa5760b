// metrics: counts for Prometheus. They name nobody; still, keep the address inside the house.
import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import { answerOperations } from "../../http/answerOperations.ts";
import { metricsOperations } from "./operation.ts";

/** Adds the route of the counts. `registry` is null where the operator wants no counts told. */
export const metricsRoute = (app: FastifyInstance, registry: Registry | null): void =>
  answerOperations(app, metricsOperations, {
    metrics:
      registry === null
        ? null
        : async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  });
