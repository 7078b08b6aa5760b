// store: the store that the settings ask for: SQLite in the data folder, or PostgreSQL where an address is given.
import { accepted, type Outcome } from "@plainlabel/core";
import type { Engine } from "./Engine.ts";
import { parseLinkSecret, readOrMakeLinkSecret } from "./links/readLinkSecret.ts";
import type { RandomBytes } from "./links/secrets.ts";
import { openPostgres } from "./postgres/openPostgres.ts";
import type { Store } from "./Store.ts";
import { openSqlite } from "./sqlite/openSqlite.ts";
import { storeOver } from "./storeOver.ts";

export interface StoreSettings {
  /** Folder of the embedded store and of the link secret. */
  readonly dataFolder: string;
  /** `postgres://...`; null: the embedded store. */
  readonly databaseUrl: string | null;
  /** 64 hexadecimal digits, the same for every replica; null: kept in the data folder. */
  readonly linkSecret: string | null;
}

/** Time and randomness, given from outside so that tests can settle them. */
export interface Chance {
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

export const engineFor = ({
  dataFolder,
  databaseUrl,
}: Pick<StoreSettings, "dataFolder" | "databaseUrl">): Engine =>
  databaseUrl === null ? openSqlite(dataFolder) : openPostgres(databaseUrl);

/**
 * Opens nothing yet but the link secret: the database is opened by the first
 * use, so that a service starts, and says "not ready", while its database is
 * away. Call `ready` at the start all the same: `StoreUnusable` from it is a
 * reason not to start.
 */
export const openStore = (settings: StoreSettings, chance: Chance): Outcome<Store> => {
  const secret =
    settings.linkSecret === null
      ? readOrMakeLinkSecret(settings.dataFolder, chance.randomBytes)
      : parseLinkSecret(settings.linkSecret, "/PLAINLABEL_LINK_SECRET");
  if (!secret.ok) return secret;
  return accepted(storeOver(engineFor(settings), { ...chance, secret: secret.value }));
};
