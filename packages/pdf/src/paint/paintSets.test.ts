import type { Group, LabelSet, Painter, SeenElement, SeenText } from "@plainlabel/core";
import { PDFDocument, PDFName } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { createPdfPainter } from "../createPdfPainter.ts";
import { openWithPdfjs, type TreeNode } from "../testing/openWithPdfjs.ts";
import { bigStock, sampleSet, smallStock } from "../testing/sampleSets.ts";
import { english, sampleWords } from "../testing/sampleWords.ts";

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

const setSaying = (text: string, lang = "en-GB"): LabelSet => {
  const set = sampleSet(
    { ...english, lang, directions: [], warnings: [], particulars: [] },
    bigStock,
    painter,
  );
  const style = { weight: "regular", size: 12, lang } as const;
  const group: Group = {
    role: "paragraph",
    lang,
    items: [{ kind: "text", text, style, role: "directions", x: 20, baseline: 60, width: 200 }],
  };
  return { ...set, pages: [{ ...set.pages[0]!, groups: [group] }] };
};

const isText = (one: SeenText | SeenElement): one is SeenText => "baseline" in one;
const heard = (element: SeenElement): string =>
  element.sequence.map((one) => (isText(one) ? one.text : heard(one))).join("");

const saidBy = (set: LabelSet): string =>
  set.pages
    .flatMap(({ groups }) => groups)
    .flatMap(({ items }) => items)
    .map((item) => (item.kind === "text" ? item.text : ""))
    .join("")
    // Isolates order a line and have nothing to show.
    .replace(/[\u2066-\u2069]/g, "");

describe("a painted file", () => {
  it("is the same, byte for byte, for the same sets", async () => {
    const sets = sampleWords.map((words) => sampleSet(words, bigStock, painter));
    const once = await painter.paint(sets);
    await painter.paint([setSaying("something else in between")]);
    const other = await createPdfPainter();
    expect(Buffer.compare(once, await painter.paint(sets))).toBe(0);
    expect(Buffer.compare(once, await other.paint(sets))).toBe(0);
  });

  it("differs in its identifier when a word differs", async () => {
    const idOf = async (text: string) =>
      /\/ID\[<([0-9a-f]+)>/.exec(Buffer.from(await painter.paint([setSaying(text)])).toString("latin1"))?.[1];
    expect(await idOf("one tablet")).toMatch(/^[0-9a-f]{32}$/);
    expect(await idOf("one tablet")).not.toBe(await idOf("two tablets"));
  });

  it.each(sampleWords.map((words) => [words.lang, words] as const))(
    "says every word in %s, in order, by two readers",
    async (lang, words) => {
      const set = sampleSet(words, bigStock, painter);
      const file = await painter.paint([set]);
      const seen = await painter.readBack(file, "standard");
      expect(seen.structure.map(heard).join("")).toBe(saidBy(set));
      expect(seen.lang).toBe(lang);
      expect(seen.unembedded).toEqual([]);
      expect(seen.pages[0]!.untagged).toEqual([]);
      expect(seen.pages[0]!.texts.every(({ missing, foreign }) => missing === 0 && foreign === 0)).toBe(true);
      // pdf.js sorts right-to-left lines its own way and drops spaces beside them: compared without order or spaces.
      const letters = (text: string): string => [...text.replace(/[\s\u2060]/gu, "")].sort().join("");
      const opened = await openWithPdfjs(file);
      expect(letters(opened.pages[0]!.text)).toBe(letters(saidBy(set)));
    },
  );

  it("keeps digits running left to right, whatever the script around them", async () => {
    for (const [text, lang] of [
      ["دن میں 500 ملی گرام ۵۰۰ لیں", "ur"],
      ["خذ ٥٠٠ ملغ", "ar"],
      ["দিনে ৫০০ বার 250", "bn"],
    ] as const) {
      const seen = await painter.readBack(await painter.paint([setSaying(text, lang)]), "standard");
      const glyphs = seen.pages[0]!.texts.flatMap((one) => one.glyphs);
      const runs: { text: string; x: number }[][] = [[]];
      for (const glyph of glyphs) {
        if (/^\p{Nd}$/u.test(glyph.text)) runs.at(-1)!.push(glyph);
        else runs.push([]);
      }
      const numbers = runs.filter((run) => run.length > 1);
      expect(numbers.length).toBeGreaterThan(0);
      for (const run of numbers) {
        const places = run.map(({ x }) => x);
        expect(places, run.map((glyph) => glyph.text).join("")).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });

  it("turns brackets in Arabic, and still knows them for the face's own", async () => {
    const text = "ملعقة (\u20665\u00a0mL\u2069) كل يوم";
    const seen = await painter.readBack(await painter.paint([setSaying(text, "ar")]), "standard");
    const { texts } = seen.pages[0]!;
    expect(texts.every(({ foreign }) => foreign === 0)).toBe(true);
    const glyphs = texts.flatMap((one) => one.glyphs);
    const at = (what: string): number => glyphs.find((glyph) => glyph.text === what)!.x;
    // The bracket that opens stands right of the number, and curves round it.
    expect(at("(")).toBeGreaterThan(at("L"));
    expect(at(")")).toBeLessThan(at("5"));
  });

  it("reads a number that follows a medicine's name onto the next line as its neighbour reads", async () => {
    const set = setSaying("", "ur");
    const style = { weight: "regular", size: 12, lang: "ur" } as const;
    const line = (text: string, baseline: number) =>
      ({ kind: "text", text, style, role: "directions", x: 20, baseline, width: 150 }) as const;
    const groups: Group[] = [
      {
        role: "paragraph",
        lang: "ur",
        items: [line("رات کو Amoxicillin ", 60), line("500\u00a0mg لیں", 90)],
      },
    ];
    const file = await painter.paint([{ ...set, pages: [{ ...set.pages[0]!, groups }] }]);
    const seen = await painter.readBack(file, "standard");
    const glyphs = seen.pages[0]!.texts.flatMap((one) => one.glyphs);
    const five = glyphs.find(({ text }) => text === "5")!;
    const gram = glyphs.find(({ text }) => text === "g")!;
    expect(five.x).toBeLessThan(gram.x);
  });
});

describe("fonts shared by all documents", () => {
  it("leave no trace of one document's spelling in the next", async () => {
    const plain = setSaying("Crème brûlée 5\u00a0mg, Ștefan");
    const before = await painter.paint([plain]);
    // The same glyphs, said with other characters: loose accents, plain spaces, look-alike letters.
    await painter.paint([setSaying("Cre\u0300me bru\u0302le\u0301e 5 mg, S\u0326tefan")]);
    expect(Buffer.compare(before, await painter.paint([plain]))).toBe(0);
  });

  it("give one glyph a code for each text it says", async () => {
    const text = "é e\u0301 a\u00a0b c";
    const seen = await painter.readBack(await painter.paint([setSaying(text)]), "standard");
    expect(seen.pages[0]!.texts.map((one) => one.text).join("")).toBe(text);
  });
});

describe("a painter for low vision", () => {
  it("sets Latin in Atkinson Hyperlegible Next, and what that lacks in Andika", async () => {
    const other = await createPdfPainter({ typeface: "AtkinsonHyperlegibleNext" });
    const file = await other.paint([setSaying("Take 1 tablet, Приймайте")]);
    const fonts = (await other.readBack(file, "standard")).pages[0]!.texts.map(({ font }) =>
      font.replace(/^.*\+/, ""),
    );
    expect([...new Set(fonts)]).toEqual(["AtkinsonHyperlegibleNext-Regular", "Andika-Regular"]);
  });
});

describe("what cannot be shown", () => {
  it("is named by the measurer", () => {
    expect(painter.measurer.missingGlyphs("Take 😀 2\u202e tablets 漢", "en-GB")).toEqual([
      "😀",
      "\u202e",
      "漢",
    ]);
    for (const { person, medicine, lang } of sampleWords) {
      expect(painter.measurer.missingGlyphs(person + medicine, lang)).toEqual([]);
    }
  });

  it("stops painting: no box is ever printed for a letter", async () => {
    await expect(painter.paint([setSaying("漢")])).rejects.toThrow(/no face shows "漢"/);
  });

  it("leaves nothing to paint without pages", async () => {
    await expect(painter.paint([])).rejects.toThrow(/no page/);
  });
});

describe("a tagged file", () => {
  const rolesOf = (node: TreeNode): string => {
    const inner = node.children.map((child) => ("role" in child ? rolesOf(child) : child.type)).join(" ");
    return `${node.role}(${inner})`;
  };

  it("is read as headings, paragraphs, lists, figures and a link", async () => {
    const set = sampleSet({ ...english, directions: english.directions.slice(0, 1) }, bigStock, painter);
    const { pages } = await openWithPdfjs(await painter.paint([set]));
    expect(rolesOf(pages[0]!.tree)).toBe(
      "Root(Document(Sect(P(content) H1(content) L(LI(LBody(Figure(content) content))) P(content) " +
        "P(Link(Figure(content) content annotation)) P(content) P(content))))",
    );
  });

  it("keeps a list whole when pictures stand between its items", async () => {
    const set = sampleSet({ ...english, directions: english.directions.slice(0, 2) }, bigStock, painter);
    const page = set.pages[0]!;
    const groups = page.groups
      .filter(({ role }) => role === "list-item")
      .flatMap((group): Group[] => [
        { ...group, items: group.items.filter(({ kind }) => kind === "text") },
        { ...group, role: "figure", items: group.items.filter(({ kind }) => kind !== "text") },
      ]);
    const { pages } = await openWithPdfjs(await painter.paint([{ ...set, pages: [{ ...page, groups }] }]));
    expect(rolesOf(pages[0]!.tree)).toBe(
      "Root(Document(Sect(L(LI(LBody(content Figure(content))) LI(LBody(content Figure(content)))))))",
    );
  });

  it("names the meaning of every picture and where it stands", async () => {
    const set = sampleSet(english, bigStock, painter);
    const { pages } = await openWithPdfjs(await painter.paint([set]));
    const figures = (node: TreeNode): TreeNode[] =>
      node.children.flatMap((child) =>
        "role" in child ? [...(child.role === "Figure" ? [child] : []), ...figures(child)] : [],
      );
    const found = figures(pages[0]!.tree);
    expect(found.map(({ alt }) => alt)).toEqual([
      ...english.directions.map(({ alt }) => alt),
      english.invitation,
    ]);
    const item = set.pages[0]!.groups.flatMap(({ items }) => items).find(({ kind }) => kind === "pictogram")!;
    const height = set.pages[0]!.height;
    if (item.kind !== "pictogram") throw new Error("no pictogram in the sample");
    const corners = [item.x, height - item.y - item.height, item.x + item.width, height - item.y];
    for (const [index, corner] of corners.entries()) expect(found[0]!.bbox![index]).toBeCloseTo(corner, 2);
  });

  it("says a medicine's Latin name inside Urdu as English", async () => {
    const words = sampleWords.find(({ lang }) => lang === "ur")!;
    const file = await painter.paint([sampleSet(words, bigStock, painter)]);
    const { structure } = await painter.readBack(file, "standard");
    const spans = (element: SeenElement): SeenElement[] => [
      ...(element.type === "Span" ? [element] : []),
      ...element.children.flatMap(spans),
    ];
    const found = structure.flatMap(spans);
    expect(found.map(({ lang }) => lang)).toEqual(found.map(() => "en-GB"));
    expect(found[0]!.text).toBe("Amoxicillin 500\u00a0mg");
  });

  it("gives each page of another language its language", async () => {
    const sets = sampleWords.slice(0, 2).map((words) => sampleSet(words, bigStock, painter));
    const { structure, lang } = await painter.readBack(await painter.paint(sets), "standard");
    expect(lang).toBe("en-GB");
    expect(structure[0]!.children.map((sect) => [sect.type, sect.lang ?? lang])).toEqual([
      ["Sect", "en-GB"],
      ["Sect", "cy"],
    ]);
  });

  it("leads to the link and says so", async () => {
    const { pages } = await openWithPdfjs(await painter.paint([sampleSet(english, bigStock, painter)]));
    expect(pages[0]!.links).toHaveLength(1);
    expect(pages[0]!.links[0]!.url.toUpperCase()).toBe(english.url);
    expect(pages[0]!.links[0]!.contents).toBe(`${english.invitation} ${english.url}`);
  });

  it("survives a title that is full of markup", async () => {
    const title = 'Medicine label: Amoxicillin & co <label> "5\u00a0mg" (ŵ)\\';
    const set = { ...sampleSet(english, smallStock, painter), title };
    const opened = await openWithPdfjs(await painter.paint([set]));
    expect(opened.title).toBe(title);
    expect(opened.metadata).toContain("Amoxicillin &#38; co &#60;label&#62;");
    expect(opened.metadata).not.toMatch(/& |<label>/);
  });
});

describe("a page", () => {
  it("is exactly the stock, in thousandths of a millimetre", async () => {
    for (const stock of [smallStock, bigStock]) {
      const { pages } = await openWithPdfjs(await painter.paint([sampleSet(english, stock, painter)]));
      expect((pages[0]!.width * 25.4) / 72).toBeCloseTo(stock.width, 3);
      expect((pages[0]!.height * 25.4) / 72).toBeCloseTo(stock.height, 3);
    }
  });

  it("shows a QR symbol that decodes from black and white dots at 203 dpi", async () => {
    const file = await painter.paint([sampleSet(english, bigStock, painter)]);
    const { raster, pages } = await painter.readBack(file, "full", 203);
    expect(raster!.codes).toEqual([[english.url]]);
    expect(pages[0]!.codes).toEqual([english.url]);
    expect(raster!.blankRuns).toEqual([[]]);
  });

  it("has the QR symbol's size as the measurer told layout", async () => {
    const set = sampleSet(english, bigStock, painter);
    const groups = set.pages[0]!.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => (item.kind === "qr" ? { ...item, modules: item.modules + 4 } : item)),
    }));
    await expect(painter.paint([{ ...set, pages: [{ ...set.pages[0]!, groups }] }])).rejects.toThrow(
      /modules/,
    );
  });
});

it("asks the print dialog not to scale", async () => {
  const { catalog } = await PDFDocument.load(await painter.paint([setSaying("Take 1 tablet.")]));
  expect(String(catalog.lookup(PDFName.of("ViewerPreferences")))).toContain("/PrintScaling /None");
});
