// store: what a store knows of itself: whose secret it was made with, and whether it is being moved or was.
import type { Kysely } from "kysely";
import type { Tables } from "./Tables.ts";

/** "moving-from": names the source of a move that is not finished. "moved": this store is closed for good. */
export type StoreFact = "link-secret" | "moving-from" | "moved";

export const factOf = async (db: Kysely<Tables>, name: StoreFact): Promise<string | null> =>
  (await db.selectFrom("store_facts").select("value").where("name", "=", name).executeTakeFirst())?.value ??
  null;

/** Sets a fact that is not set yet; gives what it is now. */
export const setFactOnce = async (db: Kysely<Tables>, name: StoreFact, value: string): Promise<string> => {
  const before = await factOf(db, name);
  if (before !== null) return before;
  await db
    .insertInto("store_facts")
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await factOf(db, name)) ?? value;
};

export const dropFact = async (db: Kysely<Tables>, name: StoreFact): Promise<void> => {
  await db.deleteFrom("store_facts").where("name", "=", name).execute();
};
