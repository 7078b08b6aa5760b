// pictograms: what a ceiling counts, 20 units wide, about the origin.
import type { Drawing } from "../Drawing.ts";
import type { DoseUnit } from "../Meaning.ts";
import { area, box, dot, drawing, drop, letters, line, polygon, solid } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { capsule, tablet } from "./pills.ts";

/** A small mark for the unit, never a ring: it stands after a digit. Exhaustive: a new unit needs a mark. */
export const doseIcon = (unit: DoseUnit, words: DrawnWords): Drawing => {
  switch (unit) {
    case "tablet":
      return tablet(0, 0, 22.4);
    case "capsule":
      return capsule(0, 0, 19, 11);
    case "sachet":
      return drawing(line(box(-6, -9, 12, 18, 1)), area(box(-6, -9, 12, 7)));
    case "lozenge":
      return drawing(solid(polygon([-9, 0], [0, -6], [9, 0], [0, 6])));
    case "mL":
      return drawing(letters(words.millilitres, 0, 0, 20, 11));
    case "spoonful":
      return drawing(line("M0 9L0 0"), solid("M0 -9C5 -9 5 -1 0 -1C-5 -1 -5 -9 0 -9Z"));
    case "puff":
      return drawing(area("M-8 -10L1 -10L1 0L9 3L9 10L-8 10Z"));
    case "spray":
      return drawing(dot(-7, 0, 3), line("M0 0L8 0"), line("M-1 -6L5 -10"), line("M-1 6L5 10"));
    case "drop":
      return drawing(solid(drop(0, -8, 16)));
    case "patch":
      return drawing(line(box(-8, -8, 16, 16, 4)), dot(0, 0, 3));
    case "suppository":
      return drawing(solid("M-6 9L-6 -1C-6 -6 -2 -9 0 -9C2 -9 6 -6 6 -1L6 9Z"));
    case "pessary":
      // As in the picture of its way in: between two thighs.
      return drawing(
        line("M-7.6 -5C-7.4 0 -5.5 1 -5.5 11"),
        line("M8.2 -5C8 0 5.5 1 5.5 11"),
        area("M0 -8.5C3.6 -5 3.6 0 0 4C-3.6 0 -3.6 -5 0 -8.5Z"),
      );
    case "unit":
      // A pen with its needle and knob, lying, so that it is no spoon.
      return drawing(line("M-9 0L-4 0"), area(box(-4, -4.5, 8, 9, 1)), line("M9 -4L9 4"));
    case "dose":
      return drawing(dot(0, 0, 6));
  }
};
