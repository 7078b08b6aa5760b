// directions/sentence: words that cannot be meant of this medicine: taken "while taking codeine" where it is codeine,
// or stopped when somebody is ill where stopping is what harms.
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { isInsulin } from "../lexicon/insulins.ts";
import { holdsOpioid, isSteroidOfBody } from "../lexicon/steroids.ts";
import type { Step } from "../regimen/Regimen.ts";
import { familyOf } from "./product.ts";

const isSwallowed = (product: ProductFacts): boolean =>
  ["tablet", "capsule", "liquid"].includes(familyOf(product) ?? "");

const isOf = (companion: string, product: ProductFacts): boolean => {
  const name = (product.name ?? "").toLowerCase();
  if (/steroid/.test(companion) && !/non.?steroid/.test(companion)) return isSteroidOfBody(name);
  if (/opio|opiate|painkiller/.test(companion) && !/inflammatory/.test(companion)) return holdsOpioid(name);
  if (companion.includes("codeine") && name.includes("co-codamol")) return true;
  return name !== "" && name.includes(companion);
};

/** "2 at night while taking codeine" of codeine: the words are another medicine's. */
export const isBesideItself = ({ instructions }: Step, product: ProductFacts): boolean =>
  instructions.some((words) => {
    const caution = cautionOf(words);
    if (caution?.id !== "use-while-taking") return false;
    return isOf(String(caution.values.companion ?? "").toLowerCase(), product);
  });

const whenIll: ReadonlySet<string> = new Set([
  "stop-if-unwell-with",
  "not-while-unwell-with",
  "not-while-unwell",
  "not-while-dehydrated",
  "not-while-sick",
  "not-while-diarrhoea",
]);

const isWhenIll = (words: string): boolean =>
  whenIll.has(cautionOf(words)?.id ?? "") ||
  (cautionOf(words)?.id === "stop-if" && /\b(?:unwell|ill|dehydrat\w*|vomiting|diarrhoea)\b/i.test(words));

/** "omit if unwell" of a steroid or an insulin: illness is when a person can least do without. */
export const isStoppedInDanger = ({ instructions }: Step, product: ProductFacts): boolean =>
  instructions.some(isWhenIll) &&
  ((isSwallowed(product) && isSteroidOfBody(product.name ?? "")) || isInsulin(product.name ?? ""));
