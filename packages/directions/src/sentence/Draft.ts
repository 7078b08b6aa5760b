// directions/sentence: a step of which something may still come from beside it.
import type { Release } from "../clauses/Clause.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import type { Kind } from "./placement.ts";

/** So many days without a dose, then the same dose for one day. */
export interface DaysWithout {
  readonly low: number;
  readonly high: number;
}

/** A step whose action, unit or time of day may still come from the step before or from the product. */
export interface Draft {
  readonly step: Omit<Step, "joined" | "action" | "actionSuppliedBy" | "unit">;
  readonly action: Action | null;
  readonly unit: string | null;
  /** Said in a sentence of its own: after the last step of a course it may speak of the whole course. */
  readonly apart: readonly Kind[];
  /** Forms that the words call the medicine by: "apply the cream". */
  readonly forms: readonly string[];
  /** "MR" beside the dose: how the product must be released. */
  readonly release: Release | null;
  /** The day or week of the course on which the step begins, where the words number it. */
  readonly from: { readonly at: number; readonly unit: "day" | "week" | "month" } | null;
  /** The stretch that the words number goes on: "day 8 onwards". */
  readonly onwards: boolean;
  /** The days of the course on which the dose is taken: each with the days without before it, from the first on. */
  readonly comesAgain: readonly DaysWithout[];
  /** The days of one week that the words number, and do not say that they come once only. */
  readonly readOnce: boolean;
  /** How long after the dose before it, which is one dose: "6 hours later". */
  readonly later: Step["duration"];
  /** "Week 3", or "Day 5:" before its dose: what follows the last one is not told. "1 on days 2 to 5" ends with them. */
  readonly numberedFirst: boolean;
  /** The words say themselves that the strength beside the count is the total of the dose. */
  readonly noteIsTotal: boolean;
  /** "daily" without a count: how often depends on the dose. */
  readonly uncounted: boolean;
  /** Words that are kept and say its times or its food more closely: "first thing in the morning", "just after food". */
  readonly closer: { readonly moments: readonly string[]; readonly food: readonly string[] };
  /** Words are kept that speak of this dose alone, such as "the contents of one capsule". */
  readonly ownWords: boolean;
  /** Nothing says when: only a time of day of the step before can. */
  readonly untimed: boolean;
  /** "change every 3 days": so what is used is worn. */
  readonly changes: boolean;
  /** The words say only "as directed" beside the dose. */
  readonly asDirected: boolean;
}
