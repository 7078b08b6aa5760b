// request: answers to what directions leave open, as somebody writes them in one line: "which-side = left".
import { questionCodes } from "@plainlabel/directions";

/** One answer of a request, not yet judged with its directions. */
type Written = Readonly<Record<string, unknown>>;

export interface AnswersText {
  readonly answers: readonly Written[];
  /** What is wrong, in a sentence each. Never repeats what was written. */
  readonly faults: readonly string[];
}

/** How answers are written, for whoever wrote them otherwise. */
export const answersHelp =
  "Write question = answer, such as which-side = left; times, or counts of strengths, in brackets behind it; several on a line each, or with a semicolon between them.";

const parts = (details: string): readonly string[] =>
  details
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** "morning 1, evening meal 2" or "08:00 1": the amount is the last word. */
const momentsIn = (details: string) =>
  parts(details).map((part) => {
    const [, at = part, amount = ""] = /^(.*\S)\s+(\S+)$/.exec(part) ?? [];
    return { at: at.toLowerCase().replaceAll(" ", "-"), amount };
  });

/** "1 of 3 mg, 2 of 1 mg": the count comes first. */
const countsIn = (details: string) =>
  parts(details).map((part) => {
    const [, count = "", strength = part] = /^(\S+)\s+(?:of|x)\s+(.+)$/i.exec(part) ?? [];
    return { strength, count };
  });

/** What an answer brings beside its id, by the ids in the table of questions; as typed, a half that is missing is "". */
export const answerDetailsOf = ({
  answer,
  details,
}: {
  readonly answer: string;
  readonly details: string;
}): {
  readonly moments?: readonly { readonly at: string; readonly amount: string }[];
  readonly counts?: readonly { readonly strength: string; readonly count: string }[];
} => {
  if (answer === "named-times") return { moments: momentsIn(details) };
  return answer === "counts" ? { counts: countsIn(details) } : {};
};

/** "which-side#2 = left", "divide-daily-amount = named-times (morning 1, night 2)". */
const form = /^([a-z-]+)(?: ?# ?([1-9]\d?))? ?= ?([a-z0-9-]+)(?: ?\(([^()]*)\))?$/;

const known: ReadonlySet<string> = new Set(questionCodes);

/** Whether every part of the brackets has both of its halves. */
const isWhole = ({ moments, counts }: ReturnType<typeof answerDetailsOf>): boolean => {
  if (moments !== undefined)
    return moments.length > 0 && moments.every(({ at, amount }) => at !== "" && amount !== "");
  if (counts !== undefined)
    return counts.length > 0 && counts.every(({ strength, count }) => strength !== "" && count !== "");
  return false;
};

type Read = { readonly answer: Written } | { readonly fault: string };

const readOne = (piece: string, place: number): Read => {
  const [, question, nth, answer, details] = form.exec(piece) ?? [];
  const which = `Answer ${place}`;
  if (question === undefined || answer === undefined)
    return { fault: `${which} is not written as question = answer.` };
  if (!known.has(question))
    return { fault: `${which} is to no question that there is: ${[...known].join(", ")}.` };
  const needs = answerDetailsOf({ answer, details: details ?? "" });
  const asks = Object.keys(needs).length > 0;
  if (asks !== (details !== undefined) || (asks && !isWhole(needs)))
    return {
      fault: asks
        ? `${which} needs brackets behind it: times of day with amounts (morning 1, night 2), or counts of strengths (1 of 3 mg, 2 of 1 mg).`
        : `${which} has brackets behind it that say nothing.`,
    };
  return { answer: { question, ...(nth === undefined ? {} : { nth: Number(nth) }), answer, ...needs } };
};

/**
 * The answers of a text in their order, and what is not written as one. What an
 * answer means, and whether its question was asked, is judged with the
 * directions.
 */
export const readAnswersText = (text: string): AnswersText => {
  const read = text
    .split(/[;\r\n]+/u)
    .map((piece) => piece.trim().replace(/\s+/gu, " "))
    .filter((piece) => piece !== "")
    .map((piece, at) => readOne(piece, at + 1));
  return {
    answers: read.flatMap((one) => ("answer" in one ? [one.answer] : [])),
    faults: read.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
};
