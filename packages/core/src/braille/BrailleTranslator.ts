// braille: the port to the program that writes braille and reads it back.

/** A code of braille that labels are written in. Closed: each has a row in `brailleTables`. */
export type BrailleTable = "en-ueb-g1" | "en-ueb-g2" | "fr-g1" | "lt-g1" | "pl-g1" | "ru-g1";

/**
 * Text to braille and back, a line for each line. null: the program failed, took too long or answered something that
 * cannot be used; nothing is known of the text then.
 */
export interface BrailleTranslator {
  /** Cells as Unicode has them (U+2800 to U+28FF). */
  readonly toCells: (texts: readonly string[], table: BrailleTable) => Promise<readonly string[] | null>;
  /** Text as the table reads these cells. */
  readonly toText: (cells: readonly string[], table: BrailleTable) => Promise<readonly string[] | null>;
}
