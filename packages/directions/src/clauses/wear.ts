// directions/clauses: how long one use lasts and how long without: "for 12 hours then leave off for 12 hours".
import { asTyped, either, mark, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import type { Clause, Span } from "./Clause.ts";
import { clockTime } from "./clock.ts";
import { wholeCount } from "./numbers.ts";

interface Range {
  readonly low: number;
  readonly high: number;
}

const hours = (range: Range): Span => ({ low: `${range.low}`, high: `${range.high}`, unit: "hour" });

const hourWord = anyOf("(hours|hour|hrs|hr)");

/** "12 hours on, 12 off": hours again, which the 24 of a day hold it to. */
const sameHours = maybe(hourWord);

/** A day has 24 hours, and nothing is worn for more than it in such directions. */
const fits = (on: Range, off: Range): boolean =>
  on.low === on.high && off.low === off.high && on.high + off.high === 24;

const ofDay = anyOf(
  "(a day|each day|every day|per day|daily|in 24 hours|in every 24 hours|in each 24 hours|out of 24|out of 24 hours|in any 24 hours)",
);

const hourOf = (time: string): number => Number(time.slice(0, 2));

/** "on at 8am off at 8pm": put on at the one, taken off at the other. */
const onAndOffAt: Parser<Clause> = sequence<[true, string, unknown, true, string], Clause>(
  [
    anyOf("(put on|apply|stick on|on|to be applied|applied|to be put on) at", "at"),
    clockTime,
    maybe(either<unknown>(mark(","), mark("/"), anyOf("(and|then)"))),
    anyOf("(take off|take it off|remove|remove it|off|and remove|removed|to be removed|taken off) at"),
    clockTime,
  ],
  (_, from, __, ___, to) => {
    const on = hourOf(to) - hourOf(from);
    return on > 0 && from.slice(3) === to.slice(3)
      ? {
          kind: "wear",
          useFor: hours({ low: on, high: on }),
          leaveOff: hours({ low: 24 - on, high: 24 - on }),
          at: from,
        }
      : null;
  },
);

/** "for up to 12 hours in 24 hours": no longer, so the words are kept. */
const atMost: Parser<Clause> = meaning(
  asTyped(
    sequence<[true, Range, true, true], number>(
      [
        anyOf("(for|leave on for|wear for|on for|) up to", "for (a maximum of|max|maximum|no more than)"),
        wholeCount,
        hourWord,
        ofDay,
      ],
      (_, { low, high }) => (low === high && high < 24 ? high : null),
    ),
  ),
  ({ value, typed }): Clause => ({
    kind: "wear",
    useFor: hours({ low: value, high: value }),
    leaveOff: hours({ low: 24 - value, high: 24 - value }),
    kept: typed,
  }),
);

/** "for up to 12 hours, followed by a 12 hour plaster-free period": no longer, and how long without. */
const atMostThenFree: Parser<Clause> = meaning(
  asTyped(
    sequence<[true, Range, true, true | null, true, Range, true], readonly [Range, Range]>(
      [
        anyOf("(for|leave on for|wear for|) up to", "for (a maximum of|max|maximum|no more than)"),
        wholeCount,
        hourWord,
        maybe(mark(",")),
        anyOf("(followed by a|followed by|then a|and then a)"),
        wholeCount,
        anyOf("(hour|hours|hr) (plaster|patch) (free|free period|free interval)"),
      ],
      (_, on, __, ___, ____, off) => [on, off] as const,
    ),
  ),
  ({ value: [on, off], typed }): Clause | null =>
    fits(on, off) ? { kind: "wear", useFor: hours(on), leaveOff: hours(off), kept: typed } : null,
);

/** "for 12 hours then leave off for 12 hours", "on for 12 hours, off for 12 hours", "12 hours on, 12 hours off". */
export const wear: Parser<Clause> = either<Clause>(
  onAndOffAt,
  atMostThenFree,
  sequence<[true, Range, true, true], Clause>(
    [anyOf("(for|on for|leave on for|wear for|worn for)"), wholeCount, hourWord, ofDay],
    (_, on) =>
      on.low === on.high && on.high < 24
        ? { kind: "wear", useFor: hours(on), leaveOff: hours({ low: 24 - on.low, high: 24 - on.high }) }
        : null,
  ),
  atMost,
  sequence<[true, Range, true, unknown, true, Range, true], Clause>(
    [
      anyOf("(for|on for|leave on for|wear for|worn for|keep on for|and leave on for|and wear for)"),
      wholeCount,
      hourWord,
      maybe(either<unknown>(mark(","), mark("."), mark(";"))),
      anyOf(
        "(then|and then|and|followed by|) (leave off|off|take off|taken off|left off|patch free|remove|leave it off|keep off) (for|)",
        "(then|and then|followed by) (a|) patch free (period|interval) of",
      ),
      wholeCount,
      hourWord,
    ],
    (_, on, __, ___, ____, off) =>
      fits(on, off) ? { kind: "wear", useFor: hours(on), leaveOff: hours(off) } : null,
  ),
  sequence<[true, Range, true, true, Range, true | null, true], Clause>(
    [
      anyOf("(for|on for|leave on for|wear for)"),
      wholeCount,
      hourWord,
      anyOf("(then|and then|followed by)"),
      wholeCount,
      sameHours,
      anyOf("off"),
    ],
    (_, on, __, ___, off) =>
      fits(on, off) ? { kind: "wear", useFor: hours(on), leaveOff: hours(off) } : null,
  ),
  sequence<[true | null, Range, true, true, unknown, Range, true | null, true], Clause>(
    [
      maybe(anyOf("for")),
      wholeCount,
      hourWord,
      anyOf("on"),
      maybe(either<unknown>(mark(","), mark("/"), anyOf("(and|then|followed by|and then)"))),
      wholeCount,
      sameHours,
      anyOf("off"),
    ],
    (_, on, __, ___, ____, off) =>
      fits(on, off) ? { kind: "wear", useFor: hours(on), leaveOff: hours(off) } : null,
  ),
);
