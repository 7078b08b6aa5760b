// bench: the same label written by Typst, the fastest typesetter we know: given every position, tagged, nothing proved.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Item, LabelSet } from "@plainlabel/core";
import type { Drawing } from "@plainlabel/pictograms";
import qrcode from "qrcode";
import { readSvgPath, type Segment } from "../../packages/pdf/src/paint/svgPath.ts";

const font = (weight: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../packages/pdf/fonts/Andika-${weight}.ttf`, import.meta.url)));

type Draw = (item: Extract<Item, { kind: "pictogram" }>) => Drawing;

const pt = (points: number): string => `${Number(points.toFixed(3))}pt`;
const at = (x: number, y: number): string => `(${pt(x)}, ${pt(y)})`;
const quoted = (text: string): string => JSON.stringify(text);

/** One step of a path, its numbers multiplied by `scale`. */
const step = (one: Segment, scale: number): string => {
  switch (one.kind) {
    case "move":
      return `curve.move(${at(one.x * scale, one.y * scale)})`;
    case "line":
      return `curve.line(${at(one.x * scale, one.y * scale)})`;
    case "curve":
      return `curve.cubic(${at(one.x1 * scale, one.y1 * scale)}, ${at(one.x2 * scale, one.y2 * scale)}, ${at(one.x * scale, one.y * scale)})`;
    case "close":
      return "curve.close()";
  }
};

const curve = (d: string, scale: number, fill: string, stroke: string): string => {
  const steps = readSvgPath(d).map((one) => step(one, scale));
  return `curve(fill: ${fill}, stroke: ${stroke}, ${steps.join(", ")})`;
};

const placed = (x: number, y: number, content: string): string =>
  `#place(top + left, dx: ${pt(x)}, dy: ${pt(y)}, ${content})`;

const said = (text: string, size: number, weight: string, fill: string): string =>
  `text(size: ${pt(size)}, weight: ${quoted(weight)}, fill: ${fill}, ${quoted(text)})`;

/** A picture is an artifact, as in Typst's own examples of drawings: less work than ours, which tags it with its words. */
const pictogram = (
  item: Extract<Item, { kind: "pictogram" }>,
  { shapes, lettering, height }: Drawing,
): string => {
  const scale = item.height / height;
  const paths = shapes.map(({ d, fill, stroke, strokeWidth }) =>
    placed(
      0,
      0,
      curve(
        d,
        scale,
        fill,
        stroke === "none"
          ? "none"
          : `(paint: ${stroke}, thickness: ${pt(strokeWidth * scale)}, cap: "round", join: "round")`,
      ),
    ),
  );
  const letters = lettering.map(({ text, x, y, size, colour, weight }) =>
    placed(
      (x - 32) * scale,
      y * scale,
      `box(width: ${pt(64 * scale)}, align(center, ${said(text, size * scale, weight, colour)}))`,
    ),
  );
  const box = `pdf.artifact(box(width: ${pt(item.width)}, height: ${pt(item.height)})[${[...paths, ...letters].join("")}])`;
  return placed(item.x, item.y, box);
};

/** Black modules side by side are one rectangle, and all of them one path: the cheapest way to write it. */
const qr = ({ url, x, y, module }: Extract<Item, { kind: "qr" }>): string => {
  const { size, data } = qrcode.create(url, { errorCorrectionLevel: "M" }).modules;
  const path: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = column;
      while (column < size && data[row * size + column]) column += 1;
      if (column > from)
        path.push(`M${from} ${row}L${column} ${row}L${column} ${row + 1}L${from} ${row + 1}Z`);
    }
  }
  return placed(x, y, `pdf.artifact(${curve(path.join(""), module, "black", "none")})`);
};

/** The set in Typst's language. */
const sourceOf = (set: LabelSet, draw: Draw): string => {
  const item = (one: Item): string => {
    switch (one.kind) {
      case "text":
        return placed(one.x, one.baseline, said(one.text, one.style.size, one.style.weight, "black"));
      case "pictogram":
        return pictogram(one, draw(one));
      case "qr":
        return qr(one);
    }
  };
  const pages = set.pages.map(({ width, height, groups, rules }) => {
    const content = [
      ...groups.flatMap(({ items }) => items.map(item)),
      ...rules.map((rule) =>
        placed(
          rule.x,
          rule.y,
          `pdf.artifact(rect(width: ${pt(rule.width)}, height: ${pt(rule.height)}, fill: black))`,
        ),
      ),
    ];
    return `#page(width: ${pt(width)}, height: ${pt(height)}, margin: 0pt)[${content.join("")}]`;
  });
  return `#set document(title: ${quoted(set.title)})
#set text(font: "Andika", lang: "en", hyphenate: false, top-edge: "baseline", bottom-edge: "baseline")
${pages.join("\n")}`;
};

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [font("Regular"), font("Bold")] }] });

/** Writes the source outside the clock and answers with what is to be timed: from the source to a tagged PDF/UA-1. */
export const typst = (set: LabelSet, draw: Draw): (() => Promise<Uint8Array>) => {
  const mainFileContent = sourceOf(set, draw);
  return async () => {
    const file = compiler.pdf({ mainFileContent }, { pdfStandard: "ua-1" });
    // Typst keeps what it worked out for later changes of one document: a few documents' worth, as its watcher does.
    compiler.evictCache(10);
    return file;
  };
};
