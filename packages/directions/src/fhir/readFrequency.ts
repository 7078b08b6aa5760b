// directions/fhir: frequency and period as "3 times a day" or "every 4 to 6 hours"; what does not divide refuses.
import { compareDecimals, isWhole } from "../regimen/decimals.ts";
import type { PeriodUnit, Timing } from "../regimen/Regimen.ts";
import { type Log, refuse } from "./Log.ts";
import { readDecimal, timeUnit } from "./readQuantity.ts";
import type { FhirRepeat } from "./shapes.ts";

export interface Frequency {
  readonly times: Timing["times"];
  readonly every: Timing["every"];
  /** The period alone, for the check against named times. */
  readonly period: { readonly count: number; readonly unit: PeriodUnit };
}

const positive = (value: number | undefined, name: string, path: string, log: Log): boolean =>
  value === undefined ||
  value >= 1 ||
  refuse(log, "number-zero", `${path}/${name}`, "A frequency is 1 or more.") !== null;

interface Counts {
  readonly low: number | null;
  readonly high: number;
}

const readCounts = (repeat: FhirRepeat, path: string, log: Log): Counts | null => {
  const { frequency, frequencyMax } = repeat;
  if (!positive(frequency, "frequency", path, log) || !positive(frequencyMax, "frequencyMax", path, log))
    return null;
  if (frequency !== undefined && frequencyMax !== undefined && frequency > frequencyMax)
    return refuse(
      log,
      "range-reversed",
      `${path}/frequencyMax`,
      "The highest frequency is below the lowest.",
    );
  const high = frequencyMax ?? frequency;
  if (high === undefined)
    return refuse(
      log,
      "frequency-missing",
      `${path}/frequency`,
      "It does not say how many times in the period.",
    );
  return { low: frequency ?? null, high };
};

/** One dose a period: "once a day", "every 4 to 6 hours", "every 2 days". */
const oneAPeriod = (low: string, high: string, unit: PeriodUnit): Pick<Frequency, "times" | "every"> =>
  low === "1" && high === "1" && unit !== "hour" && unit !== "minute"
    ? { times: { low: 1, high: 1, upTo: false, per: { count: 1, unit } }, every: null }
    : { times: null, every: { low, high, unit } };

/** Null when refused, or when `repeat` speaks of no frequency and no period at all. */
export const readFrequency = (repeat: FhirRepeat, path: string, log: Log): Frequency | null => {
  const { frequency, frequencyMax, period, periodMax, periodUnit } = repeat;
  if ([frequency, frequencyMax, period, periodMax, periodUnit].every((value) => value === undefined))
    return null;
  if (period === undefined || periodUnit === undefined)
    return refuse(
      log,
      "period-missing",
      `${path}/${period === undefined ? "period" : "periodUnit"}`,
      "A frequency needs a period with its unit.",
    );
  const unit = timeUnit(periodUnit);
  if (unit === undefined)
    return refuse(
      log,
      "time-unit",
      `${path}/periodUnit`,
      `“${periodUnit}” is not a unit of time that a label says.`,
    );
  const low = readDecimal(period, `${path}/period`, log);
  const high = periodMax === undefined ? low : readDecimal(periodMax, `${path}/periodMax`, log);
  const counts = readCounts(repeat, path, log);
  if (low === null || high === null || counts === null) return null;
  /* "every 1 and a half to 3 hours": only hours are halved, and only between doses. */
  const halves = unit === "hour" && counts.low === 1 && counts.high === 1;
  const isClear = (length: string): boolean => isWhole(length) || (halves && /^\d+\.5$/.test(length));
  if (!isClear(low) || !isClear(high))
    return refuse(
      log,
      "uneven-timing",
      `${path}/period`,
      "The period is not a whole number, or a half of an hour with one dose in each.",
    );
  const order = compareDecimals(low, high);
  if (order > 0)
    return refuse(log, "range-reversed", `${path}/periodMax`, "The longest period is below the shortest.");
  const count = Number(low);
  const own = { count, unit };
  if (counts.low === 1 && counts.high === 1) return { ...oneAPeriod(low, high, unit), period: own };
  if (order !== 0)
    return refuse(log, "uneven-timing", `${path}/periodMax`, "Several times in a period of varying length.");
  if (count > 1 && counts.high % count !== 0 && count % counts.high !== 0)
    return refuse(
      log,
      "uneven-timing",
      `${path}/period`,
      "The doses cannot be spread evenly over the period.",
    );
  if (unit === "minute" || (unit === "hour" && count < 24))
    return refuse(
      log,
      "uneven-timing",
      `${path}/period`,
      "Several times within a few hours is not plain enough.",
    );
  return {
    times: { low: counts.low, high: counts.high, upTo: counts.low === null, per: own },
    every: null,
    period: own,
  };
};
