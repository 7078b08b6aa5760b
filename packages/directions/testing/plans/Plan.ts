// testing/plans: a prescription planned before it is written: what both a text and FHIR R4 Dosage[] can say.

/** What is counted, each with the product's form and how a prescriber's words begin. */
export const things = {
  tablet: { verb: "take", form: "tablets", site: null },
  capsule: { verb: "take", form: "capsules", site: null },
  mL: { verb: "take", form: "oral solution", site: null },
  puff: { verb: "inhale", form: "inhaler", site: null },
  unit: { verb: "inject", form: "solution for injection", site: null },
  drop: { verb: "put", form: "eye drops", site: "left eye" },
} as const;

export type Thing = keyof typeof things;

/** Halves as they are: 1.5 is one and a half. Low under high. */
export type Dose = number | { readonly low: number; readonly high: number };

export const partsOfDay = [
  "morning",
  "midday",
  "afternoon",
  "evening",
  "night",
  "bedtime",
  "waking",
] as const;
export type PartOfDay = (typeof partsOfDay)[number];
export const mealsOfDay = ["breakfast", "lunch", "evening meal"] as const;
export type MealOfDay = (typeof mealsOfDay)[number];
export const daysOfWeek = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type DayOfWeek = (typeof daysOfWeek)[number];

/** When one dose is due. `on` is empty where no day of the week is named. */
export type Rhythm =
  | {
      readonly kind: "times";
      readonly low: number | null;
      readonly high: number;
      readonly per: "day" | "week";
    }
  | {
      readonly kind: "every";
      readonly low: number;
      readonly high: number;
      readonly unit: "hour" | "day" | "week";
    }
  | { readonly kind: "parts"; readonly parts: readonly PartOfDay[]; readonly on: readonly DayOfWeek[] }
  | { readonly kind: "clock"; readonly hours: readonly number[]; readonly on: readonly DayOfWeek[] }
  | { readonly kind: "days"; readonly on: readonly DayOfWeek[] }
  | { readonly kind: "weekly"; readonly day: DayOfWeek }
  /** Minutes before bedtime. */
  | { readonly kind: "before-bed"; readonly minutes: number }
  | {
      readonly kind: "meal";
      readonly relation: "before" | "with" | "after";
      readonly meal: MealOfDay;
      readonly minutes: number | null;
    }
  | { readonly kind: "once" };

/** How long, from and to. */
export interface Length {
  readonly low: number;
  readonly high: number;
  readonly unit: "day" | "week";
}

/** One dose and its rhythm for so long. A pause has `dose` 0. */
export interface PlannedStep {
  readonly dose: Dose;
  readonly rhythm: Rhythm;
  readonly length: Length | null;
}

/** Of the ways to write one plan, which is used. */
export interface Spelling {
  /** Words: "two tablets bd", "for one week". */
  readonly short: boolean;
  /** Structure: units by their codes alone. */
  readonly coded: boolean;
  /** Structure: how often, beside the times of day that say it already. */
  readonly counted: boolean;
}

/** `then`: one step after another; `together`: doses side by side at times of their own. */
export interface Plan {
  readonly thing: Thing;
  readonly order: "then" | "together";
  readonly steps: readonly PlannedStep[];
  /** null: regular. Empty: as needed, for no reason told. */
  readonly needed: string | null;
  /** The most in so many hours. */
  readonly most: { readonly amount: number; readonly hours: number } | null;
  /** The most of one dose. */
  readonly atOnce: number | null;
}
