// language/readTranslated: directions in another language read back into a calendar, by a grammar made of that language's table.
import { type CalendarReading, gatherSteps, type Read } from "../english/readCalendar/gatherSteps.ts";
import { readingsOf } from "../english/readCalendar/grammar.ts";
import type { Phrases } from "../translate/Phrases.ts";
import { type SentenceRules, sentenceRules } from "./sentences.ts";

const known = new WeakMap<Phrases, SentenceRules>();
const rulesOf = (phrases: Phrases): SentenceRules => {
  const before = known.get(phrases);
  if (before !== undefined) return before;
  const rules = sentenceRules(phrases);
  known.set(phrases, rules);
  return rules;
};

/** Without what only keeps words on one line or numbers in their order. */
const bare = (sentence: string): string =>
  sentence.replaceAll(/[\u2060\u2066-\u2069]/g, "").replaceAll(/[\u00A0\u202F]/g, " ");

/** One sentence; null where it is none of the language's, or may be read in two ways. */
const readSentence = (sentence: string, isWithin: boolean, phrases: Phrases): Read | null => {
  const { stop } = phrases.writing;
  const whole = bare(sentence);
  if (!whole.endsWith(stop)) return null;
  const [first = "", ...rest] = [...whole.slice(0, -stop.length)];
  const text = first.toLocaleLowerCase(phrases.tag) + rest.join("");
  const { beside, dose, pause } = rulesOf(phrases);
  const said = isWithin ? readingsOf(beside, text) : [];
  if (said.length > 0) return said.length === 1 ? { kind: "beside", says: said[0]!, later: null } : null;
  const readings: readonly Read[] = [
    ...readingsOf(dose, text).map((read): Read => ({ kind: "dose", dose: read, tails: [] })),
    ...readingsOf(pause, text).map((lasts): Read => ({ kind: "pause", lasts })),
  ];
  return readings.length === 1 ? readings[0]! : null;
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
