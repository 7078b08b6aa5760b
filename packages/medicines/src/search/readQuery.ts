// search: what somebody typed, as what a name must have: every word, in any order.
import { accepted, type Outcome, type RefusalCode, refused } from "@plainlabel/core";
import { foldWords, type Word } from "./foldWords.ts";

/** One thing that must stand in a name. */
export type Wanted =
  /** A word that begins so. */
  | { readonly kind: "word"; readonly prefix: string }
  /** This very number. */
  | { readonly kind: "number"; readonly number: string }
  /** This number with a word directly behind it that begins so: "5 mg" is not in "50mg/5ml". */
  | { readonly kind: "measure"; readonly number: string; readonly prefix: string };

export interface Query {
  /** Never empty. */
  readonly wanted: readonly Wanted[];
  /** The first word that is no number: names that begin with it come first. Null where there are numbers alone. */
  readonly first: string | null;
}

/** The longest name of a release has 181 characters; nobody types more. */
export const longestQuery = 200;
export const mostWords = 15;

const units = ["mg", "g", "microgram", "nanogram", "kg", "ml", "l", "unit", "percent", "mmol", "cm", "mm"];

/**
 * Directly behind a number the beginning of a unit is enough, as it is still
 * being typed. Behind a space "c" may begin "capsules": there only a unit that is
 * nothing else counts.
 */
const isUnit = ({ text, isNumber, joined }: Word): boolean =>
  !isNumber && units.some((unit) => (joined ? unit.startsWith(text) : unit === text && text.length > 1));

const wantedIn = (words: readonly Word[]): readonly Wanted[] => {
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at]!, words[at + 1]];
    if (!word.isNumber) wanted.push({ kind: "word", prefix: word.text });
    else if (next === undefined || !isUnit(next)) wanted.push({ kind: "number", number: word.text });
    else {
      wanted.push({ kind: "measure", number: word.text, prefix: next.text });
      at += 1;
    }
  }
  return wanted;
};

const wrong = (code: RefusalCode, detail: string, help: string): Outcome<never> =>
  refused({ code, path: "", detail, help });

/** Refuses `no-words` and `query-too-long`; `path` is left to the door. */
export const readQuery = (text: string): Outcome<Query> => {
  if (text.length > longestQuery)
    return wrong(
      "query-too-long",
      `A search may have ${longestQuery} characters; this one has ${text.length}.`,
      "Type the beginning of a few words, such as met 2.5 tab.",
    );
  const words = foldWords(text);
  if (words.length === 0)
    return wrong(
      "no-words",
      "The search has neither letters nor digits.",
      "Type the beginning of a name, such as met 2.5 tab.",
    );
  if (words.length > mostWords)
    return wrong(
      "query-too-long",
      `A search may have ${mostWords} words; this one has ${words.length}.`,
      "Type the beginning of a few words, such as met 2.5 tab.",
    );
  return accepted({
    wanted: wantedIn(words),
    first: words.find(({ isNumber }) => !isNumber)?.text ?? null,
  });
};
