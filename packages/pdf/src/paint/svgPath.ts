// paint: reads SVG path data into absolute moves, lines, curves and closings.

/** Absolute segments; quadratics and arcs have become cubic curves. */
export type Segment =
  | { readonly kind: "move"; readonly x: number; readonly y: number }
  | { readonly kind: "line"; readonly x: number; readonly y: number }
  | {
      readonly kind: "curve";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: "close" };

/** How many numbers each command takes (SVG 1.1, 8.3). */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

const token = /([MLHVCSQTAZmlhvcsqtaz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)|([\s,]+)|(.)/gi;

interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** An arc's two flags may stand without a space before the next number: "0 01 5" and "015" alike. */
const splitFlags = (d: string): string =>
  d.replace(/([Aa])([^A-Za-z]*)/g, (_, letter: string, body: string) => {
    const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
    const arc = new RegExp(
      String.raw`(${number})[\s,]*(${number})[\s,]*(${number})[\s,]*([01])[\s,]*([01])[\s,]*(${number})[\s,]*(${number})`,
      "gi",
    );
    return letter + body.replace(arc, "$1 $2 $3 $4 $5 $6 $7 ");
  });

const commandsOf = (d: string): readonly Command[] => {
  const commands: { letter: string; numbers: number[] }[] = [];
  for (const [, letter, number, , wrong] of splitFlags(d).matchAll(token)) {
    if (wrong) throw new Error(`path data holds ${JSON.stringify(wrong)}: ${d}`);
    if (letter) commands.push({ letter, numbers: [] });
    else if (number) {
      const last = commands.at(-1);
      if (!last) throw new Error(`path data starts with a number: ${d}`);
      last.numbers.push(Number(number));
    }
  }
  return commands;
};

type Curve = Extract<Segment, { kind: "curve" }>;

/** An elliptical arc as cubic curves of a quarter turn at most (SVG 1.1, F.6.5). */
const arcCurves = (
  x0: number,
  y0: number,
  [rx0, ry0, tilt, large, sweep, x, y]: readonly [number, number, number, number, number, number, number],
): readonly Segment[] => {
  let rx = Math.abs(rx0);
  let ry = Math.abs(ry0);
  if (rx === 0 || ry === 0 || (x0 === x && y0 === y)) return [{ kind: "line", x, y }];
  const phi = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const dx = (cos * (x0 - x)) / 2 + (sin * (y0 - y)) / 2;
  const dy = (-sin * (x0 - x)) / 2 + (cos * (y0 - y)) / 2;
  const grow = Math.sqrt((dx / rx) ** 2 + (dy / ry) ** 2);
  if (grow > 1) {
    rx *= grow;
    ry *= grow;
  }
  const under = (rx * ry) ** 2 - (rx * dy) ** 2 - (ry * dx) ** 2;
  const root = Math.sqrt(Math.max(0, under) / ((rx * dy) ** 2 + (ry * dx) ** 2));
  const sign = (large !== 0) === (sweep !== 0) ? -1 : 1;
  const [cx1, cy1] = [(sign * root * rx * dy) / ry, (-sign * root * ry * dx) / rx];
  const [cx, cy] = [cos * cx1 - sin * cy1 + (x0 + x) / 2, sin * cx1 + cos * cy1 + (y0 + y) / 2];
  const start = Math.atan2((dy - cy1) / ry, (dx - cx1) / rx);
  let turn = Math.atan2((-dy - cy1) / ry, (-dx - cx1) / rx) - start;
  if (sweep !== 0 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (u: number, v: number): readonly [number, number] => [
    cx + cos * rx * u - sin * ry * v,
    cy + sin * rx * u + cos * ry * v,
  ];
  return Array.from({ length: pieces }, (_, index): Curve => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    const [x1, y1] = at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const [x2, y2] = at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    const [endX, endY] = index === pieces - 1 ? [x, y] : at(Math.cos(b), Math.sin(b));
    return { kind: "curve", x1, y1, x2, y2, x: endX, y: endY };
  });
};

/** Reads path data. Throws on anything that is not path data: drawings are ours. */
export const readSvgPath = (d: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // Where a smooth curve reflects from: the last control point of the same kind of curve.
  let [cubicX, cubicY, quadX, quadY] = [0, 0, 0, 0];
  for (const { letter, numbers } of commandsOf(d)) {
    const upper = letter.toUpperCase();
    const size = counts[upper]!;
    if (size === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % size !== 0) {
      throw new Error(`path command ${letter} has ${numbers.length} numbers: ${d}`);
    }
    if (upper === "Z") {
      segments.push({ kind: "close" });
      [x, y] = [startX, startY];
      [cubicX, cubicY, quadX, quadY] = [x, y, x, y];
      continue;
    }
    const isRelative = letter !== upper;
    for (let from = 0; from < numbers.length; from += size) {
      const [ox, oy] = isRelative ? [x, y] : [0, 0];
      const n = (index: number): number => numbers[from + index]!;
      const quadratic = (qx: number, qy: number, endX: number, endY: number): void => {
        segments.push({
          kind: "curve",
          x1: x + (2 / 3) * (qx - x),
          y1: y + (2 / 3) * (qy - y),
          x2: endX + (2 / 3) * (qx - endX),
          y2: endY + (2 / 3) * (qy - endY),
          x: endX,
          y: endY,
        });
        [quadX, quadY, x, y] = [qx, qy, endX, endY];
      };
      const cubic = (x1: number, y1: number, x2: number, y2: number, endX: number, endY: number): void => {
        segments.push({ kind: "curve", x1, y1, x2, y2, x: endX, y: endY });
        [cubicX, cubicY, x, y] = [x2, y2, endX, endY];
      };
      switch (upper) {
        case "M":
          [x, y] = [ox + n(0), oy + n(1)];
          // Further pairs after a move are lines.
          segments.push({ kind: from === 0 ? "move" : "line", x, y });
          if (from === 0) [startX, startY] = [x, y];
          break;
        case "L":
          [x, y] = [ox + n(0), oy + n(1)];
          segments.push({ kind: "line", x, y });
          break;
        case "H":
          x = ox + n(0);
          segments.push({ kind: "line", x, y });
          break;
        case "V":
          y = oy + n(0);
          segments.push({ kind: "line", x, y });
          break;
        case "C":
          cubic(ox + n(0), oy + n(1), ox + n(2), oy + n(3), ox + n(4), oy + n(5));
          break;
        case "S":
          cubic(2 * x - cubicX, 2 * y - cubicY, ox + n(0), oy + n(1), ox + n(2), oy + n(3));
          break;
        case "Q":
          quadratic(ox + n(0), oy + n(1), ox + n(2), oy + n(3));
          break;
        case "T":
          quadratic(2 * x - quadX, 2 * y - quadY, ox + n(0), oy + n(1));
          break;
        case "A": {
          const [endX, endY] = [ox + n(5), oy + n(6)];
          segments.push(...arcCurves(x, y, [n(0), n(1), n(2), n(3), n(4), endX, endY]));
          [x, y] = [endX, endY];
          break;
        }
      }
      if (!"CS".includes(upper)) [cubicX, cubicY] = [x, y];
      if (!"QT".includes(upper)) [quadX, quadY] = [x, y];
    }
  }
  return segments;
};
