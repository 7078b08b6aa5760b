// directions/clauses: cautions and ways of use that change no dose, from a closed list, kept word for word.

import { longest } from "../grammar/endings.ts";
import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  meaning,
  type Parser,
  type Source,
  sequence,
  tryAt,
  typedText,
} from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import { leadIn, readerPhrases } from "../lexicon/cautions/readerPhrases.ts";
import { cautionRows } from "../lexicon/cautions.ts";
import type { Clause } from "./Clause.ts";

const order: Parser<true> = anyOf(...readerPhrases(cautionRows, "orders"));

/** Sentences of their own: "and" may lead to them, and so may "Warning:". */
const ordered: Parser<true> = either(
  order,
  sequence([anyOf(leadIn), order], () => true as const),
);
/** Ways of taking: part of the sentence. */
const mannered: Parser<true> = anyOf(...readerPhrases(cautionRows, "manners"));

const measures: ReadonlySet<string> = new Set(
  "mg ml mls microgram micrograms milligram milligrams".split(" "),
);

const behindMeasures: Parser<true> = anyOf(...readerPhrases(cautionRows, "behindMeasure"));

/** "2.5mg neb", "4ml nebs": behind a measure it is how, and no nebule. */
const short: Parser<Clause> = beginningWith(
  (source, at) =>
    measures.has(source.token(at - 1)?.text ?? "")
      ? behindMeasures(source, at).map(({ end }) => ({
          value: {
            kind: "instruction" as const,
            typed: typedText(source, at, end),
            order: false,
            forbids: false,
          },
          end,
        }))
      : [],
  () => beginningsOf(behindMeasures),
);

const fourTimes: Parser<true> = anyOf(...readerPhrases(cautionRows, "atMostFour"));

const isUpTo = (source: Source, at: number): boolean =>
  source.token(at)?.text === "upto" ||
  (source.token(at)?.text === "up" && source.token(at + 1)?.text === "to");

const needWords: ReadonlySet<string> = new Set(["prn", "required", "needed", "necessary", "reqd"]);

/**
 * "up to 4 times a day after meals and at bedtime", "qds prn after meals and at bedtime": the four times of which it
 * is at most so many.
 */
const atMostFour: Parser<Clause> = beginningWith(
  (source, at) =>
    tryAt(fourTimes, source, at)
      .filter(() =>
        source.tokens.slice(0, at).some(({ text }, before) => isUpTo(source, before) || needWords.has(text)),
      )
      .map(({ end }) => ({
        value: {
          kind: "instruction" as const,
          typed: typedText(source, at, end),
          order: false,
          forbids: false,
          atMostFour: true as const,
        },
        end,
      })),
  () => beginningsOf(fourTimes),
);

const forbidding =
  /^(?:(?:warning|caution|important|note|please note)[:.!]?\s+)?(?:do not|don't|avoid|must not|should not|not)\b/i;

/** Any caution or way of use: the longest phrase, so that one text has one cut. */
export const instruction: Parser<Clause> = longest(
  either<Clause>(
    meaning(
      asTyped(ordered),
      ({ typed }): Clause => ({
        kind: "instruction",
        typed,
        order: true,
        forbids: forbidding.test(typed),
      }),
    ),
    short,
    atMostFour,
    meaning(
      asTyped(mannered),
      ({ typed }): Clause => ({ kind: "instruction", typed, order: false, forbids: false }),
    ),
  ),
);

/** "not on methotrexate day": kept beside what is taken less often than every day. */
export const notThatDay: Parser<Clause> = meaning(
  asTyped(longest(anyOf(...readerPhrases(cautionRows, "otherDays")))),
  ({ typed }): Clause => ({ kind: "notThatDay", typed }),
);

/** "as directed": kept beside a schedule, never instead of one. */
export const directed: Parser<Clause> = meaning(
  asTyped(anyOf(...readerPhrases(cautionRows, "directed"))),
  ({ typed }): Clause => ({ kind: "directed", typed }),
);
