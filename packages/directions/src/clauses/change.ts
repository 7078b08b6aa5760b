// directions/clauses: "and change" before how often: a patch is changed as often as a new one is put on.
import { meaning, type Parser } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";

/** "change", "replace the patch", "to be changed": right before how often, where `wording.ts` looks. */
export const change: Parser<Clause> = meaning(
  anyOf(
    "(and|) (change|replace|renew|remove and replace) (it|patch|the patch|the plaster|plaster|)",
    "(to be|and|) (changed|replaced|renewed)",
  ),
  (): Clause => ({ kind: "change" }),
);
