// access: keys that end soon: while there is time to change them, whoever watches the service is told.
import type { FastifyBaseLogger } from "fastify";
import { aDay, keyEndsSoon } from "../durations/durations.ts";
import { isStoreFault } from "../store/storeFaults.ts";
import type { KeyFacts, Tenants } from "../store/tenants/Tenants.ts";

/** Those that end within 30 days, the next to end first. Throws `StoreOutage`. */
export const keysEnding = (
  tenants: Pick<Tenants, "endingBy">,
  clock: () => number,
): Promise<readonly KeyFacts[]> => tenants.endingBy(clock() + keyEndsSoon);

/** A line of the log for each, by the public part of the key. */
export const warnOfKeysEnding = async (
  tenants: Pick<Tenants, "endingBy">,
  clock: () => number,
  log: Pick<FastifyBaseLogger, "warn" | "error">,
): Promise<void> => {
  try {
    for (const { id, tenantId, expiresAt } of await keysEnding(tenants, clock))
      log.warn(
        { key: id, tenant: tenantId, endsAt: new Date(expiresAt ?? 0).toISOString() },
        "a key ends soon",
      );
  } catch (err) {
    if (!isStoreFault(err)) throw err;
    log.error({ err }, "keys that end soon are not known, as the store cannot be used");
  }
};

/** At the start and once a day. */
export const warnDaily = (...parts: Parameters<typeof warnOfKeysEnding>): { readonly stop: () => void } => {
  void warnOfKeysEnding(...parts);
  const timer = setInterval(() => void warnOfKeysEnding(...parts), aDay);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
