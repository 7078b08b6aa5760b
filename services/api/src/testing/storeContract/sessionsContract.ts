// tests: what sessions promise, whichever database keeps them.
import { expect, test } from "vitest";
import type { Identity } from "../../access/Identity.ts";
import { sessionLasts } from "../../durations/durations.ts";
import type { TestStore } from "../stores.ts";

const somebody: Identity = { tenantId: "a", keyId: null, scopes: new Set(["labels", "links"]) };

export const sessionsContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a session says who is signed in, for a working day or until it is ended",
    withStore(async ({ store: { sessions }, chance, everythingKept }) => {
      const one = await sessions.begin(somebody);
      const two = await sessions.begin(somebody);
      expect(await sessions.find(one)).toEqual(somebody);
      expect(await everythingKept()).not.toContain(one);
      await sessions.end(one);
      expect([await sessions.find(one), await sessions.find("")]).toEqual([null, null]);
      chance.now += sessionLasts - 1;
      expect(await sessions.find(two)).toEqual(somebody);
      chance.now += 1;
      expect(await sessions.find(two)).toBeNull();
      await sessions.sweep();
      chance.now -= 1;
      expect(await sessions.find(two)).toBeNull();
    }),
  );

  test(
    "the list of a day has a key half of its own, the same while the day is and another for every pharmacy",
    withStore(async ({ store: { sessions } }) => {
      const one = sessions.listOf("a", "2026-11-25");
      expect(sessions.listOf("a", "2026-11-25")).toEqual(one);
      const others = [sessions.listOf("a", "2026-11-26"), sessions.listOf("b", "2026-11-25")];
      const all = [one, ...others].flatMap(({ name, half }) => [name, half]);
      expect(new Set(all).size).toBe(6);
      expect(Buffer.from(one.half, "base64url")).toHaveLength(32);
    }),
  );

  test(
    "a session that began with a key ends when the key is revoked",
    withStore(async ({ store: { sessions, tenants } }) => {
      await tenants.add("a", "A");
      const made = await tenants.addKey("a", ["labels"]);
      if (made.outcome !== "added") throw new Error(made.outcome);
      const { id } = made.facts;
      const session = await sessions.begin({ ...somebody, keyId: id });
      expect(await sessions.find(session)).toMatchObject({ keyId: id });
      await tenants.revokeKey(id);
      expect(await sessions.find(session)).toBeNull();
    }),
  );
};
