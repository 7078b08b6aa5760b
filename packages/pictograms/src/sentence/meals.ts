// pictograms: a meal in a sentence: a full plate before, a half-eaten one after; and the face of a person who feels unwell.
import type { Drawing } from "../Drawing.ts";
import { arc, area, circle, dot, field, fine, line, solid } from "../strokes.ts";

const cutlery = [
  fine("M2 3L2 12C2 18 14.8 18 14.8 12L14.8 3"),
  fine("M8.4 3L8.4 43"),
  solid("M63 5C67.5 9 68 17 67 22L63 22Z"),
  line("M63 5L63 42"),
];

/** A plate between fork and knife; half of the food is gone after a meal. */
export const meal = (eaten: "none" | "half"): Drawing =>
  field(
    72,
    46,
    ...cutlery,
    line(circle(38.5, 23, 17)),
    eaten === "none" ? area(circle(38.5, 23, 10.5)) : area(`${arc(38.5, 23, 10.5, 180, 360)}Z`),
  );

/** A fork and a plate, beside the units in a place of the day. The fork says that this is no other unit. */
export const plate = (): Drawing =>
  field(
    45,
    32,
    fine("M2 2L2 9C2 14 11 14 11 9L11 2"),
    fine("M6.5 13L6.5 30"),
    line(circle(30, 16, 13)),
    area(circle(30, 16, 7)),
  );

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
