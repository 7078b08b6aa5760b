// paint: a pictogram as PDF operators in its own grid units, 64 to a cell (y down); the page scales and turns it.
import type { Drawing, Lettering, Shape } from "@plainlabel/pictograms";
import { num } from "./pdfText.ts";
import type { PlaceLettering } from "./placeLettering.ts";
import { readSvgPath, type Segment } from "./svgPath.ts";

const operator = (segment: Segment): string => {
  switch (segment.kind) {
    case "move":
      return `${num(segment.x)} ${num(segment.y)} m`;
    case "line":
      return `${num(segment.x)} ${num(segment.y)} l`;
    case "curve": {
      const { x1, y1, x2, y2, x, y } = segment;
      return `${num(x1)} ${num(y1)} ${num(x2)} ${num(y2)} ${num(x)} ${num(y)} c`;
    }
    case "close":
      return "h";
  }
};

const pathOf = (d: string): string => readSvgPath(d).map(operator).join("\n");

const grey = { black: "0", white: "1" } as const;

const shapeOperators = ({ d, fill, stroke, strokeWidth }: Shape): string => {
  const isFilled = fill !== "none";
  const isStroked = stroke !== "none" && strokeWidth > 0;
  if (!isFilled && !isStroked) return "";
  const setup = [
    isFilled ? `${grey[fill]} g` : "",
    isStroked ? `${grey[stroke]} G ${num(strokeWidth)} w` : "",
  ];
  const paint = isFilled && isStroked ? "B" : isFilled ? "f" : "S";
  return [...setup.filter(Boolean), pathOf(d), paint].join("\n");
};

/** Letters of a drawing as outlines: they are part of the picture, whose alternative text says them. */
const letteringOperators = (lettering: Lettering, place: PlaceLettering): string => {
  const outlines = place(lettering).flatMap(({ face, scale, x, y, glyphs }) =>
    glyphs.map((glyph) => {
      const px = (value: number): number => x + (glyph.x + value) * scale;
      const py = (value: number): number => y - (glyph.y + value) * scale;
      return readSvgPath(face.font.glyphToPath(glyph.glyph))
        .map((segment): Segment => {
          switch (segment.kind) {
            case "close":
              return segment;
            case "curve":
              return {
                kind: "curve",
                x1: px(segment.x1),
                y1: py(segment.y1),
                x2: px(segment.x2),
                y2: py(segment.y2),
                x: px(segment.x),
                y: py(segment.y),
              };
            default:
              return { kind: segment.kind, x: px(segment.x), y: py(segment.y) };
          }
        })
        .map(operator)
        .join("\n");
    }),
  );
  return `${grey[lettering.colour]} g\n${outlines.join("\n")}\nf`;
};

/** Operators of a form whose box is the drawing's: round caps and joins, shapes in order, letters on top. */
export const compileDrawing = (drawing: Drawing, place: PlaceLettering): string =>
  [
    "1 J 1 j",
    ...drawing.shapes.map(shapeOperators).filter(Boolean),
    ...drawing.lettering.map((lettering) => letteringOperators(lettering, place)),
  ].join("\n");
