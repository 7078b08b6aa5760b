// pictograms: medicine through the skin by needle, and into the body from below.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, box, drawing, inFront, letters, line, place, polygon, solid } from "../strokes.ts";

/** A hypodermic syringe leaning, needle in the skin. */
export const injection = (): Drawing =>
  drawing(
    place(
      { turn: 40, x: 32, y: 32 },
      line(box(-7, -18, 14, 28, 2)),
      area(box(-7, -4, 14, 14)),
      line("M0 -18L0 -31"),
      line("M-7 -31L7 -31"),
      line("M0 10L0 26"),
    ),
    line("M4 58C8 54 24 54 30 58"),
  );

/** An insulin pen: needle, cartridge, body, dose knob; and the units in its window, drawn large. */
export const insulinPen = (units: Count): Drawing =>
  drawing(
    line("M4 13L11 13"),
    line(polygon([14, 10], [14, 16], [18, 18], [32, 18], [32, 8], [18, 8])),
    solid(box(35, 7, 14, 12, 1)),
    solid(box(55, 8, 5, 10, 2)),
    line("M50 13L54 13"),
    line("M42 20L42 31"),
    line(box(6, 31, 52, 29, 5)),
    letters(units, 32, 45.5, 42, 19),
  );

/** A finger from below, pushing. */
const finger = (x: number, y: number): Drawing =>
  drawing(line(`M${x - 6} 61L${x - 6} ${y + 6}A6 6 0 0 1 ${x + 6} ${y + 6}L${x + 6} 61`));

/** Close up, from behind: a finger pushes it between the cheeks. */
export const suppository = (): Drawing =>
  inFront(
    drawing(
      area("M30 4C14 2 2 12 2 26C2 40 14 46 30 42Z"),
      area("M34 4C50 2 62 12 62 26C62 40 50 46 34 42Z"),
      line("M6 44L9 61"),
      line("M58 44L55 61"),
    ),
    drawing(
      solid("M27 45L27 35C27 30 30 27 32 25C34 27 37 30 37 35L37 45Z"),
      place({ y: -2 }, finger(32, 50)),
    ),
  );

/** Close up, from the front, thighs apart: a finger pushes it up between them. */
export const pessary = (): Drawing =>
  drawing(
    line("M3 4C3 16 6 22 6 30L3 60"),
    line("M61 4C61 16 58 22 58 30L61 60"),
    line("M8 12C16 22 24 24 24 32L18 60"),
    line("M56 12C48 22 40 24 40 32L46 60"),
    solid("M32 16C36 20 36 32 32 35C28 32 28 20 32 16Z"),
    line("M27 60L27 46A5 5 0 0 1 37 46L37 60"),
  );
