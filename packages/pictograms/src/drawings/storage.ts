// pictograms: keeping the medicine.
import type { Drawing } from "../Drawing.ts";
import type { Count, StorageMeaning } from "../Meaning.ts";
import {
  arrow,
  box,
  dot,
  drawing,
  letters,
  line,
  notAllowed,
  onCircle,
  place,
  polyline,
} from "../strokes.ts";
import { bottle, sevenBars } from "./objects.ts";

const snowflake = (x: number, y: number, r: number, twigs: boolean): Drawing =>
  drawing(
    ...[0, 60, 120].map((angle) => line(polyline(onCircle(x, y, r, angle), onCircle(x, y, r, angle + 180)))),
    ...(twigs
      ? [0, 60, 120, 180, 240, 300].map((angle) =>
          line(
            polyline(
              onCircle(x, y, r * 0.85, angle - 22),
              onCircle(x, y, r * 0.52, angle),
              onCircle(x, y, r * 0.85, angle + 22),
            ),
          ),
        )
      : []),
  );

const fridge = (): Drawing =>
  drawing(
    line(box(13, 4, 38, 56, 5)),
    line("M13 25L51 25"),
    line("M21 12L21 17"),
    line("M21 33L21 44"),
    snowflake(37, 43, 8, false),
  );

const keepFromChildren = (): Drawing =>
  drawing(
    line("M4 30L40 30"),
    line("M10 30L10 38"),
    place({ x: 22, y: 16, scale: 0.45 }, bottle(0, 0, 34, 50)),
    dot(48, 35, 5),
    line("M36 37L48 49L60 37"),
    line("M48 49L48 53"),
    line("M42 60L48 53L54 60"),
  );

/** The number of weeks, seven bars to a week, then the bin. */
const discardAfter = (weeks: Count): Drawing =>
  drawing(
    sevenBars(4, 10),
    letters(weeks, 16, 42, 26, 26),
    arrow([46, 20], [46, 34], 7),
    line("M32 41L60 41"),
    line("M36 41L38 60L54 60L56 41"),
  );

export const drawStorage = (meaning: StorageMeaning): Drawing => {
  switch (meaning.id) {
    case "fridge":
      return fridge();
    case "do-not-freeze":
      return notAllowed(place({ turn: -15, x: 32, y: 32 }, snowflake(0, 0, 27, true)));
    case "keep-from-children":
      return keepFromChildren();
    case "discard-after":
      return discardAfter(meaning.weeks);
  }
};
