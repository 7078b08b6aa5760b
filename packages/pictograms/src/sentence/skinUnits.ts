// pictograms: medicine that goes through the skin: a patch on the body, a pen with its needle in the skin.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, box, circle, field, fine, line, polygon, solid } from "../strokes.ts";
import { counted, type DrawnWords } from "../Words.ts";
import { column, moved, sizeIn, word } from "./arrange.ts";
import { frame } from "./boxes.ts";

/** A patch, one corner lifted. */
export const patchUnit = (width: number): Drawing => {
  const [w, fold] = [width, width * 0.4];
  return field(
    w,
    w,
    line(
      `M${w - 2} ${w - fold}L${w - 2} 6A4 4 0 0 0 ${w - 6} 2L6 2A4 4 0 0 0 2 6L2 ${w - 6}A4 4 0 0 0 6 ${w - 2}L${w - fold} ${w - 2}`,
    ),
    solid(polygon([w - fold, w - 2], [w - fold, w - fold], [w - 2, w - fold])),
  );
};

/** Head, shoulders and chest. */
export const torso = (width: number): Drawing => {
  const [c, w] = [width / 2, width];
  return field(
    w,
    58,
    area(circle(c, 9.5, 9)),
    line(`M2 56L2 36C2 27 8 24 ${c - 8} 23.5L${c + 8} 23.5C${w - 8} 24 ${w - 2} 27 ${w - 2} 36L${w - 2} 56`),
  );
};

/** Patches where they are worn: one, or two. */
export const wornPatches = (pieces: 1 | 2): Drawing => {
  const size = 24;
  const width = pieces === 1 ? 44 : 68;
  const at = pieces === 1 ? [(width - size) / 2] : [(width - 2 * size - 4) / 2, (width + 4) / 2];
  return field(width, 58, torso(width), ...at.map((x) => moved(patchUnit(size), x, 32)));
};

/** A pen, needle in the skin, its number with the word for units in the window, drawn large. */
export const penUnit = (units: Count, words: DrawnWords): Drawing => {
  const told = word(counted(units, words.unit), sizeIn(words, 19));
  const window = frame(told.width + 14, told.height + 13, true, told);
  const pen = field(
    86,
    30,
    line("M4 2C12 9 12 21 4 28"),
    fine("M10 15L24 15"),
    line(polygon([25, 12], [25, 18], [30, 21], [44, 21], [44, 9], [30, 9])),
    solid(box(47, 8, 24, 14, 1)),
    line("M73 15L78 15"),
    solid(box(79, 10, 4, 10, 1)),
  );
  const whole = column(3, [window, pen]);
  const middle = whole.width / 2;
  return field(whole.width, whole.height, whole, area(box(middle + 10, window.height - 1, 5, 12)));
};
