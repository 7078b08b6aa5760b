// paint: a line of text as text operators, in reading order whatever its direction.
import type { Points } from "@plainlabel/core";
import { toldAdvance } from "../embed/Entry.ts";
import type { FontCut } from "../embed/FontCut.ts";
import { emsOf, type Face } from "../fonts/Face.ts";
import type { ShapedRun } from "../text/ShapedLine.ts";
import { num } from "./pdfText.ts";

/** The document's font for a face: its name on the page and its codes. */
export interface PageFont {
  readonly name: string;
  /** Number of its object. */
  readonly object: number;
  readonly cut: FontCut;
}

export type FontOf = (face: Face) => PageFont;

/** Thousandths of an em that a letter may stand beside its place: 0.01 mm at 28 point. */
const slack = 1;

/** Left to right: one array of codes, with corrections where kerning moved a letter or whole widths have run up. */
const forward = ({ clusters, face }: ShapedRun, { cut }: PageFont): string => {
  let out = "";
  let open = "<";
  let ahead = 0;
  for (const cluster of clusters) {
    const entry = cut.entryOf(cluster);
    open += entry.hex;
    ahead += toldAdvance(entry, face) - (cluster.advance * 1000) / face.unitsPerEm;
    if (Math.abs(ahead) >= slack) {
      out += `${open}>${num(ahead)}`;
      open = "<";
      ahead = 0;
    }
  }
  if (out === "") return `${open}> Tj`;
  return open === "<" ? `[${out}]TJ` : `[${out}${open}>]TJ`;
};

/** Right to left: each code at its own place, so that the stream keeps the order of speech (ISO 32000-1, 14.8.2.3.3). */
const backward = (run: ShapedRun, font: PageFont, right: Points, baseline: Points, size: Points): string => {
  const perUnit = emsOf(run.face, size);
  let pen = right;
  return run.clusters
    .map((cluster) => {
      pen -= cluster.advance * perUnit;
      return `1 0 0 1 ${num(pen)} ${num(baseline)} Tm <${font.cut.entryOf(cluster).hex}> Tj`;
    })
    .join("\n");
};

/**
 * Operators for one run, between BT and ET. `x`, `baseline` in PDF space; `size` is what Latin letters beside it
 * are set in.
 */
export const paintRun = (
  run: ShapedRun,
  fontOf: FontOf,
  x: Points,
  baseline: Points,
  size: Points,
): string => {
  const font = fontOf(run.face);
  const select = `/${font.name} ${num(size * run.face.scale)} Tf`;
  const left = x + run.x * size;
  return run.rightToLeft
    ? `${select}\n${backward(run, font, left + run.width * size, baseline, size)}`
    : `${select}\n1 0 0 1 ${num(left)} ${num(baseline)} Tm ${forward(run, font)}`;
};
