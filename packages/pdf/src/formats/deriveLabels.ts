// formats: a finished and proved PDF as PNG, SVG or ZPL.
import {
  accepted,
  type DerivedFormat,
  type Finished,
  imposeLabels,
  type Millimetres,
  type Outcome,
  type Pages,
  type Paper,
  type Refusal,
  refused,
  toMillimetres,
} from "@plainlabel/core";
import type { Bitmap } from "../raster/Bitmap.ts";
import { rasterPages } from "../raster/rasterPages.ts";
import { stackBitmaps } from "../raster/stackBitmaps.ts";
import { toPng } from "../raster/toPng.ts";
import { toZpl } from "../raster/toZpl.ts";
import { createSvgPainter } from "../svg/createSvgPainter.ts";
import { pageOfPaper } from "../svg/pageOfPaper.ts";
import { stackSvgs } from "../svg/stackSvgs.ts";

/** More pages in one answer would be slow to draw and too large to hold. */
const mostPages = 100;

/** The widest that label printers take: 6.6 inches (Zebra, ZT620 specification). */
const widestRoll: Millimetres = 168;

/** The pages to draw, as places in the file: a set's copies come after it. */
const pagesOf = ({ sets, copies }: Finished, papers: readonly Paper[]): readonly number[] => {
  if (copies === undefined) return [...papers.keys()];
  let from = 0;
  return sets.flatMap(({ pages }, at) => {
    const ofSet = pages.map((_, page) => from + page);
    from += pages.length;
    return Array.from({ length: copies[at] ?? 1 }, () => ofSet).flat();
  });
};

const refusalsOf = (
  format: DerivedFormat,
  papers: readonly Paper[],
  wanted: readonly number[],
): readonly Refusal[] => {
  const refusals: Refusal[] = [];
  // A label printer is told a quantity.
  const drawn = format === "zpl" ? drawnOnce(papers, wanted).once.length : wanted.length;
  if (drawn > mostPages)
    refusals.push({
      code: "too-many-pages",
      path: "",
      detail: `There are ${drawn} pages; at most ${mostPages} are drawn as ${format.toUpperCase()}.`,
      help: "Ask for PDF, for fewer copies or for one item at a time.",
    });
  const widest = Math.round(toMillimetres(Math.max(...papers.map(({ width }) => width))));
  if (format === "zpl" && widest > widestRoll)
    refusals.push({
      code: "too-wide-for-zpl",
      path: "/stock",
      detail: `ZPL is for label printers, whose stock is at most ${widestRoll} mm wide; this paper is ${widest} mm wide.`,
      help: "Print the PDF, or use narrower stock.",
    });
  return refusals;
};

/** All sets of one file are for one printer. */
const dpiOf = (sets: Finished["sets"]): number => sets[0]!.dpi;

/** Where each page of `wanted` stands among those that are drawn: a label's copies are one drawing. */
interface Drawn {
  readonly once: readonly number[];
  readonly places: readonly number[];
}

const drawnOnce = (papers: readonly Paper[], wanted: readonly number[]): Drawn => {
  const known = new Map<unknown, number>();
  const once: number[] = [];
  const places = wanted.map((at) => {
    const { labels } = papers[at]!;
    const drawing = labels.length === 1 && labels[0]!.set.sheet === undefined ? labels[0]!.page : papers[at];
    const place = known.get(drawing) ?? once.push(at) - 1;
    known.set(drawing, place);
    return place;
  });
  return { once, places };
};

let svgPainter: ReturnType<typeof createSvgPainter> | undefined;

const svgsOf = async (papers: readonly Paper[], wanted: readonly number[]): Promise<readonly string[]> => {
  svgPainter ??= createSvgPainter();
  const paint = await svgPainter;
  const { once, places } = drawnOnce(papers, wanted);
  const drawn = once.map((at) => paint(pageOfPaper(papers[at]!)));
  return places.map((place) => drawn[place]!);
};

const bitmapsOf = async (
  { file, sets }: Finished,
  papers: readonly Paper[],
  wanted: readonly number[],
): Promise<readonly Bitmap[]> => {
  const { once, places } = drawnOnce(papers, wanted);
  const drawn = await rasterPages(file, dpiOf(sets), once);
  return places.map((place) => drawn[place]!);
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each page of the file by itself, in order: a PNG, an SVG document or a ZPL format. */
export const deriveEach = async (
  format: DerivedFormat,
  finished: Finished,
): Promise<Outcome<readonly Uint8Array[]>> => {
  const papers = imposeLabels(finished.sets);
  const wanted = pagesOf(finished, papers);
  const refusals = refusalsOf(format, papers, wanted);
  if (refusals.length > 0) return refused(...refusals);
  if (format === "svg") return accepted((await svgsOf(papers, wanted)).map(bytes));
  const dpi = dpiOf(finished.sets);
  const bitmaps = await bitmapsOf(finished, papers, wanted);
  return accepted(
    bitmaps.map((bitmap) => (format === "png" ? toPng(bitmap, dpi) : bytes(toZpl([bitmap], dpi)))),
  );
};

/**
 * The whole file in one piece. ZPL: one job, copies by quantity, ready to be sent
 * to the printer. PNG and SVG: a preview, the pages one under another; with a
 * single page, that page. `label` (from 1) picks one page instead.
 */
export const deriveWhole = async (
  format: DerivedFormat,
  finished: Finished,
  label?: number,
): Promise<Outcome<Uint8Array>> => {
  const papers = imposeLabels(finished.sets);
  const all = pagesOf(finished, papers);
  if (label !== undefined && !(Number.isInteger(label) && label >= 1 && label <= all.length))
    return refused({
      code: "no-such-label",
      path: "/label",
      detail: `There is no label ${label}: the file has ${all.length === 1 ? "1 page" : `${all.length} pages`}.`,
      help: `Ask for 1${all.length === 1 ? "" : ` to ${all.length}`}, or for all by leaving it out.`,
    });
  const wanted = label === undefined ? all : [all[label - 1]!];
  const refusals = refusalsOf(format, papers, wanted);
  if (refusals.length > 0) return refused(...refusals);
  if (format === "svg") return accepted(bytes(stackSvgs(await svgsOf(papers, wanted))));
  const dpi = dpiOf(finished.sets);
  const bitmaps = await bitmapsOf(finished, papers, wanted);
  return accepted(format === "png" ? toPng(stackBitmaps(bitmaps, dpi), dpi) : bytes(toZpl(bitmaps, dpi)));
};

/** Draws the labels of a finished PDF in another format: each apart, or as one. */
export const drawLabels = async (
  format: DerivedFormat,
  finished: Finished,
  pages: Pages,
): Promise<Outcome<readonly Uint8Array[]>> => {
  if (pages === "apart") return deriveEach(format, finished);
  const whole = await deriveWhole(format, finished, pages === "together" ? undefined : pages);
  return whole.ok ? accepted([whole.value]) : whole;
};
