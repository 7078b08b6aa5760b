// http: the name of a call, which its answer, its problems and its lines of the log have in common.
import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";

export const requestIdHeader = "x-request-id";

/**
 * The caller's own, where it is a UUID and nothing else: any other text could name a person, and stands in the log, or
 * could break it. Random otherwise, so that it tells nothing.
 */
export const requestIdFrom = (sent: unknown): string =>
  typeof sent === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sent)
    ? sent.toLowerCase()
    : randomUUID();

export const tellRequestIds = (app: FastifyInstance): void => {
  app.addHook("onRequest", async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
};
