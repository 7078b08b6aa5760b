// directions/agreement: the words beside a structure, clause by clause against the steps they stand beside.

import type { Clause } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import { useFault } from "../fhir/readUse.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { isLessThanDaily } from "../regimen/lessThanDaily.ts";
import { type SlotName, type Step, slotOf } from "../regimen/Regimen.ts";
import { firstFault } from "../sentence/bounds.ts";
import { isChanged } from "../sentence/product.ts";
import { clausesOf } from "./clausesOfWords.ts";
import { compareActions, momentsOf, sameAmount, sameUnit } from "./compareDoses.ts";
import { comparePlaces, compareTimes, compareUnitsLimit, meal, span } from "./compareRegimens.ts";
import { isHarmless } from "./harmlessWords.ts";
import { isCaution, isListedCaution, sentencesOf } from "./knownWords.ts";
import { isEndless } from "./lengthOnlyCoded.ts";
import { mayBeSchedule } from "./scheduleSigns.ts";

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

/** "leave on for 12 hours", "remove the patch after 12 hours": how long one use lasts, in hours; never the hours between medicines. */
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
  times: ({ times }, step) => agreesIf(compareTimes(withTiming(step, { times }), step) === "same"),
  each: ({ unit }, { timing }) =>
    agreesIf(
      timing.times === null
        ? unit === "day" && timing.every === null && isDaily(timing)
        : timing.times.per.unit === unit && timing.times.per.count === 1,
    ),
  every: ({ every, slot }, step) =>
    agreesIf(isDeepEqual(every, step.timing.every) && (slot === null || sameMoments(step, [slot]))),
  slots: ({ names, offset, preferably }, step) =>
    agreesIf(sameMoments(step, names, offset) && preferably === step.timing.preferably),
  clock: ({ clockTimes }, step) =>
    agreesIf(isDeepEqual(clockTimes.toSorted(), step.timing.clockTimes.map(({ time }) => time).toSorted())),
  weekdays: ({ weekdays, slot }, step) =>
    agreesIf(
      isDeepEqual(weekdays.toSorted(), step.timing.weekdays.toSorted()) &&
        (slot === null || sameMoments(step, [slot])),
    ),
  otherDays: () => "against",
  notDaily: (_, step) => (isLessThanDaily(step.timing) ? "agrees" : "against"),
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
  asNeeded: ({ reasons }, step) =>
    agreesIf(step.asNeeded !== null && reasons.every((reason) => step.asNeeded!.reasons.includes(reason))),
  reason: () => "kept",
  most: ({ limit }, step) =>
    agreesIf(
      step.limits.units !== null &&
        compareUnitsLimit({ ...step, limits: { ...step.limits, units: limit } }, step) === "same",
    ),
  mostDoses: ({ limit }, step) => agreesIf(isDeepEqual(limit, step.limits.doses)),
  mostInAll: () => "against",
  atOnce: ({ limit }, step) => agreesIf(isDeepEqual(limit, step.limits.atOnce)),
  leastGap: ({ gap }, step) =>
    agreesIf(
      step.limits.leastGap !== null &&
        gap.unit === step.limits.leastGap.unit &&
        compareDecimals(gap.value, step.limits.leastGap.value) === 0,
    ),
  duration: ({ span: length }, step) => agreesIf(isDeepEqual(span(length), span(step.duration))),
  stage: () => "against",
  wear: ({ useFor, leaveOff, at }, step) =>
    agreesIf(
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
  ending: ({ ending }, step) => agreesIf(ending === step.ending),
};

const fitOf = (clause: Clause, step: Step): Fit =>
  (fits[clause.kind] as (clause: Clause, step: Step) => Fit)(clause, step);

/** What words may add to a step that is silent about it; null where they add nothing. */
export interface Added {
  readonly food: Step["food"];
  readonly site: Step["site"];
  readonly sameTime: Step["timing"]["sameTime"];
}

/** What the words of one instruction come to. */
export interface Verdict extends Added {
  /**
   * "fits": they say nothing of the schedule, or what it says already.
   * "in question": they may say another schedule. "not read": unknown words
   * without any sign of one.
   */
  readonly kind: "fits" | "in question" | "not read";
  /** They say nothing but what the steps say, or what is added to them: no need to print them too. */
  readonly said: boolean;
}

/** Nobody can check longer words against a schedule at a glance, and no label holds them. */
const mostCharacters = 2000;

const nothing: Added = { food: null, site: null, sameTime: null };

const verdict = (kind: Verdict["kind"], rest: Partial<Verdict> = {}): Verdict => ({
  kind,
  said: false,
  ...nothing,
  ...rest,
});

/** All that is added, or null where one thing is added twice. */
const together = (parts: readonly Partial<Added>[]): Added | null => {
  const once = <Name extends keyof Added>(name: Name): Added[Name] | undefined => {
    const given = parts.flatMap((part) => (part[name] == null ? [] : [part[name]]));
    return given.length > 1 ? undefined : ((given[0] as Added[Name] | undefined) ?? null);
  };
  const [food, site, sameTime] = [once("food"), once("site"), once("sameTime")];
  return food === undefined || site === undefined || sameTime === undefined ? null : { food, site, sameTime };
};

const addedBy = (clause: Clause): Partial<Added> =>
  clause.kind === "food"
    ? { food: clause.food }
    : clause.kind === "site"
      ? { site: clause.site }
      : clause.kind === "sameTime"
        ? { sameTime: clause.unit }
        : {};

/** The verdict of one way to cut the words; null where a clause is against every step. */
const ofReading = (clauses: readonly Clause[], steps: readonly Step[]): Verdict | null => {
  const found = clauses.map((clause) => {
    const all = steps.map((step) => fitOf(clause, step));
    return all.find((fit) => fit === "agrees") ?? all.find((fit) => fit !== "against") ?? "against";
  });
  if (found.includes("against") || (steps.length !== 1 && found.includes("adds"))) return null;
  const added = together(clauses.filter((_, at) => found[at] === "adds").map(addedBy));
  return added === null ? null : verdict("fits", { said: !found.includes("kept"), ...added });
};

/** Wordings of food that mean what the reader of free text knows by other words. */
const plainFood = (sentence: string): string =>
  sentence.replace(/\bwith or just after\b/i, "with or after").replace(/,? or (?:a|after a) meal\.?$/i, "");

const ofSentence = (sentence: string, steps: readonly Step[]): Verdict => {
  const readings = clausesOf(plainFood(sentence)).map((clauses) => ofReading(clauses, steps));
  const fitting = readings.find((reading) => reading !== null);
  if (fitting != null) return fitting;
  if (isListedCaution(sentence) || isHarmless(sentence)) return verdict("fits");
  return verdict(readings.length > 0 || mayBeSchedule(sentence) ? "in question" : "not read");
};

/**
 * The words of an instruction against the steps they stand beside. Whatever may
 * say a dose, a time, a length, a ceiling, a stop or an exception must be said by
 * the steps already; a known caution or way of use is fine; unknown words without
 * any sign of a schedule are kept as they are.
 */
export const judgeWords = (words: string, steps: readonly Step[]): Verdict => {
  if (words.length > mostCharacters) return verdict("in question");
  const whole = ofSentence(words, steps);
  if (whole.kind === "fits") return whole;
  const parts = sentencesOf(words).map((sentence) => ofSentence(sentence, steps));
  if (parts.length === 0) return verdict("not read");
  if (parts.some(({ kind }) => kind === "in question")) return verdict("in question");
  if (parts.some(({ kind }) => kind === "not read")) return verdict("not read");
  const added = together(parts);
  return added === null
    ? verdict("in question")
    : verdict("fits", { said: parts.every(({ said }) => said), ...added });
};

const limiting: ReadonlySet<Clause["kind"]> = new Set<Clause["kind"]>([
  "most",
  "mostDoses",
  "leastGap",
  "sameTime",
  "instruction",
  "directed",
  "food",
]);

/** True for words that only limit a dose that others give. */
export const onlyLimits = (words: string): boolean =>
  sentencesOf(words).every(
    (sentence) =>
      isCaution(sentence) ||
      clausesOf(sentence).some((clauses) => clauses.every(({ kind }) => limiting.has(kind))),
  );
