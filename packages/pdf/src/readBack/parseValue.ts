// readBack: bytes to PDF values (ISO 32000-1, 7.2 and 7.3). Strict: what is not well formed is unreadable.
import { UnreadableFile } from "./UnreadableFile.ts";

export interface PdfName {
  readonly kind: "name";
  readonly name: string;
}
/** A string's bytes, one character per byte. */
export interface PdfString {
  readonly kind: "string";
  readonly bytes: string;
}
export interface PdfReference {
  readonly kind: "reference";
  readonly number: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export interface PdfStream {
  readonly kind: "stream";
  readonly dictionary: PdfDictionary;
  /** Still encoded. */
  readonly raw: Uint8Array;
}
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

/** A bare word: an operator of a content stream, or "obj", "stream", "xref" ... */
export interface PdfWord {
  readonly kind: "word";
  readonly word: string;
}

/** A place in the bytes that moves on as values are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const deepest = 64;

// Character classes by byte: 1 white space, 2 delimiter, 0 regular.
const classes = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = 1;
for (const character of "()<>[]{}/%") classes[character.charCodeAt(0)] = 2;

/** Moves past white space and comments. */
export const skipSpace = (cursor: Cursor): void => {
  const { bytes } = cursor;
  for (;;) {
    const code = bytes[cursor.at];
    if (code === undefined) return;
    if (code === 0x25) {
      while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at += 1;
    } else if (classes[code] === 1) cursor.at += 1;
    else return;
  }
};

const fail = (cursor: Cursor, what: string): never => {
  throw new UnreadableFile(`${what} at byte ${cursor.at}`);
};

const regular = (cursor: Cursor): string => {
  const start = cursor.at;
  while (cursor.at < cursor.bytes.length && classes[cursor.bytes[cursor.at]!] === 0) cursor.at += 1;
  return String.fromCharCode(...cursor.bytes.subarray(start, Math.min(cursor.at, start + 256)));
};

const hexDigit = (code: number | undefined): number =>
  code === undefined
    ? -1
    : code >= 48 && code <= 57
      ? code - 48
      : code >= 65 && code <= 70
        ? code - 55
        : code >= 97 && code <= 102
          ? code - 87
          : -1;

const readName = (cursor: Cursor): PdfName => {
  cursor.at += 1;
  const raw = regular(cursor);
  const name = raw.includes("#")
    ? raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
  return { kind: "name", name };
};

const readHexString = (cursor: Cursor): PdfString => {
  const { bytes } = cursor;
  let text = "";
  let high = -1;
  for (cursor.at += 1; ; cursor.at += 1) {
    const code = bytes[cursor.at];
    if (code === undefined) return fail(cursor, "unended hexadecimal string");
    if (code === 0x3e) break;
    if (classes[code] === 1) continue;
    const digit = hexDigit(code);
    if (digit < 0) return fail(cursor, "no hexadecimal digit");
    if (high < 0) high = digit;
    else {
      text += String.fromCharCode(high * 16 + digit);
      high = -1;
    }
  }
  cursor.at += 1;
  if (high >= 0) text += String.fromCharCode(high * 16);
  return { kind: "string", bytes: text };
};

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const readLiteralString = (cursor: Cursor): PdfString => {
  const { bytes } = cursor;
  const characters: string[] = [];
  let open = 1;
  for (cursor.at += 1; ; cursor.at += 1) {
    const code = bytes[cursor.at];
    if (code === undefined) return fail(cursor, "unended string");
    if (code === 0x5c) {
      cursor.at += 1;
      const next = bytes[cursor.at] ?? 0;
      const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(cursor.at, cursor.at + 3)));
      if (octal) {
        characters.push(String.fromCharCode(Number.parseInt(octal[0], 8) & 255));
        cursor.at += octal[0].length - 1;
      } else if (next === 13) {
        if (bytes[cursor.at + 1] === 10) cursor.at += 1;
      } else if (next !== 10) {
        const character = String.fromCharCode(next);
        characters.push(escapes[character] ?? character);
      }
      continue;
    }
    if (code === 0x28) open += 1;
    if (code === 0x29) {
      open -= 1;
      if (open === 0) break;
    }
    characters.push(String.fromCharCode(code));
  }
  cursor.at += 1;
  return { kind: "string", bytes: characters.join("") };
};

const readArray = (cursor: Cursor, references: boolean, depth: number): readonly PdfValue[] => {
  cursor.at += 1;
  const values: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === 0x5d) break;
    values.push(readValue(cursor, references, depth + 1));
  }
  cursor.at += 1;
  return values;
};

const readDictionary = (cursor: Cursor, references: boolean, depth: number): PdfDictionary => {
  cursor.at += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    skipSpace(cursor);
    const code = cursor.bytes[cursor.at];
    if (code === 0x3e && cursor.bytes[cursor.at + 1] === 0x3e) break;
    if (code !== 0x2f) return fail(cursor, "no name where a dictionary wants one");
    const { name } = readName(cursor);
    entries.set(name, readValue(cursor, references, depth + 1));
  }
  cursor.at += 2;
  return entries;
};

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const referencePattern = /^\d{1,10}$/;

/** After an integer: " 0 R" makes it a reference. The cursor moves only then. */
const followedByReference = (cursor: Cursor): boolean => {
  const before = cursor.at;
  skipSpace(cursor);
  if (referencePattern.test(regular(cursor))) {
    skipSpace(cursor);
    if (regular(cursor) === "R") return true;
  }
  cursor.at = before;
  return false;
};

/**
 * The next value or bare word. `references`: whether "12 0 R" is a reference
 * (in a file's objects) or three tokens (in a content stream).
 */
export const readToken = (cursor: Cursor, references: boolean, depth = 0): PdfValue | PdfWord => {
  if (depth > deepest) return fail(cursor, "nested too deeply");
  skipSpace(cursor);
  const code = cursor.bytes[cursor.at];
  switch (code) {
    case undefined:
      return fail(cursor, "the bytes end too early");
    case 0x2f:
      return readName(cursor);
    case 0x28:
      return readLiteralString(cursor);
    case 0x5b:
      return readArray(cursor, references, depth);
    case 0x3c:
      return cursor.bytes[cursor.at + 1] === 0x3c
        ? readDictionary(cursor, references, depth)
        : readHexString(cursor);
  }
  const word = regular(cursor);
  if (word === "") return fail(cursor, "an unexpected delimiter");
  if ((code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46) {
    if (!numberPattern.test(word)) return fail(cursor, "a malformed number");
    if (references && referencePattern.test(word) && followedByReference(cursor))
      return { kind: "reference", number: Number(word) };
    return Number(word);
  }
  if (word === "true") return true;
  if (word === "false") return false;
  if (word === "null") return null;
  return { kind: "word", word };
};

export const isWord = (token: PdfValue | PdfWord): token is PdfWord =>
  typeof token === "object" && token !== null && "kind" in token && token.kind === "word";

/** The next value; a bare word is an error. */
export const readValue = (cursor: Cursor, references: boolean, depth = 0): PdfValue => {
  const token = readToken(cursor, references, depth);
  return isWord(token) ? fail(cursor, "a word where a value belongs") : token;
};
