// paint: dictionaries packed together and compressed, and the compressed table that says where everything stands
// (ISO 32000-1, 7.5.7 and 7.5.8): of a label half were dictionaries of its structure.

/** An object that is no stream. */
export interface Packed {
  readonly number: number;
  readonly body: string;
}

/** Where an object stands: at so many bytes of the file, or at this place among those packed in another object. */
export type Place =
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number };

/** A reader of a long batch unpacks no more than these for one of them. */
export const mostPacked = 500;

/** Bytes of each column of the table: kind, place, place among the packed. */
const columns = [1, 4, 2] as const;
const rowLength = 7;

/** The stream that holds these objects: the entries of its dictionary, and its bytes, not yet compressed. */
export const packObjects = (
  objects: readonly Packed[],
): { readonly dictionary: string; readonly bytes: Uint8Array } => {
  let numbers = "";
  let bodies = "";
  for (const { number, body } of objects) {
    numbers += `${number} ${bodies.length} `;
    bodies += `${body}\n`;
  }
  return {
    dictionary: `/Type/ObjStm/N ${objects.length}/First ${numbers.length}`,
    bytes: Buffer.from(numbers + bodies, "latin1"),
  };
};

/**
 * The cross-reference stream of a file: the entries of its dictionary, and its bytes, not yet compressed.
 * `places`: of each object by its number, of which 0 is none. Each row is what is added to the one before (PNG
 * predictor "up"): most are one more of the same.
 */
export const crossReference = (
  places: readonly (Place | undefined)[],
): { readonly dictionary: string; readonly bytes: Uint8Array } => {
  const rows = Buffer.alloc(places.length * rowLength);
  for (const [number, place] of places.entries()) {
    const at = number * rowLength;
    if (place === undefined) rows.writeUInt16BE(65_535, at + 5);
    else if (place.kind === "offset") {
      rows[at] = 1;
      rows.writeUInt32BE(place.offset, at + 1);
    } else {
      rows[at] = 2;
      rows.writeUInt32BE(place.container, at + 1);
      rows.writeUInt16BE(place.index, at + 5);
    }
  }
  const table = new Uint8Array(places.length * (rowLength + 1));
  for (let row = 0; row < places.length; row++) {
    const at = row * (rowLength + 1);
    table[at] = 2;
    for (let column = 0; column < rowLength; column++) {
      const above = row === 0 ? 0 : rows[(row - 1) * rowLength + column]!;
      table[at + 1 + column] = rows[row * rowLength + column]! - above;
    }
  }
  const dictionary =
    `/Type/XRef/Size ${places.length}/W[${columns.join(" ")}]` +
    `/DecodeParms<</Predictor 12/Columns ${rowLength}>>`;
  return { dictionary, bytes: table };
};
