// directions/sentence: a chart of times, each before its dose: "Breakfast: 1, Tea: 1", "8am 1, 8pm 2", "0800: 1 tablet".
import type { Placed } from "../clauses/Clause.ts";
import { highOf } from "../regimen/amounts.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Part } from "./Taking.ts";

/** More than this under "morning" or "8am" may be an hour. */
const mostInChart = "4";

/** More than this right behind "night" may be an hour: "evening 4". */
const mostBehindName = "2";

/**
 * "8am 1, 8pm 2", "Breakfast 1, Tea 1": one time, and a number behind it that no mark parts from it. An afternoon
 * has a 1 and a 2 of its own.
 */
const isRightBehind = (lead: Placed | undefined, dose: Placed): boolean => {
  if (lead === undefined || dose.joint !== "space") return false;
  if (dose.begins === "number") return true;
  if (dose.clause.kind !== "dose") return false;
  const high = highOf(dose.clause.dose.amount);
  if (lead.clause.kind === "clock")
    return lead.clause.clockTimes.length === 1 && lead.clause.digits !== true && !lead.endsInDigits;
  return (
    lead.clause.kind === "slots" &&
    lead.clause.names.length === 1 &&
    !lead.clause.names.includes("afternoon") &&
    compareDecimals(high, mostBehindName) <= 0
  );
};

/**
 * "Breakfast: 1, Tea: 1, Bed: 2", "8am 1, 2pm 1, 8pm 2": a chart of times, each with its number and a comma before
 * the next, so that no number can be of the time behind it. "Morning 8, night 8" may be hours.
 */
export const isChart = (reading: Part): boolean =>
  reading.length >= 4 &&
  reading.length % 2 === 0 &&
  reading.every((placed, at) => {
    const { clause, joint, dashed } = placed;
    if (at % 2 === 0)
      return (
        (clause.kind === "slots" || clause.kind === "clock") &&
        (at === 0 || joint === "comma" || joint === "stop")
      );
    return (
      clause.kind === "dose" &&
      (joint === "stop" || dashed || isRightBehind(reading[at - 1], placed)) &&
      compareDecimals(highOf(clause.dose.amount), mostInChart) <= 0
    );
  });

/** "08:00", with its minutes, or "0800". */
const isInDigits = ({ clause, endsInDigits }: Placed): boolean =>
  clause.kind === "clock" && (clause.digits === true || endsInDigits);

/** "0800 - 1 tablet", "08:00 1 tablet": the two numbers are a time and a dose, where the dose names its unit. */
export const leadsInChart = (time: Placed, dose: Placed): boolean =>
  isInDigits(time) &&
  dose.clause.kind === "dose" &&
  (dose.clause.dose.unit !== null || dose.joint === "stop" || dose.dashed);

const isHours = ({ clause }: Placed): boolean => clause.kind === "clock" && clause.digits === true;

/** "0800:", "0800 -", "0800hrs" can be nothing but a time; of "1000 2 tablets" the first may be a dose. */
const isMarked = (time: Placed, dose: Placed): boolean =>
  dose.joint === "stop" || dose.dashed || !time.endsInDigits;

/**
 * True where four digits stand as a time and are no heading of a chart: every dose is led by such a time, there are
 * two at least, later and later, and each is marked as one, or the first begins with a nought.
 */
export const hoursOutOfPlace = (reading: Part): boolean => {
  if (!reading.some(isHours)) return false;
  const hours = reading.flatMap((placed, at) => (isHours(placed) ? [{ placed, next: reading[at + 1] }] : []));
  const times = hours.flatMap(({ placed: { clause } }) => (clause.kind === "clock" ? clause.clockTimes : []));
  const doses = reading.filter(({ clause }) => clause.kind === "dose").length;
  const marked = hours.every(({ placed, next }) => next !== undefined && isMarked(placed, next));
  return !(
    hours.length > 1 &&
    doses === hours.length &&
    hours.every(({ next }) => next?.clause.kind === "dose") &&
    times.every((time, at) => at === 0 || time > (times[at - 1] ?? "")) &&
    (marked || (times[0] ?? "").startsWith("0"))
  );
};
