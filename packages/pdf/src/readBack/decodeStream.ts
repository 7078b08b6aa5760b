// readBack: a stream's bytes, decoded. Only deflate: all else is compression that no label needs.
import { inflateSync } from "node:zlib";
import { isArray, isDictionary, nameOf, type PdfStream, type PdfValue } from "./PdfValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** What a file may inflate to: labels come to a tenth of it, however many are in one file. */
export const mostBytes = (fileLength: number): number => 4 * 1024 * 1024 + 100 * fileLength;

/** zlib answers in pieces of 16 kB unless told: a label's streams are far smaller, and their memory is soon full of them. */
const piece = { least: 1024, most: 16_384, timesLarger: 4 };

const inflate = (bytes: Uint8Array, most: number): Uint8Array => {
  const chunkSize = Math.min(piece.most, Math.max(piece.least, bytes.length * piece.timesLarger));
  try {
    return inflateSync(bytes, { maxOutputLength: most, chunkSize });
  } catch {
    throw new UnreadableFile("a stream that does not inflate");
  }
};

/** PNG predictors (ISO 32000-1, 7.4.4.4), which cross-reference streams use: none and up. */
const unpredict = (bytes: Uint8Array, columns: number): Uint8Array => {
  const rows = Math.ceil(bytes.length / (columns + 1));
  const result = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const filter = bytes[row * (columns + 1)];
    if (filter !== 0 && filter !== 2) throw new UnreadableFile("an unknown predictor");
    for (let column = 0; column < columns; column += 1) {
      const above = filter === 2 && row > 0 ? result[(row - 1) * columns + column]! : 0;
      result[row * columns + column] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return result;
};

type Resolve = (value: PdfValue | undefined) => PdfValue;

const decodeOnce = (stream: PdfStream, resolve: Resolve, most: number): Uint8Array => {
  const filter = resolve(stream.dictionary.get("Filter"));
  const filters = filter === null ? [] : isArray(filter) ? filter.map(resolve) : [filter];
  let bytes = stream.raw;
  for (const each of filters) {
    if (nameOf(each) !== "FlateDecode") throw new UnreadableFile("a filter other than FlateDecode");
    bytes = inflate(bytes, most);
  }
  const parameters = resolve(stream.dictionary.get("DecodeParms"));
  const predictor = isDictionary(parameters) ? resolve(parameters.get("Predictor")) : 1;
  if (!isDictionary(parameters) || predictor === null || predictor === 1) return bytes;
  const columns = resolve(parameters.get("Columns") ?? 1);
  if (
    typeof columns !== "number" ||
    !Number.isInteger(columns) ||
    columns < 1 ||
    columns > 1000 ||
    filters.length !== 1
  )
    throw new UnreadableFile("an unknown predictor");
  return unpredict(bytes, columns);
};

/** How the streams of one file are decoded. */
export interface Decoder {
  /** A stream's bytes; each stream is decoded once. */
  decode(stream: PdfStream): Uint8Array;
  /** Counts a stream that is known from another file as if it had been decoded to so many bytes. */
  count(stream: PdfStream, length: number): void;
}

/** All streams of a file together are bounded. */
export const createDecoder = (resolve: Resolve, most: number): Decoder => {
  const decoded = new Map<PdfStream, Uint8Array>();
  const counted = new Set<PdfStream>();
  let total = 0;
  const count = (stream: PdfStream, length: number): void => {
    if (counted.has(stream)) return;
    counted.add(stream);
    total += length;
    if (total > most) throw new UnreadableFile("streams that inflate too far");
  };
  return {
    decode(stream) {
      const known = decoded.get(stream);
      if (known) return known;
      const bytes = decodeOnce(stream, resolve, most);
      count(stream, bytes.length);
      decoded.set(stream, bytes);
      return bytes;
    },
    count,
  };
};
