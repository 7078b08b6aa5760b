// directions/sentence: "may repeat once after 2 hours": read only where a ceiling tells how many doses there can be.
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { all, has, type Part } from "./Taking.ts";

/**
 * "repeat after 2 hours, max 2 in 24 hours": how many doses there can be is told; "repeat once" is two of them,
 * and no other ceiling.
 */
export const endsRepeats = (
  repeat: "once" | "again",
  amount: Step["amount"],
  units: Step["limits"]["units"],
  doses: Step["limits"]["doses"],
): boolean => {
  if (units === null && doses === null) return false;
  if (repeat === "again") return true;
  const two =
    units === null ||
    (amount !== null &&
      "exact" in amount &&
      compareDecimals(units.amount, productOf(amount.exact, "2")) === 0);
  return two && (doses === null || doses.count === 2);
};

/** "repeat after 5 minutes": one spell of doses, and no further day. */
export const repeatsByMinutes = (part: Part): boolean =>
  all(part, "leastGap").some(({ gap, repeat }) => repeat !== undefined && gap.unit === "minute");

/** "repeat after 5 minutes, maximum 3 doses": the spell has its end. */
export const endsSpell = (part: Part): boolean => repeatsByMinutes(part) && has(part, "mostInAll");
