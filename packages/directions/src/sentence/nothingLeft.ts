// directions/sentence: a gap, a ceiling, a length or a need that the dose beside it leaves nothing for.
import { slotOfMeal } from "../clauses/food.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { highOf } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { amountsOf, dosesAnHour, hair, hoursIn, hoursOf, sameUnit } from "./rates.ts";

/** One dose in a day at most, and told to come: at breakfast, on Mondays, at once. */
const isOneADay = (step: Step): boolean => {
  const { times, every, once, event, cycleDays } = step.timing;
  if (once) return true;
  /* "5 times a week" may be twice on one day. */
  if (event !== null || (times !== null && times.high > 1 && hoursOf(times.per) > 24)) return false;
  if (slotOfMeal(step.food?.meal ?? null) !== null || cycleDays !== null)
    if (times === null && every === null) return step.timing.slots.length + step.timing.clockTimes.length < 2;
  const rate = dosesAnHour(step);
  return rate !== null && rate.high * 24 < 1 + hair;
};

/** "4 hours apart" of doses that come at another distance. */
const apartOtherwise = ({ timing: { every } }: Step, words: string): boolean => {
  const [, hours] = /(\d+) (?:hours?|hrs?) apart$/i.exec(words) ?? [];
  return hours !== undefined && every?.unit === "hour" && every.low === every.high && hours !== every.low;
};

/**
 * "once a day, 12 hours apart": apart from what? "1 at night, leave 4 hours between doses" of a dose that does not
 * wait for a need would tell that more may be taken.
 */
export const apartFromNothing = (step: Step): boolean => {
  const apart = step.instructions.filter((words) => /\b(?:hours?|hrs?) apart$/i.test(words));
  if (apart.some((words) => apartOtherwise(step, words))) return true;
  const { leastGap } = step.limits;
  const waits =
    leastGap !== null &&
    step.asNeeded === null &&
    /* What comes in a day is still to be divided. */
    !step.dailyTotal &&
    Number(leastGap.value) * hoursIn[leastGap.unit] < 24;
  return (apart.length > 0 || waits) && isOneADay(step);
};

/** "1 straight away, maximum 4 a day", "1 before breakfast, maximum 4 a day": when would the others be taken? */
export const ceilingOfNothing = (step: Step): boolean => {
  const { units, doses } = step.limits;
  const { once, straightAway } = step.timing;
  if (step.asNeeded !== null && !straightAway) return false;
  if (doses !== null && hoursOf(doses.per) <= 24) return once && doses.count > 1;
  return (
    units !== null &&
    hoursOf(units.per) <= 24 &&
    isOneADay(step) &&
    sameUnit(units.unit, step.unit?.name ?? null) &&
    amountsOf(step).some((one) => compareDecimals(productOf(highOf(one), "3"), units.amount) < 0)
  );
};

/** Days of a length; null where it is counted otherwise. */
const daysOfLength = ({ duration }: Step): number | null =>
  duration === null || (duration.unit !== "day" && duration.unit !== "week")
    ? null
    : Number(duration.high) * (duration.unit === "week" ? 7 : 1);

/**
 * "1 week on, 1 week off for 3 nights", "on days 1 to 21 of each cycle for 7 days": the
 * length ends before what comes again could come again.
 */
export const endsTooSoon = (step: Step): boolean => {
  const length = daysOfLength(step);
  if (length === null) return false;
  const { cycle, cycleDays } = step.timing;
  if (cycle !== null) return length * 24 <= hoursOf({ count: cycle.on, unit: cycle.unit });
  return cycleDays !== null && cycleDays.length !== 2 && length < cycleDays.days.length;
};

/** "1 when needed until all finished": what waits for a need is not used up for the sake of it. */
export const usedUpAsNeeded = ({ asNeeded, timing, instructions }: Step): boolean =>
  (asNeeded !== null || timing.once) &&
  instructions.some((words) => cautionOf(words)?.id === "finish-the-course");

/** "1 straight away when required": now, or when it is needed? */
export const nowOrNeeded = ({ asNeeded, timing }: Step): boolean => asNeeded !== null && timing.straightAway;
