// access: callers known by the keys that the operator gave them.
import type { Tenants } from "../store/tenants/Tenants.ts";
import { accessByBearer } from "./accessByBearer.ts";
import type { Access } from "./Identity.ts";
import type { Recognise } from "./Recognise.ts";

/** Looks keys up in the store. */
export const keysOf =
  (tenants: Pick<Tenants, "byKey">): Recognise =>
  async (credential) => {
    const facts = await tenants.byKey(credential);
    if (facts === null) return null;
    const { id, tenantId, scopes } = facts;
    return { identity: { tenantId, keyId: id, scopes: new Set(scopes) }, endsAt: null };
  };

/** Keys alone. */
export const accessByKeys = (tenants: Pick<Tenants, "byKey">, clock: () => number): Access =>
  accessByBearer([keysOf(tenants)], clock);
