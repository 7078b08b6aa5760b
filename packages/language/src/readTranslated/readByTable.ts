// language/readTranslated: directions in another language read back into a calendar, by a grammar made of that
// language's table.
import { type CalendarReading, gatherSteps, type Read } from "../english/readCalendar/gatherSteps.ts";
import { readingsOf } from "../english/readCalendar/grammar.ts";
import type { Phrases } from "../translate/Phrases.ts";
import { bareSentence } from "./bareSentence.ts";
import { type SentenceRules, sentenceRules } from "./sentences.ts";

interface Reader {
  readonly rules: SentenceRules;
  /**
   * Sentences that were read before: a pharmacy says the same few over and over, and each is read for the label
   * and for its proof.
   */
  readonly readBefore: Map<string, Read | null>;
}

/** So many sentences of a language are kept, then they are forgotten; and none that is longer than ours are. */
const mostKept = 1000;
const longestKept = 400;

const readers = new WeakMap<Phrases, Reader>();
const readerOf = (phrases: Phrases): Reader => {
  const before = readers.get(phrases);
  if (before !== undefined) return before;
  const reader = { rules: sentenceRules(phrases), readBefore: new Map() };
  readers.set(phrases, reader);
  return reader;
};

const readAnew = (sentence: string, isWithin: boolean, phrases: Phrases): Read | null => {
  const text = bareSentence(sentence, phrases);
  if (text === null) return null;
  const { beside, dose, pause } = readerOf(phrases).rules;
  const said = isWithin ? readingsOf(beside, text) : [];
  if (said.length > 0) return said.length === 1 ? { kind: "beside", says: said[0]!, later: null } : null;
  const readings: readonly Read[] = [
    ...readingsOf(dose, text).map((read): Read => ({ kind: "dose", dose: read, tails: [] })),
    ...readingsOf(pause, text).map((lasts): Read => ({ kind: "pause", lasts })),
  ];
  return readings.length === 1 ? readings[0]! : null;
};

/** One sentence; null where it is none of the language's, or may be read in two ways. */
const readSentence = (sentence: string, isWithin: boolean, phrases: Phrases): Read | null => {
  if (sentence.length > longestKept) return readAnew(sentence, isWithin, phrases);
  const { readBefore } = readerOf(phrases);
  const key = `${isWithin ? "within" : "first"} ${sentence}`;
  const before = readBefore.get(key);
  if (before !== undefined) return before;
  const read = readAnew(sentence, isWithin, phrases);
  if (readBefore.size >= mostKept) readBefore.clear();
  readBefore.set(key, read);
  return read;
};

/**
 * What the sentences of a language mean, those set aside (`aside`) left out by
 * the caller. Knows the table of phrases and nothing of the code that says a
 * regimen with it. Refuses a sentence that the table does not make, one that may
 * be read in two ways, a plural that its number does not have, and one at a wrong
 * place. `firstDay`: an ISO date, as of `calendarOf`.
 */
export const readByTable = (
  phrases: Phrases,
  sentences: readonly string[],
  firstDay: string,
): CalendarReading =>
  gatherSteps(sentences, firstDay, (sentence, isWithin) => readSentence(sentence, isWithin, phrases));
