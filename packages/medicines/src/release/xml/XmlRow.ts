// xml: one row of a file, as text, with its place.

export type XmlFields = ReadonlyMap<string, string>;

export interface XmlRow {
  readonly file: string;
  /** The section's element; "" where rows stand directly below the root. */
  readonly section: string;
  /** The row's element. */
  readonly name: string;
  /** Counted from 1 within its section. */
  readonly number: number;
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly fields: XmlFields;
  readonly inner: readonly XmlFields[];
}

/** Where a row stands, for people and as a path: the section tells the seven kinds of rows of one file apart. */
export const pathOf = ({ file, name, number }: XmlRow): string => `/${file}/${name}/${number}`;

export const placeOf = ({ name, number, line }: XmlRow): string => `${name} ${number} (line ${line})`;
