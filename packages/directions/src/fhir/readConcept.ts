// directions/fhir: a CodeableConcept as words. A bare code never becomes words.

import type { RefusalCode } from "../refusal.ts";
import { quotedLast } from "../refusing/quotedLast.ts";
import { type CodeTable, meaningOf } from "./codeTables.ts";
import { withoutTags } from "./displays.ts";
import { isUnknownEnglish } from "./foreignWords.ts";
import { type Log, refuse } from "./Log.ts";
import type { FhirConcept } from "./shapes.ts";

/** True for words that are no words: "", digits only. */
const isBareCode = (words: string): boolean => !/\p{L}{2}/u.test(words);

/** What the local table says of each coding that it knows. */
export const meaningsOf = <T>(concept: FhirConcept, table: CodeTable<T>): readonly T[] =>
  (concept.coding ?? []).flatMap(({ system, code }) => {
    const known = code === undefined ? undefined : meaningOf(table, system, code);
    return known === undefined ? [] : [known];
  });

/** Every wording a concept carries, the sender's own text first, without the tags of terminologies. */
export const wordingsOf = (concept: FhirConcept): readonly string[] =>
  [
    ...(concept.text === undefined ? [] : [concept.text]),
    ...(concept.coding ?? []).flatMap(({ display }) => (display === undefined ? [] : [display])),
  ]
    .map(withoutTags)
    .filter((words) => !isBareCode(words));

export const codeWithoutWords = (code: RefusalCode, path: string, log: Log): null =>
  refuse(
    log,
    code,
    path,
    "This holds no words, and no code that we have words for.",
    "Send the display or the text of the code.",
  );

/**
 * Every wording a concept carries, the sender's own text first; without any, the
 * words we have for its code. None at all is a refusal by `code`.
 */
export const readWords = (
  concept: FhirConcept,
  path: string,
  code: RefusalCode,
  table: CodeTable<string>,
  log: Log,
): readonly string[] | null => {
  const words = wordingsOf(concept);
  if (words.length > 0) return words;
  const [known] = meaningsOf(concept, table);
  return known === undefined ? codeWithoutWords(code, path, log) : [known];
};

interface Meaning<T> {
  /** What the words mean, or null. */
  readonly fromWords: (words: string) => T | null;
  readonly codes: CodeTable<T>;
  /** What two of them say together; null where they disagree. */
  readonly together: (one: T, other: T) => T | null;
  /** Codes of the refusals: no words at all, unknown words, words and code that disagree. */
  readonly refusals: {
    readonly bare: RefusalCode;
    readonly unknown: RefusalCode;
    readonly conflict: RefusalCode;
  };
  /** "We have no verb for the method". */
  readonly lacking: string;
}

/**
 * The one thing that a concept means, by its words and by the codes we know. Words
 * in another language are read by the code; words and code that disagree refuse.
 */
export const readMeaning = <T>(
  concept: FhirConcept,
  path: string,
  { fromWords, codes, together, refusals, lacking }: Meaning<T>,
  log: Log,
): T | null => {
  const words = wordingsOf(concept);
  const coded = meaningsOf(concept, codes);
  const worded = words.flatMap((one) => {
    const known = fromWords(one);
    return known === null ? [] : [known];
  });
  const [first, ...others] = [...worded, ...coded];
  if (words.length === 0 && first === undefined) return codeWithoutWords(refusals.bare, path, log);
  const strange = words.some(
    (one) => fromWords(one) === null && (coded.length === 0 || isUnknownEnglish(one)),
  );
  if (first === undefined || strange)
    return refuse(log, refusals.unknown, path, `${lacking} ${quotedLast(...words)}`);
  const meant = others.reduce<T | null>((all, other) => (all === null ? null : together(all, other)), first);
  return (
    meant ?? refuse(log, refusals.conflict, path, "The words and the code, or two of the codes, disagree.")
  );
};
