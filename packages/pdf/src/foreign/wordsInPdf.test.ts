// Files as other programs make them, and files that nobody should make.
import { deflateSync } from "node:zlib";
import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { largestPdf, wordsInPdf } from "./wordsInPdf.ts";

const label = ["21 x Amoxicillin 500mg capsules", "ONE to be taken THREE times a day", "Mrs Ada Jones"];

const fileWith = async (
  draw: (page: PDFPage, font: PDFFont, document: PDFDocument) => void = () => undefined,
  face: StandardFonts = StandardFonts.Helvetica,
): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(face);
  const page = document.addPage([198, 108]);
  for (const [at, words] of label.entries()) page.drawText(words, { x: 6, y: 90 - 20 * at, size: 8, font });
  draw(page, font, document);
  return document.save();
};

const linesIn = async (file: Uint8Array) => {
  const read = await wordsInPdf(file);
  return read.outcome === "words" ? read.lines.map(({ text }) => text) : read.why;
};

describe("the words of a label in a PDF", () => {
  it.each([StandardFonts.Helvetica, StandardFonts.TimesRoman, StandardFonts.Courier])(
    "are read line by line in %s, with their places",
    async (face) => {
      const read = await wordsInPdf(await fileWith(undefined, face));
      expect(read).toMatchObject({ outcome: "words", pictures: 0 });
      if (read.outcome !== "words") return;
      expect(read.lines.map(({ text }) => text)).toEqual(label);
      // 6 points from the left, 18 from the top: at 203 dots to the inch.
      expect(read.lines[0]).toMatchObject({ x: 17, y: 51 });
    },
  );

  it("are read from a page that is turned with its words, and from none that is turned under them", async () => {
    const turned = async (page: number, words: number): Promise<Uint8Array> => {
      const document = await PDFDocument.create();
      const font = await document.embedFont(StandardFonts.Helvetica);
      const sheet = document.addPage([108, 198]);
      sheet.setRotation(degrees(page));
      sheet.drawText("Amoxicillin", { x: 50, y: 60, size: 8, font, rotate: degrees(words) });
      return document.save();
    };
    expect(await linesIn(await turned(90, 90))).toEqual(["Amoxicillin"]);
    expect(await linesIn(await turned(0, 0))).toEqual(["Amoxicillin"]);
    expect(await linesIn(await turned(90, 0))).toBe("turned-words");
    expect(await linesIn(await turned(0, 90))).toBe("turned-words");
  });
});

describe("what somebody would not see on paper", () => {
  it.each<[string, (page: PDFPage, font: PDFFont) => void]>([
    [
      "white words",
      (page, font) => page.drawText("TWICE", { x: 6, y: 10, size: 8, font, color: rgb(1, 1, 1) }),
    ],
    [
      "words under a white box",
      (page) => page.drawRectangle({ x: 0, y: 66, width: 90, height: 14, color: rgb(1, 1, 1) }),
    ],
    ["words under a black bar", (page) => page.drawRectangle({ x: 0, y: 60, width: 190, height: 24 })],
    ["words beyond the edge", (page, font) => page.drawText("TWICE", { x: 260, y: 10, size: 8, font })],
    ["words of no size", (page, font) => page.drawText("TWICE", { x: 6, y: 10, size: 0.2, font })],
    ["clear words", (page, font) => page.drawText("TWICE", { x: 6, y: 10, size: 8, font, opacity: 0 })],
  ])("is no word of the label: %s refuse the file", async (_what, draw) => {
    expect(await linesIn(await fileWith(draw))).toBe("unseen-words");
  });

  it("nor is what is painted over something else", async () => {
    const over = await fileWith((page, font) => page.drawText("TWO to be", { x: 7, y: 70, size: 8, font }));
    expect(await linesIn(over)).toBe("unclear-words");
  });
});

/** A file of these objects, from number 1 on; the first is the catalog. */
const fileOf = (...objects: readonly string[]): Uint8Array => {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
};
const page = (box: string, ...more: readonly string[]): Uint8Array =>
  fileOf(
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>`,
    ...more,
  );
const stream = (content: string, entries = ""): string =>
  `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const deflated = (content: Buffer, entries = ""): string =>
  stream(deflateSync(content).toString("latin1"), `/Filter/FlateDecode${entries}`);

describe("a file that is no label", () => {
  it("is refused for what it is", async () => {
    const two = await fileWith((_page, _font, document) => void document.addPage());
    expect(await linesIn(two)).toBe("several-pages");
    expect(await linesIn(page("0 0 1200 1200", stream(""), font))).toBe("too-large");
    expect(await linesIn(new Uint8Array(largestPdf + 1))).toBe("too-large");
    expect(await linesIn(new Uint8Array())).toBe("damaged");
    expect(await linesIn(Buffer.from("%PDF-1.7\nnothing"))).toBe("damaged");
    const many = `BT /F 1 Tf ${"(aaaaaaaaaa) Tj ".repeat(500)} ET`;
    expect(await linesIn(page("0 0 198 108", stream(many), font))).toBe("too-many-signs");
  });

  it("is refused where it is locked, or has notes over it", async () => {
    const locked = Buffer.from(
      Buffer.from(page("0 0 99 99", stream(""), font))
        .toString("latin1")
        .replace("/Root", "/Encrypt<</Filter/Standard/V 1/R 2/O(a)/U(b)/P -4>>/ID[(a)(a)]/Root"),
      "latin1",
    );
    expect(await linesIn(locked)).toBe("locked");
    const noted = Buffer.from(page("0 0 99 99", stream(""), font)).toString("latin1");
    expect(
      await linesIn(
        Buffer.from(
          noted.replace("/MediaBox", "/Annots[<</Subtype/FreeText/Rect[0 0 9 9]>>]/MediaBox"),
          "latin1",
        ),
      ),
    ).toBe("has-notes");
  });

  it("takes no more memory than a label, whatever it unpacks to, and leaves the next file alone", async () => {
    const bomb = page(
      "0 0 198 108",
      stream("q 198 0 0 108 0 0 cm /X Do Q"),
      font,
      deflated(
        Buffer.alloc(121_000_000),
        "/Subtype/Image/Width 11000/Height 11000/ColorSpace/DeviceGray/BitsPerComponent 8",
      ),
    );
    expect(bomb.length).toBeLessThan(largestPdf);
    const words = await linesIn(bomb);
    expect(words === "damaged" || words.length === 0).toBe(true);
    expect(await linesIn(await fileWith())).toEqual(label);
  });

  it("never throws, wherever it is broken off or changed", async () => {
    const whole = await fileWith();
    for (let at = 0; at < 60; at += 1) {
      const changed = Uint8Array.from(whole);
      // Places spread over the file, the same in every run.
      for (let each = 0; each < 8; each += 1)
        changed[(at * 7919 + each * 104_729) % whole.length] = (at * 31) % 256;
      const file = at % 2 === 0 ? changed : whole.subarray(0, (whole.length * at) / 60);
      expect(["words", "none"]).toContain((await wordsInPdf(file)).outcome);
    }
  });
});
