// directions/agreement: one field of two steps, by meaning.
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { inMinutes } from "../regimen/lengths.ts";
import type { PeriodUnit, Step } from "../regimen/Regimen.ts";
import { compareValues, momentsOf, presence, type Relation, sameUnit } from "./compareDoses.ts";

/** The list, or null where it is empty and so says nothing. */
export const listOrNull = <T>(items: readonly T[]): readonly T[] | null =>
  items.length === 0 ? null : items;

type Per = { readonly count: number; readonly unit: PeriodUnit };

/** "in 24 hours" and "a day" are one period for a comparison (each keeps its own words on the label). */
const period = (per: Per): Per => {
  if (per.unit === "hour" && per.count % 24 === 0) return { count: per.count / 24, unit: "day" };
  return per.unit === "week" ? { count: per.count * 7, unit: "day" } : per;
};

/** Weeks as days, for a comparison. */
export const span = (value: Step["duration"]): Step["duration"] => {
  if (value === null || value.unit !== "week" || !/^\d+$/.test(value.low + value.high)) return value;
  return { low: String(Number(value.low) * 7), high: String(Number(value.high) * 7), unit: "day" };
};

/** How many doses a day the named times make, where the structure counts them only. */
const countsNamed = (step: Step, other: Step): boolean => {
  const { times } = other.timing;
  if (times === null || times.upTo || times.low !== times.high) return false;
  const per = period(times.per);
  const moments = momentsOf(step).length;
  if (per.count === 1 && per.unit === "month")
    return step.timing.monthDays.length * Math.max(1, moments) === times.high;
  if (per.count === 1 && per.unit === "day") return moments === times.high;
  return (
    per.count === 7 && per.unit === "day" && step.timing.weekdays.length * Math.max(1, moments) === times.high
  );
};

/** How often, where one side may say it by named times. */
export const compareTimes = (text: Step, structure: Step): Relation => {
  const mine = text.timing.times;
  const theirs = structure.timing.times;
  if (mine === null && theirs !== null && countsNamed(text, structure)) return "same";
  if (theirs === null && mine !== null && countsNamed(structure, text)) return "same";
  return compareValues(
    mine === null ? null : { ...mine, per: period(mine.per) },
    theirs === null ? null : { ...theirs, per: period(theirs.per) },
  );
};

/** The times of day, named or by the clock: in any order. */
export const compareMoments = (text: Step, structure: Step): Relation => {
  const names = (step: Step): readonly string[] | null =>
    listOrNull(
      momentsOf(step)
        .map((moment) => moment.at)
        .toSorted(),
    );
  return compareValues(names(text), names(structure));
};

/** How long one use lasts, weeks as days and hours as minutes. */
export const ofOneUse = (value: Step["useFor"]): Step["useFor"] => {
  const days = span(value);
  return days === null ? null : inMinutes(days);
};

/** Names of one meal as one name, and hours as minutes, for a comparison. */
export const meal = (food: Step["food"]): Step["food"] => {
  if (food === null) return null;
  const timed = { ...food, offset: food.offset === null ? null : inMinutes(food.offset) };
  if (food.meal === "food") return { ...timed, meal: "meals" };
  return food.meal === "dinner" || food.meal === "supper" ? { ...timed, meal: "evening meal" } : timed;
};

const place = (site: Step["site"]): Step["site"] =>
  site === null
    ? null
    : { name: site.name.replace(/s$/, ""), side: site.side === "each" ? "both" : site.side };

/** One place, however its name is written. */
export const comparePlaces = (text: Step["site"], structure: Step["site"]): Relation => {
  const mine = place(text);
  const theirs = place(structure);
  if (mine === null || theirs === null || mine.name !== theirs.name) return compareValues(mine, theirs);
  return compareValues(mine.side, theirs.side);
};

interface Most {
  readonly amount: string;
  readonly unit: string | null;
}

/** A ceiling that names no unit counts what the dose counts; where nothing names one, it fits any. */
const sameMost = (mine: Most, text: Step, theirs: Most, structure: Step): boolean => {
  const unit = mine.unit ?? text.unit?.name ?? null;
  const other = theirs.unit ?? structure.unit?.name ?? null;
  return (
    compareDecimals(mine.amount, theirs.amount) === 0 &&
    (unit === null || other === null || sameUnit(unit, other))
  );
};

/** Ceilings of units, by value. */
export const compareUnitsLimit = (text: Step, structure: Step): Relation => {
  const mine = text.limits.units;
  const theirs = structure.limits.units;
  if (mine === null || theirs === null) return presence(mine, theirs) ?? "same";
  const equal = sameMost(mine, text, theirs, structure) && isDeepEqual(period(mine.per), period(theirs.per));
  return equal ? "same" : "conflict";
};

/** Ceilings of one dose, by value. */
export const compareAtOnce = (text: Step, structure: Step): Relation => {
  const mine = text.limits.atOnce;
  const theirs = structure.limits.atOnce;
  if (mine === null || theirs === null) return presence(mine, theirs) ?? "same";
  return sameMost(mine, text, theirs, structure) ? "same" : "conflict";
};

const plainWords = (words: string): string =>
  words.toLowerCase().replace(/[.,;]/g, "").replace(/\s+/g, " ").trim();

/** Instructions of the structure that the text does not hold. */
export const missingInstructions = (text: Step, structure: Step): readonly string[] => {
  const known = text.instructions.map(plainWords);
  return structure.instructions.filter((words) => !known.includes(plainWords(words)));
};

/** "for up to 7 days", in the words of the reader of a coded length; null where none of the words is one. */
const longestOf = ({ instructions }: Step): string | null =>
  instructions.map(plainWords).find((words) => /^(?:for )?up to \d+ (?:day|week|month)s?$/.test(words)) ??
  null;

/** Words kept: those of the structure that the text does not hold. */
export const compareInstructions = (text: Step, structure: Step): Relation => {
  if (longestOf(structure) !== null && longestOf(text) !== longestOf(structure)) return "conflict";
  if (missingInstructions(text, structure).length > 0) return "structure-has-more";
  return text.instructions.length > structure.instructions.length ? "text-has-more" : "same";
};

/** What an as-needed dose is for; a dose that is not as needed has no reason. */
export const compareReasons = (text: Step, structure: Step): Relation => {
  if (text.asNeeded === null || structure.asNeeded === null) return "same";
  const reasons = (step: Step): readonly string[] | null =>
    listOrNull(step.asNeeded!.reasons.map(plainWords));
  return compareValues(reasons(text), reasons(structure));
};
