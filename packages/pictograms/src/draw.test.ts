import { describe, expect, test } from "vitest";
import { faces, labelLetters as outline } from "../scripts/labelLetters.ts";
import { catalogue } from "./catalogue.ts";
import type { Drawing } from "./Drawing.ts";
import { draw } from "./draw.ts";
import type { DoseUnit, Meaning } from "./Meaning.ts";
import { flatten, type Point } from "./path.ts";
import { type Bitmap, rasterise } from "./raster.ts";
import { barGap, barWeight, fineWeight, gap, thinWeight, weight, widthOf } from "./strokes.ts";
import { type DrawnWords, englishWords } from "./Words.ts";

const units: readonly DoseUnit[] = [
  "tablet",
  "capsule",
  "sachet",
  "lozenge",
  "mL",
  "spoonful",
  "puff",
  "spray",
  "drop",
  "patch",
  "suppository",
  "pessary",
  "unit",
  "dose",
];
const sides = ["left", "right", "both"] as const;
const counts = ["1", "2", "3", "4", "5", "6", "7", "8", "12", "250", "0.5", "3.75"];

/** Every example, and every parameter over its range. */
const meanings: readonly Meaning[] = [
  ...catalogue.flatMap((entry) => entry.examples),
  ...counts.flatMap((count): Meaning[] => [
    { id: "tablets", count },
    { id: "capsules", count },
    { id: "sachets", count },
    { id: "puffs", count },
    { id: "patch", count },
    { id: "nasal-sprays", count },
    { id: "liquid-spoons", spoons: count },
    { id: "liquid-syringe", millilitres: count },
    { id: "insulin-pen", units: count },
    { id: "times-a-day", count },
    { id: "hours-between", low: count, high: null },
    { id: "hours-between", low: count, high: "72" },
    { id: "days", count },
    { id: "weeks", count },
    { id: "discard-after", weeks: count },
    ...sides.flatMap((side): Meaning[] => [
      { id: "eye-drops", count, side },
      { id: "ear-drops", count, side },
      { id: "nose-drops", count, side },
    ]),
  ]),
  ...units.flatMap((unit) =>
    ["1", "12", "250"].flatMap((count): Meaning[] => [
      { id: "max-at-once", count, unit },
      { id: "max-in-24-hours", count, unit },
      { id: "max-in-a-week", count, unit },
    ]),
  ),
  ...["00:00", "03:15", "06:00", "12:00", "18:45", "23:59"].map(
    (time): Meaning => ({ id: "clock-time", time }),
  ),
];
const named = meanings.map((meaning) => ({ name: JSON.stringify(meaning), meaning }));

/** The bars that forbid: from top left to bottom right. */
const barsOf = ({ shapes }: Drawing): readonly (readonly [Point, Point])[] =>
  shapes
    .filter(({ stroke, strokeWidth }) => stroke === "black" && strokeWidth === barWeight)
    .map(({ d }) => flatten(d)[0]! as unknown as readonly [Point, Point]);

const distanceTo = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy);
};

const ink = ({ dots }: Bitmap): number => dots.reduce((sum, dot) => sum + dot, 0);

describe("every drawing", () => {
  test("has something in it and keeps to the one line weight", () => {
    for (const { name, meaning } of named) {
      const { shapes } = draw(meaning);
      expect(shapes.length, name).toBeGreaterThan(0);
      for (const { stroke, strokeWidth } of shapes) {
        const allowed = {
          none: [0],
          black: [weight, fineWeight, thinWeight, barWeight],
          white: [weight, 2 * gap, weight + 2 * gap, barWeight + 2 * barGap],
        }[stroke];
        expect(allowed, name).toContain(strokeWidth);
      }
    }
  });

  test.each(catalogue.map(({ id }) => id))("stays on its grid, letters too: %s", (id) => {
    for (const { name, meaning } of named.filter((each) => each.meaning.id === id)) {
      const { width, height, shapes, lettering } = draw(meaning);
      // White too: what a white gap is cut with may not reach over the words beside the picture.
      for (const shape of shapes) {
        const reach = shape.strokeWidth / 2 - (shape.stroke === "white" ? 0.1 : 0);
        const edges = flatten(shape.d).flat();
        expect(Math.min(...edges.map(({ x, y }) => Math.min(x, y))) - reach, name).toBeGreaterThanOrEqual(0);
        expect(Math.max(...edges.map(({ x }) => x)) + reach, name).toBeLessThanOrEqual(width);
        expect(Math.max(...edges.map(({ y }) => y)) + reach, name).toBeLessThanOrEqual(height);
      }
      for (const { text, x, y, size, weight: letters } of lettering) {
        const half = widthOf(text, size, letters) / 2;
        expect(x - half, name).toBeGreaterThanOrEqual(0);
        expect(x + half, name).toBeLessThanOrEqual(width);
        expect(y - 0.8 * size, name).toBeGreaterThanOrEqual(0);
        expect(y, name).toBeLessThanOrEqual(height);
        // The estimate the drawing was laid out with is never less than the real letters.
        const face = faces[letters];
        expect((face.layout(text).advanceWidth / face.unitsPerEm) * size, name).toBeLessThanOrEqual(2 * half);
      }
    }
  });

  test("is neither empty nor a black patch in the dots of a 203 dpi printer at 10 mm", () => {
    for (const { name, meaning } of named) {
      const bitmap = rasterise(draw(meaning), outline);
      const share = ink(bitmap) / bitmap.dots.length;
      expect(share, name).toBeGreaterThan(0.08);
      expect(share, name).toBeLessThan(0.7);
    }
  });

  test("differs when its parameters differ", () => {
    for (const { id, examples } of catalogue) {
      const drawn = new Set(examples.map((meaning) => JSON.stringify(draw(meaning))));
      expect(drawn.size, id).toBe(examples.length);
    }
  });
});

test("the bar that forbids stands only where something is forbidden, and never over a face or a hand", () => {
  const barred = catalogue
    .filter(({ examples }) => examples.some((meaning) => barsOf(draw(meaning)).length > 0))
    .map(({ id }) => id);
  expect(barred.sort()).toEqual([
    "day-limit",
    "do-not-crush",
    "do-not-drive",
    "do-not-freeze",
    "no-alcohol",
    "no-aspirin",
    "no-flames",
    "no-grapefruit",
    "no-indigestion-remedies",
    "no-iron-zinc",
    "no-milk",
    "no-other-paracetamol",
  ]);
});

test("letters keep clear of the bar: they are painted last and would lie on it", () => {
  for (const { id, examples } of catalogue)
    for (const drawn of examples.map((meaning) => draw(meaning)))
      for (const { text, x, y, size } of drawn.lettering)
        for (const [from, to] of barsOf(drawn)) {
          const half = widthOf(text, size) / 2;
          const corners = [x - half, x + half].flatMap((cx) =>
            [y, y - 0.72 * size].map((cy) => ({ x: cx, y: cy })),
          );
          const clear = Math.min(...corners.map((corner) => distanceTo(corner, from, to)));
          expect(clear, `${id} ${text}`).toBeGreaterThan(barWeight / 2 + 1);
        }
});

test("the words inside drawings follow the language", () => {
  const welsh: DrawnWords = {
    ...englishWords,
    days: {
      monday: "Llun",
      tuesday: "Maw",
      wednesday: "Mer",
      thursday: "Iau",
      friday: "Gwe",
      saturday: "Sad",
      sunday: "Sul",
    },
    millilitres: "mL",
    hours: "awr",
    to: "i",
    aspirin: "A",
    paracetamol: "P",
    left: "C",
    right: "D",
  };
  const texts = (meaning: Meaning): readonly string[] =>
    draw(meaning, welsh).lettering.map(({ text }) => text);
  expect(texts({ id: "weekday", day: "monday" })).toEqual(["Llun"]);
  expect(texts({ id: "hours-between", low: "4", high: "6" })).toEqual(["4 i 6 awr"]);
  expect(texts({ id: "eye-drops", count: "1", side: "right" })).toEqual(["D"]);
});

test("the words after 3 to 10 may have a form of their own", () => {
  const plural = { one: "ساعة", few: "ساعات", other: "ساعة" };
  const arabic: DrawnWords = { ...englishWords, hours: "ساعة", to: "إلى", hour: plural };
  const told = (low: string, high: string | null): readonly string[] =>
    draw({ id: "hours-between", low, high }, arabic).lettering.map(({ text }) => text);
  expect(told("4", null)).toEqual(["4 ساعات"]);
  expect(told("4", "6")).toEqual(["4 إلى 6 ساعات"]);
  expect(told("10", "12")).toEqual(["10 إلى 12 ساعة"]);
  expect(told("12", null)).toEqual(["12 ساعة"]);
  expect(told("2", null)).toEqual(["2 ساعة"]);
  expect(told("2.5", null)).toEqual(["2.5 ساعة"]);
});
