// directions/regimen: one form for each meaning, so that two regimens can be compared and said alike.
import { compareDecimals } from "./decimals.ts";
import {
  type Action,
  type Amount,
  type Regimen,
  regimenOf,
  type SlotName,
  type Step,
  type Timing,
  weekdays,
} from "./Regimen.ts";

/** The order of a day; mealtimes stand with the part of the day they fall in. */
export const dayOrder: readonly SlotName[] = [
  "waking",
  "breakfast",
  "morning",
  "lunch",
  "midday",
  "afternoon",
  "teatime",
  "dinner",
  "evening-meal",
  "evening",
  "supper",
  "night",
  "bedtime",
];

/** Verbs that a person cannot tell apart: drops are put in an eye, or instilled; a pessary is put in, or inserted. */
const normalAction = ({ action, route }: Step): Action => {
  if (action !== "instil" && action !== "put") return action;
  return route === "rectal" || route === "vaginal" ? "insert" : "put";
};

/** "pain or fever" is two reasons, however they were sent. */
const normalReasons = (asNeeded: Step["asNeeded"]): Step["asNeeded"] =>
  asNeeded === null ? null : { reasons: asNeeded.reasons.flatMap((reason) => reason.split(/, or | or |, /)) };

/** A range of one number is that number. */
export const normalAmount = (amount: Amount): Amount =>
  "low" in amount && compareDecimals(amount.low, amount.high) === 0 ? { exact: amount.low } : amount;

/** True where the named times of day already say how many times a day. */
const saidByNames = (timing: Timing): boolean => {
  const { times, slots, clockTimes, weekdays: days } = timing;
  if (times === null || times.upTo || times.low !== times.high) return false;
  const { count, unit } = times.per;
  if (count !== 1 || unit !== "day") return false;
  const named = slots.length + clockTimes.length;
  if (named > 0) return named === times.high;
  if (days.length > 0 && times.high === 1) return true;
  return false;
};

/** "every 1 day" is "once a day", "once in 2 days" is "every 2 days", and "in 24 hours" is not touched. */
const oneWording = (timing: Timing): Pick<Timing, "times" | "every"> => {
  const { times, every } = timing;
  if (times === null && every !== null && every.low === "1" && every.high === "1")
    if (every.unit !== "hour" && every.unit !== "minute")
      return { times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: every.unit } }, every: null };
  if (every === null && times !== null && !times.upTo && times.low === 1 && times.high === 1)
    if (times.per.count > 1) {
      const count = String(times.per.count);
      return { times: null, every: { low: count, high: count, unit: times.per.unit } };
    }
  return { times, every };
};

/** "affected area" is the area on the affected side, and "both eyes" names one eye twice. */
const normalSite = (site: Step["site"]): Step["site"] => {
  if (site === null) return null;
  if (site.side === null && site.name.startsWith("affected "))
    return { name: site.name.slice("affected ".length), side: "affected" };
  if (site.side !== "both" && site.side !== "each") return site;
  return {
    ...site,
    name: site.name === "feet" ? "foot" : site.name.replace(/(?<=eye|ear|nostril|hand)s$/, ""),
  };
};

/** Routes that a site or a verb says already: an eye drop goes into the eye, a breath into the lungs. */
const impliedRoute = (step: Step): boolean => {
  const place = step.site?.name ?? "";
  if (step.route === "ophthalmic") return /^eyes?$/.test(place);
  if (step.route === "otic") return /^ears?$/.test(place);
  if (step.route === "nasal") return /^(?:nose|nostrils?)$/.test(place);
  return step.route === "inhalation" && step.action === "inhale";
};

const normalStep = (step: Step): Step => {
  const own = (amount: Amount | null): Amount | null => {
    const meant = amount ?? step.amount;
    return meant === null ? null : normalAmount(meant);
  };
  const { timing } = step;
  const named = timing.slots.length + timing.clockTimes.length > 0;
  return {
    ...step,
    action: normalAction(step),
    actionSuppliedBy: "directions",
    unit: step.unit === null ? null : { ...step.unit, suppliedBy: "directions" },
    amount: named || step.amount === null ? null : normalAmount(step.amount),
    asNeeded: normalReasons(step.asNeeded),
    route: impliedRoute(step) ? null : step.route,
    site: normalSite(step.site),
    timing: {
      ...timing,
      ...oneWording(saidByNames(timing) ? { ...timing, times: null } : timing),
      slots: timing.slots
        .map((slot) => ({ ...slot, amount: own(slot.amount) }))
        .toSorted((a, b) => dayOrder.indexOf(a.name) - dayOrder.indexOf(b.name)),
      clockTimes: timing.clockTimes
        .map((clock) => ({ ...clock, amount: own(clock.amount) }))
        .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
      weekdays: weekdays.filter((day) => timing.weekdays.includes(day)),
    },
  };
};

/**
 * The regimen with everything said once and in one way. Nothing is lost but who
 * supplied the verb and the noun: a slot's amount stands at the slot, times of
 * day are in the order of the day, and a frequency that the named times already
 * say is dropped.
 */
export const normalForm = (regimen: Regimen): Regimen => regimenOf(regimen.steps.map(normalStep));
