// directions/clauses: the closed list of what one stretch of words can mean.
import type { RecordTopic } from "../lexicon/recordNotes.ts";
import type {
  Action,
  Amount,
  MomentOfEvent,
  PeriodUnit,
  Slot,
  SlotName,
  Step,
  Timing,
  Weekday,
} from "../regimen/Regimen.ts";

export type { Slot };

type Filled<T> = NonNullable<T>;

export type Times = Filled<Timing["times"]>;
export type Every = Filled<Timing["every"]>;
export type Span = Filled<Step["duration"]>;
export type Food = Filled<Step["food"]>;
export type Site = Filled<Step["site"]>;

/** How a medicine is released, or what kind of tablet it is, where the words say so within the dose. */
export type Release =
  | "modified"
  | "gastro-resistant"
  | "vaginal"
  | "effervescent"
  | "dispersible"
  | "orodispersible"
  | "chewable";

/** One dose as the words give it. */
export interface Dose {
  readonly amount: Amount;
  readonly unit: string | null;
  readonly strengthNote: string | null;
  /** "15 mg (6 tablets)": the words say themselves that the note is the total; "6 tablets (15 mg)" do not. */
  readonly noteIsTotal: boolean;
  /** "2.5mg" in "six 2.5mg tablets". */
  readonly strengthOfOne: string | null;
  /** "the contents of one capsule": kept word for word. */
  readonly instruction: string | null;
  /** "up to two tablets": the most of one dose, of which fewer may be taken. */
  readonly upTo: boolean;
  /** "with 10ml": what something else is done with. */
  readonly means?: true;
  /** "MR" in "500mg MR": said of the product, and held against it. */
  readonly release?: Release;
}

/** On what the other dose depends. */
export type ChangeCondition = "tolerated" | "needed" | "no-better" | "controlled" | "better" | "clear";

/** How often the other dose is said to be taken. */
export type ChangedOften =
  | { readonly timesADay: number }
  | { readonly timesAWeek: number }
  | { readonly slot: SlotName };

export interface MayChange {
  readonly change: "up" | "down";
  /** "may", "can": it is left to the person. */
  readonly may: boolean;
  /** The other dose; null where it is the same one, taken less often or more. */
  readonly to: Dose | null;
  /** How often: of another dose, which must be how often the first one is; of the same one, what changes. */
  readonly often: ChangedOften | null;
  /** "1 spray each nostril": the other dose is said to be of each place of two. */
  readonly ofEach: "nostril" | "eye" | "ear" | null;
  /** How long the first dose is taken at least. */
  readonly after: Span | null;
  readonly on: ChangeCondition;
}

/** A weight as it was written. */
export interface Weight {
  readonly value: string;
  readonly unit: "mg" | "microgram";
}

export interface OtherStrength {
  /** The medicine as it is named; null where only the strength is. */
  readonly name: string | null;
  readonly other: Weight;
  readonly noun: "tablet" | "capsule" | null;
  readonly total: Weight;
}

/**
 * What one stretch of words means. Every word of accepted directions belongs to
 * exactly one clause or to the punctuation between clauses.
 */
export type Clause =
  /** "take", or "to be taken": an order stands at the head of a sentence or part, a passive anywhere. */
  | {
      readonly kind: "action";
      readonly action: Action;
      /** "chew and swallow": what follows the first. */
      readonly further: readonly Action[];
      readonly order: boolean;
      /** "it", or the form of the medicine as named: "cream". */
      readonly object: string | null;
      readonly site: Site | null;
      /** Words that say more than the verb: "swish and spit". Kept word for word. */
      readonly kept: string | null;
    }
  | { readonly kind: "dose"; readonly dose: Dose }
  /** "(6 x 2.5mg tablets)" in brackets behind a weight, "(75mg)" behind a count: the same dose said the other way. */
  | { readonly kind: "madeOf"; readonly dose: Dose; readonly typed: string }
  /** `kept`: "at least twice a day" of what is spread: the words that say that more may be used. */
  | { readonly kind: "times"; readonly times: Times; readonly kept?: string }
  /** "daily", "weekly" with no count: how it counts depends on the dose. */
  /** `adverb`: "weekly", which behind a number may be "every so many weeks". */
  | { readonly kind: "each"; readonly unit: PeriodUnit; readonly repeats: boolean; readonly adverb?: true }
  | {
      readonly kind: "every";
      readonly every: Every;
      readonly slot: SlotName | null;
    }
  | {
      readonly kind: "slots";
      readonly names: readonly SlotName[];
      readonly once: boolean;
      /** "each morning", "nightly": every day, so no weekly or monthly dose goes with it. */
      readonly daily: boolean;
      /** "midday" with no preposition: only in a list of doses ("2 morning, 1 midday"). */
      readonly bare: boolean;
      /** "1 to 3 hours before bedtime". */
      readonly offset: Slot["offset"];
      /** "preferably at night". */
      readonly preferably: boolean;
      readonly instruction: string | null;
      /** "pm": the evening only beside a morning, since alone it may be the afternoon, or a slip for "prn". */
      readonly afterNoon: boolean;
      /** "tea": the meal only beside an earlier one, since alone it may be the drink. */
      readonly tea?: true;
    }
  /**
   * `bare`: "8am" with no "at": only in a list of doses ("one 8am, one 6pm"). A single "12 pm" waits for its
   * neighbours. `digits`: "0800", a time only as the heading of its dose (`sentence/chart.ts`).
   */
  | {
      readonly kind: "clock";
      readonly clockTimes: readonly string[];
      readonly bare: boolean;
      readonly digits?: true;
    }
  | {
      readonly kind: "weekdays";
      readonly weekdays: readonly Weekday[];
      readonly slot: SlotName | null;
      readonly bare: boolean;
      /** "except Sundays when": the days it leaves out, on which the dose behind it is taken (`sentence/insteadOn.ts`). */
      readonly without?: { readonly days: readonly Weekday[]; readonly when: boolean };
    }
  /**
   * "on other days": the days of the week that the doses beside it do not name. `except`: "daily except", "daily
   * but" before the dose that names them.
   */
  | { readonly kind: "otherDays"; readonly except?: true }
  /** "on the 1st and 15th of each month". Not `named`: "on the 1st" alone, so the month must be named elsewhere. */
  | { readonly kind: "monthDays"; readonly days: readonly number[]; readonly named: boolean }
  /** "on days 1, 8 and 15 of a 28 day cycle"; `length` null: how long one is, is not told. */
  | { readonly kind: "cycleDays"; readonly days: readonly number[]; readonly length: number | null }
  /** "one day" and "the next" of two doses that take turns. `sentence/turns.ts` holds that both are there. */
  | { readonly kind: "turn"; readonly which: "one" | "other" }
  /** "alternating" beside two doses that take turns; `days`: "on alternate days" says that they do so day by day. */
  | { readonly kind: "alternating"; readonly days: boolean }
  /**
   * "6 hours later" of a second dose that follows the first and ends it. `second`: "a second tablet 6 hours
   * later" names no dose of its own, but one of what it counts, or "any": the same dose.
   */
  | { readonly kind: "later"; readonly span: Span; readonly second?: string }
  /** "one hour before the procedure", "at onset of migraine". */
  | { readonly kind: "event"; readonly event: MomentOfEvent }
  /**
   * "not daily" beside a weekly dose: it adds nothing, and refuses beside a daily one. `without`: "do not take it
   * on Sundays" names the days that the dose leaves; null where none is named.
   */
  | { readonly kind: "notDaily"; readonly without: readonly Weekday[] | null }
  /** "not on methotrexate day" beside a dose that does not come every day. Kept word for word. */
  | { readonly kind: "notThatDay"; readonly typed: string }
  /** "on 5 days a week". `nights`: "3 nights a week", at night and at no other time of day (`sentence/nights.ts`). */
  | { readonly kind: "daysAWeek"; readonly days: number; readonly nights?: true }
  /** `kept`: "with the first loose stool", which a further dose follows. Kept word for word. */
  | { readonly kind: "once"; readonly straightAway: boolean; readonly kept?: string }
  /** "as a single dose" beside words that say every day: all of it at one time. Kept word for word. */
  | { readonly kind: "inOneDose"; readonly typed: string }
  /**
   * `byDays`: "on days 1 to 5 of a 28 day cycle" names the days of a dose, and where nothing else says when, that
   * is when. `againUnsaid`: "for 1 day then none for 6 days", which nothing says comes again.
   */
  | {
      readonly kind: "cycle";
      readonly on: number;
      readonly off: number;
      readonly unit: PeriodUnit;
      readonly byDays?: true;
      readonly againUnsaid?: true;
    }
  /** Not `named`: "on the same day" alone, so the week or month must be named elsewhere. */
  | { readonly kind: "sameTime"; readonly unit: "day" | "week" | "month"; readonly named: boolean }
  /**
   * `kept`: "during your period" says more than "when required". `again`: what
   * may come again and again, so that a ceiling must end the doses.
   */
  | {
      readonly kind: "asNeeded";
      readonly reasons: readonly string[];
      readonly kept?: string;
      readonly again?: true;
      /** "with each snack": nothing else says when that dose comes. */
      readonly alone?: true;
      /** "if nauseous": how somebody feels, which may be the condition of the words in front. */
      readonly felt?: true;
    }
  /** "for pain": the reason of an as-needed dose, or else a note of what it is for. */
  | { readonly kind: "reason"; readonly reasons: readonly string[]; readonly typed: string }
  | { readonly kind: "most"; readonly limit: Filled<Step["limits"]["units"]> }
  /** "max 8" with no period (`sentence/bareCeiling.ts`). */
  | { readonly kind: "mostBare"; readonly amount: string; readonly unit: string | null }
  | { readonly kind: "mostDoses"; readonly limit: Filled<Step["limits"]["doses"]>; readonly latin?: true }
  /** "maximum 3 doses" with no period: a ceiling for one spell of doses minutes apart. */
  | { readonly kind: "mostInAll"; readonly typed: string }
  /** "never more than 2 at once". */
  | { readonly kind: "atOnce"; readonly limit: Filled<Step["limits"]["atOnce"]> }
  /** `repeat`: "repeat after 2 hours", so often or once; `onlyIf`: "if migraine recurs", as typed. */
  | {
      readonly kind: "leastGap";
      readonly gap: Filled<Step["limits"]["leastGap"]>;
      readonly repeat?: "once" | "again";
      readonly onlyIf?: string;
    }
  | {
      readonly kind: "duration";
      readonly span: Span;
      /** "for a total of 7 days": in a course it may be the course's. */
      readonly total: boolean;
      /** "7 days" with no "for". */
      readonly bare: boolean;
      /** "5/7": written over the days of a week, the weeks or the months of a year (`clauses/overTime.ts`). */
      readonly over?: true;
      /** "stop after 7 days": nothing comes after it. */
      readonly stops?: true;
      /** "for 3 nights": it is taken at night, and at no other time of day (`sentence/nights.ts`). */
      readonly nights?: true;
    }
  /** "for 3 doses": a length told by its doses (`sentence/doseCount.ts`). */
  | { readonly kind: "forDoses"; readonly count: number }
  /** A numbered stretch of the course: "on the first day", "days 2 to 5", "week 3", "day 8 onwards" (`to` null). */
  | {
      readonly kind: "stage";
      readonly unit: "day" | "week" | "month";
      readonly from: number;
      readonly to: number | null;
    }
  /**
   * Days of the course, not one after another: "on days 1 and 8 only". Not `only`: of a course that comes again,
   * they may be days of each.
   */
  | { readonly kind: "courseDays"; readonly days: readonly number[]; readonly only: boolean }
  /**
   * "repeat after 7 days": one dose, and the same once more so many days after it.
   * `one`: "a second capsule", so that the dose must be one of that.
   */
  | {
      readonly kind: "again";
      readonly after: { readonly low: number; readonly high: number };
      readonly one: string | null;
    }
  /**
   * "then reduce by 1 tablet every week until stopped": by how much each step
   * changes, how long it lasts, and where it ends: at none, or at a dose that
   * goes on. `follows`: "then" leads to it. `sentence/countedSteps.ts` reckons the steps.
   */
  | {
      readonly kind: "taper";
      readonly change: "up" | "down";
      readonly follows: boolean;
      readonly by: Dose;
      readonly every: Span;
      readonly to: Dose | "none";
    }
  /** "increase to 2 if tolerated": the dose that the person may change to (`sentence/otherDose.ts`). Kept word for word. */
  | { readonly kind: "mayChange"; readonly to: MayChange; readonly typed: string }
  /** "with levothyroxine 100mcg (total 125mcg)" (`sentence/withOtherStrength.ts`). Kept word for word. */
  | { readonly kind: "otherStrength"; readonly beside: OtherStrength; readonly typed: string }
  /** "and change" before "every 3 days": a patch is changed as often as a new one is put on. Kept word for word. */
  | { readonly kind: "change"; readonly typed: string }
  /**
   * How long one use lasts, and how long without: "for 12 hours then off for 12 hours". `at`: "on at 8am, off at
   * 8pm". `kept`: "for up to 12 hours in 24 hours" says more.
   */
  | {
      readonly kind: "wear";
      readonly useFor: Span;
      readonly leaveOff: Span | null;
      readonly at?: string;
      readonly kept?: string;
    }
  | {
      readonly kind: "food";
      readonly food: Food;
      readonly meals: readonly SlotName[];
      readonly instruction: string | null;
      /** "and drink" in "30 minutes before food and drink". Kept word for word. */
      readonly alsoBefore: string | null;
      readonly typed: string;
    }
  | { readonly kind: "route"; readonly route: string }
  | { readonly kind: "site"; readonly site: Site }
  /** `order`: it is a sentence of its own ("swallow whole"), so "and" may lead to it. `forbids`: "do not", "avoid". */
  | {
      readonly kind: "instruction";
      readonly typed: string;
      readonly order: boolean;
      readonly forbids: boolean;
      /** "after meals and at bedtime" beside "up to 4 times a day": which four those are, and nowhere else. */
      readonly atMostFour?: true;
    }
  | { readonly kind: "directed"; readonly typed: string }
  /**
   * "GP to continue", "(changed from OD)": for the record, and nothing for the person. `about`: what the
   * professional is told of it.
   */
  | { readonly kind: "record"; readonly typed: string; readonly about: RecordTopic }
  /** "start with" before a dose that a further step changes. */
  | { readonly kind: "opening" }
  /** "increasing to 2 after 2 weeks": how long the dose before it is taken (`sentence/changesAfter.ts`). */
  | { readonly kind: "after"; readonly span: Span }
  | { readonly kind: "ending"; readonly ending: "stop" | "continue" };

/** What stands between two clauses. */
export type Joint = "space" | "comma" | "stop" | "and" | "then" | "open" | "close";

/** A clause in its place, with what stands before it. */
export interface Placed {
  readonly joint: Joint;
  readonly clause: Clause;
  readonly at: number;
  readonly end: number;
  /** True inside brackets. */
  readonly bracketed: boolean;
  /** How its first and last words are typed: digits may not run into digits. */
  readonly begins: "digits" | "number" | "word";
  readonly endsInDigits: boolean;
  /** Its last word is a number, in digits or as a word. */
  readonly endsInNumber: boolean;
  /** "then increase to", "then reduce to": the way in which the dose must change. */
  readonly change: "up" | "down" | null;
  /** A dash stands before it: between two numbers it may join either pair. */
  readonly dashed: boolean;
  /** "plus" or a plus sign stands before it: what follows comes on top of what stands before. */
  readonly added?: true;
}
