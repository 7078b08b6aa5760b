// readBack: a finished PDF's pages as grey dots, one after another, drawn by an engine that did not write the file.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { UnreadableFile } from "./UnreadableFile.ts";

/** One page: a byte for each dot, row by row, 0 black to 255 white. */
export interface GreyPage {
  /** From 0. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A grey dot below this prints black. */
export const threshold = 128;

/** Twice A3 (points); a larger page is no label, and its dots would not fit in memory. */
const longestSide = 2400;

type Library = Awaited<ReturnType<typeof PDFiumLibrary.init>>;
let library: Promise<Library> | null = null;

/** Loaded once per process, from disk: nothing is fetched. */
const engine = (): Promise<Library> => {
  library ??= PDFiumLibrary.init();
  return library;
};

const mapLoaded = async <T>(
  file: Uint8Array,
  dpi: number,
  visit: (page: GreyPage) => Promise<T> | T,
  wanted?: readonly number[],
): Promise<readonly T[]> => {
  const document = await (await engine()).loadDocument(file);
  try {
    const visited: T[] = [];
    for (const index of wanted ?? Array.from({ length: document.getPageCount() }, (_, at) => at)) {
      const page = document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      if (Math.max(originalWidth, originalHeight) > longestSide)
        throw new UnreadableFile("a page too large to raster");
      // By its own scale the engine would cut each side to whole points first, and squeeze the label by up to a point.
      const { data, width, height } = await page.render({
        scale: 1,
        width: Math.round((originalWidth * dpi) / 72),
        height: Math.round((originalHeight * dpi) / 72),
        colorSpace: "Gray",
        render: async (options) => options.data,
      });
      visited.push(await visit({ index, width, height, grey: data }));
    }
    return visited;
  } finally {
    document.destroy();
  }
};

/**
 * Draws the pages of a file at `dpi`, all or those `wanted` (from 0), and gathers
 * what `visit` makes of each; only one is in memory at a time. Rejects with
 * `UnreadableFile`; an engine that failed is not used again, since its memory
 * may be spoilt.
 */
export const mapPages = async <T>(
  file: Uint8Array,
  dpi: number,
  visit: (page: GreyPage) => Promise<T> | T,
  wanted?: readonly number[],
): Promise<readonly T[]> => {
  try {
    return await mapLoaded(file, dpi, visit, wanted);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    library = null;
    throw new UnreadableFile("a file that cannot be rastered");
  }
};
