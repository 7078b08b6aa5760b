// directions/clauses: "MR", "e/c" and "effervescent" within a dose: how the medicine is released or made, which
// its product must be.
import type { Parser } from "../grammar/parser.ts";
import { phrases } from "../grammar/phrases.ts";
import type { Release } from "./Clause.ts";

/**
 * "500mg MR", "one 30mg m/r tablet", "two effervescent tablets". What "LA" or "CR" stands for differs from one
 * product to the next.
 */
export const release: Parser<Release> = phrases<Release>([
  ["(mr|m / r|modified release|xl|sr|prolonged release|slow release|sustained release)", "modified"],
  ["(ec|e / c|enteric coated|gastro resistant)", "gastro-resistant"],
  ["vaginal", "vaginal"],
  ["effervescent", "effervescent"],
  ["(dispersible|soluble)", "dispersible"],
  ["(orodispersible|oro dispersible)", "orodispersible"],
  ["chewable", "chewable"],
]);
