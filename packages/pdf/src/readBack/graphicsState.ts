// readBack: what a content stream has set when it paints (ISO 32000-1, 8.4 and 9.3), and what it has painted.
import type { SeenBox, SeenText } from "@plainlabel/core";
import { identity, type Matrix, type Point } from "./Matrix.ts";
import type { SeenFont } from "./readFont.ts";

/** Left, top, right and bottom in points from the page's top left. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a stretch of content is marked as. */
export type Mark =
  | { readonly kind: "content"; readonly mcid: number; readonly actualText: string | null }
  | { readonly kind: "artifact" }
  | { readonly kind: "none" };

/** Changes as operators say; whoever keeps one keeps a copy. */
export interface GraphicsState {
  /** User space to points from the page's top left, y down. */
  ctm: Matrix;
  clip: Edges;
  /** 0 black ... 1 white. */
  fill: number;
  stroke: number;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  lineCap: number;
  font: SeenFont | null;
  size: number;
  characterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  renderMode: number;
}

export const startingState = (ctm: Matrix, clip: Edges): GraphicsState => ({
  ctm,
  clip,
  fill: 0,
  stroke: 0,
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  lineCap: 0,
  font: null,
  size: 0,
  characterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
});

/** One closed or open line of points; curves are given as the points they run through. */
export interface Subpath {
  readonly points: Point[];
  curved: boolean;
}

export interface PaintedText {
  readonly kind: "text";
  readonly text: SeenText;
  readonly mark: Mark;
}

export interface PaintedShape {
  readonly kind: "shape";
  readonly box: Edges;
  readonly dark: boolean;
  readonly mark: Mark;
  /** The filled lines; empty for strokes that are no plain bar, and for images. */
  readonly filled: readonly Subpath[];
  readonly evenOdd: boolean;
}

export type Painted = PaintedText | PaintedShape;

/** What a run of content streams is read with; everything that changes is here. */
export interface Reading {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  path: Subpath[];
  /** How the path clips once it has been painted. */
  clipNext: boolean;
  readonly marks: Mark[];
  readonly painted: Painted[];
  /** How many letters have been shown. */
  letters: number;
}

export const startReading = (state: GraphicsState): Reading => ({
  state,
  saved: [],
  textMatrix: identity,
  lineMatrix: identity,
  path: [],
  clipNext: false,
  marks: [],
  painted: [],
  letters: 0,
});

const unmarked: Mark = { kind: "none" };

/** The mark that counts: the innermost that says anything. */
export const currentMark = (reading: Reading): Mark => {
  for (let index = reading.marks.length - 1; index >= 0; index -= 1)
    if (reading.marks[index]!.kind !== "none") return reading.marks[index]!;
  return unmarked;
};

/** Ink counts as dark when a printer of black dots would print it. */
export const isDark = (grey: number, alpha: number): boolean => 1 - (1 - grey) * alpha < 0.5;

export const edgesOf = (points: readonly Point[]): Edges => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    left = Math.min(left, point[0]);
    right = Math.max(right, point[0]);
    top = Math.min(top, point[1]);
    bottom = Math.max(bottom, point[1]);
  }
  return { left, top, right, bottom };
};

export const common = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const united = (a: Edges, b: Edges): Edges => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

export const isEmpty = (edges: Edges): boolean => edges.right < edges.left || edges.bottom < edges.top;

export const boxOf = ({ left, top, right, bottom }: Edges): SeenBox => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
