// pictograms: what a picture sentence may say: how many, when, how long and at most, composed from parts.
import type { ClockTime, Count, Day, DoseMeaning } from "./DoseMeaning.ts";

/** One dose: one amount, or either of two, with the word for "or" between them. */
export type PicturedDose = readonly [DoseMeaning] | readonly [DoseMeaning, DoseMeaning];

/** A time of the day by its name. The four with a sign of their own come first. */
export type DayTime =
  | "morning"
  | "midday"
  | "evening"
  | "night"
  | "bedtime"
  | "afternoon"
  | "breakfast"
  | "lunch"
  | "teatime"
  | "dinner"
  | "evening-meal"
  | "supper";

/** A place of the day strip, in the order of the day; `dose` null: nothing is taken then, and the place stays empty. */
export interface DayPlace {
  readonly at: { readonly name: DayTime } | { readonly clock: ClockTime };
  readonly dose: PicturedDose | null;
}

/** The pictures that are wider than a cell. Every number is the prescriber's own. */
export type SentenceMeaning =
  /** How many, with nothing of when. `needed`: behind the unwell face. */
  | { readonly id: "one-dose"; readonly dose: PicturedDose; readonly needed: boolean }
  | { readonly id: "day-strip"; readonly places: readonly [DayPlace, ...DayPlace[]] }
  /** A day in 2 to 6 equal parts, the dose in each. */
  | { readonly id: "day-parts"; readonly times: Count; readonly dose: PicturedDose }
  /** One ringed box, "Every day". */
  | { readonly id: "dose-each-day"; readonly dose: PicturedDose }
  /** Seven ringed boxes from the language's first weekday; never all seven full. */
  | { readonly id: "week-strip"; readonly days: readonly [Day, ...Day[]]; readonly dose: PicturedDose }
  /** A ringed box headed "1 week": no day is named. */
  | { readonly id: "dose-each-week"; readonly dose: PicturedDose }
  | { readonly id: "dose-each-month"; readonly dose: PicturedDose }
  | { readonly id: "dose-every-other-day"; readonly dose: PicturedDose }
  /**
   * A bar from one dose on: black, must wait; outlined, up to. `needed`: ends at the unwell face and "only if
   * needed". `high` null: one number.
   */
  | {
      readonly id: "wait-bar";
      readonly low: Count;
      readonly high: Count | null;
      readonly unit: "hour" | "minute";
      readonly dose: PicturedDose;
      readonly needed: boolean;
    }
  /** The same bar between the dose and a meal. */
  | {
      readonly id: "meal-bar";
      readonly relation: "before" | "after";
      readonly low: Count;
      readonly high: Count | null;
      readonly unit: "hour" | "minute";
      readonly dose: PicturedDose;
    }
  /** Ticked day boxes, 1 to 28. `ends`: the prescription ends there, and a flag says so. */
  | { readonly id: "day-boxes"; readonly days: Count; readonly ends: boolean }
  /** A row of a course: the word, all that is taken in one day inside one "each day" box, then its days. */
  | {
      readonly id: "course-row";
      readonly place: "first" | "then";
      readonly dose: PicturedDose;
      readonly days: Count;
      readonly ends: boolean;
    }
  /** The doses along the bar of a day, and the next one barred. */
  | { readonly id: "day-limit"; readonly dose: PicturedDose; readonly times: Count }
  /**
   * The old patch off, folded and away; then the new one, in another place.
   * `every`: how long from one to the next; not there: not told as a length, or
   * kept from before it was drawn.
   */
  | {
      readonly id: "change-patch";
      readonly every?: { readonly count: Count; readonly unit: "hour" | "day" | "week" };
    };
