// readBack: a file's objects by its own cross-reference table, never repaired: what a viewer must guess is not proved.
import { inflateSync } from "node:zlib";
import {
  type Cursor,
  isWord,
  type PdfDictionary,
  type PdfReference,
  type PdfStream,
  type PdfValue,
  readToken,
  readValue,
  skipSpace,
} from "./parseValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** An opened file. All functions throw `UnreadableFile` on what is malformed. */
export interface OpenedFile {
  readonly trailer: PdfDictionary;
  /** Numbers of all objects in use. */
  readonly numbers: readonly number[];
  /** The value itself: references followed. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** A stream's bytes, decoded. */
  decode(stream: PdfStream): Uint8Array;
}

type Place =
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number };

const mostObjects = 200_000;
const mostBytes = 32 * 1024 * 1024;

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "stream";
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
/** A name's text, or null for anything else. */
export const nameOf = (value: PdfValue | undefined): string | null =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "name" ? value.name : null;
/** A string's bytes, or null for anything else. */
export const bytesOf = (value: PdfValue | undefined): string | null =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "string"
    ? value.bytes
    : null;

const inflate = (bytes: Uint8Array): Uint8Array => {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    throw new UnreadableFile("a stream that does not inflate");
  }
};

/** PNG predictors (ISO 32000-1, 7.4.4.4), which cross-reference streams use. */
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

const wordAt = (cursor: Cursor, expected: string): void => {
  const token = readToken(cursor, false);
  if (!isWord(token) || token.word !== expected)
    throw new UnreadableFile(`no "${expected}" at byte ${cursor.at}`);
};

const integerAt = (cursor: Cursor): number => {
  const token = readToken(cursor, false);
  if (typeof token !== "number" || !Number.isSafeInteger(token) || token < 0)
    throw new UnreadableFile(`no whole number at byte ${cursor.at}`);
  return token;
};

const startOfTable = (file: Uint8Array): number => {
  const tail = Buffer.from(file.buffer, file.byteOffset, file.byteLength).subarray(-1024).toString("latin1");
  const match = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail);
  if (!match) throw new UnreadableFile("no startxref at the end");
  return Number(match[1]);
};

/** Opens a file by its cross-reference table or stream, with earlier revisions below. */
export const openFile = (file: Uint8Array): OpenedFile => {
  if (!/^%PDF-[12]\.\d/.test(String.fromCharCode(...file.subarray(0, 8))))
    throw new UnreadableFile("no PDF header");
  const places = new Map<number, Place | null>();
  const values = new Map<number, PdfValue>();
  const open = new Set<number>();
  const decoded = new Map<PdfStream, Uint8Array>();
  let decodedBytes = 0;
  const packed = new Map<number, readonly PdfValue[]>();
  let trailer: PdfDictionary | null = null;

  const readIndirect = (offset: number, number: number | null): PdfValue => {
    if (offset >= file.length) throw new UnreadableFile("an object beyond the end");
    const cursor: Cursor = { bytes: file, at: offset };
    const found = integerAt(cursor);
    integerAt(cursor);
    wordAt(cursor, "obj");
    if (number !== null && found !== number) throw new UnreadableFile(`object ${number} is not at its place`);
    const value = readValue(cursor, true);
    const end = readToken(cursor, false);
    if (isWord(end) && end.word === "stream" && isDictionary(value)) return streamAt(cursor, value);
    if (!isWord(end) || end.word !== "endobj") throw new UnreadableFile(`object ${found} does not end`);
    return value;
  };

  const streamAt = (cursor: Cursor, dictionary: PdfDictionary): PdfStream => {
    if (file[cursor.at] === 13) cursor.at += 1;
    if (file[cursor.at] !== 10) throw new UnreadableFile(`no line end after "stream" at byte ${cursor.at}`);
    const start = cursor.at + 1;
    const length = resolve(dictionary.get("Length"));
    if (
      typeof length !== "number" ||
      !Number.isSafeInteger(length) ||
      length < 0 ||
      start + length > file.length
    )
      throw new UnreadableFile("a stream of unknown length");
    cursor.at = start + length;
    wordAt(cursor, "endstream");
    return { kind: "stream", dictionary, raw: file.subarray(start, start + length) };
  };

  const decode = (stream: PdfStream): Uint8Array => {
    const known = decoded.get(stream);
    if (known) return known;
    const bytes = decodeAnew(stream);
    decodedBytes += bytes.length;
    if (decodedBytes > mostBytes) throw new UnreadableFile("streams that inflate too far");
    decoded.set(stream, bytes);
    return bytes;
  };

  const decodeAnew = (stream: PdfStream): Uint8Array => {
    const filter = resolve(stream.dictionary.get("Filter"));
    const filters = filter === null ? [] : isArray(filter) ? filter.map(resolve) : [filter];
    let bytes = stream.raw;
    for (const each of filters) {
      if (nameOf(each) !== "FlateDecode") throw new UnreadableFile("a filter other than FlateDecode");
      bytes = inflate(bytes);
    }
    const parameters = resolve(stream.dictionary.get("DecodeParms"));
    const predictor = isDictionary(parameters) ? resolve(parameters.get("Predictor")) : 1;
    if (!isDictionary(parameters) || predictor === null || predictor === 1) return bytes;
    const columns = resolve(parameters.get("Columns") ?? 1);
    if (typeof columns !== "number" || columns < 1 || columns > 1000 || filters.length !== 1)
      throw new UnreadableFile("an unknown predictor");
    return unpredict(bytes, columns);
  };

  const unpack = (container: number): readonly PdfValue[] => {
    const known = packed.get(container);
    if (known) return known;
    const stream = resolve({ kind: "reference", number: container });
    if (!isStream(stream)) throw new UnreadableFile(`object stream ${container} is none`);
    const count = resolve(stream.dictionary.get("N"));
    const first = resolve(stream.dictionary.get("First"));
    if (typeof count !== "number" || typeof first !== "number" || count > mostObjects)
      throw new UnreadableFile(`object stream ${container} is malformed`);
    const bytes = decode(stream);
    const header: Cursor = { bytes, at: 0 };
    const contents: PdfValue[] = [];
    for (let index = 0; index < count; index += 1) {
      integerAt(header);
      contents.push(readValue({ bytes, at: first + integerAt(header) }, true));
    }
    packed.set(container, contents);
    return contents;
  };

  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (value === undefined) return null;
    if (!isReference(value)) return value;
    const { number } = value;
    const known = values.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    if (!place) return null;
    if (open.has(number)) throw new UnreadableFile(`object ${number} refers to itself`);
    open.add(number);
    const found =
      place.kind === "offset" ? readIndirect(place.offset, number) : unpack(place.container)[place.index];
    // A reference to a reference is allowed nowhere that matters here.
    if (found === undefined || isReference(found)) throw new UnreadableFile(`object ${number} is missing`);
    open.delete(number);
    values.set(number, found);
    return found;
  };

  const place = (number: number, where: Place | null): void => {
    if (places.size > mostObjects) throw new UnreadableFile("too many objects");
    if (!places.has(number)) places.set(number, where);
  };

  const readTable = (cursor: Cursor): PdfDictionary => {
    wordAt(cursor, "xref");
    for (;;) {
      skipSpace(cursor);
      if (file[cursor.at] === 0x74) break;
      const first = integerAt(cursor);
      const count = integerAt(cursor);
      if (count > mostObjects) throw new UnreadableFile("too many objects");
      for (let index = 0; index < count; index += 1) {
        const offset = integerAt(cursor);
        integerAt(cursor);
        const use = readToken(cursor, false);
        const inUse = isWord(use) && use.word === "n";
        place(first + index, inUse ? { kind: "offset", offset } : null);
      }
    }
    wordAt(cursor, "trailer");
    const dictionary = readValue(cursor, true);
    if (!isDictionary(dictionary)) throw new UnreadableFile("no trailer");
    return dictionary;
  };

  const readStreamTable = (offset: number): PdfDictionary => {
    const stream = readIndirect(offset, null);
    if (!isStream(stream)) throw new UnreadableFile("no cross-reference stream");
    const { dictionary } = stream;
    const widths = resolve(dictionary.get("W"));
    if (
      !isArray(widths) ||
      widths.length !== 3 ||
      !widths.every((w) => typeof w === "number" && w >= 0 && w <= 6)
    )
      throw new UnreadableFile("a malformed cross-reference stream");
    const [typeWidth, secondWidth, thirdWidth] = widths as readonly number[];
    const size = resolve(dictionary.get("Size"));
    const index = resolve(dictionary.get("Index"));
    const ranges = isArray(index) ? index : [0, size];
    const bytes = decode(stream);
    let at = 0;
    const field = (width: number): number => {
      let value = 0;
      for (let read = 0; read < width; read += 1) value = value * 256 + (bytes[at++] ?? 0);
      return value;
    };
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      const first = ranges[range];
      const count = ranges[range + 1];
      if (typeof first !== "number" || typeof count !== "number" || count > mostObjects)
        throw new UnreadableFile("a malformed cross-reference stream");
      for (let entry = 0; entry < count && at < bytes.length; entry += 1) {
        const type = typeWidth === 0 ? 1 : field(typeWidth!);
        const second = field(secondWidth!);
        const third = field(thirdWidth!);
        if (type === 1) place(first + entry, { kind: "offset", offset: second });
        else if (type === 2) place(first + entry, { kind: "packed", container: second, index: third });
        else place(first + entry, null);
      }
    }
    return dictionary;
  };

  const seen = new Set<number>();
  for (let offset: number | null = startOfTable(file); offset !== null; ) {
    if (seen.has(offset) || seen.size > 100) throw new UnreadableFile("revisions in a circle");
    seen.add(offset);
    const cursor: Cursor = { bytes: file, at: offset };
    skipSpace(cursor);
    const found: PdfDictionary = file[cursor.at] === 0x78 ? readTable(cursor) : readStreamTable(cursor.at);
    trailer ??= found;
    const previous: PdfValue = found.get("Prev") ?? null;
    offset = typeof previous === "number" ? previous : null;
  }
  if (trailer === null) throw new UnreadableFile("no trailer");
  if (trailer.has("Encrypt")) throw new UnreadableFile("an encrypted file");
  const numbers = [...places].filter(([, where]) => where !== null).map(([number]) => number);
  return { trailer, numbers, resolve, decode };
};
