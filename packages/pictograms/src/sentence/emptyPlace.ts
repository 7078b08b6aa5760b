// pictograms: a time of the day, or a day, at which nothing is taken: the empty place of a strip, by itself.
import type { Drawing } from "../Drawing.ts";
import { field } from "../strokes.ts";
import { moved } from "./arrange.ts";
import { dayBox, frame } from "./boxes.ts";

const side = 64;

/** In a cell of its own, beside the word "none": thin, as in the strip. A day has its two rings. */
export const emptyPlace = (of: "time" | "day"): Drawing =>
  of === "time"
    ? field(side, side, moved(frame(52, 46, false), 6, 9))
    : field(side, side, moved(dayBox({ full: false, width: 46, height: 54 }), 9, 4));
