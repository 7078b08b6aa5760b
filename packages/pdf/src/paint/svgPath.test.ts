import { catalogue, draw } from "@plainlabel/pictograms";
import { describe, expect, it } from "vitest";
import { readSvgPath, type Segment } from "./svgPath.ts";

const move = (x: number, y: number): Segment => ({ kind: "move", x, y });
const line = (x: number, y: number): Segment => ({ kind: "line", x, y });
const close: Segment = { kind: "close" };

/** Points along the curves, for arcs. */
const along = (segments: readonly Segment[]): readonly (readonly [number, number])[] => {
  const points: [number, number][] = [];
  let [px, py] = [0, 0];
  for (const segment of segments) {
    if (segment.kind === "close") continue;
    if (segment.kind === "curve") {
      for (let step = 0; step <= 10; step++) {
        const t = step / 10;
        const u = 1 - t;
        const mix = (a: number, b: number, c: number, d: number): number =>
          u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
        points.push([mix(px, segment.x1, segment.x2, segment.x), mix(py, segment.y1, segment.y2, segment.y)]);
      }
    }
    [px, py] = [segment.x, segment.y];
  }
  return points;
};

describe("path data", () => {
  it("is read in absolute and relative commands alike", () => {
    const square = [move(1, 2), line(5, 2), line(5, 6), line(1, 6), close];
    expect(readSvgPath("M1 2H5V6H1Z")).toEqual(square);
    expect(readSvgPath("m1,2h4v4h-4z")).toEqual(square);
    expect(readSvgPath("M1 2 5 2L5 6 1 6Z")).toEqual(square);
    expect(readSvgPath("m1 2 4 0l0 4-4 0z")).toEqual(square);
  });

  it("goes on from where a closed shape began", () => {
    expect(readSvgPath("M1 1h2v2zl1 1")).toEqual([move(1, 1), line(3, 1), line(3, 3), close, line(2, 2)]);
  });

  it("reads numbers written tightly", () => {
    expect(readSvgPath("M.5-.5L1.5.25-1e1+2")).toEqual([move(0.5, -0.5), line(1.5, 0.25), line(-10, 2)]);
  });

  it("mirrors the control point of a smooth curve", () => {
    const [, , second] = readSvgPath("M0 0C0 1 2 3 4 4S8 6 8 8");
    expect(second).toEqual({ kind: "curve", x1: 6, y1: 5, x2: 8, y2: 6, x: 8, y: 8 });
    const [, alone] = readSvgPath("M1 1s2 2 3 3");
    expect(alone).toEqual({ kind: "curve", x1: 1, y1: 1, x2: 3, y2: 3, x: 4, y: 4 });
  });

  it("raises a quadratic curve to the cubic one that goes the same way", () => {
    const [, curve] = readSvgPath("M0 0Q3 6 6 0");
    expect(curve).toEqual({ kind: "curve", x1: 2, y1: 4, x2: 4, y2: 4, x: 6, y: 0 });
    expect(readSvgPath("M0 0q3 6 6 0t6 0")).toEqual(readSvgPath("M0 0Q3 6 6 0Q9 -6 12 0"));
  });

  it.each([
    ["M10 0A10 10 0 0 1 -10 0", 0, 0, 10, 1],
    ["M10 0A10 10 0 0 0 -10 0", 0, 0, 10, -1],
    ["M32 8a24 24 0 1 0 .01 0Z", 32, 32, 24, 0],
    ["M10 0a10 10 0 01-10 10", 0, 0, 10, 1],
    ["M10 0a10 10 0 11-10-10", 0, 0, 10, 0],
  ] as const)("keeps an arc on its circle: %s", (d, cx, cy, radius, side) => {
    const points = along(readSvgPath(d));
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of points) {
      expect(Math.hypot(x - cx, y - cy) / radius).toBeCloseTo(1, 2);
      // A sweep of 1 turns clockwise on paper, where y points down.
      if (side !== 0) expect((y - cy) * side).toBeGreaterThan(-1e-6);
    }
  });

  it("grows an arc's radii when they cannot reach its end", () => {
    const points = along(readSvgPath("M0 0A1 1 0 0 1 10 0"));
    for (const [x, y] of points) expect(Math.hypot(x - 5, y)).toBeCloseTo(5, 1);
  });

  it.each(["M1", "L1 2 3", "M1 2X3", "1 2", "M1 2Z3", "M0 0 A1 1 0 2 1 3 3 4"])(
    "is refused as a bug: %s",
    (d) => {
      expect(() => readSvgPath(d)).toThrow(/path/);
    },
  );

  it("of every drawing we have can be read, and stays near its grid", () => {
    for (const { id, examples } of catalogue) {
      for (const { width, height, shapes } of examples.map((meaning) => draw(meaning))) {
        for (const segment of shapes.flatMap(({ d }) => readSvgPath(d))) {
          if (segment.kind === "close") continue;
          const outside = Math.max(-segment.x, -segment.y, segment.x - width, segment.y - height);
          expect(outside, id).toBeLessThan(2);
        }
      }
    }
  });
});
