// search: a text as the words it is found by: case, marks, spaces and spellings folded away, numbers kept whole.
import { shortForms, spellings, unitSpellings } from "./spellings.ts";

/** A number is found whole and never by its beginning: 5 is not in 50 or in 2.5. */
export interface Word {
  readonly text: string;
  readonly isNumber: boolean;
  /** Nothing stood between it and the word before: "mg" in "5mg". */
  readonly joined: boolean;
}

/** "20,000" and "1,000,000", but not "2,5", which may be a decimal of another country. */
const thousands = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g;

const pieces = /(?<number>\d+(?:\.\d+)?|(?<!\d)\.\d+)|(?<percent>%)|\p{L}+/gu;

/** "0.50" and ".5" are 0.5; as text, so that no digit is lost. */
const plainNumber = (digits: string): string => {
  const [whole = "", fraction = ""] = digits.split(".");
  const kept = fraction.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "") || "0"}${kept === "" ? "" : `.${kept}`}`;
};

/** Lower case without marks and apostrophes: "Zoë's" is "zoes". NFKC makes the two signs for micro one. */
const plainLetters = (text: string): string =>
  text
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/\p{M}|['\u2018\u2019`]/gu, "")
    .toLowerCase()
    .replace(thousands, (digits) => digits.replaceAll(",", ""));

const wordsOf = (plain: string): readonly Word[] => {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: text, index, groups } of plain.matchAll(pieces)) {
    const joined = index === end;
    end = index + text.length;
    if (groups?.number !== undefined) words.push({ text: plainNumber(text), isNumber: true, joined });
    else {
      const spelt = groups?.percent === undefined ? (spellings.get(text) ?? text) : "percent";
      const unit = words.at(-1)?.isNumber === true ? unitSpellings.get(spelt) : undefined;
      words.push({ text: unit ?? spelt, isNumber: false, joined });
    }
  }
  return words;
};

/** The words of what somebody typed, in its order. Empty where it has neither letters nor digits. */
export const foldWords = (text: string): readonly Word[] => wordsOf(plainLetters(text));

/**
 * The words that a name is found by: its own in their order, then what else
 * people type for it: "coamoxiclav", "mr". The order matters where a number is
 * looked for with its unit.
 */
export const foldName = (name: string): readonly Word[] => {
  const plain = plainLetters(name);
  const joined = [...plain.matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([text]) => text.replaceAll("-", ""));
  const short = shortForms.filter(({ within }) => within.test(plain)).flatMap(({ words }) => words);
  return [
    ...wordsOf(plain),
    ...[...joined, ...short].map((text) => ({ text, isNumber: false, joined: false })),
  ];
};
