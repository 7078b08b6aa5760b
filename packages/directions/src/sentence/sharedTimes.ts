// directions/sentence: a time of day said once, after the last dose of several: "... 2 for 2 days, then stop - each morning".
import type { Placed } from "../clauses/Clause.ts";
import { isTimeOfDay } from "./moments.ts";
import type { Kind } from "./placement.ts";
import { has, type Part } from "./Taking.ts";

const namesTime = (part: Part): boolean => part.some(isTimeOfDay);

const endsStage: ReadonlySet<Kind> = new Set(["duration", "stage", "ending"]);

const mayFollow: ReadonlySet<Kind> = new Set(["slots", "clock", "food", "route"]);

/** Where the time of day begins that stands apart behind the last stage; -1 where there is none. */
const tailOf = (last: Part): number => {
  const moment = last.findIndex(isTimeOfDay);
  const led = last[moment - 1];
  /* "... for 5 days, oral, in the morning" */
  const at = led?.clause.kind === "route" && led.joint === "comma" ? moment - 1 : moment;
  const first = last[at];
  return first !== undefined &&
    first.joint !== "space" &&
    first.joint !== "and" &&
    last.slice(0, at).some(({ clause }) => endsStage.has(clause.kind)) &&
    last.slice(at).every(({ clause }) => mayFollow.has(clause.kind))
    ? at
    : -1;
};

/**
 * The time of day behind the last stage of a course, after a comma, dash or stop, is that of every stage where no
 * other names one.
 */
export const withSharedTimes = (stages: readonly Part[]): readonly Part[] => {
  if (stages.length < 2) return stages;
  const last = stages.at(-1);
  const before = stages.slice(0, -1);
  if (last === undefined || before.some(namesTime)) return stages;
  const at = tailOf(last);
  if (at < 0 || before.some((stage) => has(stage, "food") || has(stage, "route") || has(stage, "asNeeded")))
    return stages;
  const tail = last.slice(at).map((placed): Placed => ({ ...placed, joint: "comma" }));
  return [...before.map((stage) => [...stage, ...tail]), [...last.slice(0, at), ...tail]];
};

/**
 * A place said behind the last stage of a course is that of every stage, where no other names one: "... then bd
 * for 1 week, left eye".
 */
export const withSharedPlace = (stages: readonly Part[]): readonly Part[] => {
  if (stages.length < 2) return stages;
  const last = stages.at(-1);
  const before = stages.slice(0, -1);
  const at = last?.findIndex(({ clause }) => clause.kind === "site") ?? -1;
  const place = last?.[at];
  if (last === undefined || place === undefined || before.some(namesPlace)) return stages;
  const behind = last.slice(0, at).some(({ clause }) => endsStage.has(clause.kind));
  const one = last.filter(({ clause }) => clause.kind === "site").length === 1;
  return behind && one && last.slice(at + 1).every(({ clause }) => mayStandBehind.has(clause.kind))
    ? [...before.map((stage): Part => [...stage, { ...place, joint: "space" }]), last]
    : stages;
};

const namesPlace = (part: Part): boolean =>
  part.some(({ clause }) => clause.kind === "site" || (clause.kind === "action" && clause.site !== null));

const mayStandBehind: ReadonlySet<Kind> = new Set(["instruction", "reason", "ending", "record"]);
