// store: which migrations a store lacks. Each engine applies them in its own way, all in one transaction or none.
import type { Migration } from "./Engine.ts";
import { StoreUnusable } from "./storeFaults.ts";

/** The table of migrations that were applied. It is made before any of them. */
export const migrationsTable =
  "create table if not exists migrations (name text not null primary key, at bigint not null)";

/** Those of `known` that are not done, in order. Throws `StoreUnusable` where a newer version has been here. */
export const missingMigrations = (
  known: readonly Migration[],
  done: readonly string[],
): readonly Migration[] => {
  if (done.some((name) => known.every((migration) => migration.name !== name)))
    throw new StoreUnusable("store-too-new");
  return known.filter(({ name }) => !done.includes(name));
};
