// source: the files in a zip, refused by what its directory says before a byte is unpacked.
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type Options, openPromise, type ZipFile } from "yauzl";
import type { Limits } from "../limits.ts";
import { type Faults, shown } from "../releaseFaults.ts";
import type { SourceFile } from "./ReleaseSource.ts";

/** `strictFileNames`: a backslash in a name is refused, not read as a folder. */
const strictly: Options = {
  autoClose: false,
  decodeStrings: true,
  validateEntrySizes: true,
  strictFileNames: true,
};

const stored = 0;
const deflated = 8;
const encrypted = 0x1;

/** File type in the upper half of the attributes, as Unix writes it (stat.h). */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170_000) === 0o120_000;

/** What an error says, fit to be shown: names in it come from the file. */
export const textOf = (error: unknown): string =>
  shown(error instanceof Error ? error.message : String(error), 200);

/** Whether the entry may be read; says why not. */
const isSafe = (entry: Entry, limits: Limits, faults: Faults): boolean => {
  const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
  const path = `/${basename(fileName)}`;
  const before = faults.refusals.length;
  if (isLink(entry)) faults.refuse("release-link", path, `${shown(fileName)} is a link to another file.`);
  if ((entry.generalPurposeBitFlag & encrypted) !== 0)
    faults.refuse("release-locked", path, `${shown(fileName)} is locked with a password.`);
  if (compressionMethod !== stored && compressionMethod !== deflated)
    faults.refuse(
      "release-packed-otherwise",
      path,
      `${shown(fileName)} is packed by method ${compressionMethod}, which is not read here.`,
    );
  if (uncompressedSize > limits.largestFile)
    faults.refuse(
      "release-too-large",
      path,
      `${shown(fileName)} would unpack to ${uncompressedSize} bytes; ${limits.largestFile} are the most.`,
    );
  else if (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.largestRatio)
    faults.refuse(
      "release-too-large",
      path,
      `${shown(fileName)} would unpack to more than ${limits.largestRatio} times its packed size.`,
    );
  return faults.refusals.length === before;
};

const readWhole = async (stream: Readable): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** An unsafe name is told by the library with an error of its own; all else that it throws is damage. */
const tell = (error: unknown, name: string, faults: Faults): void => {
  const said = textOf(error);
  if (/^"(?:absolute path|invalid relative path|invalid characters in fileName)/.test(said))
    faults.refuse("release-unsafe-path", `/${name}`, `A file in ${name} has an unsafe name: ${said}.`);
  else if (/end of central directory/i.test(said) && !/zip64/i.test(said))
    faults.refuse("release-not-a-zip", `/${name}`, `${name} is no zip, or its end is missing.`);
  else faults.refuse("release-damaged", `/${name}`, `${name} cannot be unpacked: ${said}.`);
};

const filesOf = async (
  zip: ZipFile,
  name: string,
  outer: boolean,
  limits: Limits,
  faults: Faults,
): Promise<readonly SourceFile[]> => {
  const files: SourceFile[] = [];
  let entries = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > limits.mostFiles) {
        faults.refuse("release-too-large", `/${name}`, `${name} holds more than ${limits.mostFiles} files.`);
        break;
      }
      if (entry.fileName.endsWith("/") || !isSafe(entry, limits, faults)) continue;
      const inner = basename(entry.fileName);
      // The barcodes lie in a zip within the zip; a third one is nothing of a release.
      if (outer && /\.zip$/i.test(inner)) {
        if (entry.uncompressedSize > limits.largestInnerZip)
          faults.refuse(
            "release-too-large",
            `/${inner}`,
            `${inner} is larger than a zip within a zip may be.`,
          );
        else
          files.push(
            ...(await zipInMemory(
              await readWhole(await zip.openReadStreamPromise(entry)),
              inner,
              limits,
              faults,
            )),
          );
        continue;
      }
      files.push({
        name: inner,
        bytes: entry.uncompressedSize,
        crc32: entry.crc32,
        open: () => zip.openReadStreamPromise(entry),
      });
    }
  } catch (error) {
    tell(error, name, faults);
  }
  return files;
};

/** The files of a zip that is held in memory: the one of the barcodes. */
export const zipInMemory = async (
  bytes: Buffer,
  name: string,
  limits: Limits,
  faults: Faults,
): Promise<readonly SourceFile[]> => {
  try {
    return await filesOf(await fromBufferPromise(bytes, strictly), name, false, limits, faults);
  } catch (error) {
    tell(error, name, faults);
    return [];
  }
};

/** The files of a zip on disk, and of the zips within it. Close it after reading. */
export const zipOnDisk = async (
  path: string,
  limits: Limits,
  faults: Faults,
): Promise<{ readonly files: readonly SourceFile[]; close(): Promise<void> }> => {
  const name = basename(path);
  try {
    const zip = await openPromise(path, strictly);
    const files = await filesOf(zip, name, true, limits, faults);
    return { files, close: async () => zip.close() };
  } catch (error) {
    tell(error, name, faults);
    return { files: [], close: async () => {} };
  }
};
