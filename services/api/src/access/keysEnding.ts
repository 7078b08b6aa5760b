// access: keys that end soon: while there is time to change them, whoever watches the service is told.
import type { FastifyBaseLogger } from "fastify";
import { aDay, keyEndsSoon } from "../durations/durations.ts";
import { isStoreFault } from "../store/storeFaults.ts";
import type { KeyFacts, Tenants } from "../store/tenants/Tenants.ts";

/** The keys that end within 30 days, the next to end first. Throws `StoreOutage`. */
export const keysEnding = (
  tenants: Pick<Tenants, "endingBy">,
  clock: () => number,
): Promise<readonly KeyFacts[]> => tenants.endingBy(clock() + keyEndsSoon);

/** Writes a line to the log for each key that ends soon, by its public part. */
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

/** Warns of keys that end soon, at the start and once a day. */
export const warnDaily = (...parts: Parameters<typeof warnOfKeysEnding>): { readonly stop: () => void } => {
  void warnOfKeysEnding(...parts);
  const timer = setInterval(() => void warnOfKeysEnding(...parts), aDay);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
