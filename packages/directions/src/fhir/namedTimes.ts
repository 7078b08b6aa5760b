// directions/fhir: what the times named beside a frequency say of it: that it is once, or every so many hours.
import type { Frequency } from "./readFrequency.ts";
import type { FhirRepeat } from "./shapes.ts";

/** Every meal, however many there are. */
const mealsAtLarge: ReadonlySet<string> = new Set(["C", "AC", "PC"]);

/**
 * "period 1 day, in the morning" without a frequency: once, by the one time
 * named and by what R4 says of a frequency that is left out. Several names and
 * no frequency would be two answers.
 */
export const onceNamed = (repeat: FhirRepeat): FhirRepeat => {
  const { frequency, frequencyMax, period, when = [], timeOfDay = [], dayOfWeek = [] } = repeat;
  const silent = frequency === undefined && frequencyMax === undefined && period !== undefined;
  const times = [...when.filter((code) => !mealsAtLarge.has(code)), ...timeOfDay];
  const single = times.length <= 1 && dayOfWeek.length <= 1 && times.length + dayOfWeek.length > 0;
  return silent && single && times.length >= when.length ? { ...repeat, frequency: 1 } : repeat;
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** "every 8 hours" at 06:00, 14:00 and 22:00: the clock times say it, round the day. */
export const areEvenlySpaced = ({ every }: Frequency, clock: readonly string[], days: number): boolean => {
  if (every === null || every.unit !== "hour" || every.low !== every.high || days > 0) return false;
  const gap = Number(every.low) * 60;
  const sorted = clock.map(minutesOf).toSorted((one, other) => one - other);
  return (
    clock.length * gap === 24 * 60 && sorted.every((time, at) => at === 0 || time - sorted[at - 1]! === gap)
  );
};
