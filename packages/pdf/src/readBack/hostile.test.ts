import { readdirSync, readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParsed } from "./readBack.ts";
import { readOutlines } from "./readOutlines.ts";
import { readToUnicode } from "./readToUnicode.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A file of these objects, from number 1 on; the first is the catalog. Streams are given whole. */
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

const stream = (content: string, entries = ""): string =>
  `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;

const deflated = (content: string): string =>
  stream(deflateSync(Buffer.from(content, "latin1")).toString("latin1"), "/Filter/FlateDecode");

const catalog = "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>";
const pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const pageWith = (resources = "") =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<<${resources}>>>>`;
const noTree = "<</Type/StructTreeRoot>>";
const paged = (content: string, ...more: readonly string[]): Uint8Array =>
  fileOf(
    catalog,
    pages,
    pageWith("/Font<</F1 6 0 R>>/XObject<</X 6 0 R>>"),
    content,
    ...(more.length > 0 ? more : [noTree]),
  );

const isUnreadable = (bytes: Uint8Array): void => {
  expect(() => readParsed(bytes)).toThrow(UnreadableFile);
};

/** Does whatever it does, but throws nothing except `UnreadableFile`. */
const survives = (read: () => unknown): void => {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
};

describe("a file made by hand", () => {
  it("is read when it is sound", () => {
    const seen = readParsed(paged(stream("/P<</MCID 0>>BDC 10 10 20 5 re f EMC")));
    expect(seen.pages[0]).toMatchObject({ width: 100, height: 100, untaggedShapes: 1 });
  });

  it("is unreadable when its objects lead in circles", () => {
    isUnreadable(fileOf(catalog, "<</Type/Pages/Kids[2 0 R]>>"));
    isUnreadable(fileOf(catalog, pages, pageWith(), "<</Length 4 0 R>>\nstream\n\nendstream"));
    isUnreadable(paged(stream("/X Do"), noTree, stream("/X Do", "/Subtype/Form")));
    isUnreadable(paged(stream(""), "<</K 5 0 R/S/P>>"));
  });

  it("is unreadable when it is encrypted, turned, or uses what no label needs", () => {
    isUnreadable(
      Buffer.from(
        Buffer.from(paged(stream("")))
          .toString("latin1")
          .replace("/Root", "/Encrypt<<>>/Root"),
        "latin1",
      ),
    );
    isUnreadable(
      fileOf(catalog, pages, pageWith().replace("/MediaBox", "/Rotate 90/MediaBox"), stream(""), noTree),
    );
    for (const content of ["BI /W 1 /H 1 ID x EI", "/S sh", "Q", "EMC", "q", "/P BMC", "1 2", "xyz"])
      isUnreadable(paged(stream(content)));
    isUnreadable(paged(stream("x", "/Filter/LZWDecode")));
  });

  it("is unreadable when it would take too long", () => {
    const again = (times: number, what: string) => deflated(what.repeat(times));
    isUnreadable(paged(again(2_000_000, "0 0 1 1 re f ")));
    isUnreadable(paged(again(30_000, "0 0 1 1 re f ")));
    isUnreadable(paged(again(1000, "q ")));
    isUnreadable(paged(again(1000, "/P BMC ")));
    isUnreadable(paged(again(500_000, "/X Do "), noTree, stream(" ".repeat(100), "/Subtype/Form")));
    isUnreadable(paged(stream("[".repeat(5000))));
  });

  it("is unreadable when a font's map has no end", () => {
    const map = `1 beginbfrange\n${"<0000> <ffff> <0000>\n".repeat(2000)}endbfrange`;
    expect(() => readToUnicode(Buffer.from(map))).toThrow(UnreadableFile);
  });
});

const operand = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc.double({ min: -9, max: 9, noNaN: true }).map((value) => value.toFixed(3)),
  fc.constantFrom(
    "/F1",
    "/X",
    "/P",
    "/Artifact",
    "<</MCID 0>>",
    "<</MCID 1/ActualText(x)>>",
    "(abc)",
    "<00410042>",
    "[(a) -100 <0041>]",
    "null",
    "true",
  ),
);
const operator = fc.constantFrom(
  ..."q Q cm w J gs m l c v y h re S s f F f* B b n W W* cs g rg k sc scn BT ET Tf Tc Tw Tz TL Tr Ts Td TD Tm T* Tj TJ ' \" BMC BDC EMC Do".split(
    " ",
  ),
);
/** Mostly the operands an operator wants, sometimes any. */
const step = fc
  .tuple(fc.array(operand, { maxLength: 6 }), operator)
  .map(([operands, name]) => [...operands, name].join(" "));

const simpleFont = "<</Type/Font/Subtype/TrueType/BaseFont/Sample/FirstChar 0/Widths[500 600]>>";

describe("whatever a content stream holds", () => {
  it("it is read or unreadable", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        survives(() =>
          readParsed(paged(stream(steps.join("\n")), "<</K<</S/P/Pg 3 0 R/K[0 1]>>>>", simpleFont)),
        );
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it("it is read when every operator has numbers enough", () => {
    let read = 0;
    const numeric = fc.constantFrom(
      "1 0 0 1 5 5 cm",
      "2 w",
      "10 10 m 20 20 l 30 5 9 9 4 4 c h f",
      "1 2 3 4 re B",
      "0.5 g",
      "/F1 9 Tf",
      "BT 1 0 0 1 5 5 Tm (abc) Tj ET",
      "q 5 5 9 9 re W n Q",
    );
    fc.assert(
      fc.property(fc.array(numeric, { maxLength: 30 }), (steps) => {
        const content = ["/F1 9 Tf", ...steps].join("\n");
        const seen = readParsed(paged(stream(content), noTree, simpleFont));
        expect(seen.pages[0]!.texts).toHaveLength(steps.filter((each) => each.startsWith("BT")).length);
        read += 1;
      }),
      { seed: 12, numRuns: 200 },
    );
    expect(read).toBe(200);
  });
});

describe("whatever a font holds", () => {
  const font = readFileSync(new URL("../../fonts/Andika-Regular.ttf", import.meta.url));

  it("its outlines are read or unreadable", () => {
    const change = fc.record({ at: fc.nat(600), to: fc.nat(255) });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 10 }),
        fc.nat(2000),
        fc.nat(font.length),
        (changes, glyph, end) => {
          const bytes = Uint8Array.from(glyph % 2 === 0 ? font : font.subarray(0, end));
          for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
          survives(() => {
            const outlines = readOutlines(bytes);
            for (let each = glyph; each < glyph + 20; each += 1) outlines.inkOf(each);
          });
        },
      ),
      { seed: 13, numRuns: 150 },
    );
  });

  it("its map to text is read or unreadable", () => {
    const token = fc.constantFrom(
      "beginbfchar",
      "endbfchar",
      "beginbfrange",
      "endbfrange",
      "<0041>",
      "<0042>",
      "<00410042>",
      "[<0041> <0042>]",
      "[",
      "<",
      "5",
      "/A",
      "(x)",
      "endcmap",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) =>
        survives(() => readToUnicode(Buffer.from(tokens.join(" ")))),
      ),
      { seed: 14, numRuns: 1000 },
    );
  });
});

describe("the reader", () => {
  it("shares nothing with the painter", () => {
    const folder = new URL("./", import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    const imports = sources.flatMap((name) =>
      [...readFileSync(new URL(name, folder), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
        ([, from]) => from!,
      ),
    );
    expect(imports.length).toBeGreaterThan(50);
    // The raster is drawn by an engine of its own.
    const allowed =
      /^(?:\.\/[^/]+\.ts|\.\.\/raster\/mapPages\.ts|node:.+|@plainlabel\/core|@hyzyla\/pdfium|zxing-wasm\/reader)$/;
    expect(imports.filter((from) => !allowed.test(from))).toEqual([]);
  });
});
