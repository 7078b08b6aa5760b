// tests: what tenants and their keys promise, whichever database keeps them.
import { expect, test } from "vitest";
import type { AddedKey } from "../../store/tenants/Tenants.ts";
import type { TestStore } from "../stores.ts";

const added = (answer: AddedKey): Extract<AddedKey, { outcome: "added" }> => {
  if (answer.outcome !== "added") throw new Error(answer.outcome);
  return answer;
};

export const tenantsContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a key names its tenant and what it may do, on the day of its use, until it is revoked",
    withStore(async ({ store: { tenants }, chance }) => {
      expect(await tenants.add("alder-lane", "Alder Lane Pharmacy")).toBe(true);
      expect(await tenants.add("alder-lane", "Somebody else")).toBe(false);
      const { key, facts } = added(await tenants.addKey("alder-lane", ["labels", "links"]));
      expect(key).toMatch(/^pl_[0-9A-Z]{8}_[0-9A-Z]{32}$/);
      expect(key).toContain(facts.id);
      const used = await tenants.byKey(key);
      const day = new Date(chance.now).toISOString().slice(0, 10);
      expect(used).toEqual({ ...facts, lastUsedOn: day });
      expect(await tenants.keys()).toEqual([used]);
      const revoked = await tenants.revokeKey(facts.id);
      expect(revoked).toMatchObject({ id: facts.id, revokedAt: chance.now });
      expect(await tenants.byKey(key)).toBeNull();
      expect(await tenants.revokeKey(facts.id)).toEqual(revoked);
      expect(await tenants.revokeKey("00000000")).toBeNull();
      expect((await tenants.all()).map(({ id, name }) => [id, name])).toEqual([
        ["alder-lane", "Alder Lane Pharmacy"],
      ]);
    }),
  );

  test(
    "no text but the whole key opens anything",
    withStore(async ({ store: { tenants } }) => {
      await tenants.add("a", "A");
      const { key } = added(await tenants.addKey("a", ["labels"]));
      const other = key.endsWith("0") ? "1" : "0";
      for (const wrong of [
        "",
        key.slice(0, -1),
        `${key}0`,
        key.slice(0, -1) + other,
        key.toLowerCase(),
        "pl_",
        `${key}\0`,
      ])
        expect([wrong, await tenants.byKey(wrong)]).toEqual([wrong, null]);
    }),
  );

  test(
    "two keys live at most, so that one can replace the other; of many at once two are made",
    withStore(async ({ store: { tenants }, again }) => {
      await tenants.add("a", "A");
      await tenants.add("b", "B");
      const other = again().tenants;
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, at) => (at % 2 ? tenants : other).addKey("a", ["labels"])),
      );
      const outcomes = answers.map(({ outcome }) => outcome).sort();
      expect(outcomes).toEqual(["added", "added", ...Array(4).fill("too-many")]);
      expect((await tenants.addKey("b", ["labels"])).outcome).toBe("added");
      await tenants.revokeKey(
        answers.map((answer) => (answer.outcome === "added" ? answer.facts.id : "")).find(Boolean)!,
      );
      expect((await tenants.addKey("a", ["labels"])).outcome).toBe("added");
      expect((await tenants.addKey("nobody", ["labels"])).outcome).toBe("no-tenant");
      expect((await tenants.keys("a")).length).toBe(3);
    }),
  );

  test(
    "two keys for tests live beside two ordinary ones, and neither kind passes for the other",
    withStore(async ({ store: { tenants } }) => {
      await tenants.add("a", "A");
      const { key, facts } = added(await tenants.addKey("a", ["labels"], null, "test"));
      expect([key.slice(0, 8), facts.kind]).toEqual(["pl_test_", "test"]);
      expect(await tenants.byKey(key)).toMatchObject({ id: facts.id, tenantId: "a", kind: "test" });
      expect(await tenants.byKey(key.replace("test_", ""))).toBeNull();
      const live = added(await tenants.addKey("a", ["labels"]));
      expect(live.facts.kind).toBe("live");
      expect(await tenants.byKey(live.key.replace("pl_", "pl_test_"))).toBeNull();
      const outcomes: string[] = [];
      for (const kind of ["test", "test", "live", "live"] as const)
        outcomes.push((await tenants.addKey("a", ["labels"], null, kind)).outcome);
      expect(outcomes).toEqual(["added", "too-many", "added", "too-many"]);
    }),
  );

  test(
    "a key with an end is told of before it, has ended after it, and leaves its place to the next",
    withStore(async ({ store: { tenants, sessions }, chance }) => {
      await tenants.add("a", "A");
      const end = chance.now + 10_000;
      const { key, facts } = added(await tenants.addKey("a", ["labels"], end));
      const endless = added(await tenants.addKey("a", ["labels"]));
      expect([facts.expiresAt, endless.facts.expiresAt]).toEqual([end, null]);
      expect(await tenants.endingBy(end - 1)).toEqual([]);
      expect(await tenants.endingBy(end)).toMatchObject([{ id: facts.id, expiresAt: end }]);
      const session = await sessions.begin({ tenantId: "a", keyId: facts.id, scopes: new Set(["labels"]) });
      expect((await tenants.addKey("a", ["labels"])).outcome).toBe("too-many");
      chance.now = end - 1;
      expect(await tenants.byKey(key)).toMatchObject({ id: facts.id });
      expect(await sessions.find(session)).not.toBeNull();
      chance.now = end;
      expect(await tenants.byKey(key)).toMatchObject({ id: facts.id, expiresAt: end });
      expect(await tenants.byKey(key.replace(/.$/, key.endsWith("0") ? "1" : "0"))).toBeNull();
      expect(await sessions.find(session)).toBeNull();
      expect(await tenants.endingBy(end + 1)).toEqual([]);
      const next = added(await tenants.addKey("a", ["labels"], end + 1));
      expect((await tenants.addKey("a", ["labels"])).outcome).toBe("too-many");
      await tenants.revokeKey(next.facts.id);
      expect(await tenants.endingBy(end + 1)).toEqual([]);
      expect(await tenants.byKey(next.key)).toBeNull();
    }),
  );

  test(
    "the key itself is kept nowhere",
    withStore(async ({ store: { tenants }, everythingKept }) => {
      await tenants.add("a", "A");
      const { key, facts } = added(await tenants.addKey("a", ["labels"]));
      const kept = await everythingKept();
      expect(kept).toContain(facts.id);
      expect(kept).not.toContain(key.split("_")[2]);
    }),
  );

  test(
    "a client of another issuer is one tenant's, and may be taken from it again",
    withStore(async ({ store: { tenants } }) => {
      await tenants.add("a", "A");
      await tenants.add("b", "B");
      expect(await tenants.byClient("vendor-1")).toBeNull();
      expect(await tenants.setClient("a", "vendor-1")).toBe("set");
      expect(await tenants.setClient("a", "vendor-1")).toBe("set");
      expect(await tenants.setClient("b", "vendor-1")).toBe("taken");
      expect(await tenants.setClient("nobody", "vendor-1")).toBe("no-tenant");
      expect(await tenants.setClient("nobody", "vendor-2")).toBe("no-tenant");
      expect(await tenants.byClient("vendor-1")).toMatchObject({ id: "a", client: "vendor-1" });
      expect(await tenants.byClient("VENDOR-1")).toBeNull();
      expect(await tenants.setClient("a", null)).toBe("set");
      expect(await tenants.setClient("b", null)).toBe("set");
      expect(await tenants.byClient("vendor-1")).toBeNull();
      expect(await tenants.setClient("b", "vendor-1")).toBe("set");
      expect((await tenants.all()).map(({ id, client }) => [id, client])).toEqual([
        ["a", null],
        ["b", "vendor-1"],
      ]);
    }),
  );
};
