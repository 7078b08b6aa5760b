// directions/fhir: a timing code and the repeat beside it as one repeat, where neither says what the other denies.
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { slotHours } from "../sentence/slotHours.ts";
import { type Log, newLog, refuse } from "./Log.ts";
import { readFrequency } from "./readFrequency.ts";
import { slotOfEvent } from "./readWhen.ts";
import type { FhirRepeat } from "./shapes.ts";

const oftenFields = ["frequency", "frequencyMax", "period", "periodMax", "periodUnit"] as const;
const lists = ["when", "dayOfWeek", "timeOfDay"] as const;

const saysHowOften = (repeat: FhirRepeat): boolean => oftenFields.some((name) => repeat[name] !== undefined);

const sameFrequency = (code: FhirRepeat, both: FhirRepeat): boolean =>
  isDeepEqual(readFrequency(code, "", newLog()), readFrequency(both, "", newLog()));

const isOne = ({ period = 1 }: FhirRepeat): boolean => Number(period) === 1;

/**
 * Weekly beside daily is the error that kills, so neither side lends the other
 * its days: weekdays stand only beside a weekly timing, and times of day without
 * a frequency are every day's.
 */
const isAnotherRhythm = (code: FhirRepeat, repeat: FhirRepeat): "dayOfWeek" | "periodUnit" | null => {
  if (repeat.dayOfWeek !== undefined && code.dayOfWeek === undefined && code.periodUnit !== "wk")
    return "dayOfWeek";
  if (saysHowOften(code) || !saysHowOften(repeat)) return null;
  const wanted = code.dayOfWeek === undefined ? "d" : "wk";
  return repeat.periodUnit === wanted && isOne(repeat) ? null : "periodUnit";
};

const fallsIn = (time: string, event: string): boolean => {
  const slot = slotOfEvent(event);
  const hour = Number(time.slice(0, 2));
  if (slot === null || !/^\d\d:/.test(time)) return false;
  const [from, to] = slotHours[slot];
  return [hour, hour + 24].some((at) => from <= at && at < to);
};

/** "every morning" beside 08:00: the clock time says it more exactly. */
const isSaidByClock = ({ when }: FhirRepeat, { timeOfDay }: FhirRepeat): boolean =>
  when !== undefined &&
  timeOfDay !== undefined &&
  when.length === timeOfDay.length &&
  when.every((event, at) => fallsIn(timeOfDay.toSorted()[at]!, event));

const withoutUndefined = (repeat: FhirRepeat): FhirRepeat =>
  Object.fromEntries(Object.entries(repeat).filter(([, value]) => value !== undefined));

const differs = (name: string, path: string, log: Log): null =>
  refuse(
    log,
    "timing-code-conflict",
    `${path}/repeat/${name}`,
    "The timing code and the repeat say different things.",
    "Send the timing once, in timing.repeat, or a code that says the same.",
  );

/** The repeat with what its code says beside it; null where the two contradict one another. */
export const joinCodeAndRepeat = (
  code: FhirRepeat,
  repeat: FhirRepeat,
  path: string,
  log: Log,
): FhirRepeat | null => {
  const both = { ...code, ...withoutUndefined(repeat) };
  if (saysHowOften(code) && saysHowOften(repeat) && !sameFrequency(code, both)) {
    const name = oftenFields.find((field) => repeat[field] !== undefined && repeat[field] !== code[field]);
    return differs(name ?? "frequency", path, log);
  }
  const rhythm = isAnotherRhythm(code, repeat);
  if (rhythm !== null) return differs(rhythm, path, log);
  for (const name of lists)
    if (
      code[name] !== undefined &&
      repeat[name] !== undefined &&
      !isDeepEqual(code[name].toSorted(), repeat[name].toSorted())
    )
      return differs(name, path, log);
  if (!isSaidByClock(code, repeat)) return both;
  const { when: _, ...exact } = both;
  return exact;
};
