// directions/questions: what a regimen itself leaves open, and the regimen once it is answered.

import type { ProductFacts } from "../Interpretation.ts";
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refusalOf } from "../refusing/refusalCatalogue.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { firstFault } from "../sentence/bounds.ts";
import { askAfterPause, followed } from "./afterPause.ts";
import { divided, totalOf, wordsOfStep } from "./divideDailyAmount.ts";
import { answerRefusal, matchAnswers } from "./matchAnswers.ts";
import type { Answer, AnsweredQuestion, Question, QuestionCode } from "./Question.ts";
import { asPrescribed, numbered, questionOf } from "./questionTable.ts";
import { lastNumbered } from "./whatFollows.ts";
import { asksStrengths, counted, countsFit } from "./whichStrengths.ts";

/** Questions whose answer changes a regimen; the others change what is read. In the order in which they are asked and applied. */
export const regimenQuestions = [
  "divide-daily-amount",
  "which-side",
  "what-follows",
  "which-strengths",
] as const satisfies readonly QuestionCode[];

export type RegimenQuestion = (typeof regimenQuestions)[number];

/** Where a regimen was read from. */
export interface ReadFrom {
  /** JSON pointer to the words, or to the structure where there are none. */
  readonly path: string;
  /** The words as prescribed; null: only a structure came. */
  readonly text: string | null;
  /** The words of a last numbered week or day that nothing follows, where the reader found it; left out: looked for in the text. */
  readonly lastNumbered?: string | null;
}

/** A question, and the steps of the regimen that its answer is about. */
interface AboutSteps {
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

const askDivision = eachStep((step, regimen, _, from) =>
  step.dailyTotal && !isFirstDay(step, regimen)
    ? questionOf({
        code: "divide-daily-amount",
        path: from.path,
        words: wordsOf(regimen, step, from),
        offers: waysToDivide(step),
      })
    : null,
);

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
        offers: countsFit(step, product) ? ["counts"] : [],
      })
    : null,
);

const asks: Readonly<Record<RegimenQuestion, Ask>> = {
  "divide-daily-amount": askDivision,
  "which-side": askSides,
  "what-follows": askWhatFollows,
  "which-strengths": askStrengths,
};

type Effect = (
  step: Step,
  answer: Answer,
  product: ProductFacts,
  at: number,
  all: readonly Step[],
) => Outcome<readonly Step[]>;

const chooseSide: Effect = (step, { answer }) => {
  if (step.site === null || (answer !== "left" && answer !== "right" && answer !== "both"))
    return accepted([step]);
  return accepted([{ ...step, site: { name: step.site.name.replace(/s$/, ""), side: answer } }]);
};

/** What an answer other than "as-prescribed" makes of a step that its question is about. */
const effects: Readonly<Record<RegimenQuestion, Effect>> = {
  "divide-daily-amount": (step, answer, _, at) => divided(step, answer, at),
  "which-side": chooseSide,
  "what-follows": (step, { answer }, _, __, all) => accepted(followed(step, answer, all)),
  "which-strengths": counted,
};

const ask = (code: RegimenQuestion, regimen: Regimen, product: ProductFacts, from: ReadFrom) => {
  const about = asks[code](regimen, product, from);
  const questions = numbered(about.map(({ question }) => question));
  return about.map(({ steps }, at): AboutSteps => ({ steps, question: questions[at]! }));
};

/** The questions that a regimen leaves open, before any is answered. */
export const askedOf = (regimen: Regimen, product: ProductFacts, from: ReadFrom): readonly Question[] =>
  regimenQuestions.flatMap((code) => ask(code, regimen, product, from).map(({ question }) => question));

/** A regimen with its answers applied. */
export interface AnsweredRegimen {
  readonly regimen: Regimen;
  /** Asked and not answered. */
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  /** Answers that fit no question here, or do not add up. The regimen is then of no use. */
  readonly refusals: readonly Refusal[];
}

/** The steps of an answer, unless a ceiling or a gap of the directions forbids them. */
const possible = (step: Step, outcome: Outcome<readonly Step[]>, at: number): Outcome<readonly Step[]> => {
  if (!outcome.ok || firstFault(step) !== null) return outcome;
  const fault = outcome.value.map((one) => firstFault(one)).find((code) => code !== null);
  return fault === undefined
    ? outcome
    : refused(
        answerRefusal(
          "answer-does-not-add-up",
          `/${at}`,
          `With this answer the directions cannot be true: ${refusalOf(fault).detail}`,
          "Give an answer that keeps every limit of the directions.",
        ),
      );
};

/** One code's questions, asked of what the answers before it have made. */
const answerCode = (
  code: RegimenQuestion,
  regimen: Regimen,
  product: ProductFacts,
  from: ReadFrom,
  answers: readonly Answer[],
): AnsweredRegimen => {
  const asked = ask(code, regimen, product, from);
  const questions = asked.map(({ question }) => question);
  const { settled, refusals } = matchAnswers(code, questions, answers);
  const changed = regimen.steps.map((step, place): Outcome<readonly Step[]> => {
    const question = asked.find(({ steps }) => steps.includes(place))?.question;
    const one = settled.find((each) => each.question === question);
    return one === undefined || one.answer.answer === asPrescribed
      ? accepted([step])
      : possible(step, effects[code](step, one.answer, product, one.at, regimen.steps), one.at);
  });
  const faults = [...refusals, ...changed.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals))];
  return {
    regimen:
      faults.length > 0
        ? regimen
        : regimenOf(changed.flatMap((outcome) => (outcome.ok ? outcome.value : []))),
    open: questions.filter((question) => !settled.some((one) => one.question === question)),
    answered: settled.map(({ question, answer }) => ({ question, answer })),
    refusals: faults,
  };
};

/**
 * The regimen as answered. Each answer changes the steps and the fields that its
 * question is about, and nothing else; "as-prescribed" changes nothing.
 */
export const answerRegimen = (
  regimen: Regimen,
  product: ProductFacts,
  from: ReadFrom,
  answers: readonly Answer[],
): AnsweredRegimen =>
  regimenQuestions.reduce<AnsweredRegimen>(
    (before, code) => {
      const after = answerCode(code, before.regimen, product, from, answers);
      return {
        regimen: after.regimen,
        open: [...before.open, ...after.open],
        answered: [...before.answered, ...after.answered],
        refusals: [...before.refusals, ...after.refusals],
      };
    },
    { regimen, open: [], answered: [], refusals: [] },
  );

/** The regimen as answered, or every reason why an answer cannot be. For a regimen in hand, without its words. */
export const answered = (
  regimen: Regimen,
  product: ProductFacts,
  from: ReadFrom,
  answers: readonly Answer[],
): Outcome<Regimen> => {
  const done = answerRegimen(regimen, product, from, answers);
  return done.refusals.length > 0 ? refused(...done.refusals) : accepted(done.regimen);
};
