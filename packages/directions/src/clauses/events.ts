// directions/clauses: a dose that belongs to what happens: "one hour before the procedure", "at onset of migraine".
import { longest } from "../grammar/endings.ts";
import { either, maybe, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { eventsAhead, eventsBeginning, eventsPast } from "../lexicon/events.ts";
import type { EventName, MomentOfEvent, PeriodUnit } from "../regimen/Regimen.ts";
import type { Clause, Span } from "./Clause.ts";
import { timeUnit } from "./intervals.ts";
import { offset } from "./meals.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

const ahead: Parser<EventName> = longest(phrases(eventsAhead));
const past: Parser<EventName> = longest(phrases(eventsPast));
const beginning: Parser<EventName> = longest(phrases(eventsBeginning));

const tied = (name: EventName, relation: MomentOfEvent["relation"], length: Span | null): Clause => ({
  kind: "event",
  event: { name, relation, offset: length },
});

const before: Parser<Clause> = sequence<[Span | null, true, EventName], Clause>(
  [maybe(offset), anyOf("(before|prior to)"), ahead],
  (length, _, name) => tied(name, "before", length),
);

const after: Parser<Clause> = sequence<[true, EventName], Clause>([anyOf("after"), past], (_, name) =>
  tied(name, "after", null),
);

/**
 * "within 72 hours of unprotected sex": no later than that. "Of" alone looks
 * both ways, but for what nobody takes a medicine ahead of.
 */
const within: Parser<Clause> = sequence<[true, HowOften, PeriodUnit, "of" | "after", EventName], Clause>(
  [
    anyOf("within"),
    wholeCount,
    timeUnit,
    phrases([
      ["of", "of"],
      ["after", "after"],
    ] as const),
    past,
  ],
  (_, { low, high }, unit, joined, name) =>
    low === high && (joined === "after" || name === "unprotected-sex")
      ? tied(name, "within", { low: `${low}`, high: `${high}`, unit })
      : null,
);

const start: Parser<Clause> = sequence<[true, EventName], Clause>(
  [anyOf("at (the|) (onset|start|beginning|first sign) of"), beginning],
  (_, name) => tied(name, "start", null),
);

/** Anything that ties a dose to an event. */
export const event: Parser<Clause> = either(before, after, within, start);
