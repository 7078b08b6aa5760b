// directions/lexicon/cautions: what a row of a caution is: its name, its topic, and every phrase that says it.
import type { BlankName } from "./blanks.ts";

/** What a caution is about, so that directions can be compared with warnings. */
export type CautionTopic =
  | "alcohol"
  | "antacids"
  | "contact-lenses"
  | "course"
  | "devices"
  | "dissolving"
  | "driving"
  | "drowsiness"
  | "effects"
  | "event"
  | "eyes"
  | "food"
  | "hands"
  | "help"
  | "information"
  | "ingredients"
  | "minerals"
  | "mouth"
  | "nose"
  | "patches"
  | "posture"
  | "pregnancy"
  | "route"
  | "shaking"
  | "site"
  | "skin"
  | "spacing"
  | "stopping"
  | "storage"
  | "sun"
  | "swallowing"
  | "teeth"
  | "water";

/**
 * One meaning, and every phrase of prescribers for it: a phrase stands here and
 * nowhere else. Phrases are written as in `grammar/phrases.ts`, in lower case,
 * with "do not" for "don't" too, and `<blank>` for a number or a thing that the
 * easy sentence repeats. A phrase that says a dose, how often, a ceiling or a
 * length of treatment is no caution.
 */
export interface CautionRow {
  /** The meaning in a few words, kebab-case. */
  readonly id: string;
  readonly topic: CautionTopic;
  /** Phrases that are sentences of their own: "and" may lead to them. */
  readonly orders?: readonly string[];
  /** Phrases that are part of another sentence: "with water". */
  readonly manners?: readonly string[];
  /** Short forms that are a manner only right behind a measure: "2.5 mg neb", while "1 neb" is a nebule. */
  readonly behindMeasure?: readonly string[];
  /** "as directed": kept beside a schedule, never instead of one. */
  readonly directed?: readonly string[];
  /** Phrases that name the days on which it is needed: "during your period". */
  readonly spells?: readonly string[];
  /** The same, of what may happen again and again: "after each loose stool", read only beside a ceiling. */
  readonly repeats?: readonly string[];
  /** The same, where the words before it name the first of them: "then one after each". */
  readonly repeatsOfFirst?: readonly string[];
  /** The first of what may happen again and again: "with the first loose stool", read only where a further dose follows. */
  readonly firsts?: readonly string[];
  /** What a dose comes with each time, where nothing else says when it comes: "with each snack". */
  readonly eachTime?: readonly string[];
  /** The times of which a dose has at most four a day, read only beside "up to 4 times a day". */
  readonly atMostFour?: readonly string[];
  /** Phrases that keep it off the day of another medicine: only beside what is taken less often than every day. */
  readonly otherDays?: readonly string[];
  /** The blanks that the phrases hold, each of them in every phrase. */
  readonly blanks?: readonly BlankName[];
}

/** What a row's sentences are made with: the plain words in each of its blanks. */
export type BlankValues<Row extends CautionRow> = Readonly<
  Record<NonNullable<Row["blanks"]>[number], string>
>;
