// xml: a file as a stream of rows. Whatever is no plain list of rows is refused; only a row is held at a time.
import { createHash } from "node:crypto";
import { TextDecoder } from "node:util";
import { crc32 } from "node:zlib";
import type { ReadFile } from "../ReleaseReport.ts";
import type { Faults } from "../releaseFaults.ts";
import type { SourceFile } from "../source/ReleaseSource.ts";
import { textOf } from "../source/zipFiles.ts";
import type { RowReading } from "./RowReading.ts";
import { type RowParser, rowParser } from "./rowParser.ts";

/** The next piece, `null` at the end, or `undefined` where the file is broken, which is then told. */
const nextPiece = async (
  pieces: AsyncIterator<Uint8Array>,
  name: string,
  faults: Faults,
): Promise<Uint8Array | null | undefined> => {
  try {
    const { done, value } = await pieces.next();
    return done === true ? null : value;
  } catch (error) {
    faults.refuse("release-damaged", `/${name}`, `${name} cannot be read to its end: ${textOf(error)}.`);
    return undefined;
  }
};

const decode = (decoder: TextDecoder, piece: Uint8Array | null): string | undefined => {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
};

/** Feeds one piece; whether reading goes on. */
const take = (
  parser: RowParser,
  decoder: TextDecoder,
  piece: Uint8Array | null,
  name: string,
  faults: Faults,
): boolean => {
  const text = decode(decoder, piece);
  if (text === undefined) {
    faults.refuse("release-not-utf-8", `/${name}`, `${name} has bytes that are not UTF-8.`);
    return false;
  }
  return parser.write(text) && (piece !== null || parser.end());
};

/** Reads to the end, or to the first fault that makes the rest worthless. Refusals go to `reading.faults`. */
export const readRows = async (file: SourceFile, reading: RowReading): Promise<ReadFile | undefined> => {
  const { faults } = reading;
  const { name } = file;
  const hash = createHash("sha256");
  const parser = rowParser(name, reading);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  let sum = 0;
  let pieces: AsyncIterator<Uint8Array>;
  try {
    pieces = (await file.open())[Symbol.asyncIterator]();
  } catch (error) {
    faults.refuse("release-damaged", `/${name}`, `${name} cannot be opened: ${textOf(error)}.`);
    return undefined;
  }
  try {
    for (;;) {
      const piece = await nextPiece(pieces, name, faults);
      if (piece === undefined) return undefined;
      if (!take(parser, decoder, piece, name, faults)) return undefined;
      await reading.between();
      if (faults.full) return undefined;
      if (piece === null) break;
      bytes += piece.length;
      sum = crc32(piece, sum);
      hash.update(piece);
    }
  } finally {
    await pieces.return?.();
  }
  if (bytes !== file.bytes || (file.crc32 !== null && sum !== file.crc32)) {
    faults.refuse("release-damaged", `/${name}`, `${name} is not what it was when it was packed.`);
    return undefined;
  }
  return { name, bytes, sha256: hash.digest("hex") };
};
