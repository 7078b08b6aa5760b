// pictograms: medicine through the skin by needle, and into the body from below.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, arrow, box, drawing, letters, line, place, polygon, solid } from "../strokes.ts";

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

/** Waist, hips and legs: outer lines and the inner lines of the legs. */
const lowerBody = (): Drawing =>
  drawing(line("M15 4C15 14 5 20 5 34L8 60"), line("M49 4C49 14 59 20 59 34L56 60"));

/** From behind: into the back passage. */
export const suppository = (): Drawing =>
  drawing(
    lowerBody(),
    line("M12 36C16 42 27 41 32 34C37 41 48 42 52 36"),
    line("M32 34L32 12"),
    solid("M28 60L28 54C28 50 30 48 32 46C34 48 36 50 36 54L36 60Z"),
    line("M20 60L19 50"),
    line("M44 60L45 50"),
  );

/** From the front: into the vagina. */
export const pessary = (): Drawing =>
  drawing(
    lowerBody(),
    line("M9 25L27 37"),
    line("M55 25L37 37"),
    arrow([32, 38], [32, 18], 7),
    solid("M32 46C36 49 37 59 32 60C27 59 28 49 32 46Z"),
    line("M20 60L19 48"),
    line("M44 60L45 48"),
  );
