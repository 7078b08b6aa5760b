// directions/fhir: R4 Dosage[] -> Regimen. Every field is understood, or refuses the schedule by name.

import { slotOfMeal } from "../clauses/food.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { isPause } from "../regimen/pauses.ts";
import { noTiming, type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { endlessSteps } from "./endlessSteps.ts";
import { type Log, newLog, refuse } from "./Log.ts";
import type { OrderedDosage } from "./OrderedDosage.ts";
import { dayOf } from "./readBounds.ts";
import { readStep } from "./readStep.ts";
import { settleWords } from "./settleWords.ts";
import { refuseShape } from "./shapeFaults.ts";
import { dosageShape, type FhirDosage } from "./shapes.ts";
import { areSideBySide, inOrderOfDay } from "./sideBySide.ts";
import { tooOftenTogether } from "./tooOftenTogether.ts";
import { wordsBeside } from "./wordsBeside.ts";

/** One Dosage in its strict shape; every fault of shape goes to the log. */
const readShape = (dosage: unknown, path: string, log: Log): FhirDosage | null => {
  const parsed = dosageShape.safeParse(dosage);
  if (parsed.success) return parsed.data;
  refuseShape(parsed.error.issues, dosage, path, log);
  return null;
};

/**
 * How each dosage follows the one before: equal sequence numbers go together,
 * a number one higher comes afterwards. Gaps, and numbers on some but not all,
 * refuse. Several without any can only go together, and only where their times
 * prove it (see sideBySide.ts): R4 does not say whether they follow one another
 * or are a choice.
 */
const readOrder = (
  dosages: readonly FhirDosage[],
  log: Log,
): readonly { readonly at: number; readonly joined: Step["joined"] }[] | null => {
  const numbers = dosages.map((dosage) => dosage.sequence);
  if (dosages.length === 1 && (numbers[0] ?? 1) <= 1) return [{ at: 0, joined: "first" }];
  if (numbers.every((number) => number === undefined))
    return dosages.map((_, at) => ({ at, joined: at === 0 ? "first" : "and" }));
  const unnumbered = numbers.indexOf(undefined);
  if (unnumbered >= 0)
    return refuse(
      log,
      "sequence",
      `/dosage/${unnumbered}/sequence`,
      "This dosage has no sequence number, and others have one.",
    );
  const order = dosages
    .map((dosage, at) => ({ at, number: dosage.sequence! }))
    .toSorted((left, right) => left.number - right.number || left.at - right.at);
  const gap = order.findIndex((entry, at) => at > 0 && entry.number > order[at - 1]!.number + 1);
  if (gap > 0)
    return refuse(
      log,
      "sequence",
      `/dosage/${order[gap]!.at}/sequence`,
      `The number ${order[gap - 1]!.number + 1} is missing before ${order[gap]!.number}, so a dosage may be lost.`,
    );
  if (order[0]!.number !== 1)
    return refuse(
      log,
      "sequence",
      `/dosage/${order[0]!.at}/sequence`,
      `The sequence begins with ${order[0]!.number} and not with 1.`,
    );
  return order.map(({ at, number }, index) => ({
    at,
    joined: index === 0 ? "first" : number === order[index - 1]!.number ? "and" : "then",
  }));
};

/** The dosages in their strict shape and in order, or every fault of shape and order. */
export const orderDosages = (dosage: readonly unknown[]): Outcome<readonly OrderedDosage[]> => {
  const log = newLog();
  if (dosage.length === 0) refuse(log, "dosage-empty", "/dosage", "There is no dosage.");
  const shaped = dosage.map((one, at) => readShape(one, `/dosage/${at}`, log));
  if (log.refusals.length > 0) return refused(...log.refusals);
  const dosages = shaped.filter((one) => one !== null);
  const order = readOrder(dosages, log);
  if (order === null) return refused(...log.refusals);
  return accepted(order.map(({ at, joined }) => ({ joined, path: `/dosage/${at}`, dosage: dosages[at]! })));
};

/** "then" from 5 January, where the dosage before goes on until 10 January. */
const beginsTooSoon = ({ dosage, joined }: OrderedDosage, before: OrderedDosage | undefined): boolean => {
  const start = dosage.timing?.repeat?.boundsPeriod?.start;
  const end = before?.dosage.timing?.repeat?.boundsPeriod?.end;
  return (
    joined === "then" &&
    start !== undefined &&
    end !== undefined &&
    dayOf(start, "start") <= dayOf(end, "end")
  );
};

/** The step is one that goes on beside it already, but for the word that joins them and, at most, its amount. */
const saysAgain = (all: readonly Step[], at: number, numbered: boolean): boolean => {
  const first = all.findLastIndex((step, index) => index <= at && step.joined !== "and");
  /* Without numbers two amounts may also be a choice: that refusal asks for the order. */
  const alone = (step: Step): Step => ({ ...step, joined: "and", amount: numbered ? null : step.amount });
  return all.slice(first, at).some((before) => isDeepEqual(alone(before), alone(all[at]!)));
};

const isWeekly = ({ timing: { times, weekdays, every } }: Step): boolean =>
  weekdays.length > 0 || times?.per.unit === "week" || every?.unit === "week";

/** "6 once a week" beside "1 once a day": on the day of the 6 nobody knows whether it is 6 or 7. */
const isWeeklyBesideDaily = (all: readonly Step[], at: number): boolean => {
  const first = all.findLastIndex((step, index) => index <= at && step.joined !== "and");
  const own = all[at]!;
  return all
    .slice(first, at)
    .some(
      (before) => isWeekly(before) !== isWeekly(own) && before.asNeeded === null && own.asNeeded === null,
    );
};

/** "twice a day", "every 8 hours": how often and nothing else, so no time of the day is its own. */
const isOnlyOften = ({ timing, asNeeded, food }: Step): boolean =>
  asNeeded === null &&
  slotOfMeal(food?.meal ?? null) === null &&
  (timing.times !== null || timing.every !== null) &&
  isDeepEqual({ ...timing, times: null, every: null }, noTiming);

/** "2 twice a day" and, at the same time, "1 three times a day" of one place: two dosages of which one is meant. */
const isOftenTwice = (all: readonly Step[], at: number): boolean => {
  const first = all.findLastIndex((step, index) => index <= at && step.joined !== "and");
  const own = all[at]!;
  return (
    isOnlyOften(own) &&
    all.slice(first, at).some((before) => isOnlyOften(before) && isDeepEqual(before.site, own.site))
  );
};

/**
 * "1 twice a day" and, at the same time, "1 up to 4 times a day when needed": no sentence tells which of the two is
 * the one that is needed, unless its need is all that says when it is taken.
 */
const needsOneOf = (all: readonly Step[], at: number): boolean => {
  const first = all.findLastIndex((step, index) => index <= at && step.joined !== "and");
  const next = all.findIndex((step, index) => index > at && step.joined !== "and");
  const own = all[at]!;
  return (
    own.asNeeded !== null &&
    !isDeepEqual(own.timing, noTiming) &&
    all
      .slice(first, next < 0 ? all.length : next)
      .some(({ asNeeded }) => !isDeepEqual(asNeeded, own.asNeeded))
  );
};

/** Refusals for steps that do not make one regimen: dosages without order, or a step without end. */
export const faultsOf = (
  ordered: readonly OrderedDosage[],
  steps: readonly (readonly Step[])[],
): readonly Refusal[] => {
  const all = steps.flat();
  const numbered = ordered.some(({ dosage }) => dosage.sequence !== undefined);
  if (all.some((step, at) => step.joined === "and" && (isPause(step) || isPause(all[at - 1]!))))
    return [
      {
        code: "sequence",
        path: "/dosage",
        detail: "A dose goes on at the same time as a pause.",
        help: "Send the pause with a sequence number of its own.",
      },
    ];
  if (all.some((step, at) => step.joined === "and" && saysAgain(all, at, numbered)))
    return [
      {
        code: "said-twice",
        path: "/dosage",
        detail:
          "Two dosages go on together with the same times, so it may be one dose, sent twice, or one that follows the other.",
        help: "Send the dosage once with the whole dose, or number the one that comes afterwards.",
      },
    ];
  if (numbered && all.some((step, at) => step.joined === "and" && isWeeklyBesideDaily(all, at)))
    return [
      {
        code: "weekly-and-daily",
        path: "/dosage",
        detail: "One dosage is for certain days of the week and another, at the same time, for every day.",
        help: "Ask the prescriber which is meant. Send weekdays with each, so that no day has two.",
      },
    ];
  if (numbered && all.some((_, at) => isOftenTwice(all, at)))
    return [
      {
        code: "two-frequencies",
        path: "/dosage",
        detail: "Two dosages go on together, each so many times a day and neither at times of its own.",
        help: "Ask the prescriber which is meant. Send the times of day with each, or number the one that comes afterwards.",
      },
    ];
  if (all.some((_, at) => needsOneOf(all, at)))
    return [
      {
        code: "ambiguous",
        path: "/dosage",
        detail:
          "Two dosages go on together, and one of them is for when it is needed and says how often, so the label could not tell which of the two is needed.",
        help: "Send what is needed with its most in a day and no times of its own, or as an order of its own.",
      },
    ];
  const stopped = all.findIndex((step, at) => step.ending !== null && all[at + 1]?.joined === "then");
  if (stopped >= 0)
    return [
      {
        code: "sequence",
        path: "/dosage",
        detail: "A dosage comes after one that ends with a stop.",
        help: "Send what comes after the stop as an order of its own, or leave the stop out.",
      },
    ];
  if (tooOftenTogether(all)) {
    const { detail, help } = refusalOf("too-often");
    return [{ code: "too-often", path: "/dosage", detail, help }];
  }
  const overlap = ordered.findIndex((one, at) => beginsTooSoon(one, ordered[at - 1]));
  if (overlap > 0)
    return [
      {
        code: "sequence",
        path: `${ordered[overlap]!.path}/timing/repeat/boundsPeriod/start`,
        detail: "This dosage comes after another and starts before the other ends.",
        help: "Send a start after the last day of the dosage before it.",
      },
    ];
  if (ordered.length < 2 || numbered || areSideBySide(steps))
    return endlessSteps(ordered.flatMap(({ path }, at) => steps[at]!.map((step) => ({ step, path }))));
  return [
    {
      code: "sequence",
      path: "/dosage",
      detail:
        "Several dosages need a sequence number each, unless each has times of day or weekdays of its own.",
      help: "Send a sequence number with each dosage.",
    },
  ];
};

/**
 * The regimen that the structure says, `text` aside, or every reason why there
 * is none. Paths are relative to the directions: "/dosage/0/timing/repeat".
 */
export const readDosage = (dosage: readonly unknown[], product: ProductFacts): Outcome<Regimen> => {
  const ordered = orderDosages(dosage);
  if (!ordered.ok) return ordered;
  const log = newLog();
  const read = ordered.value.flatMap((one) => {
    const steps = readStep(one, product, log);
    const settled = steps === null ? null : settleWords(steps, wordsBeside(one.dosage, one.path), log);
    return settled === null ? [] : [settled];
  });
  const refusals = log.refusals.length > 0 ? log.refusals : faultsOf(ordered.value, read);
  return refusals.length > 0
    ? refused(...refusals)
    : accepted(regimenOf(inOrderOfDay(read.flat())), log.findings);
};
