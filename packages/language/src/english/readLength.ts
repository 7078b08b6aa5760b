// language/english: reads lengths of time: "7 days", "half an hour", "5 to 7 days".
import type { PeriodUnit, Step } from "@plainlabel/directions";
import { numberPattern, readNumber } from "./numbers.ts";

export const periodPattern = "(?:minute|hour|day|week|month|year)";

/** "7 days" as number and unit. */
const periodParts = new RegExp(`^(${numberPattern}) (${periodPattern})(s?)$`);

export const readPeriod = (said: string): { readonly count: string; readonly unit: PeriodUnit } | null => {
  if (said === "half an hour") return { count: "0.5", unit: "hour" };
  const parts = periodParts.exec(said);
  const count = parts === null ? null : readNumber(parts[1]!);
  if (parts === null || count === null || (count === "1") !== (parts[3] === "")) return null;
  return { count, unit: parts[2] as PeriodUnit };
};

const rangeParts = new RegExp(`^(half|${numberPattern}) to (.+)$`);

/** "7 days", "5 to 7 days". */
export const readSpan = (said: string): NonNullable<Step["duration"]> | null => {
  const range = rangeParts.exec(said);
  const high = readPeriod(range === null ? said : range[2]!);
  const low = range === null ? (high?.count ?? null) : range[1] === "half" ? "0.5" : readNumber(range[1]!);
  return high === null || low === null ? null : { low, high: high.count, unit: high.unit };
};
