// pictograms: a drawing in grid units, 64 to a cell, y down, 1-bit: black, or white where it cuts a gap.

export interface Shape {
  /** SVG path data, absolute or relative commands, in grid units. */
  readonly d: string;
  readonly fill: "black" | "white" | "none";
  readonly stroke: "black" | "white" | "none";
  /** Stroke width in grid units, round caps and joins; 0 when stroke is "none". */
  readonly strokeWidth: number;
}

/** Letters or digits inside a drawing: painted as outlines of the label's own face, never as text. */
export interface Lettering {
  readonly text: string;
  /** Centre of the text, and the base line, in grid units. */
  readonly x: number;
  readonly y: number;
  /** Type size in grid units. */
  readonly size: number;
  readonly colour: "black" | "white";
  /** Bold where it counts; regular for a word that stands by an empty place. */
  readonly weight: "bold" | "regular";
}

/** The side of a picture of one cell, in grid units. Wider pictures keep its scale. */
export const cell = 64;

/** Painted in order: shapes first, lettering on top. */
export interface Drawing {
  /** In grid units; a picture of one thing is 64 by 64. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly lettering: readonly Lettering[];
}
