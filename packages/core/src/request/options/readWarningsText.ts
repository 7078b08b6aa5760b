// request: warnings as somebody writes them: numbers, or words, one kind on each line.

/** A warning of a label request, not yet judged. */
type Written = { readonly number: number } | { readonly text: string };

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const isNumbers = (line: string): boolean => /^\d{1,4}(?:[\s,;]+\d{1,4})*[,;]?$/u.test(line);

/** Numbers with other words between them than a list has: "9 and 21", "no. 9". */
const numbersInWords = (line: string): boolean =>
  /\d/u.test(line) && /^(?:\d|[\s.,;:/&+-]|and|numbers?|nos?|labels?|warnings?)+$/iu.test(line);

/**
 * Whether a line is neither numbers nor words alone: it would be printed as words, and "9.21" would be a warning
 * in itself.
 */
export const mixesWarnings = (text: string): boolean =>
  linesOf(text).some((line) => !isNumbers(line) && (/^\d+\s*[,;]/u.test(line) || numbersInWords(line)));

/**
 * One warning a line, or several numbers with commas between them: "9, 21" or
 * "May stain your teeth". A line that is not only numbers is words of the pharmacy's own.
 */
export const readWarningsText = (text: string): readonly Written[] =>
  linesOf(text).flatMap((line): readonly Written[] =>
    isNumbers(line)
      ? (line.match(/\d+/gu) ?? []).map((number) => ({ number: Number(number) }))
      : [{ text: line }],
  );
