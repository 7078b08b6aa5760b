// directions/agreement: what a text says against what its structure says, by meaning and field by field.
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { normalForm } from "../regimen/normalForm.ts";
import { noTiming, type Regimen, type Step } from "../regimen/Regimen.ts";
import { compareActions, compareDoses, compareValues, type Relation } from "./compareDoses.ts";
import {
  compareAtOnce,
  compareInstructions,
  compareMoments,
  comparePlaces,
  compareReasons,
  compareTimes,
  compareUnitsLimit,
  listOrNull,
  meal,
  ofOneUse,
  span,
} from "./compareFields.ts";
import type { ComparedField } from "./fieldWords.ts";

export interface Difference {
  /** Index of the step; null for the number of steps. */
  readonly step: number | null;
  /** Name of the field in the regimen: "times", "duration", "limits.units". */
  readonly field: ComparedField | "steps";
  readonly relation: Exclude<Relation, "same">;
}

export interface RegimenComparison {
  /**
   * The verdict on the schedule. Each side knowing more than the other is a
   * conflict: neither is the whole prescription. Additions (see `additions`)
   * do not count.
   */
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/**
 * Fields that the structure may add to a text that is silent about them, since
 * they change no dose, no time and no ceiling: they are printed beside it.
 */
export const additions: readonly Difference["field"][] = [
  "route",
  "site",
  "food",
  "unit",
  "instructions",
  "reasons",
  "strengthNote",
];

const yes = (flag: boolean): true | null => (flag ? true : null);
const asksFor = (step: Step): true | null => yes(step.asNeeded !== null);

/** "2 tablets before meals" and no more: at every meal, so that nothing else says when. */
const isAtEveryMeal = ({ amount, timing, food, asNeeded }: Step): boolean =>
  amount !== null && food?.meal === "meals" && asNeeded === null && isDeepEqual(timing, noTiming);

/** What one side says of food, and the other need not: but a dose at every meal is no addition to a time. */
const compareFood = (text: Step, structure: Step, sent: Step): Relation => {
  const relation = compareValues(meal(text.food), meal(structure.food));
  const elsewhen = !isDeepEqual(text.timing, noTiming);
  return relation === "structure-has-more" && elsewhen && isAtEveryMeal(sent) ? "conflict" : relation;
};

/**
 * Who supplied the verb is no statement; everything else of a step is compared, so a new field does not compile
 * until it is.
 */
type StepField = Exclude<keyof Step, "actionSuppliedBy" | "timing" | "limits">;
type Compared = Readonly<
  Record<StepField | "unit" | "reasons", Relation> & {
    timing: Record<keyof Step["timing"], Relation>;
    limits: Record<keyof Step["limits"], Relation>;
  }
>;

const compareSteps = (text: Step, structure: Step, raw: readonly [Step, Step]): Compared => {
  const { dose, unit } = compareDoses(text, structure);
  return {
    joined: text.joined === structure.joined ? "same" : "conflict",
    action: compareActions(raw[0], raw[1], text.unit?.name ?? structure.unit?.name ?? null),
    furtherActions: compareValues(listOrNull(text.furtherActions), listOrNull(structure.furtherActions)),
    amount: dose,
    unit,
    timing: {
      times: compareTimes(text, structure),
      every: compareValues(text.timing.every, structure.timing.every),
      /* Slots and clock times are compared together: both are the moments of a day. */
      slots: compareMoments(text, structure),
      clockTimes: "same",
      weekdays: compareValues(listOrNull(text.timing.weekdays), listOrNull(structure.timing.weekdays)),
      daysAWeek: compareValues(text.timing.daysAWeek, structure.timing.daysAWeek),
      monthDays: compareValues(listOrNull(text.timing.monthDays), listOrNull(structure.timing.monthDays)),
      cycleDays: compareValues(text.timing.cycleDays, structure.timing.cycleDays),
      event: compareValues(text.timing.event, structure.timing.event),
      straightAway: compareValues(yes(text.timing.straightAway), yes(structure.timing.straightAway)),
      preferably: compareValues(yes(text.timing.preferably), yes(structure.timing.preferably)),
      once: text.timing.once === structure.timing.once ? "same" : "conflict",
      cycle: compareValues(text.timing.cycle, structure.timing.cycle),
      sameTime: compareValues(text.timing.sameTime, structure.timing.sameTime),
    },
    asNeeded: compareValues(asksFor(text), asksFor(structure)),
    reasons: compareReasons(text, structure),
    limits: {
      units: compareUnitsLimit(text, structure),
      doses: compareValues(text.limits.doses, structure.limits.doses),
      atOnce: compareAtOnce(text, structure),
      leastGap: compareValues(text.limits.leastGap, structure.limits.leastGap),
    },
    duration: compareValues(span(text.duration), span(structure.duration)),
    useFor: compareValues(ofOneUse(text.useFor), ofOneUse(structure.useFor)),
    leaveOff: compareValues(ofOneUse(text.leaveOff), ofOneUse(structure.leaveOff)),
    ending: compareValues(text.ending, structure.ending),
    food: compareFood(text, structure, raw[1]),
    route: compareValues(text.route, structure.route),
    site: comparePlaces(text.site, structure.site),
    dailyTotal: text.dailyTotal === structure.dailyTotal ? "same" : "conflict",
    strengthNote: compareValues(text.strengthNote, structure.strengthNote),
    strengthOfOne: compareValues(text.strengthOfOne, structure.strengthOfOne),
    instructions: compareInstructions(text, structure),
  };
};

/** By the names that differences are told in: "times", "limits.units". */
const byName = ({ timing, limits, ...rest }: Compared): readonly (readonly [ComparedField, Relation])[] =>
  [
    ...Object.entries(rest),
    ...Object.entries(timing),
    ...Object.entries(limits).map(([name, relation]) => [`limits.${name}`, relation] as const),
  ] as readonly (readonly [ComparedField, Relation])[];

const verdictOf = (differences: readonly Difference[]): Relation => {
  const counted = differences.filter(
    ({ field, relation }) => !(relation === "structure-has-more" && additions.includes(field)),
  );
  const has = (relation: Relation): boolean => counted.some((difference) => difference.relation === relation);
  if (has("conflict") || (has("text-has-more") && has("structure-has-more"))) return "conflict";
  if (has("text-has-more")) return "text-has-more";
  return has("structure-has-more") ? "structure-has-more" : "same";
};

/** What the words say beside what the structure says. Both must be whole regimens of the same prescription. */
export const compareRegimens = (text: Regimen, structure: Regimen): RegimenComparison => {
  if (text.steps.length !== structure.steps.length)
    return { relation: "conflict", differences: [{ step: null, field: "steps", relation: "conflict" }] };
  const mine = normalForm(text).steps;
  const theirs = normalForm(structure).steps;
  const differences = mine.flatMap((step, at) => {
    const raw = [text.steps[at]!, structure.steps[at]!] as const;
    return byName(compareSteps(step, theirs[at]!, raw)).flatMap(([field, relation]) =>
      relation === "same" ? [] : [{ step: at, field, relation }],
    );
  });
  return { relation: verdictOf(differences), differences };
};
