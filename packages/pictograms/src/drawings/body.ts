// pictograms: medicine through the skin by needle, and into the body from below.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, arrow, box, drawing, inFront, letters, line, place, polygon, solid } from "../strokes.ts";

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

/** An insulin pen with its dose knob, and the units in its window. */
export const insulinPen = (units: Count): Drawing =>
  drawing(
    line("M3 13L10 13"),
    line(polygon([14, 8], [14, 18], [40, 20], [40, 6])),
    solid(box(45, 8, 8, 10, 2)),
    line("M58 6L58 20"),
    line("M24 20L24 28"),
    line(box(8, 30, 48, 30, 4)),
    letters(units, 32, 45, 38, 18),
  );

const hips = (): Drawing => drawing(line("M16 4C16 14 6 18 6 30"), line("M48 4C48 14 58 18 58 30"));

const torpedo = (): Drawing => drawing(line("M26 60L26 50C26 44 29 40 32 40C35 40 38 44 38 50L38 60Z"));

/** From behind: into the back passage. */
export const suppository = (): Drawing =>
  drawing(hips(), line("M6 30C10 42 30 38 32 28C34 38 54 42 58 30"), line("M32 28L32 14"), torpedo());

/** From the front: into the vagina. */
export const pessary = (): Drawing =>
  drawing(
    hips(),
    line("M8 26L28 38"),
    line("M56 26L36 38"),
    line("M6 30L6 60"),
    line("M58 30L58 60"),
    inFront(drawing(line("M32 44C38 50 38 60 32 60C26 60 26 50 32 44Z")), drawing()),
    arrow([32, 36], [32, 18], 6),
  );
