import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { crc32, inflateSync } from "node:zlib";
import { type LabelSet, makeLabels, readRequest } from "@plainlabel/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { createPdfPainter } from "../createPdfPainter.ts";
import { UnreadableFile } from "../readBack/UnreadableFile.ts";
import { printZpl } from "../testing/printZpl.ts";
import { type Bitmap, isBlack, packDots, strideOf } from "./Bitmap.ts";
import { rasterPages } from "./rasterPages.ts";
import { stackBitmaps } from "./stackBitmaps.ts";
import { toPng } from "./toPng.ts";
import { toZpl } from "./toZpl.ts";
import { zplDots } from "./zplDots.ts";

let file: Uint8Array;
let set: LabelSet;
let link: string;
beforeAll(async () => {
  const example = new URL("../../../../examples/requests/antibiotic-finish-the-course.json", import.meta.url);
  const request = readRequest({ ...JSON.parse(await readFile(example, "utf8")), stock: "102x76" });
  if (!request.ok) throw new Error("the example is refused");
  link = request.value.link!.url;
  const made = await makeLabels([request.value], await createPdfPainter(), { level: "full" });
  if (made.outcome !== "made") throw new Error(made.outcome);
  file = made.files[0]!;
  set = made.items[0]!.set;
});

/** A PNG read by its standard: chunks with right sums, one bit to the dot. */
const readPng = (png: Uint8Array): { readonly bitmap: Bitmap; readonly perMetre: number } => {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  const header = chunks.get("IHDR")!;
  expect([...header.subarray(8)]).toEqual([1, 0, 0, 0, 0]);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(chunks.get("IDAT")!);
  const stride = strideOf(width);
  expect(lines).toHaveLength(height * (stride + 1));
  const isWhite = (x: number, y: number): boolean =>
    ((lines[y * (stride + 1) + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1;
  return {
    bitmap: packDots(width, height, (at) => !isWhite(at % width, Math.floor(at / width))),
    perMetre: chunks.get("pHYs")!.readUInt32BE(0),
  };
};

const bitmaps = fc
  .tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 40 }))
  .chain(([width, height]) =>
    fc
      .array(fc.boolean(), { minLength: width * height, maxLength: width * height })
      .map((dots) => packDots(width, height, (at) => dots[at]!)),
  );

const codesOn = async (bitmap: Bitmap): Promise<readonly string[]> => {
  const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const { width, height } = bitmap;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    if (isBlack(bitmap, at % width, Math.floor(at / width))) data.fill(0, at * 4, at * 4 + 3);
  const found = await readBarcodes({ data, width, height, colorSpace: "srgb" } as ImageData, {
    formats: ["QRCode"],
  });
  return found.map(({ text }) => text);
};

describe("pages as dots", () => {
  it.each([203, 300])("have the label's size at %i dpi, and ink on every label", async (dpi) => {
    const pages = await rasterPages(file, dpi);
    expect(pages).toHaveLength(set.pages.length);
    for (const { width, height, rows } of pages) {
      expect(Math.abs(width - (102 / 25.4) * dpi)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - (76 / 25.4) * dpi)).toBeLessThanOrEqual(1);
      expect(rows.some((byte) => byte !== 0)).toBe(true);
    }
  });

  it("are only those asked for, in the order asked for", async () => {
    const all = await rasterPages(file, 203);
    expect(all.length).toBeGreaterThan(1);
    expect(await rasterPages(file, 203, [1, 0])).toEqual([all[1], all[0]]);
  });

  it("are refused for what is no PDF, and the engine goes on", async () => {
    await expect(rasterPages(new Uint8Array([1, 2, 3]), 203)).rejects.toThrow(UnreadableFile);
    expect(await rasterPages(file, 203, [0])).toHaveLength(1);
  });
});

describe("a PNG", () => {
  it("holds the same dots and their size, and is the same bytes every time", () => {
    fc.assert(
      fc.property(bitmaps, (bitmap) => {
        const png = toPng(bitmap, 203);
        expect(toPng(bitmap, 203)).toEqual(png);
        expect(readPng(png)).toEqual({ bitmap, perMetre: 7992 });
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  it("shows a QR symbol that decodes from its black and white dots at 203 dpi", async () => {
    const pages = await rasterPages(file, 203);
    const decoded = await Promise.all(pages.map((page) => codesOn(readPng(toPng(page, 203)).bitmap)));
    expect(decoded.flat()).toEqual([link]);
  });
});

describe("ZPL", () => {
  it("prints the dots of every label, in order", async () => {
    for (const dpi of [203, 300]) {
      const pages = await rasterPages(file, dpi);
      expect(printZpl(toZpl(pages, dpi))).toEqual(pages);
    }
  });

  it("prints any bitmaps whole, however narrow, in any order", () => {
    const jobs = fc
      .array(bitmaps, { minLength: 1, maxLength: 3 })
      .chain((labels) => fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(jobs, (labels) => {
        expect(printZpl(toZpl(labels, 203))).toEqual(labels);
      }),
      { seed: 4, numRuns: 30 },
    );
  });

  it("cuts a label of 102 x 152 mm at 300 dpi into fields that a printer takes", () => {
    const label = packDots(1205, 1795, (at) => at % 7 === 0);
    const zpl = toZpl([label], 300);
    expect(zpl.match(/\^GFA/g)!.length).toBeGreaterThan(1);
    expect(printZpl(zpl)).toEqual([label]);
  });

  it("says runs, white ends and repeated rows in a letter", () => {
    const stripe = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xf1, 0, 0, 0);
    expect(zplDots(Uint8Array.from([...stripe, ...stripe, ...new Uint8Array(16)]), 8)).toBe("OF1,:,:");
    // 21 digits are one of 20 and one of 1; 420 are 419 and 1; one and two are written out.
    expect(zplDots(new Uint8Array(11).fill(0xff, 0, 10).fill(0xf1, 10), 11)).toBe("gGF1");
    expect(zplDots(new Uint8Array(210).fill(0x33), 210)).toBe("zY33");
    expect(zplDots(Uint8Array.of(0x12, 0x23, 0x30), 3)).toBe("122330");
    // White that ends within a byte: its half is written.
    expect(zplDots(Uint8Array.of(0xa0, 0, 0), 3)).toBe("A0,");
    expect(zplDots(Uint8Array.of(0, 0, 1), 3)).toBe("K01");
  });

  it("sends copies of a label by quantity", () => {
    const zpl = toZpl(Array<Bitmap>(99).fill(packDots(16, 2, () => true)), 203);
    expect(zpl.match(/\^XA/g)).toHaveLength(1);
    expect(zpl).toContain("^PQ99^XZ");
  });

  it("keeps the labels of a set that comes several times in the printer, in the order of the file", () => {
    const [one, two] = [packDots(16, 2, () => true), packDots(16, 2, (at) => at === 3)];
    const other = packDots(8, 4, (at) => at === 3);
    const labels = [one, two, two, one, two, two, other];
    const zpl = toZpl(labels, 203);
    expect(printZpl(zpl)).toEqual(labels);
    expect(zpl.match(/~DG/g)).toHaveLength(2);
    expect(zpl.match(/\^GFA/g)).toHaveLength(1);
    expect(zpl).toMatch(/\^XA\^IDR:P[A-Z0-9]{7}\.GRF\^FS\^IDR:P[A-Z0-9]{7}\.GRF\^FS\^XZ\n$/);
  });

  it("keeps no label in parts: one too large for a graphic is sent again", () => {
    const [large, small] = [packDots(816, 1215, (at) => at % 5 === 0), packDots(16, 2, () => true)];
    const labels = [large, small, large, small];
    const zpl = toZpl(labels, 203);
    expect(printZpl(zpl)).toEqual(labels);
    expect(zpl.match(/~DG/g)).toHaveLength(1);
  });

  it("names what it keeps by its dots and size", () => {
    const names = [
      packDots(16, 2, () => true),
      packDots(8, 4, () => true),
      packDots(16, 2, (at) => at > 0),
    ].map((label) => /~DG(\S+?),/.exec(toZpl([label, packDots(1, 1, () => true), label], 203))![1]);
    expect(new Set(names).size).toBe(3);
  });

  it("is plain text that sets back what an earlier job may have changed", () => {
    const zpl = toZpl([packDots(16, 2, () => true)], 203);
    expect(zpl).toMatch(/^[\x20-\x7e\n]*$/);
    expect(zpl).toBe(
      "^XA^FXPlainlabel, 203 dots per inch^FS\n^MUD^MMT^LH0,0^LS0^PON^PMN^LRN^PW16^LL2\n^FO0,0^GFA,4,4,2,JF:^FS\n^PQ1^XZ\n",
    );
  });
});

describe("labels stacked to be looked at", () => {
  it("stand one under another, whole, with dotted strips between them", () => {
    const one = packDots(10, 3, (at) => at % 2 === 0);
    const two = packDots(6, 5, (at) => at % 3 === 0);
    const stack = stackBitmaps([one, two], 203);
    const between = 24; // 3 mm at 203 dpi
    expect([stack.width, stack.height]).toEqual([10, 3 + between + 5]);
    const cut = (from: number, { width, height }: Bitmap): Bitmap =>
      packDots(width, height, (at) => isBlack(stack, at % width, from + Math.floor(at / width)));
    expect(cut(0, one)).toEqual(one);
    expect(cut(3 + between, two)).toEqual(two);
    expect(
      cut(
        3,
        packDots(10, between, () => false),
      ).rows.some((byte) => byte !== 0),
    ).toBe(true);
    expect(stackBitmaps([one], 203)).toBe(one);
  });
});
