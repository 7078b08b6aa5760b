// directions/sentence: "rinse mouth for 1 minute with 10ml": the words that name what is done are the verb of the dose.
import type { Placed } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { all, has, type Part } from "./Taking.ts";

const rinse: Placed["clause"] = {
  kind: "action",
  action: "rinse",
  further: [],
  order: true,
  object: null,
  site: { name: "mouth", side: null },
  kept: null,
};

const saysRinse = ({ clause }: Placed): boolean =>
  clause.kind === "instruction" && cautionOf(clause.typed)?.id === "rinse-mouth";

/**
 * "10ml twice a day, rinse mouth" of something to take may be about water afterwards. It is the verb where the dose
 * is what it is done with, or the product a mouthwash, and no other verb is said.
 */
export const withRinsing = (part: Part, { form }: ProductFacts): Part => {
  const [dose] = all(part, "dose");
  const isMeant = dose?.dose.means === true || /\b(?:mouthwash|mouth rinse)\b/i.test(form ?? "");
  if (!isMeant || dose?.dose.unit !== "mL" || has(part, "action") || has(part, "site")) return part;
  return part.filter(saysRinse).length === 1
    ? part.map((placed): Placed => (saysRinse(placed) ? { ...placed, clause: rinse } : placed))
    : part;
};
