// directions/questions: what a regimen itself leaves open, and the regimen once it is answered.
import type { ProductFacts } from "../Interpretation.ts";
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import { withEachOfBoth } from "../regimen/eachOfBoth.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { firstFault } from "../sentence/bounds.ts";
import { followed } from "./afterPause.ts";
import { type AboutSteps, asks, type ReadFrom, type RegimenQuestion, regimenQuestions } from "./asks.ts";
import { divided } from "./divideDailyAmount.ts";
import { answerRefusal, matchAnswers } from "./matchAnswers.ts";
import type { Answer, AnsweredQuestion, Question } from "./Question.ts";
import { asPrescribed, numbered } from "./questionTable.ts";
import { counted } from "./whichStrengths.ts";

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
  return accepted([
    withEachOfBoth({ ...step, site: { name: step.site.name.replace(/s$/, ""), side: answer } }),
  ]);
};

/** What an answer other than "as-prescribed" makes of a step that its question is about. */
const effects: Readonly<Record<RegimenQuestion, Effect>> = {
  "divide-daily-amount": (step, answer, _, at) => divided(step, answer, at),
  "which-side": chooseSide,
  "what-follows": (step, { answer }, _, __, all) => accepted(followed(step, answer, all)),
  "which-strengths": counted,
};

export const ask = (code: RegimenQuestion, regimen: Regimen, product: ProductFacts, from: ReadFrom) => {
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
    /* The very same where no answer changes it: what is known of a regimen is kept by it. */
    regimen:
      faults.length > 0 || settled.length === 0
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
