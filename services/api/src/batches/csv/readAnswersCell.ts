// batches: the column `answers`: how a professional answered what a row's directions leave open, in one cell.
import { questionCodes } from "@plainlabel/core";
import { detailsOf } from "@plainlabel/workbench";
import type { CellFault } from "./cellFaults.ts";

/** One answer of a request, not yet judged with its directions. */
type Written = Readonly<Record<string, unknown>>;

export interface AnswersCell {
  readonly answers: readonly Written[];
  readonly faults: readonly CellFault[];
}

const help =
  "Write question = answer, such as which-side = left; times, or counts of strengths, in brackets behind it; several on a line each, or with a semicolon between them.";

type Read = { readonly answer: Written } | { readonly fault: CellFault };

const fault = (detail: string): Read => ({ fault: { code: "cell-not-an-answer", detail, help } });

/** "which-side#2 = left", "divide-daily-amount = named-times (morning 1, night 2)". */
const form = /^([a-z-]+)(?: ?# ?([1-9]\d?))? ?= ?([a-z0-9-]+)(?: ?\(([^()]*)\))?$/;

const known: ReadonlySet<string> = new Set(questionCodes);

/** Whether every part of the brackets has both of its halves. */
const isWhole = (details: ReturnType<typeof detailsOf>): boolean => {
  if ("moments" in details && details.moments !== undefined)
    return (
      details.moments.length > 0 && details.moments.every(({ at, amount }) => at !== "" && amount !== "")
    );
  if ("counts" in details && details.counts !== undefined)
    return (
      details.counts.length > 0 &&
      details.counts.every(({ strength, count }) => strength !== "" && count !== "")
    );
  return false;
};

const readOne = (piece: string, place: number): Read => {
  const [, question, nth, answer, details] = form.exec(piece) ?? [];
  const which = `Answer ${place} of the cell`;
  if (question === undefined || answer === undefined)
    return fault(`${which} is not written as question = answer.`);
  if (!known.has(question))
    return fault(`${which} is to no question that there is: ${[...known].join(", ")}.`);
  const needs = detailsOf({ answer, details: details ?? "" });
  const asks = Object.keys(needs).length > 0;
  if (asks !== (details !== undefined) || (asks && !isWhole(needs)))
    return fault(
      asks
        ? `${which} needs brackets behind it: times of day with amounts (morning 1, night 2), or counts of strengths (1 of 3 mg, 2 of 1 mg).`
        : `${which} has brackets behind it that say nothing.`,
    );
  const written = { question, ...(nth === undefined ? {} : { nth: Number(nth) }), answer, ...needs };
  return { answer: written };
};

/**
 * The answers of a cell in their order, and what is not written as one. What an
 * answer means, and whether its question was asked, is judged with the
 * directions. Never repeats the cell.
 */
export const readAnswersCell = (text: string): AnswersCell => {
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
