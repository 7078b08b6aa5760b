// pictograms: the four signs of a day, told apart by shape: half sun with rays, whole sun, black half sun on
// water, moon and star.
import type { Drawing } from "../Drawing.ts";
import { arc, area, circle, field, fine, line, onCircle, polygon, polyline, text } from "../strokes.ts";

const rays = (x: number, y: number, inner: number, outer: number, angles: readonly number[]) =>
  angles.map((angle) => fine(polyline(onCircle(x, y, inner, angle), onCircle(x, y, outer, angle))));

/** All signs stand in a field of this size, on one foot. */
export const signWidth = 40;
export const signHeight = 30;

const morning = (): Drawing =>
  field(
    signWidth,
    signHeight,
    line("M2 27.5L38 27.5"),
    line(arc(20, 27.5, 9, -90, 90)),
    ...rays(20, 27.5, 15, 20, [-68, -34, 0, 34, 68]),
  );

const midday = (): Drawing =>
  field(
    signWidth,
    signHeight,
    line(circle(20, 15, 5.8)),
    ...rays(20, 15, 11.6, 13.2, [0, 45, 90, 135, 180, 225, 270, 315]),
  );

const evening = (): Drawing =>
  field(
    signWidth,
    signHeight,
    area(`M10 14.5A10 10 0 0 1 30 14.5Z`),
    line("M2 15.5L38 15.5"),
    line("M10 22L30 22"),
    line("M15 28L25 28"),
  );

const star = (x: number, y: number, r: number) =>
  area(polygon(...Array.from({ length: 8 }, (_, i) => onCircle(x, y, i % 2 === 0 ? r : r * 0.36, i * 45))));

const night = (): Drawing => {
  const [x, y, r] = [16, 16.5, 13.5];
  const [ax, ay] = onCircle(x, y, r, 8);
  const [bx, by] = onCircle(x, y, r, 122);
  return field(
    signWidth,
    signHeight,
    area(
      `M${text(ax)} ${text(ay)}A${r} ${r} 0 1 0 ${text(bx)} ${text(by)}A${text(r * 0.86)} ${text(r * 0.86)} 0 0 1 ${text(ax)} ${text(ay)}Z`,
    ),
    star(31.5, 8, 7.6),
  );
};

export const signs = { morning, midday, evening, night } as const;
