// directions/sentence: "once a day for 3 doses": as many days as doses.
import type { Clause, Placed, Span } from "../clauses/Clause.ts";
import { isCounted } from "../lexicon/units.ts";
import { isAtMostOne } from "../regimen/amounts.ts";
import type { Of } from "./placement.ts";
import { all, has, type Part } from "./Taking.ts";

/** How long so many doses take that come once in a day, a week or a month; null where they come otherwise. */
const lengthOf = (count: number, often: readonly Clause[]): Span | null => {
  const [only, another] = often;
  if (only === undefined || another !== undefined) return null;
  const unit = onceIn(only);
  return unit === null ? null : { low: `${count}`, high: `${count}`, unit };
};

const onceIn = (clause: Clause): Span["unit"] | null => {
  /* "1 daily", "1 weekly"; what is more than one may be shared out, and is left over. */
  if (clause.kind === "each") return clause.unit;
  if (clause.kind === "slots") return clause.names.length === 1 ? "day" : null;
  if (clause.kind !== "times") return null;
  const { low, high, upTo, per } = clause.times;
  return low === 1 && high === 1 && !upTo && per.count === 1 && per.unit !== "hour" ? per.unit : null;
};

/** Times and intervals of doses that come again: beside them so many doses have an end. */
const oftenKinds: ReadonlySet<Clause["kind"]> = new Set(["times", "each", "every", "slots", "clock"]);

/** What leaves open how many doses there are, or says how many in another way. */
const opens: ReadonlySet<Clause["kind"]> = new Set([
  "asNeeded",
  "once",
  "weekdays",
  "otherDays",
  "daysAWeek",
  "monthDays",
  "cycleDays",
  "cycle",
  "turn",
  "event",
  "duration",
  "stage",
  "courseDays",
  "again",
  "leastGap",
  "most",
  "mostDoses",
  "mostInAll",
  "directed",
]);

/** "2 daily for 3 doses": shared out, or at once? */
const mayBeShared = (part: Part): boolean =>
  has(part, "each") &&
  all(part, "dose").some(({ dose: { amount, unit } }) => !isCounted(unit) || !isAtMostOne(amount));

/** "1 in the morning and 2 at night for 3 doses": of each, or of all together? */
const areSeveral = (part: Part): boolean => all(part, "dose").length > 1;

const isUpTo = (clause: Clause): boolean => clause.kind === "times" && clause.times.upTo;

/**
 * The part with the number of its doses made a length, where one comes in each day, week or month. Anywhere else it
 * stays, and is left over: no calendar ends after the third of two doses a day.
 */
export const withDoseCount = (part: Part): Part => {
  const [counted, another] = all(part, "forDoses");
  if (counted === undefined || another !== undefined) return part;
  const often = part.map(({ clause }) => clause).filter(({ kind }) => oftenKinds.has(kind));
  if (
    often.length === 0 ||
    often.some(isUpTo) ||
    mayBeShared(part) ||
    areSeveral(part) ||
    part.some(({ clause }) => opens.has(clause.kind))
  )
    return part;
  const span = lengthOf(counted.count, often);
  if (span === null) return part;
  const clause: Of<"duration"> = { kind: "duration", span, total: false, bare: false };
  return part.map((placed): Placed => (placed.clause === counted ? { ...placed, clause } : placed));
};
