// access: callers known by the keys that the operator gave them.
import { hash } from "node:crypto";
import type { Tenants } from "../store/tenants/Tenants.ts";
import type { Access, Identity } from "./Identity.ts";

/** Milliseconds for which a key that was found is taken at its word: so long a revoked one may still be used. */
export const keyIsTrusted = 5_000;

/** Keys remembered; beyond it the one that came first is looked up again. */
const mostRemembered = 10_000;

const bearer = /^Bearer +(\S+) *$/i;

/**
 * Keys are looked up in the store and remembered for a few seconds, so that a
 * busy caller costs no query a call and a store that is away for a moment is
 * not noticed. Keys that are not known are asked for each time.
 */
export const accessByKeys = (tenants: Tenants, clock: () => number): Access => {
  const remembered = new Map<string, { readonly identity: Identity; readonly until: number }>();
  return {
    identify: async (authorization = "") => {
      const key = bearer.exec(authorization)?.[1];
      if (key === undefined) return null;
      const name = hash("sha256", key, "base64url");
      const known = remembered.get(name);
      if (known !== undefined && known.until > clock()) return known.identity;
      remembered.delete(name);
      const facts = await tenants.byKey(key);
      if (facts === null) return null;
      const { id, tenantId, scopes } = facts;
      const identity: Identity = { tenantId, keyId: id, scopes: new Set(scopes) };
      remembered.set(name, { identity, until: clock() + keyIsTrusted });
      const [first] = remembered.keys();
      if (remembered.size > mostRemembered && first !== undefined) remembered.delete(first);
      return identity;
    },
  };
};
