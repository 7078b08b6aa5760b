// medicines: retired identifiers and those that replaced them, from every release that was ever imported.
import type { DmdId, ReplacedRow } from "@plainlabel/medicines";
import type { Kysely } from "kysely";
import type { Using } from "../Store.ts";
import type { MedicineOldIdRow, Tables } from "../Tables.ts";

const most = 500;

/** How many retired identifiers are known. */
export const countOldIds = async (db: Kysely<Tables>): Promise<number> =>
  (
    await db
      .selectFrom("medicine_old_ids")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow()
  ).count;

/** Adds those of a release. One that is known already gets the date of the newest release that has it. */
export const keepOldIds = async (
  db: Kysely<Tables>,
  replaced: readonly ReplacedRow[],
  releasedOn: string,
): Promise<void> => {
  const pairs = new Map<string, MedicineOldIdRow>();
  for (const { of, previousId, currentId } of replaced) {
    if (previousId === currentId) continue;
    const row = { previous_id: previousId, current_id: currentId, kind: of, released_on: releasedOn };
    pairs.set(`${previousId} ${currentId}`, row);
  }
  const rows = [...pairs.values()];
  for (let at = 0; at < rows.length; at += most)
    await db
      .insertInto("medicine_old_ids")
      .values(rows.slice(at, at + most))
      .onConflict((conflict) =>
        conflict
          .columns(["previous_id", "current_id"])
          .doUpdateSet(({ ref }) => ({ released_on: ref("excluded.released_on") }))
          .where("medicine_old_ids.released_on", "<", releasedOn),
      )
      .execute();
};

/**
 * The identifier that replaced another, one step further. The newest release is
 * believed; where that one names two, none is given, as nobody can tell which is meant.
 */
export const successorIn =
  (using: Using) =>
  async (id: DmdId): Promise<DmdId | undefined> => {
    const rows = await using((db) =>
      db
        .selectFrom("medicine_old_ids")
        .select(["current_id", "released_on"])
        .where("previous_id", "=", id)
        .orderBy("released_on", "desc")
        .limit(2)
        .execute(),
    );
    const [first, second] = rows;
    return second !== undefined && second.released_on === first?.released_on ? undefined : first?.current_id;
  };
