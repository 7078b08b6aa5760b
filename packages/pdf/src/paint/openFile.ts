// paint: the file being written: its pages, catalog, metadata and claims.
import { deflated, deflatedOnce } from "./deflated.ts";
import { greyProfile } from "./greyProfile.ts";
import { startFile } from "./LabelFile.ts";
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
  /** The same of pictures; "" where none is drawn. */
  readonly pictures: string;
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
  /** Compresses a stream; `dictionary` holds its entries other than Length and Filter. */
  addStream(dictionary: string, bytes: Uint8Array): number;
  /** A stream that was compressed before. */
  addDeflated(dictionary: string, bytes: Uint8Array): number;
  /** Adds a page under a reserved number. */
  addPage(number: number, page: PageParts): void;
  /** Writes the catalog and everything that is left. `structure`: the number of the structure tree root. */
  close(structure: number): Uint8Array;
}

const producer = "Plainlabel";

let profile: Uint8Array | undefined;

/** Page sizes to a millionth of a point: stock must come out exactly. */
const exact = (length: number): string => String(Math.round(length * 1e6) / 1e6);

/** Begins a file. Same options and same calls: same bytes. */
export const openFile = ({ title, lang, date }: FileOptions): PdfFile => {
  const file = startFile({ title, lang, date, producer });
  const addDeflated = (dictionary: string, bytes: Uint8Array): number =>
    file.addStream(`${dictionary}/Filter/FlateDecode`, bytes);
  const addStream = (dictionary: string, bytes: Uint8Array): number =>
    addDeflated(dictionary, deflated(bytes));

  return {
    reserve: () => file.reserve(),
    fill: (number, body) => file.fillObject(number, body),
    add(body) {
      const number = file.reserve();
      file.fillObject(number, body);
      return number;
    },
    addStream,
    addDeflated,
    addPage(number, page) {
      file.listPage(number);
      const content = addStream("", Buffer.from(page.content, "latin1"));
      const annotations = page.annotations.map((annotation) => `${annotation} 0 R`).join(" ");
      const pictures = page.pictures === "" ? "" : `/XObject<<${page.pictures}>>`;
      file.fillObject(
        number,
        `<</Type/Page/Parent ${file.pageTree} 0 R/MediaBox[0 0 ${exact(page.width)} ${exact(page.height)}]` +
          `/Resources<</Font<<${page.fonts}>>${pictures}>>/Contents ${content} 0 R/Tabs/S` +
          `/StructParents ${page.structParents}${annotations ? `/Annots[${annotations}]` : ""}>>`,
      );
    },
    close(structure) {
      profile ??= deflatedOnce(greyProfile());
      const intent = addDeflated("/N 1", profile);
      const created = `${date}T00:00:00Z`;
      const metadata = file.addStream(
        "/Type/Metadata/Subtype/XML",
        Buffer.from(xmpPacket({ title, lang, created, producer })),
      );
      const grey = pdfString("Grey, gamma 2.2");
      file.printAtOwnSize();
      file.claim("Metadata", `${metadata} 0 R`);
      file.claim("MarkInfo", "<</Marked true>>");
      file.claim("StructTreeRoot", `${structure} 0 R`);
      file.claim(
        "OutputIntents",
        `[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${grey}/Info${grey}` +
          `/DestOutputProfile ${intent} 0 R>>]`,
      );
      return file.finish();
    },
  };
};
