// readBack: a shown string becomes glyphs with places (ISO 32000-1, 9.4.4).
import type { RisingPens, SeenBox, SeenGlyph, SeenText } from "@plainlabel/core";
import { boxOf, currentMark, type Edges, edgesOf, isDark, type Reading } from "./graphicsState.ts";
import { apply, type Matrix, multiply } from "./Matrix.ts";
import { stringAt } from "./Operator.ts";
import type { PdfValue } from "./PdfValue.ts";
import type { FontGlyph } from "./readFont.ts";
import type { InkBox } from "./readOutlines.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** How far ink may reach over a clip's edge and still be whole: less than a printer's dot. */
const clipSlack = 0.3;

/** The ink of a glyph at x, y, in the size of an upright line. */
const uprightAt = ([left, bottom, right, top]: InkBox, m: Matrix, x: number, y: number): Edges => ({
  left: x + m[0] * left,
  right: x + m[0] * right,
  top: y + m[3] * top,
  bottom: y + m[3] * bottom,
});

/** The same of a line however it is turned. */
const inkAt = ([left, bottom, right, top]: InkBox, line: Matrix, x: number, y: number): Edges => {
  const m: Matrix = [line[0], line[1], line[2], line[3], x, y];
  return edgesOf([
    apply(m, left, bottom),
    apply(m, left, top),
    apply(m, right, bottom),
    apply(m, right, top),
  ]);
};

/** Upright text, which is all a label has, needs no corners turned. */
const isUpright = (line: Matrix): boolean => line[1] === 0 && line[2] === 0 && line[0] > 0 && line[3] < 0;

/** Width against height as painted; 0 for letters that stand askew, upside down or mirrored. */
const stretchOf = (m: Matrix): number => {
  const askew = Math.abs(m[1]) + Math.abs(m[2]) > 1e-3 * (Math.abs(m[0]) + Math.abs(m[3]));
  return askew || m[0] <= 0 || m[3] >= 0 ? 0 : m[0] / -m[3];
};

/** The glyphs of a run as they were shown: which, and where the pen stood before each. */
interface Shown {
  /** Leads from 1 point of type size to points from the page's top left. */
  readonly line: Matrix;
  readonly glyphs: readonly FontGlyph[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The glyphs with their places and ink, one by one. */
const placed = ({ line, glyphs, xs, ys }: Shown): readonly SeenGlyph[] => {
  const upright = isUpright(line);
  return glyphs.map(({ text, width, ink }, at) => {
    const [x, y] = [xs[at]!, ys[at]!];
    const box = ink && (upright ? uprightAt(ink, line, x, y) : inkAt(ink, line, x, y));
    return { text, x, right: x + line[0] * width, ink: box && boxOf(box) };
  });
};

/** All of a run but its glyphs one by one. */
type Whole = Omit<SeenText, "glyphs" | "pens"> & { readonly pens: RisingPens | null };

/** A run of text. Most judges need no glyph of it by itself, so these are placed when the first one asks. */
class ShownText implements SeenText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly right: number;
  readonly size: number;
  readonly stretch: number;
  readonly top: number;
  readonly bottom: number;
  readonly ink: SeenBox | null;
  readonly font: string;
  readonly missing: number;
  readonly foreign: number;
  readonly visible: boolean;
  readonly pens: RisingPens | null;
  readonly #shown: Shown;
  #glyphs: readonly SeenGlyph[] | null = null;

  constructor(whole: Whole, shown: Shown) {
    this.text = whole.text;
    this.x = whole.x;
    this.baseline = whole.baseline;
    this.right = whole.right;
    this.size = whole.size;
    this.stretch = whole.stretch;
    this.top = whole.top;
    this.bottom = whole.bottom;
    this.ink = whole.ink;
    this.font = whole.font;
    this.missing = whole.missing;
    this.foreign = whole.foreign;
    this.visible = whole.visible;
    this.pens = whole.pens;
    this.#shown = shown;
  }

  get glyphs(): readonly SeenGlyph[] {
    this.#glyphs ??= placed(this.#shown);
    return this.#glyphs;
  }
}

/** Shows the strings and moves of one Tj or TJ; a number moves the pen back by thousandths of the size. */
export const showText = (reading: Reading, parts: readonly PdfValue[]): void => {
  const { state } = reading;
  const { font, size, stretch, clip } = state;
  if (!font) throw new UnreadableFile("text without a font");
  const user = multiply(reading.textMatrix, state.ctm);
  const line = multiply([size * stretch, 0, 0, size, 0, state.rise], user);
  const upright = isUpright(line);
  const [across, , , down, startX, startY] = line;
  const [penX, penY] = user;
  const { bytesPerCode } = font;
  // How far the pen has moved along the line, in text space.
  let pen = 0;
  const glyphs: FontGlyph[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  let text = "";
  let missing = 0;
  let foreign = 0;
  let whole = true;
  let [left, right] = [Infinity, -Infinity];
  let [inkLeft, inkTop, inkRight, inkBottom] = [Infinity, Infinity, -Infinity, -Infinity];
  // Whether each glyph begins further right than the one before, and how far before the end of those before it.
  let rising = true;
  let last = -Infinity;
  let ended = -Infinity;
  let overlap = 0;
  for (const [at, part] of parts.entries()) {
    if (typeof part === "number") {
      pen -= (part / 1000) * size * stretch;
      continue;
    }
    const { bytes } = stringAt(parts, at);
    for (let index = 0; index < bytes.length; index += bytesPerCode) {
      const code =
        bytesPerCode === 2
          ? bytes.charCodeAt(index) * 256 + (index + 1 < bytes.length ? bytes.charCodeAt(index + 1) : 0)
          : bytes.charCodeAt(index);
      const glyph = font.glyphOf(code);
      const x = startX + pen * penX;
      const y = startY + pen * penY;
      if (glyph.missing) missing += 1;
      if (glyph.foreign) foreign += 1;
      const { ink } = glyph;
      if (ink) {
        // As `uprightAt`, without a box of each letter.
        const turned = upright ? null : inkAt(ink, line, x, y);
        const glyphLeft = turned ? turned.left : x + across * ink[0];
        const glyphTop = turned ? turned.top : y + down * ink[3];
        const glyphRight = turned ? turned.right : x + across * ink[2];
        const glyphBottom = turned ? turned.bottom : y + down * ink[1];
        whole &&=
          glyphLeft >= clip.left - clipSlack &&
          glyphRight <= clip.right + clipSlack &&
          glyphTop >= clip.top - clipSlack &&
          glyphBottom <= clip.bottom + clipSlack;
        inkLeft = Math.min(inkLeft, glyphLeft);
        inkTop = Math.min(inkTop, glyphTop);
        inkRight = Math.max(inkRight, glyphRight);
        inkBottom = Math.max(inkBottom, glyphBottom);
      }
      const end = x + across * glyph.width;
      left = Math.min(left, x, end);
      right = Math.max(right, x, end);
      rising &&= x > last;
      last = x;
      overlap = Math.max(overlap, ended - x);
      ended = Math.max(ended, end);
      text += glyph.text;
      glyphs.push(glyph);
      xs.push(x);
      ys.push(y);
      const space = bytesPerCode === 1 && code === 32 ? state.wordSpace : 0;
      pen += (glyph.width * size + state.characterSpace + space) * stretch;
    }
  }
  reading.textMatrix = multiply([1, 0, 0, 1, pen, 0], reading.textMatrix);
  reading.letters += glyphs.length;
  if (glyphs.length === 0) return;
  const inked =
    state.renderMode === 3 || state.renderMode === 7 ? false : isDark(state.fill, state.fillAlpha);
  const baseline = line[5];
  const hasInk = inkLeft <= inkRight;
  const seen: Whole = {
    text,
    x: left,
    right,
    baseline,
    size: Math.hypot(line[2], line[3]),
    stretch: stretchOf(line),
    top: hasInk ? inkTop : baseline,
    bottom: hasInk ? inkBottom : baseline,
    ink: hasInk ? boxOf({ left: inkLeft, top: inkTop, right: inkRight, bottom: inkBottom }) : null,
    font: font.name,
    missing,
    foreign,
    visible: inked && whole,
    pens: rising ? { first: xs[0]!, last, overlap } : null,
  };
  reading.painted.push({
    kind: "text",
    mark: currentMark(reading),
    text: new ShownText(seen, { line, glyphs, xs, ys }),
  });
};
