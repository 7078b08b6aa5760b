// release: what is told of a release that was read.
import type { Finding } from "@plainlabel/core";
import type { DroppedReason } from "./droppedReasons.ts";
import type { IsoDate, RowClass } from "./rows.ts";

/** What the release in use was, to hold a new one against. */
export interface ReleaseFacts {
  /** The day in the names of its files. */
  readonly date: IsoDate;
  /** Rows handed on, for each class. */
  readonly counts: Readonly<Record<RowClass, number>>;
}

/** One file of the release, as it was read. */
export interface ReadFile {
  /** "f_vmp2_3230326.xml" */
  readonly name: string;
  /** Bytes unpacked. */
  readonly bytes: number;
  /** SHA-256 of the unpacked bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Rows, or values of rows, left out for one reason; the release was still taken. */
export interface DroppedRows {
  readonly file: string;
  /** Its words are in `droppedReasons`. */
  readonly reason: DroppedReason;
  readonly count: number;
  /** The first few, told apart by their number in the file: "AMPP 17". */
  readonly examples: readonly string[];
}

export interface ReleaseReport extends ReleaseFacts {
  readonly files: readonly ReadFile[];
  readonly dropped: readonly DroppedRows[];
  /** Elements that this reader does not know, counted; a later data model may bring them. */
  readonly unknownElements: readonly {
    readonly file: string;
    readonly name: string;
    readonly count: number;
  }[];
  /** Files that were there and not read. */
  readonly passedOver: readonly string[];
  /** Products without a VTM: ordinary for devices and compounds. */
  readonly vmpsWithoutVtm: number;
  /** Products whose controlled drug category is not known, which is not "none". */
  readonly vmpsWithoutControl: number;
  /** Whether the file of barcodes was there; without it no pack can be compared. */
  readonly hasGtins: boolean;
}

/** Told with a release that has no file of barcodes. */
export const withoutGtins: Finding = {
  code: "release-without-gtins",
  path: "",
  detail: "The release has no file of barcodes, so no pack can be compared with what was prescribed.",
  help: "Give the zip as downloaded: the barcodes lie in a zip within it.",
};
