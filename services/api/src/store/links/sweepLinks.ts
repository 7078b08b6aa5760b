// links: what has expired is erased, then forgotten. In small steps, so that nobody waits for it.
import type { Kysely } from "kysely";
import type { Instant, Tables } from "../Tables.ts";
import type { Swept } from "./Links.ts";

const stepSize = 500;

/** Repeats a step until it finds nothing more; steps of other callers run in between. */
const inSteps = async (step: () => Promise<bigint>): Promise<number> => {
  let total = 0n;
  for (;;) {
    const count = await step();
    total += count;
    if (count < BigInt(stepSize)) return Number(total);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Erases the words of links that have expired by `now`; deletes those that expired `keepFor` milliseconds before. */
export const sweepLinks = async (db: Kysely<Tables>, now: Instant, keepFor: number): Promise<Swept> => {
  const emptied = await inSteps(async () => {
    const { numUpdatedRows } = await db
      .updateTable("links")
      .set({ content: null, reprint_key: null })
      .where("id", "in", (query) =>
        query
          .selectFrom("links")
          .select("id")
          .where("content", "is not", null)
          .where("expires_at", "<=", now)
          .limit(stepSize),
      )
      .executeTakeFirstOrThrow();
    return numUpdatedRows;
  });
  const forgotten = await inSteps(async () => {
    const { numDeletedRows } = await db
      .deleteFrom("links")
      .where("id", "in", (query) =>
        query
          .selectFrom("links")
          .select("id")
          .where("expires_at", "<=", now - keepFor)
          .limit(stepSize),
      )
      .executeTakeFirstOrThrow();
    return numDeletedRows;
  });
  return { emptied, forgotten };
};
