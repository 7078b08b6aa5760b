// pictures: how many day boxes a length has.
import { isWhole, type Step } from "@plainlabel/directions";

/** More boxes than four rows of seven nobody counts. */
const mostDays = 28;

/** "for 7 days"; null for weeks, which the directions count otherwise, for ranges and for more than 28. */
export const dayCount = ({ low, high, unit }: NonNullable<Step["duration"]>): string | null =>
  unit === "day" && low === high && isWhole(low) && Number(low) >= 1 && Number(low) <= mostDays ? low : null;
