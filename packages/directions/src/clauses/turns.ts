// directions/clauses: doses that take turns, "one day" and "the next"; and a second dose so many hours later.
import { either, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { PeriodUnit } from "../regimen/Regimen.ts";
import { anyUnit, secondOne } from "./again.ts";
import type { Clause } from "./Clause.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

/** Only two doses take turns, each with its own: `sentence/turns.ts`. */
export const turn: Parser<Clause> = phrases<Clause>([
  ["(on|) one day", { kind: "turn", which: "one" }],
  ["(on|) the (next|following|other) day", { kind: "turn", which: "other" }],
  ["the next", { kind: "turn", which: "other" }],
  [
    "(on|) (the|) (days between|days in between|days inbetween|intervening days|in between days|days in - between)",
    { kind: "turn", which: "other" },
  ],
  [
    "(alternating|alternating with|alternate|alternate with|alternately)",
    { kind: "alternating", days: false },
  ],
  ["(on|) (alternate|alternating|alt) days", { kind: "alternating", days: true }],
]);

const hours: Parser<PeriodUnit> = phrases<PeriodUnit>([["(hours|hour|hrs|hr|h)", "hour"]]);

const laterOf = ({ low, high }: HowOften, unit: PeriodUnit): Clause | null =>
  low === high && low <= 72 ? { kind: "later", span: { low: `${low}`, high: `${high}`, unit } } : null;

/** "a second tablet" is one of those, "a second dose" the same dose again. */
const second: Parser<string> = either<string>(
  meaning(secondOne, (unit) => (unit === "dose" ? anyUnit : unit)),
  meaning(anyOf("(and|then|and then|) (a|the) second"), () => anyUnit),
);

const hoursLater: Parser<Clause> = either<Clause>(
  sequence<[true, HowOften, PeriodUnit], Clause>([anyOf("(after|in)"), wholeCount, hours], (_, count, unit) =>
    laterOf(count, unit),
  ),
  sequence<[HowOften, PeriodUnit, true], Clause>(
    [wholeCount, hours, anyOf("(later|after|afterwards)")],
    (count, unit) => laterOf(count, unit),
  ),
);

/** "after 6 hours", "12 hours later", "in 12 hours": of a dose that follows another; "a second tablet 12 hours later". */
export const later: Parser<Clause> = either<Clause>(
  hoursLater,
  sequence<[string, Clause], Clause>([second, hoursLater], (unit, clause) =>
    clause.kind === "later" ? { ...clause, second: unit } : null,
  ),
);
