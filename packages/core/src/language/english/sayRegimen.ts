// language/english: a regimen in plain sentences, one idea each, at most 15 words, and read back before they leave.
import { isDeepEqual } from "../../interpret/isDeepEqual.ts";
import { normalForm } from "../../interpret/normalForm.ts";
import type { Regimen, Step } from "../../interpret/Regimen.ts";
import { accepted, type Outcome, refused } from "../../refusal.ts";
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
} from "./sayDose.ts";
import { sayPeriod, saySpan, sayWithin } from "./schedule.ts";
import { verbOf } from "./verbs.ts";

export interface SayOptions {
  readonly numbers: NumberStyle;
}

const many = (step: Step): string => (verbOf(step.action).later === "take" ? "Take" : "Use");

const sayFood = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const food = step.food;
  /* With no meal of its own it belongs to the meals that are times of day: sayDose says it there. */
  if (food === null || (food.meal === null && food.relation !== "empty-stomach")) return [];
  const offset = food.offset === null ? "" : `${saySpan(food.offset, style)} `;
  const words =
    food.relation === "empty-stomach"
      ? "on an empty stomach"
      : `${food.relation === "with-or-after" ? "with or after" : food.relation} ${food.meal === "evening meal" ? "the evening meal" : food.meal}`;
  return [sentence("food", [plain(`${many(step)} it `), strong(`${offset}${words}`)], pictureOfFood(food))];
};

/** "for pain", "for pain, fever or cough", "to sleep or for pain": "for" is said once for reasons side by side. */
const sayReasons = (reasons: readonly string[]): string => {
  const said = reasons.map((reason, at) => {
    if (reason.startsWith("to ")) return reason;
    return at > 0 && !reasons[at - 1]!.startsWith("to ") ? reason : `for ${reason}`;
  });
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} or ${said.at(-1)}`;
};

const sayAsNeeded = (step: Step): readonly Sentence[] => {
  if (step.asNeeded === null) return [];
  const reasons = sayReasons(step.asNeeded.reasons);
  const why = reasons === "" ? [] : [plain(`, ${reasons}`)];
  return [
    sentence("as-needed", [plain(`${many(step)} it `), strong("when you need it"), ...why], {
      id: "when-you-need-it",
    }),
  ];
};

const sayLength = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const { cycle, sameTime } = step.timing;
  const verb = many(step);
  const said: Sentence[] = [];
  if (sameTime !== null) {
    const words = sameTime === "day" ? "at the same time each day" : `on the same day each ${sameTime}`;
    said.push(sentence("timing", [plain(`${verb} it `), strong(words)]));
  }
  if (cycle !== null) {
    const on = sayPeriod(cycle.on, cycle.unit, style);
    const off = sayPeriod(cycle.off, cycle.unit, style);
    said.push(
      sentence("timing", [plain(`${verb} it for `), strong(on), plain(", then stop for "), strong(off)]),
    );
    said.push(sentence("timing", [plain("After that, start again")]));
  }
  if (step.duration !== null) {
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

const sayLimits = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const { leastGap, doses, units } = step.limits;
  const verb = verbOf(step.action).later;
  const said: Sentence[] = [];
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
  if (isLessThanDaily(step)) said.push(sentence("limit", [plain(`Do not ${verb} it `), strong("every day")]));
  return said;
};

const sayStep = (step: Step, style: NumberStyle): readonly Sentence[] => [
  ...sayDose(step, style),
  ...(step.dailyTotal
    ? [
        sentence("dose", [plain("Ask your pharmacist how to share it out over the day")], {
          id: "ask-pharmacist",
        }),
      ]
    : []),
  ...sayAsNeeded(step),
  ...sayFood(step, style),
  ...sayLength(step, style),
  /* Word for word, so no full stop of ours is added to it. */
  ...step.instructions.map(
    (words): Sentence => ({
      concerns: "instruction",
      runs: [plain("Remember: "), plain(words)],
      meaning: null,
    }),
  ),
  ...sayLimits(step, style),
];

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
  regimen.steps.flatMap((step, index) => {
    const [first, ...others] = sayStep(step, style);
    return [lead(first!, leading(regimen, index)), ...others].map((said) => ({ ...said, step: index }));
  });

const tryStyle = (meant: Regimen, style: NumberStyle): Outcome<readonly Saying[]> => {
  const cannot = (detail: string): Outcome<never> =>
    refused({
      code: "cannot-be-said",
      path: "",
      detail,
      help: "The directions are printed as they were written.",
    });
  let sayings: readonly Saying[];
  try {
    sayings = sayUnchecked(meant, style);
  } catch (error) {
    if (error instanceof Unsayable) return cannot(error.message);
    throw error;
  }
  const long = sayings.find(
    (saying) => saying.concerns !== "instruction" && countWords(saying.runs) > mostWords,
  );
  if (long !== undefined) return cannot(`A sentence would be too long: “${wordsOfSaying(long)}”`);
  const read = readSayings(sayings.map(wordsOfSaying));
  if (read === null || !isDeepEqual(read, meant))
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
  const meant = normalForm(regimen);
  const said = tryStyle(meant, numbers);
  return said.ok || numbers === "digits" ? said : tryStyle(meant, "digits");
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
