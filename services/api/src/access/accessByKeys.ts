// access: callers known by the keys that the operator gave them.
import type { Tenants } from "../store/tenants/Tenants.ts";
import { accessByBearer } from "./accessByBearer.ts";
import type { Access } from "./Identity.ts";
import { KeyExpired } from "./KeyExpired.ts";
import type { Recognise } from "./Recognise.ts";
import { testTenantOf } from "./testTenant.ts";

/** Looks keys up in the store. Throws `KeyExpired` for one that has ended. */
export const keysOf =
  (tenants: Pick<Tenants, "byKey">, clock: () => number): Recognise =>
  async (credential) => {
    const facts = await tenants.byKey(credential);
    if (facts === null) return null;
    const { id, kind, scopes, expiresAt } = facts;
    const tenantId = kind === "test" ? testTenantOf(facts.tenantId) : facts.tenantId;
    if (expiresAt !== null && expiresAt <= clock())
      throw new KeyExpired(new Date(expiresAt).toISOString().slice(0, 10));
    return { identity: { tenantId, keyId: id, scopes: new Set(scopes) }, endsAt: expiresAt };
  };

/** Knows callers by their keys alone, and takes no tokens. */
export const accessByKeys = (tenants: Pick<Tenants, "byKey">, clock: () => number): Access =>
  accessByBearer([keysOf(tenants, clock)], clock);
