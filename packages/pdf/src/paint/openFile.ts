// paint: the file being written. The only module that knows pdfkit: it numbers the objects and writes pages,
// catalog and cross-reference.
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { greyProfile } from "./greyProfile.ts";
import { xmpPacket } from "./metadata.ts";
import { pdfString } from "./pdfText.ts";

export interface FileOptions {
  readonly title: string;
  readonly lang: string;
  /** ISO date. */
  readonly date: string;
}

export interface PageParts {
  readonly width: number;
  readonly height: number;
  /** Operators, in PDF space (origin bottom left). */
  readonly content: string;
  /** Resource names and their font objects, as "/F1 5 0 R". */
  readonly fonts: string;
  /** Key of the page's marked content in the parent tree. */
  readonly structParents: number;
  /** Numbers of the annotation objects. */
  readonly annotations: readonly number[];
}

/** Objects go by their numbers; a number may be named before its object is written. */
export interface PdfFile {
  /** A number for an object to come. */
  reserve(): number;
  fill(number: number, body: string): void;
  add(body: string): number;
  /** A compressed stream; `dictionary` holds its entries other than Length and Filter. */
  addStream(dictionary: string, bytes: Uint8Array): number;
  /** Adds a page under a reserved number. */
  addPage(number: number, page: PageParts): void;
  /** Writes the catalog and everything that is left. `structure`: the number of the structure tree root. */
  close(structure: number): Uint8Array;
}

const producer = "Plainlabel";

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
  _root: { readonly data: Record<string, unknown> };
  _id: Uint8Array;
  _offset: number;
  ref(data: object): Reference;
}

/**
 * pdfkit's document without what labels do without: its default font, its
 * metadata (written unescaped), its structure tree (whose pitfalls are several)
 * and its stream (bytes are gathered and handed over once).
 */
class LabelFile extends PDFDocument {
  declare parts: Uint8Array[] | undefined;
  /** What was written since the last of `parts`. */
  declare pending: string | undefined;
  declare _offset: number;

  _write(part: string | Uint8Array): void {
    if (typeof part === "string") {
      this.pending = `${this.pending ?? ""}${part}\n`;
      this._offset += part.length + 1;
    } else {
      this.settle().push(part);
      this._offset += part.length;
    }
  }
  /** Everything written so far, as bytes. */
  settle(): Uint8Array[] {
    this.parts ??= [];
    if (this.pending) this.parts.push(Buffer.from(this.pending, "latin1"));
    this.pending = "";
    return this.parts;
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

  /** The whole file, in memory of its own. */
  bytes(): Uint8Array {
    const file = new Uint8Array(this._offset);
    let at = 0;
    for (const part of this.settle()) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }
}

const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

let profile: Uint8Array | undefined;

/** Begins a file. Same options and same calls: same bytes. */
export const openFile = ({ title, lang, date }: FileOptions): PdfFile => {
  const created = new Date(`${date}T00:00:00Z`);
  const doc = new LabelFile({
    pdfVersion: "1.7",
    // null: pdfkit would otherwise bring in Helvetica, which is not embedded. Its types do not know.
    font: null as unknown as string,
    autoFirstPage: false,
    displayTitle: true,
    lang,
    info: { Title: title, Producer: producer, Creator: producer, CreationDate: created },
  });
  const inside = doc as unknown as Inside;
  const root = inside._root.data;
  const references = new Map<number, Reference>();

  const reserve = (): number => {
    const reference = inside.ref({});
    references.set(reference.id, reference);
    return reference.id;
  };
  const fill = (number: number, body: string): void => {
    const reference = references.get(number);
    if (!reference) throw new Error(`object ${number} was not reserved or is written already`);
    references.delete(number);
    reference.data = new Raw(body);
    reference.end();
  };
  const add = (body: string): number => {
    const reference = inside.ref(new Raw(body));
    reference.end();
    return reference.id;
  };
  const stream = (dictionary: string, bytes: Uint8Array): number => {
    const reference = inside.ref({ Filter: "FlateDecode" });
    reference.write(bytes);
    reference.data = new Raw(`<<${dictionary}/Length ${bytes.length}>>`);
    reference.end();
    return reference.id;
  };
  const addStream = (dictionary: string, bytes: Uint8Array): number =>
    stream(`${dictionary}/Filter/FlateDecode`, deflated(bytes));

  return {
    reserve,
    fill,
    add,
    addStream,
    addPage(number, page) {
      const content = addStream("", Buffer.from(page.content, "latin1"));
      const pages = (root.Pages as Reference).data as { Count: number; Kids: unknown[] };
      pages.Count++;
      pages.Kids.push(references.get(number)!);
      const annotations = page.annotations.map((annotation) => `${annotation} 0 R`).join(" ");
      fill(
        number,
        `<</Type/Page/Parent ${root.Pages}/MediaBox[0 0 ${exact(page.width)} ${exact(page.height)}]` +
          `/Resources<</Font<<${page.fonts}>>>>/Contents ${content} 0 R/Tabs/S` +
          `/StructParents ${page.structParents}${annotations ? `/Annots[${annotations}]` : ""}>>`,
      );
    },
    close(structure) {
      profile ??= deflated(greyProfile());
      const intent = stream("/N 1/Filter/FlateDecode", profile);
      const metadata = stream(
        "/Type/Metadata/Subtype/XML",
        Buffer.from(xmpPacket({ title, lang, created: `${date}T00:00:00Z`, producer })),
      );
      if (references.size > 0) throw new Error(`objects ${[...references.keys()]} were never written`);
      root.Metadata = new Raw(`${metadata} 0 R`);
      // Printed at its own size: "fit to page" would shrink every letter under its floor (hazard H12).
      (root.ViewerPreferences as { data: Record<string, unknown> }).data.PrintScaling = "None";
      root.MarkInfo = new Raw("<</Marked true>>");
      root.StructTreeRoot = new Raw(`${structure} 0 R`);
      root.OutputIntents = new Raw(
        `[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${pdfString("Grey, gamma 2.2")}` +
          `/Info${pdfString("Grey, gamma 2.2")}/DestOutputProfile ${intent} 0 R>>]`,
      );
      const hash = createHash("md5");
      for (const part of doc.settle()) hash.update(part);
      inside._id = new Uint8Array(hash.digest());
      doc.end();
      return doc.bytes();
    },
  };
};

/** Page sizes to a millionth of a point: stock must come out exactly. */
const exact = (length: number): string => String(Math.round(length * 1e6) / 1e6);
