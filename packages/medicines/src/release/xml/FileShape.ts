// xml: the elements of each file (NHSBSA technical specification, release 2): what is read, what is known and
// left, and so what is new.

export interface RowShape {
  /** The element of one row; null for any. */
  readonly row: string | null;
  /** Its elements, of which each may stand once, in any order. */
  readonly fields: readonly string[];
  /** An element that may stand several times and has elements of its own. */
  readonly inner?: { readonly name: string; readonly fields: readonly string[] };
}

export interface FileShape {
  /** The element around all; null for any. */
  readonly root: string | null;
  /** Its texts outlive their row, so each is copied: a part of a longer text keeps all of it in memory (V8 slices). */
  readonly kept?: true;
  /** Sections and their rows; null for one that is known and not read. */
  readonly sections?: Readonly<Record<string, RowShape | null>>;
  /** Rows of every other section, whatever its name: tables of codes. */
  readonly everySection?: RowShape;
  /** Rows that stand directly below the root. */
  readonly rows?: RowShape;
}
