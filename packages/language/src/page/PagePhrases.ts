// language/page: the table that a language fills to have a page: all that the page says of its own accord. A
// phrase that is missing does not compile.
import type { DrawnWords } from "@plainlabel/pictograms";
import type { englishPage } from "../english/page.ts";
import type { Review } from "../translate/Translation.ts";

type English = typeof englishPage;

/** What is said of each, in easy words; a test holds them to it. */
export interface DoingWords {
  readonly howTo: string;
  /** Name of the middle length of listening. */
  readonly listen: string;
  readonly tooMuch: string;
  /**
   * In place of the headings of `words` where those ask about whoever reads: a carer is not the one who is ill. Absent
   * where they name nobody, as in "Co w razie choroby?".
   */
  readonly whatIfIll?: string;
  readonly whatIfPregnant?: string;
  readonly done: string;
  readonly unsure: string;
  readonly tickHelp: string;
  readonly tick: string;
  /** Asked before a second tick on a day that has one taking. */
  readonly again: string;
  readonly differentAsk: string;
  readonly near: string;
  readonly nearDone: string;
  readonly nearNow: string;
}

/** Of a medicine: a tablet is taken, a cream used, a child's syrup given. */
export type WhatIsDone = keyof English["doing"];

/** What is wrong, and what to do. */
export type Fault = readonly [detail: string, help: string];
export type FaultName = keyof English["faults"];

/** Kinds of event in a calendar of reminders. */
export type CalendarKind = keyof English["calendar"];

/**
 * Everything the page says of its own accord, in one language. Blanks in braces
 * stand where the English has them. Unlike the phrases of a label, none may be
 * missing: half a page in another language helps nobody.
 */
export interface PagePhrases {
  /** BCP 47. */
  readonly tag: string;
  /** In English, for whoever works here. */
  readonly name: string;
  /** As its link says it, in the language itself. */
  readonly ownName: string;
  readonly dir: "ltr" | "rtl";
  readonly version: string;
  /** Who signed these words as a professional who speaks the language; null: a draft. */
  readonly reviewed: Review | null;
  readonly words: Readonly<Record<keyof English["words"], string>>;
  readonly doing: Readonly<Record<WhatIsDone, DoingWords>>;
  /** null: no sure word. A time of day with such a name is in English. */
  readonly slots: Readonly<Record<keyof English["slots"], string | null>>;
  readonly weekdays: Readonly<Record<keyof English["weekdays"], string>>;
  readonly calendar: Readonly<Record<CalendarKind, readonly [summary: string, description: string]>>;
  readonly faults: Readonly<Record<FaultName, Fault>>;
  readonly drawn: DrawnWords;
}
