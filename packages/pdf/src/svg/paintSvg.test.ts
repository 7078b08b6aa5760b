import type { Page, Painter } from "@plainlabel/core";
import { beforeAll, describe, expect, it } from "vitest";
import { createPdfPainter } from "../createPdfPainter.ts";
import { bigStock, sampleSet } from "../testing/sampleSets.ts";
import { english, sampleWords } from "../testing/sampleWords.ts";
import { createSvgPainter } from "./createSvgPainter.ts";

let painter: Painter;
let paintSvg: (page: Page) => string;
beforeAll(async () => {
  painter = await createPdfPainter();
  paintSvg = await createSvgPainter();
});

const pageOf = (words = english): Page => sampleSet(words, bigStock, painter).pages[0]!;

describe("a page as SVG", () => {
  it("has the stock's true size", () => {
    expect(paintSvg(pageOf())).toContain('width="102mm" height="152mm" viewBox="0 0 289.134 430.866"');
  });

  it("is the same text every time, needs no font and holds no text element", () => {
    const svg = paintSvg(pageOf());
    expect(paintSvg(pageOf())).toBe(svg);
    expect(svg).not.toMatch(/<text|font-family|<image|href|<script/);
  });

  it("says every line and picture to those who hear it, in reading order", () => {
    for (const words of sampleWords) {
      const page = pageOf(words);
      const said = page.groups.flatMap(({ items }) =>
        items.map((item) => (item.kind === "text" ? item.text.trim() : item.alt)),
      );
      const labels = [...paintSvg(page).matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
      expect(labels).toEqual(said);
    }
  });

  it("escapes what is written", () => {
    const svg = paintSvg(pageOf({ ...english, person: `<b> & "c"` }));
    expect(svg).toContain('aria-label="&#60;b&#62; &#38; &#34;c&#34;"');
  });

  it("draws one outline for each letter with ink", () => {
    const page = pageOf({ ...english, directions: [], warnings: [], particulars: [] });
    const [person] = page.groups;
    const svg = paintSvg({ ...page, groups: [person!], rules: [] });
    const letters = person!.items.map((item) => (item.kind === "text" ? item.text : "")).join("");
    expect(svg.match(/<path/g)).toHaveLength(letters.replace(/ /g, "").length);
  });

  it("sets the typeface that each line asks for", async () => {
    const page = pageOf();
    const asking: Page = {
      ...page,
      groups: page.groups.map((group) => ({
        ...group,
        items: group.items.map((item) =>
          item.kind === "text" ? { ...item, style: { ...item.style, typeface: "atkinson" } } : item,
        ),
      })),
    };
    const usuallyAtkinson = await createSvgPainter({ typeface: "AtkinsonHyperlegibleNext" });
    expect(paintSvg(asking)).toBe(usuallyAtkinson(page));
    expect(paintSvg(asking)).not.toBe(paintSvg(page));
  });
});
