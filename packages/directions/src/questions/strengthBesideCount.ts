// directions/questions: a measure beside a count whose strength nobody tells, once a professional names it.
import { accepted, type Outcome, type Refusal } from "../refusal.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Regimen } from "../regimen/Regimen.ts";
import { answerRefusal, matchAnswers } from "./matchAnswers.ts";
import type { Answer, AnsweredQuestion, Question } from "./Question.ts";
import { asPrescribed, questionOf } from "./questionTable.ts";

/** The refusal of a coded dose that is a measure and a count which nothing proves to be one dose. */
const unproved = "strength-beside-count";

export interface StrengthSettled {
  readonly outcome: Outcome<Regimen>;
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly refusals: readonly Refusal[];
  /** The answers that were to this question, and are to no other. */
  readonly used: readonly Answer[];
}

const wrong = (at: number, detail: string): Refusal =>
  answerRefusal(
    "answer-does-not-add-up",
    `/${at}/counts`,
    detail,
    "Name the one strength that is supplied, and how many of it the prescription says.",
  );

const countsAs = (regimen: Regimen, count: string): boolean =>
  regimen.steps.some(
    ({ amount }) => amount !== null && "exact" in amount && compareDecimals(amount.exact, count) === 0,
  );

/**
 * Reads again with the strength that an answer names. The arithmetic is the
 * reader's own: so many of that strength must come to the measure exactly.
 * `readWith` reads the same directions with that strength of the product.
 */
export const settleStrengthBesideCount = (
  outcome: Outcome<Regimen>,
  answers: readonly Answer[],
  readWith: (strength: string) => Outcome<Regimen>,
): StrengthSettled => {
  const asked = outcome.ok ? [] : outcome.refusals.filter(({ code }) => code === unproved);
  const questions = asked.map(({ path, detail }) =>
    questionOf({ code: "which-strengths", path, words: detail, offers: ["counts"] }),
  );
  const { settled, refusals } =
    questions.length === 0
      ? { settled: [], refusals: [] }
      : matchAnswers("which-strengths", questions, answers);
  const used = settled.map(({ answer }) => answer);
  const open = questions.filter((question) => !settled.some((one) => one.question === question));
  const answered = settled.map(({ question, answer }) => ({ question, answer }));
  const named = settled.filter(({ answer }) => answer.answer !== asPrescribed);
  const [one, another] = named.flatMap(({ answer, at }) =>
    (answer.counts ?? []).map((count) => ({ ...count, at })),
  );
  if (one === undefined) return { outcome, open, answered, refusals, used };
  if (another !== undefined)
    return {
      outcome,
      open,
      answered,
      refusals: [...refusals, wrong(another.at, "One strength makes up this dose.")],
      used,
    };
  const again = readWith(one.strength);
  return again.ok && countsAs(again.value, one.count)
    ? { outcome: accepted(again.value, again.findings), open, answered, refusals, used }
    : {
        outcome,
        open,
        answered,
        refusals: [
          ...refusals,
          wrong(one.at, "So many of this strength do not come to the measure prescribed."),
        ],
        used,
      };
};
