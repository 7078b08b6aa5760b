// directions/fhir: for how long: a length of time, or dates kept as words.
import { dateInWords } from "../lexicon/months.ts";
import type { Step } from "../regimen/Regimen.ts";
import { type Log, refuse } from "./Log.ts";
import { readLength, readLengths } from "./readQuantity.ts";
import type { FhirRepeat } from "./shapes.ts";

export interface Bounds {
  readonly duration: Step["duration"];
  readonly instructions: readonly string[];
}

/** A day that begins or ends at midnight is the whole day that is written; any other clock time is more than a day. */
const midnight = {
  start: /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/,
  end: /T23:59(?::59(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/,
} as const;

/** The day of a start or an end, without the clock time of its midnight. */
export const dayOf = (date: string, side: keyof typeof midnight): string => date.replace(midnight[side], "");

/** "2026-11-22" as "22 November 2026". A month, a year or a clock time cannot be kept whole, so they refuse. */
export const readDate = (date: string, path: string, log: Log): string | null => {
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date;
  if (!real) return refuse(log, "bounds-date", path, `“${date}” is not a whole day of the calendar.`);
  return dateInWords(date);
};

/** How the words of a start date begin. */
export const firstDay = "start on";

/** How the words of an end date begin. */
export const lastDay = "last day";

const readPeriod = (repeat: FhirRepeat, path: string, log: Log): Bounds | null => {
  const { start, end } = repeat.boundsPeriod ?? {};
  if (start === undefined && end === undefined)
    return refuse(log, "bounds-date", path, "The period has neither a start nor an end.");
  const from = start === undefined ? undefined : readDate(dayOf(start, "start"), `${path}/start`, log);
  const to = end === undefined ? undefined : readDate(dayOf(end, "end"), `${path}/end`, log);
  if (from === null || to === null) return null;
  if (start !== undefined && end !== undefined && dayOf(start, "start") > dayOf(end, "end"))
    return refuse(
      log,
      "range-reversed",
      `${path}/end`,
      "The period ends before it starts.",
      "Send an end on or after the start.",
    );
  return {
    duration: null,
    instructions: [
      ...(from === undefined ? [] : [`${firstDay} ${from}`]),
      ...(to === undefined ? [] : [`${lastDay} ${to}`]),
    ],
  };
};

/** Lengths for which our sentences have "no more than". */
const saidAtMost: ReadonlySet<string> = new Set(["day", "week", "month"]);

const isNothing = ({ value }: { readonly value?: unknown } = {}): boolean =>
  value === undefined || Number(value) === 0;

/** A range with its high end alone, or from nothing on: no longer than that, kept as a text has it ("for up to 7 days"). */
const readAtMost = (range: NonNullable<FhirRepeat["boundsRange"]>, path: string, log: Log): Bounds | null => {
  const most = range.high === undefined ? null : readLength(range.high, `${path}/high`, log);
  if (most === null) return null;
  if (!saidAtMost.has(most.unit))
    return refuse(log, "range-open", `${path}/low`, "A range needs a low and a high end.");
  const unit = most.value === "1" ? most.unit : `${most.unit}s`;
  return { duration: null, instructions: [`for up to ${most.value} ${unit}`] };
};

/** `timing.repeat.bounds[x]`; more than one kind refuses (R4 allows one). */
export const readBounds = (repeat: FhirRepeat, path: string, log: Log): Bounds | null => {
  const given = [repeat.boundsDuration, repeat.boundsRange, repeat.boundsPeriod].filter(
    (bounds) => bounds !== undefined,
  );
  if (given.length === 0) return { duration: null, instructions: [] };
  if (given.length > 1)
    return refuse(
      log,
      "wrong-shape",
      `${path}/${repeat.boundsPeriod === undefined ? "boundsRange" : "boundsPeriod"}`,
      "Only one kind of bounds may be given.",
      "Send boundsDuration, boundsRange or boundsPeriod.",
    );
  if (repeat.boundsDuration !== undefined) {
    const length = readLength(repeat.boundsDuration, `${path}/boundsDuration`, log);
    if (length === null) return null;
    return { duration: { low: length.value, high: length.value, unit: length.unit }, instructions: [] };
  }
  if (repeat.boundsRange?.high !== undefined && isNothing(repeat.boundsRange.low))
    return readAtMost(repeat.boundsRange, `${path}/boundsRange`, log);
  if (repeat.boundsRange !== undefined) {
    const duration = readLengths(repeat.boundsRange, `${path}/boundsRange`, log);
    return duration === null ? null : { duration, instructions: [] };
  }
  return readPeriod(repeat, `${path}/boundsPeriod`, log);
};
