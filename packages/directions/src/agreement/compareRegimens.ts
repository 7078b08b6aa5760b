// directions/agreement: what a text says against what its structure says, by meaning and field by field.

import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { inMinutes } from "../regimen/lengths.ts";
import { normalForm } from "../regimen/normalForm.ts";
import type { PeriodUnit, Regimen, Step } from "../regimen/Regimen.ts";
import {
  compareActions,
  compareDoses,
  compareValues,
  momentsOf,
  presence,
  type Relation,
  sameUnit,
} from "./compareDoses.ts";

export interface Difference {
  /** Index of the step; null for the number of steps. */
  readonly step: number | null;
  /** Name of the field in the regimen: "times", "duration", "limits.units". */
  readonly field: string;
  readonly relation: Exclude<Relation, "same">;
}

export interface RegimenComparison {
  /**
   * The verdict on the schedule. Each side knowing more than the other is a
   * conflict: neither is the whole prescription. Additions (see `additions`)
   * do not count.
   */
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/**
 * Fields that the structure may add to a text that is silent about them, since
 * they change no dose, no time and no ceiling: they are printed beside it.
 */
export const additions: readonly string[] = [
  "route",
  "site",
  "food",
  "unit",
  "instructions",
  "reasons",
  "strengthNote",
];

const listOrNull = <T>(items: readonly T[]): readonly T[] | null => (items.length === 0 ? null : items);

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

const compareMoments = (text: Step, structure: Step): Relation => {
  const names = (step: Step): readonly string[] | null =>
    listOrNull(
      momentsOf(step)
        .map((moment) => moment.at)
        .toSorted(),
    );
  return compareValues(names(text), names(structure));
};

/** How long one use lasts, weeks as days and hours as minutes. */
const ofOneUse = (value: Step["useFor"]): Step["useFor"] => {
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

const compareAtOnce = (text: Step, structure: Step): Relation => {
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

const compareInstructions = (text: Step, structure: Step): Relation => {
  if (missingInstructions(text, structure).length > 0) return "structure-has-more";
  return text.instructions.length > structure.instructions.length ? "text-has-more" : "same";
};

const compareReasons = (text: Step, structure: Step): Relation => {
  if (text.asNeeded === null || structure.asNeeded === null) return "same";
  const reasons = (step: Step): readonly string[] | null =>
    listOrNull(step.asNeeded!.reasons.map(plainWords));
  return compareValues(reasons(text), reasons(structure));
};

const yes = (flag: boolean): true | null => (flag ? true : null);
const asksFor = (step: Step): true | null => yes(step.asNeeded !== null);

/** Who supplied the verb is no statement; everything else of a step is compared, so a new field does not compile until it is. */
type StepField = Exclude<keyof Step, "actionSuppliedBy" | "timing" | "limits">;
type Compared = Readonly<
  Record<StepField | "unit" | "reasons", Relation> & {
    timing: Record<keyof Step["timing"], Relation>;
    limits: Record<keyof Step["limits"], Relation>;
  }
>;

const compareSteps = (text: Step, structure: Step, raw: readonly [Step, Step]): Compared => {
  const { dose, unit } = compareDoses(text, structure);
  return {
    joined: text.joined === structure.joined ? "same" : "conflict",
    action: compareActions(raw[0], raw[1], text.unit?.name ?? structure.unit?.name ?? null),
    furtherActions: compareValues(listOrNull(text.furtherActions), listOrNull(structure.furtherActions)),
    amount: dose,
    unit,
    timing: {
      times: compareTimes(text, structure),
      every: compareValues(text.timing.every, structure.timing.every),
      /* Slots and clock times are compared together: both are the moments of a day. */
      slots: compareMoments(text, structure),
      clockTimes: "same",
      weekdays: compareValues(listOrNull(text.timing.weekdays), listOrNull(structure.timing.weekdays)),
      daysAWeek: compareValues(text.timing.daysAWeek, structure.timing.daysAWeek),
      straightAway: compareValues(yes(text.timing.straightAway), yes(structure.timing.straightAway)),
      preferably: compareValues(yes(text.timing.preferably), yes(structure.timing.preferably)),
      once: text.timing.once === structure.timing.once ? "same" : "conflict",
      cycle: compareValues(text.timing.cycle, structure.timing.cycle),
      sameTime: compareValues(text.timing.sameTime, structure.timing.sameTime),
    },
    asNeeded: compareValues(asksFor(text), asksFor(structure)),
    reasons: compareReasons(text, structure),
    limits: {
      units: compareUnitsLimit(text, structure),
      doses: compareValues(text.limits.doses, structure.limits.doses),
      atOnce: compareAtOnce(text, structure),
      leastGap: compareValues(text.limits.leastGap, structure.limits.leastGap),
    },
    duration: compareValues(span(text.duration), span(structure.duration)),
    useFor: compareValues(ofOneUse(text.useFor), ofOneUse(structure.useFor)),
    leaveOff: compareValues(ofOneUse(text.leaveOff), ofOneUse(structure.leaveOff)),
    ending: compareValues(text.ending, structure.ending),
    food: compareValues(meal(text.food), meal(structure.food)),
    route: compareValues(text.route, structure.route),
    site: comparePlaces(text.site, structure.site),
    dailyTotal: text.dailyTotal === structure.dailyTotal ? "same" : "conflict",
    strengthNote: compareValues(text.strengthNote, structure.strengthNote),
    strengthOfOne: compareValues(text.strengthOfOne, structure.strengthOfOne),
    instructions: compareInstructions(text, structure),
  };
};

/** By the names that differences are told in: "times", "limits.units". */
const byName = ({ timing, limits, ...rest }: Compared): readonly (readonly [string, Relation])[] => [
  ...Object.entries(rest),
  ...Object.entries(timing),
  ...Object.entries(limits).map(([name, relation]) => [`limits.${name}`, relation] as const),
];

const verdictOf = (differences: readonly Difference[]): Relation => {
  const counted = differences.filter(
    ({ field, relation }) => !(relation === "structure-has-more" && additions.includes(field)),
  );
  const has = (relation: Relation): boolean => counted.some((difference) => difference.relation === relation);
  if (has("conflict") || (has("text-has-more") && has("structure-has-more"))) return "conflict";
  if (has("text-has-more")) return "text-has-more";
  return has("structure-has-more") ? "structure-has-more" : "same";
};

/** What the words say beside what the structure says. Both must be whole regimens of the same prescription. */
export const compareRegimens = (text: Regimen, structure: Regimen): RegimenComparison => {
  if (text.steps.length !== structure.steps.length)
    return { relation: "conflict", differences: [{ step: null, field: "steps", relation: "conflict" }] };
  const mine = normalForm(text).steps;
  const theirs = normalForm(structure).steps;
  const differences = mine.flatMap((step, at) => {
    const raw = [text.steps[at]!, structure.steps[at]!] as const;
    return byName(compareSteps(step, theirs[at]!, raw)).flatMap(([field, relation]) =>
      relation === "same" ? [] : [{ step: at, field, relation }],
    );
  });
  return { relation: verdictOf(differences), differences };
};
