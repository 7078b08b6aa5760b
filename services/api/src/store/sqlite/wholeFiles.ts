// store: files that are either whole and on the disk, or not there under their name.
import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "../Engine.ts";

const sync = (path: string): void => {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Lets `make` write a file beside, then gives it its name at one stroke, and hands on what `make` gave. What it
 * throws leaves nothing.
 */
export const writeWhole = async <T>(file: string, make: (draft: string) => T | Promise<T>): Promise<T> => {
  const draft = `${file}.partial`;
  rmSync(draft, { force: true });
  try {
    const made = await make(draft);
    sync(draft);
    renameSync(draft, file);
    sync(dirname(file));
    return made;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

/** Copies a file whole; false where there is none. */
export const copyWhole = async (from: string, to: string): Promise<boolean> => {
  try {
    await writeWhole(to, (draft) => copyFileSync(from, draft));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
};

/** Whether SQLite finds every page, index and row of a file as it should be. */
export const isSound = async (file: string): Promise<boolean> => {
  const { default: Database } = await import("better-sqlite3");
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return database.pragma("integrity_check", { simple: true }) === "ok";
    } finally {
      database.close();
    }
  } catch (error) {
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error))) return false;
    throw error;
  }
};
