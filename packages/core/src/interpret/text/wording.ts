// interpret/text: which clauses may follow which, and over what: "and" joins only what English joins with it.
import type { Clause, Placed } from "./Clause.ts";
import type { RefusalCode } from "./refusalCatalogue.ts";

/** After "and": another dose, a caution, a ceiling, or an end. "Twice a day and at night" is three times. */
const followsAnd = ({ clause }: Placed, next: Placed | undefined): boolean => {
  switch (clause.kind) {
    case "dose":
    case "most":
    case "mostDoses":
    case "leastGap":
    case "ending":
      return true;
    case "action":
      return clause.order && next?.clause.kind === "dose";
    case "instruction":
      return clause.order;
    default:
      return false;
  }
};

/** "and take one" needs a dose before it. */
const dosesOrEnds = (reading: readonly Placed[], at: number): boolean => {
  const kind = reading[at]?.clause.kind;
  return (
    (kind !== "dose" && kind !== "action") ||
    reading.slice(0, at).some(({ clause }) => clause.kind === "dose")
  );
};

/** "take it one tablet" and "take avoid alcohol" are no English. */
const leadsTo = (action: Extract<Clause, { kind: "action" }>, { clause, joint }: Placed): boolean =>
  joint !== "space" ||
  !(
    (action.object && clause.kind === "dose") ||
    (action.order && clause.kind === "instruction" && clause.order)
  );

const bothDigits = (first: Clause, second: Placed): boolean =>
  first.kind === "dose" &&
  first.dose.endsInDigits &&
  second.joint === "space" &&
  (second.clause.kind === "times" || second.clause.kind === "every") &&
  second.clause.beginsInDigits;

/** An order stands at the head: of the directions, a sentence, or a further dose. */
const orderInPlace = (reading: readonly Placed[], at: number): boolean => {
  const { joint, clause } = reading[at] as Placed;
  if (clause.kind !== "action" || !clause.order) return true;
  if (joint !== "space") return true;
  const before = reading.slice(0, at);
  return !before.some((placed) => placed.clause.kind === "dose" || placed.clause.kind === "action");
};

/** A second dose needs a word or mark before it: "2 1 at night" is no list. */
const doseInPlace = (reading: readonly Placed[], at: number): boolean => {
  const { joint, clause } = reading[at] as Placed;
  if (clause.kind !== "dose" || joint !== "space") return true;
  const before = reading[at - 1];
  if (before?.clause.kind === "action" && before.clause.order) return true;
  return !reading.slice(0, at).some((placed) => placed.clause.kind === "dose");
};

/** null when the clauses stand where English puts them; the reason when not. */
export const outOfPlace = (reading: readonly Placed[]): RefusalCode | null => {
  for (const [at, placed] of reading.entries()) {
    const next = reading[at + 1];
    if (placed.joint === "and" && !(followsAnd(placed, next) && dosesOrEnds(reading, at))) return "ambiguous";
    if (placed.clause.kind === "action" && next !== undefined && !leadsTo(placed.clause, next))
      return "said-twice";
    if (!orderInPlace(reading, at)) return "said-twice";
    if (!doseInPlace(reading, at)) return "two-doses";
    if (placed.clause.kind === "ending" && placed.joint !== "then" && placed.joint !== "stop")
      return "not-understood";
    if (next !== undefined && bothDigits(placed.clause, next)) return "numbers-side-by-side";
  }
  return null;
};
