// tests: what a phone's camera reads off a label: the file as the printer's black and white dots, and the code on them.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { rasterLabels } from "../golden/rasterLabels.ts";

/** The texts of the codes on each page at 203 dots per inch. */
export const readPrintedCodes = async (file: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const pages = await rasterLabels(file, 203);
  return Promise.all(
    pages.map(async ({ width, height, black }) => {
      const pixels = Uint32Array.from(black, (dot) => (dot === 1 ? 0xff000000 : 0xffffffff));
      const image = {
        data: new Uint8ClampedArray(pixels.buffer),
        width,
        height,
        colorSpace: "srgb",
      } as Parameters<typeof readBarcodes>[0];
      const found = await readBarcodes(image, { formats: ["QRCode"] });
      return found.filter(({ isValid }) => isValid).map(({ text }) => text);
    }),
  );
};
