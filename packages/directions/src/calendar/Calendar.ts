// directions/calendar: the one meaning that every output of a regimen must keep, day by day.
import type { Amount, SlotName, Step, Timing } from "../regimen/Regimen.ts";

/** Every calendar covers so many days from its first: two cycles of four weeks, and every rhythm up to a month. */
export const calendarDays = 56;

/** How a moment stands to the time of day, or the meal, that names it. */
export interface Beside {
  readonly relation: NonNullable<Step["food"]>["relation"];
  readonly offset: Span | null;
}

/** Where in its day something stands. */
export type At =
  /**
   * A time of day by the directions' own word. `beside`: before, after or with it
   * ("before breakfast"), and where `offset` tells so long, never at it.
   */
  | { readonly kind: "slot"; readonly name: SlotName; readonly beside: Beside | null }
  | { readonly kind: "clock"; readonly time: string }
  /** The nth time of so many on that day, with no time named. */
  | { readonly kind: "nth"; readonly nth: number; readonly of: number }
  /** Somewhere on that day, as often as the count, spacing and ceilings beside it let: no moment of its own. */
  | { readonly kind: "window" }
  /** The amount is for the whole day, undivided: no moment of its own. */
  | { readonly kind: "total" }
  /** None is taken on that day: a pause that the directions name. */
  | { readonly kind: "none" };

/** Why something on a day may be left out, or may not be for that day at all. */
export type LeaveOut =
  | "as-needed"
  /** "up to 3 times", "2 to 3 times": the number may be smaller. */
  | "up-to"
  /** "Once a week", "on 5 days a week", "before the procedure": which days is not said. */
  | "some-days"
  /** The step may not have begun yet or may have ended: "for 5 to 7 days". */
  | "perhaps";

export interface Moment {
  readonly at: At;
  /** null: the directions give none. Decimals as text, without zeros that say nothing. */
  readonly amount: Amount | null;
  readonly unit: string | null;
  /** Empty: it is to be taken. In a fixed order, none twice. */
  readonly leaveOut: readonly LeaveOut[];
  /** The named time is a wish and no order. */
  readonly preferably: boolean;
}

type Times = NonNullable<Timing["times"]>;
export type Span = NonNullable<Step["duration"]>;

/** What the regimen says and a calendar of days cannot show; said here, so that it is compared and not lost. */
export type Unplaced =
  /** It follows a step of which no end is told: its days are counted as if it began on the first day. */
  | "begin"
  /** The named times of day are not as many as the count. */
  | "count-beside-times"
  /** Days of the week beside an interval that is none of whole weeks. */
  | "weekdays-beside-interval"
  /** Days on and off that are counted in hours or minutes. */
  | "cycle-of-hours";

/** How many of something may be taken, and within what. */
export type Ceiling =
  | {
      readonly counts: "units";
      readonly amount: string;
      readonly unit: string | null;
      readonly per: Times["per"];
    }
  | { readonly counts: "doses"; readonly amount: string; readonly per: Times["per"] }
  | { readonly counts: "at-once"; readonly amount: string; readonly unit: string | null };

/** What goes on together from one beginning to one end, with what stands beside its moments. */
export interface Stretch {
  /** Days after the calendar's first; two ends where the step before has two. null: no day is told. */
  readonly begins: { readonly low: number; readonly high: number } | null;
  /** How long, weeks as days. null: no end is told. */
  readonly lasts: Span | null;
  readonly after: Step["ending"];
  /** What stands on a day of it, whichever that is: also where it begins beyond the 56 days. */
  readonly oneDay: readonly Moment[];
  /** The days of the week it keeps to; empty: no day is named. */
  readonly weekdays: Timing["weekdays"];
  /** For each day of the calendar its moments in the order of the day. */
  readonly days: readonly (readonly Moment[])[];
  /** A number of times that the moments do not show already: "3 times a week"; anything as needed. */
  readonly count: Times | null;
  /** "every 4 to 6 hours", "every 2 days" (weeks as days); also where the moments stand already. */
  readonly spacing: Span | null;
  readonly daysAWeek: number | null;
  readonly monthDays: Timing["monthDays"];
  readonly cycleDays: Timing["cycleDays"];
  /** What the dose is tied to; on which days that is, no calendar knows. */
  readonly event: Timing["event"];
  readonly cycle: Timing["cycle"];
  readonly once: boolean;
  readonly straightAway: boolean;
  readonly sameTime: Timing["sameTime"];
  /** null: not said to be as needed. */
  readonly needed: readonly string[] | null;
  readonly ceilings: readonly Ceiling[];
  /** The least time from one dose to the next. */
  readonly gap: Span | null;
  /** How long one use lasts, and how long then without. */
  readonly useFor: Span | null;
  readonly leaveOff: Span | null;
  /** The total of one dose, and the strength of one of what is counted: notes, never a second dose. */
  readonly strengths: { readonly ofDose: string | null; readonly ofOne: string | null };
  /** How a dose stands to food, and where it goes: no time by itself, but another one or place is another dose. */
  readonly food: Step["food"];
  readonly route: Step["route"];
  readonly site: Step["site"];
  readonly unplaced: readonly Unplaced[];
}

/** A regimen over 56 days. Two regimens of one meaning have equal calendars. */
export interface Calendar {
  /** ISO date, so that days of the week are known. */
  readonly firstDay: string;
  readonly stretches: readonly Stretch[];
}
