// source: the files in a folder, as somebody unpacked them.
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "../limits.ts";
import { type Faults, shown } from "../releaseFaults.ts";
import type { SourceFile } from "./ReleaseSource.ts";
import { zipInMemory } from "./zipFiles.ts";

/** The files directly in the folder and in the zips there (the barcodes come so); folders within are not entered. */
export const folderFiles = async (
  folder: string,
  limits: Limits,
  faults: Faults,
): Promise<readonly SourceFile[]> => {
  const names = (await readdir(folder)).toSorted();
  if (names.length > limits.mostFiles) {
    faults.refuse("release-too-large", "", `The folder holds more than ${limits.mostFiles} files.`);
    return [];
  }
  const files: SourceFile[] = [];
  for (const name of names) {
    if (!/\.(?:xml|zip)$/i.test(name)) continue;
    const path = join(folder, name);
    const state = await lstat(path);
    if (state.isSymbolicLink()) {
      faults.refuse("release-link", `/${name}`, `${shown(name)} is a link to another file.`);
      continue;
    }
    if (!state.isFile()) continue;
    const zipped = /\.zip$/i.test(name);
    if (state.size > (zipped ? limits.largestInnerZip : limits.largestFile)) {
      faults.refuse("release-too-large", `/${name}`, `${shown(name)} has ${state.size} bytes.`);
      continue;
    }
    if (zipped) files.push(...(await zipInMemory(await readFile(path), name, limits, faults)));
    else files.push({ name, bytes: state.size, crc32: null, open: async () => createReadStream(path) });
  }
  return files;
};
