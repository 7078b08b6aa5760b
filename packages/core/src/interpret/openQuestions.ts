// interpret: while a question is open the directions are the prescriber's words alone, on a DRAFT and nothing else.
import type { Answer, Interpretation, Question, Refusal } from "@plainlabel/directions";
import { isAnswerRefusal } from "@plainlabel/directions";

const where = "/directions";

/** The reason why directions that are understood are printed as written, and why an approval is refused. */
const reasonOf = ({ code, words, detail, help }: Question, path: string): Refusal => ({
  code: "question-open",
  path,
  detail: `${detail} In question: “${words}” (${code}).`,
  help,
});

/** Paths of a request's answers lead from the request; the reader knows the directions alone. */
export const answersForReader = (answers: readonly Answer[] = []): readonly Answer[] =>
  answers.map((answer) =>
    answer.path?.startsWith(where) === true ? { ...answer, path: answer.path.slice(where.length) } : answer,
  );

/** Its paths lead from the directions; those of an answer lead from the request. */
export const inRequest = (interpretation: Interpretation): Interpretation => {
  const within = <T extends { readonly path: string }>(one: T): T => ({ ...one, path: where + one.path });
  const refusalWithin = (one: Refusal): Refusal => (isAnswerRefusal(one) ? one : within(one));
  const found = {
    findings: interpretation.findings.map(within),
    questions: interpretation.questions.map(within),
    answered: interpretation.answered.map(({ question, answer }) => ({
      question: within(question),
      answer: { ...answer, path: where + question.path },
    })),
  };
  return interpretation.understood
    ? { ...interpretation, ...found }
    : { ...interpretation, ...found, refusals: interpretation.refusals.map(refusalWithin) };
};

/** Two schedules that were left as prescribed: a draft in words at most, and no approval. */
const isUnsettled = ({ code }: Refusal): boolean => code === "instruction-says-schedule";

const unsettled = (interpretation: Interpretation): readonly Refusal[] =>
  interpretation.understood
    ? []
    : interpretation.refusals.filter(isUnsettled).map(({ detail, help }) => ({
        code: "question-open",
        path: "/answers",
        detail: `Two schedules that are left as prescribed are never approved. ${detail}`,
        help,
      }));

/**
 * Words and coded dose that do not say the same, or parts of the coded dose that
 * contradict each other, so that one of them contradicts the words too: the words
 * alone are a draft at most.
 */
const apart: ReadonlySet<string> = new Set([
  "text-structure-conflict",
  "text-structure-days-differ",
  "structure-has-more",
  "site-conflict",
  "route-conflict",
  "method-conflict",
  "as-needed-conflict",
  "unit-conflict",
  "timing-code-conflict",
  "frequency-conflict",
  "range-reversed",
  "modifier-extension",
]);

/** Of these the words of a single dosage may be refused too, which says nothing of the others. */
const orderOfAll: ReadonlySet<string> = new Set(["said-twice", "weekly-and-daily", "too-often"]);

/**
 * Several dosages of which nobody knows whether one is missing, stands twice, or
 * comes after or beside another. Their words one below the other say them all at once.
 */
const isInDoubt = ({ code, path }: Refusal): boolean =>
  code === "sequence" || (orderOfAll.has(code) && path.endsWith("/dosage"));

/**
 * What words alone would leave out: a ceiling that no sentence of ours says, and
 * the length of a dosage after which another comes, so that both would be taken.
 */
const isLeftOut = ({ code, path }: Refusal): boolean =>
  (code === "field-not-supported" && path.endsWith("/maxDosePerLifetime")) ||
  (code === "step-without-end" && path.includes("/dosage/"));

/** Why the words alone are never approved, and what would do; null: they may be. */
const whyNever = (refusal: Refusal): readonly [why: string, help: string] | null => {
  if (isLeftOut(refusal))
    return [
      "The words alone would leave it out, so they are never approved.",
      "Ask the prescriber, and send words that say all of it.",
    ];
  if (isInDoubt(refusal))
    return [
      "Words alone may leave a dosage out or say two at once, so they are never approved.",
      refusal.help,
    ];
  if (apart.has(refusal.code))
    return [
      "Words beside a coded dose that says something else are never approved.",
      "Ask the prescriber which holds, and send that alone.",
    ];
  return null;
};

const inConflict = (interpretation: Interpretation): readonly Refusal[] =>
  interpretation.understood
    ? []
    : interpretation.refusals.flatMap((refusal) => {
        const never = whyNever(refusal);
        if (never === null) return [];
        const [why, help] = never;
        return [{ ...refusal, detail: `${refusal.detail} ${why}`, help }];
      });

/**
 * What stops a label: answers that fit nothing, an approval that leaves a question
 * open, and one of words that the coded dose beside them contradicts.
 */
export const stoppedBy = (interpretation: Interpretation, approved: boolean): readonly Refusal[] => {
  const wrong = interpretation.understood ? [] : interpretation.refusals.filter(isAnswerRefusal);
  if (wrong.length > 0 || !approved) return wrong;
  const open = interpretation.questions.map((question) => reasonOf(question, "/answers"));
  return open.length > 0 ? open : [...unsettled(interpretation), ...inConflict(interpretation)];
};

/**
 * With a question open: not taken as understood, so that the prescriber's words
 * stand alone, with no picture of the dose, no timetable and no reminder. Where
 * only a structure came, it is said field by field, as the professional reads it.
 */
export const asFarAsSettled = (interpretation: Interpretation): Interpretation => {
  const { questions, findings, answered } = interpretation;
  if (questions.length === 0) return interpretation;
  const reasons = questions.map((question) => reasonOf(question, question.path));
  const before = interpretation.understood ? [] : interpretation.refusals;
  return {
    understood: false,
    asWritten: interpretation.understood ? interpretation.prescribed : interpretation.asWritten,
    refusals: [...before, ...reasons],
    findings,
    questions,
    answered,
    trace: [],
  };
};
