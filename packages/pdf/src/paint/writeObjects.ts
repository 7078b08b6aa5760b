// paint: objects to the bytes of a file. Dictionaries are packed together and compressed, and a compressed table says
// where everything stands (ISO 32000-1, 7.5.7 and 7.5.8): of a label half were dictionaries of its structure.
import { createHash } from "node:crypto";
import { deflated } from "./deflated.ts";

/** Objects go by their numbers; a number may be named before its object is written. */
export interface ObjectWriter {
  /** A number for an object to come. */
  reserve(): number;
  /** Writes a reserved object that is no stream. */
  fill(number: number, body: string): void;
  add(body: string): number;
  /** `dictionary` holds the stream's entries other than Length; `bytes` stand as they are. */
  addStream(dictionary: string, bytes: Uint8Array): number;
  /** The whole file. Same calls, same bytes. */
  finish(catalog: number, information: number): Uint8Array;
}

/** Four bytes over 127 say that the file is not text. */
const header = "%PDF-1.7\n%\xff\xff\xff\xff\n";

/** A file of a few labels, so that most files grow in no memory but this. */
const firstRoom = 32 * 1024;

/** A reader of a long batch unpacks no more than these for one of them. */
const mostPacked = 500;

/** Bytes of each column of the table: kind, place, place among the packed. */
const columns = [1, 4, 2] as const;
const rowLength = 7;

type Place =
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number };

/** The table's rows, each as what is added to the one before (PNG predictor "up"): most are one more of the same. */
const tableOf = (places: readonly (Place | undefined)[]): Uint8Array => {
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
  return table;
};

export const createObjectWriter = (): ObjectWriter => {
  let file = Buffer.allocUnsafe(firstRoom);
  let length = 0;
  let count = 0;
  const places: (Place | undefined)[] = [undefined];
  const reserved = new Set<number>();
  /** Bodies that are yet to be packed, in the order in which they were written. */
  const packed: { readonly number: number; readonly body: string }[] = [];

  /* Copied at once: what zlib answers keeps 16 kB of memory for however few bytes. */
  const makeRoom = (more: number): void => {
    if (length + more <= file.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * file.length, length + more));
    larger.set(file.subarray(0, length));
    file = larger;
  };
  const putText = (text: string): void => {
    makeRoom(text.length);
    length += file.write(text, length, "latin1");
  };
  const putBytes = (bytes: Uint8Array): void => {
    makeRoom(bytes.length);
    file.set(bytes, length);
    length += bytes.length;
  };
  putText(header);

  const next = (): number => ++count;
  const putStream = (number: number, dictionary: string, bytes: Uint8Array): void => {
    places[number] = { kind: "offset", offset: length };
    putText(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`);
    putBytes(bytes);
    putText("\nendstream\nendobj\n");
  };
  const pack = (objects: typeof packed): void => {
    const container = next();
    let numbers = "";
    let bodies = "";
    for (const [index, { number, body }] of objects.entries()) {
      numbers += `${number} ${bodies.length} `;
      bodies += `${body}\n`;
      places[number] = { kind: "packed", container, index };
    }
    putStream(
      container,
      `/Type/ObjStm/N ${objects.length}/First ${numbers.length}/Filter/FlateDecode`,
      deflated(Buffer.from(numbers + bodies, "latin1")),
    );
  };

  return {
    reserve() {
      const number = next();
      reserved.add(number);
      return number;
    },
    fill(number, body) {
      if (!reserved.delete(number))
        throw new Error(`object ${number} was not reserved or is written already`);
      packed.push({ number, body });
    },
    add(body) {
      const number = next();
      packed.push({ number, body });
      return number;
    },
    addStream(dictionary, bytes) {
      const number = next();
      putStream(number, dictionary, bytes);
      return number;
    },
    finish(catalog, information) {
      if (reserved.size > 0) throw new Error(`objects ${[...reserved]} were never written`);
      for (let from = 0; from < packed.length; from += mostPacked)
        pack(packed.slice(from, from + mostPacked));
      const id = createHash("md5").update(file.subarray(0, length)).digest("hex");
      const start = length;
      const table = next();
      places[table] = { kind: "offset", offset: start };
      putStream(
        table,
        `/Type/XRef/Size ${table + 1}/W[${columns.join(" ")}]/Root ${catalog} 0 R/Info ${information} 0 R` +
          `/ID[<${id}><${id}>]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${rowLength}>>`,
        deflated(tableOf(places)),
      );
      putText(`startxref\n${start}\n%%EOF\n`);
      return new Uint8Array(file.subarray(0, length));
    },
  };
};
