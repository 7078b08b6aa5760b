// directions/clauses: "5/7", "2/52", "3/12": so many days, weeks or months, as they are written over those of a week
// or a year.

import { before } from "../grammar/endings.ts";
import { mark, meaning, numberToken, type Parser, sequence } from "../grammar/parser.ts";
import type { Span } from "./Clause.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

/** What stands under the line, what it makes of the number above, and how many of those are written so. */
const under: Readonly<Record<string, { readonly unit: Span["unit"]; readonly most: number }>> = {
  "7": { unit: "day", most: 31 },
  "52": { unit: "week", most: 52 },
  "12": { unit: "month", most: 12 },
};

const below: Parser<string> = numberToken(({ text }) => (Object.hasOwn(under, text) ? text : null));

/** "5/7/26" is a date, and "4/12-16/12" two of them. */
const goesOn: ReadonlySet<string> = new Set(["/", "-", "."]);

/** A number over 7, 52 or 12, and what it counts; whether it is a length or a gap is told by what stands around it. */
export const overTime: Parser<Span> = before(
  meaning(
    sequence<[HowOften, true, string], readonly [HowOften, string]>(
      [wholeCount, mark("/"), below],
      (count, _, unit) => [count, unit],
    ),
    ([{ low, high }, over]) => {
      const kind = under[over];
      return kind === undefined || high > kind.most
        ? null
        : { low: `${low}`, high: `${high}`, unit: kind.unit };
    },
  ),
  (next) => next === undefined || !(next.glued && goesOn.has(next.text)),
);
