// directions/sentence: "1 puff bd and prn, max 8 a day": the same dose twice a day, and again when needed.
import type { Placed } from "../clauses/Clause.ts";
import { all, type Part } from "./Taking.ts";

/**
 * The reading with the dose said again before its need, where only a need
 * follows "and" and a ceiling counts both. Without a ceiling "bd and prn" may
 * also be a slip for "bd prn", and stays as it is.
 */
export const withNeedBeside = (reading: Part): Part => {
  const at = reading.findIndex(({ joint, clause }) => joint === "and" && clause.kind === "asNeeded");
  const need = reading[at];
  if (need === undefined) return reading;
  const often = reading[at - 1];
  const dose = reading.find(({ clause }) => clause.kind === "dose");
  const limited = reading.slice(at + 1).some(({ clause }) => clause.kind === "most");
  if (dose === undefined || often?.clause.kind !== "times" || !limited) return reading;
  if (all(reading, "dose").length !== 1 || all(reading, "asNeeded").length !== 1) return reading;
  const again: Placed = { ...dose, joint: "and", at: need.at, end: need.at };
  return [...reading.slice(0, at), again, { ...need, joint: "space" }, ...reading.slice(at + 1)];
};
