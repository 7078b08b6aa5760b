// source: a release by its path: the zip as published, or a folder.
import { stat } from "node:fs/promises";
import type { Limits } from "../limits.ts";
import type { Faults } from "../releaseFaults.ts";
import { folderFiles } from "./folderFiles.ts";
import type { ReleaseSource } from "./ReleaseSource.ts";
import { textOf, zipOnDisk } from "./zipFiles.ts";

const nothing: ReleaseSource = { files: [], close: async () => {} };

const openOne = async (path: string, limits: Limits, faults: Faults): Promise<ReleaseSource> => {
  try {
    const state = await stat(path);
    const source: ReleaseSource = state.isDirectory()
      ? { files: await folderFiles(path, limits, faults), close: async () => {} }
      : await zipOnDisk(path, limits, faults);
    const bytes = source.files.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes > limits.largestRelease)
      faults.refuse(
        "release-too-large",
        "",
        `All files together would unpack to ${bytes} bytes; ${limits.largestRelease} are the most.`,
      );
    return source;
  } catch (error) {
    faults.refuse("release-not-found", "", `The release cannot be opened: ${textOf(error)}.`);
    return nothing;
  }
};

/**
 * The files of a release, and those of its supplement where one is named. What
 * is wrong goes to `faults`; where that is empty, every file can be opened.
 */
export const openSource = async (
  paths: readonly string[],
  limits: Limits,
  faults: Faults,
): Promise<ReleaseSource> => {
  const sources: ReleaseSource[] = [];
  for (const path of paths) sources.push(await openOne(path, limits, faults));
  return {
    files: sources.flatMap(({ files }) => files),
    close: async () => {
      for (const source of sources) await source.close();
    },
  };
};
