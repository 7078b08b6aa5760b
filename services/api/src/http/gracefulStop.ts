// http: stop without cutting an answer and without waiting for a client that keeps its connection open.
import { Server } from "node:net";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { stopPatience } from "../durations/durations.ts";

/** Longest that requests are held back, waiting for those under way (milliseconds). */
const hold = 1_000;

/**
 * Between the end of listening and the closing of idle connections
 * (milliseconds): who was accepted and not yet heard is heard, and who keeps a
 * connection gets one more answer, which says that it is the last.
 */
const farewell = 400;

/**
 * Between the last answer and the end of listening (milliseconds): those who
 * were answered come back at once with their next request. They are accepted
 * and held meanwhile, so that nobody is on the way when listening ends.
 */
const settling = 150;

/** Turns of the event loop in which whatever waits in the system's queues is accepted and read. */
const turns = 3;

const turnTheLoop = async (): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
};

/**
 * Stops in this order, so that nobody is cut off (each step was missing once, and a test under load saw it):
 * 1. every answer says "connection: close" (a client that kept its connection
 *    held the process for 74 s, longer than the 30 s after which an orchestrator kills);
 * 2. new requests are held until those under way are answered: a thread that
 *    draws a label accepts nobody, and whoever waits to be accepted when
 *    listening ends is cut off by the system;
 * 3. listening ends, and the requests that were held are served;
 * 4. after the farewell, when nothing is under way, the framework closes what is idle.
 *
 * Build the app with `return503OnClosing: false`. Returns whether we are stopping.
 */
export const closeConnectionsWhenStopping = (app: FastifyInstance): (() => boolean) => {
  let stopping = false;
  let underWay = 0;
  let held: Promise<void> | null = null;

  /** Waits until nothing is under way and nothing new has come, or for `most` milliseconds. */
  const quiet = async (most: number): Promise<void> => {
    for (let waited = 0; waited < most; waited += 10) {
      await turnTheLoop();
      if (underWay === 0) return;
      await wait(10);
    }
  };

  app.addHook("onRequest", async () => {
    if (held !== null) await held;
    underWay += 1;
  });
  app.addHook("onResponse", async () => {
    underWay -= 1;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("connection", "close");
  });
  app.addHook("preClose", async () => {
    stopping = true;
    if (!app.server.listening) return;
    const { promise, resolve: release } = Promise.withResolvers<void>();
    held = promise;
    await quiet(hold);
    await wait(settling);
    await turnTheLoop();
    // Not the HTTP server's own close, which would also close connections that have not been heard yet.
    Server.prototype.close.call(app.server);
    held = null;
    release();
    await wait(farewell);
    // Requests that arrived while a label was drawn have not been read yet.
    await quiet(stopPatience);
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
      }, stopPatience)
      .unref();
    await app.close();
    app.log.info("stopped");
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
};
