// svg: a page of a label set as one SVG drawing, letters as outlines, for previews, PNG and thermal printers.
import type { Group, Item, LanguageTag, Page, PictogramItem, Points, TextItem } from "@plainlabel/core";
import type { Drawing, Meaning } from "@plainlabel/pictograms";
import { emsOf, type Face } from "../fonts/Face.ts";
import { num, xmlText } from "../paint/pdfText.ts";
import { glyphsOf, type PlaceLettering } from "../paint/placeLettering.ts";
import type { ShaperOf } from "../text/createShapers.ts";
import type { Surroundings } from "../text/itemize.ts";

/** What pages are drawn with; shared by all pages. */
export interface SvgBrushes {
  readonly shaperOf: ShaperOf;
  /** SVG path data of a glyph in font units, y up. */
  outline(face: Face, glyph: number): string;
  /** Dark runs of a QR symbol, row by row, in modules. */
  qr(url: string): { readonly path: string };
  drawing(meaning: Meaning, drawnIn: LanguageTag | undefined): Drawing;
  /** Where the letters inside drawings stand. */
  lettering(drawnIn: LanguageTag | undefined): PlaceLettering;
}

/** Glyphs of a face, each moved to its place, within a group that has the face's scale. */
const glyphs = (
  brushes: SvgBrushes,
  face: Face,
  placed: readonly { readonly glyph: number; readonly x: number; readonly y: number }[],
): string =>
  placed
    .map(({ glyph, x, y }) => {
      const d = brushes.outline(face, glyph);
      if (d === "") return "";
      return x === 0 && y === 0
        ? `<path d="${d}"/>`
        : `<path transform="translate(${num(x)} ${num(y)})" d="${d}"/>`;
    })
    .join("");

const scaled = (x: Points, baseline: Points, scale: number, inner: string): string =>
  `<g transform="translate(${num(x)} ${num(baseline)}) scale(${Number(scale.toFixed(7))} ${-Number(scale.toFixed(7))})">${inner}</g>`;

const textSvg = (item: TextItem, surroundings: Surroundings, brushes: SvgBrushes): string => {
  const { size } = item.style;
  const runs = brushes
    .shaperOf(item.style)
    .shape(item.text, item.style, surroundings)
    .runs.map((run) => {
      const inner = glyphs(brushes, run.face, glyphsOf(run));
      return scaled(item.x + run.x * size, item.baseline, emsOf(run.face, size), inner);
    });
  return `<g role="img" aria-label="${xmlText(item.text.trim())}">${runs.join("")}</g>`;
};

const drawingSvg = ({ shapes, lettering }: Drawing, place: PlaceLettering, brushes: SvgBrushes): string => {
  const paths = shapes.map(
    ({ d, fill, stroke, strokeWidth }) =>
      `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${num(strokeWidth)}"/>`,
  );
  const letters = lettering.map((one) => {
    const runs = place(one).map(({ face, scale, x, y, glyphs: placed }) =>
      scaled(x, y, scale, glyphs(brushes, face, placed)),
    );
    return `<g fill="${one.colour}">${runs.join("")}</g>`;
  });
  return [...paths, ...letters].join("");
};

const pictureSvg = ({ meaning, drawnIn }: PictogramItem, brushes: SvgBrushes): string =>
  drawingSvg(brushes.drawing(meaning, drawnIn), brushes.lettering(drawnIn), brushes);

const itemSvg = (item: Exclude<Item, TextItem>, brushes: SvgBrushes): string => {
  const scale =
    item.kind === "qr" ? item.module : item.width / brushes.drawing(item.meaning, item.drawnIn).width;
  const place = `translate(${num(item.x)} ${num(item.y)}) scale(${Number(scale.toFixed(7))})`;
  const inner =
    item.kind === "qr"
      ? `<path shape-rendering="crispEdges" d="${brushes.qr(item.url).path}"/>`
      : `<g stroke-linecap="round" stroke-linejoin="round">${pictureSvg(item, brushes)}</g>`;
  return `<g role="img" aria-label="${xmlText(item.alt)}" transform="${place}">${inner}</g>`;
};

const groupSvg = (group: Group, brushes: SvgBrushes): string => {
  const words = group.items.map((item) => (item.kind === "text" ? item.text : ""));
  const items = group.items.map((item, index) => {
    if (item.kind !== "text") return itemSvg(item, brushes);
    const before = words.slice(0, index).join("");
    return textSvg(item, { before, after: words.slice(index + 1).join("") }, brushes);
  });
  return `<g lang="${xmlText(group.lang)}">${items.join("")}</g>`;
};

/** The page at its true size, black on white, one unit to the point. Throws, as the PDF does, on a missing glyph. */
export const paintSvg = (page: Page, brushes: SvgBrushes): string => {
  const { width, height } = page;
  const rules = page.rules.map(
    ({ x, y, width: wide, height: tall }) =>
      `<rect x="${num(x)}" y="${num(y)}" width="${num(wide)}" height="${num(tall)}"/>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num((width * 25.4) / 72)}mm" height="${num((height * 25.4) / 72)}mm" viewBox="0 0 ${num(width)} ${num(height)}">` +
    `<rect width="100%" height="100%" fill="white"/>` +
    page.groups.map((group) => groupSvg(group, brushes)).join("\n") +
    `${rules.join("")}</svg>\n`
  );
};
