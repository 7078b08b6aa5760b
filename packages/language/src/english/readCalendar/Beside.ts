// language/readCalendar: what a sentence beside the dose can say of a step.
import type { Step, Weekday } from "@plainlabel/directions";
import { oneOf, type Rule } from "./grammar.ts";
import type { Quantity } from "./readAmounts.ts";
import type { Place, Span, Times } from "./readTimes.ts";

/** How a dose stands to food. */
export type Food = NonNullable<Step["food"]>;

/** What one such sentence says. */
export type Beside =
  | { readonly kind: "site"; readonly site: Step["site"] }
  | { readonly kind: "way"; readonly route: string }
  | { readonly kind: "best-times"; readonly places: readonly Place[] }
  | { readonly kind: "event"; readonly event: NonNullable<Step["timing"]["event"]> }
  | { readonly kind: "straight-away" }
  | { readonly kind: "apart"; readonly span: Span }
  | { readonly kind: "needed"; readonly reasons: readonly string[] }
  | { readonly kind: "food"; readonly food: Food }
  | { readonly kind: "same-time"; readonly same: NonNullable<Step["timing"]["sameTime"]> }
  | { readonly kind: "cycle"; readonly on: Span; readonly off: Span }
  | { readonly kind: "again" }
  /** `of`: of how many doses the words say it is, or of all the steps side by side. `nights`: it is told in nights. `more`: it is so long from now on, after a step of one day. */
  | {
      readonly kind: "length";
      readonly span: Span;
      readonly of?: "both" | "all" | "steps";
      readonly nights?: true;
      readonly more?: true;
    }
  | { readonly kind: "not-daily-within" }
  | { readonly kind: "ending"; readonly ending: NonNullable<Step["ending"]> }
  /** The days on which it is needed: "while you have your period". */
  | { readonly kind: "spell" }
  | { readonly kind: "use"; readonly on: Span; readonly off: Span | null }
  | { readonly kind: "most-times"; readonly times: Times }
  | { readonly kind: "gap"; readonly span: Span }
  | { readonly kind: "at-once"; readonly most: Quantity }
  | { readonly kind: "most-doses"; readonly count: number; readonly per: Times["per"] }
  /** `all`: of the steps side by side together. */
  | { readonly kind: "most-units"; readonly most: Quantity; readonly per: Times["per"]; readonly all?: true }
  | { readonly kind: "not-daily" }
  /** "Do not take it on Sundays": the days that the doses leave. */
  | { readonly kind: "not-on"; readonly days: readonly Weekday[] };

/** The place of each kind in a step: a later one never stands before an earlier one. */
export const orderOf: Readonly<Record<Beside["kind"], number>> = {
  "best-times": 0,
  event: 0,
  site: 1,
  way: 1,
  "straight-away": 2,
  apart: 3,
  needed: 4,
  food: 5,
  "same-time": 6,
  cycle: 7,
  again: 7,
  length: 8,
  "not-daily-within": 9,
  ending: 10,
  use: 11,
  spell: 11.5,
  "most-times": 12,
  gap: 12,
  "at-once": 12,
  "most-doses": 12,
  "most-units": 12,
  "not-daily": 13,
  "not-on": 13,
};

/** LATER, kept so that one step has one of them. */
export type Later = "take" | "use" | "give";
/** Reads one of them. */
export const later: Rule<Later> = oneOf<Later>({ take: "take", use: "use", give: "give" });

/** A sentence with the word for taking that it uses, where it uses one. */
export interface BesideSentence {
  readonly later: Later | null;
  readonly says: Beside;
}
