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

/** The value of a hexadecimal digit by its byte; 255 for any other byte. */
const hexDigits = new Uint8Array(256).fill(255);
for (const [value, digit] of [..."0123456789abcdef"].entries()) {
  hexDigits[digit.charCodeAt(0)] = value;
  hexDigits[digit.toUpperCase().charCodeAt(0)] = value;
}

/** So many bytes become text at once. */
const mostAtOnce = 4096;

/** The text of the name whose slash the cursor is on. */
const nameText = (cursor: Cursor): string => {
  cursor.at += 1;
  const raw = regular(cursor);
  return raw.includes("#")
    ? raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
};

const readName = (cursor: Cursor): PdfName => ({ kind: "name", name: nameText(cursor) });

const readHexString = (cursor: Cursor): PdfString => {
  const { text } = cursor;
  let bytes = "";
  let codes: number[] = [];
  let high = -1;
  let at = cursor.at + 1;
  for (; ; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : -1;
    const digit = code < 0 ? 255 : hexDigits[code]!;
    if (digit < 16) {
      if (high < 0) high = digit;
      else {
        codes.push(high * 16 + digit);
        high = -1;
        if (codes.length === mostAtOnce) {
          bytes += String.fromCharCode(...codes);
          codes = [];
        }
      }
      continue;
    }
    if (code === 0x3e) break;
    cursor.at = at;
    if (code < 0) return fail(cursor, "unended hexadecimal string");
    if (classes[code] !== 1) return fail(cursor, "no hexadecimal digit");
  }
  cursor.at = at + 1;
  if (high >= 0) codes.push(high * 16);
  bytes += String.fromCharCode(...codes);
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

/** A string that holds neither a backslash nor a bracket: most are a stretch of the bytes as they stand. */
const plainString = (cursor: Cursor): PdfString | null => {
  const { text } = cursor;
  const start = cursor.at + 1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c || code === 0x28) return null;
    if (code !== 0x29) continue;
    cursor.at = at + 1;
    return { kind: "string", bytes: text.slice(start, at) };
  }
  return null;
};

const readLiteralString = (cursor: Cursor): PdfString => {
  const { text } = cursor;
  const plain = plainString(cursor);
  if (plain !== null) return plain;
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
    entries.set(nameText(cursor), readValue(cursor, references, depth + 1));
  }
  cursor.at += 2;
  return entries;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const maySign = (code: number): boolean => code === 43 || code === 45;
const startsNumber = (code: number): boolean => isDigit(code) || maySign(code) || code === 46;

/** A reference's second number has so many digits at the most. */
const mostDigits = 10;

/** After an integer: " 0 R" makes it a reference. The cursor moves only then. */
const followedByReference = (cursor: Cursor): boolean => {
  const { text } = cursor;
  let { at } = cursor;
  const spaceFrom = at;
  while (at < text.length && classes[text.charCodeAt(at)] === 1) at += 1;
  const digitsFrom = at;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  const digitsTo = at;
  while (at < text.length && classes[text.charCodeAt(at)] === 1) at += 1;
  const isOne =
    spaceFrom < digitsFrom &&
    digitsFrom < digitsTo &&
    digitsTo - digitsFrom <= mostDigits &&
    digitsTo < at &&
    at < text.length &&
    text.charCodeAt(at) === 0x52 &&
    (at + 1 >= text.length || classes[text.charCodeAt(at + 1)] !== 0);
  if (isOne) cursor.at = at + 1;
  return isOne;
};

/** With so many digits at the most a number is a whole one that a computer holds exactly, over a power of ten that is. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/** A number: sign, digits, point, digits; at least one digit and nothing more. Most of a page is numbers. */
const readNumber = (cursor: Cursor): number => {
  const { text } = cursor;
  const start = cursor.at;
  const sign = text.charCodeAt(start);
  let at = maySign(sign) ? start + 1 : start;
  let whole = 0;
  let digits = 0;
  let behind = 0;
  let hasPoint = false;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      whole = whole * 10 + (code - 48);
      digits += 1;
      if (hasPoint) behind += 1;
    } else if (code === 46 && !hasPoint) hasPoint = true;
    else if (classes[code] === 0) return fail(cursor, "a malformed number");
    else break;
  }
  if (digits === 0) return fail(cursor, "a malformed number");
  cursor.at = at;
  if (digits > exactDigits) return Number(text.slice(start, at));
  const value = behind === 0 ? whole : whole / powersOfTen[behind]!;
  return sign === 45 ? -value : value;
};

/**
 * A bare word of one to three characters as one number, as operators are; 0, and
 * the cursor where it is, for anything else. The cursor stands on its first character.
 */
export const readShortWord = (cursor: Cursor): number => {
  const { text, at } = cursor;
  const first = text.charCodeAt(at);
  if (classes[first] !== 0 || startsNumber(first)) return 0;
  let packed = first;
  for (let next = 1; next < 4; next += 1) {
    const code = at + next < text.length ? text.charCodeAt(at + next) : 0;
    if (classes[code] !== 0) {
      cursor.at = at + next;
      return packed;
    }
    packed = packed * 256 + code;
  }
  return 0;
};

/** As `readShortWord` answers it. */
export const packedWord = (word: string): number =>
  [...word].reduce((packed, character) => packed * 256 + character.charCodeAt(0), 0);

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
