// directions/sentence: "1 puff bd and prn, max 8 a day": the same dose twice a day, and again when needed.
import type { Placed } from "../clauses/Clause.ts";
import { all, has, type Part } from "./Taking.ts";

const isOneDose = ({ clause }: Placed): boolean =>
  clause.kind !== "dose" ||
  (clause.dose.unit === "dose" && "exact" in clause.dose.amount && clause.dose.amount.exact === "1");

/**
 * "1 dose bd and 1 dose prn, max 8 doses a day" of an inhaler that counts in doses: of single ones, so many doses are
 * so many of the unit, whichever of the two they were.
 */
const withDosesCounted = (reading: Part): Part => {
  if (!has(reading, "mostDoses") || !has(reading, "asNeeded") || !has(reading, "times")) return reading;
  const doses = all(reading, "dose");
  const isBeside = doses.length === 2 || reading.some(isNeedBehindAnd);
  if (doses.length === 0 || !isBeside || !reading.every(isOneDose)) return reading;
  return reading.map((placed): Placed => {
    if (placed.clause.kind !== "mostDoses" || placed.clause.latin === true) return placed;
    const { count, per } = placed.clause.limit;
    return { ...placed, clause: { kind: "most", limit: { amount: `${count}`, unit: "dose", per } } };
  });
};

const isNeedBehindAnd = ({ joint, clause }: Placed): boolean => joint === "and" && clause.kind === "asNeeded";

/**
 * The reading with the dose said again before its need, where only a need
 * follows "and" and a ceiling counts both. Without a ceiling "bd and prn" may
 * also be a slip for "bd prn", and stays as it is.
 */
export const withNeedBeside = (said: Part): Part => {
  const reading = withDosesCounted(said);
  const at = reading.findIndex(isNeedBehindAnd);
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
