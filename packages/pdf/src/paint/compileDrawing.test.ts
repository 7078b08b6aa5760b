import { catalogue, draw } from "@plainlabel/pictograms";
import { beforeAll, describe, expect, it } from "vitest";
import type { Face } from "../fonts/Face.ts";
import { loadFaces } from "../fonts/loadFaces.ts";
import { compileDrawing } from "./compileDrawing.ts";
import { oneByOne, type PlaceLettering } from "./placeLettering.ts";

let place: PlaceLettering;
let bold: Face;
beforeAll(async () => {
  const faces = (await loadFaces()).Andika;
  place = oneByOne(faces);
  bold = faces.bold;
});

const cell = { width: 64, height: 64 };
const square = "M0 0H8V8H0Z";

describe("a compiled drawing", () => {
  it("fills and strokes black and white as drawn, in order", () => {
    const operators = compileDrawing(
      {
        ...cell,
        shapes: [
          { d: square, fill: "black", stroke: "none", strokeWidth: 0 },
          { d: square, fill: "white", stroke: "black", strokeWidth: 2 },
          { d: square, fill: "none", stroke: "white", strokeWidth: 5 },
          { d: square, fill: "none", stroke: "none", strokeWidth: 0 },
        ],
        lettering: [],
      },
      place,
    );
    const path = "0 0 m\n8 0 l\n8 8 l\n0 8 l\nh";
    expect(operators).toBe(`1 J 1 j\n0 g\n${path}\nf\n1 g\n0 G 2 w\n${path}\nB\n1 G 5 w\n${path}\nS`);
  });

  it("centres its letters on their place, as outlines and never as text", () => {
    const operators = compileDrawing(
      {
        ...cell,
        shapes: [],
        lettering: [{ text: "II", x: 32, y: 40, size: 20, colour: "white", weight: "bold" }],
      },
      place,
    );
    expect(operators).toMatch(/^1 J 1 j\n1 g\n/);
    expect(operators).not.toMatch(/\b(BT|Tj|TJ|Tf)\b/);
    const points = [...operators.matchAll(/([-\d.]+) ([-\d.]+) [ml]$/gm)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const xs = points.map(([x]) => x!);
    const ys = points.map(([, y]) => y!);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(32, 0);
    expect(Math.max(...ys)).toBeCloseTo(40, 1);
    expect(40 - Math.min(...ys)).toBeCloseTo(20 * bold.metrics.capHeight, 1);
  });

  it("exists for every meaning, without text operators", () => {
    for (const meaning of catalogue.flatMap(({ examples }) => examples)) {
      const operators = compileDrawing(draw(meaning), place);
      expect(operators.length, meaning.id).toBeGreaterThan(20);
      expect(operators, meaning.id).not.toMatch(/NaN|undefined|e-|\b(BT|Tj|TJ)\b/);
    }
  });

  it("throws when a letter has no glyph", () => {
    const lettering = [
      { text: "漢", x: 0, y: 0, size: 8, colour: "black" as const, weight: "regular" as const },
    ];
    expect(() => compileDrawing({ ...cell, shapes: [], lettering }, place)).toThrow(/has no "漢"/);
  });
});
