import fc from "fast-check";
import { expect, test } from "vitest";
import { draw } from "../draw.ts";
import { flatten } from "../path.ts";
import { rasterise } from "../raster.ts";
import { barrel, levelOf, syringeFor } from "./liquids.ts";

const drawn = (millilitres: string) => draw({ id: "liquid-syringe", millilitres });

/** Height of the black column inside the barrel, beside the plunger's rod, as a share of the whole scale. */
const blackShare = (millilitres: string): number => {
  const size = 1280;
  const { dots } = rasterise(drawn(millilitres), undefined, size);
  const column = Math.round(((barrel.left + 3) / 64) * size);
  const [top, bottom] = [(barrel.top / 64) * size, (barrel.zero / 64) * size];
  let black = 0;
  for (let row = Math.ceil(top); row < bottom; row += 1) black += dots[row * size + column]!;
  return black / (((barrel.zero - barrel.full) / 64) * size);
};

test.each([
  ["0.5", 1],
  ["1", 1],
  ["1.25", 2.5],
  ["2.5", 2.5],
  ["4", 5],
  ["5", 5],
  ["7.5", 10],
  ["10", 10],
  ["12.5", 20],
  ["20", 20],
])("%s mL stands at its true height in a %s mL syringe", (dose, size) => {
  expect(syringeFor(dose)?.size).toBe(size);
  expect(blackShare(dose)).toBeCloseTo(Number(dose) / size, 2);
});

test("any dose up to 20 mL stands within the scale of the smallest syringe that holds it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (hundredths) => {
      const dose = String(hundredths / 100);
      const syringe = syringeFor(dose)!;
      const level = levelOf(dose, syringe.size);
      expect(Number(dose)).toBeLessThanOrEqual(syringe.size);
      expect(level).toBeGreaterThanOrEqual(barrel.full);
      expect(level).toBeLessThan(barrel.zero);
      expect((barrel.zero - level) / (barrel.zero - barrel.full)).toBeCloseTo(Number(dose) / syringe.size, 9);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("marks stand at even parts of the scale, from nothing to full", () => {
  const marks = drawn("5")
    .shapes.map(({ d }) => flatten(d)[0]!)
    .filter((points) => points.length === 2 && points[0]!.x === barrel.right + 2)
    .map(([from]) => from!.y);
  expect(marks).toHaveLength(6);
  expect(marks[0]).toBe(barrel.zero);
  expect(marks.at(-1)).toBe(barrel.full);
  for (let index = 1; index < marks.length; index += 1)
    expect(marks[index - 1]! - marks[index]!).toBeCloseTo((barrel.zero - barrel.full) / 5, 9);
});

test("a dose no syringe holds shows no level and no scale, only its number", () => {
  expect(syringeFor("30")).toBeNull();
  expect(blackShare("30")).toBe(0);
  expect(drawn("30").lettering.map(({ text }) => text)).toEqual(["30"]);
});

test("the number beside the syringe is the dose as written", () => {
  expect(drawn("2.50").lettering.map(({ text }) => text)).toEqual(["2.50"]);
});

test.each([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["1.5", 2],
])("%s spoons are %i spoons, each saying 5 mL", (spoons, pieces) => {
  const texts = draw({ id: "liquid-spoons", spoons }).lettering.map(({ text }) => text);
  expect(texts).toEqual(Array(pieces).fill("5 mL"));
});

test("more spoons than can be drawn are one spoon and the number", () => {
  const texts = draw({ id: "liquid-spoons", spoons: "4" }).lettering.map(({ text }) => text);
  expect(texts).toEqual(["5 mL", "4"]);
});
