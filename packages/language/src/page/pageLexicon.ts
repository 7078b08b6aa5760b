// language/page: the table of a page as rows beside its English, for a reviewer, and their corrections put back in.
import { englishPage } from "../english/page.ts";
import { blanksIn, type Corrections, corrected, type LexiconRow } from "../translate/lexicon.ts";
import type { PagePhrases } from "./PagePhrases.ts";

/** What the ids of a page's phrases begin with, beside those of a label: "page.words.listen". */
const prefix = "page.";

/** What stands in a table and is no phrase. */
const notPhrases =
  /^page\.(?:tag|name|ownName|dir|version|reviewed(?:\..*)?|drawn\.(?:direction|firstWeekday))$/;

const cellsIn = (value: unknown, id: string): readonly (readonly [id: string, text: string])[] => {
  if (typeof value === "string") return notPhrases.test(id) ? [] : [[id, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    cellsIn(each, `${id}${id === prefix ? "" : "."}${key}`),
  );
};

const english = new Map(cellsIn(englishPage, prefix));

/** All phrases of a page beside their English, in the order of the table, as it was written: without isolates. */
export const pageRows = (page: PagePhrases): readonly LexiconRow[] =>
  cellsIn(page, prefix).map(([id, text]) => ({
    id,
    english: english.get(id) ?? "",
    numbers: "",
    text,
    missing: "",
  }));

const faultOf = (id: string, text: string, rows: ReadonlyMap<string, string>): string | null => {
  const own = rows.get(id);
  if (own === undefined) return `There is no phrase “${id}”.`;
  if (text.normalize("NFC") !== text) return `“${id}” is not in the composed form (NFC).`;
  const blanks = blanksIn(own);
  return blanksIn(text) === blanks
    ? null
    : `“${id}” must hold these blanks and no others: ${blanks || "none"}.`;
};

/** Whether a phrase is of a page, by its id. */
export const isOfPage = (id: string): boolean => id.startsWith(prefix);

/** The corrections that were given of a page, or everything that keeps them out. An empty one, or one that changes nothing, is none. */
export const takePageCorrections = (
  page: PagePhrases,
  given: readonly { readonly id: string; readonly correction: string }[],
): { readonly corrections: Corrections; readonly faults: readonly string[] } => {
  const rows = new Map(cellsIn(page, prefix));
  const changed = given.filter(({ id, correction }) => correction !== "" && correction !== rows.get(id));
  return {
    corrections: Object.fromEntries(changed.map(({ id, correction }) => [id, correction])),
    faults: changed.flatMap(({ id, correction }) => faultOf(id, correction, rows) ?? []),
  };
};

/** The table with a reviewer's words in place of its own; corrections of the label are passed over. */
export const correctedPage = (page: PagePhrases, corrections: Corrections): PagePhrases => {
  const own = Object.entries(corrections).filter(([id]) => isOfPage(id));
  return own.length === 0
    ? page
    : corrected(page, Object.fromEntries(own.map(([id, text]) => [id.slice(prefix.length), text])));
};
