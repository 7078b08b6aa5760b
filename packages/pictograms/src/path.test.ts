import { expect, test } from "vitest";
import { flatten, placePath, segmentsOf } from "./path.ts";
import { arc, box, circle, slice } from "./strokes.ts";

const ends = (d: string) => {
  const points = flatten(d).flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(
    (value) => Math.round(value * 100) / 100 || 0,
  );
};

test("a circle is as wide as its radius says, all the way round", () => {
  expect(ends(circle(32, 30, 10))).toEqual([22, 20, 42, 40]);
});

test("an arc bulges to its own side and no further", () => {
  expect(ends(arc(32, 32, 10, -90, 90))).toEqual([22, 22, 42, 32]);
  expect(ends(arc(32, 32, 10, 90, 270))).toEqual([22, 32, 42, 42]);
  expect(ends(arc(32, 32, 10, 0, 270))).toEqual([22, 22, 42, 42]);
});

test("a slice reaches its middle", () => {
  expect(ends(slice(32, 32, 10, 0, 90))).toEqual([32, 22, 42, 32]);
});

test("a box with round corners is as large as told", () => {
  expect(ends(box(4, 6, 20, 30, 5))).toEqual([4, 6, 24, 36]);
});

test("moving, sizing, turning and mirroring keep round things round", () => {
  expect(ends(placePath(circle(10, 0, 4), { scale: 2, turn: 90, x: 5, y: 5 }))).toEqual([-3, 17, 13, 33]);
  expect(ends(placePath(arc(0, 0, 10, 0, 90), { mirror: true }))).toEqual([-10, -10, 0, 0]);
});

test("a curve stays within its handles and ends where it says", () => {
  const d = "M0 0C0 10 10 10 10 0";
  expect(ends(d)).toEqual([0, 0, 10, 7.5]);
});

test("path data outside our own commands is a slip that does not pass", () => {
  expect(() => segmentsOf("M0 0Q1 1 2 2")).toThrow('"Q"');
  expect(() => segmentsOf("M0 0L5")).toThrow("breaks off");
  expect(() => segmentsOf("M0 0A5 3 0 0 1 2 2")).toThrow("round arcs");
  expect(() => segmentsOf("m1 1l2 2")).toThrow('"m"');
});
