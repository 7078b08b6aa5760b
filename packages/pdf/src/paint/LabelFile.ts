// paint: pdfkit's document as labels need it. The only module that knows its inside: it numbers the objects and writes
// streams, pages, catalog and information.
import { createHash } from "node:crypto";
import PDFDocument from "pdfkit";
import { deflated } from "./deflated.ts";
import { crossReference, mostPacked, type Packed, type Place, packObjects } from "./packObjects.ts";

/** PDF syntax that pdfkit writes as it stands. */
class Raw {
  readonly syntax: string;
  constructor(syntax: string) {
    this.syntax = syntax;
  }
  // pdfkit takes plain objects for dictionaries and turns everything else into a string.
  get [Symbol.toStringTag](): string {
    return "Raw";
  }
  toString(): string {
    return this.syntax;
  }
}

interface Reference {
  readonly id: number;
  data: object;
  write(bytes: Uint8Array): void;
  end(): void;
}

/** The inside of pdfkit 0.20 that we build on; pinned to that version. */
interface Inside {
  readonly _root: { readonly data: Record<string, unknown> };
  readonly _info: object;
  readonly _offsets: readonly (number | null)[];
  ref(data: object): Reference;
  _refEnd(ended: { readonly id: number; readonly offset: null }): void;
}

/** A file of a few labels, so that most files grow in no memory but this. */
const firstRoom = 32 * 1024;

/**
 * pdfkit's document without what labels do without: its default font, its
 * metadata (written unescaped), its structure tree (whose pitfalls are several)
 * and its stream (bytes are gathered and handed over once). Our dictionaries are
 * packed, and so the table of where everything stands is a stream.
 */
class LabelFile extends PDFDocument {
  // Declared without a value: pdfkit's constructor writes the header before ours could set any.
  declare written: Buffer<ArrayBuffer> | undefined;
  declare _offset: number;
  readonly #reserved = new Set<number>();
  readonly #packed: Packed[] = [];
  readonly #places = new Map<number, Place>();

  get #inside(): Inside {
    return this as unknown as Inside;
  }

  /** An entry of the catalog. */
  claim(name: string, syntax: string): void {
    this.#inside._root.data[name] = new Raw(syntax);
  }

  /** Printed at its own size: "fit to page" would shrink every letter under its floor (hazard H12). */
  printAtOwnSize(): void {
    (
      this.#inside._root.data.ViewerPreferences as Reference & { data: Record<string, unknown> }
    ).data.PrintScaling = "None";
  }

  /** A number for an object to come. */
  reserve(): number {
    const { id } = this.#inside.ref({});
    this.#reserved.add(id);
    return id;
  }

  /** An object that is no stream, under its reserved number; packed with others when the file ends. */
  fillObject(number: number, body: string): void {
    if (!this.#reserved.delete(number))
      throw new Error(`object ${number} was not reserved or is written already`);
    this.#packed.push({ number, body });
    this.#inside._refEnd({ id: number, offset: null });
  }

  /** Writes a stream; `dictionary` holds its entries other than Length, and `bytes` stand as they are. */
  addStream(dictionary: string, bytes: Uint8Array): number {
    // Where pdfkit sees a filter it does not compress; the dictionary that is written is ours.
    const reference = this.#inside.ref({ Filter: "FlateDecode" });
    reference.write(bytes);
    reference.data = new Raw(`<<${dictionary}/Length ${bytes.length}>>`);
    reference.end();
    return reference.id;
  }

  /** The number of the page tree. */
  get pageTree(): number {
    return (this.#inside._root.data.Pages as Reference).id;
  }

  /** Puts a page, whose dictionary is ours, behind the others by its number. */
  listPage(number: number): void {
    const pages = (this.#inside._root.data.Pages as Reference).data as { Count: number; Kids: unknown[] };
    pages.Count++;
    pages.Kids.push(new Raw(`${number} 0 R`));
  }

  /** The whole file, in memory of its own. Same calls, same bytes. */
  finish(): Uint8Array {
    if (this.#reserved.size > 0) throw new Error(`objects ${[...this.#reserved]} were never written`);
    for (let from = 0; from < this.#packed.length; from += mostPacked) {
      const objects = this.#packed.slice(from, from + mostPacked);
      const { dictionary, bytes } = packObjects(objects);
      const container = this.addStream(`${dictionary}/Filter/FlateDecode`, deflated(bytes));
      for (const [index, { number }] of objects.entries())
        this.#places.set(number, { kind: "packed", container, index });
    }
    this.end();
    return new Uint8Array(this.written!.subarray(0, this._offset));
  }

  /** pdfkit's end of a file, with a table that knows of packed objects. */
  _finalize(): void {
    const { _offsets, _root, _info } = this.#inside;
    const id = createHash("md5").update(this.written!.subarray(0, this._offset)).digest("hex");
    const start = this._offset;
    const table = _offsets.length + 1;
    const places = [undefined, ..._offsets.map((offset, at) => this.#placeOf(at + 1, offset))];
    const { dictionary, bytes } = crossReference([...places, { kind: "offset", offset: start }]);
    const compressed = deflated(bytes);
    this._write(
      `${table} 0 obj\n<<${dictionary}/Root ${_root}/Info ${_info}/ID[<${id}><${id}>]` +
        `/Filter/FlateDecode/Length ${compressed.length}>>\nstream`,
    );
    this._write(compressed);
    this._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
  }

  #placeOf(number: number, offset: number | null): Place {
    const place = offset === null ? this.#places.get(number) : { kind: "offset" as const, offset };
    if (place === undefined) throw new Error(`object ${number} was never written`);
    return place;
  }

  /* Copied at once: what zlib answers keeps 16 kB of memory for however few bytes. */
  _write(part: string | Uint8Array): void {
    const more = typeof part === "string" ? part.length + 1 : part.length;
    let file = this.written ?? Buffer.allocUnsafe(firstRoom);
    if (this._offset + more > file.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * file.length, this._offset + more));
      larger.set(file.subarray(0, this._offset));
      file = larger;
    }
    this.written = file;
    if (typeof part === "string") file.write(`${part}\n`, this._offset, "latin1");
    else file.set(part, this._offset);
    this._offset += more;
  }

  // Pages keep PDF's own space; pdfkit would turn each upside down.
  override transform(): this {
    return this;
  }
  override endMarkings(): void {}
  override endMetadata(): void {}

  // Ending the stream would keep every file alive until the event loop turns, which a long batch does not let it.
  override push(): boolean {
    return true;
  }
}

/** Begins a file. `date`: ISO, when it was made. */
export const startFile = ({
  title,
  lang,
  date,
  producer,
}: Readonly<Record<"title" | "lang" | "date" | "producer", string>>): LabelFile =>
  new LabelFile({
    pdfVersion: "1.7",
    // null: pdfkit would otherwise bring in Helvetica, which is not embedded. Its types do not know.
    font: null as unknown as string,
    autoFirstPage: false,
    displayTitle: true,
    lang,
    info: {
      Title: title,
      Producer: producer,
      Creator: producer,
      CreationDate: new Date(`${date}T00:00:00Z`),
    },
  });
