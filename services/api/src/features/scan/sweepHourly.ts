// scan: expired links lose their words while the service runs, whether or not anybody remembers the command.
import type { FastifyBaseLogger } from "fastify";
import { sweepEvery } from "../../durations/durations.ts";
import type { Store } from "../../store/Store.ts";

/** Several copies over one database may all do it: what one has swept the next does not find. */
export const sweepHourly = (store: Store, log: FastifyBaseLogger): { readonly stop: () => void } => {
  const timer = setInterval(() => {
    Promise.all([
      store.links.sweep(),
      store.sessions.sweep(),
      store.idempotency.sweep(),
      store.batches.sweep(),
    ]).then(
      ([swept]) => log.info(swept, "swept"),
      (err) =>
        log.error(
          { err },
          "expired links, sessions, keys of calls and batches were not swept; the next hour tries again",
        ),
    );
  }, sweepEvery);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
