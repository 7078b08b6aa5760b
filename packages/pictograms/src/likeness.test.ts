import { expect, test } from "vitest";
import { labelLetters } from "../scripts/labelLetters.ts";
import { nearestPairs } from "../scripts/nearestPairs.ts";
import { doseIcon } from "./drawings/doseIcon.ts";
import { distanceBetween, seenBlurred } from "./likeness.ts";
import type { DoseUnit } from "./Meaning.ts";
import { rasterise } from "./raster.ts";
import { area, box, drawing, field, place } from "./strokes.ts";
import { englishWords } from "./Words.ts";

const seen = (...boxes: readonly string[]) => seenBlurred(rasterise(drawing(...boxes.map((d) => area(d)))));

test("a picture is no way from itself, and all the way from one that shares nothing with it", () => {
  expect(distanceBetween(seen(box(8, 8, 20, 20)), seen(box(8, 8, 20, 20)))).toBe(0);
  expect(distanceBetween(seen(box(4, 4, 10, 10)), seen(box(44, 44, 10, 10)))).toBeCloseTo(1, 6);
});

test("a detail counts less than a shape", () => {
  const whole = seen(box(8, 8, 48, 40));
  const detail = distanceBetween(whole, seen(box(8, 8, 48, 40), box(30, 54, 4, 4)));
  const shape = distanceBetween(whole, seen(box(8, 8, 20, 40)));
  expect(detail).toBeLessThan(0.2);
  expect(shape).toBeGreaterThan(3 * detail);
});

test("pictures of different sizes are laid middle on middle", () => {
  const wide = seenBlurred(rasterise(field(128, 64, area(box(40, 8, 48, 48)))));
  expect(distanceBetween(wide, seen(box(8, 8, 48, 48)))).toBeLessThan(0.05);
});

/** Below this a difference is a detail: the pairs above were looked at, and each is told by its shape. */
const floor = 0.3;

test("no picture is told from one of another meaning by a detail alone", () => {
  const [nearest] = nearestPairs(1);
  expect(nearest!.distance, `${nearest!.one} / ${nearest!.other}`).toBeGreaterThan(floor);
});

/** A sign a third of a cell wide loses three times as much to the same blur. */
const signFloor = 0.2;

test("what a ceiling counts is told by its shape: every two units", () => {
  const signs: { readonly [Unit in DoseUnit]: true } = {
    tablet: true,
    capsule: true,
    sachet: true,
    lozenge: true,
    mL: true,
    spoonful: true,
    puff: true,
    spray: true,
    drop: true,
    patch: true,
    suppository: true,
    pessary: true,
    unit: true,
    dose: true,
  };
  const drawn = (Object.keys(signs) as DoseUnit[]).map((unit) => ({
    unit,
    seen: seenBlurred(
      rasterise(field(28, 28, place({ x: 14, y: 14 }, doseIcon(unit, englishWords))), labelLetters),
    ),
  }));
  drawn.forEach((one, index) => {
    for (const other of drawn.slice(index + 1))
      expect(distanceBetween(one.seen, other.seen), `${one.unit} / ${other.unit}`).toBeGreaterThan(signFloor);
  });
});
