// directions/calendar: how much a course uses to its end, beside the quantity supplied. Known exactly, or not at all.
import { isCounted } from "../lexicon/units.ts";
import type { Regimen } from "../regimen/Regimen.ts";
import { calendarOf } from "./calendarOf.ts";
import { mostDaysSupplied } from "./daysSupplied.ts";
import { countedIn, endOfAll, takenOn } from "./takenEachDay.ts";

const plain = (thousandths: bigint): string => `${Number(thousandths) / 1000}`;

/**
 * What a course that ends on a known day uses ("36", in the unit of the
 * quantity), where that is another amount than `quantity` ("42 tablets"), taken
 * as the regimen says from `firstDay` (an ISO date): of
 * what is counted any difference, of what is measured only too little, since
 * bottles and tubes are supplied whole. null where the two go together, and
 * where either is not known exactly: no end, as needed, a dose that may be
 * smaller, a unit that is not the dose's.
 */
export const quantityBesideCourse = (regimen: Regimen, quantity: string, firstDay: string): string | null => {
  const supplied = countedIn(quantity);
  const { stretches } = calendarOf(regimen, firstDay);
  const end = endOfAll(stretches);
  if (supplied === null || end === null || end > mostDaysSupplied) return null;
  let used = 0n;
  for (const stretch of stretches) {
    const taken = takenOn(stretch, supplied.unit);
    for (let day = 0; day < end; day++) {
      const ofDay = taken === null ? null : taken(day);
      if (ofDay === null) return null;
      used += ofDay;
    }
  }
  const { amount, unit } = supplied;
  const isApart = isCounted(unit) ? used !== amount : used > amount;
  return isApart ? plain(used) : null;
};
