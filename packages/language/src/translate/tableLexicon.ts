// language/translate: a table of texts as rows beside its English, for a reviewer, and their corrections put back
// in: of pages and of sheets.
import { blanksIn, type Corrections, corrected, type LexiconRow } from "./lexicon.ts";

export interface TableLexicon<T> {
  /** Whether a phrase is of this table, by its id. */
  readonly isOf: (id: string) => boolean;
  /** All phrases beside their English, in the order of the table, as it was written: without isolates. */
  readonly rows: (table: T) => readonly LexiconRow[];
  /**
   * The corrections that were given, or everything that keeps them out. An empty one, or one that changes
   * nothing, is none.
   */
  readonly take: (
    table: T,
    given: readonly { readonly id: string; readonly correction: string }[],
  ) => { readonly corrections: Corrections; readonly faults: readonly string[] };
  /** The table with a reviewer's words in place of its own; corrections of other tables are passed over. */
  readonly corrected: (table: T, corrections: Corrections) => T;
}

/**
 * `prefix`: what the ids begin with, beside those of a label: "page.". `notPhrases`: ids of what stands in a
 * table and is no phrase.
 */
export const tableLexicon = <T extends object>(
  prefix: string,
  english: object,
  notPhrases: RegExp,
): TableLexicon<T> => {
  const cellsIn = (value: unknown, id: string): readonly (readonly [id: string, text: string])[] => {
    if (typeof value === "string") return notPhrases.test(id) ? [] : [[id, value]];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) =>
      cellsIn(each, `${id}${id === prefix ? "" : "."}${key}`),
    );
  };
  const known = new Map(cellsIn(english, prefix));
  /* Of a plural that English has not, its own plural. */
  const englishOf = (id: string): string =>
    known.get(id) ?? known.get(id.replace(/\.(?:zero|two|few|many)$/, ".other")) ?? "";
  const isOf = (id: string): boolean => id.startsWith(prefix);
  const faultOf = (id: string, text: string, rows: ReadonlyMap<string, string>): string | null => {
    const own = rows.get(id);
    if (own === undefined) return `There is no phrase “${id}”.`;
    if (text.normalize("NFC") !== text) return `“${id}” is not in the composed form (NFC).`;
    const blanks = blanksIn(own);
    return blanksIn(text) === blanks
      ? null
      : `“${id}” must hold these blanks and no others: ${blanks || "none"}.`;
  };
  return {
    isOf,
    rows: (table) =>
      cellsIn(table, prefix).map(([id, text]) => ({
        id,
        english: englishOf(id),
        numbers: "",
        text,
        missing: "",
      })),
    take: (table, given) => {
      const rows = new Map(cellsIn(table, prefix));
      const changed = given.filter(({ id, correction }) => correction !== "" && correction !== rows.get(id));
      return {
        corrections: Object.fromEntries(changed.map(({ id, correction }) => [id, correction])),
        faults: changed.flatMap(({ id, correction }) => faultOf(id, correction, rows) ?? []),
      };
    },
    corrected: (table, corrections) => {
      const own = Object.entries(corrections).filter(([id]) => isOf(id));
      return own.length === 0
        ? table
        : corrected(table, Object.fromEntries(own.map(([id, text]) => [id.slice(prefix.length), text])));
    },
  };
};
