// command line: files appear whole or not at all. Each is written beside its place and renamed when all of them are complete.
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface WholeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes the files into `folder`, made if it is missing. Rejects, leaving no temporary file, when one cannot be written. */
export const writeWhole = async (folder: string, files: readonly WholeFile[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const moves = files.map(({ name, content }) => ({
    content,
    place: join(folder, name),
    beside: join(folder, `.${name}.${process.pid}.part`),
  }));
  try {
    for (const { content, beside } of moves) await writeFile(beside, content);
    for (const { beside, place } of moves) await rename(beside, place);
  } finally {
    for (const { beside } of moves) await rm(beside, { force: true });
  }
};
