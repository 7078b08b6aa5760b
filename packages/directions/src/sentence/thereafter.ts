// directions/sentence: "1 od for 1 week, 1 bd for 1 week, 1 tds thereafter": the last dose of a course without "then".
import type { Placed } from "../clauses/Clause.ts";
import type { Part } from "./Taking.ts";

const lasts = ({ clause }: Placed): boolean => clause.kind === "duration" || clause.kind === "stage";

/** Where the words of the last dose begin: at its verb, or at the dose. */
const lastDose = (reading: Part): number => {
  const at = reading.findLastIndex(({ clause }) => clause.kind === "dose");
  const before = reading[at - 1]?.clause;
  return before?.kind === "action" && before.order ? at - 1 : at;
};

/**
 * The reading with "then" before its last dose, where the words end in
 * "thereafter": that dose comes after the one before it, which must end in its
 * length. Elsewhere it stays, and refuses.
 */
export const withThereafter = (reading: Part): Part => {
  const last = reading.at(-1);
  if (last?.clause.kind !== "ending" || last.clause.ending !== "continue" || last.joint !== "space")
    return reading;
  const at = lastDose(reading);
  const first = reading[at];
  const before = reading[at - 1];
  if (first === undefined || first.joint === "then" || before === undefined || !lasts(before)) return reading;
  if (reading.slice(at).some(lasts)) return reading;
  return reading.map((placed, index): Placed => (index === at ? { ...placed, joint: "then" } : placed));
};
