// directions/sentence: "for 3 nights", "3 nights a week": at night, once each; nights go with no other time of day.
import type { Placed } from "../clauses/Clause.ts";
import { isTimeOfDay } from "./moments.ts";
import { timingKinds } from "./placement.ts";
import { isWithin } from "./slotHours.ts";
import { type Part, type Problem, problem } from "./Taking.ts";
import { isDay, isExactly } from "./WhenWords.ts";

const ofNight: ReadonlySet<string> = new Set(["evening", "night", "bedtime"]);

/** A time of the evening or the night, by its name or by the clock. */
const isAtNight = ({ clause }: Placed): boolean => {
  switch (clause.kind) {
    case "slots":
      return clause.names.length === 1 && clause.names.every((name) => ofNight.has(name));
    case "clock":
      return clause.clockTimes.length === 1 && clause.clockTimes.every((time) => isWithin(time, "night"));
    case "every":
    case "weekdays":
      return clause.slot !== null && ofNight.has(clause.slot);
    default:
      return false;
  }
};

const isOnceADay = ({ clause }: Placed): boolean =>
  clause.kind === "times" && isExactly(clause.times, 1) && isDay(clause.times.per);

const saysNights = ({ clause }: Placed): boolean =>
  (clause.kind === "duration" || clause.kind === "daysAWeek") && clause.nights === true;

/** The words of one step with the night that its nights say, or why they do not go together. */
export const withNights = (part: Part): Part | Problem => {
  const at = part.findIndex(saysNights);
  const length = part[at];
  if (length === undefined) return part;
  const told = part.filter((placed) => !saysNights(placed));
  const when = told.filter((placed) => timingKinds.has(placed.clause.kind) || isTimeOfDay(placed));
  const daily = when.filter(({ clause }) => clause.kind === "slots" && clause.daily);
  /* "each night 3 nights a week": which of the two? */
  if (length.clause.kind === "daysAWeek" && daily.length > 0) return problem("two-frequencies", daily);
  if (when.some(isAtNight)) {
    const others = when.filter((placed) => isTimeOfDay(placed) && !isAtNight(placed));
    return others.length > 0 ? problem("frequency-disagrees", others) : part;
  }
  if (!when.every(isOnceADay)) return problem("frequency-disagrees", [...when, length]);
  const atNight: Placed = {
    ...length,
    joint: "space",
    clause: {
      kind: "slots",
      names: ["night"],
      once: false,
      daily: length.clause.kind === "duration",
      bare: false,
      offset: null,
      preferably: false,
      instruction: null,
      afterNoon: false,
    },
  };
  return [...part.filter((placed) => !when.includes(placed)), atNight];
};
