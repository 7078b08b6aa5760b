// pictograms: the hand: every line, dot and gap of every drawing is made here, so that all look alike.
import { cell, type Drawing, type Lettering, type Shape } from "./Drawing.ts";
import { type Placement, placePath, placePoint, text } from "./path.ts";

export { text };

/** The one line weight, in grid units: 0.625 mm, 5 dots at 203 dpi, when the picture is 10 mm wide. */
export const weight = 4;

/** A line inside a unit drawn small: 4 dots at 203 dpi, and never less. */
export const fineWeight = 3.2;

/** The frame of an empty place: thinner than a full one, 2.75 dots at 203 dpi. */
export const thinWeight = 2.2;

/** The narrowest white between two black parts that a thermal printer keeps open at 10 mm: 3 dots. */
export const gap = 3;

/** The bar that forbids, and the white on both sides of it. */
export const barWeight = 5.4;
export const barGap = 3.4;

/** White line that clears a gap on both sides of a black one. */
const clearing = weight + 2 * gap;

type Part = Shape | Lettering | Drawing;

/** Parts in the order they are painted, on a field of this size. */
export const field = (width: number, height: number, ...parts: readonly Part[]): Drawing => ({
  width,
  height,
  shapes: parts.flatMap((part) => ("shapes" in part ? part.shapes : "d" in part ? [part] : [])),
  lettering: parts.flatMap((part) => ("shapes" in part ? part.lettering : "d" in part ? [] : [part])),
});

/** Parts in the order they are painted, in one cell. */
export const drawing = (...parts: readonly Part[]): Drawing => field(cell, cell, ...parts);

/** A line along path data. */
export const line = (d: string): Shape => ({ d, fill: "none", stroke: "black", strokeWidth: weight });

const lineOf =
  (strokeWidth: number) =>
  (d: string): Shape => ({ d, fill: "none", stroke: "black", strokeWidth });

/** A line inside a unit drawn small. */
export const fine = lineOf(fineWeight);

/** The frame of an empty place, or of what is only divided. */
export const thin = lineOf(thinWeight);

/** A black area with the same round corners as a line; its edge reaches half a line past the path. */
export const solid = (d: string): Shape => ({ d, fill: "black", stroke: "black", strokeWidth: weight });

/** A black area that ends at the path. */
export const area = (d: string): Shape => ({ d, fill: "black", stroke: "none", strokeWidth: 0 });

/** A white line of our weight, for a mark on black. */
export const scratch = (d: string): Shape => ({ d, fill: "none", stroke: "white", strokeWidth: weight });

/** A white area that ends at the path. */
export const hole = (d: string): Shape => ({ d, fill: "white", stroke: "none", strokeWidth: 0 });

const join = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${text(x)} ${text(y)}`).join("");

export const polyline = (...points: readonly (readonly [number, number])[]): string => join(points);
export const polygon = (...points: readonly (readonly [number, number])[]): string => `${join(points)}Z`;

export const circle = (x: number, y: number, r: number): string =>
  `M${text(x - r)} ${text(y)}A${text(r)} ${text(r)} 0 1 1 ${text(x + r)} ${text(y)}A${text(r)} ${text(r)} 0 1 1 ${text(x - r)} ${text(y)}Z`;

export const box = (x: number, y: number, width: number, height: number, r = 0): string => {
  if (r === 0) return polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
  const turn = (tx: number, ty: number): string => `A${text(r)} ${text(r)} 0 0 1 ${text(tx)} ${text(ty)}`;
  const [right, bottom] = [x + width, y + height];
  return [
    `M${text(x + r)} ${text(y)}L${text(right - r)} ${text(y)}${turn(right, y + r)}`,
    `L${text(right)} ${text(bottom - r)}${turn(right - r, bottom)}`,
    `L${text(x + r)} ${text(bottom)}${turn(x, bottom - r)}`,
    `L${text(x)} ${text(y + r)}${turn(x + r, y)}Z`,
  ].join("");
};

/** Point on a circle; 0 degrees is up, clockwise, as on a clock. */
export const onCircle = (x: number, y: number, r: number, degrees: number): readonly [number, number] => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
};

/** Arc clockwise from one clock angle to another. */
export const arc = (x: number, y: number, r: number, from: number, to: number): string => {
  const [ax, ay] = onCircle(x, y, r, from);
  const [bx, by] = onCircle(x, y, r, to);
  return `M${text(ax)} ${text(ay)}A${text(r)} ${text(r)} 0 ${to - from > 180 ? 1 : 0} 1 ${text(bx)} ${text(by)}`;
};

/** Slice of a round cake, clockwise. */
export const slice = (x: number, y: number, r: number, from: number, to: number): string =>
  to - from >= 360 ? circle(x, y, r) : `${arc(x, y, r, from, to)}L${text(x)} ${text(y)}Z`;

/** A round black dot; a bare line's width when no radius is given. */
export const dot = (x: number, y: number, r = weight / 2): Shape => area(circle(x, y, r));

/** A filled drop hanging from its point at (x, y). */
export const drop = (x: number, y: number, height: number): string => {
  const r = height * 0.34;
  const cy = y + height - r;
  const [rx, ry] = onCircle(x, cy, r, 62);
  const [lx, ly] = onCircle(x, cy, r, -62);
  return `M${text(x)} ${text(y)}L${text(rx)} ${text(ry)}A${text(r)} ${text(r)} 0 1 1 ${text(lx)} ${text(ly)}Z`;
};

/** An arrow from one point to another, with an open head. */
export const arrow = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  head = 8,
): Drawing => {
  const back = (Math.atan2(y1 - y2, x1 - x2) * 180) / Math.PI + 90;
  return drawing(
    line(polyline([x1, y1], [x2, y2])),
    line(polyline(onCircle(x2, y2, head, back - 45), [x2, y2], onCircle(x2, y2, head, back + 45))),
  );
};

/** Moves, sizes, turns or mirrors a drawing; lines keep their weight. Lettering is moved and sized, never turned. */
export const place = (placement: Placement, ...parts: readonly Part[]): Drawing => {
  const whole = drawing(...parts);
  const move = placePoint(placement);
  return {
    width: whole.width,
    height: whole.height,
    shapes: whole.shapes.map((shape) => ({ ...shape, d: placePath(shape.d, placement) })),
    lettering: whole.lettering.map((letters) => ({
      ...letters,
      ...move(letters),
      size: letters.size * (placement.scale ?? 1),
    })),
  };
};

/** Only the outline of a drawing, widened by the gap, in white. */
const clearingOf = (whole: Drawing): readonly Shape[] =>
  whole.shapes
    .filter((shape) => shape.fill !== "white" || shape.stroke !== "none")
    .map((shape) => ({
      d: shape.d,
      fill: shape.fill === "none" ? "none" : "white",
      stroke: "white",
      strokeWidth: shape.stroke === "none" ? 2 * gap : clearing,
    }));

/** `front` over `back`, with a white gap around it. Lettering of `back` must not reach it: letters are painted last. */
export const inFront = (back: Drawing, front: Drawing): Drawing => ({
  width: back.width,
  height: back.height,
  shapes: [...back.shapes, ...clearingOf(front), ...front.shapes],
  lettering: [...back.lettering, ...front.lettering],
});

/**
 * "Not this": a bar from top left to bottom right with a white gap on both
 * sides. Never over a face or a hand (people read it as "not this person");
 * the word "not" always stands in print beside it.
 */
export const notAllowed = (what: Drawing): Drawing => {
  const d = "M6.5 6.5L57.5 57.5";
  return drawing(
    what,
    { d, fill: "none", stroke: "white", strokeWidth: barWeight + 2 * barGap },
    { d, fill: "none", stroke: "black", strokeWidth: barWeight },
  );
};

export { capitals, letters, widthOf } from "./lettering.ts";
