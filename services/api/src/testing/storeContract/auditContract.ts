// tests: what the audit trail promises, whichever database keeps it.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AuditEvent } from "../../store/audit/AuditTrail.ts";
import type { TestStore } from "../stores.ts";

const event: AuditEvent = {
  tenantId: "a",
  keyId: "0ABCDEFG",
  action: "POST /v1/labels",
  object: null,
  outcome: "200",
};

const filled = async ({ store: { audit } }: TestStore, count: number): Promise<void> => {
  for (let one = 0; one < count; one += 1)
    await audit.append([
      { ...event, object: one % 3 ? `link-${one}` : null, outcome: one % 2 ? "200" : "422" },
    ]);
};

export const auditContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "is whole as it grows, and shows that an end it had is still in it",
    withStore(async (opened) => {
      const { audit } = opened.store;
      expect(await audit.verify(null)).toEqual({ outcome: "whole", head: null });
      await filled(opened, 3);
      const first = await audit.verify(null);
      if (first.outcome !== "whole") throw new Error(first.outcome);
      expect(first.head?.seq).toBe(3);
      await filled(opened, 2);
      expect(await audit.verify(first.head)).toMatchObject({ outcome: "whole", head: { seq: 5 } });
    }),
  );

  test(
    "has a place for each of many who write at once",
    withStore(async ({ store, again }) => {
      const other = again().audit;
      await Promise.all(
        Array.from({ length: 20 }, (_, at) => (at % 2 ? store.audit : other).append([event])),
      );
      expect(await store.audit.verify(null)).toMatchObject({ outcome: "whole", head: { seq: 20 } });
    }),
  );

  test(
    "takes many entries in their order, also where two write many at once",
    withStore(async ({ store, again, engine }) => {
      const many = (who: string) =>
        Array.from({ length: 137 }, (_, at) => ({ ...event, object: `${who}-${at}` }));
      await store.audit.append([]);
      await Promise.all([
        store.audit.append(many("one")),
        again().audit.append(many("two")),
        store.audit.append([event]),
      ]);
      expect(await store.audit.verify(null)).toMatchObject({ outcome: "whole", head: { seq: 275 } });
      const objects = (await engine.db.selectFrom("audit").select("object").orderBy("seq").execute()).map(
        ({ object }) => object,
      );
      for (const who of ["one", "two"])
        expect(objects.filter((object) => object?.startsWith(who))).toEqual(
          many(who).map(({ object }) => object),
        );
    }),
  );

  test(
    "shows every entry that was changed, left out or put elsewhere, and an end that was cut off",
    withStore(async (opened) => {
      const { store, engine } = opened;
      const count = 6;
      await filled(opened, count);
      const before = await store.audit.verify(null);
      if (before.outcome !== "whole") throw new Error(before.outcome);
      const rows = await engine.db.selectFrom("audit").selectAll().orderBy("seq").execute();
      const put = async (changed: typeof rows): Promise<void> => {
        await engine.db.deleteFrom("audit").execute();
        if (changed.length > 0) await engine.db.insertInto("audit").values(changed).execute();
      };
      const place = fc.nat(count - 1);
      const tampering = fc.oneof(
        fc.record({
          kind: fc.constant("change" as const),
          place,
          field: fc.constantFrom("tenant_id", "key_id", "action", "object", "outcome", "hash", "previous"),
          to: fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes("\0")),
        }),
        fc.record({ kind: fc.constant("drop" as const), place }),
        fc.record({ kind: fc.constant("swap" as const), place: fc.nat(count - 2) }),
        fc.record({ kind: fc.constant("time" as const), place, by: fc.integer({ min: 1, max: 1_000 }) }),
      );
      await fc.assert(
        fc.asyncProperty(tampering, async (way) => {
          const changed = rows.map((row) => ({ ...row }));
          const at = changed[way.place]!;
          if (way.kind === "change") {
            fc.pre((at as Record<string, unknown>)[way.field] !== way.to);
            Object.assign(at, { [way.field]: way.to });
          } else if (way.kind === "drop") changed.splice(way.place, 1);
          else if (way.kind === "time") Object.assign(at, { at: at.at + way.by });
          else {
            const { seq } = at;
            Object.assign(at, { ...rows[way.place + 1]!, seq });
            Object.assign(changed[way.place + 1]!, { ...rows[way.place]!, seq: seq + 1 });
          }
          await put(changed);
          expect((await store.audit.verify(before.head)).outcome).not.toBe("whole");
        }),
        { numRuns: 60 },
      );
      await put(rows.slice(0, -1));
      expect(await store.audit.verify(null)).toMatchObject({ outcome: "whole" });
      expect(await store.audit.verify(before.head)).toEqual({ outcome: "cut" });
    }),
  );
};
