// directions/reading: directions read with the answers that choose what is read, until no answer is left to choose.
import type { Directions, ProductFacts } from "../Interpretation.ts";
import type { Answer, AnsweredQuestion, Question } from "../questions/Question.ts";
import { settleWords as settleFractions } from "../questions/settleWords.ts";
import { settleStrengthBesideCount } from "../questions/strengthBesideCount.ts";
import { type Joining, newJoining, type Schedules, settleSchedules } from "../questions/whichSchedule.ts";
import type { Outcome, Refusal } from "../refusal.ts";
import type { Regimen } from "../regimen/Regimen.ts";
import { readTogether, withNotes } from "./readTogether.ts";

/** A reading, and what came of every question before the regimen's own. */
interface Reading {
  readonly outcome: Outcome<Regimen>;
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly refusals: readonly Refusal[];
  readonly left: Schedules["left"];
}

/** The same, and the answers that are left for the regimen's own questions. */
interface ReadingAnswered extends Reading {
  readonly answersLeft: readonly Answer[];
}

/** Reads, and reads again with each schedule that an answer chooses, until no answer chooses one more. */
const readSchedules = (
  directions: Directions,
  product: ProductFacts,
  answers: readonly Answer[],
  chosen: Joining["chosen"],
): Reading => {
  const joining = newJoining(chosen);
  const outcome = withNotes(readTogether(directions, product, joining), directions.notes ?? [], joining);
  const { chosen: more, ...settled } = settleSchedules(joining, answers);
  return more.size > chosen.size
    ? readSchedules(directions, product, answers, more)
    : { outcome, ...settled };
};

/** The outcome under these answers, the questions still open, and the answers that no question has used. */
export const readAnswered = (
  directions: Directions,
  product: ProductFacts,
  answers: readonly Answer[],
): ReadingAnswered => {
  const reads = (tried: Directions): boolean => {
    const trial = newJoining();
    return readTogether(tried, product, trial).ok || trial.met.length > 0;
  };
  const words = settleFractions(directions, answers, reads);
  const schedules = readSchedules(words.directions, product, answers, new Map());
  const strengths = settleStrengthBesideCount(
    schedules.outcome,
    answers,
    (strength) => readSchedules(words.directions, { ...product, strength }, answers, new Map()).outcome,
  );
  return {
    outcome: strengths.outcome,
    open: [...words.open, ...schedules.open, ...strengths.open],
    answered: [...words.answered, ...schedules.answered, ...strengths.answered],
    refusals: [...words.refusals, ...schedules.refusals, ...strengths.refusals],
    left: schedules.left,
    answersLeft: answers.filter((answer) => !strengths.used.includes(answer)),
  };
};
