// directions/calendar: how many days a quantity lasts when it is taken as directed. Known exactly, or not at all.
import type { Regimen } from "../regimen/Regimen.ts";
import type { Stretch } from "./Calendar.ts";
import { calendarOf } from "./calendarOf.ts";
import { type Counted, countedIn, endOfAll, takenOn, thousandths } from "./takenEachDay.ts";

/** No supply is reckoned to last longer (days). */
export const mostDaysSupplied = 365;

const daysIn: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);

/** So many times in each week or few days, on which days is not said: the last dose's week counts whole. */
const byTimes = ({ stretches }: { readonly stretches: readonly Stretch[] }, supplied: Counted) => {
  const [stretch, other] = stretches;
  if (stretch === undefined || other !== undefined || stretch.needed !== null || stretch.unplaced.length > 0)
    return null;
  const { count, oneDay, daysAWeek, cycle, leaveOff } = stretch;
  const [moment, another] = oneDay;
  if (count === null || count.upTo || count.low !== count.high || another !== undefined) return null;
  if (daysAWeek !== null || cycle !== null || leaveOff !== null) return null;
  const each = daysIn.get(count.per.unit);
  const amount = moment?.amount ?? null;
  const taken = amount !== null && "exact" in amount ? thousandths(amount.exact) : null;
  if (each === undefined || taken === null || taken === 0n || moment?.unit !== supplied.unit) return null;
  const doses = Number(supplied.amount / taken);
  return Math.ceil(doses / count.high) * each * count.per.count;
};

const byCalendar = (stretches: readonly Stretch[], supplied: Counted): number | null => {
  const uses = stretches.map((stretch) => takenOn(stretch, supplied.unit));
  let left = supplied.amount;
  for (let day = 0; day < mostDaysSupplied; day++) {
    for (const use of uses) {
      const taken = use === null ? null : use(day);
      if (taken === null) return null;
      // A dose that is not whole any more is no dose; its day still had one.
      if (taken > left) return left > 0n ? day + 1 : day;
      left -= taken;
    }
  }
  return mostDaysSupplied;
};

/**
 * How many days `quantity` ("84 tablets") lasts from `firstDay` (an ISO date),
 * taken as the regimen says, and never past the end of a course; 365 at most.
 * Where the quantity does not tell, the length of the course. null where
 * neither is known exactly: as needed, a dose or a number of times that may be
 * smaller, a unit that is not the dose's ("1 bottle"), an end in months.
 */
export const daysSupplied = (
  regimen: Regimen,
  quantity: string | undefined,
  firstDay: string,
): number | null => {
  const calendar = calendarOf(regimen, firstDay);
  const course = endOfAll(calendar.stretches);
  const supplied = quantity === undefined ? null : countedIn(quantity);
  const lasts =
    supplied === null ? null : (byTimes(calendar, supplied) ?? byCalendar(calendar.stretches, supplied));
  const days = [lasts, course].filter((each) => each !== null);
  return days.length === 0 ? null : Math.min(...days, mostDaysSupplied);
};
