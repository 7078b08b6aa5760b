// directions/sentence: cuts a reading into the steps of a course, and each step into its doses.
import type { Clause, Placed } from "../clauses/Clause.ts";

/** The clauses of one dose and its times; the first part also holds what stands before the first dose. */
export type Part = readonly Placed[];

/** One step of a course, its parts in order. `then` tells whether it comes after the step before it. */
export interface Segment {
  readonly parts: readonly Part[];
}

const has = (part: Part, kind: Clause["kind"]): boolean => part.some(({ clause }) => clause.kind === kind);

/** ". Take with food": the stop before the repeated order is before what the order says. */
const afterOrder = (placed: Placed, at: number, reading: readonly Placed[]): Placed => {
  const before = reading[at - 1];
  return before?.clause.kind === "action" &&
    before.clause.order &&
    placed.joint === "space" &&
    before.joint === "stop"
    ? { ...placed, joint: before.joint }
    : placed;
};

/** ", 3 times a day": how often, after a comma. */
const opensStep = (placed: Placed): boolean => placed.joint === "comma" && isFrequency(placed);

const isFrequency = ({ clause }: Placed): boolean => clause.kind === "times" || clause.kind === "every";

/** "4 times a day for 1 week, 3 times a day for 1 week": what has its times and its length is a step. */
const isWholeStep = (placed: readonly Placed[]): boolean =>
  has(placed, "duration") && placed.some(isFrequency);

/** Cuts where the words say "then"; "then stop" stays with the step it ends. */
const byThen = (reading: readonly Placed[]): readonly (readonly Placed[])[] => {
  const segments: Placed[][] = [[]];
  for (const [at, placed] of reading.map(afterOrder).entries()) {
    if (placed.joint === "then" && placed.clause.kind !== "ending") segments.push([]);
    else if (opensStep(placed) && isWholeStep(segments.at(-1) ?? []) && has(reading.slice(at), "duration"))
      segments.push([]);
    segments.at(-1)?.push(placed);
  }
  return segments;
};

/** Cuts before each further dose, and before the order that leads to it: "Take 2 ... Take 1 ...". */
const byDose = (placed: readonly Placed[]): readonly Part[] => {
  const parts: Placed[][] = [[]];
  for (const one of placed) {
    const part = parts.at(-1) ?? [];
    if (one.clause.kind === "dose" && has(part, "dose")) {
      const last = part.at(-1);
      const lead = last?.clause.kind === "action" && last.clause.order ? part.splice(-1) : [];
      parts.push([...lead, one]);
    } else part.push(one);
  }
  return parts;
};

/** "4 a day for 3 days, 3 a day for 3 days": each part is a step when each has its own length. */
const isCourse = (parts: readonly Part[]): boolean =>
  parts.length > 1 &&
  parts.slice(0, -1).every((part) => has(part, "duration")) &&
  parts
    .slice(1)
    .every((part) => part[0]?.joint === "comma" || part[0]?.joint === "stop" || saysWhichDay(part));

/** "and 1 tablet on day 6": the numbered day tells that it is a step of its own. */
const saysWhichDay = (part: Part): boolean =>
  part[0]?.joint === "and" &&
  part.some(({ clause }) => clause.kind === "duration" && clause.fromDay !== null);

/** The steps of a reading, in order. */
export const segmentsOf = (reading: readonly Placed[]): readonly Segment[] =>
  byThen(reading).flatMap((placed) => {
    const parts = byDose(placed);
    return isCourse(parts) ? parts.map((part) => ({ parts: [part] })) : [{ parts }];
  });
