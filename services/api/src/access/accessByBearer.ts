// access: callers known by what their Authorization header bears, remembered for a few seconds.
import { hash } from "node:crypto";
import { callerIsTrusted } from "../durations/durations.ts";
import type { Access, Identity } from "./Identity.ts";
import type { Recognise } from "./Recognise.ts";

/** Callers remembered; beyond it the one that came first is looked up again. */
const mostRemembered = 10_000;

const bearer = /^Bearer +(\S+) *$/i;

/**
 * Callers are remembered for a few seconds, so that a busy one costs no query a
 * call and a store that is away for a moment is not noticed. Those that are not
 * known are looked up each time. The ways are tried in order.
 */
export const accessByBearer = (ways: readonly Recognise[], clock: () => number): Access => {
  const remembered = new Map<string, { readonly identity: Identity; readonly until: number }>();
  const lookUp = async (credential: string, name: string): Promise<Identity | null> => {
    for (const recognise of ways) {
      const found = await recognise(credential);
      if (found === null) continue;
      const trusted = clock() + callerIsTrusted;
      const until = found.endsAt === null ? trusted : Math.min(trusted, found.endsAt);
      remembered.set(name, { identity: found.identity, until });
      const [first] = remembered.keys();
      if (remembered.size > mostRemembered && first !== undefined) remembered.delete(first);
      return found.identity;
    }
    return null;
  };
  return {
    identify: async (authorization = "") => {
      const credential = bearer.exec(authorization)?.[1];
      if (credential === undefined) return null;
      const name = hash("sha256", credential, "base64url");
      const known = remembered.get(name);
      if (known !== undefined && known.until > clock()) return known.identity;
      remembered.delete(name);
      return lookUp(credential, name);
    },
  };
};
