// pictures: each drawing once in a page, in the page's own colours, and as often as it is wanted by its id.
import { type Drawing, draw, type Meaning, type Shape } from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";

/** "tablets-1": one id for one drawing. Two meanings never share one, for the parts keep their order and their digits. */
export const pictureId = (meaning: Meaning): string =>
  `p-${Object.values(meaning)
    .map((part) => String(part).replace(/[^a-z0-9]/gi, "_"))
    .join("-")}`;

/**
 * The picture of a meaning, hidden from a screen reader: the words beside it say
 * the same, and hearing it twice helps nobody.
 */
export const picture = (meaning: Meaning): Html => {
  const id = pictureId(meaning);
  const { html: markup } =
    html`<svg class="pic" aria-hidden="true" focusable="false"><use href="#${id}"/></svg>`;
  return { html: markup, pictures: new Map([[id, meaning]]) };
};

const lettersOf = ({ lettering }: Drawing): readonly Html[] =>
  lettering.map(
    ({ text, x, y, size, colour }) =>
      html`<text class="${colour === "black" ? "ink" : "cut"}" x="${x}" y="${y}" font-size="${size}">${text}</text>`,
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

/** The shapes and letters of one drawing, to stand inside an svg or a symbol. */
export const drawnShapes = (drawing: Drawing): Html =>
  html`${drawing.shapes.map(shapeOf)}${lettersOf(drawing)}`;

/** Every drawing a page uses, once. */
export const pictureSheet = (pictures: Html["pictures"]): Html =>
  html`<svg class="sheet" aria-hidden="true" focusable="false">${[...pictures].map(
    ([id, meaning]) => html`<symbol id="${id}" viewBox="0 0 64 64">${drawnShapes(draw(meaning))}</symbol>`,
  )}</svg>`;
