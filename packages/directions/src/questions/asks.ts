// directions/questions: the questions that a regimen itself leaves open, one rule for each code.
import type { ProductFacts } from "../Interpretation.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Regimen, Step } from "../regimen/Regimen.ts";
import { askAfterPause } from "./afterPause.ts";
import { totalOf, wordsOfStep } from "./divideDailyAmount.ts";
import type { Question, QuestionCode } from "./Question.ts";
import { questionOf } from "./questionTable.ts";
import { lastNumbered } from "./whatFollows.ts";
import { asksStrengths, countsFit } from "./whichStrengths.ts";

/**
 * Questions whose answer changes a regimen; the others change what is read. In the order in which they are asked
 * and applied.
 */
export const regimenQuestions = [
  "divide-daily-amount",
  "which-side",
  "what-follows",
  "which-strengths",
] as const satisfies readonly QuestionCode[];

/** The code of a question that a regimen itself leaves open. */
export type RegimenQuestion = (typeof regimenQuestions)[number];

/** Where a regimen was read from. */
export interface ReadFrom {
  /** JSON pointer to the words, or to the structure where there are none. */
  readonly path: string;
  /** The words as prescribed; null: only a structure came. */
  readonly text: string | null;
  /**
   * The words of a last numbered week or day that nothing follows, where the reader found it; left out: looked
   * for in the text.
   */
  readonly lastNumbered?: string | null;
}

/** A question, and the steps of the regimen that its answer is about. */
export interface AboutSteps {
  readonly question: Question;
  readonly steps: readonly number[];
}

type Ask = (regimen: Regimen, product: ProductFacts, from: ReadFrom) => readonly AboutSteps[];

/** The words of a step: all of them where it is the only one. */
const wordsOf = ({ steps }: Regimen, step: Step, { text }: ReadFrom): string =>
  steps.length === 1 && text !== null ? text.trim() : wordsOfStep(step);

const eachStep =
  (ask: (step: Step, regimen: Regimen, product: ProductFacts, from: ReadFrom) => Question | null): Ask =>
  (regimen, product, from) =>
    regimen.steps.flatMap((step, at) => {
      const question = ask(step, regimen, product, from);
      return question === null ? [] : [{ question, steps: [at] }];
    });

/** A range cannot be shared out exactly, and an amount that stands beside times has its times already. */
const waysToDivide = ({ timing, ...step }: Step): readonly string[] => {
  const timed =
    timing.times !== null || timing.every !== null || timing.slots.length + timing.clockTimes.length > 0;
  if (timed) return [];
  return totalOf({ timing, ...step }) === null ? ["all-at-once"] : ["all-at-once", "named-times"];
};

/** "2 on the first day, then 1 each day": printed as prescribed, a first day asks nobody how to divide it. */
const isFirstDay = ({ joined, duration }: Step, { steps }: Regimen): boolean =>
  joined === "first" &&
  steps.length > 1 &&
  duration !== null &&
  duration.unit === "day" &&
  duration.low === "1" &&
  duration.high === "1";

const hasTotal = (step: Step, regimen: Regimen): boolean => step.dailyTotal && !isFirstDay(step, regimen);

/**
 * One question for a whole course: who takes the first step's amount at once
 * takes the others so. Amounts that differ have no times of day in common that
 * add up, so that only one at a time can be divided.
 */
const askDivision: Ask = (regimen, _, from) => {
  const totals = regimen.steps.flatMap((step, at) => (hasTotal(step, regimen) ? [{ step, at }] : []));
  const [first] = totals;
  if (first === undefined) return [];
  const course = totals.length > 1;
  const even = totals.every(({ step }) => isDeepEqual(step.amount, first.step.amount));
  const ways = waysToDivide(first.step).filter((way) => even || way === "all-at-once");
  const offers = ways.filter((way) => totals.every(({ step }) => waysToDivide(step).includes(way)));
  const words = course
    ? (from.text?.trim() ?? totals.map(({ step }) => wordsOfStep(step)).join(", then "))
    : wordsOf(regimen, first.step, from);
  return [
    {
      question: questionOf({ code: "divide-daily-amount", path: from.path, words, offers }),
      steps: totals.map(({ at }) => at),
    },
  ];
};

/** Parts of the body where one side is treated for another at great cost. */
const sided = /^(?:eye|eyelid|ear)s?$/;

/** The side that was operated on is in somebody's notes; the affected eye is the one the person came with. */
const isUnnamed = ({ name, side }: NonNullable<Step["site"]>): boolean =>
  (side === "operated" && sided.test(name)) || (side === "affected" && name === "side");

const sideWords = ({ name, side }: NonNullable<Step["site"]>, text: string | null): string =>
  new RegExp(`\\b(?:the |your )?${side} ${name.replace(/s$/, "")}s?\\b`, "i").exec(text ?? "")?.[0] ??
  `${side} ${name}`;

/** One question for each place, however many steps name it: the affected eye is the same one all along. */
const askSides: Ask = ({ steps }, _, { path, text }) => {
  const places = new Map<string, AboutSteps>();
  steps.forEach(({ site }, at) => {
    if (site === null || !isUnnamed(site)) return;
    const key = `${site.side} ${site.name}`;
    const question =
      places.get(key)?.question ??
      questionOf({
        code: "which-side",
        path,
        words: sideWords(site, text),
        offers: ["left", "right", "both"],
      });
    places.set(key, { question, steps: [...(places.get(key)?.steps ?? []), at] });
  });
  return [...places.values()];
};

const askWhatFollows: Ask = (regimen, _, from) => {
  const pause = askAfterPause(regimen.steps, from.path);
  if (pause !== null) return [pause];
  const words = from.lastNumbered === undefined ? lastNumbered(from.text ?? "", regimen) : from.lastNumbered;
  if (words === null) return [];
  const question = questionOf({ code: "what-follows", path: from.path, words, offers: ["stop", "continue"] });
  return [{ question, steps: [regimen.steps.length - 1] }];
};

const askStrengths = eachStep((step, regimen, product, from) =>
  asksStrengths(step, product)
    ? questionOf({
        code: "which-strengths",
        path: from.path,
        words: wordsOf(regimen, step, from),
        offers: countsFit(step) ? ["counts"] : [],
      })
    : null,
);

/** The rule of each code: what is asked, and of which steps. */
export const asks: Readonly<Record<RegimenQuestion, Ask>> = {
  "divide-daily-amount": askDivision,
  "which-side": askSides,
  "what-follows": askWhatFollows,
  "which-strengths": askStrengths,
};
