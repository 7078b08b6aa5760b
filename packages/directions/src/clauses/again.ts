// directions/clauses: one dose and the same once more after some days: "repeat after 7 days", "repeat on day 8".
import { either, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { countedUnit, type UnitWord } from "../lexicon/units.ts";
import type { Clause } from "./Clause.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

/**
 * "may repeat" and "repeat if needed" are none of these: whether it is repeated
 * would be open. Nor is "repeat every", which has no end.
 */
const repeat: Parser<true> = anyOf(
  "(and|then|and then|) (repeat|repeated|to be repeated|be repeated) (once|once only|the dose|dose|treatment|the treatment|the application|application|)",
  "(and|then|and then|) (a second|another) (dose|application|treatment)",
);

/** "and a second capsule": one of what is counted, so only beside a dose of one. */
export const secondOne: Parser<string> = sequence<[true, UnitWord], string>(
  [anyOf("(and|then|and then|) (a second|another|the second)"), countedUnit],
  (_, { name, number }) => (number === "many" ? null : name),
);

/** Of what the dose counts, whichever that is. */
export const anyUnit = "any";

/** Lengths by the days they come to; a dose again within a day is a gap (`limits.ts`), a month has no number of days. */
const daysIn: Parser<number> = phrases<number>([
  ["(day|days)", 1],
  ["(week|weeks|wk|wks)", 7],
]);

const inHours: Parser<HowOften> = sequence<[HowOften, true], HowOften>(
  [wholeCount, anyOf("(hours|hrs|h)")],
  ({ low, high }) => (low % 24 === 0 && high % 24 === 0 ? { low: low / 24, high: high / 24 } : null),
);

const inWholeDays: Parser<HowOften> = either<HowOften>(
  sequence<[HowOften, number], HowOften>([wholeCount, daysIn], ({ low, high }, days) => ({
    low: low * days,
    high: high * days,
  })),
  phrases<HowOften>([
    ["a week", { low: 7, high: 7 }],
    ["a fortnight", { low: 14, high: 14 }],
  ]),
);

const inDays: Parser<HowOften> = either(inWholeDays, inHours);

/** "and one in 2 weeks": one of the same. */
const oneMore: Parser<string> = meaning(
  anyOf("(and|then|and then) (one|1|one more|another one)"),
  () => anyUnit,
);

const againOf = ({ low, high }: HowOften, one: string | null): Clause | null =>
  high <= 31 ? { kind: "again", after: { low, high }, one } : null;

interface What {
  readonly one: string | null;
}

const what: Parser<What> = either<What>(
  meaning(repeat, () => ({ one: null })),
  meaning(secondOne, (one) => ({ one })),
);

/** The same dose once more, so many days after the first. */
export const again: Parser<Clause> = either<Clause>(
  /* "then 1 in 72 hours" is a dose of its own and how much later it comes (`turns.ts`). */
  sequence<[string, true, HowOften, true | null], Clause>(
    [oneMore, anyOf("(after|in)"), inWholeDays, maybe(anyOf("time"))],
    (one, _, days) => againOf(days, one),
  ),
  sequence<[string, HowOften, true], Clause>([oneMore, inWholeDays, anyOf("(later|after)")], (one, days) =>
    againOf(days, one),
  ),
  sequence<[string, true, HowOften, true | null], Clause>(
    [oneMore, anyOf("on day"), wholeCount, maybe(anyOf("only"))],
    (one, _, { low, high }) => (low === high ? againOf({ low: low - 1, high: low - 1 }, one) : null),
  ),
  sequence<[What, true, HowOften, true | null], Clause>(
    [what, anyOf("(after|in)"), inDays, maybe(anyOf("time"))],
    ({ one }, _, days) => againOf(days, one),
  ),
  sequence<[What, HowOften, true], Clause>([what, inDays, anyOf("(later|after)")], ({ one }, days) =>
    againOf(days, one),
  ),
  sequence<[What, true, HowOften, true | null], Clause>(
    [what, anyOf("on day"), wholeCount, maybe(anyOf("only"))],
    ({ one }, _, { low, high }) => (low === high ? againOf({ low: low - 1, high: low - 1 }, one) : null),
  ),
);
