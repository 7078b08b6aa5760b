// service: stop without cutting an answer and without waiting for a client that keeps its connection open.
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/** Longest time from the signal to the end: a request for labels takes 4.5 s at most, and the farewell goes before. */
const patience = 4_950;

/**
 * Between the signal and the end of listening: clients that keep their
 * connections get one more answer, and it tells them to close. A connection
 * that we close while a request is on its way cuts that request off.
 */
const farewell = 400;

/**
 * From the moment of stopping every answer says "connection: close". Without it
 * a keep-alive client held the process for 74 s (measured), longer than the 30 s
 * after which an orchestrator kills. What arrives during the farewell is served
 * (build the app with `return503OnClosing: false`).
 */
export const closeConnectionsWhenStopping = (app: FastifyInstance): (() => boolean) => {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
    if (app.server.listening) await wait(farewell);
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("connection", "close");
  });
  return () => stopping;
};

/** Stops on SIGTERM and SIGINT; a second signal, or an answer that never ends, ends the process at once. */
export const stopOnSignals = (app: FastifyInstance): void => {
  let told = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (told) process.exit(1);
    told = true;
    app.log.info({ signal }, "stopping");
    globalThis
      .setTimeout(() => {
        app.log.error("stopped before every answer was sent");
        process.exit(1);
      }, patience)
      .unref();
    await app.close();
    app.log.info("stopped");
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
};
