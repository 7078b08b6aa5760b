// readBack: a shown string becomes glyphs with places (ISO 32000-1, 9.4.4).
import type { SeenGlyph } from "@plainlabel/core";
import { boxOf, currentMark, type Edges, edgesOf, isDark, type Reading } from "./graphicsState.ts";
import { apply, type Matrix, multiply } from "./Matrix.ts";
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

const isWithin = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - clipSlack &&
  inner.right <= outer.right + clipSlack &&
  inner.top >= outer.top - clipSlack &&
  inner.bottom <= outer.bottom + clipSlack;

/** Width against height as painted; 0 for letters that stand askew, upside down or mirrored. */
const stretchOf = (m: Matrix): number => {
  const askew = Math.abs(m[1]) + Math.abs(m[2]) > 1e-3 * (Math.abs(m[0]) + Math.abs(m[3]));
  return askew || m[0] <= 0 || m[3] >= 0 ? 0 : m[0] / -m[3];
};

/** Shows the strings and moves of one Tj or TJ; a number moves the pen back by thousandths of the size. */
export const showText = (reading: Reading, parts: readonly (string | number)[]): void => {
  const { state } = reading;
  const { font, size, stretch } = state;
  if (!font) throw new UnreadableFile("text without a font");
  const user = multiply(reading.textMatrix, state.ctm);
  const first = multiply([size * stretch, 0, 0, size, 0, state.rise], user);
  // Upright text, which is all a label has, needs no corners turned.
  const isUpright = first[1] === 0 && first[2] === 0 && first[0] > 0 && first[3] < 0;
  // How far the pen has moved along the line, in text space.
  let pen = 0;
  const glyphs: SeenGlyph[] = [];
  let text = "";
  let missing = 0;
  let foreign = 0;
  let whole = true;
  let [left, right] = [Infinity, -Infinity];
  const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const part of parts) {
    if (typeof part === "number") {
      pen -= (part / 1000) * size * stretch;
      continue;
    }
    for (let index = 0; index < part.length; index += font.bytesPerCode) {
      const code =
        font.bytesPerCode === 2
          ? part.charCodeAt(index) * 256 + (part.charCodeAt(index + 1) || 0)
          : part.charCodeAt(index);
      const glyph = font.glyphOf(code);
      const x = first[4] + pen * user[0];
      const y = first[5] + pen * user[1];
      const box =
        glyph.ink && (isUpright ? uprightAt(glyph.ink, first, x, y) : inkAt(glyph.ink, first, x, y));
      if (glyph.missing) missing += 1;
      if (glyph.foreign) foreign += 1;
      if (box) {
        if (!isWithin(box, state.clip)) whole = false;
        ink.left = Math.min(ink.left, box.left);
        ink.top = Math.min(ink.top, box.top);
        ink.right = Math.max(ink.right, box.right);
        ink.bottom = Math.max(ink.bottom, box.bottom);
      }
      const end = x + first[0] * glyph.width;
      left = Math.min(left, x, end);
      right = Math.max(right, x, end);
      text += glyph.text;
      glyphs.push({ text: glyph.text, x, right: end, ink: box && boxOf(box) });
      const space = font.bytesPerCode === 1 && code === 32 ? state.wordSpace : 0;
      pen += (glyph.width * size + state.characterSpace + space) * stretch;
    }
  }
  reading.textMatrix = multiply([1, 0, 0, 1, pen, 0], reading.textMatrix);
  reading.letters += glyphs.length;
  if (glyphs.length === 0) return;
  const inked =
    state.renderMode === 3 || state.renderMode === 7 ? false : isDark(state.fill, state.fillAlpha);
  const baseline = first[5];
  const hasInk = ink.left <= ink.right;
  reading.painted.push({
    kind: "text",
    mark: currentMark(reading),
    text: {
      text,
      x: left,
      right,
      baseline,
      size: Math.hypot(first[2], first[3]),
      stretch: stretchOf(first),
      top: hasInk ? ink.top : baseline,
      bottom: hasInk ? ink.bottom : baseline,
      ink: hasInk ? boxOf(ink) : null,
      font: font.name,
      glyphs,
      missing,
      foreign,
      visible: inked && whole,
    },
  });
};
