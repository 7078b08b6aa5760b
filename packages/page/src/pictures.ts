// pictures: drawings in the page's own colours. Each stands whole in its place: compression finds the repeats, and
// what it leaves is smaller than one sheet of symbols with references to it (measured: 3 % for a full page).
import {
  cell,
  type Drawing,
  type DrawnWords,
  drawLegibly,
  englishWords,
  type Lettering,
  letteringWidth,
  type Meaning,
  pictureSize,
  type Shape,
} from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";

/**
 * A phone has other letters than the label: words take the width that was drawn for them, and no more. Letters that
 * join are left alone: stretched, they would part.
 */
const widthIn = (text: string, size: number, weight: Lettering["weight"]): Html | null =>
  text.length < 2 || /[^\p{Script=Latin}\p{Script=Common}]/u.test(text)
    ? null
    : html` textLength="${Number(letteringWidth(text, size, weight).toFixed(1))}" lengthAdjust="spacingAndGlyphs"`;

/** A drawing runs from left to right on every page; words of a script that runs the other way do so by themselves. */
const runsIn = (text: string): Html | null =>
  /\p{Script=Arabic}/u.test(text) ? html` direction="rtl"` : null;

const lettersOf = ({ lettering }: Drawing): readonly Html[] =>
  lettering.map(
    ({ text, x, y, size, colour, weight }) =>
      html`<text${runsIn(text)} class="${colour === "black" ? "ink" : "cut"}${weight === "bold" ? "" : " thin"}" x="${x}" y="${y}" font-size="${size}"${widthIn(text, size, weight)}>${text}</text>`,
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
export const pictureOf = (drawing: Drawing, size: "large" | null = null): Html =>
  html`<svg class="${drawing.width > cell ? "pic wide" : size === null ? "pic" : `pic ${size}`}" viewBox="0 0 ${drawing.width} ${drawing.height}"${drawing.width > cell ? html` preserveAspectRatio="xMinYMid"` : null} aria-hidden="true" focusable="false">${drawing.shapes.map(shapeOf)}${lettersOf(drawing)}</svg>`;

/**
 * Letters in a picture are no smaller than this (CSS pixels) where the page is 360 wide and letters are of the
 * usual size.
 */
const letters = 14;

/** Room for a picture where it stands, as the style has it on a screen of 360 by 740. */
const rooms = {
  /** Beside words. One that has small letters is set in the next. */
  card: { width: 302, height: 240 },
  /** Over the words of the dose. */
  dose: { width: 302, height: 165 },
  /** Over the words of one of several. */
  several: { width: 302, height: 160 },
  /** Over the words of a row. */
  row: { width: 302, height: 92 },
  /** By itself on a screen of the story. */
  scene: { width: 294, height: 370 },
} as const;
const cellSizes = { card: 64, large: 90, sign: 50, scene: 210 } as const;

type Place = keyof typeof rooms | "sign";

const cellIn = (size: number) => ({ width: size, height: size, letters });

/**
 * The picture of a meaning, in the place where it stands; null where its
 * letters could not be read there: the words beside it say the same.
 */
export const picture = (
  meaning: Meaning,
  place: Place = "card",
  words: DrawnWords = englishWords,
): Html | null => {
  if (pictureSize(meaning).width > cell) {
    const drawing = place === "sign" ? null : drawLegibly(meaning, { ...rooms[place], letters }, words);
    return drawing === null ? null : pictureOf(drawing);
  }
  const usual = place === "scene" ? cellSizes.scene : place === "card" ? cellSizes.card : cellSizes.sign;
  const drawing = drawLegibly(meaning, cellIn(usual), words);
  if (drawing !== null) return pictureOf(drawing);
  const larger = place === "card" ? drawLegibly(meaning, cellIn(cellSizes.large), words) : null;
  return larger === null ? null : pictureOf(larger, "large");
};
