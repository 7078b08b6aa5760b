// directions/sentence: which clauses may follow which, and over what: "and" joins only what English joins with it.
import type { Clause, Placed } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { isAtMostOne } from "../regimen/amounts.ts";
import { beginsPlace } from "./atTwoPlaces.ts";
import { hoursOutOfPlace, isChart, leadsInChart } from "./chart.ts";
import { mayBeDaysOfWeek } from "./daysOverWeek.ts";
import { mayBeHourOrDose } from "./hourOrDose.ts";
import { isTimeOfDay } from "./moments.ts";
import { type Kind, kinds, momentKinds, type Of, placements, timingKinds } from "./placement.ts";
import { needsNoAmount } from "./product.ts";

const isMoment = (placed: Placed | undefined): boolean => placed !== undefined && isTimeOfDay(placed);

/** "... and at night take 1": the time of day leads to its dose. */
const leadsToDose = (next: Placed | undefined): boolean =>
  next?.clause.kind === "dose" || (next?.clause.kind === "action" && next.clause.order);

/** After "and": another dose, a caution, a ceiling, or an end. "Twice a day and at night" is three times. */
const followsAnd = (placed: Placed, next: Placed | undefined, before: Placed | undefined): boolean => {
  const { clause } = placed;
  switch (placements[clause.kind].afterAnd) {
    case "always":
      return true;
    case "never":
      return false;
    case "dose":
      return clause.kind === "action" && clause.order && next?.clause.kind === "dose";
    case "order":
      return clause.kind === "instruction" && clause.order;
    case "moment":
      return isMoment(placed) && (isMoment(before) || leadsToDose(next));
  }
};

/** "and take one" needs a dose before it, or an order such as "shake well". */
const dosesOrEnds = (reading: readonly Placed[], at: number): boolean => {
  const kind = reading[at]?.clause.kind;
  if (kind !== "dose" && kind !== "action") return true;
  const before = reading.slice(0, at);
  if (before.some(({ clause }) => clause.kind === "dose")) return true;
  return kind === "action" && before.every(({ clause }) => clause.kind === "instruction" && clause.order);
};

/** "take it one tablet" and "take avoid alcohol" are no English. */
const leadsTo = (action: Extract<Clause, { kind: "action" }>, { clause, joint }: Placed): boolean =>
  joint !== "space" ||
  !(
    (action.object !== null && clause.kind === "dose") ||
    (action.order && clause.kind === "instruction" && clause.order)
  );

/** "apply two three times a day" may mean two or three times, since applying needs no count. */
const mayBeRange = (reading: readonly Placed[], at: number): boolean => {
  const { clause } = reading[at] as Placed;
  const next = reading[at + 1];
  if (clause.kind !== "dose" || clause.dose.unit !== null || next?.joint !== "space") return false;
  const counts = next.clause.kind === "times" && next.begins !== "word";
  return (
    counts &&
    reading.some((placed) => placed.clause.kind === "action" && needsNoAmount.has(placed.clause.action))
  );
};

/** "1 3 times", "1 30 minutes before food": a space may be lost, or a digit. */
const bothDigits = (first: Placed, second: Placed): boolean =>
  first.endsInDigits && second.joint === "space" && second.begins === "digits";

/** "7/7 1 hour before food": what is written over 7 ends there, and the hour has its unit. */
const isLengthBeforeFood = ({ clause }: Placed, next: Placed): boolean =>
  clause.kind === "duration" && clause.over === true && next.clause.kind === "food";

/** ", at night take 1", ", week 2 take two": a time of day or a numbered stretch that opens its part. */
const leadsAfterMark = (placed: Placed): boolean =>
  placed.joint !== "space" && (isMoment(placed) || placed.clause.kind === "stage");

/** An order stands at the head: of the directions, a sentence, or a further dose. */
const orderInPlace = (reading: readonly Placed[], at: number): boolean => {
  const { joint, clause } = reading[at] as Placed;
  if (clause.kind !== "action" || !clause.order) return true;
  const led = reading[at - 1];
  if (joint !== "space" || (led !== undefined && leadsAfterMark(led))) return true;
  /* "1 daily except take 2 on Sundays" */
  if (led?.clause.kind === "otherDays") return true;
  const before = reading.slice(0, at);
  return !before.some((placed) => placed.clause.kind === "dose" || placed.clause.kind === "action");
};

/** "Mon-Fri", "with breakfast": what tells one dose of a day or a week from the next. */
const namesDayOrMeal = ({ clause }: Placed): boolean =>
  clause.kind === "weekdays" ||
  clause.kind === "otherDays" ||
  (clause.kind === "food" && (clause.meals.length > 0 || slotOfMeal(clause.food.meal) !== null));

/**
 * A second dose needs a word, a mark or a time of day before it: "2 1 at night" is no list, "2 mane 1 nocte", "3
 * mg Mon-Fri 4 mg Sat" and "8 units with breakfast 6 units with lunch" are.
 */
const doseInPlace = (reading: readonly Placed[], at: number): boolean => {
  const { joint, clause } = reading[at] as Placed;
  if (clause.kind !== "dose" || joint !== "space") return true;
  const before = reading[at - 1];
  if (before?.clause.kind === "instruction" && before.clause.order) return false;
  if (before !== undefined && (momentKinds.has(before.clause.kind) || leadsAfterMark(before))) return true;
  if (before !== undefined && namesDayOrMeal(before) && clause.dose.unit !== null) return true;
  /* "1 daily except 2 on Sundays" */
  if (before?.clause.kind === "otherDays" && before.clause.except === true) return true;
  if (before?.clause.kind === "action" && before.clause.order) return true;
  return !reading.slice(0, at).some((placed) => placed.clause.kind === "dose");
};

/** "then stop", "Stop", "week 3 ... and continue", and "then one daily thereafter", where nothing more follows. */
const endingInPlace = (reading: readonly Placed[], at: number): boolean => {
  const joint = reading[at]?.joint;
  if (joint === "then" || joint === "stop") return true;
  /* "2 od for 3 days, 1 od for 3 days, stop" */
  if (
    joint === "comma" &&
    at === reading.length - 1 &&
    endsSomewhere.has(reading[at - 1]?.clause.kind ?? "action")
  )
    return true;
  if (joint === "and" && at === reading.length - 1 && reading.some(({ clause }) => clause.kind === "stage"))
    return true;
  return at === reading.length - 1 && reading.slice(0, at).some((placed) => placed.joint === "then");
};

const frequencyKinds: ReadonlySet<Clause["kind"]> = new Set(["times", "each", "every"]);

/** "(7 days)" is how long; "(28 days)" is often only how much was given out. */
const isShort = ({ clause }: Placed): boolean =>
  clause.kind === "duration" &&
  (clause.span.unit === "day"
    ? Number(clause.span.high) <= 21
    : clause.span.unit === "week" && Number(clause.span.high) <= 3);

/** What may come between how often and how long. */
const mayComeBetween: ReadonlySet<Clause["kind"]> = new Set(["route", "food", "site"]);

/** "three times a day 7 days": the length follows how often, and needs no "for". */
const durationInPlace = (reading: readonly Placed[], at: number): boolean => {
  const before = reading[at - 1];
  const joint = reading[at]?.joint;
  if (reading[at]?.bracketed) return isShort(reading[at]);
  /* "20mg BD (oral) 14 days", "2 qds on an empty stomach 5 days", "1 drop qds left eye 5 days" */
  const between = mayComeBetween.has(before?.clause.kind ?? "dose");
  const said = between ? reading[at - 2] : before;
  return (
    said !== undefined &&
    (frequencyKinds.has(said.clause.kind) || (said.clause.kind === "slots" && !said.endsInNumber)) &&
    (joint === "space" || joint === "comma")
  );
};

/** Kinds that a number without a unit, typed after them, is likelier a stray number of than the dose. */
const saysWhen: ReadonlySet<Clause["kind"]> = new Set([
  ...frequencyKinds,
  ...momentKinds,
  "weekdays",
  "once",
  "cycle",
  "sameTime",
  "asNeeded",
  "duration",
  "food",
  "most",
  "mostDoses",
  "leastGap",
]);

/** "apply twice a day for 1 week, 2": the first number without a unit stands before what is said of it, or after a verb. */
const isStray = (reading: readonly Placed[], at: number): boolean => {
  const clause = reading[at]?.clause;
  if (clause?.kind !== "dose" || clause.dose.unit !== null || isChart(reading)) return false;
  const before = reading.slice(0, at);
  /* "Take with food. One three times a day": a sentence of its own, with its time. */
  const next = reading[at + 1];
  if (reading[at]?.joint === "stop" && next?.joint === "space" && timingKinds.has(next.clause.kind))
    return false;
  return (
    !before.some((placed) => placed.clause.kind === "dose") &&
    before.some((placed) => saysWhen.has(placed.clause.kind)) &&
    before.at(-1)?.clause.kind !== "action"
  );
};

/** "half a tablet not to be taken", "one swallow daily": a warning or a bare verb is a sentence of its own. */
const runsOn = ({ clause, joint }: Placed): boolean =>
  clause.kind === "instruction" && joint === "space" && /^not\b|^[a-z]+$/i.test(clause.typed) && clause.order;

/**
 * "Use sunscreen for 4 weeks", "wash off after 30 minutes for the first week": the length of the caution, not of
 * the medicine.
 */
const lengthOfCaution = ({ clause, joint }: Placed, next: Placed | undefined): boolean =>
  clause.kind === "instruction" &&
  (clause.order || joint === "stop") &&
  (next?.clause.kind === "duration" || next?.clause.kind === "stage") &&
  next.joint === "space";

const endsSomewhere: ReadonlySet<Clause["kind"]> = new Set(["duration", "stage", "once", "cycle"]);

/** "and see your doctor": with no condition, so it says nothing of when to stop. */
const isPlainAdvice = ({ joint, clause }: Placed): boolean =>
  joint === "and" && clause.kind === "instruction" && clause.order && !/\bif\b/i.test(clause.typed);

/** "then stop - each morning": when it is taken, told behind the whole course. */
const tellsTimeOfAll = (placed: Placed): boolean => placed.joint === "comma" && isMoment(placed);

/** "Stop and see your doctor if no better": the stop has a condition, or nothing says after how long. */
const stopsForSomething = (reading: readonly Placed[], at: number): boolean => {
  const clause = reading[at]?.clause;
  const next = reading[at + 1];
  return (
    clause?.kind === "ending" &&
    clause.ending === "stop" &&
    ((next !== undefined && next.joint !== "stop" && !isPlainAdvice(next) && !tellsTimeOfAll(next)) ||
      !reading.slice(0, at).some((placed) => endsSomewhere.has(placed.clause.kind)))
  );
};

/** "Stop if unwell (rash)": what is in brackets may be the sign, and not what it is for. */
const namesSign = ({ clause }: Placed, next: Placed | undefined): boolean =>
  clause.kind === "instruction" &&
  next?.bracketed === true &&
  (next.clause.kind === "reason" || next.clause.kind === "asNeeded") &&
  cautionOf(clause.typed)?.topic === "stopping";

/** "when required for 10 days each month": days of every month, and no length of a dose that comes once in one. */
const ofEachMonth = ({ clause }: Placed, next: Placed | undefined, isNeeded: boolean): boolean =>
  clause.kind === "duration" &&
  clause.span.unit === "day" &&
  next?.joint === "space" &&
  next.clause.kind === "each" &&
  next.clause.unit === "month" &&
  isNeeded;

/** "change every 3 days": how often stands right after it. */
const changesAt = (next: Placed | undefined): boolean =>
  next?.joint === "space" && (frequencyKinds.has(next.clause.kind) || next.clause.kind === "weekdays");

/** What may be done only "if nauseous": "with food if nauseous". */
const mayHaveCondition: ReadonlySet<Clause["kind"]> = new Set([
  "food",
  "instruction",
  "leastGap",
  "duration",
  "wear",
  "directed",
]);

/** "1 od with food if sick": with food then, or one a day then? */
const isConditionOf = (before: Placed | undefined, { joint, clause }: Placed): boolean =>
  clause.kind === "asNeeded" &&
  clause.felt === true &&
  joint !== "stop" &&
  before !== undefined &&
  mayHaveCondition.has(before.clause.kind);

/** "1 bd, 2 if pain": two instead, or two on top? "And" says that it is on top. */
const mayStandInstead = (reading: readonly Placed[], at: number): boolean => {
  const { clause } = reading[at]!;
  if (clause.kind !== "asNeeded" || clause.felt !== true) return false;
  const doses = reading.slice(0, at).filter((placed) => placed.clause.kind === "dose");
  const last = doses.at(-1);
  return doses.length > 1 && last?.joint !== "and" && last?.joint !== "then";
};

/** What says when the dose of a week or a month is. */
const namesWhen: ReadonlySet<Clause["kind"]> = new Set(["weekdays", "monthDays", "slots", "clock"]);

/** "4 weekly on Monday", "3 monthly on the 1st": so many each week, or every 4 weeks and the dose is missing? */
const mayBeEverySoMany = (reading: readonly Placed[], at: number): boolean => {
  const [before, { clause, joint, endsInNumber }, next, last] = [
    reading[at - 1],
    reading[at]!,
    reading[at + 1],
    reading[at + 2],
  ];
  /* "Take 2 weekly" is a total that nothing divides; "take 2 weekly on Monday" would be one dose. */
  const isOrdered = before?.clause.kind === "action" && joint === "space";
  return (
    clause.kind === "dose" &&
    clause.dose.unit === null &&
    endsInNumber &&
    !isAtMostOne(clause.dose.amount) &&
    next?.joint === "space" &&
    next.clause.kind === "each" &&
    next.clause.unit !== "day" &&
    next.clause.adverb === true &&
    (!isOrdered || (last !== undefined && namesWhen.has(last.clause.kind)))
  );
};

/** "2 max bd": at most twice a day, or twice a day and at most 2? Behind a need it is a ceiling. */
const mayBeMostOfDose = (reading: readonly Placed[], at: number): boolean => {
  const [{ clause }, next] = [reading[at]!, reading[at + 1]];
  return (
    clause.kind === "dose" &&
    next?.joint === "space" &&
    next.clause.kind === "mostDoses" &&
    next.clause.latin === true &&
    !reading.some((placed) => placed.clause.kind === "asNeeded")
  );
};

/**
 * "Week 1 - 1 od, week 2 - 2 od": each number is followed by the next, so no dash makes a range of two of them. The
 * dash has a space on both sides.
 */
const leadsFromStage = (reading: readonly Placed[], at: number): boolean => {
  const stages = reading.flatMap(({ clause }) => (clause.kind === "stage" ? [clause] : []));
  const first = stages[0]?.from ?? 0;
  return (
    reading[at]?.clause.kind === "stage" &&
    reading[at + 1]?.clause.kind === "dose" &&
    stages.length > 1 &&
    stages.every(
      ({ from, to }, index) =>
        from === first + index && (to === from || (to === null && index === stages.length - 1)),
    )
  );
};

/** A clause in its reading, as the rules look at it. */
interface Look {
  readonly reading: readonly Placed[];
  readonly at: number;
  readonly placed: Placed;
  readonly next: Placed | undefined;
  /** Something in the reading is taken as needed. */
  readonly isNeeded: boolean;
}

/** What no clause of this kind, or of no kind where none is named, may be. */
interface Rule {
  readonly of?: Kind;
  readonly isBroken: (look: Look) => boolean;
  readonly why: ReasonCode;
}

const ofKind = <K extends Kind>(
  kind: K,
  why: ReasonCode,
  isBroken: (clause: Of<K>, look: Look) => boolean,
): Rule => ({ of: kind, isBroken: (look) => isBroken(look.placed.clause as Of<K>, look), why });

const ofAny = (why: ReasonCode, isBroken: (look: Look) => boolean): Rule => ({ isBroken, why });

/** In the order in which they refuse. */
const rules: readonly Rule[] = [
  ofKind("cycle", "days-may-come-again", ({ againUnsaid }) => againUnsaid === true),
  ofKind("dose", "ambiguous", (_, { reading, at }) => mayBeEverySoMany(reading, at)),
  ofKind("dose", "ambiguous", (_, { reading, at }) => mayBeMostOfDose(reading, at)),
  ofAny(
    "ambiguous",
    ({ reading, at, placed, next }) =>
      placed.joint === "and" &&
      !(followsAnd(placed, next, reading[at - 1]) && dosesOrEnds(reading, at)) &&
      !beginsPlace(reading, at),
  ),
  ofKind("action", "said-twice", (action, { next }) => next !== undefined && !leadsTo(action, next)),
  ofKind("asNeeded", "ambiguous", (_, { reading, at, placed }) => isConditionOf(reading[at - 1], placed)),
  ofKind("asNeeded", "ambiguous", (_, { reading, at }) => mayStandInstead(reading, at)),
  ofKind("action", "said-twice", (_, { reading, at }) => !orderInPlace(reading, at)),
  ofKind("dose", "stray-number", (_, { reading, at }) => isStray(reading, at)),
  ofKind("dose", "ambiguous", (_, { reading, at }) => mayBeHourOrDose(reading, at)),
  ofKind("instruction", "ambiguous", (_, { placed }) => runsOn(placed)),
  ofKind("dose", "two-doses", (_, { reading, at }) => !doseInPlace(reading, at)),
  ofKind(
    "ending",
    "not-understood",
    (_, { reading, at, next }) => !endingInPlace(reading, at) || next?.joint === "space",
  ),
  ofKind("sameTime", "said-twice", ({ named }, { next }) => !named && next?.clause.kind === "each"),
  ofKind(
    "duration",
    "numbers-side-by-side",
    ({ bare }, { reading, at }) => bare && !durationInPlace(reading, at),
  ),
  ofKind("duration", "two-frequencies", (_, { placed, next, isNeeded }) =>
    ofEachMonth(placed, next, isNeeded),
  ),
  ofKind("action", "cut-short", ({ order }, { next }) => order && next === undefined),
  ofKind("instruction", "ambiguous", ({ forbids }, { next }) => forbids && next?.joint === "space"),
  ofKind("instruction", "ambiguous", (_, { placed, next }) => lengthOfCaution(placed, next)),
  ofKind("ending", "ambiguous", (_, { reading, at }) => stopsForSomething(reading, at)),
  ofKind("instruction", "ambiguous", (_, { placed, next }) => namesSign(placed, next)),
  ofKind("change", "not-understood", (_, { next }) => !changesAt(next)),
  ofKind(
    "dose",
    "numbers-side-by-side",
    (_, { reading, at, next }) => next !== undefined && mayBeRange(reading, at),
  ),
  ofAny(
    "numbers-side-by-side",
    ({ placed, next }) =>
      next !== undefined &&
      bothDigits(placed, next) &&
      !leadsInChart(placed, next) &&
      !isLengthBeforeFood(placed, next),
  ),
  ofAny(
    "dash-between-numbers",
    ({ reading, at, placed, next }) =>
      next?.dashed === true &&
      placed.endsInNumber &&
      next.begins !== "word" &&
      !leadsInChart(placed, next) &&
      !leadsFromStage(reading, at),
  ),
];

/** The rules that a clause of each kind can break, so that no other is looked at. */
const rulesOf = new Map(
  kinds.map((kind) => [kind, rules.filter(({ of }) => of === undefined || of === kind)] as const),
);

/** null when the clauses stand where English puts them; the reason when not. */
export const outOfPlace = (reading: readonly Placed[]): ReasonCode | null => {
  if (mayBeDaysOfWeek(reading)) return "ambiguous";
  if (hoursOutOfPlace(reading)) return "not-understood";
  const isNeeded = reading.some(({ clause }) => clause.kind === "asNeeded");
  for (const [at, placed] of reading.entries()) {
    const look: Look = { reading, at, placed, next: reading[at + 1], isNeeded };
    for (const { isBroken, why } of rulesOf.get(placed.clause.kind) ?? []) if (isBroken(look)) return why;
  }
  return null;
};
