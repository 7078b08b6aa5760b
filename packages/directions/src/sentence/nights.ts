// directions/sentence: "for 3 nights": at night, once each; a length in nights goes with no other time of day.
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

/** The words of one step with the night that its length in nights says, or why they do not go together. */
export const withNights = (part: Part): Part | Problem => {
  const at = part.findIndex(({ clause }) => clause.kind === "duration" && clause.nights === true);
  const length = part[at];
  if (length === undefined) return part;
  const when = part.filter((placed) => timingKinds.has(placed.clause.kind) || isTimeOfDay(placed));
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
      daily: true,
      bare: false,
      offset: null,
      preferably: false,
      instruction: null,
      afterNoon: false,
    },
  };
  return [...part.filter((placed) => !when.includes(placed)), atNight];
};
