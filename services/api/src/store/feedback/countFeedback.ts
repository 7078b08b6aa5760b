// feedback: counts in the database, one row for all answers of one kind in one week.
import type { Feedback } from "@plainlabel/page";
import type { Using } from "../Store.ts";
import type { FeedbackCounts } from "./Feedback.ts";
import { weekOf } from "./weekOf.ts";

const key = ["tenant_id", "content_version", "label_variant", "week", "face", "hard"] as const;

export const countFeedback = (using: Using, clock: () => number): FeedbackCounts => ({
  add: (subject, feedback) =>
    using(async (db) => {
      await db
        .insertInto("feedback_counts")
        .values({
          tenant_id: subject.tenantId,
          content_version: subject.contentVersion,
          label_variant: subject.labelVariant,
          week: weekOf(clock()),
          face: feedback.face,
          hard: feedback.hard ?? "",
          count: 1,
        })
        .onConflict((conflict) =>
          conflict.columns([...key]).doUpdateSet((old) => ({ count: old("feedback_counts.count", "+", 1) })),
        )
        .execute();
    }),
  since: (tenantId, week) =>
    using(async (db) => {
      const rows = await db
        .selectFrom("feedback_counts")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("week", ">=", week)
        .orderBy("week")
        .orderBy("content_version")
        .orderBy("label_variant")
        .orderBy("face")
        .orderBy("hard")
        .execute();
      return rows.map((row) => ({
        contentVersion: row.content_version,
        labelVariant: row.label_variant,
        week: row.week,
        face: row.face as Feedback["face"],
        hard: row.hard === "" ? null : (row.hard as Feedback["hard"]),
        count: row.count,
      }));
    }),
});
