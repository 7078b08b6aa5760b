// feedback: near misses in the database, one row for all of one part in one week.
import type { NearMissPart } from "@plainlabel/page";
import type { Using } from "../Store.ts";
import type { NearMissCounts } from "./NearMisses.ts";
import { weekOf } from "./weekOf.ts";

const key = ["tenant_id", "content_version", "label_variant", "week", "part"] as const;

export const countNearMisses = (using: Using, clock: () => number): NearMissCounts => ({
  add: (subject, part) =>
    using(async (db) => {
      await db
        .insertInto("near_miss_counts")
        .values({
          tenant_id: subject.tenantId,
          content_version: subject.contentVersion,
          label_variant: subject.labelVariant,
          week: weekOf(clock()),
          part,
          count: 1,
        })
        .onConflict((conflict) =>
          conflict.columns([...key]).doUpdateSet((old) => ({ count: old("near_miss_counts.count", "+", 1) })),
        )
        .execute();
    }),
  since: (tenantId, week) =>
    using(async (db) => {
      const rows = await db
        .selectFrom("near_miss_counts")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("week", ">=", week)
        .orderBy("week")
        .orderBy("content_version")
        .orderBy("label_variant")
        .orderBy("part")
        .execute();
      return rows.map((row) => ({
        contentVersion: row.content_version,
        labelVariant: row.label_variant,
        week: row.week,
        part: row.part as NearMissPart,
        count: row.count,
      }));
    }),
});
