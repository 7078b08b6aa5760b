// directions/clauses: notes for the record: "(hospital discharge)", "GP to continue", "(changed from OD)".
import { either, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import { formerly, recordNotes } from "../lexicon/recordNotes.ts";
import type { Clause } from "./Clause.ts";

const note: Clause = { kind: "record" };

/** "(changed from OD)": how often it was is not how often it is. Old doses are not read: no number is passed over. */
const former: Parser<Clause> = sequence<[true, true], Clause>(
  [anyOf(formerly), anyOf("(od|bd|bid|tds|tid|qds|qid|om|on|mane|nocte)")],
  () => note,
);

/** "start with 1 at night": what it opens must change later, or the words are cut short. */
export const opening: Parser<Clause> = meaning(
  anyOf("(start|begin|commence) (with|on|at)"),
  (): Clause => ({ kind: "opening" }),
);

/** Any note for the record: it is read, and says nothing to the person. */
export const record: Parser<Clause> = either<Clause>(
  meaning(anyOf(...recordNotes), () => note),
  former,
);
