// paint: a label that shows whether a printer keeps sizes: a line of exactly 50 mm, to be held against a ruler.
import { fileURLToPath } from "node:url";
import { type Millimetres, toPoints } from "@plainlabel/core";
import PDFDocument from "pdfkit";

/** Long enough to see one part in a hundred, short enough for every stock of the trade. */
export const ruleLength: Millimetres = 50;

const face = fileURLToPath(new URL("../../fonts/Andika-Bold.ttf", import.meta.url));
const wordSize = 10;

/** The inside of pdfkit that has no name of its own; pinned to its version. */
interface Root {
  readonly _root: { readonly data: Record<string, unknown> };
}

/** One page of this stock, at least 56 mm wide. No label, and nothing of anybody's: it is not proved like one. */
export const paintTestRule = (width: Millimetres, height: Millimetres): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const [wide, high] = [toPoints(width), toPoints(height)];
    const doc = new PDFDocument({ size: [wide, high], margin: 0, font: face });
    const parts: Uint8Array[] = [];
    doc.on("data", (part: Uint8Array) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
    (doc as unknown as Root)._root.data.ViewerPreferences = doc.ref({ PrintScaling: "None" });
    const left = (wide - toPoints(ruleLength)) / 2;
    const right = left + toPoints(ruleLength);
    const middle = high / 2;
    const tick = toPoints(3);
    doc.lineWidth(toPoints(0.4)).moveTo(left, middle).lineTo(right, middle).stroke();
    for (const end of [left, right])
      doc
        .lineWidth(toPoints(0.2))
        .moveTo(end, middle - tick)
        .lineTo(end, middle + tick)
        .stroke();
    const options = { width: wide, align: "center", lineBreak: false } as const;
    doc
      .fontSize(wordSize)
      .text(`This line is ${ruleLength} mm long.`, 0, middle - tick - 1.6 * wordSize, options);
    doc.text("If it is not: print at 100 %.", 0, middle + tick + 0.4 * wordSize, options);
    doc.end();
  });
