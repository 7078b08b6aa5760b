// directions/sentence: "one at 8am and 8 at night": the second 8 is an hour as well as a dose, so neither.
import type { Placed } from "../clauses/Clause.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Part } from "./Taking.ts";

/** The hours that each part of the day is said of: "8 at night", "2 in the afternoon". Of other times of day none is said. */
const hoursOf: Partial<Readonly<Record<SlotName, readonly [from: number, to: number]>>> = {
  morning: [1, 12],
  afternoon: [1, 6],
  evening: [4, 11],
  night: [6, 12],
};

/** "8 at night", of no unit. */
const mayBeHour = ({ clause, begins }: Placed, next: Placed | undefined): boolean => {
  if (clause.kind !== "dose" || clause.dose.unit !== null || begins !== "digits") return false;
  if (!("exact" in clause.dose.amount) || next?.clause.kind !== "slots") return false;
  const [name, another] = next.clause.names;
  const hours = name === undefined || another !== undefined ? undefined : hoursOf[name];
  const count = Number(clause.dose.amount.exact);
  return hours !== undefined && count >= hours[0] && count <= hours[1];
};

/** Parts of the day of which an hour is said more often than so many of anything are taken; in the morning steroids are. */
const seldomSoMany: ReadonlySet<SlotName> = new Set(["evening", "night"]);

const isSeldom = (placed: Placed | undefined): boolean =>
  placed?.clause.kind === "slots" && placed.clause.names.some((name) => seldomSoMany.has(name));

/** Fewer than this is a dose: nobody means 2 o'clock by "2 at night". */
const fewestHours = 6;

const isMany = ({ clause }: Placed): boolean =>
  clause.kind === "dose" && "exact" in clause.dose.amount && Number(clause.dose.amount.exact) >= fewestHours;

/**
 * True where a number without a unit may be an hour or a dose: behind a time by
 * the clock ("8am and 8 at night"), and where so many are seldom taken at all
 * ("8 at night").
 */
export const mayBeHourOrDose = (reading: Part, at: number): boolean => {
  const placed = reading[at];
  const next = reading[at + 1];
  if (placed === undefined || !mayBeHour(placed, next)) return false;
  return reading[at - 1]?.clause.kind === "clock" || (isSeldom(next) && isMany(placed));
};
