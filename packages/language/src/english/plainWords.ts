// language: is a sentence in plain words and short enough? A measure for our own texts, never for a prescriber's.
import { medicineNames } from "./medicineNames.ts";
import { medicineWords } from "./medicineWords.ts";
import { plainWordList } from "./plainWordList.ts";

/** Easy read: a sentence over this many words is hard (Department of Health, Making written information easier, 2010). */
export const mostWordsInSentence = 15;

/** What a hard word or a medicine's name means, or undefined for a word we do not explain. */
const explanationOf = (word: string): string | undefined =>
  Object.hasOwn(medicineWords, word)
    ? medicineWords[word]
    : Object.hasOwn(medicineNames, word)
      ? medicineNames[word]
      : undefined;

/** Forms that no rule below makes from a plain word. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["feet", "foot"],
  ["lives", "life"],
  ["worst", "bad"],
  ["knives", "knife"],
  ["dying", "die"],
]);

const words = /[a-zA-Z0-9][a-zA-Z0-9&'’-]*/g;
const tokens = /[^\s]*[a-zA-Z0-9][^\s]*/g;

/** How many words a reader meets: a number counts as one, a dash or a lone sign as none. */
export const wordCount = (text: string): number => (text.match(tokens) ?? []).length;

const undouble = (stem: string): string => (/([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** What a word could be without its ending; the first is the word itself. */
const basesOf = (word: string): readonly string[] => {
  const bases = [word];
  const without = (ending: string, ...put: readonly string[]): void => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return;
    const stem = word.slice(0, -ending.length);
    for (const end of put) bases.push(stem + end);
    if (put.includes("")) bases.push(undouble(stem));
  };
  without("'s", "");
  without("s", "");
  without("es", "");
  without("ies", "y");
  without("ed", "", "e");
  without("ied", "y");
  without("ing", "", "e");
  without("er", "", "e");
  without("ier", "y");
  without("est", "", "e");
  without("iest", "y");
  without("ly", "");
  const other = irregular.get(word);
  return other === undefined ? bases : [...bases, other];
};

/**
 * The words of a text that are neither plain nor explained (`medicineWords`, `medicineNames`),
 * in lower case, each once. `known` holds names the reader is being told about,
 * such as the medicine's own.
 */
export const notPlain = (text: string, known: ReadonlySet<string> = new Set()): readonly string[] => {
  const strange = (text.match(words) ?? [])
    .filter((word) => /[a-z]/i.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word))
    .map((word) =>
      word
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/['-]+$/, ""),
    )
    .filter(
      (word) =>
        !basesOf(word).some(
          (base) => plainWordList.has(base) || known.has(base) || explanationOf(base) !== undefined,
        ) && !(word.includes("-") && word.split("-").every((part) => notPlain(part, known).length === 0)),
    );
  return [...new Set(strange)];
};

/** The explanations of the hard words in a text, for a glossary beside it. */
export const explanationsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    (text.match(words) ?? [])
      .flatMap((word) => basesOf(word.toLowerCase()))
      .flatMap((base): readonly (readonly [string, string])[] => {
        const explanation = explanationOf(base);
        return explanation === undefined ? [] : [[base, explanation]];
      }),
  );
