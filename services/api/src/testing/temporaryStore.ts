// tests: a store of its own in a folder that goes with it. Opened by the first use, as it ships.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkSecretOf } from "../store/links/secrets.ts";
import type { Store } from "../store/Store.ts";
import { openSqlite } from "../store/sqlite/openSqlite.ts";
import { storeOver } from "../store/storeOver.ts";

export interface TemporaryStore {
  readonly store: Store;
  readonly folder: string;
}

/** Closing the store removes its folder. */
export const temporaryStore = (clock: () => number = Date.now): TemporaryStore => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-store-"));
  const store = storeOver(openSqlite(folder), { clock, randomBytes, secret: linkSecretOf(randomBytes(32)) });
  return {
    folder,
    store: {
      ...store,
      close: async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      },
    },
  };
};
