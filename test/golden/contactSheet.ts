// npm run contact-sheet: every example in a few profiles on one picture, from the finished PDFs, for somebody to look at.
import { mkdir, writeFile } from "node:fs/promises";
import { makeLabels, type profileNames } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import PDFDocument from "pdfkit";
import { mapPages } from "../../packages/pdf/src/readBack/mapPages.ts";
import { examples, varied } from "./exampleRequests.ts";
import { pngOfGreys } from "./pngFile.ts";

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

interface Caption {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly large: boolean;
}

const dpi = 72;
const gap = 12;
const shownProfiles = [
  "standard",
  "large-18",
  "large-28",
] as const satisfies readonly (typeof profileNames)[number][];
const widest = 2760;

const painter = await createPdfPainter();
const tiles: Tile[] = [];
const captions: Caption[] = [];
let top = gap;

for (const { name, request } of examples) {
  captions.push({ x: gap, y: top, words: name, large: true });
  top += 26;
  const variants = [
    { title: "as the example asks", request },
    ...shownProfiles.map((profile) => ({
      title: `${profile} on 102x76`,
      request: varied(request, profile, "102x76"),
    })),
  ];
  let left = gap;
  let lowest = top;
  for (const variant of variants) {
    const made = await makeLabels([variant.request], painter);
    const said = made.outcome === "made" ? variant.title : `${variant.title}: ${made.outcome}`;
    const pages =
      made.outcome === "made"
        ? await mapPages(made.files[0]!, dpi, ({ width, height, grey }) => ({
            width,
            height,
            grey: grey.slice(),
          }))
        : [];
    if (left > gap && left + (pages[0]?.width ?? 0) > widest) {
      left = gap;
      top = lowest + gap;
    }
    captions.push({ x: left, y: top, words: said, large: false });
    if (pages.length === 0) left += 300 + gap;
    for (const page of pages) {
      if (left > gap && left + page.width > widest) {
        left = gap;
        top = lowest + gap;
      }
      tiles.push({ ...page, x: left, y: top + 16 });
      lowest = Math.max(lowest, top + 16 + page.height);
      left += page.width + gap;
    }
    left += gap;
  }
  top = Math.max(lowest, top + 16) + 2 * gap;
}

/** The engine takes no page as large as the sheet, so the backdrop is a small page, drawn with more dots. */
const shrunk = 1 / 8;

/** Captions and borders, drawn by the same engine as the labels: this machine may have no fonts. */
const backdrop = async (): Promise<Uint8Array> => {
  const document = new PDFDocument({ size: [(widest + gap) * shrunk, top * shrunk], margin: 0 });
  document.scale(shrunk);
  const chunks: Buffer[] = [];
  document.on("data", (part: Buffer) => chunks.push(part));
  for (const { x, y, words, large } of captions)
    document
      .font(large ? "Helvetica-Bold" : "Helvetica")
      .fontSize(large ? 18 : 11)
      .text(words, x, y, { lineBreak: false });
  for (const { x, y, width, height } of tiles)
    document
      .lineWidth(1)
      .strokeColor("#888")
      .rect(x - 0.5, y - 0.5, width + 1, height + 1)
      .stroke();
  document.end();
  await new Promise((done) => document.on("end", done));
  return Buffer.concat(chunks);
};

const [sheet] = await mapPages(await backdrop(), dpi / shrunk, (page) => page);
if (sheet === undefined) throw new Error("The sheet has no page.");
for (const { x, y, width, height, grey } of tiles)
  for (let row = 0; row < height; row += 1)
    sheet.grey.set(
      grey.subarray(row * width, (row + 1) * width),
      Math.round(y + row) * sheet.width + Math.round(x),
    );

const out = new URL("../../out/", import.meta.url);
await mkdir(out, { recursive: true });
await writeFile(new URL("contact-sheet.png", out), pngOfGreys(sheet.width, sheet.height, sheet.grey));
console.log(`${tiles.length} labels on out/contact-sheet.png`);
