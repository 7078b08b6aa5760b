// directions/clauses: a dose that the person goes up or down to if something is so: "increase to 2 if tolerated".
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
    "(when|once) (clear|cleared|it is clear|it has cleared|rash clears|rash has cleared|skin is clear)",
    "clear",
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

/** How often the same dose may come to be taken: weeks too. */
const otherOften: Parser<ChangedOften> = either<ChangedOften>(
  often,
  phrases<ChangedOften>([
    ["(once weekly|once a week|weekly)", { timesAWeek: 1 }],
    ["(twice weekly|twice a week|2 times a week)", { timesAWeek: 2 }],
    ["(three times weekly|three times a week|3 times a week)", { timesAWeek: 3 }],
  ]),
);

/** What is reached before "then": "until clear, then once a day". */
const reached: Parser<ChangeCondition> = phrases<ChangeCondition>([
  ["(until|till) (clear|cleared|it is clear|it clears|it has cleared|rash clears|skin is clear)", "clear"],
  [
    "(until|till) (controlled|under control|symptoms controlled|symptoms are controlled|symptoms under control|symptoms are under control)",
    "controlled",
  ],
  [
    "(until|till) (better|improved|symptoms improve|symptoms improved|symptoms have improved|symptoms settle|symptoms have settled|symptoms better)",
    "better",
  ],
]);

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
  (on === "controlled" || on === "better" || on === "clear") === (change === "down");

/** "1 spray each nostril": of each, so that nobody takes it for both together. */
const ofEach: Parser<"nostril" | "eye" | "ear"> = phrases<"nostril" | "eye" | "ear">([
  ["(in|into|up|to|) (each nostril|both nostrils)", "nostril"],
  ["(in|into|to|) (each eye|both eyes)", "eye"],
  ["(in|into|to|) (each ear|both ears)", "ear"],
]);

const toDose: Parser<MayChange> = sequence<
  [Opening, Dose, MayChange["ofEach"], ChangedOften | null, Depends],
  MayChange
>(
  [opening, either(withUnit, unitless), maybe(ofEach), maybe(often), depends],
  ({ change, may }, to, each, said, { on, after: span }) =>
    "exact" in to.amount && goTogether(change, on)
      ? { change, may, to, often: said, ofEach: each, after: span, on }
      : null,
);

/** "reduce to od when controlled": the same dose, less often. */
const toOften: Parser<MayChange> = sequence<[Opening, ChangedOften, Depends], MayChange>(
  [opening, otherOften, depends],
  ({ change, may }, said, { on, after: span }) =>
    goTogether(change, on) ? { change, may, to: null, often: said, ofEach: null, after: span, on } : null,
);

/** "until clear then reduce to od", "until controlled, then twice a week". */
const onceReached: Parser<MayChange> = sequence<
  [ChangeCondition, true | null, true, ChangedOften],
  MayChange
>(
  [
    reached,
    maybe(mark(",")),
    anyOf(
      "(then|and then) (reduce to|reducing to|decrease to|use|apply|)",
      "(reduce to|reducing to|and reduce to)",
    ),
    otherOften,
  ],
  (on, _, __, said) => ({ change: "down", may: false, to: null, often: said, ofEach: null, after: null, on }),
);

const whole: Parser<MayChange> = either<MayChange>(toDose, toOften, onceReached);

/**
 * "increase to 2 tablets after 1 week if tolerated", "until clear then reduce to od": whether the dose changes hangs
 * on what the person notices, so it is no step of a course. The dose stays, and the words are told
 * (`sentence/otherDose.ts`).
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
