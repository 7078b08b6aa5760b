// directions/test/corpus: the shape of a row: directions, what they must be read as, and the product's form and
// name where told.

/**
 * The second text is the regimen in the notation of notation.ts, or "!" and the
 * code of the refusal that must be among those given.
 */
export type Row = readonly [text: string, expected: string, form?: string, name?: string];
