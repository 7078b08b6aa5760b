// readBack: what the printer will put on paper: each page as black and white dots, looked at.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { SeenBox, SeenPage, SeenRaster, SeenText } from "@plainlabel/core";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { type GreyPage, mapPages, threshold } from "./mapPages.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** One page in dots: 1 is black. */
interface Dots {
  readonly width: number;
  readonly height: number;
  readonly black: Uint8Array;
}

let reader: Promise<void> | null = null;

/** Loaded once per process, from disk: nothing is fetched. */
const prepareReader = (): Promise<void> => {
  reader ??= (async () => {
    const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  })();
  return reader;
};

const toDots = ({ grey, width, height }: GreyPage): Dots => {
  const black = new Uint8Array(width * height);
  for (let at = 0; at < black.length; at += 1) black[at] = grey[at]! < threshold ? 1 : 0;
  return { width, height, black };
};

/** As many as there can be labels on a sheet. */
const mostCodes = 65;

interface SeenCode {
  readonly text: string;
  readonly box: SeenBox;
}

/** The codes on the dots, and where in points. */
const readCodes = async ({ width, height, black }: Dots, scale: number): Promise<readonly SeenCode[]> => {
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < black.length; at += 1) pixels[at] = black[at] ? 0xff000000 : 0xffffffff;
  const data = new Uint8ClampedArray(pixels.buffer);
  const image = { data, width, height, colorSpace: "srgb" } as Parameters<typeof readBarcodes>[0];
  const found = await readBarcodes(image, { formats: ["QRCode"], maxNumberOfSymbols: mostCodes });
  return found
    .filter((result) => result.isValid)
    .map(({ text, position }) => {
      const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
      const x = Math.min(...corners.map((corner) => corner.x)) / scale;
      const y = Math.min(...corners.map((corner) => corner.y)) / scale;
      const right = Math.max(...corners.map((corner) => corner.x)) / scale;
      const bottom = Math.max(...corners.map((corner) => corner.y)) / scale;
      return { text, box: { x, y, width: right - x, height: bottom - y } };
    });
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

/**
 * Rasters every page at `dpi` and looks for the codes, and for ink where each
 * glyph should be. Rejects with `UnreadableFile`.
 */
export const readRaster = async (
  file: Uint8Array,
  pages: readonly SeenPage[],
  dpi: number,
): Promise<SeenRaster> => {
  const scale = dpi / 72;
  await prepareReader();
  const seen = await mapPages(file, dpi, async (grey) => {
    const dots = toDots(grey);
    const texts = pages[grey.index]?.texts ?? [];
    return {
      codes: await readCodes(dots, scale),
      blankRuns: [...texts.keys()].filter((at) => isBlank(texts[at]!, dots, scale)),
    };
  });
  if (seen.length !== pages.length) throw new UnreadableFile("pages that are counted differently");
  return {
    dpi,
    codes: seen.map(({ codes }) => codes.map(({ text }) => text)),
    codeBoxes: seen.map(({ codes }) => codes.map(({ box }) => box)),
    blankRuns: seen.map(({ blankRuns }) => blankRuns),
  };
};
