// directions/clauses: notes for the record: "(hospital discharge)", "GP to continue", "(changed from OD)".

import { before } from "../grammar/endings.ts";
import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  mark,
  maybe,
  meaning,
  numberToken,
  type Parser,
  type Source,
  sequence,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import { monthWords } from "../lexicon/months.ts";
import { asItWas, formerly, type RecordTopic, recordNotes } from "../lexicon/recordNotes.ts";
import { weekdays } from "../regimen/Regimen.ts";
import type { Clause } from "./Clause.ts";
import { withUnit } from "./plainDoses.ts";

/** "(changed from OD)": how often it was is not how often it is. Old doses are not read: no number is passed over. */
const former: Parser<RecordTopic> = sequence<[true, true], RecordTopic>(
  [anyOf(formerly), anyOf("(od|bd|bid|tds|tid|qds|qid|om|on|mane|nocte)")],
  () => "change",
);

const year: Parser<string> = numberToken(({ text }) => (/^20\d\d$/.test(text) ? text : null));
const dayOrMonth: Parser<string> = numberToken(({ text }) =>
  /^(?:0?[1-9]|[12]\d|3[01])$/.test(text) ? text : null,
);
const shortYear: Parser<string> = numberToken(({ text }) => (/^[2-9]\d$/.test(text) ? text : null));
const monthName: Parser<true> = anyOf(`(${[...new Set(monthWords)].join("|")})`);
const slash: Parser<unknown> = either<unknown>(mark("/"), mark("-"));

/**
 * "01/03/2026", "01/03/26", "03/2026", "March 2026", "1 Mar 2026", "01-Mar-2026": a whole date with its year, so
 * no dose and no length.
 */
const date: Parser<unknown> = either<unknown>(
  sequence<[string, unknown, string, unknown, string], true>(
    [dayOrMonth, slash, dayOrMonth, slash, either(year, shortYear)],
    () => true,
  ),
  sequence<[string, unknown, string], true>([dayOrMonth, mark("/"), year], () => true),
  sequence<[string | null, unknown, true, unknown, string], true>(
    [
      maybe(dayOrMonth),
      maybe(either<unknown>(slash, anyOf("(st|nd|rd|th)"))),
      monthName,
      maybe(slash),
      either(year, shortYear),
    ],
    (day, joint, _, __, ___) => (day === null && joint !== null ? null : true),
  ),
);

/**
 * "Review due 01/03/2026": a date of the surgery's, which may be read two ways, so it is told to the professional
 * and not printed.
 */
const reviewDate: Parser<RecordTopic> = sequence<[true, unknown, unknown], RecordTopic>(
  [
    anyOf(
      "(review|med review|meds review|medication review|medicines review|next review|next medication review|repeat review|bp check|blood test|bloods|annual review|asthma review|reauthorise|reauthorisation) (due|date|due date|is due|on|by|due on|due by|due in|in|)",
    ),
    maybe(mark(":")),
    date,
  ],
  () => "note",
);

/** "1 od as before": the dose is not new. "As before breakfast" says when. */
const unchanged: Parser<RecordTopic> = before(
  meaning(anyOf(...asItWas), () => "note" as const),
  (next) => next === undefined || next.kind === "mark",
);

/** "start with 1 at night": what it opens must change later, or the words are cut short. */
export const opening: Parser<Clause> = meaning(
  anyOf("(start|begin|commence) (with|on|at)", "first ,"),
  (): Clause => ({ kind: "opening" }),
);

const goesOn: Parser<true> = anyOf("(to continue|continue|continues|please continue|continue to)( :|)");

/** "Continue 1 tablet at night": in front it says that the dose is as before. Behind a length it would be an end. */
const continued: Parser<RecordTopic> = beginningWith(
  (source, at) =>
    at === 0 ? tryAt(goesOn, source, at).map(({ end }) => ({ value: "note" as const, end })) : [],
  () => beginningsOf(goesOn),
);

const begins: Parser<true> = anyOf("(to start|start|please start|commence|to commence)( :|)");

const namesDay: ReadonlySet<string> = new Set([
  ...weekdays.flatMap((day) => [day, `${day}s`, day.slice(0, 3)]),
  ..."tues thur thurs weds weekday weekdays weekend weekends today tomorrow tonight st nd rd th".split(" "),
  ...monthWords,
]);

/** "On Monday", "from day 5", "on the 3rd": behind "start" the first day, and not every such day. */
const mayNameFirstDay = ({ tokens }: Source): boolean =>
  tokens.some(
    ({ text }, at) =>
      namesDay.has(text) ||
      ((text === "day" || text === "days") && at > 0 && tokens[at + 1]?.kind === "number"),
  );

/** "Start 1 tablet at night": in front of a dose with its unit. "Start 2 days before", "start on Monday" are times. */
const started: Parser<RecordTopic> = beginningWith(
  (source, at) =>
    at === 0
      ? tryAt(begins, source, at)
          .filter(({ end }) => tryAt(withUnit, source, end).length > 0 && !mayNameFirstDay(source))
          .map(({ end }) => ({ value: "note" as const, end }))
      : [],
  () => beginningsOf(begins),
);

/** Any note for the record: it says nothing to the person, and the professional is told of it. */
export const record: Parser<Clause> = meaning(
  asTyped(
    either<RecordTopic>(
      ...recordNotes.map(({ about, phrases }) => meaning(anyOf(...phrases), () => about)),
      former,
      unchanged,
      reviewDate,
      continued,
      started,
    ),
  ),
  ({ value, typed }): Clause => ({ kind: "record", typed, about: value }),
);
