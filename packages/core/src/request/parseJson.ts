// request: the grammar of JSON (RFC 8259), read without losing digits, duplicate fields or the place of a fault.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { type PointerStep, pointerTo, showName } from "./jsonPointer.ts";

/** Deepest nesting of objects and lists. */
export const deepest = 64;

/** How many refusals are listed before the reading stops. */
const mostRefusals = 50;

/** Thrown and caught within this file only: the text cannot be read any further. */
class Halt {
  readonly refusal: Refusal | null;
  constructor(refusal: Refusal | null) {
    this.refusal = refusal;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;
const literals = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;

const placeOf = (text: string, at: number): string => {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
};

/**
 * A number as a JavaScript number when that writes it back exactly as sent,
 * otherwise its source text: 1.0, 0.50, 1e2 and integers past 2^53 are digits
 * that a prescriber wrote, and a float would change them.
 */
const keepDigits = (source: string): number | string => {
  const number = Number(source);
  const exact = String(number) === source && (!Number.isInteger(number) || Number.isSafeInteger(number));
  return exact ? number : source;
};

/** Reads the whole text; throws `Halt` where it cannot go on. Refusals that leave it readable are collected. */
const parse = (text: string, refusals: Refusal[], mostValues: number): unknown => {
  let at = 0;
  let values = 0;
  const path: PointerStep[] = [];

  const note = (refusal: Refusal): void => {
    refusals.push(refusal);
    if (refusals.length >= mostRefusals) throw new Halt(null);
  };
  const broken = (detail: string): never => {
    throw new Halt({
      code: "json-syntax",
      path: pointerTo(path),
      detail: `This is not JSON: ${detail} at ${placeOf(text, at)}.`,
      help: "Send one JSON document (RFC 8259): names and texts between double quotes, no comma before } or ].",
    });
  };
  const skipSpace = (): void => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  };
  const take = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };

  const readEscape = (): string => {
    const letter = text[at] ?? "";
    const plain = escapes[letter];
    if (plain !== undefined) {
      at += 1;
      return plain;
    }
    const hex = text.slice(at + 1, at + 5);
    if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(hex)) return broken("an unknown escape in a string");
    at += 5;
    return String.fromCharCode(Number.parseInt(hex, 16));
  };
  const readString = (): string => {
    if (!take('"')) return broken("a string was expected");
    let value = "";
    let from = at;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (Number.isNaN(unit)) return broken("a string without an end");
      if (unit < 0x20) return broken("a control character in a string");
      if (unit === 0x22) {
        value += text.slice(from, at);
        at += 1;
        return value;
      }
      if (unit === 0x5c) {
        value += text.slice(from, at);
        at += 1;
        value += readEscape();
        from = at;
      } else at += 1;
    }
  };

  const readMember = (object: Record<string, unknown>): void => {
    skipSpace();
    const name = readString();
    skipSpace();
    if (!take(":")) broken("a colon was expected");
    path.push(name);
    if (Object.hasOwn(object, name)) {
      note({
        code: "json-duplicate-field",
        path: pointerTo(path),
        detail: `The field ${showName(name)} stands twice in the same object.`,
        help: "Send each field once; we do not choose between two values.",
      });
    }
    if (name === "__proto__") {
      note({
        code: "json-forbidden-field",
        path: pointerTo(path),
        detail: "A field may not be named __proto__.",
        help: "Remove the field.",
      });
      readValue();
    } else object[name] = readValue();
    path.pop();
  };
  const readObject = (): unknown => {
    const object: Record<string, unknown> = {};
    skipSpace();
    if (take("}")) return object;
    do readMember(object);
    while (take(","));
    if (!take("}")) broken("a comma or closing brace was expected");
    return object;
  };
  const readList = (): unknown => {
    const list: unknown[] = [];
    skipSpace();
    if (take("]")) return list;
    do {
      path.push(list.length);
      list.push(readValue());
      path.pop();
    } while (take(","));
    if (!take("]")) broken("a comma or closing bracket was expected");
    return list;
  };

  const readNested = (read: () => unknown): unknown => {
    if (path.length >= deepest) {
      throw new Halt({
        code: "json-too-deep",
        path: pointerTo(path),
        detail: `Objects and lists are nested more than ${deepest} deep.`,
        help: "Send a flatter document; no label needs this depth.",
      });
    }
    at += 1;
    return read();
  };
  const readScalar = (): unknown => {
    for (const [word, value] of literals) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return value;
      }
    }
    number.lastIndex = at;
    const source = number.exec(text)?.[0];
    if (source === undefined) return broken("a value was expected");
    at += source.length;
    return keepDigits(source);
  };
  /** One value and the space around it. */
  const readValue = (): unknown => {
    values += 1;
    if (values > mostValues) {
      throw new Halt({
        code: "json-too-many-values",
        path: "",
        detail: `The document holds more than ${mostValues} values.`,
        help: "Send fewer items at a time and leave out what a label does not need.",
      });
    }
    skipSpace();
    const first = text[at];
    const value =
      first === "{"
        ? readNested(readObject)
        : first === "["
          ? readNested(readList)
          : first === '"'
            ? readString()
            : readScalar();
    skipSpace();
    return value;
  };

  const value = readValue();
  if (at < text.length) broken("something follows the document");
  return value;
};

/**
 * The value of a JSON text. Refused: what is not JSON, a field twice in one
 * object, `__proto__`, nesting beyond `deepest`, and more values than `mostValues`.
 */
export const parseJson = (text: string, mostValues = Number.POSITIVE_INFINITY): Outcome<unknown> => {
  const refusals: Refusal[] = [];
  try {
    const value = parse(text, refusals, mostValues);
    return refusals.length > 0 ? refused(...refusals) : accepted(value);
  } catch (halt) {
    if (!(halt instanceof Halt)) throw halt;
    return refused(...refusals, ...(halt.refusal === null ? [] : [halt.refusal]));
  }
};
