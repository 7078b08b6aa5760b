// Proof that the proof works: each fault, planted alone in a sound label, is found and called by its name.
import {
  type Group,
  type LabelSet,
  type Page,
  type TextItem,
  type VerificationLevel,
  verify,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import {
  altered,
  dictionariesOf,
  innerFontsOf,
  withContent,
  withDrawings,
  withFonts,
  withMetadata,
} from "./alterFile.ts";
import { letterByLetter } from "./letterByLetter.ts";
import { sampleDocument, sampleSet } from "./sampleLabel.ts";

const painter = await createPdfPainter();
const sound = sampleSet(painter.measurer, painter.qrModules);

/** The findings' codes when the file is judged as if it were the sound label. */
const codesOf = async (
  file: Uint8Array,
  level: VerificationLevel = "standard",
): Promise<readonly string[]> => {
  const seen = await painter.readBack(file, level);
  const findings = verify(sampleDocument, sound, seen);
  // What runs tell of their pens at once is what their letters tell one by one.
  expect(verify(sampleDocument, sound, letterByLetter(seen))).toEqual(findings);
  // Findings are logged, and a label names a person.
  expect(JSON.stringify(findings)).not.toMatch(/smith|amoxicillin|capsule|0113/i);
  return [...new Set(findings.map(({ code }) => code))].sort();
};

const withPage = (index: number, change: (page: Page) => Page): LabelSet => ({
  ...sound,
  pages: sound.pages.map((page, at) => (at === index ? change(page) : page)),
});

const says = (group: Group, text: string): boolean =>
  group.items.some((item) => item.kind === "text" && item.text.includes(text));

/** The sound label with every group that says `text` changed; none stays as it was by mistake. */
const withGroup = (text: string, change: (group: Group) => readonly Group[]): LabelSet => {
  if (!sound.pages.some(({ groups }) => groups.some((group) => says(group, text))))
    throw new Error(`no ${text}`);
  return {
    ...sound,
    pages: sound.pages.map((page) => ({
      ...page,
      groups: page.groups.flatMap((group) => (says(group, text) ? change(group) : [group])),
    })),
  };
};

const withLine = (text: string, change: (item: TextItem) => TextItem): LabelSet =>
  withGroup(text, (group) => [
    {
      ...group,
      items: group.items.map((item) =>
        item.kind === "text" && item.text.includes(text) ? change(item) : item,
      ),
    },
  ]);

const withPictures = (change: (group: Group) => Group): LabelSet => ({
  ...sound,
  pages: sound.pages.map((page) => ({
    ...page,
    groups: page.groups.map((group) => (group.role === "figure" ? change(group) : group)),
  })),
});

const withQr = (change: { url?: string; x?: number; y?: number; module?: number }): LabelSet =>
  withPictures((group) => ({
    ...group,
    items: group.items.map((item) => (item.kind === "qr" ? { ...item, ...change } : item)),
  }));

/** Faults that a layout or painter could make: the label is painted from an altered set. */
const paintedWrongly: readonly (readonly [string, LabelSet, string])[] = [
  ["a warning is dropped", withGroup("Finish the course.", () => []), "sentence-missing"],
  [
    "a sentence is doubled",
    withGroup("Finish the course.", (group) => [group, below(group, 130)]),
    "sentence-doubled",
  ],
  [
    "two sentences change places",
    withPage(1, (page) => ({ ...page, groups: swapped(page.groups, "Finish the course.", "Questions?") })),
    "sentence-out-of-order",
  ],
  [
    "a word is changed",
    withLine("Take 1 capsule", (line) => ({ ...line, text: "Take 4 capsule " })),
    "sentence-missing",
  ],
  [
    "the space between two lines is lost",
    withLine("Take 1", (line) => ({ ...line, text: line.text.trimEnd() })),
    "sentence-missing",
  ],
  [
    "words are added",
    withLine("Finish the course.", (line) => ({ ...line, text: "Finish the course. Twice." })),
    "words-unexpected",
  ],
  [
    "the name is missing on a later label",
    withPage(1, (page) => ({ ...page, groups: page.groups.filter((group) => !says(group, "Mrs Ann")) })),
    "running-head-missing",
  ],
  [
    "the draft mark is missing on a later label",
    withPage(1, (page) => ({ ...page, groups: page.groups.filter((group) => !says(group, "DRAFT")) })),
    "running-head-missing",
  ],
  [
    "a line runs over the margin",
    withLine("Finish the course.", (line) => ({ ...line, x: 200 })),
    "words-outside-margin",
  ],
  [
    "a line is clipped by the paper's edge",
    withLine("Swallow", (line) => ({ ...line, baseline: 218 })),
    "words-hidden",
  ],
  [
    "the type shrinks",
    withLine("Finish", (line) => ({ ...line, style: { ...line.style, size: 13 } })),
    "type-too-small",
  ],
  ["two lines overlap", withLine("3 times a day.", (line) => ({ ...line, baseline: 103 })), "words-overlap"],
  ["two sentences overlap", withLine("Questions?", (line) => ({ ...line, baseline: 80 })), "words-overlap"],
  [
    "a rule runs through words",
    withPage(0, (page) => ({ ...page, rules: [{ x: 10, y: 95, width: 270, height: 1 }] })),
    "rule-over-words",
  ],
  [
    "a picture stands on words",
    withPictures((group) => ({
      ...group,
      items: group.items.map((item) => (item.kind === "pictogram" ? { ...item, x: 50 } : item)),
    })),
    "picture-over-words",
  ],
  [
    "a picture stands outside the margin",
    withPictures((group) => ({
      ...group,
      items: group.items.map((item) => (item.kind === "pictogram" ? { ...item, x: 2 } : item)),
    })),
    "picture-outside-margin",
  ],
  [
    "a picture has no alternative text",
    withPictures((group) => ({
      ...group,
      items: group.items.map((item) => (item.kind === "pictogram" ? { ...item, alt: "" } : item)),
    })),
    "alt-missing",
  ],
  [
    "a picture has another's alternative text",
    withPictures((group) => ({
      ...group,
      items: group.items.map((item) => (item.kind === "pictogram" ? { ...item, alt: "Two capsules" } : item)),
    })),
    "alt-wrong",
  ],
  [
    "a picture is dropped",
    withPage(0, (page) => ({ ...page, groups: page.groups.filter(({ role }) => role !== "figure") })),
    "picture-count",
  ],
  ["a section has the wrong language", { ...sound, lang: "pl" }, "lang-wrong"],
  [
    "a sentence has the wrong language",
    withGroup("Finish", (group) => [{ ...group, lang: "pl" }]),
    "lang-wrong",
  ],
  ["the code leads elsewhere", withQr({ url: "HTTPS://LABEL.EXAMPLE/L/7K2M9QX5" }), "code-wrong-link"],
  [
    "the code is dropped",
    withPage(1, (page) => ({ ...page, groups: page.groups.filter(({ role }) => role !== "figure") })),
    "code-missing",
  ],
  ["the code's white surround is cut", withQr({ x: 150, y: 172 }), "code-crowded"],
  ["the code is not on the printer's dots", withQr({ module: 1.6 }), "code-off-dots"],
  ["the title names the person", { ...sound, title: "Medicine label: Ann Smith" }, "title-names-person"],
  ["the title is another's", { ...sound, title: "Medicine label: Penicillin" }, "title-wrong"],
  ["the paper is another's", withPage(0, (page) => ({ ...page, width: 300 })), "page-size"],
  ["a label is missing", { ...sound, pages: sound.pages.slice(0, 1) }, "page-count"],
];

function below(group: Group, by: number): Group {
  return {
    ...group,
    items: group.items.map((item) =>
      item.kind === "text" ? { ...item, baseline: item.baseline + by } : item,
    ),
  };
}

function swapped(groups: readonly Group[], one: string, other: string): readonly Group[] {
  const [a, b] = [
    groups.findIndex((group) => says(group, one)),
    groups.findIndex((group) => says(group, other)),
  ];
  return groups.map((group, index) => (index === a ? groups[b]! : index === b ? groups[a]! : group));
}

/** The operators that begin, show and end the content of the element with this number. */
const contentOf = (id: number): RegExp => new RegExp(`/\\w+<</MCID ${id}>>BDC\n[\\s\\S]*?EMC`);

/** Shows a line's codes one by one from its end back to its start: it reads the same and looks reversed. */
const reversedPlaces = (operators: string): string =>
  operators.replace(contentOf(2), (content) =>
    content.replace(/1 0 0 1 (\S+) (\S+) Tm [\s\S]*?T[jJ]/, (shown, x: string, y: string) =>
      [...shown.matchAll(/<([0-9a-f]+)>/gi)]
        .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
        .map((code, index, codes) => `1 0 0 1 ${Number(x) + (codes.length - index) * 9} ${y} Tm <${code}> Tj`)
        .join("\n"),
    ),
  );

const sample = await painter.paint([sound]);
const before = (mark: string, what: string) => (operators: string) =>
  operators.replace(mark, `${what}\n${mark}`);

/** Codes of two letters of the sample: usual letters have the same codes in every file. */
const codes = { e: 50, o: 60 } as const;

/** Faults in the finished file's own objects. */
const writtenWrongly: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
  [
    "a rule is untagged",
    () => withContent(sample, 0, (text) => text.replace("/Artifact<</Type/Layout>>BDC", "/Span BMC")),
    "shape-untagged",
  ],
  [
    "words are untagged",
    () => withContent(sample, 0, (text) => text.replace("/P<</MCID 2>>BDC", "/P BMC")),
    "words-untagged",
  ],
  [
    "words are tagged, but stand in no element",
    () => withContent(sample, 0, (text) => text.replace("/P<</MCID 2>>BDC", "/P<</MCID 99>>BDC")),
    "words-untagged",
  ],
  [
    "words are marked as decoration",
    () => withContent(sample, 0, (text) => text.replace("/P<</MCID 2>>BDC", "/Artifact BMC")),
    "words-silent",
  ],
  [
    "a number is drawn backwards",
    () =>
      withContent(sample, 0, (text) =>
        text.replace(contentOf(3), (content) =>
          reversedPlaces(content.replace("MCID 3", "MCID 2")).replace("MCID 2", "MCID 3"),
        ),
      ),
    "digits-reversed",
  ],
  [
    "a letter has no glyph",
    () =>
      withContent(sample, 0, (text) =>
        text.replace(contentOf(2), (content) => content.replace(/<[0-9a-f]{4}/i, "<0000")),
      ),
    "glyph-missing",
  ],
  ["words are white", () => withContent(sample, 0, before("/P<</MCID 2>>BDC", "1 g")), "words-hidden"],
  ["words are invisible", () => withContent(sample, 0, before("/P<</MCID 2>>BDC", "3 Tr")), "words-hidden"],
  [
    "words are covered",
    () => withContent(sample, 0, (text) => `${text}\n/Artifact BMC 1 g 0 0 290 216 re f EMC`),
    "words-hidden",
  ],
  [
    "words are clipped",
    () => withContent(sample, 0, before("/P<</MCID 2>>BDC", "0 0 100 216 re W n")),
    "words-hidden",
  ],
  [
    "letters are squeezed",
    () => withContent(sample, 0, before("/P<</MCID 2>>BDC", "80 Tz")),
    "type-squeezed",
  ],
  [
    "letters are shrunk by scaling the page",
    () => withContent(sample, 0, (text) => `0.9 0 0 0.9 10 10 cm\n${text}`),
    "type-too-small",
  ],
  ["letters pile up", () => withContent(sample, 0, before("/P<</MCID 2>>BDC", "-7 Tc")), "words-overlap"],
  [
    "the code has one wrong module",
    () => withContent(sample, 1, (text) => text.replace(/\n(\d+) (1[0-9]) 1 1 re/, "")),
    "code-broken",
  ],
  [
    "a picture is blank",
    () => withContent(sample, 0, (text) => text.replace(/(\/Figure<<\/MCID \d+>>BDC)[\s\S]*?EMC/, "$1\nEMC")),
    "picture-blank",
  ],
  ["a picture's own drawing is blank", () => withDrawings(sample, () => "1 J 1 j"), "picture-blank"],
  [
    "a letter shows another letter, though it reads rightly",
    () =>
      altered(sample, (document) => {
        const swapped = Array.from({ length: 256 }, (_, code) =>
          code === codes.e ? codes.o : code === codes.o ? codes.e : code,
        );
        const map = document.context.stream(
          Buffer.from(swapped.flatMap((glyph) => [glyph >> 8, glyph & 255])),
        );
        for (const font of innerFontsOf(document))
          font.set(PDFName.of("CIDToGIDMap"), document.context.register(map));
      }),
    "glyph-wrong",
  ],
  [
    "a letter's outline is damaged",
    () =>
      withFonts(sample, (program, glyf) => {
        program[glyf + 150] = program[glyf + 150]! ^ 8;
      }),
    "glyph-wrong",
  ],
  [
    "a letter is spaced as another",
    () =>
      altered(sample, (document) => {
        for (const font of innerFontsOf(document)) {
          const widths = font.lookup(PDFName.of("W"), PDFArray).lookup(1, PDFArray);
          // Widths are listed from code 1.
          widths.set(codes.e - 1, PDFNumber.of(900));
        }
      }),
    "glyph-wrong",
  ],
  [
    "a font is none of ours",
    () =>
      altered(sample, (document) => {
        for (const each of dictionariesOf(document))
          if (each.has(PDFName.of("BaseFont"))) each.set(PDFName.of("BaseFont"), PDFName.of("Other-Regular"));
      }),
    "glyph-wrong",
  ],
  [
    "a font is not embedded",
    () =>
      altered(sample, (document) => {
        for (const each of dictionariesOf(document)) each.delete(PDFName.of("FontFile2"));
      }),
    "font-not-embedded",
  ],
  [
    "the metadata is not escaped",
    () => withMetadata(sample, (xml) => xml.replace("Medicine label:", "Medicine <label> & co:")),
    "metadata-malformed",
  ],
  [
    "the metadata has another title",
    () => withMetadata(sample, (xml) => xml.replace("Medicine label:", "Label:")),
    "metadata-title",
  ],
  [
    "the metadata names the person",
    () => withMetadata(sample, (xml) => xml.replace("Medicine label:", "Smith:")),
    "title-names-person",
  ],
  [
    "the file does not say that it is tagged",
    () =>
      altered(sample, ({ catalog }) =>
        catalog.lookup(PDFName.of("MarkInfo"), PDFDict).set(PDFName.of("Marked"), PDFBool.False),
      ),
    "not-tagged",
  ],
  [
    "the file has no language",
    () => altered(sample, ({ catalog }) => void catalog.delete(PDFName.of("Lang"))),
    "lang-wrong",
  ],
  [
    "a screen reader would say other words",
    () =>
      altered(sample, (document) => {
        const heading = dictionariesOf(document).find(
          (each) => each.get(PDFName.of("S")) === PDFName.of("H1"),
        );
        heading?.set(PDFName.of("ActualText"), PDFHexString.fromText("Amoxicillin 50 mg capsules"));
      }),
    "words-replaced",
  ],
  [
    "a script runs when the file is opened",
    () => altered(sample, (document) => document.addJavaScript("greet", "app.alert('hello')")),
    "active-content",
  ],
  [
    "a link starts a program",
    () =>
      altered(sample, (document) => {
        const { context, catalog } = document;
        catalog.set(PDFName.of("OpenAction"), context.obj({ S: "Launch", F: PDFString.of("calc.exe") }));
      }),
    "active-content",
  ],
  [
    "a link to tap leads elsewhere",
    () =>
      altered(sample, (document) => {
        const { context } = document;
        const action = { S: "URI", URI: PDFString.of("https://elsewhere.example/") };
        const link = context.obj({ Type: "Annot", Subtype: "Link", Rect: [10, 10, 50, 50], A: action });
        document.getPage(0).node.set(PDFName.of("Annots"), context.obj([link]));
      }),
    "link-wrong",
  ],
];

describe("a sound label", () => {
  it("has no findings at either level", async () => {
    expect(await codesOf(sample)).toEqual([]);
    expect(await codesOf(sample, "full")).toEqual([]);
  });

  it("has none after another library has written it anew", async () => {
    expect(await codesOf(await altered(sample, () => {}))).toEqual([]);
  });
});

describe("a fault planted in the layout is found when", () => {
  it.each(paintedWrongly)("%s", async (_, set, code) => {
    expect(await codesOf(await painter.paint([set]))).toContain(code);
  });
});

describe("a fault planted in the file is found when", () => {
  it.each(writtenWrongly)("%s", async (_, plant, code) => {
    expect(await codesOf(await plant())).toContain(code);
  });
});

describe("a fault that only the printed dots show is found when", () => {
  // A clip in the shape of an L: its box holds the words, its room does not.
  const corner = "10 5 m 289 5 l 289 6 l 11 6 l 11 215 l 10 215 l h W n";
  it("letters leave no ink", async () => {
    const file = await withContent(sample, 0, before("/P<</MCID 2>>BDC", corner));
    expect(await codesOf(file)).toEqual([]);
    expect(await codesOf(file, "full")).toContain("ink-missing");
  });

  it("the code cannot be scanned", async () => {
    const file = await withContent(sample, 1, (text) =>
      text.replace(/(\/Figure<<\/MCID \d+>>BDC)/, `${corner}\n$1`),
    );
    expect(await codesOf(file, "full")).toContain("code-unreadable");
  });
});
