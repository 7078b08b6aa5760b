// classes: how the rows of one file become rows of a class.
import type { Reading } from "../Reading.ts";
import type { XmlRow } from "../xml/XmlRow.ts";

export interface ClassReader {
  onRow(row: XmlRow): void;
  /** After the last row of the file: what could not be handed on before. */
  end?(): void;
}

export type ClassReading = (reading: Reading) => ClassReader;
