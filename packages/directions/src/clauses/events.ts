// directions/clauses: a dose that belongs to what happens: "one hour before the procedure", "at onset of migraine".
import { longest } from "../grammar/endings.ts";
import { either, maybe, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { eventsAhead, eventsBeginning, eventsDated, eventsOfDay, eventsPast } from "../lexicon/events.ts";
import type { EventName, MomentOfEvent, PeriodUnit } from "../regimen/Regimen.ts";
import type { Clause, Span } from "./Clause.ts";
import { timeUnit } from "./intervals.ts";
import { offset } from "./meals.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

const ahead: Parser<EventName> = longest(phrases(eventsAhead));
const past: Parser<EventName> = longest(phrases(eventsPast));
const beginning: Parser<EventName> = longest(phrases(eventsBeginning));
const dated: Parser<EventName> = longest(phrases(eventsDated));
const ofDay: Parser<EventName> = longest(phrases(eventsOfDay));

const tied = (name: EventName, relation: MomentOfEvent["relation"], length: Span | null): Clause => ({
  kind: "event",
  event: { name, relation, offset: length },
});

const before: Parser<Clause> = sequence<[Span | null, true, EventName], Clause>(
  [maybe(offset), anyOf("(before|prior to)"), ahead],
  (length, _, name) => tied(name, "before", length),
);

const after: Parser<Clause> = either<Clause>(
  sequence<[true, EventName], Clause>([anyOf("after"), past], (_, name) => tied(name, "after", null)),
  sequence<[true, EventName], Clause>(
    [
      anyOf("(as soon as possible|as soon as you can|asap|immediately|straight away|straightaway) after"),
      past,
    ],
    (_, name) => tied(name, "soon-after", null),
  ),
);

/** "no more than 72 hours after unprotected sex": as "within", by its other end. */
const notLater: Parser<Clause> = sequence<[true, HowOften, PeriodUnit, true, EventName], Clause>(
  [anyOf("(no|not) (more|later) than"), wholeCount, timeUnit, anyOf("after"), past],
  (_, { low, high }, unit, __, name) =>
    low === high ? tied(name, "within", { low: `${low}`, high: `${high}`, unit }) : null,
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

/** "the night before surgery", "on the morning of the procedure": on a day that the event tells. */
const byDay: Parser<Clause> = either<Clause>(
  sequence<[MomentOfEvent["relation"], true, EventName], Clause>(
    [
      phrases<MomentOfEvent["relation"]>([
        ["(on|) the night", "night-before"],
        ["night", "night-before"],
        ["(on|in|) the evening", "evening-before"],
        ["evening", "evening-before"],
        ["(on|) the day", "day-before"],
        ["day", "day-before"],
      ]),
      anyOf("(before|prior to)"),
      dated,
    ],
    (relation, _, name) => tied(name, relation, null),
  ),
  sequence<[MomentOfEvent["relation"], EventName], Clause>(
    [
      phrases<MomentOfEvent["relation"]>([
        ["(on|in|) the morning of", "morning-of"],
        ["morning of", "morning-of"],
        ["(on|) the day of", "day-of"],
        ["on day of", "day-of"],
      ]),
      ofDay,
    ],
    (relation, name) => tied(name, relation, null),
  ),
);

/** Anything that ties a dose to an event. */
export const event: Parser<Clause> = either(before, after, within, notLater, start, byDay);
