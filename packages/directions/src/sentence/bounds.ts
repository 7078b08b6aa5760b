// directions/sentence: doses, frequencies and ceilings that nobody means: refused, never corrected.

import { isThroughTube } from "../lexicon/cautions/throughTube.ts";
import { measured, measuringOf, mostSpread } from "../lexicon/measuring.ts";
import { isCounted } from "../lexicon/units.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, isWhole, productOf, withoutTrailingZeros } from "../regimen/decimals.ts";
import type { Amount, PeriodUnit, Step } from "../regimen/Regimen.ts";
import { reachOfCeilings } from "./ceilings.ts";
import { firstContradiction } from "./contradictions.ts";
import { isInjectedAsNeeded } from "./rates.ts";

const amountsOf = ({ amount, timing }: Step): readonly Amount[] =>
  [
    amount,
    ...timing.slots.map((slot) => slot.amount),
    ...timing.clockTimes.map((clock) => clock.amount),
  ].filter((one) => one !== null);

const placesOf = (value: string): number => value.split(".")[1]?.length ?? 0;

/** A whole number of halves, quarters or wholes, as the unit allows. */
const isMeasurable = (value: string, unit: string | null): boolean => {
  const measure = unit === null ? undefined : measured[unit];
  if (measure !== undefined) return placesOf(value) <= measure.places;
  if (isWhole(value)) return true;
  return !withoutTrailingZeros(productOf(value, `${measuringOf(unit).parts}`)).includes(".");
};

/** Past this number a slip of typing is likelier than the dose. */
const slipFrom = (unit: string | null): number =>
  (unit === null ? undefined : measured[unit])?.slipFrom ?? measuringOf(unit).slipFrom;

const spreads: ReadonlySet<Step["action"]> = new Set(["apply", "rub"] as const);

const openingRoutes: ReadonlySet<string> = new Set(["ophthalmic", "otic", "nasal"]);

/** Drops that are swallowed come by the forty; an eye, an ear or a nose takes few. */
const dropsInOpening = ({ unit, site, route }: Step): boolean =>
  unit?.name === "drop" &&
  (openingRoutes.has(route ?? "") || (site !== null && /^(?:eye|ear|nose|nostril)/.test(site.name)));

/** Most drops of one dose for an eye, an ear or a nose. */
export const mostInOpening = "10";

/**
 * Most of one thing at one time where a weight beside it comes to the same by the product's strength: a slip in
 * either would show.
 */
const mostProved = "30";

/** Why an amount is likelier a slip than a dose, or null. */
const amountFault = (step: Step, isProved: boolean): ReasonCode | null => {
  const unit = step.unit?.name ?? null;
  const ends = amountsOf(step).flatMap((amount) => [lowOf(amount), highOf(amount)]);
  if (ends.some((value) => !isMeasurable(value, unit))) return "amount-not-measurable";
  if (dropsInOpening(step) && ends.some((value) => compareDecimals(value, mostInOpening) > 0))
    return "dose-too-large";
  if (
    unit === "g" &&
    spreads.has(step.action) &&
    ends.some((value) => compareDecimals(value, mostSpread) > 0)
  )
    return "likely-slip";
  const most = isProved ? mostProved : `${slipFrom(unit)}`;
  if (!ends.some((value) => compareDecimals(value, most) > 0)) return null;
  return isCounted(unit) ? "dose-too-large" : "likely-slip";
};

const isDay = ({ count, unit }: { count: number; unit: PeriodUnit }): boolean =>
  (unit === "day" && count === 1) || (unit === "hour" && count === 24);

/** "every 5 minutes when needed, maximum 3 doses": a spell that its ceiling ends. */
const isSpell = ({ asNeeded, timing: { every }, instructions }: Step): boolean =>
  asNeeded !== null &&
  every !== null &&
  Number(every.low) >= 5 &&
  instructions.some((words) => /\b(?:[23]|two|three) doses\b/i.test(words));

/** What is dropped, sprayed or sucked. */
const usedLocally: ReadonlySet<string> = new Set(["drop", "spray", "lozenge", "pastille", "gum"]);

/**
 * What is put on or in a place, sucked or spat out, may be used every hour: drops for an eye infection, a lozenge
 * for the urge to smoke.
 */
const isLocal = ({ unit, action, site }: Step): boolean =>
  site !== null || usedLocally.has(unit?.name ?? "") || action === "rinse" || action === "gargle";

/** More than twelve times a day. */
const tooOften = (step: Step): boolean =>
  step.timing.clockTimes.length + step.timing.slots.length > 12 || tooOftenIn(step.timing, step);

const tooOftenIn = ({ times, every }: Step["timing"], step: Step): boolean =>
  (times !== null && isDay(times.per) && times.high > 12) ||
  (times !== null && times.per.unit === "week" && times.high > 84) ||
  (every !== null &&
    ((every.unit === "minute" && !isSpell(step)) ||
      (every.unit === "hour" && Number(every.low) < (isLocal(step) || isInjectedAsNeeded(step) ? 1 : 2))));

const daysIn: Partial<Record<PeriodUnit, number>> = { day: 1, week: 7, month: 30, year: 365 };

const lengthInDays = ({ high, unit }: { high: string; unit: PeriodUnit }): number =>
  Number(high) * (unit === "minute" ? 1 / 1440 : unit === "hour" ? 1 / 24 : (daysIn[unit] ?? 0));

/** How many days apart doses are that come less than once a day, by an interval or so often in a time; 0 for others. */
const daysApart = ({ times, every }: Step["timing"]): number => {
  const often = times === null ? 0 : times.per.count * (daysIn[times.per.unit] ?? 0);
  const apart = every === null ? 0 : hours(every.high, every.unit) / 24;
  const most = Math.max(often, apart);
  return most > 1 ? most : 0;
};

/** "for 5 days each month" is a course that comes again, not a monthly dose for 5 days. */
const shorterThanGap = ({ duration, timing }: Step): boolean => {
  const { times, every, weekdays, slots, clockTimes } = timing;
  const named = slots.length + clockTimes.length;
  const length = duration === null ? 0 : lengthInDays(duration);
  const partOfDay = length > 0 && length < 1 && (times !== null || every !== null || named > 0);
  const partOfWeek = weekdays.length > 0 && length > 0 && length < 7;
  return partOfDay || partOfWeek || (length > 0 && length < daysApart(timing));
};

const tooLong = ({ duration }: Step): boolean =>
  duration !== null && Number(duration.high) * (daysIn[duration.unit] ?? 0) > 365;

/** The gap in hours, where it is one. */
const hours = (value: string, unit: PeriodUnit): number =>
  unit === "minute" ? Number(value) / 60 : Number(value) * (unit === "hour" ? 1 : 24 * (daysIn[unit] ?? 0));

const gapTooWide = ({ timing: { times, every }, limits: { leastGap, doses } }: Step): boolean => {
  const gap = leastGap === null ? 0 : hours(leastGap.value, leastGap.unit);
  const between = every?.unit === "hour" ? Number(every.low) : 0;
  const aDay = times !== null && isDay(times.per) ? times.high : 0;
  const most = doses !== null && isDay(doses.per) ? doses.count : 0;
  return (
    gap * aDay > 24 ||
    gap * most > 24 ||
    between * most > 24 ||
    (every !== null && gap > hours(every.high, every.unit) && every.unit === "hour")
  );
};

/** A ceiling counted in another thing than the dose: "1 capsule ... maximum 8 tablets". */
const unitsDiffer = ({ unit, limits: { units } }: Step): boolean =>
  units !== null &&
  units.unit !== null &&
  unit !== null &&
  units.unit !== unit.name &&
  isCounted(units.unit) &&
  isCounted(unit.name);

const swallowing: ReadonlySet<string> = new Set(["take", "swallow", "chew", "suck", "drink"]);
const oralRoutes: ReadonlySet<string> = new Set(["oral", "sublingual", "buccal"]);
const openings: ReadonlySet<string> = new Set(["eye", "ear", "nostril"]);
const swallowedUnits: ReadonlySet<string> = new Set(["tablet", "capsule", "caplet", "softgel"]);

/** Places of the mouth, where what is taken may go. */
const inMouth: ReadonlySet<string> = new Set(["mouth", "throat", "gum", "gums", "tooth", "teeth", "lips"]);

const breathedThrough: ReadonlySet<string> = new Set(["nostril", "nostrils", "nose", "mouth"]);

const notByMouth: ReadonlySet<string> = new Set([
  "apply",
  "rub",
  "wash",
  "instil",
  "insert",
  "inject",
  "stick",
]);

const onSkin: ReadonlySet<string> = new Set(["apply", "rub", "spray", "wash", "instil", "gargle"]);

/** What is done with a medicine that goes through a tube. */
const intoTube: ReadonlySet<string> = new Set(["take", "give", "use", "mix", "dissolve", "put", "instil"]);

/** "PO via PEG", "swallow ... via PEG", "to the nose via NG tube": through the tube, and another way besides. */
export const goesTwoWays = ({ action, route, site, instructions }: Step): boolean =>
  (route !== null || site !== null || !intoTube.has(action)) && instructions.some(isThroughTube);

/** "take ... under the skin", "one tablet in the left eye": verb or unit and place do not go together. */
const misplaced = (step: Step): boolean => {
  const { action, actionSuppliedBy, route, site, unit } = step;
  const opening = site !== null && openings.has(site.name);
  const taken = swallowing.has(action) && actionSuppliedBy === "directions";
  const outside = (site !== null && !inMouth.has(site.name)) || (route !== null && !oralRoutes.has(route));
  const pill = unit !== null && unit.suppliedBy === "directions" && swallowedUnits.has(unit.name);
  return (
    goesTwoWays(step) ||
    (taken && outside) ||
    (route === "oral" && (notByMouth.has(action) || (site !== null && !inMouth.has(site.name)))) ||
    (action === "inhale" && site !== null && !breathedThrough.has(site.name)) ||
    (pill && (opening || onSkin.has(action) || (action === "inhale" && unit.name !== "capsule")))
  );
};

/**
 * "One patch daily for 72 hours", "one patch a week, wear for 7 days": how long it is worn, or the length of the
 * course?
 */
const wornOrCourse = ({ unit, duration, timing }: Step): boolean =>
  duration !== null &&
  (unit?.name === "patch" || unit?.name === "plaster") &&
  (duration.unit === "hour" || lengthInDays(duration) === daysApart(timing));

/** Between 12 and 24 the one gap between doses that is in use. */
const threeQuartersOfDay = 18;

/**
 * "every 46 hours": past half a day, hours are counted by the half day; a dash may be lost from 4-6. "Every 18
 * hours" is of failing kidneys.
 */
const oddHours = ({ timing: { every } }: Step): boolean =>
  every?.unit === "hour" &&
  [every.low, every.high].some((hours) => Number(hours) > 12 && Number(hours) % 12 !== 0) &&
  !(Number(every.low) === threeQuartersOfDay && every.low === every.high);

/** No eye holds more than a drop: millilitres beside an eye are what is in the bottle. */
const floodsEye = (step: Step): boolean =>
  step.site?.name === "eye" &&
  step.unit?.name === "mL" &&
  step.action !== "wash" &&
  amountsOf(step).some((amount) => compareDecimals(highOf(amount), "1") > 0);

/** Hours before or after a meal or bedtime past which another time of the day would have been named. */
const farthest = 6;

/** "24 hours after breakfast" is breakfast. */
const farFromMeal = ({ food, timing: { slots } }: Step): boolean =>
  [food?.offset ?? null, ...slots.map(({ offset }) => offset)].some(
    (offset) => offset !== null && hours(offset.high, offset.unit) > farthest,
  );

/**
 * The first fault of a step, or null. `isProved`: the count and a weight beside it come to the same by the
 * product's strength.
 */
export const firstFault = (step: Step, isProved = false): ReasonCode | null => {
  if (misplaced(step)) return "action-and-place-disagree";
  const amount = amountFault(step, isProved);
  if (amount !== null) return amount;
  if (oddHours(step) || floodsEye(step) || farFromMeal(step)) return "likely-slip";
  if (tooOften(step)) return "too-often";
  if (tooLong(step)) return "too-long-course";
  if (wornOrCourse(step)) return "ambiguous";
  if (shorterThanGap(step)) return "frequency-disagrees";
  if (gapTooWide(step)) return "gap-beyond-day";
  if (unitsDiffer(step)) return "two-doses";
  return firstContradiction(step) ?? (reachOfCeilings(step) === "far above" ? "likely-slip" : null);
};
