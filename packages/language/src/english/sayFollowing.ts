// language/english: what else is said of a step after its dose sentences: need, food, lengths, ceilings. Each
// complete in itself.

import { isDeepEqual, type Regimen, type Step } from "@plainlabel/directions";
import type { Plan } from "../plan/planSchedule.ts";
import { sayAmount } from "./amounts.ts";
import { type NumberStyle, sayNumber } from "./numbers.ts";
import { sayReasons } from "./reasonWords.ts";
import type { Run } from "./Saying.ts";
import { nothingElse, plain, type Sentence, sentence, strong, Unsayable, withFirst } from "./Sentence.ts";
import type { WhenNeeded } from "./sayDose.ts";
import { twoMainMeals } from "./sayInstruction.ts";
import { sayPeriod, saySpan, sayTimes, sayWithin } from "./schedule.ts";
import { hasNoTiming, slotOfMeal } from "./spokenForm.ts";
import type { StepInstructions } from "./stepInstructions.ts";
import { laterOf, verbOf } from "./verbs.ts";

type Food = NonNullable<Step["food"]>;

/** "30 minutes before food", "on an empty stomach", and closer: "at least 30 minutes before food", "just after food". */
const foodWords = (food: Food, closer: StepInstructions["food"], style: NumberStyle): string => {
  if (food.relation === "empty-stomach") return "on an empty stomach";
  if (closer === "main") return `${food.relation} each main meal`;
  if (closer === twoMainMeals) return `${food.relation} ${twoMainMeals}`;
  const offset = food.offset === null ? "" : `${saySpan(food.offset, style)} `;
  const near = closer === null ? "" : `${closer} `;
  const meal = food.meal === "evening meal" ? "the evening meal" : food.meal;
  return food.relation === "with-or-after"
    ? `${offset}with or ${near}after ${meal}`
    : `${near}${offset}${food.relation} ${meal}`;
};

export const sayFood = (
  step: Step,
  closer: StepInstructions["food"],
  style: NumberStyle,
): readonly Sentence[] => {
  const food = step.food;
  /* With no meal of its own it belongs to the meals that are times of day: sayMoments says it there. */
  if (food === null || (food.meal === null && food.relation !== "empty-stomach")) return [];
  const words = foodWords(food, closer, style);
  return [sentence("food", [plain(`${laterOf(step.action)} it `), strong(words)], "food")];
};

/** "For pain not controlled by paracetamol": read without its "not" a reason is another one. */
const reasonRuns = (reasons: string): readonly Run[] => {
  const turn = reasons.search(/\bnot\b/);
  if (turn < 0) return reasons === "" ? [] : [plain(`, ${reasons}`)];
  return [plain(`, ${reasons.slice(0, turn)}`), strong(reasons.slice(turn))];
};

/** Who gives a medicine does not need it. */
const whyNeeded = (step: Step): readonly Run[] => {
  const reasons = sayReasons(step.asNeeded?.reasons ?? []);
  return [strong(step.action === "give" ? "when it is needed" : "when you need it"), ...reasonRuns(reasons)];
};

export const sayAsNeeded = (step: Step): readonly Sentence[] =>
  step.asNeeded === null
    ? []
    : [sentence("as-needed", [plain(`${laterOf(step.action)} it `), ...whyNeeded(step)], "need")];

const sameTimeWords = (unit: NonNullable<Step["timing"]["sameTime"]>): string =>
  unit === "day" ? "at the same time each day" : `on the same day each ${unit}`;

export const saySameTime = ({ action, timing }: Step): readonly Sentence[] =>
  timing.sameTime === null
    ? []
    : [sentence("timing", [plain(`${laterOf(action)} it `), strong(sameTimeWords(timing.sameTime))])];

/**
 * "with each meal", where the meals are all that says when: "1 tablet with meals" could be one a day, at any of
 * them. Between meals there is no each.
 */
const mealWords = (food: Food, closer: StepInstructions["food"], style: NumberStyle): string =>
  foodWords(food, closer, style).replace(/\b(before|with|after) meals$/, "$1 each meal");

/** What may say when, for a dose that has no times: "Take 1 when you need it", "Take 2 with each meal". */
export const whensOf = (
  step: Step,
  closer: StepInstructions["food"],
  style: NumberStyle,
): readonly WhenNeeded[] => {
  const { asNeeded, food, timing } = step;
  if (timing.sameTime !== null && hasNoTiming({ ...step, timing: { ...timing, sameTime: null } }))
    return [{ kind: "same-time", runs: [strong(sameTimeWords(timing.sameTime))] }];
  if (!hasNoTiming(step)) return [];
  const meals = food?.meal === "meals";
  /* "Take it at least 30 minutes before breakfast" after the dose might be a second one. */
  const oneMeal = food !== null && closer !== null && Object.hasOwn(slotOfMeal, food.meal ?? "");
  return [
    ...(meals || oneMeal
      ? [
          {
            kind: "meals" as const,
            runs: [strong(mealWords(food, closer, style))],
          },
        ]
      : []),
    ...(asNeeded === null
      ? []
      : [
          {
            kind: "need" as const,
            runs: whyNeeded(step),
          },
        ]),
  ];
};

export const sayFirstDose = (step: Step, { straightAway }: Plan): readonly Sentence[] =>
  straightAway === "first dose"
    ? [sentence("timing", [plain(`${laterOf(step.action)} the first dose `), strong("straight away")])]
    : [];

/** Says the interval beside times of day, and asks for no more doses. */
export const sayApart = ({ apart }: Plan): readonly Sentence[] =>
  apart === null ? [] : [sentence("timing", [plain("These times are "), strong(apart), plain(" apart")])];

export const sayCycle = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const { cycle } = step.timing;
  if (cycle === null) return [];
  const on = sayPeriod(cycle.on, cycle.unit, style);
  const off = sayPeriod(cycle.off, cycle.unit, style);
  const round = [
    plain(`${laterOf(step.action)} it for `),
    strong(on),
    plain(", then "),
    strong(`stop for ${off}`),
  ];
  return [sentence("timing", round), sentence("timing", [plain("After that, start again")])];
};

/** One day: "on the first day", or "for 1 day" of a later step. */
export const isOneDay = ({ duration }: Step): boolean =>
  duration?.low === "1" && duration.high === "1" && duration.unit === "day";

/** One dose has no length: what is told is that its day is over before the next step begins. */
export const isOneDayOfOne = (step: Step): boolean => step.timing.once && isOneDay(step);

/** Times of day that are a night, and before them ("1 hour before bedtime"): so many days of them are as many nights. */
const nights: ReadonlySet<string> = new Set(["night", "bedtime"]);

/** From this hour on, a time by the clock is at night. */
export const nightFrom = "20:00";

/** "3 nights" of what is taken every night and at no other time. */
const nightsOf = ({ timing, duration }: Step, style: NumberStyle): string | null => {
  const { slots, clockTimes, every, weekdays, daysAWeek, cycle } = timing;
  const isNight = [
    ...slots.map(({ name, offset }) => nights.has(name) && offset?.relation !== "after"),
    ...clockTimes.map(({ time }) => time >= nightFrom),
  ];
  const nightly =
    isNight.length === 1 &&
    isNight[0] === true &&
    !timing.preferably &&
    weekdays.length === 0 &&
    every === null &&
    daysAWeek === null &&
    timing.monthDays.length === 0 &&
    timing.cycleDays === null &&
    cycle === null;
  return nightly && duration?.unit === "day" ? saySpan(duration, style).replace(/\bday/, "night") : null;
};

/** "6 more days", which nobody takes for six days in all. */
const moreOf = (length: string): string => length.replace(/ (?=[a-z]+$)/, " more ");

/** "Take it for 7 days" behind two doses might be of the second alone. */
const ofDoses = (doses: number): string =>
  doses < 2 ? "it" : doses === 2 ? "both doses" : "all these doses";

/** The steps that go on side by side with this one, itself among them, and where they begin. */
const besideOf = (
  { steps }: Regimen,
  index: number,
): { readonly from: number; readonly group: readonly Step[] } => {
  const from = steps.findLastIndex(({ joined }, at) => at <= index && joined !== "and");
  const next = steps.findIndex(({ joined }, at) => at > index && joined !== "and");
  return { from, group: steps.slice(from, next < 0 ? steps.length : next) };
};

/** Where what several steps side by side share is said: with each of them, or once, after the last. */
type Shared = "own" | "of all" | "said later";

/**
 * What opens the length of several steps side by side; who takes one of them when it is needed is told when to
 * stop, and not to do it for a time.
 */
export const ofAllSteps = { regular: "Do all of this for ", needed: "Stop all of this after " } as const;

/**
 * Whether the length is that of several steps side by side, and is said once,
 * after the last of them: said with each, the lengths might be added up. In a
 * later part of a course "all of this" would be the parts before it too.
 */
export const lengthOf = (regimen: Regimen, index: number): Shared | "of all, needed" => {
  const { from, group } = besideOf(regimen, index);
  const { duration } = regimen.steps[index]!;
  if (duration === null || from > 0 || group.length < 2) return "own";
  if (!group.every((step) => isDeepEqual(step.duration, duration) && !isOneDayOfOne(step))) return "own";
  if (index < group.length - 1) return "said later";
  if (!group.some(({ asNeeded }) => asNeeded !== null)) return "of all";
  if (group.some(({ ending }) => ending === "continue"))
    throw new Unsayable("Stopping after a time, and carrying on.");
  return "of all, needed";
};

/**
 * `doses`: how many doses of a day the sentences before it tell, of all of which it is the length.
 * `afterOneDay`: it follows a step of one day, which the length might be taken to count.
 */
export const sayLength = (
  step: Step,
  style: NumberStyle,
  {
    firstDay,
    afterOneDay,
    doses,
    shared,
  }: {
    readonly firstDay: boolean;
    readonly afterOneDay: boolean;
    readonly doses: number;
    readonly shared: ReturnType<typeof lengthOf>;
  },
): readonly Sentence[] => {
  const { action, duration } = step;
  if (duration === null || firstDay || shared === "said later") return [];
  if (shared === "of all")
    return [sentence("duration", [plain(ofAllSteps.regular), strong(saySpan(duration, style))], "length")];
  if (shared === "of all, needed") {
    const rest = ofAllSteps.needed.slice("Stop".length);
    return [sentence("duration", [strong("Stop"), plain(rest), strong(saySpan(duration, style))], "length")];
  }
  if (isOneDayOfOne(step)) {
    const runs = [plain(`${laterOf(action)} it `), strong(`on ${saySpan(duration, style)} only`)];
    return [sentence("duration", runs)];
  }
  const length = nightsOf(step, style) ?? saySpan(duration, style);
  const words = afterOneDay ? moreOf(length) : length;
  const runs = [plain(`${laterOf(action)} ${ofDoses(doses)} for `), strong(words)];
  return [sentence("duration", runs, "length")];
};

export const sayEnding = ({ ending }: Step): readonly Sentence[] => {
  if (ending === "stop") return [sentence("duration", [plain("After that, "), strong("stop")])];
  return ending === "continue" ? [sentence("duration", [plain("Carry on with this dose")])] : [];
};

/** "8 tablets": a ceiling names its unit, or it is not said. */
const ceilingWords = (amount: string, unit: string | null, style: NumberStyle): string => {
  if (unit === null) throw new Unsayable("A ceiling whose unit is not known.");
  const words = sayAmount({ exact: amount }, unit, style);
  if (words === null) throw new Unsayable(`No noun for the unit “${unit}”.`);
  return words;
};

/** "Do not take more than 8 tablets": the number alone would say to take so many. */
const atMost = (verb: string, words: string): readonly Run[] => [
  strong("Do not"),
  plain(` ${verb} `),
  strong(`more than ${words}`),
];

/**
 * Whether the ceiling counts the doses of several steps side by side, and is said
 * once, after the last of them: said with each, it would allow as much again.
 */
export const ceilingOf = (regimen: Regimen, index: number): Shared => {
  const { from, group } = besideOf(regimen, index);
  const { units } = regimen.steps[index]!.limits;
  if (units === null || group.length < 2 || !group.every(({ limits }) => isDeepEqual(limits.units, units)))
    return "own";
  return index === from + group.length - 1 ? "of all" : "said later";
};

/** Ceilings and gaps, after everything that is to be done. `ceiling`: where the one of units is said. */
export const sayLimits = (
  step: Step,
  style: NumberStyle,
  { most }: Plan,
  ceiling: ReturnType<typeof ceilingOf>,
): readonly Sentence[] => {
  const { leastGap, doses, units, atOnce, ...rest } = step.limits;
  nothingElse(rest);
  const verb = verbOf(step.action).later;
  const said: Sentence[] = [];
  if (most !== null) {
    const words = sayTimes({ ...most, upTo: false, low: most.high }, style);
    said.push(sentence("limit", atMost(`${verb} it`, words), "most-times"));
  }
  if (leastGap !== null) {
    const gap = sayPeriod(leastGap.value, leastGap.unit, style);
    const runs = [strong(`Wait at least ${gap}`), plain(` before you ${verb} more`)];
    said.push(sentence("limit", runs, "gap"));
  }
  if (atOnce !== null) {
    const words = ceilingWords(atOnce.amount, atOnce.unit, style);
    said.push(sentence("limit", atMost(verb, `${words} at one time`), "at-once"));
  }
  if (doses !== null) {
    const count = `${sayNumber(doses.count, style)} ${doses.count === 1 ? "time" : "times"} ${sayWithin(doses.per, style)}`;
    said.push(sentence("limit", atMost(`${verb} it`, count), "most-doses"));
  }
  if (units !== null && ceiling !== "said later") {
    const words = `${ceilingWords(units.amount, units.unit, style)} ${sayWithin(units.per, style)}`;
    const runs = atMost(verb, words);
    const ofAll = [plain("In all, "), ...withFirst(runs, (letter) => letter.toLowerCase())];
    said.push(sentence("limit", ceiling === "of all" ? ofAll : runs, "most-units"));
  }
  return said;
};
