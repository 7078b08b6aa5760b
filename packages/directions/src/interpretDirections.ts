// directions: text, structure or both -> one regimen, or the words as written with every reason.

import { endsOnlyCoded } from "./agreement/endsOnlyCoded.ts";
import { stoppedItems } from "./agreement/stoppedItem.ts";
import { writtenWords } from "./fhir/writtenWords.ts";
import type { Directions, Interpretation, ProductFacts } from "./Interpretation.ts";
import { answerRegimen } from "./questions/askedOf.ts";
import type { ReadFrom } from "./questions/asks.ts";
import { answerRefusal } from "./questions/matchAnswers.ts";
import { printable } from "./questions/printable.ts";
import { type Answer, type Question, type QuestionCode, questionCodes } from "./questions/Question.ts";
import { wordCodes } from "./questions/settleWords.ts";
import { lastNumberedIn } from "./questions/whatFollows.ts";
import { readAnswered } from "./reading/readAnswered.ts";
import { isBlank } from "./reading/readTogether.ts";
import { accepted, type Finding, type Refusal } from "./refusal.ts";
import { traceText } from "./refusing/trace.ts";
import { applyUms } from "./regimen/applyUms.ts";
import { describeRegimen } from "./regimen/describeRegimen.ts";
import { ceilingFindings } from "./sentence/ceilings.ts";
import { partFindings } from "./sentence/partFindings.ts";
import { lacksSide } from "./sentence/placeOfForm.ts";

const noWords: Finding = {
  code: "no-words-sent",
  path: "/dosage",
  detail: "The prescription says a dose only in coded form; the prescribed words shown are made from it.",
  help: "Check them against the prescription.",
};

export interface InterpretOptions {
  /** "ums": put "n times a day" on named times of day, and say so in the findings. */
  readonly policy?: "as-written" | "ums" | undefined;
  /** How a professional answered the questions that these directions leave open. */
  readonly answers?: readonly Answer[] | undefined;
}

/** Where the regimen's own questions point, and the words they quote. */
const readFrom = ({ text, dosage }: Directions, words: string | null, endTold: boolean): ReadFrom => {
  /* The reader has found whether the last step is a numbered week or day that nothing follows. */
  const found = endTold ? null : (lastNumberedIn(words ?? "") ?? "the last numbered week or day");
  const numbered = { lastNumbered: found };
  if (!isBlank(text)) return { path: "/text", text: words, ...numbered };
  const [only, another] = dosage ?? [];
  const own = typeof only === "object" && only !== null && "text" in only && another === undefined;
  return { path: own ? "/dosage/0/text" : "/dosage", text: words, ...numbered };
};

/** Answers to questions that only a regimen asks, where there is none; and codes that no question has. */
const answersLeft = (
  answers: readonly Answer[],
  isOpen: (code: Answer["question"]) => boolean,
): readonly Refusal[] =>
  answers.flatMap(({ question }, at) =>
    isOpen(question)
      ? []
      : [
          answerRefusal(
            "answer-unknown-question",
            `/${at}/question`,
            "This question was not asked of these directions.",
            "Answer the questions that the directions leave open, by their code and path, and no others.",
          ),
        ],
  );

/** An item that its own words stop: nothing is printed, and there is nothing to ask. */
const stoppedBy = (refusals: readonly Refusal[], { text = "" }: Directions): Interpretation => ({
  understood: false,
  asWritten: null,
  refusals,
  findings: [],
  trace: traceText(text),
  questions: [],
  answered: [],
});

/**
 * Directions understood completely, in words and in structure, or printed as
 * they were written with the reasons. Text and structure must agree by meaning;
 * where they do not, or where one of them cannot be read, only the words show.
 * What only a professional can settle comes as questions; `answers` settle them.
 * An answer that fits no question, or does not add up, is among the refusals
 * (`isAnswerRefusal`): then nothing may be printed at all.
 */
export const interpretDirections = (
  directions: Directions,
  product: ProductFacts,
  options: InterpretOptions = {},
): Interpretation => {
  const stopped = stoppedItems(directions);
  if (stopped.length > 0) return stoppedBy(stopped, directions);
  const { lines, whole, twofold } = writtenWords(directions);
  /* The words of some dosages alone would leave a part out, so then nothing is printed. */
  const words = whole ? lines.join("\n") : null;
  const answers = options.answers ?? [];
  const {
    outcome,
    open,
    answered,
    refusals,
    answersLeft: left,
    left: asPrescribed,
  } = readAnswered(directions, product, answers);
  const notRead = (reasons: readonly Refusal[], questions = open, settled = answered): Interpretation => ({
    understood: false,
    asWritten: printable(reasons, { directions, lines, words, twofold, left: asPrescribed }),
    refusals: reasons,
    findings: [],
    trace: traceText(directions.text ?? ""),
    questions,
    answered: settled,
  });
  if (!outcome.ok) {
    const read: readonly QuestionCode[] = [...wordCodes, "which-schedule", "words-not-read"];
    const wrong = [...refusals, ...answersLeft(left, (code) => read.includes(code))];
    return notRead(wrong.length > 0 ? wrong : outcome.refusals);
  }
  const isCodedHeld = answered.some(
    ({ question: { code }, answer: { answer } }) => code === "which-schedule" && answer === "structure",
  );
  const ends =
    words === null || isCodedHeld
      ? accepted(outcome.value)
      : endsOnlyCoded(outcome.value, directions.dosage?.length === 1 ? "/dosage/0" : "/dosage");
  if (!ends.ok) return notRead(ends.refusals);
  const own = answerRegimen(
    ends.value,
    product,
    readFrom(directions, words, !outcome.findings.some(({ code }) => code === "end-not-told")),
    left,
  );
  const questions = [...open, ...own.open];
  const settled = [...answered, ...own.answered];
  const wrong = [...refusals, ...own.refusals, ...answersLeft(left, (code) => questionCodes.includes(code))];
  if (wrong.length > 0) return notRead(wrong, questions, settled);
  const mapped = options.policy === "ums" ? applyUms(own.regimen) : accepted(own.regimen);
  const regimen = mapped.ok ? mapped.value : own.regimen;
  const isOpen = (code: Question["code"]): boolean => own.open.some((question) => question.code === code);
  const findings: readonly Finding[] = [
    /* What was asked and answered nobody need find out. */
    ...outcome.findings.filter(
      ({ code }) =>
        !(code === "total-undivided" && !isOpen("divide-daily-amount")) &&
        !(code === "end-not-told" && !isOpen("what-follows")) &&
        /* The words name no side, and the coded dose may. */
        !(code === "side-not-told" && !regimen.steps.some((step) => lacksSide(step, product))),
    ),
    ...ends.findings,
    ...ceilingFindings(regimen.steps, product, directions.text === undefined ? "/dosage" : "/text"),
    ...partFindings(regimen.steps, product, directions.text === undefined ? "/dosage" : "/text"),
    ...(mapped.ok ? mapped.findings : []),
    ...(words === null ? [noWords] : []),
  ];
  const prescribed = words ?? [...lines, describeRegimen(outcome.value)].join("\n");
  return {
    understood: true,
    regimen,
    prescribed,
    asWritten: words,
    findings,
    questions,
    answered: settled,
  };
};
