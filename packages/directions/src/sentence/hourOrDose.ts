// directions/sentence: "one at 8am and 8 at night": the second 8 is an hour as well as a dose, so neither.
import type { Placed } from "../clauses/Clause.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Part } from "./Taking.ts";

interface Hours {
  readonly from: number;
  readonly to: number;
  /** From here on so many are seldom taken then, and an hour is likelier; in the morning steroids are. */
  readonly seldom: number | null;
}

/** The hours that each part of the day is said of: "8 at night", "2 in the afternoon". Of other times of day none is said. */
const hoursOf: Partial<Readonly<Record<SlotName, Hours>>> = {
  morning: { from: 1, to: 12, seldom: null },
  afternoon: { from: 1, to: 6, seldom: null },
  evening: { from: 4, to: 11, seldom: 6 },
  night: { from: 6, to: 12, seldom: 6 },
};

/** "8 at night", of no unit: the number, and the hours of that part of the day. */
const numberAndHours = (
  { clause, begins }: Placed,
  next: Placed | undefined,
): { readonly number: number; readonly hours: Hours } | null => {
  if (clause.kind !== "dose" || clause.dose.unit !== null || begins !== "digits") return null;
  if (!("exact" in clause.dose.amount) || next?.clause.kind !== "slots") return null;
  const hours = next.clause.names.flatMap((name) => hoursOf[name] ?? [])[0];
  return hours === undefined ? null : { number: Number(clause.dose.amount.exact), hours };
};

/**
 * True where a number without a unit may be an hour or a dose: behind a time by
 * the clock ("8am and 8 at night"), and where so many are seldom taken at all
 * ("8 at night").
 */
export const mayBeHourOrDose = (reading: Part, at: number): boolean => {
  const found = numberAndHours(reading[at]!, reading[at + 1]);
  if (found === null) return false;
  const { number, hours } = found;
  const isHour = number >= hours.from && number <= hours.to;
  const behindTime = reading[at - 1]?.clause.kind === "clock";
  return isHour && (behindTime || (hours.seldom !== null && number >= hours.seldom));
};
