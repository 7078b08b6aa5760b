// directions/sentence: "increase to 2 if tolerated" beside one dose: more than it, in its unit and as often, or refused.
import type { ChangedOften, Dose, MayChange } from "../clauses/Clause.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, isWhole, productOf } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import type { Draft } from "./Draft.ts";

/** More than so many times the first dose looks like a slip. */
const mostTimes = "4";

const isOnceADay = ({ times, slots, clockTimes }: Step["timing"]): boolean =>
  times !== null
    ? times.high === 1 && times.per.unit === "day" && times.per.count === 1
    : slots.length + clockTimes.length === 1;

/** The other dose comes as often as the first: "1 at night, increase to 2 at night". */
const isAsOften = ({ often }: MayChange, { timing }: Draft["step"]): boolean => {
  if (often === null) return true;
  if ("timesAWeek" in often) return false;
  if ("slot" in often) return timing.slots.length === 1 && timing.slots[0]?.name === often.slot;
  const { times } = timing;
  return often.timesADay === 1
    ? isOnceADay(timing)
    : times?.low === often.timesADay &&
        times.high === often.timesADay &&
        !times.upTo &&
        times.per.unit === "day";
};

const daysInWeek = 7;

/** How many times a week it is taken so; null where that is not told by a plain count. */
const weekly = ({ times, every, slots, clockTimes, weekdays }: Step["timing"]): number | null => {
  if (every !== null || weekdays.length > 0) return null;
  if (times === null) {
    const moments = slots.length + clockTimes.length;
    return moments === 0 ? null : moments * daysInWeek;
  }
  if (times.upTo || times.low !== times.high || times.per.count !== 1) return null;
  if (times.per.unit === "day") return times.high * daysInWeek;
  return times.per.unit === "week" ? times.high : null;
};

const weeklyOf = (often: ChangedOften): number =>
  "timesAWeek" in often ? often.timesAWeek : ("slot" in often ? 1 : often.timesADay) * daysInWeek;

/** "Twice a day, reduce to once a day when controlled": less often where it goes down, more where it goes up. */
const isOtherOften = ({ change, often }: MayChange, { timing }: Draft["step"]): boolean => {
  const before = weekly(timing);
  if (before === null || often === null || timing.once || timing.daysAWeek !== null) return false;
  if (timing.cycle !== null || timing.cycleDays !== null || timing.monthDays.length > 0) return false;
  return change === "down" ? weeklyOf(often) < before : weeklyOf(often) > before;
};

const weights: ReadonlySet<string> = new Set(["g", "mg", "microgram", "nanogram"]);

/** So many tablets are taken, so that a bare number up to here behind a weight may count them. */
const mostCounted = "4";

/** "2mg od, increase to 4 if tolerated": 4 mg, or 4 tablets? "10mg od, increase to 20" is 20 mg. */
const mayBeCount = (to: Dose, unit: string | null): boolean =>
  unit !== null &&
  weights.has(unit) &&
  to.unit === null &&
  isWhole(highOf(to.amount)) &&
  compareDecimals(highOf(to.amount), mostCounted) <= 0;

/** The words name each of two places only where the dose goes into each of them. */
const isOfItsPlace = ({ ofEach }: MayChange, { site }: Draft["step"]): boolean =>
  ofEach === null ||
  (site !== null && site.name === ofEach && (site.side === "each" || site.side === "both"));

/**
 * What speaks against keeping the words beside this dose; null where nothing does. `unit` is the unit of the dose
 * as it was read. A dose that ends or is as needed, of a day to be divided or with several amounts has no one dose
 * to change, and is refused.
 */
export const otherDoseFault = (
  told: MayChange,
  step: Draft["step"],
  unit: string | null,
): ReasonCode | null => {
  const { amount, timing, dailyTotal, asNeeded, duration, ending } = step;
  const { to, change } = told;
  const several = [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);
  if (several || dailyTotal || timing.once) return "dose-changes";
  if (asNeeded !== null || duration !== null || ending !== null) return "dose-changes";
  if (!isOfItsPlace(told, step)) return "dose-changes";
  const isLimited = step.limits.units !== null || step.limits.doses !== null || step.limits.atOnce !== null;
  if (to === null) return isOtherOften(told, step) && !isLimited ? null : "dose-changes";
  if (amount === null || !("exact" in amount)) return "dose-changes";
  if (mayBeCount(to, unit)) return "dose-changes";
  if (!(to.unit === unit || to.unit === null) || to.strengthNote !== null || to.strengthOfOne !== null)
    return "dose-changes";
  /* "1 twice a day, increase to 2 if needed. Maximum 3 a day": of which of the two? */
  if (isLimited) return "dose-changes";
  const isMore = compareDecimals(lowOf(to.amount), highOf(amount)) > 0;
  const isLess = compareDecimals(highOf(to.amount), lowOf(amount)) < 0;
  const isFar = compareDecimals(highOf(to.amount), productOf(highOf(amount), mostTimes)) > 0;
  if ((change === "up" ? !isMore : !isLess) || isFar) return "dose-changes";
  return isAsOften(told, step) ? null : "dose-changes";
};
