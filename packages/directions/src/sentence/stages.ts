// directions/sentence: cuts a reading into the stages of a course, and a stage before each further dose.
import type { Placed } from "../clauses/Clause.ts";
import { all, has, type Part } from "./Taking.ts";

/** ". Take with food": the stop before the repeated order is before what the order says. */
const afterOrder = (placed: Placed, at: number, reading: Part): Placed => {
  const before = reading[at - 1];
  return before?.clause.kind === "action" &&
    before.clause.order &&
    placed.joint === "space" &&
    before.joint === "stop"
    ? { ...placed, joint: before.joint }
    : placed;
};

const isFrequency = ({ clause }: Placed): boolean => clause.kind === "times" || clause.kind === "every";

/** ", 3 times a day": how often, after a comma. */
const opensStage = (placed: Placed): boolean => placed.joint === "comma" && isFrequency(placed);

const hasLength = (part: Part): boolean => has(part, "duration") || has(part, "stage");

/** "4 times a day for 1 week, 3 times a day for 1 week": what has its times and its length is a stage. */
const isWholeStage = (part: Part): boolean =>
  hasLength(part) && (part.some(isFrequency) || has(part, "each"));

/** "Week 1: one at night. Week 2: two at night": the numbered stretch stands before its dose. */
const numbersFirst = (reading: Part): boolean => {
  const stage = reading.findIndex(({ clause }) => clause.kind === "stage");
  const dose = reading.findIndex(({ clause }) => clause.kind === "dose");
  return stage >= 0 && dose >= 0 && stage < dose;
};

/** Cuts where the words say "then", or name the next stretch of days; "then stop" stays with the stage it ends. */
const byThen = (reading: Part): readonly Part[] => {
  const stages: Placed[][] = [[]];
  const numbered = numbersFirst(reading);
  for (const [at, placed] of reading.map(afterOrder).entries()) {
    const stage = stages.at(-1) ?? [];
    const begins =
      placed.joint === "then"
        ? placed.clause.kind !== "ending"
        : placed.clause.kind === "stage" && numbered
          ? has(stage, "dose")
          : opensStage(placed) && isWholeStage(stage) && hasLength(reading.slice(at));
    if (begins) stages.push([]);
    stages.at(-1)?.push(placed);
  }
  return stages;
};

const isMoment = ({ clause }: Placed): boolean =>
  clause.kind === "slots" || clause.kind === "clock" || clause.kind === "weekdays" || clause.kind === "turn";

/** "In the morning take 2, at night take 1": every dose is led to by its time of day or its weekdays. */
const momentsFirst = (part: Part): boolean => {
  const doses = part.flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []));
  const led = (at: number): boolean => {
    const before = part[at - 1];
    const moment = before?.clause.kind === "action" ? part[at - 2] : before;
    return moment !== undefined && isMoment(moment);
  };
  const last = part.at(-1);
  return doses.length > 1 && doses.every(led) && last !== undefined && !isMoment(last);
};

/** Where the words of the dose at `at` begin: at the verb before it, and at the time of day before that. */
const leadOf = (part: Part, at: number, withMoment: boolean): number => {
  const verb = part[at - 1]?.clause;
  const from = verb?.kind === "action" && verb.order ? at - 1 : at;
  const moment = part[from - 1];
  return withMoment && moment !== undefined && isMoment(moment) ? from - 1 : from;
};

/** Cuts before each further dose, and before the words that lead to it: "Take 2 ... Take 1 ...". */
export const dosesOf = (stage: Part): readonly Part[] => {
  if (all(stage, "dose").length < 2) return [stage];
  const leading = momentsFirst(stage);
  const cuts = stage
    .flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []))
    .slice(1)
    .map((at) => leadOf(stage, at, leading));
  return [0, ...cuts].map((from, index) => stage.slice(from, cuts[index]));
};

/** "and 1 tablet on day 6": the numbered day tells that it is a stage of its own. */
const saysWhichDay = (part: Part): boolean => part[0]?.joint === "and" && has(part, "stage");

const kindsOf = (part: Part, kinds: readonly string[]): string =>
  JSON.stringify(part.flatMap(({ clause }) => (kinds.includes(clause.kind) ? [clause] : [])));

const often = ["times", "each", "every"];

/**
 * No word says "then", so it must be plain that one follows the other: all have
 * a length, the last one too or an end; times of day, days and places are the
 * same wherever they are named; and dose or frequency changes from each to the
 * next. "One in the morning for 7 days. Take one at night" is no course.
 */
const plainlyFollow = (parts: readonly Part[]): boolean => {
  const same = ["slots", "clock", "weekdays", "site", "food"].every((kind) => {
    const named = parts.map((part) => kindsOf(part, [kind])).filter((said) => said !== "[]");
    return new Set(named).size <= 1;
  });
  const changes = parts.every((part, at) => {
    const before = parts[at - 1];
    return before === undefined || kindsOf(before, ["dose", ...often]) !== kindsOf(part, ["dose", ...often]);
  });
  const last = parts.at(-1) ?? [];
  return (
    same &&
    changes &&
    (hasLength(last) || has(last, "ending")) &&
    parts.every((part) => !has(part, "asNeeded") && !has(part, "cycle"))
  );
};

/** "4 a day for 3 days, 3 a day for 3 days": each part is a stage when each has its own length. */
const isCourse = (parts: readonly Part[]): boolean =>
  parts.length > 1 &&
  parts.slice(0, -1).every(hasLength) &&
  parts
    .slice(1)
    .every((part) => part[0]?.joint === "comma" || part[0]?.joint === "stop" || saysWhichDay(part)) &&
  (parts.every((part) => has(part, "stage")) || plainlyFollow(parts));

/** The stages of a reading, in order; one where nothing says "then". */
export const stagesOf = (reading: Part): readonly Part[] =>
  byThen(reading).flatMap((stage) => {
    const parts = dosesOf(stage);
    return isCourse(parts) ? parts : [stage];
  });
