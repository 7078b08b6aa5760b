// medicines: what one database must offer to keep releases of the dictionary, each whole and apart from what callers keep.
import type { Outcome } from "@plainlabel/core";
import type { Query } from "@plainlabel/medicines";
import type { Kysely } from "kysely";
import type { Tables } from "../Tables.ts";
import type { RowsOf } from "./putRows.ts";
import type { NameTable, ReleaseTables } from "./ReleaseTables.ts";

/** A part of the order of names, and of it only those that begin with what was typed first. */
export interface NamesAsked {
  /** From this place on, and before `to`. */
  readonly from: number;
  readonly to: number;
  readonly beginning: boolean;
  readonly most: number;
}

export interface Build<T> {
  /** Names the new release; no other was ever called so. Lower-case letters and digits. */
  readonly serial: string;
  /** The serials of releases that are in use or kept to go back to. */
  readonly kept: () => Promise<readonly string[]>;
  /** Fills empty tables. Nothing stays of them where it refuses or throws. */
  readonly fill: (tables: Kysely<ReleaseTables>) => Promise<Outcome<T>>;
  /** Writes the draft names; rows can be found by id and by parent now. */
  readonly name: (tables: Kysely<ReleaseTables>) => Promise<void>;
  /** In one transaction of the store, makes the new release the one in use; gives what `kept` gives afterwards. */
  readonly publish: (store: Kysely<Tables>, filled: T) => Promise<readonly string[]>;
}

/** An outcome that is no refusal. */
export type Done<T> = Extract<Outcome<T>, { readonly ok: true }>;

export interface ReleaseShelf {
  /** Works on the tables of a release; undefined where they are not here, as in a restored backup. */
  readonly read: <T>(
    serial: string,
    work: (tables: Kysely<ReleaseTables>) => Promise<T>,
  ) => Promise<T | undefined>;
  /** Names that have what was typed, in the order of their places. */
  readonly matching: (
    tables: Kysely<ReleaseTables>,
    query: Query,
    asked: NamesAsked,
  ) => Promise<readonly NameTable[]>;
  /** How `draft_names.words` is written here. */
  readonly indexText: (words: readonly string[]) => string;
  readonly rowsOf: RowsOf;
  /**
   * Builds a release beside those there are. Killed anywhere, the one in use
   * before is in use, or the new one, whole; what is left of the other is cleared
   * away by the next build. "busy": another process is building.
   */
  readonly build: <T>(build: Build<T>) => Promise<Outcome<T> | "busy">;
  readonly close: () => Promise<void>;
}
