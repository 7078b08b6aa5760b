// directions/sentence: "increase to 2 if tolerated" beside one dose: more than it, in its unit and as often, or refused.
import type { MayChange } from "../clauses/Clause.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
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
  if ("slot" in often) return timing.slots.length === 1 && timing.slots[0]?.name === often.slot;
  const { times } = timing;
  return often.timesADay === 1
    ? isOnceADay(timing)
    : times?.low === often.timesADay &&
        times.high === often.timesADay &&
        !times.upTo &&
        times.per.unit === "day";
};

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
  const isOne = amount !== null && "exact" in amount && !several && !dailyTotal && !timing.once;
  if (!isOne || asNeeded !== null || duration !== null || ending !== null) return "dose-changes";
  if (!(to.unit === unit || to.unit === null) || to.strengthNote !== null || to.strengthOfOne !== null)
    return "dose-changes";
  /* "1 twice a day, increase to 2 if needed. Maximum 3 a day": of which of the two? */
  if (step.limits.units !== null || step.limits.doses !== null || step.limits.atOnce !== null)
    return "dose-changes";
  const isMore = compareDecimals(lowOf(to.amount), highOf(amount)) > 0;
  const isLess = compareDecimals(highOf(to.amount), lowOf(amount)) < 0;
  const isFar = compareDecimals(highOf(to.amount), productOf(highOf(amount), mostTimes)) > 0;
  if ((change === "up" ? !isMore : !isLess) || isFar) return "dose-changes";
  return isAsOften(told, step) ? null : "dose-changes";
};
