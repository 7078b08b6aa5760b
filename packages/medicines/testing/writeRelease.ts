// testing: a generated release on disk, as a folder or as a zip in the way it is published.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { GeneratedRelease } from "./generateRelease.ts";

/** Rows joined to pieces of some size: a stream of single rows is slow. */
function* pieces(rows: Iterable<string>): Iterable<string> {
  let piece = "";
  for (const row of rows) {
    piece += row;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

export const writeReleaseFolder = async (release: GeneratedRelease, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [name, rows] of Object.entries(release))
    await pipeline(Readable.from(pieces(rows)), createWriteStream(join(folder, name)));
};

const zipTo = async (
  files: GeneratedRelease,
  path: string,
  more?: readonly [string, Buffer],
): Promise<void> => {
  const zip = new ZipFile();
  const written = once(zip.outputStream.pipe(createWriteStream(path)), "close");
  for (const [name, rows] of Object.entries(files)) zip.addReadStream(Readable.from(pieces(rows)), name);
  if (more !== undefined) zip.addBuffer(more[1], more[0], { compress: false });
  zip.end();
  await written;
};

const zipped = async (name: string, rows: Iterable<string>): Promise<Buffer> => {
  const zip = new ZipFile();
  zip.addReadStream(Readable.from(pieces(rows)), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** The barcodes lie in a zip within the zip. */
export const writeReleaseZip = async (release: GeneratedRelease, path: string): Promise<void> => {
  const [barcodes] = Object.entries(release).filter(([name]) => name.startsWith("f_gtin"));
  const others = Object.fromEntries(Object.entries(release).filter(([name]) => name !== barcodes?.[0]));
  const inner = barcodes === undefined ? undefined : await zipped(...barcodes);
  await zipTo(others, path, inner === undefined ? undefined : ["week122026-r2_3-GTIN.zip", inner]);
};
