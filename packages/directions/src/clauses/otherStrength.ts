// directions/clauses: "with levothyroxine 100mcg (total 125mcg)": the same medicine in another strength, taken with it.
import { longest } from "../grammar/endings.ts";
import {
  asTyped,
  either,
  mark,
  maybe,
  meaning,
  type Parser,
  sequence,
  sourceOf,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { remembering } from "../grammar/remembering.ts";
import { tokensOf } from "../grammar/tokens.ts";
import type { Clause, OtherStrength, Weight } from "./Clause.ts";
import { count } from "./numbers.ts";

const weight: Parser<Weight> = sequence<
  [{ low: { value: string }; high: { value: string } }, Weight["unit"]],
  Weight
>(
  [
    count,
    phrases<Weight["unit"]>([
      ["(mg|milligram|milligrams)", "mg"],
      ["(mcg|mcgs|microgram|micrograms)", "microgram"],
    ]),
  ],
  ({ low, high }, unit) => (low === high ? { value: low.value, unit } : null),
);

/** One word; whether it is the medicine's own name is held against the product (`sentence/withOtherStrength.ts`). */
const name: Parser<string> = (source, at) => {
  const token = source.token(at);
  return token?.kind === "word" && token.text.length > 3 ? [{ value: token.text, end: at + 1 }] : [];
};

const noun: Parser<"tablet" | "capsule"> = phrases<"tablet" | "capsule">([
  ["(tablet|tablets|tab|tabs)", "tablet"],
  ["(capsule|capsules|cap|caps)", "capsule"],
]);

const totals: Parser<true> = anyOf(
  "(total|in total|total dose|total daily dose|daily total|total dose of|total of|total dose is|total daily dose of|total daily dose is|for a total of|for a total dose of|for a total daily dose of|to make|to make a total of|making|making a total of|to give a total of|to give a total dose of|giving a total of|to total)",
);

const daily: Parser<true> = anyOf("(daily|a day|od|once daily|per day|each day|in total|total)");

const total: Parser<Weight> = either<Weight>(
  sequence<[unknown, true, unknown, Weight, true | null, unknown], Weight>(
    [mark("("), totals, maybe(either<unknown>(mark("="), mark(":"))), weight, maybe(daily), mark(")")],
    (_, __, ___, all) => all,
  ),
  sequence<[unknown, true, unknown, Weight, true | null], Weight>(
    [
      maybe(either<unknown>(mark(","), mark("-"))),
      totals,
      maybe(either<unknown>(mark("="), mark(":"))),
      weight,
      maybe(daily),
    ],
    (_, __, ___, all) => all,
  ),
  sequence<[unknown, unknown, Weight, true | null], Weight>(
    [maybe(mark("(")), mark("="), weight, maybe(daily)],
    (open, _, all) => (open === null ? all : null),
  ),
);

const whole: Parser<OtherStrength> = sequence<
  [true, string | null, Weight, "tablet" | "capsule" | null, Weight],
  OtherStrength
>(
  [
    anyOf(
      "(taken|to be taken|take|) (with|together with|along with|alongside|in addition to) (the|your|one|1|)",
    ),
    maybe(name),
    weight,
    maybe(noun),
    total,
  ],
  (_, named, other, counted, all) => ({ name: named, other, noun: counted, total: all }),
);

/**
 * "with 100mcg tablets (total dose 125mcg)": neither number is a dose of this medicine. Only with the total, which
 * is held against the arithmetic (`sentence/withOtherStrength.ts`).
 */
export const otherStrength: Parser<Clause> = meaning(
  asTyped(longest(whole)),
  ({ value, typed }): Clause => ({ kind: "otherStrength", beside: value, typed }),
);

/** What such words say, the whole of them; null for any others. */
export const otherStrengthOf = remembering((words: string): OtherStrength | null => {
  const tokens = tokensOf(words);
  return tryAt(whole, sourceOf(words, tokens), 0).find(({ end }) => end === tokens.length)?.value ?? null;
});
