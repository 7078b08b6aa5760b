// directions/sentence: "Insert one pessary at night as a single dose": one night, and no other.
import type { Placed } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { familyOf } from "./product.ts";
import { all, has, type Part } from "./Taking.ts";

const oneNight: Placed["clause"] = {
  kind: "duration",
  span: { low: "1", high: "1", unit: "day" },
  total: false,
  bare: false,
  nights: true,
};

const isNight = (name: string): boolean => name === "night" || name === "bedtime";

const saysSingle = ({ clause }: Placed): boolean =>
  (clause.kind === "once" && !clause.straightAway && clause.kept === undefined) ||
  (clause.kind === "inOneDose" && !/daily/i.test(clause.typed));

const isOfPessary = (unit: string | null, product: ProductFacts): boolean =>
  unit === "pessary" || (unit === null && familyOf(product) === "pessary");

/** "One pessary at night as a single dose for 3 nights": one of them, or three? */
export const isSingleAndMore = (
  instructions: readonly string[],
  unit: string | null,
  product: ProductFacts,
): boolean =>
  isOfPessary(unit, product) && instructions.some((words) => /\b(?:single|one) dose\b/i.test(words));

/**
 * A tablet "at night as a single dose" may be taken every night, all of it at one time. A pessary is one thing, put
 * in at one time anyway, so that a single dose of it is the only one.
 */
export const withSingleNight = (part: Part, product: ProductFacts): Part => {
  const [dose] = all(part, "dose");
  if (!isOfPessary(dose?.dose.unit ?? null, product)) return part;
  const [slots, ...others] = all(part, "slots");
  const isOne = dose !== undefined && "exact" in dose.dose.amount && dose.dose.amount.exact === "1";
  const isOneNight =
    slots !== undefined && others.length === 0 && slots.names.length === 1 && slots.names.every(isNight);
  const saysMore = (["times", "each", "every", "duration", "weekdays", "clock", "stage"] as const).some(
    (kind) => has(part, kind),
  );
  if (!isOne || !isOneNight || slots.daily || saysMore) return part;
  return part.filter(saysSingle).length === 1
    ? part.map((placed): Placed => (saysSingle(placed) ? { ...placed, clause: oneNight } : placed))
    : part;
};
