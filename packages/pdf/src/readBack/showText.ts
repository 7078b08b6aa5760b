// readBack: a shown string becomes glyphs with places (ISO 32000-1, 9.4.4).
import type { SeenGlyph } from "@plainlabel/core";
import { boxOf, currentMark, type Edges, edgesOf, isDark, type Reading, united } from "./graphicsState.ts";
import { apply, type Matrix, multiply } from "./Matrix.ts";
import type { InkBox } from "./readOutlines.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** How far ink may reach over a clip's edge and still be whole: less than a printer's dot. */
const clipSlack = 0.3;

const inkAt = (ink: InkBox, m: Matrix): Edges => {
  const [left, bottom, right, top] = ink;
  // Upright text, which is all a label has, needs no corners turned.
  if (m[1] === 0 && m[2] === 0 && m[0] > 0 && m[3] < 0)
    return {
      left: m[4] + m[0] * left,
      right: m[4] + m[0] * right,
      top: m[5] + m[3] * top,
      bottom: m[5] + m[3] * bottom,
    };
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
  // How far the pen has moved along the line, in text space.
  let pen = 0;
  const place = (): Matrix => [
    first[0],
    first[1],
    first[2],
    first[3],
    first[4] + pen * user[0],
    first[5] + pen * user[1],
  ];
  const glyphs: SeenGlyph[] = [];
  let missing = 0;
  let foreign = 0;
  let whole = true;
  let ink: Edges | null = null;
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
      const m = place();
      const box = glyph.ink ? inkAt(glyph.ink, m) : null;
      if (glyph.missing) missing += 1;
      if (glyph.foreign) foreign += 1;
      if (box && !isWithin(box, state.clip)) whole = false;
      const seenInk = box && boxOf(box);
      if (box) ink = ink ? united(ink, box) : box;
      glyphs.push({ text: glyph.text, x: m[4], right: m[4] + m[0] * glyph.width, ink: seenInk });
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
  reading.painted.push({
    kind: "text",
    mark: currentMark(reading),
    text: {
      text: glyphs.map((glyph) => glyph.text).join(""),
      x: glyphs.reduce((least, glyph) => Math.min(least, glyph.x, glyph.right), Infinity),
      right: glyphs.reduce((most, glyph) => Math.max(most, glyph.x, glyph.right), -Infinity),
      baseline,
      size: Math.hypot(first[2], first[3]),
      stretch: stretchOf(first),
      top: ink ? ink.top : baseline,
      bottom: ink ? ink.bottom : baseline,
      ink: ink && boxOf(ink),
      font: font.name,
      glyphs,
      missing,
      foreign,
      visible: inked && whole,
    },
  });
};
