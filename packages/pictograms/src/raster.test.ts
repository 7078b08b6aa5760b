import { expect, test } from "vitest";
import { bitmapPath, rasterise } from "./raster.ts";
import { area, box, circle, drawing, hole, line } from "./strokes.ts";

const count = (dots: Uint8Array): number => dots.reduce((sum, dot) => sum + dot, 0);

test("a box on dot edges is exactly its dots", () => {
  const { dots } = rasterise(drawing(area(box(8, 8, 16, 8))), undefined, 64);
  expect(count(dots)).toBe(16 * 8);
  expect(dots[8 * 64 + 8]).toBe(1);
  expect(dots[7 * 64 + 8]).toBe(0);
  expect(dots[16 * 64 + 8]).toBe(0);
});

test("a line is 5 dots wide at 203 dpi and 10 mm", () => {
  const { dots, width: size } = rasterise(drawing(line("M8 32.3L56 32.3")));
  const column = Array.from({ length: size }, (_, row) => dots[row * size + 40]!);
  expect(column.reduce((sum, dot) => sum + dot, 0)).toBe(5);
});

test("line ends are round", () => {
  const { dots } = rasterise(drawing(line("M20 20L20 20")), undefined, 640);
  expect(Math.abs(count(dots) - Math.PI * 20 * 20)).toBeLessThan(20);
});

test("what is painted later covers what was painted before", () => {
  const ring = rasterise(drawing(area(circle(32, 32, 20)), hole(circle(32, 32, 10))), undefined, 640);
  expect(Math.abs(count(ring.dots) - Math.PI * (200 ** 2 - 100 ** 2))).toBeLessThan(300);
});

test("letters become dots only when their outlines are given", () => {
  const letters = {
    width: 64,
    height: 64,
    shapes: [],
    lettering: [{ text: "I", x: 32, y: 40, size: 20, colour: "black" as const, weight: "bold" as const }],
  };
  expect(count(rasterise(letters).dots)).toBe(0);
  expect(count(rasterise(letters, () => box(30, 20, 4, 20), 64).dots)).toBe(80);
});

test("the path of a bitmap has a box for every run of dots", () => {
  const dots = Uint8Array.from([1, 1, 0, 0, 0, 0, 0, 1, 1]);
  expect(bitmapPath({ width: 3, height: 3, dots })).toBe("M0 0h2v1h-2zM1 2h2v1h-2z");
});
