// pictures: drawings in the page's own colours. Each stands whole in its place: compression finds the repeats, and
// what it leaves is smaller than one sheet of symbols with references to it (measured: 3 % for a full page).
import {
  cell,
  type Drawing,
  draw,
  type Lettering,
  letteringWidth,
  type Meaning,
  type Shape,
} from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";

/** A phone has other letters than the label: words take the width that was drawn for them, and no more. */
const widthIn = (text: string, size: number, weight: Lettering["weight"]): Html | null =>
  text.length < 2
    ? null
    : html` textLength="${Number(letteringWidth(text, size, weight).toFixed(1))}" lengthAdjust="spacingAndGlyphs"`;

const lettersOf = ({ lettering }: Drawing): readonly Html[] =>
  lettering.map(
    ({ text, x, y, size, colour, weight }) =>
      html`<text class="${colour === "black" ? "ink" : "cut"}${weight === "bold" ? "" : " thin"}" x="${x}" y="${y}" font-size="${size}"${widthIn(text, size, weight)}>${text}</text>`,
  );

/** Black is the colour of the page's words and white is its paper, so that a dark page shows the picture too. */
const shapeOf = ({ d, fill, stroke, strokeWidth }: Shape): Html => {
  const kind = (colour: Shape["fill"]): string => (colour === "black" ? "ink" : "cut");
  const classes = [
    ...(fill === "none" ? [] : [`f-${kind(fill)}`]),
    ...(stroke === "none" ? [] : [`s-${kind(stroke)}`]),
  ];
  const width = stroke === "none" ? null : html` stroke-width="${strokeWidth}"`;
  return html`<path class="${classes.join(" ")}" d="${d}"${width}/>`;
};

/** One drawing, hidden from a screen reader: the words beside it say the same, and hearing it twice helps nobody. */
export const pictureOf = (drawing: Drawing): Html =>
  html`<svg class="${drawing.width > cell ? "pic wide" : "pic"}" viewBox="0 0 ${drawing.width} ${drawing.height}"${drawing.width > cell ? html` preserveAspectRatio="xMinYMid"` : null} aria-hidden="true" focusable="false">${drawing.shapes.map(shapeOf)}${lettersOf(drawing)}</svg>`;

/** The picture of a meaning. */
export const picture = (meaning: Meaning): Html => pictureOf(draw(meaning));
