// directions/clauses: notes for the record: "(hospital discharge)", "GP to continue", "(changed from OD)".
import { asTyped, either, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import { formerly, type RecordTopic, recordNotes } from "../lexicon/recordNotes.ts";
import type { Clause } from "./Clause.ts";

/** "(changed from OD)": how often it was is not how often it is. Old doses are not read: no number is passed over. */
const former: Parser<RecordTopic> = sequence<[true, true], RecordTopic>(
  [anyOf(formerly), anyOf("(od|bd|bid|tds|tid|qds|qid|om|on|mane|nocte)")],
  () => "change",
);

/** "start with 1 at night": what it opens must change later, or the words are cut short. */
export const opening: Parser<Clause> = meaning(
  anyOf("(start|begin|commence) (with|on|at)"),
  (): Clause => ({ kind: "opening" }),
);

/** Any note for the record: it says nothing to the person, and the professional is told of it. */
export const record: Parser<Clause> = meaning(
  asTyped(
    either<RecordTopic>(
      ...recordNotes.map(({ about, phrases }) => meaning(anyOf(...phrases), () => about)),
      former,
    ),
  ),
  ({ value, typed }): Clause => ({ kind: "record", typed, about: value }),
);
