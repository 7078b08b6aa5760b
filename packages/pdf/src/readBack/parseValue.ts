// readBack: bytes to PDF values (ISO 32000-1, 7.2 and 7.3). Strict: what is not well formed is unreadable.
import type { PdfDictionary, PdfName, PdfString, PdfValue } from "./PdfValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A bare word: an operator of a content stream, or "obj", "stream", "xref" ... */
export interface PdfWord {
  readonly kind: "word";
  readonly word: string;
}

/** A place in the bytes, one character per byte, that moves on as values are read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Bytes as a cursor reads them. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

const deepest = 64;

// Character classes by byte: 1 white space, 2 delimiter, 0 regular.
const classes = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = 1;
for (const character of "()<>[]{}/%") classes[character.charCodeAt(0)] = 2;

/** Moves past white space and comments. */
export const skipSpace = (cursor: Cursor): void => {
  const { text } = cursor;
  let { at } = cursor;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x25) while (at < text.length && !lineEnds.has(text.charCodeAt(at))) at += 1;
    else if (classes[code] !== 1) break;
  }
  cursor.at = at;
};

const lineEnds: ReadonlySet<number> = new Set([10, 13]);

const fail = (cursor: Cursor, what: string): never => {
  throw new UnreadableFile(`${what} at byte ${cursor.at}`);
};

const regular = (cursor: Cursor): string => {
  const { text, at } = cursor;
  let end = at;
  while (end < text.length && classes[text.charCodeAt(end)] === 0) end += 1;
  cursor.at = end;
  return text.slice(at, end);
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
  const { text } = cursor;
  let bytes = "";
  let high = -1;
  for (cursor.at += 1; ; cursor.at += 1) {
    if (cursor.at >= text.length) return fail(cursor, "unended hexadecimal string");
    const code = text.charCodeAt(cursor.at);
    if (code === 0x3e) break;
    if (classes[code] === 1) continue;
    const digit = hexDigit(code);
    if (digit < 0) return fail(cursor, "no hexadecimal digit");
    if (high < 0) high = digit;
    else {
      bytes += String.fromCharCode(high * 16 + digit);
      high = -1;
    }
  }
  cursor.at += 1;
  if (high >= 0) bytes += String.fromCharCode(high * 16);
  return { kind: "string", bytes };
};

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const octal = /[0-7]{1,3}/y;

/** What stands behind a backslash. The cursor ends on its last character. */
const readEscape = (cursor: Cursor): string => {
  const { text } = cursor;
  cursor.at += 1;
  octal.lastIndex = cursor.at;
  const digits = octal.exec(text)?.[0];
  if (digits !== undefined) {
    cursor.at += digits.length - 1;
    return String.fromCharCode(Number.parseInt(digits, 8) & 255);
  }
  const character = text.charAt(cursor.at);
  if (character === "\r") {
    if (text.charAt(cursor.at + 1) === "\n") cursor.at += 1;
    return "";
  }
  return character === "\n" ? "" : (escapes[character] ?? character);
};

const readLiteralString = (cursor: Cursor): PdfString => {
  const { text } = cursor;
  let bytes = "";
  let open = 1;
  for (cursor.at += 1; ; cursor.at += 1) {
    if (cursor.at >= text.length) return fail(cursor, "unended string");
    const character = text.charAt(cursor.at);
    if (character === "\\") {
      bytes += readEscape(cursor);
      continue;
    }
    if (character === "(") open += 1;
    if (character === ")") {
      open -= 1;
      if (open === 0) break;
    }
    bytes += character;
  }
  cursor.at += 1;
  return { kind: "string", bytes };
};

const readArray = (cursor: Cursor, references: boolean, depth: number): readonly PdfValue[] => {
  cursor.at += 1;
  const values: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.text.charCodeAt(cursor.at) === 0x5d) break;
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
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === 0x3e && cursor.text.charCodeAt(cursor.at + 1) === 0x3e) break;
    if (code !== 0x2f) return fail(cursor, "no name where a dictionary wants one");
    const { name } = readName(cursor);
    entries.set(name, readValue(cursor, references, depth + 1));
  }
  cursor.at += 2;
  return entries;
};

const referencePattern = /[\0\t\n\f\r ]+\d{1,10}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/** After an integer: " 0 R" makes it a reference. The cursor moves only then. */
const followedByReference = (cursor: Cursor): boolean => {
  referencePattern.lastIndex = cursor.at;
  if (!referencePattern.test(cursor.text)) return false;
  cursor.at = referencePattern.lastIndex;
  return true;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const maySign = (code: number): boolean => code === 43 || code === 45;
const startsNumber = (code: number): boolean => isDigit(code) || maySign(code) || code === 46;

/** A number: sign, digits, point, digits; at least one digit and nothing more. Most of a page is numbers. */
const readNumber = (cursor: Cursor): number => {
  const { text } = cursor;
  const start = cursor.at;
  let at = maySign(text.charCodeAt(start)) ? start + 1 : start;
  let digits = 0;
  for (; isDigit(text.charCodeAt(at)); at += 1) digits += 1;
  if (text.charCodeAt(at) === 46) for (at += 1; isDigit(text.charCodeAt(at)); at += 1) digits += 1;
  if (digits === 0 || (at < text.length && classes[text.charCodeAt(at)] === 0))
    return fail(cursor, "a malformed number");
  cursor.at = at;
  return Number(text.slice(start, at));
};

/**
 * The next value or bare word. `references`: whether "12 0 R" is a reference
 * (in a file's objects) or three tokens (in a content stream).
 */
export const readToken = (cursor: Cursor, references: boolean, depth = 0): PdfValue | PdfWord => {
  if (depth > deepest) return fail(cursor, "nested too deeply");
  skipSpace(cursor);
  const { text, at } = cursor;
  if (at >= text.length) return fail(cursor, "the bytes end too early");
  const code = text.charCodeAt(at);
  if (startsNumber(code)) {
    const number = readNumber(cursor);
    return references && isDigit(code) && Number.isInteger(number) && followedByReference(cursor)
      ? { kind: "reference", number }
      : number;
  }
  switch (code) {
    case 0x2f:
      return readName(cursor);
    case 0x28:
      return readLiteralString(cursor);
    case 0x5b:
      return readArray(cursor, references, depth);
    case 0x3c:
      return text.charCodeAt(at + 1) === 0x3c
        ? readDictionary(cursor, references, depth)
        : readHexString(cursor);
  }
  const word = regular(cursor);
  if (word === "") return fail(cursor, "an unexpected delimiter");
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
