// features/desk: links that sign in once, for whoever started the service and reads what it says at its start.
import { hash, timingSafeEqual } from "node:crypto";
import type { Identity } from "../../access/Identity.ts";
import { onceLinkLasts } from "../../durations/durations.ts";
import { base32 } from "../../store/links/base32.ts";
import type { RandomBytes } from "../../store/links/secrets.ts";

export interface OnceLinks {
  readonly make: (identity: Identity) => string;
  /** Who it is for; null when it was used, is too old or never was. */
  readonly take: (once: string) => Identity | null;
}

/** Makes and takes such links. They are kept by this process alone, and gone with it. */
export const onceLinks = (clock: () => number, randomBytes: RandomBytes): OnceLinks => {
  const open = new Map<string, { readonly identity: Identity; readonly until: number }>();
  return {
    make: (identity) => {
      const once = base32(randomBytes(20), 32);
      open.set(once, { identity, until: clock() + onceLinkLasts });
      return once;
    },
    take: (once) => {
      const wanted = hash("sha256", once, "buffer");
      for (const [known, { identity, until }] of open) {
        if (!timingSafeEqual(hash("sha256", known, "buffer"), wanted)) continue;
        open.delete(known);
        return until > clock() ? identity : null;
      }
      return null;
    },
  };
};
