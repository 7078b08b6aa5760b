// language/english: a regimen in plain sentences, one idea each, at most 15 words, and read back before they leave.

import type { Regimen, Step } from "@plainlabel/directions";
import { accepted, isDeepEqual, type Outcome, refused } from "@plainlabel/directions";
import { sayAmount } from "./amounts.ts";
import { type NumberStyle, sayNumber } from "./numbers.ts";
import {
  pictureOfDuration,
  pictureOfFood,
  pictureOfGap,
  pictureOfMost,
  pictureOfMostDoses,
} from "./pictureOf.ts";
import { readSayings } from "./readSayings.ts";
import type { Run } from "./Saying.ts";
import { type Saying, wordsOfSaying } from "./Saying.ts";
import {
  countWords,
  mostWords,
  plain,
  type Sentence,
  sayDose,
  sentence,
  strong,
  Unsayable,
  type WhenNeeded,
} from "./sayDose.ts";
import { sayPeriod, saySpan, sayWithin } from "./schedule.ts";
import { hasNoTiming, mergedForm, spokenForm } from "./spokenForm.ts";
import { type StepInstructions, stepInstructions } from "./stepInstructions.ts";
import { laterOf, verbOf } from "./verbs.ts";

export interface SayOptions {
  readonly numbers: NumberStyle;
}

const many = (step: Step): string => laterOf(step.action);

type Food = NonNullable<Step["food"]>;

/** "30 minutes before food", "on an empty stomach", and closer: "at least 30 minutes before food", "just after food". */
const foodWords = (food: Food, closer: StepInstructions["food"], style: NumberStyle): string => {
  if (food.relation === "empty-stomach") return "on an empty stomach";
  if (closer === "main") return `${food.relation} each main meal`;
  const offset = food.offset === null ? "" : `${saySpan(food.offset, style)} `;
  const near = closer === null ? "" : `${closer} `;
  const meal = food.meal === "evening meal" ? "the evening meal" : food.meal;
  return food.relation === "with-or-after"
    ? `${offset}with or ${near}after ${meal}`
    : `${near}${offset}${food.relation} ${meal}`;
};

const sayFood = (step: Step, closer: StepInstructions["food"], style: NumberStyle): readonly Sentence[] => {
  const food = step.food;
  /* With no meal of its own it belongs to the meals that are times of day: sayDose says it there. */
  if (food === null || (food.meal === null && food.relation !== "empty-stomach")) return [];
  const words = foodWords(food, closer, style);
  return [sentence("food", [plain(`${many(step)} it `), strong(words)], pictureOfFood(food))];
};

/** "for pain", "for pain, fever or cough", "to sleep or for pain": "for" is said once for reasons side by side. */
const sayReasons = (reasons: readonly string[]): string => {
  const said = reasons.map((reason, at) => {
    if (reason.startsWith("to ")) return reason;
    return at > 0 && !reasons[at - 1]!.startsWith("to ") ? reason : `for ${reason}`;
  });
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} or ${said.at(-1)}`;
};

/** Who gives a medicine does not need it. */
const whyNeeded = (step: Step): readonly Run[] => {
  const reasons = sayReasons(step.asNeeded?.reasons ?? []);
  return [
    strong(step.action === "give" ? "when it is needed" : "when you need it"),
    ...(reasons === "" ? [] : [plain(`, ${reasons}`)]),
  ];
};

const sayAsNeeded = (step: Step): readonly Sentence[] =>
  step.asNeeded === null
    ? []
    : [
        sentence("as-needed", [plain(`${many(step)} it `), ...whyNeeded(step)], {
          id: "when-you-need-it",
        }),
      ];

const sameTimeWords = (unit: NonNullable<Step["timing"]["sameTime"]>): string =>
  unit === "day" ? "at the same time each day" : `on the same day each ${unit}`;

/** What may say when, for a dose that has no times: "Take 1 when you need it", "Take 2 with meals". */
const whensOf = (step: Step, closer: StepInstructions["food"], style: NumberStyle): readonly WhenNeeded[] => {
  const { asNeeded, food, timing } = step;
  if (timing.sameTime !== null && hasNoTiming({ ...step, timing: { ...timing, sameTime: null } }))
    return [{ kind: "same-time", runs: [strong(sameTimeWords(timing.sameTime))], meaning: null }];
  if (!hasNoTiming(step)) return [];
  const meals = food?.meal === "meals" && food.offset === null && (closer === null || closer === "main");
  return [
    ...(meals
      ? [
          {
            kind: "meals" as const,
            runs: [strong(foodWords(food, closer, style))],
            meaning: pictureOfFood(food),
          },
        ]
      : []),
    ...(asNeeded === null
      ? []
      : [
          {
            kind: "need" as const,
            runs: whyNeeded(step),
            meaning: { id: "when-you-need-it" as const },
          },
        ]),
  ];
};

const sayLength = (step: Step, style: NumberStyle, firstDay: boolean): readonly Sentence[] => {
  const { cycle } = step.timing;
  const verb = many(step);
  const said: Sentence[] = [];
  if (cycle !== null) {
    const on = sayPeriod(cycle.on, cycle.unit, style);
    const off = sayPeriod(cycle.off, cycle.unit, style);
    said.push(
      sentence("timing", [plain(`${verb} it for `), strong(on), plain(", then stop for "), strong(off)]),
    );
    said.push(sentence("timing", [plain("After that, start again")]));
  }
  if (step.duration !== null && !firstDay) {
    const span = saySpan(step.duration, style);
    said.push(
      sentence("duration", [plain(`${verb} it for `), strong(span)], pictureOfDuration(step.duration)),
    );
  }
  if (step.ending === "stop") said.push(sentence("duration", [plain("After that, "), strong("stop")]));
  if (step.ending === "continue") said.push(sentence("duration", [plain("Carry on with this dose")]));
  return said;
};

/**
 * True where daily use would be a mistake: weekly methotrexate taken every day
 * has killed (MHRA Drug Safety Update, September 2020).
 */
export const isLessThanDaily = ({ timing, asNeeded }: Step): boolean => {
  if (asNeeded !== null) return false;
  const { times, every, weekdays } = timing;
  if (weekdays.length > 0 && weekdays.length < 7) return true;
  if (timing.sameTime === "week" || timing.sameTime === "month") return true;
  if (every !== null)
    return ["week", "month", "year"].includes(every.unit) || (every.unit === "day" && every.low !== "1");
  return times !== null && ["week", "month", "year"].includes(times.per.unit) && times.high < 7;
};

const sayLimits = (step: Step, style: NumberStyle, ceilings: readonly Sentence[]): readonly Sentence[] => {
  const { leastGap, doses, units } = step.limits;
  const verb = verbOf(step.action).later;
  const said: Sentence[] = [...ceilings];
  if (leastGap !== null) {
    const gap = sayPeriod(leastGap.value, leastGap.unit, style);
    const runs = [plain("Wait at least "), strong(gap), plain(` before you ${verb} more`)];
    said.push(sentence("limit", runs, pictureOfGap(leastGap)));
  }
  if (doses !== null) {
    const count = `${sayNumber(doses.count, style)} ${doses.count === 1 ? "time" : "times"} ${sayWithin(doses.per, style)}`;
    said.push(
      sentence("limit", [plain(`Do not ${verb} it more than `), strong(count)], pictureOfMostDoses(doses)),
    );
  }
  if (units !== null) {
    const amount = sayAmount({ exact: units.amount }, units.unit, style);
    if (amount === null) throw new Unsayable(`No noun for the unit “${units.unit}”.`);
    const runs = [plain(`Do not ${verb} more than `), strong(`${amount} ${sayWithin(units.per, style)}`)];
    said.push(sentence("limit", runs, pictureOfMost(units)));
  }
  return said;
};

/** The steps that go on side by side with this one: those joined to it by "and". */
const besides = ({ steps }: Regimen, index: number): readonly Step[] => {
  let from = index;
  while (from > 0 && steps[from]!.joined === "and") from -= 1;
  let to = index + 1;
  while (to < steps.length && steps[to]!.joined === "and") to += 1;
  return steps.slice(from, to);
};

/**
 * "Do not take it every day", once for all that goes on side by side: two steps
 * may share out the days of the week, and then it is taken every day.
 */
const sayNotDaily = (regimen: Regimen, index: number): readonly Sentence[] => {
  const { steps } = regimen;
  const step = steps[index]!;
  const group = besides(regimen, index);
  const everyDay = new Set(group.flatMap(({ timing }) => timing.weekdays)).size === 7;
  if (group.at(-1) !== step || !group.every(isLessThanDaily) || everyDay) return [];
  const daily = steps.slice(0, index).some((before) => !group.includes(before) && !isLessThanDaily(before));
  const start = daily ? "From then on, do" : "Do";
  return [sentence("limit", [plain(`${start} not ${verbOf(step.action).later} it `), strong("every day")])];
};

/** A total for the first of several stretches, which lasts one day. */
const isFirstDay = ({ steps }: Regimen, index: number): boolean => {
  const [first, next] = steps;
  const length = first?.duration;
  return (
    index === 0 &&
    first?.dailyTotal === true &&
    next?.joined === "then" &&
    length?.low === "1" &&
    length.high === "1" &&
    length.unit === "day"
  );
};

const sayStep = (regimen: Regimen, index: number, style: NumberStyle): readonly Sentence[] => {
  const step = regimen.steps[index]!;
  const instructions = stepInstructions(step);
  const firstDay = isFirstDay(regimen, index);
  const whens = whensOf(step, instructions.food, style);
  const dose = sayDose(step, style, instructions.moments, whens, firstDay);
  const { sameTime } = step.timing;
  return [
    ...dose.sentences,
    ...(step.dailyTotal
      ? [
          sentence("dose", [plain("Ask your pharmacist how to share it out over the day")], {
            id: "ask-pharmacist",
          }),
        ]
      : []),
    ...(dose.within === "need" ? [] : sayAsNeeded(step)),
    ...(dose.within === "meals" ? [] : sayFood(step, instructions.food, style)),
    ...(sameTime === null || dose.within === "same-time"
      ? []
      : [sentence("timing", [plain(`${many(step)} it `), strong(sameTimeWords(sameTime))])]),
    ...sayLength(step, style, firstDay),
    ...instructions.sentences.map(
      ({ text, meaning }): Sentence => ({ concerns: "instruction", runs: [plain(text)], meaning }),
    ),
    ...sayLimits(step, style, dose.ceilings),
    ...sayNotDaily(regimen, index),
  ];
};

/** "First, take", "Then take", "Also take": how a step follows the one before. */
const leading = (regimen: Regimen, index: number): string => {
  const { joined } = regimen.steps[index]!;
  if (index === 0) return regimen.steps.some((step) => step.joined === "then") ? "First, " : "";
  return joined === "then" ? "Then " : "Also ";
};

const lead = (first: Sentence, words: string): Sentence => {
  if (words === "") return first;
  const [run, ...others] = first.runs;
  return { ...first, runs: [plain(words + run!.text[0]!.toLowerCase() + run!.text.slice(1)), ...others] };
};

export const sayUnchecked = (regimen: Regimen, style: NumberStyle): readonly Saying[] =>
  regimen.steps.flatMap((_, index) => {
    const [first, ...others] = sayStep(regimen, index, style);
    return [lead(first!, leading(regimen, index)), ...others].map((said) => ({ ...said, step: index }));
  });

const tryStyle = (regimen: Regimen, style: NumberStyle): Outcome<readonly Saying[]> => {
  const cannot = (detail: string): Outcome<never> =>
    refused({
      code: "cannot-be-said",
      path: "",
      detail,
      help: "The directions are printed as they were written.",
    });
  let sayings: readonly Saying[];
  try {
    sayings = sayUnchecked(mergedForm(regimen), style);
  } catch (error) {
    if (error instanceof Unsayable) return cannot(error.message);
    throw error;
  }
  const long = sayings.find(
    (saying) => saying.concerns !== "instruction" && countWords(saying.runs) > mostWords,
  );
  if (long !== undefined) return cannot(`A sentence would be too long: “${wordsOfSaying(long)}”`);
  const read = readSayings(sayings.map(wordsOfSaying));
  if (read === null || !isDeepEqual(read, spokenForm(regimen)))
    return cannot("The sentences would not say exactly what the directions mean.");
  return accepted(sayings);
};

/**
 * The sentences of a regimen, or why it cannot be said: a unit without a noun, a
 * reason or place that would make a sentence too long, or words that would be
 * read back as something else. Where words for numbers would make a sentence
 * too long, all of it is said in digits.
 */
export const trySayRegimen = (regimen: Regimen, { numbers }: SayOptions): Outcome<readonly Saying[]> => {
  const said = tryStyle(regimen, numbers);
  return said.ok || numbers === "digits" ? said : tryStyle(regimen, "digits");
};

/**
 * The sentences of a regimen that `interpretDirections` understood. Every field
 * reaches the words; one that cannot is a bug, and throws.
 */
export const sayRegimen = (regimen: Regimen, options: SayOptions): readonly Saying[] => {
  const said = trySayRegimen(regimen, options);
  if (!said.ok) throw new Error(`A regimen that was accepted cannot be said: ${said.refusals[0]?.detail}`);
  return said.value;
};
