// directions/calendar: how many days a quantity lasts at least, where the directions leave it to the person how
// much or how often.
import type { Regimen } from "../regimen/Regimen.ts";
import type { Ceiling } from "./Calendar.ts";
import { calendarOf } from "./calendarOf.ts";
import { stepAt } from "./courseQuantity.ts";
import { daysSupplied, mostDaysSupplied } from "./daysSupplied.ts";
import { countedIn, thousandths } from "./takenEachDay.ts";

/** Of a ceiling, the most in a day, in thousandths; null: it counts something else, or within another time. */
const mostADay = (ceiling: Ceiling, unit: string): bigint | null => {
  if (ceiling.counts !== "units" || ceiling.unit !== unit) return null;
  const { count, unit: per } = ceiling.per;
  return (per === "day" && count === 1) || (per === "hour" && count === 24)
    ? thousandths(ceiling.amount)
    : null;
};

/** By the ceiling of directions that are one stretch without an end. */
const byCeiling = (regimen: Regimen, quantity: string, firstDay: string): number | null => {
  const supplied = countedIn(quantity);
  const [stretch, other] = calendarOf(regimen, firstDay).stretches;
  if (supplied === null || stretch === undefined || other !== undefined || stretch.lasts !== null)
    return null;
  const most = stretch.ceilings.flatMap((ceiling) => mostADay(ceiling, supplied.unit) ?? []);
  const [least] = most.filter((amount) => amount > 0n).toSorted((one, two) => (one < two ? -1 : 1));
  return least === undefined ? null : Math.min(Number(supplied.amount / least), mostDaysSupplied);
};

/**
 * How many days `quantity` lasts at the least, taken as much and as often as the
 * regimen lets and every time it is needed; where `daysSupplied` knows it to the
 * day, no less than that. null: the directions name no most.
 */
export const leastDaysSupplied = (
  regimen: Regimen,
  quantity: string | undefined,
  firstDay: string,
): number | null => {
  const steps = regimen.steps.map((step) => ({ ...stepAt(step, "high"), asNeeded: null }));
  const known = [
    daysSupplied({ ...regimen, steps }, quantity, firstDay),
    quantity === undefined ? null : byCeiling(regimen, quantity, firstDay),
  ].filter((days) => days !== null);
  return known.length === 0 ? null : Math.max(...known);
};
