// batches: how far batches are, counted from their parts.
import type { Kysely, Selectable } from "kysely";
import type { Tables } from "../Tables.ts";
import type { BatchFacts } from "./Batches.ts";

type BatchRow = Selectable<Tables["batches"]>;

/** Batches with the sums of their parts, in the order given. */
export const factsOf = async (
  db: Kysely<Tables>,
  batches: readonly BatchRow[],
): Promise<readonly BatchFacts[]> => {
  if (batches.length === 0) return [];
  const sums = await db
    .selectFrom("batch_parts")
    .select(({ fn }) => [
      "batch_id",
      fn.sum<number | string>("made").as("made"),
      fn.sum<number | string>("refused").as("refused"),
      fn.sum<number | string>("failed").as("failed"),
      fn.sum<number | string>("labels").as("labels"),
      fn.max<number | string>("tries").as("tries"),
    ])
    .where(
      "batch_id",
      "in",
      batches.map(({ id }) => id),
    )
    .groupBy("batch_id")
    .execute();
  const byId = new Map(sums.map((sum) => [sum.batch_id, sum]));
  return batches.flatMap((batch): readonly BatchFacts[] => {
    const sum = byId.get(batch.id);
    // Erased in between.
    if (sum === undefined) return [];
    return [
      {
        ...{ id: batch.id, items: batch.items, made: Number(sum.made), refused: Number(sum.refused) },
        ...{ failed: Number(sum.failed), labels: Number(sum.labels), begun: Number(sum.tries) > 0 },
        ...{ createdAt: batch.created_at, expiresAt: batch.expires_at },
      },
    ];
  });
};
