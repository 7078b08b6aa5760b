// directions/agreement: refusals that only a professional can settle, as the questions they are.
import type { AnswerChoice, Question, QuestionCode } from "../questions/Question.ts";
import type { Refusal } from "../refusal.ts";

const asPrescribed: AnswerChoice = { id: "as-prescribed", label: "Leave as prescribed" };

interface Asked {
  readonly code: QuestionCode;
  readonly detail: string;
  readonly help: string;
  readonly answers: readonly AnswerChoice[];
}

const whichSchedule: Asked = {
  code: "which-schedule",
  detail: "The words and the coded dose say different schedules; which one holds?",
  help: "Ask the prescriber which is right, then choose it.",
  answers: [
    { id: "words", label: "The words are right" },
    { id: "structure", label: "The coded dose is right" },
    asPrescribed,
  ],
};

const whichStrengths: Asked = {
  code: "which-strengths",
  detail:
    "The dose is a weight, and the product does not tell how many make it up; how many of which strength?",
  help: "Name each strength that is supplied and how many of it make one dose.",
  answers: [{ id: "counts", label: "These many of each strength", needs: "counts" }, asPrescribed],
};

const askedBy: ReadonlyMap<string, Asked> = new Map([
  ["instruction-says-schedule", whichSchedule],
  ["text-structure-conflict", whichSchedule],
  ["structure-has-more", whichSchedule],
  ["strength-beside-count", whichStrengths],
]);

/** What stands at a JSON pointer of the directions, as words. */
const wordsAt = (value: unknown, path: string): string => {
  const found = path
    .split("/")
    .slice(1)
    .reduce<unknown>((at, name) => {
      const key = name.replaceAll("~1", "/").replaceAll("~0", "~");
      return typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string, unknown>>)[key]
        : undefined;
    }, value);
  return typeof found === "string" ? found : "";
};

/** The words a refusal quotes, else those at its place. */
const wordsOf = (directions: unknown, { path, detail }: Refusal): string =>
  wordsAt(directions, path) || (/“([^”]+)”/.exec(detail)?.[1] ?? detail);

/** One question for each refusal that an answer may settle. */
export const questionsOf = (refusals: readonly Refusal[], directions: unknown): readonly Question[] =>
  refusals.flatMap((refusal) => {
    const asked = askedBy.get(refusal.code);
    return asked === undefined ? [] : [{ ...asked, path: refusal.path, words: wordsOf(directions, refusal) }];
  });

/** Two schedules were prescribed in words: printing both would leave the choice to the person. */
export const forbidsPrinting = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ code }) => code === "instruction-says-schedule");
