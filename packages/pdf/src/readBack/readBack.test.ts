import type { Group, LabelSet, SeenElement, SeenText, TextItem } from "@plainlabel/core";
import fc from "fast-check";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRawStream,
  PDFRef,
} from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { createPdfPainter } from "../createPdfPainter.ts";
import { readBack, readParsed } from "./readBack.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const painter = await createPdfPainter();
const url = "HTTPS://LABEL.EXAMPLE/L/7K2M9QX4";

const line = (text: string, y: number, lang: string, weight: "regular" | "bold"): TextItem => {
  const style = { weight, size: 14, lang };
  return {
    kind: "text",
    text,
    role: "directions",
    style,
    x: 12,
    baseline: y,
    width: painter.measurer.width(text, style),
  };
};

const sentences: readonly (readonly [lang: string, text: string])[] = [
  ["en-GB", "Take 2.5 mL (half a spoon) 4 times a day & rest – “now”."],
  ["cy", "Cymerwch ŵy a llŷn, 3 gwaith y dydd."],
  ["pl", "Zażywaj 1 tabletkę źdźbło co 12 godzin."],
  ["uk", "Приймайте 2 таблетки о 8:30."],
  ["ur", "روزانہ Amoxicillin 500 mg دو بار لیں۔"],
  ["bn", "প্রতিদিন ৩ বার ১টি বড়ি খান।"],
];

const set: LabelSet = {
  lang: "en-GB",
  title: "Medicine label: Amoxicillin & co <500 mg>",
  date: "2026-11-22",
  dpi: 203,
  floors: {
    name: 9,
    medicine: 9,
    directions: 9,
    warning: 9,
    timetable: 9,
    help: 9,
    link: 9,
    particulars: 9,
    running: 9,
    draft: 9,
    form: 9,
    continued: 9,
  },
  pages: [0, 1].map((page) => ({
    width: 420,
    height: 400,
    margins: { top: 6, right: 6, bottom: 6, left: 6 },
    rules: [{ x: 10, y: 380, width: 280, height: 1 }],
    groups: [
      ...sentences.map(
        ([lang, text], index): Group => ({
          role: index === 0 ? "heading" : "paragraph",
          lang,
          items: [line(text, 30 + index * 48, lang, page === 0 ? "regular" : "bold")],
        }),
      ),
      {
        role: "figure",
        lang: "en-GB",
        items: [
          {
            kind: "qr",
            url,
            alt: "QR code",
            x: 200,
            y: 300,
            module: 4 * (72 / 203),
            modules: painter.qrModules(url),
          },
        ],
      },
      {
        role: "figure",
        lang: "en-GB",
        items: [
          {
            kind: "pictogram",
            meaning: { id: "capsules", count: "1" },
            alt: "One capsule",
            x: 20,
            y: 310,
            width: 40,
            height: 40,
          },
        ],
      },
    ],
  })),
};

const file = await painter.paint([set]);
const seen = await readBack(file, "standard");

const isElement = (part: SeenText | SeenElement): part is SeenElement => "sequence" in part;
const spoken = (element: SeenElement): string =>
  element.sequence.map((part) => (isElement(part) ? spoken(part) : part.text)).join("");
const allOf = (elements: readonly SeenElement[]): readonly SeenElement[] =>
  elements.flatMap((element) => [element, ...allOf(element.children)]);

describe("a file read back", () => {
  it("says every sentence in every script as it was written", () => {
    const heard = allOf(seen.structure)
      .filter(({ type }) => type === "P" || type === "H1")
      .map(spoken);
    const written = sentences.map(([, text]) => text);
    expect(heard).toEqual([...written, ...written]);
  });

  it("places each line where the layout put it, at its size", () => {
    for (const page of seen.pages) {
      const english = page.texts.find(({ text }) => text.startsWith("Take"))!;
      expect(english.x).toBeCloseTo(12, 2);
      expect(english.baseline).toBeCloseTo(30, 2);
      expect(english.size).toBeCloseTo(14, 2);
      expect(english.stretch).toBeCloseTo(1, 5);
      expect(page.texts.every(({ visible, missing }) => visible && missing === 0)).toBe(true);
    }
  });

  it("decodes the code from its modules, and finds the figures' boxes", () => {
    for (const page of seen.pages) {
      expect(page.codes).toEqual([url]);
      expect(page.symbols[0]!.x).toBeCloseTo(200, 2);
      expect(page.symbols[0]!.module).toBeCloseTo(4 * (72 / 203), 4);
      expect(page.figures).toHaveLength(2);
      expect(page.untagged).toEqual([]);
      expect(page.untaggedShapes).toBe(0);
    }
    expect(seen.title).toBe(set.title);
    expect(seen.active).toEqual([]);
    expect(seen.unembedded).toEqual([]);
  });

  it("finds on the printer's dots what it found in the file", async () => {
    const { raster } = await readBack(file, "full", 203);
    expect(raster).toMatchObject({ dpi: 203, codes: [[url], [url]], blankRuns: [[], []] });
  });
});

// The same file through two libraries, so that a mistake of our reader cannot hide behind itself.
describe("our reader beside others", () => {
  it("finds the words, places and sizes that pdf.js finds", async () => {
    const task = getDocument({ data: Uint8Array.from(file), useSystemFonts: false, verbosity: 0 });
    const document = await task.promise;
    for (const [index, page] of seen.pages.entries()) {
      const content = await (await document.getPage(index + 1)).getTextContent({
        disableNormalization: true,
      });
      const items = content.items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
      // pdf.js sets right-to-left text in its own order: the left-to-right lines tell enough.
      const latin = items.filter(
        ({ str }) =>
          /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}\p{P}\s<>&+=]+$/u.test(str) && !/Amox/.test(str),
      );
      expect(latin.length).toBeGreaterThanOrEqual(4);
      const ours = page.texts
        .map(({ text }) => text)
        .join("")
        .replace(/\s/g, "");
      for (const { str, transform } of latin) {
        expect(ours).toContain(str.replace(/\s/g, ""));
        expect(
          page.texts.some(
            ({ baseline, size }) =>
              Math.abs(baseline - (page.height - transform[5])) < 0.01 &&
              Math.abs(size - transform[3]) < 0.01,
          ),
        ).toBe(true);
      }
    }
    await task.destroy();
  });

  it("measures each line as wide as pdf.js does", async () => {
    const task = getDocument({ data: Uint8Array.from(file), useSystemFonts: false, verbosity: 0 });
    const content = await (await (await task.promise).getPage(1)).getTextContent({
      disableNormalization: true,
    });
    const right = new Map<number, number>();
    for (const item of content.items) {
      if (!("str" in item)) continue;
      const baseline = Math.round(seen.pages[0]!.height - item.transform[5]);
      right.set(baseline, Math.max(right.get(baseline) ?? 0, item.transform[4] + item.width));
    }
    for (const y of [30, 78, 126, 174])
      expect(
        Math.max(
          ...seen.pages[0]!.texts.filter(({ baseline }) => Math.round(baseline) === y).map(
            (text) => text.right,
          ),
        ),
      ).toBeCloseTo(right.get(y)!, 1);
    await task.destroy();
  });

  it("walks the structure tree that pdf-lib finds", async () => {
    const { context, catalog } = await PDFDocument.load(file);
    const walk = (value: unknown): readonly string[] => {
      const node = value instanceof PDFRef ? context.lookup(value) : value;
      if (node instanceof PDFArray) return node.asArray().flatMap(walk);
      if (!(node instanceof PDFDict) || node.get(PDFName.of("Type")) === PDFName.of("OBJR")) return [];
      const type = node.lookup(PDFName.of("S"), PDFName).decodeText();
      return [type, ...walk(node.get(PDFName.of("K")))];
    };
    const theirs = walk(catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict).get(PDFName.of("K")));
    expect(allOf(seen.structure).map(({ type }) => type)).toEqual(theirs);
  });

  it("reads a page's streams to the same bytes as pdf-lib, and all of its objects", async () => {
    const document = await PDFDocument.load(file);
    const contents = document.getPage(0).node.Contents();
    const stream = contents instanceof PDFArray ? document.context.lookup(contents.get(0)) : contents;
    const operators = Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString("latin1");
    expect(operators.match(/ T[jJ]|\]T[jJ]/g)).toHaveLength(seen.pages[0]!.texts.length);
    expect(document.context.lookup(document.context.trailerInfo.Root!)).toBeInstanceOf(PDFDict);
    expect(document.getPage(0).node.MediaBox().lookup(2, PDFNumber).asNumber()).toBeCloseTo(
      seen.pages[0]!.width,
      3,
    );
  });
});

/** Reads whatever it is given; only `UnreadableFile` may come of it. */
const survives = (bytes: Uint8Array): void => {
  try {
    readParsed(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
};

describe("whatever the bytes are", () => {
  it("refuses random bytes as unreadable", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(() => readParsed(bytes)).toThrow(UnreadableFile);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("refuses a file cut off anywhere as unreadable", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 3 }), (end) => {
        expect(() => readParsed(file.subarray(0, end))).toThrow(UnreadableFile);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("reads or refuses a file with altered bytes, and neither hangs nor breaks", () => {
    const change = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const bytes = Uint8Array.from(file);
        for (const { at, to } of changes) bytes[at] = to;
        survives(bytes);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("reads or refuses a file whose objects are moved about", () => {
    const splice = fc.record({
      from: fc.nat(file.length - 1),
      length: fc.nat(400),
      to: fc.nat(file.length - 1),
    });
    fc.assert(
      fc.property(splice, ({ from, length, to }) => {
        const bytes = Uint8Array.from(file);
        bytes.copyWithin(to, from, from + length);
        survives(bytes);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
