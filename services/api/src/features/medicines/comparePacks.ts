// medicines: a scanned pack held against the item it is for, as a door tells it.
import {
  brandRules,
  comparePack,
  followId,
  nameOf,
  packNotes,
  sayPackComparison,
} from "@plainlabel/medicines";
import type { OpenRelease } from "../../store/medicines/Medicines.ts";
import type { PackAnswer } from "./answers.ts";

type Told = Omit<PackAnswer, "release" | "credit">;
type Comparison = Awaited<ReturnType<typeof comparePack>>;

const decisionOf = (comparison: Comparison): Told["decision"] => {
  switch (comparison.outcome) {
    case "same":
      return "accept";
    case "same-vmp":
      return comparison.decision;
    case "another":
      return "refuse";
    case "cannot-tell":
      return "by-eye";
  }
};

const becauseOf = (comparison: Comparison): Told["because"] => {
  if (comparison.outcome === "same-vmp") return comparison.because;
  return comparison.outcome === "cannot-tell" ? comparison.why : null;
};

const ruleOf = (comparison: Comparison): Told["rule"] => {
  if (comparison.outcome !== "same-vmp" || comparison.rule === null) return null;
  const { exchange, source, status } = comparison.rule;
  return { exchange, ...source, status };
};

/** null where the release knows nothing of the item's code. `day`: that of the scan (ISO). */
export const comparePacks = async (
  { id, gtin, day }: { readonly id: string; readonly gtin: string; readonly day: string },
  { products }: OpenRelease,
): Promise<Told | null> => {
  const { found: item } = await followId(products, id);
  if (item === null) return null;
  const comparison = await comparePack(products, { item, gtin, day }, brandRules);
  const pack = comparison.outcome === "cannot-tell" ? null : comparison.pack;
  return {
    outcome: comparison.outcome,
    decision: decisionOf(comparison),
    because: becauseOf(comparison),
    item: nameOf(item),
    pack: pack === null ? null : { id: pack.ampp.id, name: nameOf(pack) },
    notes: comparison.outcome === "cannot-tell" ? [] : comparison.notes.map((note) => packNotes[note]),
    rule: ruleOf(comparison),
    ...sayPackComparison(comparison, nameOf(item)),
  };
};
