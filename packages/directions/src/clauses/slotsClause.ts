// directions/clauses: the clause of named times of day.
import type { SlotName } from "../regimen/Regimen.ts";
import type { Clause } from "./Clause.ts";

/** The clause of named times of day. */
export type SlotsClause = Extract<Clause, { kind: "slots" }>;

/** Named times of day with nothing else said of them. */
export const at = (names: readonly SlotName[], more: Partial<SlotsClause> = {}): SlotsClause => ({
  kind: "slots",
  names,
  once: false,
  daily: false,
  bare: false,
  offset: null,
  preferably: false,
  instruction: null,
  afterNoon: false,
  ...more,
});
