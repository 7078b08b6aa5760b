// The sample release, and copies of it that a test may break.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MemoryLookup, memoryLookup, type ReadOptions, readRelease } from "../src/index.ts";

export const sampleFolder = fileURLToPath(new URL("fixtures/dmd-sample", import.meta.url));

export const sampleFiles = readdirSync(sampleFolder).filter((name) => name.endsWith(".xml"));

export interface Scratch {
  readonly folder: string;
  path(name: string): string;
  remove(): void;
}

export const scratchFolder = (): Scratch => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-medicines-"));
  return {
    folder,
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** A folder with the sample's XML files. */
export const sampleCopy = (): Scratch => {
  const scratch = scratchFolder();
  for (const name of sampleFiles) cpSync(join(sampleFolder, name), scratch.path(name));
  return scratch;
};

/** Replaces the first occurrence, or every one; throws when there is none, for then the test tests nothing. */
export const edit = (file: string, find: string, replace: string, every = false): void => {
  const text = readFileSync(file, "utf8");
  if (!text.includes(find)) throw new Error(`${file} lacks ${find}`);
  writeFileSync(file, every ? text.replaceAll(find, () => replace) : text.replace(find, () => replace));
};

export const nothingInUse: ReadOptions = { inUse: null };

export const read = async (path: string, options: ReadOptions = nothingInUse) => {
  const lookup = memoryLookup();
  const outcome = await readRelease(path, lookup, options);
  if (outcome.ok) lookup.settle(outcome.value);
  return { outcome, lookup };
};

/** The sample, read whole. */
export const sampleLookup = async (): Promise<MemoryLookup> => {
  const { outcome, lookup } = await read(sampleFolder);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return lookup;
};
