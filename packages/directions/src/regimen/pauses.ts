// directions/regimen: a step in which nothing is taken, and a dose with a pause after it as a cycle.
import type { PeriodUnit, Step } from "./Regimen.ts";

/** True for a dose of 0: none for as long as the step lasts. */
export const isPause = ({ amount }: Step): boolean =>
  amount !== null && "exact" in amount && amount.exact === "0";

interface Length {
  readonly count: number;
  readonly unit: PeriodUnit;
}

const lengthOf = ({ duration }: Step): Length | null =>
  duration === null || duration.low !== duration.high || !/^\d+$/.test(duration.low)
    ? null
    : { count: Number(duration.low), unit: duration.unit };

const inDays = ({ count, unit }: Length): Length =>
  unit === "week" ? { count: count * 7, unit: "day" } : { count, unit };

/**
 * "1 a day for 21 days, then none for 7 days" as the cycle that it is once
 * somebody says that it starts again; null for anything but one dose and one pause.
 */
export const asCycle = (steps: readonly Step[]): Step | null => {
  const [dose, pause, ...others] = steps;
  if (dose === undefined || pause === undefined || others.length > 0) return null;
  if (isPause(dose) || !isPause(pause) || pause.joined !== "then" || dose.timing.cycle !== null) return null;
  const lengths = [lengthOf(dose), lengthOf(pause)].filter((length) => length !== null);
  const alike = lengths[0]?.unit === lengths[1]?.unit ? lengths : lengths.map(inDays);
  const [on, off] = alike;
  if (on === undefined || off === undefined || on.unit !== off.unit) return null;
  if (on.unit === "hour" || on.unit === "minute") return null;
  return {
    ...dose,
    duration: null,
    timing: { ...dose.timing, cycle: { on: on.count, off: off.count, unit: on.unit } },
  };
};
