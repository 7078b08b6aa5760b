// access: the key of an installation that has none: made by its very first start, so that one command is enough to begin.
import type { FastifyBaseLogger } from "fastify";
import { isStoreFault } from "../store/storeFaults.ts";
import type { Tenants } from "../store/tenants/Tenants.ts";
import { scopes } from "./Identity.ts";
import { localTenant } from "./localTenant.ts";

/** null where tenants are known already, or the store is away. Of several copies that start at once, one makes it. */
export const firstKey = async (
  tenants: Pick<Tenants, "all" | "add" | "addKey">,
  log: FastifyBaseLogger,
): Promise<string | null> => {
  try {
    if ((await tenants.all()).length > 0) return null;
    if (!(await tenants.add(localTenant, "This pharmacy"))) return null;
    const made = await tenants.addKey(localTenant, scopes);
    return made.outcome === "added" ? made.key : null;
  } catch (err) {
    if (!isStoreFault(err)) throw err;
    log.error({ err }, "no first key was made, as the store cannot be used");
    return null;
  }
};
