// pictograms: things that stand in more than one drawing: sun, moon, calendar, cutlery, bottle, glass, head, hand.
import type { Drawing } from "../Drawing.ts";
import {
  arc,
  area,
  box,
  circle,
  dot,
  drawing,
  line,
  onCircle,
  polygon,
  polyline,
  solid,
  text,
} from "../strokes.ts";

const rays = (x: number, y: number, inner: number, outer: number, angles: readonly number[]) =>
  angles.map((angle) => line(polyline(onCircle(x, y, inner, angle), onCircle(x, y, outer, angle))));

const turns = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (i * 360) / count);

/** `near` and `far`: where its rays begin and end, from its edge. */
export const sun = (x: number, y: number, r = 12, near = 8, far = 15): Drawing =>
  drawing(line(circle(x, y, r)), ...rays(x, y, r + near, r + far, turns(8)));

/** The sun no larger than a thumbnail: a black disc with short rays. */
export const smallSun = (x: number, y: number): Drawing =>
  drawing(dot(x, y, 5.5), ...rays(x, y, 10.5, 12.5, turns(8)));

/** Morning: half a sun with rays over the horizon. */
export const risingSun = (): Drawing =>
  drawing(
    line("M4 52L60 52"),
    line(arc(32, 52, 14, -90, 90)),
    ...rays(32, 52, 22, 31, [-68, -34, 0, 34, 68]),
  );

/** Evening: a black half sun on the water, without rays. */
export const sunOnWater = (): Drawing =>
  drawing(area("M15 34A17 17 0 0 1 49 34Z"), line("M4 34L60 34"), line("M14 44L50 44"), line("M23 54L41 54"));

export const moon = (x: number, y: number, r: number): Drawing => {
  const [ax, ay] = onCircle(x, y, r, 10);
  const [bx, by] = onCircle(x, y, r, 125);
  const inner = text(r * 0.84);
  return drawing(
    solid(
      `M${text(ax)} ${text(ay)}A${r} ${r} 0 1 0 ${text(bx)} ${text(by)}A${inner} ${inner} 0 0 1 ${text(ax)} ${text(ay)}Z`,
    ),
  );
};

/** The star of the night: four points. */
export const nightStar = (x: number, y: number, r: number): Drawing =>
  drawing(
    area(polygon(...Array.from({ length: 8 }, (_, i) => onCircle(x, y, i % 2 === 0 ? r : r * 0.36, i * 45)))),
  );

/** A calendar's leaf: two rings and a black head; the body is free from y 27 to 56. */
export const calendar = (): Drawing =>
  drawing(
    line(box(6, 11, 52, 49, 5)),
    area("M6 26L6 16A5 5 0 0 1 11 11L53 11A5 5 0 0 1 58 16L58 26Z"),
    line("M20 5L20 11"),
    line("M44 5L44 11"),
  );

/** One week: seven bars across the whole width. */
export const sevenBars = (y: number, height: number): Drawing =>
  drawing(...Array.from({ length: 7 }, (_, index) => area(box(4.5 + index * 8, y, 5, height, 1))));

/** Fork to the left and knife to the right; the fork is 17 wide, so that its tines stay apart. */
export const cutlery = (left: number, right: number, top = 8, bottom = 58): Drawing =>
  drawing(
    line(
      `M${left - 6.5} ${top}L${left - 6.5} ${top + 10}C${left - 6.5} ${top + 20} ${left + 6.5} ${top + 20} ${left + 6.5} ${top + 10}L${left + 6.5} ${top}`,
    ),
    line(`M${left} ${top}L${left} ${bottom}`),
    solid(
      `M${right} ${top}C${right + 7} ${top + 6} ${right + 7} ${top + 16} ${right + 6} ${top + 22}L${right} ${top + 22}Z`,
    ),
    line(`M${right} ${top}L${right} ${bottom}`),
  );

/** A medicine bottle with its cap; body outlined. */
export const bottle = (x: number, y: number, width: number, height: number): Drawing => {
  const [l, r, t, b] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const neck = width * 0.26;
  return drawing(
    line(
      `M${x - neck} ${t + 7}L${x - neck} ${t + 11}L${l} ${t + 21}L${l} ${b - 4}A4 4 0 0 0 ${l + 4} ${b}L${r - 4} ${b}A4 4 0 0 0 ${r} ${b - 4}L${r} ${t + 21}L${x + neck} ${t + 11}L${x + neck} ${t + 7}`,
    ),
    solid(box(x - neck - 1, t, 2 * neck + 2, 5)),
  );
};

/** A drinking glass, filled in black up to `fill` of its height. */
export const glass = (x: number, y: number, width: number, height: number, fill: number): Drawing => {
  const [t, b] = [y - height / 2, y + height / 2];
  const half = (at: number): number => width / 2 - (width * 0.12 * (at - t)) / height;
  const level = b - fill * height;
  return drawing(
    line(polygon([x - half(t), t], [x + half(t), t], [x + half(b), b], [x - half(b), b])),
    ...(fill > 0
      ? [
          area(
            polygon([x - half(level), level], [x + half(level), level], [x + half(b), b], [x - half(b), b]),
          ),
        ]
      : []),
  );
};

/** A head in profile, looking right, in the 64-unit square. Open, the mouth is at (46, 44). */
export const head = (mouth: "open" | "closed"): Drawing =>
  drawing(
    line(
      mouth === "closed"
        ? "M18 61L18 53C9 47 5 38 6 28C8 13 18 4 31 4C43 4 50 12 50 22L50 26L57 36L51 38.5L52 42L49 45.5L52 49L50 55C47 58 43 58 38 57L38 61"
        : "M18 61L18 53C9 47 5 38 6 28C8 13 18 4 31 4C43 4 50 11 50 20L50 23L56 32L51 34L52 38C46 39 42 40 41 43C42 47 45 49 49 50L47 57C43 59 40 58.5 36 57L36 61",
    ),
  );

/** A person from the front: head and shoulders, black. */
export const bust = (x: number, y: number, scale = 1): Drawing =>
  drawing(
    dot(x, y, 8 * scale),
    solid(
      `M${x - 14 * scale} ${y + 28 * scale}L${x - 14 * scale} ${y + 22 * scale}C${x - 14 * scale} ${y + 10 * scale} ${x + 14 * scale} ${y + 10 * scale} ${x + 14 * scale} ${y + 22 * scale}L${x + 14 * scale} ${y + 28 * scale}Z`,
    ),
  );

/** A whole day, week or month: a box with two rings, free inside from `top` to 60. */
export const ringedBox = (top = 12): Drawing =>
  drawing(
    line(box(4, top, 56, 60 - top, 5)),
    line(`M18 ${top - 6}L18 ${top + 3}`),
    line(`M46 ${top - 6}L46 ${top + 3}`),
  );

/** An open hand, 40 wide and 47 high: stop. Drawn at its size, so that the fingers stay apart. */
export const stopHand = (): Drawing =>
  drawing(
    ...(
      [
        [1, 13],
        [9.8, 5],
        [18.6, 2],
        [27.4, 6],
      ] as const
    ).map(([x, top]) => area(box(x, top, 6, 32, 3))),
    area(
      "M1 26L33.4 26L33.4 27.5L36 24.5C38.5 22 41.5 24.5 40 27.5L33 40C30.5 45 26 48 20 48L14 48C6 48 1 43 1 35Z",
    ),
  );
