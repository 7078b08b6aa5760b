// request: what programs leave in a text without meaning it: line breaks, a byte order mark, marks of direction.
// One rule for every door.
import { isRecord } from "./jsonPointer.ts";

/** A line break as any system writes it, with the spaces round it. */
const lineBreaks = /[ \u00a0]*[\n\r\u2028\u2029][\n\r\u2028\u2029 \u00a0]*/gu;
const atStart = /^[ \u00a0]*[\n\r\u2028\u2029][\n\r\u2028\u2029 \u00a0]*/u;
const atEnd = /[ \u00a0]*[\n\r\u2028\u2029][\n\r\u2028\u2029 \u00a0]*$/u;

const numberWords =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|quarters|third|thirds";
const endsInNumber = new RegExp(`(?:\\p{N}[.,/]?|(?<!\\p{L})(?:${numberWords}|and a))$`, "iu");
const beginsWithNumber = new RegExp(`^(?:[.,/]?\\p{N}|(?:a )?(?:${numberWords})(?!\\p{L}))`, "iu");

/**
 * A text in one line: a label sets its own lines, so a break between two words
 * is a space, and one before the first or after the last word is nothing. A
 * byte order mark at the start says how a file was written, and is none of its
 * words. `between`: what stands for a break, where a space is not enough. With
 * a space two numbers would become another one ("one" and "half"), so a break
 * between two stays, and is refused as the control character that it is.
 */
export const oneLine = (text: string, between = " "): string => {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (!/[\n\r\u2028\u2029]/u.test(bare)) return bare;
  const inside = bare.replace(atEnd, "").replace(atStart, "");
  return inside.replace(lineBreaks, (broken, at: number) => {
    const [before, after] = [inside.slice(0, at), inside.slice(at + broken.length)];
    if (between === " " && endsInNumber.test(before) && beginsWithNumber.test(after)) return broken;
    return /[,;:]$/u.test(before) ? " " : between;
  });
};

/** An address as an envelope has it, in the one line that a label has for it. */
export const addressInOneLine = (text: string): string => oneLine(text, ", ");

/** A telephone number without the marks of direction that address books put round it; nobody dials them. */
export const withoutMarks = (number: string): string =>
  oneLine(number).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");

/** Beyond this depth nothing is read, and the structure is refused elsewhere. */
const deepest = 30;

/** Every text of a JSON structure in one line; the same value where nothing had to be changed. */
export const oneLineIn = (value: unknown, depth = 0): unknown => {
  if (typeof value === "string") return oneLine(value);
  if (depth > deepest) return value;
  if (Array.isArray(value)) {
    const list = value.map((each) => oneLineIn(each, depth + 1));
    return list.some((each, place) => each !== value[place]) ? list : value;
  }
  if (!isRecord(value)) return value;
  const fields = Object.keys(value).map((name) => [name, oneLineIn(value[name], depth + 1)] as const);
  return fields.some(([name, each]) => each !== value[name]) ? Object.fromEntries(fields) : value;
};
