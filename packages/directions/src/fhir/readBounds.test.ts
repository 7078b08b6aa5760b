import { expect, it } from "vitest";
import { lasting } from "../../testing/blankStep.ts";
import { newLog } from "./Log.ts";
import { readBounds } from "./readBounds.ts";
import type { FhirRepeat } from "./shapes.ts";

const told = (repeat: FhirRepeat): unknown => {
  const log = newLog();
  const answer = readBounds(repeat, "/r", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

const days = (value: number) => ({ value, unit: "days" });
const words = (...instructions: readonly string[]) => ({ duration: null, instructions });

it.each<readonly [string, FhirRepeat, unknown]>([
  ["no bounds", {}, words()],
  ["a length", { boundsDuration: days(7) }, { duration: lasting("7", "day"), instructions: [] }],
  [
    "two lengths",
    { boundsRange: { low: days(5), high: days(7) } },
    { duration: lasting("5", "day", "7"), instructions: [] },
  ],
  [
    "a first and a last day",
    { boundsPeriod: { start: "2026-01-31", end: "2026-12-01" } },
    words("start on 31 January 2026", "last day 1 December 2026"),
  ],
  [
    "one day",
    { boundsPeriod: { start: "2026-05-09", end: "2026-05-09" } },
    words("start on 9 May 2026", "last day 9 May 2026"),
  ],
  ["a first day alone", { boundsPeriod: { start: "2026-11-22" } }, words("start on 22 November 2026")],
  ["a last day alone", { boundsPeriod: { end: "2028-02-29" } }, words("last day 29 February 2028")],
  ["a length of nothing", { boundsDuration: days(0) }, "number-zero /r/boundsDuration/value"],
  ["one end of two", { boundsRange: { low: days(5) } }, "range-open /r/boundsRange/high"],
  ["the high end alone", { boundsRange: { high: days(7) } }, words("for up to 7 days")],
  ["from nothing on", { boundsRange: { low: days(0), high: days(1) } }, words("for up to 1 day")],
  [
    "the high end alone, in hours",
    { boundsRange: { high: { value: 36, unit: "hours" } } },
    "range-open /r/boundsRange/low",
  ],
  ["no day", { boundsPeriod: {} }, "bounds-date /r/boundsPeriod"],
  ["a month", { boundsPeriod: { start: "2026-01" } }, "bounds-date /r/boundsPeriod/start"],
  ["a time of day", { boundsPeriod: { end: "2026-01-31T08:00:00Z" } }, "bounds-date /r/boundsPeriod/end"],
  ["words before a day", { boundsPeriod: { end: "on 2026-01-31" } }, "bounds-date /r/boundsPeriod/end"],
  ["a day that is none", { boundsPeriod: { start: "2026-02-30" } }, "bounds-date /r/boundsPeriod/start"],
  ["a month that is none", { boundsPeriod: { start: "2026-13-01" } }, "bounds-date /r/boundsPeriod/start"],
  [
    "two days that are none",
    { boundsPeriod: { start: "today", end: "tomorrow" } },
    "bounds-date /r/boundsPeriod/start, bounds-date /r/boundsPeriod/end",
  ],
  [
    "the wrong way round",
    { boundsPeriod: { start: "2026-01-02", end: "2026-01-01" } },
    "range-reversed /r/boundsPeriod/end",
  ],
  [
    "a length and days",
    { boundsDuration: days(7), boundsPeriod: { start: "2026-01-02" } },
    "wrong-shape /r/boundsPeriod",
  ],
  [
    "one length and two",
    { boundsDuration: days(7), boundsRange: { low: days(5), high: days(7) } },
    "wrong-shape /r/boundsRange",
  ],
])("%s", (_, repeat, answer) => {
  expect(told(repeat)).toEqual(answer);
});
