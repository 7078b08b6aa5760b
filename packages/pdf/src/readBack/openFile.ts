// readBack: a file's objects by its own cross-reference table, never repaired: what a viewer must guess is not proved.
import { expectInteger, expectWord, mostObjects, type Places, readCrossReference } from "./crossReference.ts";
import { createDecoder, type Decoder, mostBytes } from "./decodeStream.ts";
import {
  isDictionary,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from "./PdfValue.ts";
import { type Cursor, isWord, latin1, readToken, readValue } from "./parseValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** An opened file. All functions throw `UnreadableFile` on what is malformed. */
export interface OpenedFile extends Decoder {
  readonly trailer: PdfDictionary;
  /** Numbers of all objects in use. */
  readonly numbers: readonly number[];
  /** The value itself: a reference followed. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The object of this number; null where there is none. */
  objectAt(number: number): PdfValue;
}

/** An object of an object stream. */
interface Packed {
  readonly number: number;
  readonly value: PdfValue;
}

/** Opens a file by its cross-reference table or stream, with earlier revisions below. */
export const openFile = (file: Uint8Array): OpenedFile => {
  const text = latin1(file);
  if (!/^%PDF-[12]\.\d/.test(text)) throw new UnreadableFile("no PDF header");
  const places: Places = new Map();
  const values = new Map<number, PdfValue>();
  const packed = new Map<number, readonly Packed[]>();
  const open = new Set<number>();

  const readIndirect = (offset: number, number: number | null): PdfValue => {
    if (offset >= file.length) throw new UnreadableFile("an object beyond the end");
    const cursor: Cursor = { text, at: offset };
    const found = expectInteger(cursor);
    expectInteger(cursor);
    expectWord(cursor, "obj");
    if (number !== null && found !== number) throw new UnreadableFile(`object ${number} is not at its place`);
    const value = readValue(cursor, true);
    const end = readToken(cursor, false);
    if (isWord(end) && end.word === "stream" && isDictionary(value)) return readStream(cursor, value);
    if (!isWord(end) || end.word !== "endobj") throw new UnreadableFile(`object ${found} does not end`);
    return value;
  };

  const readStream = (cursor: Cursor, dictionary: PdfDictionary): PdfStream => {
    if (text.charAt(cursor.at) === "\r") cursor.at += 1;
    if (text.charAt(cursor.at) !== "\n") throw new UnreadableFile(`no line end at byte ${cursor.at}`);
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
    expectWord(cursor, "endstream");
    return { kind: "stream", dictionary, raw: file.subarray(start, start + length) };
  };

  const unpack = (container: number): readonly Packed[] => {
    const known = packed.get(container);
    if (known) return known;
    const stream = objectAt(container);
    if (!isStream(stream)) throw new UnreadableFile(`object stream ${container} is none`);
    const count = resolve(stream.dictionary.get("N"));
    const first = resolve(stream.dictionary.get("First"));
    if (typeof count !== "number" || typeof first !== "number" || count > mostObjects)
      throw new UnreadableFile(`object stream ${container} is malformed`);
    const contents = latin1(decode(stream));
    const header: Cursor = { text: contents, at: 0 };
    const found: Packed[] = [];
    for (let index = 0; index < count; index += 1) {
      const number = expectInteger(header);
      found.push({ number, value: readValue({ text: contents, at: first + expectInteger(header) }, true) });
    }
    packed.set(container, found);
    return found;
  };

  const readPacked = (number: number, container: number, index: number): PdfValue | undefined => {
    const found = unpack(container)[index];
    if (found !== undefined && found.number !== number)
      throw new UnreadableFile(`object ${number} is not at its place`);
    return found?.value;
  };

  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (value === undefined) return null;
    return isReference(value) ? objectAt(value.number) : value;
  };

  const objectAt = (number: number): PdfValue => {
    const known = values.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    if (!place) return null;
    if (open.has(number)) throw new UnreadableFile(`object ${number} refers to itself`);
    open.add(number);
    const found =
      place.kind === "offset"
        ? readIndirect(place.offset, number)
        : readPacked(number, place.container, place.index);
    if (found === undefined || isReference(found)) throw new UnreadableFile(`object ${number} is missing`);
    open.delete(number);
    values.set(number, found);
    return found;
  };

  const { decode, count } = createDecoder(resolve, mostBytes(file.length));
  const trailer = readCrossReference(text, places, {
    decode,
    streamAt: (offset) => {
      const stream = readIndirect(offset, null);
      if (!isStream(stream)) throw new UnreadableFile("no cross-reference stream");
      return stream;
    },
  });
  if (trailer.has("Encrypt")) throw new UnreadableFile("an encrypted file");
  const numbers = [...places].filter(([, place]) => place !== null).map(([number]) => number);
  return { trailer, numbers, resolve, objectAt, decode, count };
};
