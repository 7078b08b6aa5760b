// service: headers on every answer. Labels hold a person: no cache keeps them, no page frames them, nothing guesses their type.
import type { FastifyInstance } from "fastify";

const headers = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

export const addSecurityHeaders = (app: FastifyInstance): void => {
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(headers);
  });
};
