// label: the warnings of a posted form: its chips, what was typed beside them, and what a button under them asks for.
import type { TypedWarnings } from "../sides/Sides.ts";
import { mostWarnings, readWarning, withChips } from "./warningChips.ts";

/** What the field gives: chips, or words that are a question yet. */
const chipsTyped = (fields: URLSearchParams, typed: string): readonly string[] => {
  if (typed === "") return [];
  const read = readWarning(typed);
  if (read.ok) return read.chips;
  if (fields.has("split-warning")) return read.numbers;
  return fields.has("word-warning") && read.mayBeWords ? [typed] : [];
};

/** `end`: what the names of its fields end in. */
export const readTypedWarnings = (fields: URLSearchParams, end = ""): TypedWarnings => {
  const away = fields.get("remove-warning");
  const chips = fields
    .getAll(`warning${end}`)
    .map((chip) => chip.trim())
    .filter((chip, place) => chip !== "" && String(place) !== away);
  const typed = (fields.get(`typed-warning${end}`) ?? "").trim();
  // While somebody types, what stands in the field is theirs.
  const more = fields.has("typing") ? [] : chipsTyped(fields, typed);
  const warnings = withChips(chips, more).slice(0, mostWarnings);
  return {
    warnings,
    typedWarning: more.length === 0 ? typed : "",
    noWarnings: fields.get(`no-warnings${end}`) === "yes" && warnings.length === 0,
  };
};
