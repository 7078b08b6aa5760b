// label: warnings as they are typed, one at a time: a number of the list, or words of one's own. "9.21" is neither by itself.
import { bnfWarnings, mixesWarnings, warningNumbers } from "@plainlabel/core";

/** Most warnings of one label. */
export const mostWarnings = 20;

/** What is in the field may become chips, or is a question for the person who typed it. */
export type ReadWarning =
  | { readonly ok: true; readonly chips: readonly string[] }
  | {
      readonly ok: false;
      readonly typed: string;
      /** Numbers of the list that stand in it. */
      readonly numbers: readonly string[];
      /** It may be printed as words: there is a letter in it. */
      readonly mayBeWords: boolean;
    };

const isNumber = (chip: string): boolean => /^\d{1,3}$/.test(chip);

const isListed = (chip: string): boolean => isNumber(chip) && warningNumbers.includes(Number(chip));

/** Numbers 17 and 18 leave an amount open, which only the pharmacy knows. */
const hasWords = (chip: string): boolean =>
  bnfWarnings.some(({ number, sentences }) => number === Number(chip) && sentences.length > 0);

/** One line of the field. */
export const readWarning = (typed: string): ReadWarning => {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== "");
  if (parts.length > 0 && parts.every(isListed) && parts.every(hasWords))
    return { ok: true, chips: parts.map((part) => String(Number(part))) };
  const mayBeWords = /\p{L}/u.test(typed) && !mixesWarnings(typed);
  if (mayBeWords && !/^\d/.test(typed)) return { ok: true, chips: [typed] };
  const digits = typed.match(/\d+/g) ?? [];
  // All of it is taken as numbers, or none: a number that is left out is a warning that is lost.
  const areNumbers =
    /^(?:[\d\s.,;:/&+-]|and)+$/iu.test(typed) && digits.every((part) => isListed(part) && hasWords(part));
  const numbers = areNumbers ? digits : [];
  return { ok: false, typed, numbers, mayBeWords: /\p{L}/u.test(typed) };
};

/** Each chip once, in the order given. */
export const withChips = (chips: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...chips, ...more]),
];

/** The words of a chip for the page; null for a number without words of ours. */
export const wordsOfChip = (chip: string): string | null =>
  isNumber(chip)
    ? (bnfWarnings
        .find(({ number }) => number === Number(chip))
        ?.sentences.map(({ text }) => text)
        .join(" ") ?? null)
    : chip;

export const isNumberChip = isNumber;

/** As a label request has them. */
export const warningsOfChips = (
  chips: readonly string[],
): readonly ({ readonly number: number } | { readonly text: string })[] =>
  chips.map((chip) => (isNumber(chip) ? { number: Number(chip) } : { text: chip }));
