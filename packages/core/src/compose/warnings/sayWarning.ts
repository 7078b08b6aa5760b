// compose: from a label number to the sentences of its warning; a number we do not know is refused, never dropped.

import { accepted, type Outcome, refused } from "@plainlabel/directions";
import type { LanguageTag, Run, Sentence } from "../../document/LabelDocument.ts";
import { type BnfWarning, bnfWarnings, retiredWarnings, type WarningSentence } from "./bnfWarnings.ts";

/** The language in which `bnfWarnings` is written. */
export const warningLanguage: LanguageTag = "en-GB";

const byNumber: ReadonlyMap<number, BnfWarning> = new Map(
  bnfWarnings.map((warning) => [warning.number, warning]),
);

const range = "Live labels are 1 to 19, 21 to 30 and 32.";

/**
 * Our words for a BNF cautionary and advisory label. Refused, at the caller's
 * `path`: a number that is not a live label, and a label whose wording has
 * blanks (17, 18), for which only the pharmacy's own text knows the ceiling.
 */
export const warningOf = (number: number, path: string): Outcome<BnfWarning> => {
  const warning = byNumber.get(number);
  if (warning === undefined) {
    const fate = retiredWarnings.get(number);
    return refused({
      code: fate === undefined ? "warning-unknown" : "warning-retired",
      path,
      detail:
        fate === undefined
          ? `There is no warning label ${number}.`
          : `Warning label ${number} is not in use: it ${fate}.`,
      help: `${range} Correct the number, or send the warning as text without a number.`,
    });
  }
  if (warning.sentences.length === 0) {
    return refused({
      code: "warning-needs-text",
      path,
      detail: `Warning label ${number} has a maximum amount left blank, and no text came with it.`,
      help: "Send the whole warning, with its amount, as the text of this warning.",
    });
  }
  return accepted(warning);
};

const runsOf = ({ text, strong }: WarningSentence): readonly Run[] => {
  if (strong === undefined) return [{ text, strong: false }];
  const start = text.indexOf(strong);
  /* The strong words alone must not say the opposite: "Do not" is strong with them. */
  const not = /^Do not\b/.exec(text)?.[0] ?? "";
  return [
    { text: not, strong: true },
    { text: text.slice(not.length, start), strong: false },
    { text: strong, strong: true },
    { text: text.slice(start + strong.length), strong: false },
  ].filter((run) => run.text !== "");
};

/** The warning as sentences of a label, in order; `source` is the JSON pointer of the number in the request. */
export const sayWarning = (warning: BnfWarning, source: string): readonly Sentence[] =>
  warning.sentences.map((sentence) => ({
    runs: runsOf(sentence),
    lang: warningLanguage,
    pictogram: sentence.pictogram,
    source,
  }));
