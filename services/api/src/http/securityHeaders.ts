// http: headers on every answer. Labels hold a person: no cache keeps them, no page frames them, nothing guesses their type.
import type { FastifyInstance } from "fastify";

/** For the answers that no hook sees: those given before a route is found. */
export const securityHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

export const addSecurityHeaders = (app: FastifyInstance): void => {
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(securityHeaders);
  });
};
