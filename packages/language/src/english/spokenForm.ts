// language/english: a regimen as our sentences say it: what a person cannot tell apart, because it means the
// same, has one form.

import {
  type Action,
  cautionOf,
  compareDecimals,
  isDeepEqual,
  isThroughTube,
  normalForm,
  type Regimen,
  regimenOf,
  type Slot,
  type SlotName,
  type Step,
  saysItsVerb,
  slotOf,
} from "@plainlabel/directions";
import { nounOf } from "./nouns.ts";
import { useOfInstruction } from "./oneUse.ts";
import { isPause, spokenPause } from "./pause.ts";
import { isOpening, isSurface } from "./places.ts";
import { plainReason } from "./reasonWords.ts";
import { beforeBedtime, mixingOf, narrowFood, sayInstruction } from "./sayInstruction.ts";
import { mealWords } from "./schedule.ts";
import { amountsOf, worn } from "./severalWorn.ts";
import { spokenInstructions } from "./stepInstructions.ts";

/** What is done to the skin: where no site is named, "topically" is on the skin. */
const toSkin: readonly Action[] = ["apply", "put", "stick", "use", "rub", "spray"];

/** "On the skin" is said once: as the site, or as "of skin" after an area. */
const spokenPlace = ({ site, route, action }: Step): Pick<Step, "site" | "route"> => {
  const skin = route === "topical" || (route === "transdermal" && toSkin.includes(action));
  if (!skin) return { site, route };
  if (site === null)
    return toSkin.includes(action) ? { site: { name: "skin", side: null }, route: null } : { site, route };
  if (!isSurface(site)) return { site, route };
  const area = site.name === "area" || site.name === "areas";
  return { site: area ? { ...site, name: `${site.name} of skin` } : site, route: null };
};

const injectedRoutes: readonly (Step["route"] | null)[] = ["subcutaneous", "intramuscular", "intravenous"];

/** What is used under the skin, and an injection that is used, is injected. */
const isInjected = ({ action, route, unit }: Step): boolean =>
  action === "use" && (injectedRoutes.includes(route) || (unit?.name === "injection" && route === null));

/** "Put 1 tablet, 2 times a day" lacks its place, which an instruction may tell and no field does. */
const saysNoPlace = (step: Step, site: Step["site"]): boolean =>
  site === null &&
  (step.route === null || step.route === "oral") &&
  amountsOf(step).some((amount) => amount !== null);

/** Placing is putting; what is put on the outside of the body is put on, and what is applied to an eye is put in it. */
const spokenAction = (step: Step, site: Step["site"]): Action => {
  const { action, route } = step;
  if (isInjected(step)) return "inject";
  if (action === "place" && (route === "rectal" || route === "vaginal")) return "insert";
  const plain = action === "place" ? "put" : action;
  if (plain === "put" && isSurface(site)) return "apply";
  if (plain === "put" && saysNoPlace(step, site))
    return worn.includes(step.unit?.name ?? "") ? "apply" : "use";
  return plain === "apply" && isOpening(site) ? "put" : plain;
};

/** What is done with what was dissolved, and is no taking. */
const notSwallowed: ReadonlySet<string> = new Set([
  "gargle-with",
  "gargle-with-then-spit-out",
  "rinse-mouth-with",
  "rinse-mouth-with-then-spit-out",
  "spit-out",
  "soak-in-it",
]);

const isNotSwallowed = (words: string): boolean => notSwallowed.has(cautionOf(words)?.id ?? "");

/** "Dissolve 1 sachet in water" is taking 1 sachet that is dissolved in water first. */
const mixedFirst = (step: Step): Step => {
  const { action } = step;
  if (action !== "dissolve" && action !== "mix") return step;
  if (step.site !== null || (step.route !== null && step.route !== "oral")) return step;
  const instructions = step.instructions.map((words) => mixingOf(words, action) ?? words);
  const mixes = step.instructions.some((words) => mixingOf(words, action) !== null);
  if (!mixes) return step;
  /* "Dissolve in water and drink": what comes next is what is done with the dose. */
  const then = step.instructions.some((words) => isThroughTube(words) || isNotSwallowed(words))
    ? "use"
    : "take";
  const [next = then, ...furtherActions] = step.furtherActions;
  return { ...step, action: next, furtherActions, instructions };
};

/** The meals that are times of day. */
export const slotOfMeal: Readonly<Record<string, SlotName>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  "evening meal": "evening-meal",
  supper: "supper",
};

/** True where nothing but food, need or a length says when. */
export const hasNoTiming = ({ timing, dailyTotal }: Step): boolean =>
  !dailyTotal &&
  !timing.once &&
  !timing.straightAway &&
  timing.daysAWeek === null &&
  timing.monthDays.length === 0 &&
  timing.cycleDays === null &&
  timing.times === null &&
  timing.every === null &&
  timing.sameTime === null &&
  timing.slots.length + timing.clockTimes.length + timing.weekdays.length === 0;

/** "with breakfast" and nothing else: the meal is the time of day. */
const mealAsMoment = (step: Step): Step => {
  const { food } = step;
  if (food === null || food.meal === null || food.relation === "between" || !hasNoTiming(step)) return step;
  if (step.timing.event !== null) return step;
  const name = Object.hasOwn(slotOfMeal, food.meal) ? slotOfMeal[food.meal] : undefined;
  if (name === undefined || step.instructions.some((words) => narrowFood(words, food) !== null)) return step;
  return {
    ...step,
    amount: null,
    food: { ...food, meal: null },
    timing: { ...step.timing, slots: [slotOf(name, step.amount)] },
  };
};

/** "15mg" as "15 mg": a number that runs into its unit is misread. */
const spokenNote = (note: string | null): string | null =>
  note === null
    ? null
    : note.replace(/(?<=\d)(?=(?:mg|g|kg|ml|micrograms?|units?|mmol)\b)/gi, " ").replace(/\bmls?\b/gi, "mL");

/** "An hour before bed" beside bedtime is a time of its own. */
const bedtimeFromInstruction = (step: Step): Step => {
  const bedtime = step.timing.slots.find(({ name }) => name === "bedtime");
  let offset: Slot["offset"] = bedtime?.offset ?? null;
  if (bedtime === undefined) return step;
  const instructions = step.instructions.filter((words) => {
    const said = beforeBedtime(words);
    if (said === null || (offset !== null && !isDeepEqual(offset, said))) return true;
    offset = said;
    return false;
  });
  const slots = step.timing.slots.map((slot) => (slot === bedtime ? { ...slot, offset } : slot));
  return { ...step, instructions, timing: { ...step.timing, slots } };
};

/** "Half an hour before breakfast and dinner" is said the same of the meals as of the times of day. */
const offsetOfMeals = (step: Step): Step => {
  const isMeal = ({ name }: Slot): boolean => mealWords[name] !== undefined;
  const [first, ...others] = step.timing.slots.filter(isMeal).map(({ offset }) => offset);
  if (step.food !== null || first == null || !others.every((other) => isDeepEqual(other, first))) return step;
  const { relation, ...offset } = first;
  const slots = step.timing.slots.map((slot) => (isMeal(slot) ? { ...slot, offset: null } : slot));
  return { ...step, food: { relation, meal: null, offset }, timing: { ...step.timing, slots } };
};

const daysSentence = /^(?:Take|Use|Give) it (once a day, )?on ([1-6]) days each week\.$/;

const onceADay = { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } } as const;

/**
 * An instruction that tells on how many days of a week, beside a dose that no
 * other days are told for. "5 times a week" on 5 days is once on each.
 */
const daysFromInstruction = (step: Step): Step => {
  const { times, every, slots, clockTimes, weekdays, once, cycle, event } = step.timing;
  if (step.timing.monthDays.length > 0 || step.timing.cycleDays !== null || event !== null) return step;
  let { daysAWeek } = step.timing;
  if (daysAWeek !== null || weekdays.length > 0 || every !== null || once || cycle !== null) return step;
  const exactly = times !== null && times.low === times.high && times.per.count === 1 ? times : null;
  const daily = exactly?.per.unit === "day" && exactly.high === 1;
  const single = times === null && slots.length + clockTimes.length === 1;
  const instructions = step.instructions.filter((words) => {
    const [said, ...others] = sayInstruction(words, step);
    const parts = others.length > 0 ? null : daysSentence.exec(said!.text);
    const weekly = exactly?.per.unit === "week" && String(exactly.high) === parts?.[2];
    const borneOut =
      times === null ? single || parts?.[1] === undefined : weekly || exactly?.per.unit === "day";
    if (parts === null || daysAWeek !== null || !borneOut) return true;
    if (parts[1] !== undefined && !daily && !single && !weekly) return true;
    daysAWeek = Number(parts[2]);
    return false;
  });
  if (daysAWeek === null) return step;
  const counted = exactly?.per.unit === "week" ? { ...onceADay } : times;
  return { ...step, instructions, timing: { ...step.timing, times: counted, daysAWeek } };
};

/** An instruction that tells how long one use lasts, and nothing else. */
const useFromInstruction = (step: Step): Step => {
  /* "Use 10 mL. Rinse your mouth. Do this for 1 minute.": the minute is of what an instruction says. */
  if (step.action === "use" && saysItsVerb(step)) return step;
  let { useFor } = step;
  const instructions = step.instructions.filter((words) => {
    const [said, ...others] = sayInstruction(words, step);
    const use = others.length > 0 ? null : useOfInstruction(said!.text, step);
    if (use === null || (useFor !== null && !isDeepEqual(use, useFor))) return true;
    useFor = use;
    return false;
  });
  return { ...step, useFor, instructions };
};

/**
 * A number of times that the times of day and the named days say already: "2
 * times a week", mornings and evenings on Mondays. "Once a week" stays beside
 * one day and one time: it is what keeps a weekly medicine weekly.
 */
const timesOnce = (step: Step): Step => {
  const { times, every, slots, clockTimes, weekdays } = step.timing;
  if (times === null || every !== null || times.upTo || times.low !== times.high || times.per.count !== 1)
    return step;
  const moments = slots.length + clockTimes.length;
  const { unit } = times.per;
  const daily = unit === "day" && times.high === Math.max(moments, 1) && moments + weekdays.length > 0;
  const weekly = unit === "week" && moments > 1 && times.high === moments * weekdays.length;
  return daily || weekly ? { ...step, timing: { ...step.timing, times: null } } : step;
};

/** "Up to 4 times in 24 hours" beside times of day or an interval counts doses: a ceiling. */
const timesAsCeiling = (step: Step): Step => {
  const { times, every, slots, clockTimes } = step.timing;
  if (times?.upTo !== true || times.per.count === 1 || step.limits.doses !== null) return step;
  if (every === null && slots.length + clockTimes.length === 0) return step;
  const doses = { count: times.high, per: times.per };
  return { ...step, timing: { ...step.timing, times: null }, limits: { ...step.limits, doses } };
};

const leastDose = ({ amount, timing }: Step): string | null => {
  const doses = [amount, ...[...timing.slots, ...timing.clockTimes].map((at) => at.amount)].flatMap((one) =>
    one === null ? [] : ["exact" in one ? one.exact : one.low],
  );
  return doses.toSorted(compareDecimals)[0] ?? null;
};

/**
 * A ceiling without a unit counts what the dose counts. Where one dose would be
 * above it, as 8 beside doses of 500 mg, it counts something else and keeps no unit.
 */
const ceilingsWithUnit = (step: Step): Step => {
  const { units, atOnce } = step.limits;
  const least = leastDose(step);
  const unitOf = (amount: string): string | null => {
    const name = step.unit?.name ?? null;
    if (name === null || nounOf(name)?.measured !== true || least === null) return name;
    return compareDecimals(least, amount) > 0 ? null : name;
  };
  const named = <T extends { readonly amount: string; readonly unit: string | null }>(most: T | null) =>
    most === null ? null : { ...most, unit: most.unit ?? unitOf(most.amount) };
  return { ...step, limits: { ...step.limits, units: named(units), atOnce: named(atOnce) } };
};

const mergedStep = (step: Step): Step => {
  if (isPause(step)) return spokenPause(step);
  const place = spokenPlace(step);
  const { asNeeded } = step;
  const plain: Step = {
    ...step,
    ...place,
    action: spokenAction(step, place.site),
    strengthNote: spokenNote(step.strengthNote),
    strengthOfOne: spokenNote(step.strengthOfOne),
    asNeeded: asNeeded === null ? null : { reasons: asNeeded.reasons.map(plainReason) },
  };
  return [
    mixedFirst,
    mealAsMoment,
    bedtimeFromInstruction,
    offsetOfMeals,
    useFromInstruction,
    daysFromInstruction,
    timesOnce,
    timesAsCeiling,
    ceilingsWithUnit,
  ].reduce((merged, merge) => merge(merged), plain);
};

/** The regimen that is said, with the instructions still as the prescriber wrote them. */
export const mergedForm = (regimen: Regimen): Regimen => regimenOf(normalForm(regimen).steps.map(mergedStep));

/**
 * The regimen as a reader of our sentences gets it back. Two regimens with the
 * same spoken form mean exactly the same: their instructions are those of one
 * row of our tables, or the same words but for case, spacing and a final stop.
 */
export const spokenForm = (regimen: Regimen): Regimen => spokenOf(mergedForm(regimen));

/** `spokenForm` of a regimen that is in its `mergedForm`. */
export const spokenOf = (merged: Regimen): Regimen =>
  regimenOf(merged.steps.map((step) => ({ ...step, instructions: [...spokenInstructions(step)] })));
