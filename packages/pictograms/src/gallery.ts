// pictograms: the gallery: every meaning as people will see it, with its id, words and status, on one page.
import { altText } from "./altText.ts";
import { type CatalogueEntry, catalogue, type Status } from "./catalogue.ts";
import { cell, type Drawing } from "./Drawing.ts";
import { draw } from "./draw.ts";
import type { Meaning } from "./Meaning.ts";
import { text } from "./path.ts";
import { bitmapPath, type LetterOutline, rasterise } from "./raster.ts";
import { toSvg } from "./toSvg.ts";

/** Sides of a cell. A wide picture at 30 mm would be wider than the page. */
export const gallerySizes = ({ width }: Drawing): readonly string[] =>
  width > cell ? ["10mm", "15mm"] : ["10mm", "15mm", "30mm"];

const statusText = (status: Status): string =>
  status === "untested" ? "untested" : `passed ${status.passed} % (${status.sample} people, ${status.date})`;

/** The dots of a 203 dpi printer, four times as large as they print; wide pictures twice. */
const preview = (meaning: Meaning, outline: LetterOutline | undefined): string => {
  const drawing = draw(meaning);
  const bitmap = rasterise(drawing, outline);
  const side = drawing.width > cell ? 20 : 40;
  const [width, height] = [drawing.width, drawing.height].map((units) => `${text((units / cell) * side)}mm`);
  const dots = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bitmap.width} ${bitmap.height}" width="${width}" height="${height}" shape-rendering="crispEdges" aria-hidden="true"><path d="${bitmapPath(bitmap)}"/></svg>`;
  // Without outlines the letters lie over the dots as text, so that nothing is missing from the picture.
  const letters = outline ? "" : toSvg({ ...drawing, shapes: [] }, { size: `${side}mm` });
  return `<span class="dots" style="width:${width};height:${height}">${dots}${letters}</span>`;
};

const example = (meaning: Meaning, outline: LetterOutline | undefined): string => {
  const { id, ...parameters } = meaning;
  const told = Object.entries(parameters).map(([name, value]) => `${name} ${value ?? "not told"}`);
  const words = altText(meaning);
  return [
    `<li class="example"><p class="words">${words}</p>`,
    told.length > 0 ? `<p class="parameters">${told.join(", ")}</p>` : "",
    `<div class="row">${gallerySizes(draw(meaning))
      .map((size) => toSvg(draw(meaning), { size, alt: words }))
      .join("")}${preview(meaning, outline)}</div></li>`,
  ].join("");
};

const section = (entry: CatalogueEntry, outline: LetterOutline | undefined): string =>
  [
    `<section id="${entry.id}"><h2><code>${entry.id}</code></h2>`,
    `<p>Version ${entry.version}. Status: ${statusText(entry.status)}.</p>`,
    entry.replacedBy.length === 0
      ? ""
      : `<p>Replaced, wherever it can be drawn, by ${entry.replacedBy.map((id) => `<a href="#${id}">${id}</a>`).join(" or ")}.</p>`,
    `<ul>${entry.examples.map((meaning) => example(meaning, outline)).join("")}</ul></section>`,
  ].join("");

const style = `
body { font-family: Andika, sans-serif; font-size: 1.125rem; line-height: 1.5; color: #000; background: #fff; margin: 2rem; max-width: 80rem; }
h2 { margin: 2.5rem 0 0; border-top: 2px solid #000; padding-top: 1rem; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; }
.example p { margin: 0; } .words { font-weight: 700; }
.row { display: flex; align-items: end; flex-wrap: wrap; gap: 5mm; padding: 3mm 0; }
.dots { position: relative; display: inline-block; outline: 1px dashed #000; }
.dots svg { position: absolute; inset: 0; }
.all { gap: 4mm; } .all a { display: block; }
@media print { body { margin: 0; } section { break-inside: avoid; } }
`;

/**
 * A complete HTML page, black on white, that works without script: every
 * meaning with its examples at 10, 15 and 30 mm, and the dots a 203 dpi label
 * printer makes of it at 10 mm, four times enlarged. With `outline` (from the
 * label's own bold face) letters are made of dots too; without, they are text.
 */
export const galleryPage = (outline?: LetterOutline): string =>
  [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plainlabel pictograms</title><style>${style}</style></head><body>`,
    "<h1>Pictograms</h1>",
    `<p>${catalogue.length} meanings. Each picture is shown with cells of 10, 15 and 30 mm, wide ones of 10 and 15 mm, and as the dots of a 203 dpi printer at 10 mm, four times enlarged, wide ones twice. A picture never stands without its words.</p>`,
    `<ul class="all">${catalogue.map((entry) => `<li><a href="#${entry.id}">${toSvg(draw(entry.examples[0]), { size: "10mm", alt: altText(entry.examples[0]) })}</a></li>`).join("")}</ul>`,
    ...catalogue.map((entry) => section(entry, outline)),
    "</body></html>\n",
  ].join("\n");
