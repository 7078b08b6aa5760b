// directions/questions: fractions in the directions' words, asked about only where an answer lets them be read.

import type { Directions } from "../Interpretation.ts";
import type { Refusal } from "../refusal.ts";
import { type Chosen, type Fraction, fractionsIn, waysOf, wordsAnswered } from "./fractions.ts";
import { matchAnswers } from "./matchAnswers.ts";
import type { Answer, AnsweredQuestion, Question } from "./Question.ts";
import { asPrescribed, numbered, questionOf } from "./questionTable.ts";

/** Most fractions in one prescription that are asked about: each more doubles the readings to try. */
const mostFractions = 4;

interface Placed {
  /** Pointer to the text it stands in. */
  readonly path: string;
  readonly fraction: Fraction;
}

const textsOf = ({ text, dosage }: Directions): readonly (readonly [path: string, text: string])[] => [
  ...(text === undefined ? [] : [["/text", text] as const]),
  ...(dosage ?? []).flatMap((one, at) => {
    const words = typeof one === "object" && one !== null && "text" in one ? one.text : undefined;
    return typeof words === "string" ? [[`/dosage/${at}/text`, words] as const] : [];
  }),
];

const placedIn = (directions: Directions): readonly Placed[] =>
  textsOf(directions).flatMap(([path, text]) => fractionsIn(text).map((fraction) => ({ path, fraction })));

/** The directions with the fractions written out as chosen; everything else as it was sent. */
const rewritten = (
  directions: Directions,
  placed: readonly Placed[],
  ways: readonly (string | null)[],
): Directions => {
  const written = (at: string, text: string): string => {
    const chosen = placed.flatMap(({ path, fraction }, place): readonly Chosen[] =>
      path === at ? [{ fraction, way: ways[place] ?? null }] : [],
    );
    return wordsAnswered(text, chosen);
  };
  const { text, dosage } = directions;
  return {
    ...directions,
    ...(text === undefined ? {} : { text: written("/text", text) }),
    ...(dosage === undefined
      ? {}
      : {
          dosage: dosage.map((one, at) =>
            typeof one === "object" && one !== null && "text" in one && typeof one.text === "string"
              ? { ...one, text: written(`/dosage/${at}/text`, one.text) }
              : one,
          ),
        }),
  };
};

/** Every way to answer all of them. */
const combinations = (placed: readonly Placed[]): readonly (readonly string[])[] =>
  placed.reduce<readonly (readonly string[])[]>(
    (before, { fraction }) => before.flatMap((ways) => waysOf(fraction).map((way) => [...ways, way])),
    [[]],
  );

/** The words to read, and what came of the questions about them. */
export interface SettledWords {
  readonly directions: Directions;
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly refusals: readonly Refusal[];
}

/** The questions about the words themselves, in the order of the table. */
export const wordCodes = [
  "fraction-of-week",
  "fraction-of-day",
  "fraction-of-year",
  "one-over-two",
  "weekly-amount",
] as const;

/**
 * Asks about each fraction whose answers let the directions be read, and writes
 * out those that are answered. `reads` tells whether directions can be read.
 * Where any stays open or is left as prescribed, the words are read as they are.
 */
export const settleWords = (
  directions: Directions,
  answers: readonly Answer[],
  reads: (directions: Directions) => boolean,
): SettledWords => {
  const asSent: SettledWords = { directions, open: [], answered: [], refusals: [] };
  const placed = placedIn(directions);
  if (placed.length === 0 || placed.length > mostFractions || reads(directions)) return asSent;
  const readable = combinations(placed).filter((ways) => reads(rewritten(directions, placed, ways)));
  if (readable.length === 0) return asSent;
  const questions = numbered(
    placed.map(({ path, fraction }, place) =>
      questionOf({
        code: fraction.code,
        path,
        words: fraction.words,
        number: fraction.number,
        offers: readable.map((ways) => ways[place]!),
      }),
    ),
  );
  const matched = wordCodes.map((code) =>
    matchAnswers(
      code,
      questions.filter((question) => question.code === code),
      answers,
    ),
  );
  const settled = matched.flatMap((one) => one.settled);
  const ways = placed.map(({ fraction }, place) => {
    const answer = settled.find(({ question }) => question === questions[place])?.answer.answer;
    return waysOf(fraction).find((way) => way.replaceAll("{n}", fraction.number) === answer) ?? null;
  });
  const left = settled.some(({ answer }) => answer.answer === asPrescribed);
  return {
    directions: left || ways.includes(null) ? directions : rewritten(directions, placed, ways),
    open: questions.filter((question) => !settled.some((one) => one.question === question)),
    answered: questions.flatMap((question) =>
      settled.filter((one) => one.question === question).map(({ answer }) => ({ question, answer })),
    ),
    refusals: matched.flatMap((one) => one.refusals),
  };
};
