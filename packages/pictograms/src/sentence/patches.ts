// pictograms: the change of a patch: off, folded and thrown away; then the new one elsewhere.
import type { Drawing } from "../Drawing.ts";
import { box, circle, field, fine, line, solid, thin } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { descent, row, word, wordSize } from "./arrange.ts";

/** Head, shoulders and chest. */
const body = [line(circle(30, 11, 9)), line("M4 62L4 40C4 30 14 27 22 26L38 26C46 27 56 30 56 40L56 62")];

/** The patch half off the chest. */
const off = (): Drawing =>
  field(60, 64, ...body, line("M14 40L30 40L30 54L14 54Z"), solid("M30 40L36 34L44 44L38 50Z"));

/** Folded over itself, above the bin. */
const away = (): Drawing =>
  field(
    44,
    64,
    solid("M12 8L32 8L32 18L12 18Z"),
    line("M4 30L40 30"),
    line("M8 30L11 62L33 62L36 30"),
    fine("M18 38L19 54"),
    fine("M26 38L25 54"),
  );

/** The new one on the other side; where the old one was is bare. */
const anew = (): Drawing =>
  field(60, 64, ...body, solid(box(34, 40, 14, 14, 2)), thin(box(12, 40, 14, 14, 2)));

export const changePatch = (words: DrawnWords): Drawing => {
  const whole = row(words, 10, [
    word(words.firstStep, wordSize),
    off(),
    away(),
    word(words.nextStep, wordSize),
    anew(),
  ]);
  return field(whole.width, whole.height + wordSize * descent * 0, whole);
};
