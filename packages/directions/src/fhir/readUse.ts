// directions/fhir: `duration`, how long one use lasts: "rinse for 1 minute", a patch worn for 12 hours.
import type { RefusalCode } from "../refusal.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { type Log, refuse } from "./Log.ts";
import { readDecimal, timeUnit } from "./readQuantity.ts";
import type { FhirRepeat } from "./shapes.ts";

export interface Use {
  readonly useFor: Step["useFor"];
  readonly instructions: readonly string[];
}

const lengthInWords = (low: string, high: string): string =>
  `for ${low === high ? low : `${low} to ${high}`} seconds`;

/** Null where nothing is said of it, or where it is refused. Seconds are kept as words, since a regimen has none. */
export const readUse = (repeat: FhirRepeat, path: string, log: Log): Use | null => {
  const { duration, durationMax, durationUnit } = repeat;
  if (duration === undefined && durationMax === undefined && durationUnit === undefined) return null;
  if (duration === undefined || durationUnit === undefined)
    return refuse(
      log,
      "period-missing",
      `${path}/duration`,
      "How long one use lasts needs a number and a unit.",
    );
  const low = readDecimal(duration, `${path}/duration`, log);
  const high = durationMax === undefined ? low : readDecimal(durationMax, `${path}/durationMax`, log);
  if (low === null || high === null) return null;
  if (compareDecimals(low, high) > 0)
    return refuse(
      log,
      "range-reversed",
      `${path}/durationMax`,
      "The longest use is shorter than the shortest.",
    );
  if (durationUnit === "s") return { useFor: null, instructions: [lengthInWords(low, high)] };
  const unit = timeUnit(durationUnit);
  if (unit === undefined || unit === "month" || unit === "year")
    return refuse(
      log,
      "time-unit",
      `${path}/durationUnit`,
      `“${durationUnit}” is not how long one use lasts.`,
    );
  return { useFor: { low, high, unit }, instructions: [] };
};

const hoursIn: Partial<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720 };
const hours = (value: string, unit: string): number => Number(value) * (hoursIn[unit] ?? 8760);

/** Things that lie on a person for a while. */
const worn: ReadonlySet<string> = new Set(["patch", "plaster", "dressing"]);
const rinsed: ReadonlySet<Step["action"]> = new Set(["rinse", "gargle", "wash", "apply", "rub"] as const);
const put: ReadonlySet<Step["action"]> = new Set(["apply", "use", "stick", "place", "put"] as const);

/** A refusal's code and words for a length of use that fits no way of use, or that outlasts the gap to the next one. */
export const useFault = (step: Step): { readonly code: RefusalCode; readonly detail: string } | null => {
  const { useFor, timing, unit, action } = step;
  const seconds = step.instructions.some((words) => /^for [\d.]+(?: to [\d.]+)? seconds$/.test(words));
  if (useFor === null && !seconds) return null;
  const fits = rinsed.has(action) || (put.has(action) && worn.has(unit?.name ?? ""));
  if (!fits)
    return {
      code: "field-not-supported",
      detail: "How long one use lasts is understood of rinsing, of what is put on the skin and of patches.",
    };
  if (useFor === null) return null;
  const { times, every, slots, clockTimes } = timing;
  const named = slots.length + clockTimes.length;
  const gaps = [
    times === null ? null : hours(String(times.per.count), times.per.unit) / times.high,
    every === null ? null : hours(every.low, every.unit),
    named === 0 ? null : 24 / named,
  ].filter((gap) => gap !== null);
  return gaps.some((gap) => hours(useFor.high, useFor.unit) > gap)
    ? {
        code: "use-longer-than-gap",
        detail: "One use lasts longer than the time to the next one.",
      }
    : null;
};
