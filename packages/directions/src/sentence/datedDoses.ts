// directions/sentence: "80 mg on day 1, then 40 mg on day 8, then 40 mg every 2 weeks": injections on days far apart.
import type { Placed, Span } from "../clauses/Clause.ts";
import type { Of } from "./placement.ts";
import type { Part } from "./Taking.ts";

/** The reading, and how long before each of its stages none is given. */
export interface Dated {
  readonly reading: Part;
  readonly waits: ReadonlyMap<number, Span>;
}

/** One dose with its words, from its order on. */
interface Piece {
  readonly from: number;
  readonly words: Part;
}

/** Cut before each dose, or before the order that leads to it. */
const piecesOf = (reading: Part): readonly Piece[] => {
  const starts = reading.flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []));
  const cuts = starts.map((at, index) => {
    const before = reading[at - 1]?.clause;
    const from = before?.kind === "action" && before.order ? at - 1 : at;
    return index === 0 ? 0 : from;
  });
  return cuts.map((from, index) => ({ from, words: reading.slice(from, cuts[index + 1]) }));
};

const daysIn = { day: 1, week: 7 } as const;

type Stage = Of<"stage">;

/**
 * "day 8", and "week 2" behind "day 0" or "week 0": days since the first dose. "Week 2" behind "week 1" is any day
 * of it, so null.
 */
const daysFrom = (stage: Stage, first: Stage): number | null => {
  if (stage.unit === "month" || first.unit === "month") return null;
  if (first.from > 1 || (first.from === 1 && (stage.unit === "week" || first.unit === "week"))) return null;
  return stage.from * daysIn[stage.unit] - first.from * daysIn[first.unit];
};

/** What stands beside a dose that is given once, on its day. */
const besideOne: ReadonlySet<string> = new Set(["action", "dose", "route", "site", "stage", "once", "after"]);

/** "on day 8", "after 1 week", "initially": what alone says when one dose is given. */
const momentOf = ({ words }: Piece): Placed | null => {
  const moments = words.filter(({ clause }) => ["stage", "once", "after"].includes(clause.kind));
  return words.every(({ clause }) => besideOne.has(clause.kind)) && moments.length === 1
    ? (moments[0] ?? null)
    : null;
};

const isOneDay = ({ from, to }: Stage): boolean => from === to;

/** Days from the first dose to this one, or from the one before it: "on day 8", "after 1 week". */
const distanceOf = (moment: Placed, first: Placed, before: number): number | null => {
  const { clause } = moment;
  if (clause.kind === "after")
    return clause.span.low === clause.span.high && (clause.span.unit === "day" || clause.span.unit === "week")
      ? before + Number(clause.span.low) * daysIn[clause.span.unit]
      : null;
  return clause.kind === "stage" && isOneDay(clause) && first.clause.kind === "stage"
    ? daysFrom(clause, first.clause)
    : null;
};

const daysWithout = (days: number): Span => ({ low: `${days - 1}`, high: `${days - 1}`, unit: "day" });

const isOften = ({ clause }: Placed): boolean =>
  clause.kind === "times" || clause.kind === "every" || clause.kind === "each";

/** "40 mg weekly from day 29", "every 2 weeks": the dose that goes on, and where the words number it, from when. */
const startOfLast = ({ words }: Piece, first: Placed): number | "then" | null => {
  if (words[0]?.joint !== "then" || !words.some(isOften)) return null;
  const stages = words.flatMap(({ clause }) => (clause.kind === "stage" ? [clause] : []));
  const [stage, ...more] = stages;
  if (words.some(({ clause }) => clause.kind === "after") || more.length > 0) return null;
  if (stage === undefined) return "then";
  return stage.to === null && first.clause.kind === "stage" ? daysFrom(stage, first.clause) : null;
};

const onceOnly: Of<"once"> = { kind: "once", straightAway: false };

const asOnce = (placed: Placed): Placed => ({
  ...placed,
  joint: "space",
  bracketed: false,
  clause: onceOnly,
});

const withJoint = (words: Part, joint: Placed["joint"]): Part =>
  words.map((placed, at): Placed => (at === 0 ? { ...placed, joint } : placed));

/**
 * The reading with each dated dose as one dose, and the days without before the next. Only of injections, since "4
 * mg on day 1" of tablets may be divided; and only where a dose that goes on ends them, since days 1 and 15 may be
 * those of every cycle.
 */
export const withDatedDoses = (reading: Part, injects: boolean): Dated => {
  const same: Dated = { reading, waits: new Map() };
  if (!injects) return same;
  const pieces = piecesOf(reading);
  const last = pieces.at(-1);
  const dated = pieces.slice(0, -1);
  const [opening] = dated;
  if (last === undefined || opening === undefined || dated.length < 2) return same;
  const first = momentOf(opening);
  if (first === null || first.clause.kind === "after") return same;
  if (first.clause.kind === "stage" && !(isOneDay(first.clause) && first.clause.from <= 1)) return same;
  const waits = new Map<number, Span>();
  let day = 0;
  for (const [at, piece] of dated.entries()) {
    if (at === 0) continue;
    const moment = momentOf(piece);
    const joint = piece.words[0]?.joint;
    if (moment === null || joint === "and" || joint === "space") return same;
    const next = distanceOf(moment, first, day);
    if (next === null || next - day < 2) return same;
    waits.set(at, daysWithout(next - day));
    day = next;
  }
  const goesOn = startOfLast(last, first);
  if (goesOn === null) return same;
  if (goesOn !== "then") {
    if (goesOn - day < 2) return same;
    waits.set(dated.length, daysWithout(goesOn - day));
  }
  const moments = new Set(dated.map(momentOf));
  return {
    reading: [
      ...dated.flatMap(({ words }, at) =>
        withJoint(
          words.map((placed) =>
            moments.has(placed) && placed.clause.kind !== "once" ? asOnce(placed) : placed,
          ),
          at === 0 ? (words[0]?.joint ?? "space") : "then",
        ),
      ),
      ...last.words.filter(({ clause }) => clause.kind !== "stage"),
    ],
    waits,
  };
};
