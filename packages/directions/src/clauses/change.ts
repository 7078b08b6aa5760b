// directions/clauses: "and change" before how often: a patch is changed as often as a new one is put on.
import { asTyped, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";

const word: Parser<Clause> = meaning(
  asTyped(
    anyOf(
      "(change|replace|renew|remove and replace|changing|replacing|renewing) (it|patch|the patch|the plaster|plaster|)",
      "(to be|) (changed|replaced|renewed)",
    ),
  ),
  ({ typed }): Clause => ({ kind: "change", typed }),
);

/** "change", "replace the patch", "to be changed": right before how often, where `wording.ts` looks. */
export const change: Parser<Clause> = sequence<[true | null, Clause], Clause>(
  [maybe(anyOf("and")), word],
  (_, clause) => clause,
);
