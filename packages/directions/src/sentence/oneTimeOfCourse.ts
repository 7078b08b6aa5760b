// directions/sentence: "2.5mg for 1 week then 5mg daily": the one time each day of a course, said with some of its
// steps alone.
import type { Placed } from "../clauses/Clause.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { type Kind, timingKinds } from "./placement.ts";
import { all, has, type Part } from "./Taking.ts";
import { isDay, isExactly } from "./WhenWords.ts";

/** Once a day, at a named time or at any: nothing that a step without it could be but daily. */
const isOnceADay = ({ clause }: Placed): boolean => {
  switch (clause.kind) {
    case "each":
      return clause.unit === "day";
    case "times":
      return clause.kept === undefined && isExactly(clause.times, 1) && isDay(clause.times.per);
    case "slots":
      return !clause.bare && clause.names.length === 1 && !clause.afterNoon && clause.instruction === null;
    case "clock":
      return !clause.bare && clause.clockTimes.length === 1;
    default:
      return false;
  }
};

const saysWhen = ({ clause }: Placed): boolean =>
  timingKinds.has(clause.kind) || clause.kind === "food" || clause.kind === "sameTime";

/** What a step may hold that says nothing of when. */
const ofDose: ReadonlySet<Kind> = new Set([
  "action",
  "dose",
  "duration",
  "stage",
  "route",
  "opening",
  "ending",
]);

/** "2 on the first day then 1 daily": a first dose may be taken at once. */
const isOneDay = (stage: Part): boolean =>
  all(stage, "duration").some(
    ({ span }) => span.unit === "hour" || (span.unit === "day" && span.high === "1"),
  ) || all(stage, "stage").some(({ unit }) => unit === "day");

/** "then 50mg", and nothing more, may be cut short: how long, or an end, tells that all of it is there. */
const isWhole = (stage: Part): boolean =>
  has(stage, "duration") || has(stage, "stage") || has(stage, "ending");

const isUntimed = (stage: Part): boolean =>
  stage.every(({ clause }) => ofDose.has(clause.kind)) &&
  has(stage, "dose") &&
  isWhole(stage) &&
  !isOneDay(stage);

/**
 * The stages of a course, where each that does not say when has what the others say alike: once a day. Twice a day
 * is not handed on, since "2 tablets" behind it may be one dose; nor is once a week.
 */
export const withOneTimeOfCourse = (stages: readonly Part[]): readonly Part[] => {
  if (stages.length < 2) return stages;
  const timed = stages.filter((stage) => !isUntimed(stage));
  const told = timed.map((stage) => stage.filter(saysWhen));
  const [first] = told;
  const [when] = first ?? [];
  if (when === undefined || timed.length === stages.length || !isOnceADay(when)) return stages;
  const isOne = told.every(([one, ...more]) => more.length === 0 && isDeepEqual(one?.clause, when.clause));
  const isPlain = timed.every(
    (stage) => all(stage, "dose").length === 1 && !has(stage, "asNeeded") && !has(stage, "cycle"),
  );
  return isOne && isPlain
    ? stages.map((stage) => (isUntimed(stage) ? [...stage, { ...when, joint: "space" }] : stage))
    : stages;
};
