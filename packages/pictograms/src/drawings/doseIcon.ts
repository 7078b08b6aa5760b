// pictograms: what a ceiling counts, 20 units wide, about the origin.
import type { Drawing } from "../Drawing.ts";
import type { DoseUnit } from "../Meaning.ts";
import { box, dot, drawing, drop, line, solid } from "../strokes.ts";
import { capsule, lozenge, sachet, tablet } from "./pills.ts";

/** Three black lobes: one puff. */
export const cloud = (x: number, y: number, size: number): Drawing =>
  drawing(
    dot(x, y - size * 0.22, size * 0.3),
    dot(x - size * 0.28, y + size * 0.1, size * 0.26),
    dot(x + size * 0.28, y + size * 0.1, size * 0.26),
  );

/** A small mark for the unit. Exhaustive: a new unit needs a mark. */
export const doseIcon = (unit: DoseUnit): Drawing => {
  switch (unit) {
    case "tablet":
      return tablet(0, 0, 8);
    case "capsule":
      return capsule(0, 0, 19, 11);
    case "sachet":
      return sachet(0, 0, 15, 20);
    case "lozenge":
      return lozenge(0, 0, 9);
    case "mL":
      return drawing(line("M-7 -9L-5 9L5 9L7 -9"), solid("M-5 1L5 1L4 9L-4 9Z"));
    case "spoonful":
      return drawing(line("M0 9L0 2"), dot(0, -4, 6));
    case "puff":
      return cloud(0, 0, 18);
    case "spray":
      return drawing(dot(-7, 6, 3), line("M0 0L7 -7"), line("M2 6L9 6"), line("M-6 -2L-6 -9"));
    case "drop":
      return drawing(solid(drop(0, -8, 16)));
    case "patch":
      return drawing(line(box(-8, -8, 16, 16, 4)), dot(0, 0, 3));
    case "suppository":
      return drawing(line("M-6 9L-6 -1C-6 -6 -2 -9 0 -9C2 -9 6 -6 6 -1L6 9Z"));
    case "pessary":
      return drawing(line("M0 -9C9 -3 9 3 6 7C3 10 -3 10 -6 7C-9 3 -9 -3 0 -9Z"));
    case "unit":
      return drawing(line("M0 9L0 5"), solid(box(-3, -9, 6, 12, 1)));
    case "dose":
      return drawing(dot(0, 0, 6));
  }
};
