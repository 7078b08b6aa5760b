// directions/clauses: the closed list of what one stretch of words can mean.
import type { Action, Amount, PeriodUnit, SlotName, Step, Timing, Weekday } from "../regimen/Regimen.ts";

type Filled<T> = NonNullable<T>;

export type Times = Filled<Timing["times"]>;
export type Every = Filled<Timing["every"]>;
export type Span = Filled<Step["duration"]>;
export type Food = Filled<Step["food"]>;
export type Site = Filled<Step["site"]>;

/** One dose as the words give it. */
export interface Dose {
  readonly amount: Amount;
  readonly unit: string | null;
  readonly strengthNote: string | null;
  /** "the contents of one capsule": kept word for word. */
  readonly instruction: string | null;
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
      readonly order: boolean;
      /** "it", or the form of the medicine as named: "cream". */
      readonly object: string | null;
      readonly site: Site | null;
      /** Words that say more than the verb: "swish and spit". Kept word for word. */
      readonly kept: string | null;
    }
  | { readonly kind: "dose"; readonly dose: Dose }
  | {
      readonly kind: "times";
      readonly times: Times;
      /** "5 days a week" says more than 5 times a week: the words are kept. */
      readonly instruction: string | null;
    }
  /** "daily", "weekly" with no count: how it counts depends on the dose. */
  | { readonly kind: "each"; readonly unit: PeriodUnit; readonly repeats: boolean }
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
      readonly instruction: string | null;
    }
  | { readonly kind: "clock"; readonly clockTimes: readonly string[] }
  | {
      readonly kind: "weekdays";
      readonly weekdays: readonly Weekday[];
      readonly slot: SlotName | null;
      readonly bare: boolean;
    }
  | { readonly kind: "once" }
  /** "as a single dose" beside words that say every day: all of it at one time. Kept word for word. */
  | { readonly kind: "inOneDose"; readonly typed: string }
  | { readonly kind: "cycle"; readonly on: number; readonly off: number; readonly unit: PeriodUnit }
  /** Not `named`: "on the same day" alone, so the week or month must be named elsewhere. */
  | { readonly kind: "sameTime"; readonly unit: "day" | "week" | "month"; readonly named: boolean }
  | { readonly kind: "asNeeded"; readonly reasons: readonly string[] }
  /** "for pain": the reason of an as-needed dose, or else a note of what it is for. */
  | { readonly kind: "reason"; readonly reasons: readonly string[]; readonly typed: string }
  | { readonly kind: "most"; readonly limit: Filled<Step["limits"]["units"]> }
  | { readonly kind: "mostDoses"; readonly limit: Filled<Step["limits"]["doses"]> }
  /** "maximum 3 doses" with no period: a ceiling for one spell of doses minutes apart. */
  | { readonly kind: "mostInAll"; readonly typed: string }
  | { readonly kind: "leastGap"; readonly gap: Filled<Step["limits"]["leastGap"]> }
  /** `wholeDay`: "on the first day", so a bare dose is that day's. `fromDay`: "on days 2 to 5" begins on day 2. */
  | {
      readonly kind: "duration";
      readonly span: Span;
      readonly wholeDay: boolean;
      readonly fromDay: number | null;
      /** "7 days" with no "for". */
      readonly bare: boolean;
    }
  | {
      readonly kind: "food";
      readonly food: Food;
      readonly meals: readonly SlotName[];
      readonly instruction: string | null;
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
    }
  | { readonly kind: "directed"; readonly typed: string }
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
}
