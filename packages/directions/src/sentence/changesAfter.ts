// directions/sentence: "1 bd increasing to 2 bd after 2 weeks": the first dose is taken for 2 weeks.
import type { Placed } from "../clauses/Clause.ts";
import { has, type Part } from "./Taking.ts";

const isLength = ({ clause }: Placed): boolean =>
  clause.kind === "duration" || clause.kind === "stage" || clause.kind === "cycle";

const opensChange = ({ joint, change }: Placed): boolean => joint === "then" && change !== null;

/** The length as it stands at the end of the dose before the change. */
const asLength = (
  placed: Placed,
  span: NonNullable<Extract<Placed["clause"], { kind: "after" }>>["span"],
): Placed => ({
  ...placed,
  joint: "space",
  clause: { kind: "duration", span, total: false, bare: false },
});

/**
 * The reading with "after 2 weeks" as the length of the dose before the change:
 * at the end of the dose that follows ("then 2 bd after 2 weeks"), or right
 * before a change that is named ("after 2 weeks increase to"), and where the
 * dose before has no length of its own. Elsewhere it stays, and refuses as left over.
 */
export const withChangesAfter = (reading: Part): Part => {
  const at = reading.findIndex(({ clause }) => clause.kind === "after");
  const found = reading[at];
  if (found?.clause.kind !== "after") return reading;
  const { span } = found.clause;
  const rest = [...reading.slice(0, at), ...reading.slice(at + 1)];
  const next = reading[at + 1];
  /* "after 2 weeks increase to 2 bd" */
  if (next !== undefined && opensChange(next)) {
    const before = reading.slice(0, at);
    return before.some(isLength) || has(rest, "after")
      ? reading
      : [...before, asLength(found, span), ...reading.slice(at + 1)];
  }
  const opens = reading.findLastIndex((placed, index) => index < at && placed.joint === "then");
  const change = reading[opens];
  if (change === undefined || has(rest, "after")) return reading;
  const earlier = reading.slice(0, opens).some(isLength);
  const ends = next === undefined || next.joint === "stop";
  if (earlier || !ends || reading.slice(opens, at).some(isLength)) return reading;
  return [
    ...reading.slice(0, opens),
    asLength({ ...found, at: change.at, end: change.at }, span),
    ...reading.slice(opens, at),
    ...reading.slice(at + 1),
  ];
};
