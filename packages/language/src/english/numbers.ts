// language/english: numbers as digits, as words or as both, and back again.
import type { Decimal } from "@plainlabel/directions";

export type NumberStyle = "digits" | "words" | "both";

const small = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const wordOf = (whole: number): string => {
  if (whole < 20) return small[whole]!;
  const ten = tens[Math.floor(whole / 10)]!;
  return whole % 10 === 0 ? ten : `${ten}-${small[whole % 10]!}`;
};

const words: readonly string[] = Array.from({ length: 100 }, (_, whole) => wordOf(whole));

/** Whole numbers under 100 have words; every other number stays in its digits, whatever the style. */
const inWords = (value: Decimal): string | undefined =>
  /^\d{1,2}$/.test(value) ? words[Number(value)] : undefined;

/** "20,000": without commas a zero is lost or added (ISMP list of error-prone dose designations). */
const withCommas = (digits: Decimal): string => {
  const [whole, part] = digits.split(".");
  const grouped = whole!.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
};

/** "2", "two" or "2 (two)"; "20,000". */
export const sayNumber = (value: Decimal | number, style: NumberStyle): string => {
  const digits = String(value);
  const word = inWords(digits);
  if (style === "digits" || word === undefined) return withCommas(digits);
  return style === "words" ? word : `${digits} (${word})`;
};

const figures = "\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?";

/** Pattern of a number as `sayNumber` says it; longer words stand before those they begin with. */
export const numberPattern = `(?:${figures}(?: \\([a-z]+(?:-[a-z]+)?\\))?|${words
  .toSorted((a, b) => b.length - a.length)
  .join("|")})`;

/** The digits of a number as said, or null where digits and word disagree. */
export const readNumber = (said: string): Decimal | null => {
  const both = new RegExp(`^(${figures})(?: \\(([a-z-]+)\\))?$`).exec(said);
  if (both !== null) {
    const digits = both[1]!.replaceAll(",", "");
    return both[2] === undefined || inWords(digits) === both[2] ? digits : null;
  }
  const whole = words.indexOf(said);
  return whole < 0 ? null : String(whole);
};
