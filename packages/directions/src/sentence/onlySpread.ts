// directions/sentence: "BD" of a cream: nothing else can be done with it than to put it on the skin.
import type { ProductFacts } from "../Interpretation.ts";
import { isSpreadApart, wantsItsPlace } from "../lexicon/spreadApart.ts";
import type { Step } from "../regimen/Regimen.ts";
import { destinations } from "./destinations.ts";
import { formWords } from "./product.ts";
import { usesOf } from "./useOfForm.ts";

const spreadForms: ReadonlySet<string> = new Set(["cream", "ointment", "lotion", "gel", "emollient"]);

/** "Use as soap substitute": the verb is there, within the words that are kept. */
const namesItsUse = /^(?:or |and |also |can |may )*(?:use|apply|wash|soak)/i;

/**
 * True where directions without verb and amount ("BD", "TDS to face") say as much as "Apply BD" does: the product is
 * known by its name, is made for the skin alone, and is none that is measured out or that goes into the body. A
 * strong steroid wants its place.
 */
export const isOnlySpread = (step: Step, product: ProductFacts): boolean => {
  const { name, form } = product;
  if (name === undefined || form === undefined || isSpreadApart(`${form} ${name}`)) return false;
  if (!formWords({ form })?.some((word) => spreadForms.has(word))) return false;
  if (step.instructions.some((words) => namesItsUse.test(words))) return false;
  const where = destinations(step);
  return (
    usesOf(product).every(({ places }) => places[0] === "skin") &&
    where.every((place) => place === "skin") &&
    step.route !== "rectal" &&
    (where.length > 0 || !wantsItsPlace(name))
  );
};
