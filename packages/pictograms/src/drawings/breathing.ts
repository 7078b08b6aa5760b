// pictograms: medicine to breathe in.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { drawing, inFront, letters, line, place, polygon, solid } from "../strokes.ts";
import { cloud } from "./doseIcon.ts";
import { head } from "./objects.ts";
import { piecesOf } from "./pills.ts";

/** Metered dose inhaler: black can in an elbow with its mouthpiece to the right. */
const device = (): Drawing =>
  drawing(
    solid(polygon([9, 6], [21, 6], [21, 20], [9, 20])),
    line(polygon([6, 24], [24, 24], [24, 38], [34, 42], [34, 56], [10, 56], [6, 52])),
  );

export const inhaler = (): Drawing =>
  drawing(place({ x: 4 }, device()), line("M47 44L58 36"), line("M47 50L60 50"), line("M47 56L58 62"));

/** The inhaler and a cloud for every puff, up to 4; more stand as a number. */
export const puffs = (count: Count): Drawing => {
  const pieces = piecesOf(count, 4);
  if (!pieces) return drawing(device(), cloud(50, 48, 18), letters(count, 46, 20, 30, 20));
  return drawing(
    place({ x: -1 }, device()),
    ...Array.from({ length: pieces }, (_, index) => cloud(50, 52 - index * 15.5, pieces === 1 ? 22 : 17)),
  );
};

/** Mask over nose and mouth, hose, mist. */
export const nebuliser = (): Drawing =>
  inFront(
    place({ x: 0, y: 0 }, head("closed")),
    drawing(solid("M46 30L54 52L43 56L42 40Z"), line("M54 52C62 54 60 62 50 62")),
  );
