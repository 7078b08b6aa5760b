// paint: what a page is painted on and with.
import type { LanguageTag, PictogramItem, Points } from "@plainlabel/core";
import type { ShaperOf } from "../text/createShapers.ts";
import type { PageMarks, Structure } from "./createStructure.ts";
import type { PdfFile } from "./openFile.ts";
import type { FontOf } from "./paintText.ts";
import type { PreparedPicture } from "./preparePicture.ts";
import type { QrSymbol } from "./qrSymbol.ts";

/** Shared by all documents; holds nothing of any of them. */
export interface Brushes {
  readonly shaperOf: ShaperOf;
  qr(url: string): QrSymbol;
  pictogram(item: Pick<PictogramItem, "meaning" | "drawnIn">): PreparedPicture;
}

/** A picture in the file being painted: its name on pages, and its object. */
export interface Picture {
  readonly name: string;
  readonly object: number;
}

/** What belongs to the document being painted. */
export interface Canvas {
  readonly file: PdfFile;
  readonly structure: Structure;
  readonly fontOf: FontOf;
  /** A picture stands once in a file, however often it is shown. */
  readonly pictureOf: (prepared: PreparedPicture) => Picture;
  /** The language of the file, which elements inherit. */
  readonly lang: LanguageTag;
}

/** What belongs to the page being painted. */
export interface PageCanvas {
  readonly structure: Structure;
  readonly fontOf: FontOf;
  /** The name of a picture on this page. */
  readonly pictureOf: (prepared: PreparedPicture) => string;
  readonly brushes: Brushes;
  /** Number of the page's object. */
  readonly page: number;
  readonly height: Points;
  readonly marks: PageMarks;
  /** Gathered in one list and written once. */
  readonly operators: string[];
}
