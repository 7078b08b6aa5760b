// directions/regimen: lengths of time that are one length in two units.
import { productOf, withoutTrailingZeros } from "./decimals.ts";
import type { PeriodUnit } from "./Regimen.ts";

interface Length {
  readonly low: string;
  readonly high: string;
  readonly unit: PeriodUnit;
}

const sixty = (hours: string): string => withoutTrailingZeros(productOf(hours, "60"));

/** Hours as minutes, exactly: "1 hour before bedtime" and "60 minutes before" are one time. Any other length as it is. */
export const inMinutes = <T extends Length>(length: T): T =>
  length.unit === "hour"
    ? { ...length, low: sixty(length.low), high: sixty(length.high), unit: "minute" as const }
    : length;
