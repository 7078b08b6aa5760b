// pictograms: medicine to breathe in.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { inhalerUnit } from "../sentence/mouth.ts";
import { box, drawing, inFront, letters, line, place, polygon, solid } from "../strokes.ts";
import { head } from "./objects.ts";
import { piecesOf } from "./pills.ts";

/** Metered dose inhaler: black can in an elbow with its mouthpiece to the right. */
const device = (): Drawing =>
  drawing(
    solid(box(8, 5, 12, 17, 2)),
    line(polygon([5, 24], [23, 24], [23, 38], [34, 42], [34, 57], [9, 57], [5, 53])),
  );

/** At the open mouth. */
export const inhaler = (): Drawing => place({ mirror: true, x: 61, y: 7 }, inhalerUnit(null));

/** One burst of spray, its near end at (x, y). */
const burst = (x: number, y: number, reach: number): Drawing =>
  drawing(
    line(`M${x} ${y}L${x + reach} ${y}`),
    line(`M${x + 1} ${y - 6}L${x + reach * 0.85} ${y - 6 - reach * 0.22}`),
    line(`M${x + 1} ${y + 6}L${x + reach * 0.85} ${y + 6 + reach * 0.22}`),
  );

/** The inhaler and a burst for every puff, up to 2; more stand as a number. */
export const puffs = (count: Count): Drawing => {
  const pieces = piecesOf(count, 2);
  if (!pieces) return drawing(device(), burst(42, 50, 16), letters(count, 44, 19, 34, 22));
  return pieces === 1
    ? drawing(device(), burst(42, 48, 18))
    : drawing(device(), burst(42, 50, 16), burst(42, 20, 16));
};

/** Mask over nose and mouth, held by a strap; cup and hose below it. */
export const nebuliser = (): Drawing =>
  inFront(
    drawing(place({ x: -2, y: 0, scale: 0.95 }, head("closed")), line("M4 25L43 33")),
    drawing(
      solid("M46 27C52 29 60 35 59 40C58 44 53 46 48 46C45 43 45 40 45 37Z"),
      line("M57 42L57 50"),
      solid(box(52, 53, 7, 6, 1)),
    ),
  );
