// GET /metrics: counts for Prometheus. They name nobody; still, keep the address inside the house.
import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";

export const metricsRoute = (app: FastifyInstance, registry: Registry): void => {
  app.get("/metrics", async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
};
