// person in: do these words tell who takes the medicine? Asked of every sentence before it goes behind a link.
import { notPlain } from "@plainlabel/core";

const titles = /^(mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord|prof|professor|rev|master)$/i;

const inOneSpace = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];

/** NHS Data Dictionary, NHS NUMBER: ten digits, the last a check digit modulo 11. */
const isNhsNumber = (digits: string): boolean => {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
};

const nhsNumbers = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g)]
    .map((match) => match[0].replace(/\D/g, ""))
    .filter(isNhsNumber);

/**
 * What words tell of the person: their name, an NHS number, or nothing. Any part
 * of the name counts, written with a capital: "May" is found in "Ask May first"
 * but not in "may", nor at the head of "May make you sleepy", where every word
 * has its capital and this one is an everyday word.
 */
export const personIn = (
  text: string,
  name: string,
  { numbers }: { readonly numbers: boolean },
): "name" | "nhs-number" | null => {
  const written = inOneSpace(text);
  const parts = wordsIn(inOneSpace(name)).filter((part) => [...part].length > 1 && !titles.test(part));
  const same = (one: string, other: string): boolean =>
    one.replace(/['’]s$/, "").toLowerCase() === other.toLowerCase();
  const named = wordsIn(written).some((word, place) => {
    const capital = /^\p{Lu}/u.test(word);
    const everyday = place === 0 && notPlain(word).length === 0;
    return capital && !everyday && parts.some((part) => same(word, part));
  });
  const whole = inOneSpace(name).toLowerCase();
  if (named || (parts.length > 1 && written.toLowerCase().includes(whole))) return "name";
  return numbers && nhsNumbers(written).length > 0 ? "nhs-number" : null;
};
