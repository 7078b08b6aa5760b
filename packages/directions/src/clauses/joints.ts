// directions/clauses: what stands between the items of a list.
import { either, mark, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";

/** Between the items of a list: a comma, "and", or both. */
export const listJoint: Parser<unknown> = either<unknown>(
  anyOf("and"),
  mark(","),
  sequence<[true, true], true>([mark(","), anyOf("and")], () => true),
);
