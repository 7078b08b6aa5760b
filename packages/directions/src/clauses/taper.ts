// directions/clauses: a dose that goes down or up by the same amount each time: "then reduce by 1 tablet every
// week until stopped".
import { either, mark, maybe, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause, Dose, Span } from "./Clause.ts";
import { type HowOften, wholeCount } from "./numbers.ts";
import { unitless, withUnit } from "./plainDoses.ts";

type Taper = Extract<Clause, { kind: "taper" }>;

interface Opening {
  readonly change: Taper["change"];
  /** "then": the dose before it has its own length. */
  readonly follows: boolean;
}

const opening: Parser<Opening> = phrases<Opening>([
  [
    "(then|and then) (reduce|reducing|decrease|decreasing) (the dose|dose|) by",
    { change: "down", follows: true },
  ],
  ["(and|) (reduce|reducing|decrease|decreasing) (the dose|dose|) by", { change: "down", follows: false }],
  ["(then|and then) (increase|increasing) (the dose|dose|) by", { change: "up", follows: true }],
  ["(and|) (increase|increasing) (the dose|dose|) by", { change: "up", follows: false }],
]);

const one = (unit: Span["unit"]): Span => ({ low: "1", high: "1", unit });

/** How long each step lasts. */
const interval: Parser<Span> = either<Span>(
  phrases<Span>([
    ["(every day|each day|daily)", one("day")],
    ["(every week|each week|weekly|a week|per week)", one("week")],
    ["(every other day|every second day|on alternate days)", { low: "2", high: "2", unit: "day" }],
    ["(every fortnight|each fortnight|every other week|fortnightly)", { low: "2", high: "2", unit: "week" }],
    ["(every month|each month|monthly)", one("month")],
  ]),
  sequence<[true, HowOften, Span["unit"]], Span>(
    [
      anyOf("every"),
      wholeCount,
      phrases<Span["unit"]>([
        ["(day|days)", "day"],
        ["(week|weeks|wk|wks)", "week"],
        ["(month|months)", "month"],
      ]),
    ],
    (_, { low, high }, unit) => (low === high ? { low: `${low}`, high: `${high}`, unit } : null),
  ),
);

const amount: Parser<Dose> = either(withUnit, unitless);

const comma = maybe(mark(","));

/** Where it ends: at none, or at a dose that goes on. */
const end: Parser<Dose | "none"> = either<Dose | "none">(
  phrases<"none">([
    [
      "until (stopped|finished|all finished|complete|completed|stopping|all gone|nil|zero|none left|you stop)",
      "none",
    ],
    ["(to|down to) (zero|nil|stop|nothing)", "none"],
  ]),
  sequence<[true, Dose, true | null], Dose>(
    [
      anyOf(
        "(to|down to|up to|until|until at|until on|until taking|until you are taking|until reaching|until you reach) (a dose of|a maintenance dose of|a maintenance of|maintenance of|maintenance dose of|maintenance|a maximum of|a max of|maximum of|max of|a maximum dose of|)",
      ),
      amount,
      /* The first dose is once a day too, or there are no steps (`sentence/countedSteps.ts`). */
      maybe(anyOf("(daily|a day|each day|every day|once a day|once daily|od)")),
    ],
    (_, dose) => dose,
  ),
);

/**
 * A change by the same amount with its interval and its end. What each step
 * comes to is reckoned where it stands beside its first dose
 * (`sentence/countedSteps.ts`); without an end it is no clause.
 */
export const taper: Parser<Clause> = sequence<[Opening, Dose, Span, true | null, Dose | "none"], Clause>(
  [opening, amount, interval, comma, end],
  ({ change, follows }, by, every, _, to) => ({ kind: "taper", change, follows, by, every, to }),
);
