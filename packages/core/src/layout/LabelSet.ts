// layout: where everything stands. Pages of positioned items in points, origin top left, y down.
import type { Meaning } from "@plainlabel/pictograms";
import type { LanguageTag } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";

export type FontWeight = "regular" | "bold";

/**
 * Faces for Latin script: Andika, made for new readers (its zero has no slash), or Atkinson Hyperlegible Next, made for
 * low vision (its zero has one).
 */
export type Typeface = "andika" | "atkinson";

/** The face of a stretch of text. The family is the painter's choice by script and `typeface`. */
export interface TextStyle {
  /** Absent: Andika. */
  readonly typeface?: Typeface;
  readonly weight: FontWeight;
  readonly size: Points;
  readonly lang: LanguageTag;
}

/** What a line of text is for; it decides the smallest size allowed. */
export type TextRole =
  | "name"
  | "medicine"
  | "form"
  | "directions"
  | "warning"
  | "timetable"
  | "help"
  | "link"
  | "particulars"
  | "running"
  | "continued"
  | "draft";

/**
 * One line of one style, in logical order. `x` is the left edge of its ink box
 * and `baseline` its base line; `width` is what the measurer said.
 * A line of mixed weight is several items on the same base line.
 * Text ends with the space that separates it from the next line of the same
 * sentence, so that it reads rightly aloud; the space is not counted in `width`.
 */
export interface TextItem {
  readonly kind: "text";
  readonly text: string;
  readonly style: TextStyle;
  readonly role: TextRole;
  readonly x: Points;
  readonly baseline: Points;
  readonly width: Points;
}

/** A pictogram; `x`, `y` top left. A picture of one thing is square, a picture sentence as wide as what it says. */
export interface PictogramItem {
  readonly kind: "pictogram";
  readonly meaning: Meaning;
  /** The language of the words inside the drawing; English where it is left out. */
  readonly drawnIn?: LanguageTag;
  readonly alt: string;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
}

/** A QR symbol; `x`, `y` top left of the modules (quiet zone outside), `module` a whole number of printer dots. */
export interface QrItem {
  readonly kind: "qr";
  readonly url: string;
  readonly alt: string;
  readonly x: Points;
  readonly y: Points;
  readonly module: Points;
  /** Modules along one side, quiet zone not counted. */
  readonly modules: number;
}

export type Item = TextItem | PictogramItem | QrItem;

/** How a group is announced to a screen reader. */
export type StructureRole = "heading" | "subheading" | "paragraph" | "list-item" | "figure" | "link";

/** The cell of a table that a group stands in. Cells follow each other along the rows, empty ones too. */
export interface CellPlace {
  /** Another number, another table. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** It heads its column or its row; null: it is headed by them. */
  readonly head: "column" | "row" | null;
}

/** Items that are read as one, in reading order: a sentence's lines, or one picture. */
export interface Group {
  readonly role: StructureRole;
  readonly lang: LanguageTag;
  /** Without one the group stands in no table. */
  readonly cell?: CellPlace;
  /** Nothing: an empty cell. */
  readonly items: readonly Item[];
}

/** A line or box that means nothing: painted as an artifact. */
export interface Rule {
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
}

export interface Margins {
  readonly top: Points;
  readonly right: Points;
  readonly bottom: Points;
  readonly left: Points;
}

/** One physical label. */
export interface Page {
  readonly width: Points;
  readonly height: Points;
  readonly margins: Margins;
  /** In reading order. */
  readonly groups: readonly Group[];
  readonly rules: readonly Rule[];
  /** Person and medicine may be set down to this size here; absent: as everywhere, the set's floors. */
  readonly headFloor?: Points;
  /**
   * The line that sends on to the next label is as small as this here, where one sentence of the directions fills
   * the label; never under 12 point.
   */
  readonly lineFloor?: Points;
  /** Of a card: thin lines stand in its margins, to cut and to fold by. */
  readonly edged?: true;
  /** On a round container: the stretch, from the label's left edge, in which the words of the dose are seen at once. */
  readonly front?: { readonly left: Points; readonly right: Points };
}

/** Paper that holds several labels of one size: where they stand, and which one is the first still there. */
export interface SheetPlan {
  readonly width: Points;
  readonly height: Points;
  readonly columns: number;
  readonly rows: number;
  /** Top left of the first label. */
  readonly left: Points;
  readonly top: Points;
  /** From a label's left or top to the next one's. */
  readonly across: Points;
  readonly down: Points;
  /** Counted along the rows from 1. */
  readonly startAt: number;
}

/** All labels of one medicine. */
export interface LabelSet {
  readonly lang: LanguageTag;
  readonly title: string;
  /** ISO date; the file's fixed creation date. */
  readonly date: string;
  /** Printer dots per inch that rules and QR modules are snapped to. */
  readonly dpi: 203 | 300;
  /** The floor per role that verification checks against. */
  readonly floors: Readonly<Record<TextRole, Points>>;
  readonly pages: readonly Page[];
  /** Labels that come several to a sheet of paper; left out where each page is a label's own (`imposeLabels`). */
  readonly sheet?: SheetPlan;
}
