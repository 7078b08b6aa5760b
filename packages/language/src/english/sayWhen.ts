// language/english: when, and how much then, a row each: for the card that stands under the picture of the dose.
import type { Regimen, SlotName, Step } from "@plainlabel/directions";
import type { DayPlace, Meaning, SentenceMeaning } from "@plainlabel/pictograms";
import { englishTime, englishWords } from "@plainlabel/pictograms";
import { mainPicture } from "../pictures/mainPicture.ts";
import { sayAmount } from "./amounts.ts";
import type { NumberStyle } from "./numbers.ts";
import { sayPlace } from "./places.ts";
import type { SayOptions } from "./sayRegimen.ts";
import { sayEvery, sayTimes } from "./schedule.ts";
import { mergedForm } from "./spokenForm.ts";

/** One row. */
export interface WhenRow {
  /** Drawn beside it: a time, a day, how far apart; or the empty place of a time or a day. null: no sign says just this. */
  readonly sign: Meaning | "no-time" | "no-day" | null;
  /** "Night", "Monday", "Every 4 to 6 hours", "Other times". */
  readonly when: string;
  /** "1 tablet", "none"; null where the row tells how far apart and no amount. */
  readonly amount: string | null;
}

type Place = { readonly name: SlotName } | { readonly time: string };

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

const signOfPlace = (at: DayPlace["at"]): Meaning | null => {
  if ("clock" in at) return { id: "clock-time", time: at.clock };
  switch (at.name) {
    case "breakfast":
    case "lunch":
    case "teatime":
    case "dinner":
      return { id: "mealtime", meal: at.name };
    case "evening-meal":
    case "supper":
      /* No plate tells them from dinner. */
      return null;
    default:
      return { id: at.name };
  }
};

/** The word that stands over the place in the strip; a clock time as the sentence says it. */
const nameOfPlace = (at: DayPlace["at"]): string =>
  "clock" in at ? englishTime(at.clock) : englishWords.dayTimes[at.name];

const isAt = (at: DayPlace["at"], moment: Place): boolean =>
  "clock" in at ? "time" in moment && moment.time === at.clock : "name" in moment && moment.name === at.name;

const noTime: WhenRow = { sign: "no-time", when: "Other times", amount: "none" };
const noDay: WhenRow = { sign: "no-day", when: "Other days", amount: "none" };

/** "1 drop in each eye": of what goes into both, the amount alone would be half of it. */
const sayDose = (
  taken: NonNullable<Step["amount"]>,
  { unit, site }: Step,
  style: NumberStyle,
): string | null => {
  const said = sayAmount(taken, unit?.name ?? null, style);
  if (site?.side !== "each" && site?.side !== "both") return said;
  const place = sayPlace(site);
  return said === null || place === null ? null : `${said} ${place}`;
};

/** What each place of the strip holds, and that the others hold nothing; null where one has no sign or no words. */
const placeRows = (
  { places }: Extract<SentenceMeaning, { id: "day-strip" }>,
  step: Step,
  style: NumberStyle,
): readonly WhenRow[] | null => {
  const { timing, amount, food } = step;
  /* "with breakfast": a row of the meal would leave out how the dose stands to it. */
  if (food !== null && food.meal === null && food.relation !== "empty-stomach") return null;
  const moments = [...timing.slots, ...timing.clockTimes];
  const rows = places
    .filter(({ dose }) => dose !== null)
    .map(({ at }): WhenRow | null => {
      const moment = moments.find((each) => isAt(at, each));
      const taken = moment?.amount ?? amount;
      const said = taken === null ? null : sayDose(taken, step, style);
      const sign = signOfPlace(at);
      return said === null || sign === null ? null : { sign, when: nameOfPlace(at), amount: said };
    });
  const all = rows.filter((row) => row !== null);
  if (all.length !== rows.length) return null;
  const isFull = places.every(({ dose, at }) => dose !== null && "name" in at);
  return isFull ? all : [...all, noTime];
};

/** How often, as the sentence says it. */
const oftenOf = ({ every, times }: Step["timing"], style: NumberStyle): string | null => {
  if (every !== null) return sayEvery(every, style);
  return times === null ? null : sayTimes(times, style);
};

const rowsOf = (step: Step, main: SentenceMeaning, style: NumberStyle): readonly WhenRow[] | null => {
  const { timing, amount } = step;
  const hasTimes = timing.slots.length + timing.clockTimes.length > 0;
  if (main.id === "day-strip") return placeRows(main, step, style);
  if (main.id === "wait-bar" && main.needed && timing.every !== null)
    return [{ sign: main, when: capital(sayEvery(timing.every, style)), amount: null }];
  const said = amount === null || hasTimes ? null : sayDose(amount, step, style);
  const often = oftenOf(timing, style);
  if (said === null) return null;
  const row = (sign: Meaning | null, when: string): WhenRow => ({ sign, when: capital(when), amount: said });
  const oftenRows = (sign: Meaning | null, ...others: readonly WhenRow[]): readonly WhenRow[] | null =>
    often === null ? null : [row(sign, often), ...others];
  switch (main.id) {
    case "week-strip":
      return [...main.days.map((day) => row({ id: "weekday", day }, englishWords.dayNames[day])), noDay];
    case "dose-each-week":
      return oftenRows(timing.every === null ? { id: "once-a-week", day: null } : null, noDay);
    case "dose-each-month":
      return oftenRows(timing.every === null ? { id: "once-a-month" } : null, noDay);
    case "dose-every-other-day":
      return oftenRows({ id: "every-other-day" }, noDay);
    case "dose-each-day":
      return oftenRows({ id: "every-day" });
    case "day-parts":
      return oftenRows({ id: "times-a-day", count: main.times });
    case "wait-bar":
      return main.unit === "hour" ? oftenRows({ id: "hours-between", low: main.low, high: main.high }) : null;
    case "one-dose":
    case "meal-bar":
    case "day-boxes":
    case "course-row":
    case "day-limit":
    case "change-patch":
      return null;
  }
};

/**
 * When it is taken and how much then, for a regimen of one step whose dose has a
 * picture; "Other times: none" only beside times that are named and a dose that
 * is not as needed. Empty wherever rows would leave out or add something: the
 * sentences say it all.
 */
export const sayWhen = (regimen: Regimen, { numbers, form = "" }: SayOptions): readonly WhenRow[] => {
  const { steps } = mergedForm(regimen);
  const [step] = steps;
  if (step === undefined || steps.length > 1) return [];
  const main = mainPicture(step, form);
  return "drawn" in main ? (rowsOf(step, main.drawn, numbers) ?? []) : [];
};
