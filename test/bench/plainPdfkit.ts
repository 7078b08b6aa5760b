// bench: the same label drawn with pdfkit in the obvious way, as its guide shows: what our painter is measured against.
import { fileURLToPath } from "node:url";
import type { Item, LabelSet, Page } from "@plainlabel/core";
import type { Drawing } from "@plainlabel/pictograms";
import PDFDocument from "pdfkit";
import qrcode from "qrcode";

const fonts = {
  regular: fileURLToPath(new URL("../../packages/pdf/fonts/Andika-Regular.ttf", import.meta.url)),
  bold: fileURLToPath(new URL("../../packages/pdf/fonts/Andika-Bold.ttf", import.meta.url)),
};

type Draw = (item: Extract<Item, { kind: "pictogram" }>) => Drawing;

const drawItem = (doc: PDFKit.PDFDocument, item: Item, draw: Draw): void => {
  switch (item.kind) {
    case "text":
      doc
        .font(fonts[item.style.weight])
        .fontSize(item.style.size)
        .text(item.text, item.x, item.baseline, { lineBreak: false, baseline: "alphabetic" });
      break;
    case "pictogram": {
      const { height, shapes, lettering } = draw(item);
      doc
        .save()
        .translate(item.x, item.y)
        .scale(item.height / height);
      for (const { d, fill, stroke, strokeWidth } of shapes) {
        doc.path(d).lineWidth(strokeWidth).lineCap("round").lineJoin("round");
        if (fill !== "none" && stroke !== "none") doc.fillAndStroke(fill, stroke);
        else if (fill !== "none") doc.fill(fill);
        else doc.stroke(stroke);
      }
      for (const { text, x, y, size, colour, weight } of lettering) {
        doc.font(fonts[weight]).fontSize(size).fillColor(colour);
        doc.text(text, x - doc.widthOfString(text) / 2, y, { lineBreak: false, baseline: "alphabetic" });
      }
      doc.restore().fillColor("black");
      break;
    }
    case "qr": {
      const { size, data } = qrcode.create(item.url, { errorCorrectionLevel: "M" }).modules;
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < size; column++) {
          if (!data[row * size + column]) continue;
          doc
            .rect(item.x + column * item.module, item.y + row * item.module, item.module, item.module)
            .fill();
        }
      }
      break;
    }
  }
};

const drawPage = (doc: PDFKit.PDFDocument, page: Page, draw: Draw, tagged: boolean): void => {
  doc.addPage({ size: [page.width, page.height], margin: 0 });
  for (const group of page.groups) {
    const paint = (): void => {
      for (const item of group.items) drawItem(doc, item, draw);
    };
    if (tagged) doc.addStructure(doc.struct("P", {}, [paint]));
    else paint();
  }
  for (const { x, y, width, height } of page.rules) doc.rect(x, y, width, height).fill();
};

/** Draws a set with stock pdfkit. `tagged`: every group as a paragraph, as pdfkit's page on accessibility shows. */
export const plainPdfkit = (set: LabelSet, draw: Draw, tagged: boolean): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const doc = new PDFDocument({
      autoFirstPage: false,
      font: fonts.regular,
      ...(tagged
        ? ({ pdfVersion: "1.7", subset: "PDF/UA", tagged: true, lang: set.lang, displayTitle: true } as const)
        : {}),
      info: { Title: set.title },
    });
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
    for (const page of set.pages) drawPage(doc, page, draw, tagged);
    doc.end();
  });
