// pictograms: a drawing as SVG, for the gallery and for pages.
import { cell, type Drawing } from "./Drawing.ts";
import { text } from "./path.ts";

const escaped = (value: string): string =>
  value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export interface SvgOptions {
  /** Side of a cell: a number of CSS pixels, or a length such as "10mm". A wider picture is as many cells wide. */
  readonly size: number | string;
  /** Read out in place of the picture; without it the picture is hidden from assistive technology. */
  readonly alt?: string;
}

/** A length of so many grid units, where a cell has this size. */
const scaled = (units: number, size: number | string): string => {
  const [, value = "1", unit = ""] = /^([\d.]+)([a-z%]*)$/.exec(String(size)) ?? [];
  return `${text((Number(value) * units) / cell)}${unit}`;
};

/** One `<svg>` element, black on nothing. Lettering is text in the label's bold face. */
export const toSvg = (drawing: Drawing, { size, alt }: SvgOptions): string => {
  const shapes = drawing.shapes.map(({ d, fill, stroke, strokeWidth }) => {
    const outline =
      stroke === "none"
        ? ""
        : ` stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"`;
    return `<path d="${d}" fill="${fill}"${outline}/>`;
  });
  const lettering = drawing.lettering.map(
    (letters) =>
      `<text x="${text(letters.x)}" y="${text(letters.y)}" font-size="${text(letters.size)}" fill="${letters.colour}" text-anchor="middle" font-family="Andika, sans-serif" font-weight="${letters.weight === "bold" ? 700 : 400}">${escaped(letters.text)}</text>`,
  );
  const name = alt === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(alt)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${text(drawing.width)} ${text(drawing.height)}" width="${scaled(drawing.width, size)}" height="${scaled(drawing.height, size)}" ${name}>${shapes.join("")}${lettering.join("")}</svg>`;
};
