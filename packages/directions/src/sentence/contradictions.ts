// directions/sentence: ceilings, gaps, lengths and cautions that cannot be true beside the dose: refused, never
// chosen between.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { CautionId } from "../lexicon/cautions.ts";
import { isCounted } from "../lexicon/units.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import { isIntoTwo } from "../regimen/eachOfBoth.ts";
import type { SlotName, Step } from "../regimen/Regimen.ts";
import { claimsDisagree } from "./claimsDisagree.ts";
import {
  apartFromNothing,
  ceilingOfNothing,
  endsTooSoon,
  nowOrNeeded,
  usedUpAsNeeded,
} from "./nothingLeft.ts";
import { isWeight } from "./product.ts";
import { amountsOf, dosesAnHour, hair, hoursIn, hoursOf, isInjectedAsNeeded, sameUnit } from "./rates.ts";

/**
 * "every 4 hours, maximum 4 doses in 24 hours" is how as-needed doses are often
 * written, and the ceiling ends them; under half of what the interval comes to
 * the two cannot both be meant.
 */
const heldTo = ({ timing: { every } }: Step): number =>
  every?.unit === "hour" || every?.unit === "minute" ? 0.51 : 1;

/** "at night when required, maximum 3 a week": not every night needs one, and the ceiling of a longer time ends them. */
const endsNeed = ({ asNeeded, timing: { slots } }: Step, hours: number): boolean =>
  asNeeded !== null && slots.length === 1 && hours > 24;

/** "daily, no more than once a week": more doses come than the ceiling allows. */
const tooManyDoses = (step: Step): boolean => {
  const { doses } = step.limits;
  const rate = dosesAnHour(step);
  if (doses === null || rate === null) return false;
  /* "hourly when required, maximum 4 doses in 24 hours": the hour is the least gap, and the ceiling ends them. */
  if (isInjectedAsNeeded(step) && step.timing.every !== null) return false;
  const period = hoursOf(doses.per);
  if (endsNeed(step, period)) return false;
  /* A ceiling of hours beside an interval is judged by whole doses. */
  const least = Math.floor(rate.low * period + hair);
  /* "2 to 4 times a day", "up to 4 times a day": the most often is meant too. */
  const most = step.timing.times === null ? 0 : Math.floor(rate.high * period + hair);
  return least * heldTo(step) > doses.count || most > doses.count;
};

/** "2 up to 4 times a day, maximum 2 in 24 hours": what the directions come to is more than the ceiling. */
export const tooManyUnits = (step: Step): boolean => {
  const { units, atOnce } = step.limits;
  const unit = step.unit?.name ?? null;
  const amounts = amountsOf(step);
  if (
    atOnce !== null &&
    /* What comes in a day is still to be divided. */
    !step.dailyTotal &&
    sameUnit(atOnce.unit, unit) &&
    amounts.some((amount) => compareDecimals(highOf(amount), atOnce.amount) > 0)
  )
    return true;
  if (units === null || !sameUnit(units.unit, unit)) return false;
  /* "1 drop in both eyes 4 times a day, max 4": 8 drops. */
  const places = isIntoTwo(step) ? 2 : 1;
  if (amounts.some((amount) => compareDecimals(highOf(amount), units.amount) > 0)) return true;
  const rate = dosesAnHour(step);
  if (rate === null || endsNeed(step, hoursOf(units.per))) return false;
  const { times, every } = step.timing;
  /* "up to 4 times": the ceiling must hold the lower dose so often. */
  const often = times?.upTo === true ? rate.high : rate.low;
  const doses = Math.ceil(Math.floor(often * hoursOf(units.per) + hair) * heldTo(step));
  return (
    doses > 0 &&
    (every === null || step.asNeeded === null) &&
    amounts.some((amount) => compareDecimals(productOf(lowOf(amount), `${doses * places}`), units.amount) > 0)
  );
};

/** "2 tablets ... maximum 6 doses, maximum 8 tablets": so many doses are more than so many tablets. */
const ceilingsDiffer = (step: Step): boolean => {
  const { units, doses } = step.limits;
  return (
    units !== null &&
    doses !== null &&
    hoursOf(units.per) === hoursOf(doses.per) &&
    sameUnit(units.unit, step.unit?.name ?? null) &&
    amountsOf(step).some(
      (amount) => compareDecimals(productOf(lowOf(amount), `${doses.count}`), units.amount) > 0,
    )
  );
};

/** Past this in a day of what is swallowed whole, a ceiling looks like a slip. */
const mostSwallowed = "30";

const swallowed: ReadonlySet<string> = new Set(["tablet", "capsule", "caplet", "softgel"]);

const ceilingLooksSlipped = ({ limits: { units }, unit }: Step): boolean =>
  units !== null &&
  swallowed.has(units.unit ?? unit?.name ?? "") &&
  hoursOf(units.per) <= 24 &&
  compareDecimals(units.amount, mostSwallowed) > 0;

/** Past this in a day of what is swallowed as needed, an interval without a ceiling looks like a slip. */
const mostAsNeeded = 12;

/** The hours between doses that are as needed: "every 2 hours", or "up to every 2 hours"; null where nothing tells. */
const hoursBetween = ({ timing: { every }, limits: { leastGap } }: Step): number | null => {
  if (every !== null) return every.unit === "hour" ? Number(every.high) : null;
  return leastGap?.unit === "hour" ? Number(leastGap.value) : null;
};

/** "two tablets every 2 hours when required": 24 in a day, and nothing ends them. */
const needsCeiling = (step: Step): boolean => {
  const { asNeeded, unit, amount, timing, limits } = step;
  const between = hoursBetween(step);
  return (
    asNeeded !== null &&
    amount !== null &&
    between !== null &&
    timing.times === null &&
    limits.units === null &&
    limits.doses === null &&
    swallowed.has(unit?.name ?? "") &&
    (Number(lowOf(amount)) * 24) / between > mostAsNeeded
  );
};

/** "1 g when required, maximum 8 in 24 hours": eight of what? A bare ceiling never takes over a measure. */
const ceilingLacksUnit = ({ unit, limits: { units, atOnce } }: Step): boolean =>
  unit !== null &&
  !isCounted(unit.name) &&
  ((units !== null && units.unit === null) || (atOnce !== null && atOnce.unit === null));

const numbers: Readonly<Record<string, number>> = { four: 4, six: 6, eight: 8, twelve: 12 };

/** The shortest way between two clock times of a day, in hours; without two of them a whole day. */
const shortestGap = ({ timing: { clockTimes } }: Step): number => {
  const hours = clockTimes
    .map(({ time }) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60)
    .toSorted((one, other) => one - other);
  return hours.reduce((least, hour, at) => {
    const next = hours[at + 1] ?? hours[0]! + 24;
    return Math.min(least, next - hour);
  }, 24);
};

/** "4 times a day, 12 hours apart": so many gaps do not fit into a day, or the clock times are closer. */
const tooFarApart = (step: Step): boolean => {
  const { times } = step.timing;
  const { leastGap } = step.limits;
  const said = step.instructions.flatMap((words) => {
    const [, hours = ""] = /\b(\d+|four|six|eight|twelve) (?:hours?|hrs?) apart\b/i.exec(words) ?? [];
    return hours === "" ? [] : [numbers[hours.toLowerCase()] ?? Number(hours)];
  });
  const gaps = [...said, ...(leastGap === null ? [] : [Number(leastGap.value) * hoursIn[leastGap.unit]])];
  if (gaps.length === 0) return false;
  const rate = dosesAnHour(step);
  const often = times?.upTo === true ? null : rate;
  return (
    gaps.some((gap) => (shortestGap(step) < gap - hair && gap <= 24) || slotsTooNear(step, gap)) ||
    (often !== null && gaps.some((gap) => gap * often.low > 1 + hair))
  );
};

/** The earliest and the latest hour at which people put a time of day. */
const hoursOfSlot: Readonly<Partial<Record<SlotName, readonly [number, number]>>> = {
  waking: [5, 10],
  morning: [6, 10],
  breakfast: [6, 10],
  midday: [12, 14],
  lunch: [12, 14],
  afternoon: [13, 17],
  teatime: [16, 18],
};

/** "in the morning and at midday, 12 hours apart": neither this way round nor the other can it be. */
const slotsTooNear = ({ timing: { slots } }: Step, gap: number): boolean => {
  const [one, other] = slots.map(({ name }) => hoursOfSlot[name]);
  return slots.length === 2 && one !== undefined && other !== undefined && other[1] - one[0] < gap;
};

/**
 * "repeat after 2 hours, maximum 1 in 24 hours": there is no second dose to wait for. "30 hours between doses, maximum
 * 2 in 24 hours": there is none either.
 */
const gapAgainstCeiling = (step: Step): boolean => {
  const { units, doses, leastGap } = step.limits;
  const [amount, ...more] = amountsOf(step);
  if (leastGap === null || amount === undefined || more.length > 0) return false;
  const gap = Number(leastGap.value) * hoursIn[leastGap.unit];
  const [most, per] =
    units !== null &&
    (units.unit ?? null) === (step.unit?.suppliedBy === "directions" ? step.unit.name : null)
      ? [Number(units.amount) / Number(lowOf(amount)), units.per]
      : doses !== null
        ? [doses.count, doses.per]
        : [null, null];
  if (most === null || per === null) return false;
  const fits = most >= 2 - hair;
  return gap < hoursOf(per) - hair ? !fits : fits && gap > hoursOf(per) + hair;
};

/** "for 5 days. Take for at least 7 days", "for life for 7 days": two lengths. */
const lengthsDiffer = ({ duration, instructions }: Step): boolean =>
  duration !== null &&
  instructions.some((words) =>
    /^max(?:imum)?(?: of)? \S+ (?:days?|weeks?|months?)$|^for (?:up to|a maximum of|no more than|no longer than|not more than|at least)\b|\b(?:for life|lifelong|long term|indefinitely|ongoing|continuous|continuously)\b/i.test(
      words,
    ),
  );

/** What is said of a dose that comes whether it is needed or not. */
const saysRegular: ReadonlySet<CautionId | undefined> = new Set([
  "use-regularly",
  "do-not-miss-doses",
] as const);

/** "When required. Complete the course", "regularly when required": cautions against the dose. */
const cautionAgainst = ({ asNeeded, instructions, food }: Step): boolean =>
  instructions.some(
    (words) =>
      isPastItsWeek(words) ||
      (asNeeded !== null && saysRegular.has(cautionOf(words)?.id)) ||
      (asNeeded !== null && /\b(?:complete|finish) (?:the|this|your|all|the whole|the full) /i.test(words)) ||
      (food !== null &&
        ["with", "after", "with-or-after"].includes(food.relation) &&
        /\bon an empty stomach\b/i.test(words)),
  );

/** "once a week, 3 weeks after methotrexate": within its week there are six days after it. */
const isPastItsWeek = (words: string): boolean => {
  const caution = cautionOf(words);
  if (caution?.id !== "days-after-methotrexate") return false;
  const [count, unit] = (caution.values.shelfLife ?? "").split(" ");
  return unit !== "day" || Number(count) > 6;
};

/** One dose of a day, and not every day: "every 4 days", "once a week". */
const isOneOfDays = ({ timing: { times, every, slots, clockTimes, weekdays } }: Step): boolean =>
  slots.length + clockTimes.length < 2 &&
  weekdays.length === 0 &&
  ((every !== null && Number(every.low) * hoursIn[every.unit] > 24) ||
    (times !== null && times.high === 1 && hoursOf(times.per) > 24));

/** "1 every 4 days, maximum 4 a day": what is taken on one day is far under what it may be, so the days look like hours. */
const daysLookLikeHours = (step: Step): boolean => {
  const { units, doses } = step.limits;
  if (!isOneOfDays(step)) return false;
  if (doses !== null && hoursOf(doses.per) <= 24 && doses.count > 1) return true;
  return (
    units !== null &&
    hoursOf(units.per) <= 24 &&
    sameUnit(units.unit, step.unit?.name ?? null) &&
    amountsOf(step).some((one) => compareDecimals(productOf(highOf(one), "2"), units.amount) <= 0)
  );
};

/** "3 mg or 4 mg on alternate days": a choice on every second day, or the two in turns? */
const mayTakeTurns = ({ timing: { every }, amount, unit }: Step): boolean =>
  every?.unit === "day" &&
  every.low === "2" &&
  every.high === "2" &&
  isWeight(unit?.name) &&
  amount !== null &&
  lowOf(amount) !== highOf(amount);

/** "One tablet twice a day. Take both together": all of the day at once, or of each dose? */
const togetherBesideApart = (step: Step): boolean =>
  !step.dailyTotal &&
  (dosesAnHour(step)?.high ?? 0) * 24 > 1 + hair &&
  step.instructions.some((words) => cautionOf(words)?.id === "use-all-at-one-time");

/** Hours that a caution leaves on what was put on: the fewest of "8 to 12". */
const hoursLeftOn = (words: string): number => {
  const caution = cautionOf(words);
  const said =
    caution?.id === "take-off-after"
      ? caution.values.wornHours
      : caution?.id === "take-off-after-and-throw-away" || caution?.id === "leave-on-hours"
        ? caution.values.hours
        : "0";
  return Number(said?.split(" ")[0]);
};

/** "One patch daily. Remove after 72 hours", "every 12 hours, leave on for 24 hours": it stays on past the next. */
const wornPastNext = (step: Step): boolean => {
  if (step.instructions.length === 0) return false;
  const rate = dosesAnHour(step);
  return rate !== null && step.instructions.some((words) => rate.low * hoursLeftOn(words) > 1 + hair);
};

/** "Twice a day, 12 hours on 12 hours off", "weekly, 12 hours on 12 hours off": on and off are one day. */
const wornAtAnotherRate = (step: Step): boolean => {
  if (step.leaveOff === null) return false;
  const rate = dosesAnHour(step);
  if (rate === null) return false;
  const { times, every, weekdays, daysAWeek } = step.timing;
  const isSeldom = (times !== null || every !== null) && weekdays.length === 0 && daysAWeek === null;
  return rate.high * 24 > 1 + hair || (isSeldom && rate.high * 24 < 1 - hair);
};

/** The first contradiction of a step, or null. */
export const firstContradiction = (step: Step): ReasonCode | null => {
  if (ceilingLacksUnit(step)) return "count-after-measure";
  if (ceilingLooksSlipped(step)) return "likely-slip";
  if (tooManyDoses(step) || tooManyUnits(step) || ceilingsDiffer(step)) return "maximum-below-dose";
  if (needsCeiling(step) || daysLookLikeHours(step)) return "likely-slip";
  if (mayTakeTurns(step) || nowOrNeeded(step)) return "ambiguous";
  if (ceilingOfNothing(step) || endsTooSoon(step)) return "likely-slip";
  if (usedUpAsNeeded(step)) return "contradiction";
  if (tooFarApart(step)) return "gap-beyond-day";
  if (apartFromNothing(step)) return "contradiction";
  if (gapAgainstCeiling(step)) return "likely-slip";
  if (lengthsDiffer(step)) return "said-twice";
  if (togetherBesideApart(step)) return "contradiction";
  return cautionAgainst(step) || wornPastNext(step) || wornAtAnotherRate(step) || claimsDisagree(step)
    ? "contradiction"
    : null;
};
