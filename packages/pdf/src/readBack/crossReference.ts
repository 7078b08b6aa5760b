// readBack: where a file says its objects stand (ISO 32000-1, 7.5.4 to 7.5.8). Never guessed from the bytes.

import { isArray, isDictionary, type PdfDictionary, type PdfStream, type PdfValue } from "./PdfValue.ts";
import { type Cursor, isWord, readToken, readValue, skipSpace } from "./parseValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

export type Place =
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number };

/** Objects by number; null for one that is free. */
export type Places = Map<number, Place | null>;

export const mostObjects = 200_000;
const mostRevisions = 100;

/** Reads a word that must stand here. */
export const expectWord = (cursor: Cursor, expected: string): void => {
  const token = readToken(cursor, false);
  if (!isWord(token) || token.word !== expected)
    throw new UnreadableFile(`no "${expected}" at byte ${cursor.at}`);
};

/** Reads a whole number that must stand here. */
export const expectInteger = (cursor: Cursor): number => {
  const token = readToken(cursor, false);
  if (typeof token !== "number" || !Number.isSafeInteger(token) || token < 0)
    throw new UnreadableFile(`no whole number at byte ${cursor.at}`);
  return token;
};

/** The newest revision is read first, so what stands already stays. */
const put = (places: Places, number: number, place: Place | null): void => {
  if (places.size > mostObjects) throw new UnreadableFile("too many objects");
  if (!places.has(number)) places.set(number, place);
};

const readTable = (cursor: Cursor, places: Places): PdfDictionary => {
  expectWord(cursor, "xref");
  for (;;) {
    skipSpace(cursor);
    if (cursor.text.charAt(cursor.at) === "t") break;
    const first = expectInteger(cursor);
    const count = expectInteger(cursor);
    if (count > mostObjects) throw new UnreadableFile("too many objects");
    for (let index = 0; index < count; index += 1) {
      const offset = expectInteger(cursor);
      expectInteger(cursor);
      const use = readToken(cursor, false);
      put(places, first + index, isWord(use) && use.word === "n" ? { kind: "offset", offset } : null);
    }
  }
  expectWord(cursor, "trailer");
  const dictionary = readValue(cursor, true);
  if (!isDictionary(dictionary)) throw new UnreadableFile("no trailer");
  return dictionary;
};

const isWidth = (value: PdfValue): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6;

const readStreamTable = (stream: PdfStream, bytes: Uint8Array, places: Places): void => {
  const malformed = "a malformed cross-reference stream";
  const widths = stream.dictionary.get("W");
  if (!isArray(widths) || widths.length !== 3 || !widths.every(isWidth)) throw new UnreadableFile(malformed);
  const [typeWidth, secondWidth, thirdWidth] = widths as readonly [number, number, number];
  const index = stream.dictionary.get("Index");
  const ranges = isArray(index) ? index : [0, stream.dictionary.get("Size") ?? null];
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let read = 0; read < width; read += 1) value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first, count] = [ranges[range], ranges[range + 1]];
    if (typeof first !== "number" || typeof count !== "number" || count > mostObjects)
      throw new UnreadableFile(malformed);
    for (let entry = 0; entry < count && at < bytes.length; entry += 1) {
      const type = typeWidth === 0 ? 1 : field(typeWidth);
      const second = field(secondWidth);
      const third = field(thirdWidth);
      const place: Place | null =
        type === 1
          ? { kind: "offset", offset: second }
          : type === 2
            ? { kind: "packed", container: second, index: third }
            : null;
      put(places, first + entry, place);
    }
  }
};

/** How the tables get at objects and bytes, which they are themselves the way to. */
export interface Access {
  streamAt(offset: number): PdfStream;
  decode(stream: PdfStream): Uint8Array;
}

/** Fills `places` from all revisions; answers the newest trailer. */
export const readCrossReference = (text: string, places: Places, access: Access): PdfDictionary => {
  const start = /startxref[\r\n]+(\d{1,12})[\r\n]+%%EOF[\r\n]*$/.exec(text.slice(-1024))?.[1];
  if (start === undefined) throw new UnreadableFile("no startxref at the end");
  let newest: PdfDictionary | null = null;
  const seen = new Set<number>();
  for (let offset: number | null = Number(start); offset !== null; ) {
    if (seen.has(offset) || seen.size > mostRevisions) throw new UnreadableFile("revisions in a circle");
    seen.add(offset);
    const cursor: Cursor = { text, at: offset };
    skipSpace(cursor);
    let trailer: PdfDictionary;
    if (text.charAt(cursor.at) === "x") trailer = readTable(cursor, places);
    else {
      const stream = access.streamAt(cursor.at);
      readStreamTable(stream, access.decode(stream), places);
      trailer = stream.dictionary;
    }
    newest ??= trailer;
    const previous: PdfValue | undefined = trailer.get("Prev");
    offset = typeof previous === "number" ? previous : null;
  }
  return newest!;
};
