// directions/agreement: what one clause of the words is to a step beside which it stands.
import type { Clause } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import { useFault } from "../fhir/readUse.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { isLessThanDaily } from "../regimen/lessThanDaily.ts";
import { noTiming, type SlotName, type Step, slotOf } from "../regimen/Regimen.ts";
import { firstFault } from "../sentence/bounds.ts";
import { isChanged } from "../sentence/product.ts";
import { compareActions, momentsOf, sameAmount, sameUnit } from "./compareDoses.ts";
import { comparePlaces, compareTimes, compareUnitsLimit, meal, span } from "./compareFields.ts";
import { isEndless } from "./lengthOnlyCoded.ts";

/**
 * What one clause is to a step: "kept" is a way of use that says nothing of the
 * schedule, "agrees" is said by the step already, "adds" is what a step that is
 * silent may take over, "against" is anything else.
 */
type Fit = "kept" | "agrees" | "adds" | "against";

const agreesIf = (holds: boolean): Fit => (holds ? "agrees" : "against");

const withTiming = (step: Step, timing: Partial<Step["timing"]>): Step => ({
  ...step,
  timing: { ...step.timing, times: null, every: null, slots: [], clockTimes: [], weekdays: [], ...timing },
});

const namesOf = (step: Step): readonly string[] =>
  momentsOf(step)
    .map(({ at }) => at)
    .toSorted();

type Offset = Step["timing"]["slots"][number]["offset"];

/** The step is at these times of day, so long before or after them, and at no others. */
const sameMoments = (step: Step, names: readonly SlotName[], offset: Offset = null): boolean =>
  isDeepEqual(
    namesOf(step),
    namesOf(withTiming(step, { slots: names.map((name) => ({ ...slotOf(name), offset })) })),
  );

/** "at the same time each day" fits what comes daily, "on the same day each week" what comes weekly. */
const fitsSameTime = ({ timing }: Step, unit: "day" | "week" | "month"): boolean =>
  timing.times === null
    ? timing.every !== null
      ? timing.every.unit === unit
      : unit === "day" && timing.weekdays.length === 0 && !timing.once
    : timing.times.per.unit === unit && timing.times.per.count === 1;

const isDaily = ({ slots, clockTimes, weekdays }: Step["timing"]): boolean =>
  slots.length + clockTimes.length > 0 && weekdays.length === 0;

const swallowing: ReadonlySet<Step["action"]> = new Set([
  "take",
  "swallow",
  "chew",
  "suck",
  "drink",
] as const);

/**
 * "leave on for 12 hours", "remove the patch after 12 hours": how long one use lasts, in hours; never the hours
 * between medicines.
 */
const wornHours = (typed: string): string | null =>
  /\b(?:leave|wear|keep|remove|wash|rinse)\b.*\b(\d+) hours\b(?! between)/i.exec(typed)?.[1] ?? null;

/** Cautions that are right of one schedule and wrong of another. */
const isAgainst = (typed: string, step: Step): boolean => {
  const { times, every } = step.timing;
  const hours = wornHours(typed);
  const own = step.useFor ?? (hours === null ? null : { low: hours, high: hours, unit: "hour" as const });
  const daily = times !== null && times.per.unit === "day" && times.per.count === 1 ? times.high : 1;
  const apart = /\b(4|6|8|12|four|six|eight|twelve) hours apart/i.test(typed);
  return (
    (/^not to be (?:taken|swallowed)/i.test(typed) && swallowing.has(step.action)) ||
    (hours !== null &&
      (!isDeepEqual(own, { low: hours, high: hours, unit: "hour" }) ||
        useFault({ ...step, useFor: own }) !== null)) ||
    (isEndless(typed) && step.duration !== null) ||
    (/\b(?:all at once|together)\b/i.test(typed) && (daily > 1 || momentsOf(step).length > 1)) ||
    (apart && daily < 2 && momentsOf(step).length < 2 && every === null)
  );
};

const isOnceDaily = ({ timing: { times, every, slots, clockTimes, weekdays } }: Step): boolean =>
  times !== null &&
  times.low === 1 &&
  times.high === 1 &&
  times.per.count === 1 &&
  times.per.unit === "day" &&
  every === null &&
  slots.length + clockTimes.length + weekdays.length === 0;

type ClauseOf<Kind extends Clause["kind"]> = Extract<Clause, { readonly kind: Kind }>;
type Fits = { readonly [Kind in Clause["kind"]]: (clause: ClauseOf<Kind>, step: Step) => Fit };

/** Every kind of clause has its rule; a new kind does not compile until it has one. */
const fits: Fits = {
  instruction: ({ typed }, step) => (isAgainst(typed, step) ? "against" : "kept"),
  directed: () => "kept",
  change: (_, { unit }) => agreesIf(unit !== null && isChanged(unit.name)),
  action: ({ action, kept }, step) => {
    const relation = compareActions(
      { ...step, action, actionSuppliedBy: "directions" },
      step,
      step.unit?.name ?? null,
    );
    if (relation === "conflict") return "against";
    return kept === null && relation === "same" && action === step.action ? "agrees" : "kept";
  },
  dose: ({ dose }, step) =>
    agreesIf(
      step.amount !== null &&
        sameAmount(dose.amount, step.amount) &&
        dose.unit !== null &&
        step.unit !== null &&
        sameUnit(dose.unit, step.unit.name),
    ),
  madeOf: () => "against",
  times: ({ times }, step) => agreesIf(compareTimes(withTiming(step, { times }), step) === "same"),
  each: ({ unit }, { timing }) =>
    agreesIf(
      timing.times === null
        ? unit === "day" && timing.every === null && isDaily(timing)
        : timing.times.per.unit === unit && timing.times.per.count === 1,
    ),
  every: ({ every, slot }, step) =>
    agreesIf(isDeepEqual(every, step.timing.every) && (slot === null || sameMoments(step, [slot]))),
  slots: ({ names, offset, preferably }, step) => {
    if (sameMoments(step, names, offset) && preferably === step.timing.preferably) return "agrees";
    const one = names.length === 1 && offset === null && !preferably;
    return one && isOnceDaily(step) && step.food === null && step.asNeeded === null ? "adds" : "against";
  },
  clock: ({ clockTimes }, step) =>
    agreesIf(isDeepEqual(clockTimes.toSorted(), step.timing.clockTimes.map(({ time }) => time).toSorted())),
  weekdays: ({ weekdays, slot }, step) =>
    agreesIf(
      isDeepEqual(weekdays.toSorted(), step.timing.weekdays.toSorted()) &&
        (slot === null || sameMoments(step, [slot])),
    ),
  otherDays: () => "against",
  notDaily: ({ without }, step) =>
    isLessThanDaily(step.timing) && (without ?? []).every((day) => !step.timing.weekdays.includes(day))
      ? "agrees"
      : "against",
  notThatDay: (_, step) => (isLessThanDaily(step.timing) ? "kept" : "against"),
  monthDays: ({ days }, step) => agreesIf(isDeepEqual(days, step.timing.monthDays)),
  cycleDays: ({ days, length }, step) => agreesIf(isDeepEqual({ days, length }, step.timing.cycleDays)),
  turn: () => "against",
  alternating: () => "against",
  later: () => "against",
  event: ({ event }, step) =>
    step.asNeeded !== null && isDeepEqual(step.timing, noTiming)
      ? "adds"
      : agreesIf(isDeepEqual(event, step.timing.event)),
  daysAWeek: ({ days }, step) => agreesIf(days === step.timing.daysAWeek),
  once: ({ straightAway }, step) => agreesIf(step.timing.once && (!straightAway || step.timing.straightAway)),
  inOneDose: () => "against",
  cycle: ({ on, off, unit }, step) => agreesIf(isDeepEqual({ on, off, unit }, step.timing.cycle)),
  sameTime: ({ unit }, step) =>
    step.timing.sameTime === unit
      ? "agrees"
      : step.timing.sameTime === null && fitsSameTime(step, unit)
        ? "adds"
        : "against",
  asNeeded: ({ reasons, kept }, step) =>
    step.asNeeded === null || reasons.some((reason) => !step.asNeeded!.reasons.includes(reason))
      ? "against"
      : kept === undefined
        ? "agrees"
        : "kept",
  reason: () => "kept",
  most: ({ limit }, step) =>
    agreesIf(
      step.limits.units !== null &&
        compareUnitsLimit({ ...step, limits: { ...step.limits, units: limit } }, step) === "same",
    ),
  mostDoses: ({ limit }, step) => agreesIf(isDeepEqual(limit, step.limits.doses)),
  mostBare: () => "against",
  mostInAll: () => "against",
  atOnce: ({ limit }, step) => agreesIf(isDeepEqual(limit, step.limits.atOnce)),
  leastGap: ({ gap }, step) =>
    agreesIf(
      step.limits.leastGap !== null &&
        gap.unit === step.limits.leastGap.unit &&
        compareDecimals(gap.value, step.limits.leastGap.value) === 0,
    ),
  duration: ({ span: length }, step) => agreesIf(isDeepEqual(span(length), span(step.duration))),
  forDoses: () => "against",
  stage: () => "against",
  courseDays: () => "against",
  again: () => "against",
  taper: () => "against",
  mayChange: () => "against",
  otherStrength: () => "against",
  wear: ({ useFor, leaveOff, at, kept }, step) =>
    agreesIf(
      kept === undefined &&
        isDeepEqual(useFor, step.useFor) &&
        isDeepEqual(leaveOff, step.leaveOff) &&
        (at === undefined ||
          isDeepEqual(
            [at],
            step.timing.clockTimes.map(({ time }) => time),
          )),
    ),
  /* Beside a coded dose the note is for a pharmacist to judge: "changed from OD" may tell that the code is the old one. */
  record: () => "against",
  opening: () => "against",
  after: () => "against",
  food: ({ food, meals, instruction }, step) => {
    if (instruction !== null) return "against";
    if (meals.length > 0) return agreesIf(sameMoments(step, meals) && step.food?.relation === food.relation);
    if (step.food !== null) return agreesIf(isDeepEqual(meal(food), meal(step.food)));
    /* "with breakfast" names a time of day, so only what is once a day and at no other time may take it over. */
    return slotOfMeal(food.meal) === null || isOnceDaily(step) ? "adds" : "against";
  },
  route: ({ route }, step) =>
    step.route === null
      ? firstFault({ ...step, route }) === firstFault(step)
        ? "kept"
        : "against"
      : agreesIf(route === step.route),
  site: ({ site }, step) =>
    step.site === null
      ? firstFault({ ...step, site }) === firstFault(step)
        ? "adds"
        : "against"
      : agreesIf(comparePlaces(site, step.site) === "same"),
  ending: ({ ending }, step) =>
    ending === "stop" && step.ending === null && step.duration !== null
      ? "adds"
      : agreesIf(ending === step.ending),
};

/** What a clause beside a step is to it. */
export const fitOf = (clause: Clause, step: Step): Fit =>
  (fits[clause.kind] as (clause: Clause, step: Step) => Fit)(clause, step);
