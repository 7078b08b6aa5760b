// pictograms: a drawing on the 64-unit grid, y down, 1-bit: black, or white where it cuts a gap.

export interface Shape {
  /** SVG path data, absolute or relative commands, in grid units. */
  readonly d: string;
  readonly fill: "black" | "white" | "none";
  readonly stroke: "black" | "white" | "none";
  /** Stroke width in grid units, round caps and joins; 0 when stroke is "none". */
  readonly strokeWidth: number;
}

/** Letters or digits inside a drawing: painted as outlines of the label's bold face, never as text. */
export interface Lettering {
  readonly text: string;
  /** Centre of the text, and the base line, in grid units. */
  readonly x: number;
  readonly y: number;
  /** Type size in grid units. */
  readonly size: number;
  readonly colour: "black" | "white";
}

/** Painted in order: shapes first, lettering on top. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly lettering: readonly Lettering[];
}
