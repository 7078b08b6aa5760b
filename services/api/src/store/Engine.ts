// store: what one database must offer so that everything else is written once.
import type { Kysely } from "kysely";
import type { ReleaseShelf } from "./medicines/ReleaseShelf.ts";
import type { Instant, Tables } from "./Tables.ts";

/** One step of the schema. Only statements, so that nothing but the schema can change. */
export interface Migration {
  /** "0001-begin": sorts in the order of use. */
  readonly name: string;
  readonly statements: readonly string[];
}

export interface Engine {
  readonly db: Kysely<Tables>;
  /** Whether several writers work at once, each passing over rows that another holds. */
  readonly skipsLocked: boolean;
  /** Brings the schema up to date. Safe when several processes start at once. */
  readonly migrate: (now: Instant) => Promise<void>;
  /**
   * Does work that writes where others write too, in this process or another: one
   * after the other where the database can make them wait, and then kept as a
   * whole; elsewhere at once, and who was too late sees its statement fail.
   */
  readonly inTurn: (work: (db: Kysely<Tables>) => Promise<void>) => Promise<void>;
  /** After an erasure: lets no copy of what was erased stand in files that the database itself keeps, as far as it can. */
  readonly clearTraces: () => Promise<void>;
  /** Where releases of the dictionary of medicines are, apart from the tables. */
  readonly releases: ReleaseShelf;
  /** Code of an outage; null for an error that is our own. Throws `StoreUnusable` for what only the operator can mend. */
  readonly outageOf: (error: unknown) => string | null;
  readonly close: () => Promise<void>;
}

/** The code of an error of a driver or of Node; "" for none. */
export const codeOf = (error: unknown): string => {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : "";
};
