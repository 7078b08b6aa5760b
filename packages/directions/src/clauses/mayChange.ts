// directions/clauses: a dose that the person goes up or down to if something is so: "increase to 2 if tolerated".
import { longest } from "../grammar/endings.ts";
import {
  asTyped,
  either,
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
import type { ChangeCondition, ChangedOften, Clause, Dose, MayChange, Span } from "./Clause.ts";
import { type HowOften, wholeCount } from "./numbers.ts";
import { unitless, withUnit } from "./plainDoses.ts";

interface Opening {
  readonly change: MayChange["change"];
  readonly may: boolean;
}

const opening: Parser<Opening> = phrases<Opening>([
  ["(and|then|but|and then|) (increase|increasing) (the dose|dose|this|) to", { change: "up", may: false }],
  [
    "(and|then|but|) (can|may|you can|you may) (be increased|increase|increase the dose|increase dose) to",
    { change: "up", may: true },
  ],
  [
    "(and|then|but|and then|) (reduce|reducing|decrease|decreasing) (the dose|dose|this|) to",
    { change: "down", may: false },
  ],
  [
    "(and|then|but|) (can|may|you can|you may) (be reduced|reduce|reduce the dose|reduce dose|be decreased|decrease) to",
    { change: "down", may: true },
  ],
]);

const often: Parser<ChangedOften> = phrases<ChangedOften>([
  ["(od|daily|once daily|once a day|each day|every day|a day)", { timesADay: 1 }],
  ["(bd|bid|twice daily|twice a day)", { timesADay: 2 }],
  ["(tds|tid|three times daily|three times a day|3 times daily|3 times a day)", { timesADay: 3 }],
  ["(qds|qid|four times daily|four times a day|4 times daily|4 times a day)", { timesADay: 4 }],
  ["(nocte|at night|every night|each night|nightly)", { slot: "night" }],
  ["(mane|in the morning|every morning|each morning|om)", { slot: "morning" }],
]);

const after: Parser<Span> = sequence<[true, HowOften, Span["unit"]], Span>(
  [
    anyOf("after (at least|)"),
    wholeCount,
    phrases<Span["unit"]>([
      ["(day|days)", "day"],
      ["(week|weeks|wk|wks)", "week"],
      ["(month|months)", "month"],
    ]),
  ],
  (_, { low, high }, unit) => (low === high ? { low: `${low}`, high: `${high}`, unit } : null),
);

const condition: Parser<ChangeCondition> = phrases<ChangeCondition>([
  [
    "(if|when|once) (tolerated|it is tolerated|tolerating|tolerating it|well tolerated|it is well tolerated|you tolerate it)",
    "tolerated",
  ],
  ["(if|when|as) (needed|required|necessary)", "needed"],
  [
    "if (no better|not better|no improvement|no benefit|no effect|not effective|ineffective|not working|not helping|insufficient|not enough|not controlled|symptoms not controlled|pain not controlled|symptoms persist|no relief)",
    "no-better",
  ],
  [
    "(when|once|if) (controlled|under control|symptoms controlled|symptoms are controlled|symptoms under control|symptoms are under control|well controlled)",
    "controlled",
  ],
  [
    "(when|once|if) (better|improved|symptoms improve|symptoms improved|symptoms have improved|symptoms better|symptoms are better|symptoms settle|symptoms have settled)",
    "better",
  ],
]);

interface Depends {
  readonly on: ChangeCondition;
  readonly after: Span | null;
}

/** "after 1 week if tolerated", "if tolerated after 1 week", "if tolerated". */
const depends: Parser<Depends> = either<Depends>(
  sequence<[Span | null, ChangeCondition], Depends>([maybe(after), condition], (span, on) => ({
    on,
    after: span,
  })),
  sequence<[ChangeCondition, Span], Depends>([condition, after], (on, span) => ({ on, after: span })),
);

/** Going up because it is under control, or down because more is needed, is no sense. */
const goTogether = (change: MayChange["change"], on: ChangeCondition): boolean =>
  (on === "controlled" || on === "better") === (change === "down");

const whole: Parser<MayChange> = sequence<[Opening, Dose, ChangedOften | null, Depends], MayChange>(
  [opening, either(withUnit, unitless), maybe(often), depends],
  ({ change, may }, to, said, { on, after: span }) =>
    "exact" in to.amount && goTogether(change, on) ? { change, may, to, often: said, after: span, on } : null,
);

/**
 * "increase to 2 tablets after 1 week if tolerated": whether the dose goes up hangs on what the person notices, so
 * it is no step of a course. The dose stays, and the words are told (`sentence/otherDose.ts`).
 */
export const mayChange: Parser<Clause> = meaning(
  asTyped(longest(whole)),
  ({ value, typed }): Clause => ({ kind: "mayChange", to: value, typed }),
);

/** What such words say, the whole of them; null for any others. */
export const mayChangeOf = remembering((words: string): MayChange | null => {
  const tokens = tokensOf(words);
  return tryAt(whole, sourceOf(words, tokens), 0).find(({ end }) => end === tokens.length)?.value ?? null;
});
