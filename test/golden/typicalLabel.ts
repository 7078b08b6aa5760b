// golden: a typical dispensing label to compare ours with: our own plain imitation, no system's real layout.
import { toPoints } from "@plainlabel/core";
import PDFDocument from "pdfkit";

/** Median type size of directions on UK labels: 24 labels of 6 chains, 8 to 10 point (Legibility of pharmacy labels, 2011, http://arro.anglia.ac.uk/id/eprint/295671). */
export const typicalSize = 9.5;

/** Helvetica's own x-height over its size (Adobe font metrics: XHeight 523). */
const helveticaXHeight = 0.523;

export const typicalXHeight = (typicalSize * helveticaXHeight * 25.4) / 72;

/** 45 characters by 10 lines on this stock is the classic label of a UK dispensing system. */
export const typicalStock = { width: 96.5, height: 36.8 } as const;

const pharmacyLines = [
  "Keep out of the sight and reach of children",
  "Alder Lane Pharmacy, 14 Alder Lane, Sampleford,",
  "Leeds LS99 9ZZ  Tel 0113 496 0142",
] as const;

/** Examples in the order and the manner of the trade; the wording is ours. */
const typicalLines = {
  "antibiotic-finish-the-course": [
    "21 AMOXICILLIN 500mg CAPSULES",
    "ONE to be taken THREE times a day for 7 days",
    "Spread doses evenly. Finish all of these capsules",
    "unless told otherwise. For your chest infection",
    "",
    "MRS ANNA JONES                             22/11/26",
    "",
    ...pharmacyLines,
  ],
  "methotrexate-once-weekly": [
    "24 METHOTREXATE 2.5mg TABLETS",
    "SIX to be taken ONCE a WEEK on MONDAY",
    "Do not take this medicine every day. Read the",
    "additional information given with it. For your joints",
    "",
    "MR TOMASZ BROOK                            22/11/26",
    "",
    ...pharmacyLines,
  ],
  "different-amounts-through-the-day": [
    "84 CARBAMAZEPINE 200mg MR TABLETS",
    "ONE in the MORNING, ONE at MIDDAY and TWO at NIGHT",
    "Do not stop taking this unless told. Swallow whole.",
    "May make you sleepy. If it does, do not drive",
    "",
    "MS CHIDI EZE                               22/11/26",
    "",
    ...pharmacyLines,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The label of an example as PDF bytes. */
export const typicalLabel = async (example: keyof typeof typicalLines): Promise<Uint8Array> => {
  const lines = typicalLines[example];
  const size: [number, number] = [toPoints(typicalStock.width), toPoints(typicalStock.height)];
  const document = new PDFDocument({ size, margin: 0 });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const finished = new Promise((done) => document.on("end", done));
  const pitch = size[1] / (lines.length + 0.4);
  document.font("Helvetica").fontSize(typicalSize);
  for (const [at, line] of lines.entries()) document.text(line, 8, pitch * (at + 0.2), { lineBreak: false });
  document.end();
  await finished;
  return Buffer.concat(parts);
};
