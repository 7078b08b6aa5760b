// batches: the large texts of parts, kept and erased a few at a time, so that nobody waits for all of them.
import { setImmediate as others } from "node:timers/promises";
import type { Using } from "../Store.ts";
import type { Instant } from "../Tables.ts";

/** Parts whose texts are written or erased in one go: a quarter of a megabyte. */
const together = 20;
/** Milliseconds after which a text without a batch is nobody's: its order was not opened, or it was interrupted. */
const mostOpening = 10 * 60_000;

/** Keeps what was sent of each part, in order, before there is a batch that it belongs to. Throws `StoreOutage`. */
export const keepTexts = async (
  using: Using,
  id: string,
  now: Instant,
  parts: readonly string[],
  seal: (json: string, part: number) => string,
): Promise<void> => {
  for (let from = 0; from < parts.length; from += together) {
    const rows = parts.slice(from, from + together).map((json, at) => ({
      ...{ batch_id: id, part: from + at, kept_at: now },
      ...{ sealed: seal(json, from + at), result: null },
    }));
    await using((db) => db.insertInto("batch_texts").values(rows).execute());
    await others();
  }
};

/** Erases the texts of one batch, of which some may be gone already. Throws `StoreOutage`. */
export const eraseTexts = async (using: Using, id: string): Promise<void> => {
  for (;;) {
    const left = await using(async (db) => {
      const { part } = await db
        .selectFrom("batch_texts")
        .select(({ fn }) => fn.min<number | string | null>("part").as("part"))
        .where("batch_id", "=", id)
        .executeTakeFirstOrThrow();
      if (part === null) return false;
      await db
        .deleteFrom("batch_texts")
        .where("batch_id", "=", id)
        .where("part", "<", Number(part) + together)
        .execute();
      return true;
    });
    if (!left) return;
    await others();
  }
};

/** Erases texts whose batch is gone, or never was. Throws `StoreOutage`. */
export const eraseTextsOfNobody = async (using: Using, now: Instant): Promise<void> => {
  const ids = await using((db) =>
    db
      .selectFrom("batch_texts as text")
      .select("text.batch_id")
      .distinct()
      .where("text.kept_at", "<=", now - mostOpening)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("batches").select("id").whereRef("batches.id", "=", "text.batch_id"))),
      )
      .execute(),
  );
  for (const { batch_id } of ids) await eraseTexts(using, batch_id);
};
