// directions/sentence: "one in the morning then two at night": "then" within one day is no further step of a course.
import type { Placed } from "../clauses/Clause.ts";
import type { Kind } from "./placement.ts";
import { slotHours } from "./slotHours.ts";
import type { Part } from "./Taking.ts";

/** When in the day the words of a moment begin; null for what is no time of day. */
const hourOf = ({ clause }: Placed): number | null => {
  if (clause.kind === "slots") return Math.min(...clause.names.map((name) => slotHours[name][0]));
  if (clause.kind !== "clock") return null;
  const [first = "00:00"] = clause.clockTimes;
  return Number(first.slice(0, 2)) + Number(first.slice(3)) / 60;
};

const ofOneDay: ReadonlySet<Kind> = new Set(["action", "dose", "slots", "clock", "route"]);

/**
 * "one in the morning then two at night": nothing but doses and times of day,
 * in the order of the day, so "then" leads through one day and not to a further
 * step of a course.
 */
export const withinOneDay = (reading: Part): Part => {
  if (!reading.some(({ joint }) => joint === "then")) return reading;
  const hours = reading.flatMap((placed) => hourOf(placed) ?? []);
  const doses = reading.filter(({ clause }) => clause.kind === "dose").length;
  const rising = hours.every((hour, at) => at === 0 || hour > (hours[at - 1] ?? 0));
  const plain = reading.every(({ clause }) => ofOneDay.has(clause.kind));
  const between = reading.every(
    ({ joint }, at) =>
      joint !== "then" ||
      (reading.slice(0, at).some(({ clause }) => clause.kind === "dose") &&
        /* "10 units then at night": the time of the first dose is lost. */
        reading.slice(0, at).some((placed) => hourOf(placed) !== null)),
  );
  return plain && rising && between && doses === hours.length
    ? reading.map((placed) => (placed.joint === "then" ? { ...placed, joint: "comma" } : placed))
    : reading;
};
