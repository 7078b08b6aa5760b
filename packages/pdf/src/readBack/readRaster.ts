// readBack: what the printer will put on paper: each page as black and white dots, looked at.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { SeenPage, SeenRaster, SeenText } from "@plainlabel/core";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { UnreadableFile } from "./UnreadableFile.ts";

/** One page in dots: 1 is black. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly black: Uint8Array;
}

/** A grey dot below this prints black. */
const threshold = 128;

type Library = Awaited<ReturnType<typeof PDFiumLibrary.init>>;
let library: Promise<Library> | null = null;

/** Both engines are loaded once per process, from disk: nothing is fetched. */
const engines = (): Promise<Library> => {
  library ??= (async () => {
    const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
    return PDFiumLibrary.init();
  })();
  return library;
};

const toDots = (grey: Uint8Array, width: number, height: number): Dots => {
  const black = new Uint8Array(width * height);
  for (let at = 0; at < black.length; at += 1) black[at] = grey[at]! < threshold ? 1 : 0;
  return { width, height, black };
};

const readCodes = async ({ width, height, black }: Dots): Promise<readonly string[]> => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < black.length; at += 1)
    data.fill(black[at] ? 0 : 255, at * 4, at * 4 + 3).fill(255, at * 4 + 3, at * 4 + 4);
  const image = { data, width, height, colorSpace: "srgb" } as Parameters<typeof readBarcodes>[0];
  const found = await readBarcodes(image, { formats: ["QRCode"], maxNumberOfSymbols: 8 });
  return found.filter((result) => result.isValid).map((result) => result.text);
};

/** A glyph whose box holds no black dot was not printed. */
const isBlank = (text: SeenText, dots: Dots, scale: number): boolean =>
  text.glyphs.some(({ ink }) => {
    if (!ink) return false;
    const left = Math.max(0, Math.floor(ink.x * scale));
    const right = Math.min(dots.width, Math.ceil((ink.x + ink.width) * scale));
    const bottom = Math.min(dots.height, Math.ceil((ink.y + ink.height) * scale));
    for (let y = Math.max(0, Math.floor(ink.y * scale)); y < bottom; y += 1)
      if (dots.black.subarray(y * dots.width + left, y * dots.width + right).includes(1)) return false;
    return true;
  });

/** Twice A3; a larger page is no label, and its dots would not fit in memory. */
const longestSide = 2400;

const rasterPages = async (
  file: Uint8Array,
  pages: readonly SeenPage[],
  dpi: number,
): Promise<SeenRaster> => {
  const scale = dpi / 72;
  const document = await (await engines()).loadDocument(file);
  try {
    const codes: (readonly string[])[] = [];
    const blankRuns: (readonly number[])[] = [];
    for (const [index, page] of pages.entries()) {
      const { data, width, height } = await document
        .getPage(index)
        .render({ scale, colorSpace: "Gray", render: async (options) => options.data });
      const dots = toDots(data, width, height);
      codes.push(await readCodes(dots));
      blankRuns.push([...page.texts.keys()].filter((at) => isBlank(page.texts[at]!, dots, scale)));
    }
    return { dpi, codes, blankRuns };
  } finally {
    document.destroy();
  }
};

/**
 * Rasters every page at `dpi` and looks for the codes, and for ink where each
 * glyph should be. Rejects with `UnreadableFile`; an engine that failed is not
 * used again, since its memory may be spoilt.
 */
export const readRaster = async (
  file: Uint8Array,
  pages: readonly SeenPage[],
  dpi: number,
): Promise<SeenRaster> => {
  if (pages.some(({ width, height }) => Math.max(width, height) > longestSide))
    throw new UnreadableFile("a page too large to raster");
  try {
    return await rasterPages(file, pages, dpi);
  } catch {
    library = null;
    throw new UnreadableFile("a file that cannot be rastered");
  }
};
