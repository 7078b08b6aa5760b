// Alters the objects of a finished file, to plant faults that no painter of ours would paint.
import { deflateSync, inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";

/** Opens the file, lets `alter` change its objects, and writes it again. */
export const altered = async (
  file: Uint8Array,
  alter: (document: PDFDocument) => void,
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  alter(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
};

const edited = (stream: PDFRawStream, edit: (text: string) => string): void => {
  const compressed = stream.dict.has(PDFName.of("Filter"));
  const bytes = Buffer.from(stream.contents);
  const before = (compressed ? inflateSync(bytes) : bytes).toString("latin1");
  const after = edit(before);
  if (after === before) throw new Error("the fault was not planted");
  const changed = Buffer.from(after, "latin1");
  // pdf-lib keeps a raw stream's bytes read-only in its types only.
  (stream as { contents: Uint8Array }).contents = compressed ? deflateSync(changed) : changed;
};

/** Edits the operators of one page. */
export const withContent = (file: Uint8Array, page: number, edit: (operators: string) => string) =>
  altered(file, (document) => {
    const { node, doc } = document.getPage(page);
    const contents = node.Contents();
    const first = contents instanceof PDFArray ? doc.context.lookup(contents.get(0)) : contents;
    if (!(first instanceof PDFRawStream)) throw new Error("the page has no content stream");
    edited(first, edit);
  });

/** Edits the operators of every picture, which is a form that pages show. */
export const withDrawings = (file: Uint8Array, edit: (operators: string) => string) =>
  altered(file, (document) => {
    for (const [, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFRawStream && object.dict.get(PDFName.of("Subtype")) === PDFName.of("Form"))
        edited(object, edit);
  });

/** Edits the metadata packet. */
export const withMetadata = (file: Uint8Array, edit: (xml: string) => string) =>
  altered(file, (document) => {
    const stream = document.catalog.lookup(PDFName.of("Metadata"));
    if (!(stream instanceof PDFRawStream)) throw new Error("the file has no metadata");
    edited(stream, edit);
  });

const isFont = (subtype: string) => (each: PDFDict) =>
  each.get(PDFName.of("Subtype")) === PDFName.of(subtype);

/** The fonts' inner dictionaries, which hold widths and the way from code to glyph. */
export const innerFontsOf = (document: PDFDocument): readonly PDFDict[] =>
  dictionariesOf(document).filter(isFont("CIDFontType2"));

/** Edits the embedded font programs; `glyf` is where their outlines begin. */
export const withFonts = (file: Uint8Array, edit: (program: Buffer, glyf: number) => void) =>
  altered(file, (document) => {
    for (const each of dictionariesOf(document)) {
      const stream = each.lookup(PDFName.of("FontFile2"));
      if (!(stream instanceof PDFRawStream)) continue;
      const program = inflateSync(Buffer.from(stream.contents));
      edit(program, program.readUInt32BE(program.indexOf("glyf") + 8));
      (stream as { contents: Uint8Array }).contents = deflateSync(program);
    }
  });

/** Every dictionary of the file. */
export const dictionariesOf = (document: PDFDocument): readonly PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict);
