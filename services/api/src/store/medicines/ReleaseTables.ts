// medicines: the tables of one release of the dictionary, apart from all others and from what callers keep. Never
// changed once they are whole.
import type { Generated } from "kysely";

/** Any row of the release, exactly as it was read. */
export interface EntryTable {
  /** Its class: "vmp", "amp"; for codes the table and the code stand in `id`. */
  readonly of: string;
  readonly id: string;
  /** What it hangs on: the VTM of a VMP, the VMP of an AMP and a VMPP, the AMP of an AMPP. */
  readonly parent: string | null;
  /** Its fields, see packRow.ts. */
  readonly body: string;
}

export interface ContentTable {
  readonly of: string;
  readonly parent_id: string;
  readonly child_id: string;
}

export interface GtinTable {
  readonly gtin: string;
  readonly ampp_id: string;
  readonly starts: string;
  readonly ends: string | null;
}

/** A name that is offered to who types; products that are not offered have none. */
export interface NameTable {
  /** The order of all names: kind by kind, within each the shorter first. */
  readonly place: number;
  readonly product_id: string;
  readonly kind: string;
  readonly name: string;
}

/** Names before they have their places. */
export interface DraftNameTable {
  readonly kind: number;
  readonly length: number;
  readonly name: string;
  readonly product_id: string;
  /** What the name is found by, as the database's own index wants it. */
  readonly words: string;
}

/** The words and numbers of all names: whether any begins so, and how often. */
export interface WordTable {
  readonly word: string;
  /** How many names have it. */
  readonly names: number;
  /** The first kind of names that has it. */
  readonly kind: number;
}

export interface WordTrigramTable {
  readonly trigram: string;
  readonly word: string;
}

export interface ReleaseTables {
  readonly entries: EntryTable;
  readonly contents: ContentTable;
  readonly gtins: GtinTable;
  readonly names: NameTable;
  readonly draft_names: DraftNameTable;
  readonly words: WordTable;
  readonly word_trigrams: WordTrigramTable;
  /** SQLite only: the index over the words of names; its rows are the places. */
  readonly name_index: { readonly rowid: Generated<number>; readonly words: string };
}
