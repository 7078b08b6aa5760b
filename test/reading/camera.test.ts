import { describe, expect, it } from "vitest";
import { flat, photograph, pixelsPerMillimetre, roundBottle, tiltedAndDim } from "./camera.ts";
import { unrolled } from "./unroll.ts";

const dpi = 254; // Ten dots to the millimetre.
const [width, height] = [600, 200];

/** A label of 60 by 20 mm with an upright line at these places (mm). */
const lined = (...places: readonly number[]) => {
  const black = new Uint8Array(width * height);
  for (const place of places)
    for (let y = 0; y < height; y += 1) black.fill(1, y * width + place * 10 - 4, y * width + place * 10 + 4);
  return { width, height, black };
};

/** Where the middle row of a picture is darkest, among the places given (pixels). */
const darknessAt = (photo: ReturnType<typeof photograph>, x: number): number =>
  photo.grey[Math.floor(photo.height / 2) * photo.width + Math.round(x)]!;

describe("a picture of a label", () => {
  it("laid flat has every place where it is, and the size that the camera gives it", () => {
    const photo = photograph(lined(30), dpi, flat(1));
    expect(photo.width).toBe((60 + 4) * pixelsPerMillimetre);
    expect(photo.onLabel(photo.width / 2, photo.height / 2)).toEqual([30, 10]);
    expect(darknessAt(photo, photo.width / 2)).toBeLessThan(80);
    expect(darknessAt(photo, photo.width / 2 + 5 * pixelsPerMillimetre)).toBeGreaterThan(200);
  });

  it("round a bottle is narrower at the sides: 60 degrees off the front is half as wide", () => {
    const diameter = 40;
    const photo = photograph(lined(30), dpi, roundBottle(diameter, 1));
    const side = (angle: number): number => {
      const radius = diameter / 2;
      const nearness = 250 / (250 + radius * (1 - Math.cos(angle)));
      return photo.width / 2 + radius * Math.sin(angle) * nearness * pixelsPerMillimetre;
    };
    for (const degrees of [0, 30, 60]) {
      const angle = (degrees * Math.PI) / 180;
      const [x] = photo.onLabel(side(angle), photo.height / 2)!;
      expect(x).toBeCloseTo(30 + (diameter / 2) * angle, 5);
    }
    expect(photo.onLabel(0, photo.height / 2)).toBeNull();
  });

  it("unrolled has its lines where they stand on the label", () => {
    const dots = lined(20, 30, 45);
    const flattened = unrolled(photograph(dots, dpi, roundBottle(50, 1)), dots, dpi, 50);
    for (const place of [20, 30, 45]) {
      const x = Array.from({ length: flattened.width }, (_, at) => at).find(
        (at) => Math.abs(flattened.onLabel(at, 0)![0] - place) < 0.06,
      )!;
      expect(darknessAt(flattened, x), `${place} mm`).toBeLessThan(120);
      expect(darknessAt(flattened, x + 2 * pixelsPerMillimetre), `beside ${place} mm`).toBeGreaterThan(150);
    }
  });

  it("askew in a dim room has its middle in the middle, is dark, and is the same for the same seed", () => {
    const photo = photograph(lined(30), dpi, tiltedAndDim(7));
    const [x, y] = photo.onLabel(photo.width / 2, photo.height / 2)!;
    expect(x).toBeCloseTo(30, 5);
    expect(y).toBeCloseTo(10, 5);
    expect(photo.grey.every((grey) => grey < 120)).toBe(true);
    expect(photograph(lined(30), dpi, tiltedAndDim(7)).grey).toEqual(photo.grey);
    expect(photograph(lined(30), dpi, tiltedAndDim(8)).grey).not.toEqual(photo.grey);
  });
});
