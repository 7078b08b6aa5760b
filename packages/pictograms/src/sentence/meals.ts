// pictograms: a meal in a sentence: a full plate before, a half-eaten one after; and the face of a person who feels unwell.
import type { Drawing } from "../Drawing.ts";
import { arc, area, circle, dot, field, fine, line, solid } from "../strokes.ts";

const cutlery = [
  fine("M4 3L4 12C4 18 14 18 14 12L14 3"),
  fine("M9 3L9 43"),
  solid("M60 5C64.5 9 65 17 64 22L60 22Z"),
  line("M60 5L60 42"),
];

/** A plate between fork and knife; half of the food is gone after a meal. */
export const meal = (eaten: "none" | "half"): Drawing =>
  field(
    69,
    46,
    ...cutlery,
    line(circle(36, 23, 17)),
    eaten === "none" ? area(circle(36, 23, 10.5)) : area(`${arc(36, 23, 10.5, 180, 360)}Z`),
  );

/** A plate alone, beside the units in a place of the day. */
export const plate = (): Drawing => field(30, 30, line(circle(15, 15, 13)), area(circle(15, 15, 7)));

/** A person who feels unwell: what "as needed" waits for. */
export const unwellFace = (): Drawing =>
  field(
    44,
    44,
    line(circle(22, 22, 20)),
    dot(15, 19.5, 2.4),
    dot(29, 19.5, 2.4),
    fine("M10.5 14L16 11"),
    fine("M33.5 14L28 11"),
    line("M13.5 33C16 26 28 26 30.5 33"),
  );
