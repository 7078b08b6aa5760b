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
import { bottle } from "./objects.ts";

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
    dot(48, 38, 6),
    line("M48 44L48 52"),
    line("M38 36L48 47L58 36"),
    line("M42 61L48 52L54 61"),
  );

const discardAfter = (weeks: Count): Drawing =>
  drawing(
    line("M30 34L34 60L54 60L58 34"),
    line("M26 32L62 32"),
    arrow([44, 8], [44, 24], 7),
    letters(weeks, 15, 22, 22, 18),
    ...Array.from({ length: 3 }, (_, index) => dot(6 + index * 6.5, 40)),
  );

export const drawStorage = (meaning: StorageMeaning): Drawing => {
  switch (meaning.id) {
    case "fridge":
      return fridge();
    case "do-not-freeze":
      return notAllowed(snowflake(32, 32, 27, true));
    case "keep-from-children":
      return keepFromChildren();
    case "discard-after":
      return discardAfter(meaning.weeks);
  }
};
