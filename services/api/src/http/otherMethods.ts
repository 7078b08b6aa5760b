// http: a known address with the wrong method says which methods it takes (405), instead of pretending not to exist.
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problems.ts";

/** Collects the routes as they are added; call the function it returns when all of them are there. */
export const refuseOtherMethods = (app: FastifyInstance): (() => void) => {
  const taken = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const known = taken.get(url) ?? new Set<string>();
    for (const name of [method].flat()) known.add(name);
    taken.set(url, known);
  });
  return () => {
    for (const [url, known] of [...taken]) {
      const allow = [...known].sort().join(", ");
      app.route({
        // All that the framework reads, newer ones such as QUERY too.
        method: app.supportedMethods.filter((name) => !known.has(name)),
        url,
        config: { refusesMethods: true },
        // Before any body is looked for: a refused method has no use for one.
        onRequest: async (_request, reply) =>
          sendProblem(reply.header("allow", allow), "method-not-allowed", [
            {
              code: "method-not-allowed",
              path: "",
              detail: "This address does not take this method.",
              help: `Use ${allow}.`,
            },
          ]),
        handler: async () => {},
      });
    }
  };
};
