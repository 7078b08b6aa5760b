// store: a backup of the embedded store while it is in use, and its way back. A backup is itself a data folder.
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/core";
import { secretFile } from "../links/readLinkSecret.ts";
import { telling } from "../telling.ts";
import { openFile, sqliteEngine, storeFile } from "./openSqlite.ts";
import { copyWhole, isSound, writeWhole } from "./wholeFiles.ts";

const refusal = (code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: "",
  detail,
  help,
});

const noStore = refusal("no-store", "There is no store in that folder.", "Name the folder of a store.");
const storeThere = refusal(
  "store-there",
  "The folder to write to holds a store already, and none is ever written over.",
  "Give a new folder.",
);
const otherSecret = refusal(
  "other-secret",
  "The folder to write to holds another link secret.",
  "Give a new folder.",
);
const unsound = refusal("store-damaged", "The copy is damaged.", "Use another backup.");

/**
 * Copies the store as it is at one moment, while services go on reading and
 * writing, and reads the copy through before it gets its name. Throws
 * `StoreOutage`. Holds the calling thread for as long as it takes: meant for a
 * process of its own.
 */
export const backUp = async (dataFolder: string, backupFolder: string): Promise<Outcome<null>> => {
  if (!existsSync(storeFile(dataFolder))) return refused(noStore);
  if (existsSync(storeFile(backupFolder))) return refused(storeThere);
  mkdirSync(backupFolder, { recursive: true, mode: 0o700 });
  const database = await openFile(storeFile(dataFolder), { mustExist: true });
  let sound = true;
  try {
    await telling(sqliteEngine(database), async () => {
      await copyWhole(secretFile(dataFolder), secretFile(backupFolder));
      await writeWhole(storeFile(backupFolder), async (draft) => {
        // One read transaction: a moment, whatever is written meanwhile; and without what was erased.
        database.prepare("vacuum into ?").run(draft);
        chmodSync(draft, 0o600);
        sound = await isSound(draft);
        if (!sound) throw new Error("damaged");
      });
    });
  } catch (error) {
    if (sound) throw error;
    return refused(unsound);
  } finally {
    database.close();
  }
  return accepted(null);
};

/** Puts a backup into a data folder that holds no store. Nothing is written where the backup is not sound. */
export const restore = async (backupFolder: string, dataFolder: string): Promise<Outcome<null>> => {
  const [backup, secret] = [storeFile(backupFolder), secretFile(backupFolder)];
  if (!existsSync(backup)) return refused(noStore);
  if (existsSync(storeFile(dataFolder))) return refused(storeThere);
  if (existsSync(secretFile(dataFolder)) && existsSync(secret)) {
    if (readFileSync(secretFile(dataFolder), "utf8") !== readFileSync(secret, "utf8"))
      return refused(otherSecret);
  }
  if (!(await isSound(backup))) return refused(unsound);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  await copyWhole(secret, secretFile(dataFolder));
  await copyWhole(backup, storeFile(dataFolder));
  return accepted(null);
};
