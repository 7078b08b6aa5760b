import { describe, expect, it } from "vitest";
import { type Block, documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import type { LabelSet, Page, TextItem, TextRole } from "../layout/LabelSet.ts";
import type { ReadBack, SeenElement, SeenPage, SeenText } from "../Painter.ts";
import { verify } from "./verify.ts";

const lang = "en-GB";
const size = 12;

const sentence = (text: string, source = ""): Sentence => ({
  runs: [{ text, strong: false }],
  lang,
  pictogram: null,
  source,
});

const documentOf = (...blocks: readonly Block[]): LabelDocument => ({
  version: documentVersion,
  lang,
  title: "Medicine label: Folic acid 5 mg tablets",
  date: "2026-11-22",
  running: { who: sentence("Ann Lee"), medicine: sentence("Folic acid 5 mg tablets") },
  blocks,
});

const directions = (...texts: readonly string[]): Block => ({
  kind: "directions",
  asWritten: false,
  sentences: texts.map((text, index) => sentence(text, `/directions/${index}`)),
});

const roles: readonly TextRole[] = [
  "name",
  "medicine",
  "form",
  "directions",
  "warning",
  "timetable",
  "help",
  "link",
  "particulars",
  "running",
  "draft",
  "continued",
];

const page: Page = {
  width: 500,
  height: 500,
  margins: { top: 5, right: 5, bottom: 5, left: 5 },
  groups: [],
  rules: [],
};

const setOf = (pages: readonly Page[]): LabelSet => ({
  lang,
  title: "Medicine label: Folic acid 5 mg tablets",
  date: "2026-11-22",
  dpi: 203,
  floors: Object.fromEntries(roles.map((role) => [role, size])) as LabelSet["floors"],
  pages,
});

/** A line as it would be seen: every letter half as wide as the type is high. */
const seenLine = (text: string, baseline: number, x = 20): SeenText => {
  const glyphs = [...text].map((letter, index) => {
    const at = x + (index * size) / 2;
    const ink =
      letter === " " ? null : { x: at, y: baseline - size * 0.7, width: size / 2, height: size * 0.7 };
    return { text: letter, x: at, right: at + size / 2, ink };
  });
  const right = x + (text.length * size) / 2;
  return {
    text,
    x,
    right,
    baseline,
    size,
    stretch: 1,
    top: baseline - size * 0.7,
    bottom: baseline,
    ink: { x, y: baseline - size * 0.7, width: right - x, height: size * 0.7 },
    font: "Sample",
    glyphs,
    missing: 0,
    foreign: 0,
    visible: true,
  };
};

const element = (
  type: string,
  page: number,
  ...sequence: readonly (SeenText | SeenElement)[]
): SeenElement => {
  const children = sequence.filter((part) => "sequence" in part);
  const texts = sequence.filter((part) => !("sequence" in part));
  return {
    type,
    lang: null,
    alt: null,
    actualText: null,
    text: texts.map(({ text }) => text).join(""),
    page,
    children,
    sequence,
    box: null,
  };
};

const packet = (title: string): string =>
  `<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title></x:xmpmeta>`;

/** A file whose pages hold these lines, one paragraph each; a list is one paragraph of several lines. */
const seenOf = (...pages: readonly (readonly (string | readonly string[])[])[]): ReadBack => {
  const paragraphs = pages.map((lines, at) => {
    let baseline = 0;
    return lines.map((text) =>
      element(
        "P",
        at,
        ...[text].flat().map((line) => {
          baseline += 20;
          return seenLine(line, baseline);
        }),
      ),
    );
  });
  const title = "Medicine label: Folic acid 5 mg tablets";
  return {
    title,
    lang,
    tagged: true,
    metadata: packet(title),
    information: { Title: title, Producer: "Plainlabel" },
    pages: paragraphs.map(
      (list): SeenPage => ({
        width: 500,
        height: 500,
        texts: list.flatMap(({ sequence }) => sequence.filter((part) => !("sequence" in part))),
        figures: [],
        rules: [],
        codes: [],
        symbols: [],
        links: [],
        taps: [],
        untagged: [],
        silent: [],
        untaggedShapes: 0,
      }),
    ),
    structure: [element("Document", 0, ...paragraphs.map((list, at) => element("Sect", at, ...list)))],
    unembedded: [],
    active: [],
  };
};

const codes = (
  document: LabelDocument,
  seen: ReadBack,
  set = setOf(seen.pages.map(() => page)),
): readonly string[] => verify(document, set, seen).map(({ code }) => code);

const oneLine = documentOf(directions("Take 1 tablet a day."));

/** The first line of a file, altered. */
const withFirst = (seen: ReadBack, change: (text: SeenText) => SeenText): ReadBack => {
  const [first] = seen.pages[0]!.texts;
  const changed = change(first!);
  const swap = (part: SeenText | SeenElement): SeenText | SeenElement =>
    "sequence" in part
      ? element(part.type, part.page, ...part.sequence.map(swap))
      : part === first
        ? changed
        : part;
  return {
    ...seen,
    pages: seen.pages.map((each) => ({
      ...each,
      texts: each.texts.map((text) => (text === first ? changed : text)),
    })),
    structure: seen.structure.map((each) => swap(each) as SeenElement),
  };
};

describe("what is read aloud", () => {
  it("may be broken into lines, joined by no-break spaces, and hold marks for line breaks", () => {
    const seen = seenOf([["Take ", "1\u00A0tab\u2060let a ", "day."]]);
    expect(codes(oneLine, seen)).toEqual([]);
  });

  const twoIdeas = documentOf(directions("Take 1 tablet a day.", "Swallow it whole."));
  const secondLabel = ["Ann Lee", "Folic acid 5 mg tablets", "Swallow it whole."];
  /** Laid out with the line that sends on to the next label on the labels named. */
  const goingOn = (...labels: readonly number[]): LabelSet =>
    setOf(
      [0, 1].map((at) =>
        labels.includes(at) ? { ...page, groups: [{ role: "paragraph", lang, items: [lineOn] }] } : page,
      ),
    );
  const lineOn: TextItem = {
    kind: "text",
    text: "More on label 2.",
    style: { weight: "bold", size, lang },
    role: "continued",
    x: 20,
    baseline: 40,
    width: 80,
  };

  it("may go on from one label to the next, which the label says, with the running head between", () => {
    const seen = seenOf(["Take 1 tablet a day.", "More on label 2."], secondLabel);
    expect(codes(twoIdeas, seen, goingOn(0))).toEqual([]);
  });

  it("never goes on without saying so, nor says so where it does not, nor names another label", () => {
    const unsaid = seenOf(["Take 1 tablet a day."], secondLabel);
    expect(codes(twoIdeas, unsaid, goingOn())).toEqual(["goes-on-unsaid"]);
    const untrue = seenOf(["Take 1 tablet a day.", "More on label 2."], [...secondLabel, "More on label 3."]);
    expect(codes(twoIdeas, untrue, goingOn(0))).toEqual(["words-unexpected"]);
    const wrong = seenOf(["Take 1 tablet a day.", "More on label 3."], secondLabel);
    expect(codes(twoIdeas, wrong, goingOn(0))).toContain("goes-on-unsaid");
  });

  it("goes on in silence only where a label holds none of the directions and has no room", () => {
    const name: Block = { kind: "medicine", sentence: sentence("Folic acid 5 mg tablets", "/medicine") };
    const document = documentOf(name, directions("Swallow it whole."));
    const seen = seenOf(["Folic acid 5 mg tablets"], secondLabel);
    expect(codes(document, seen, goingOn())).toEqual(["goes-on-unsaid"]);
    // The name's line ends 20 points under the top edge of this label: less than three lines are left.
    const low = { ...page, height: 55 };
    expect(codes(document, seen, setOf([low, page]))).not.toContain("goes-on-unsaid");
    const dose = seenOf(["Take 1 tablet a day."], secondLabel);
    expect(codes(twoIdeas, dose, setOf([low, page]))).toContain("goes-on-unsaid");
  });

  it("may say so smaller where the layout tells, and never under 12 point", () => {
    const seen = seenOf(["Take 1 tablet a day.", "More on label 2."], secondLabel);
    const large = (lineFloor?: number): LabelSet => {
      const { pages, floors, ...set } = goingOn(0);
      const [first, ...others] = pages;
      const told = lineFloor === undefined ? {} : { lineFloor };
      return { ...set, floors: { ...floors, continued: 24 }, pages: [{ ...first!, ...told }, ...others] };
    };
    expect(codes(twoIdeas, seen, large(12))).toEqual([]);
    expect(codes(twoIdeas, seen, large())).toEqual(["type-too-small"]);
    expect(codes(twoIdeas, seen, large(9))).toEqual([]);
    expect(codes(twoIdeas, seen, large(14))).toEqual(["type-too-small"]);
  });

  it("has a name under its floor only where the layout tells: 12 point on small labels, 16 on large ones", () => {
    const name: Block = { kind: "medicine", sentence: sentence("Folic acid 5 mg tablets", "/medicine") };
    const seen = seenOf(["Folic acid 5 mg tablets"]);
    // Seen at 12 point, where the person's size is 24.
    const label = (height: number, told: Partial<Page>): LabelSet => {
      const set = setOf([{ ...page, height, ...told }]);
      return { ...set, floors: { ...set.floors, medicine: 24 } };
    };
    const small = label(100, { headFloor: 12 });
    expect(codes(documentOf(name), seen, small)).not.toContain("type-too-small");
    expect(codes(documentOf(name), seen, label(100, {}))).toContain("type-too-small");
    for (const headFloor of [12, 16])
      expect(codes(documentOf(name), seen, label(500, { headFloor }))).toContain("type-too-small");
  });

  it("never parts a step from what the steps of its course have in common", () => {
    const steps = ["Take it once a day:", "First, 2 tablets for 5 days.", "Then 1 tablet."];
    const document = documentOf({
      kind: "directions",
      asWritten: false,
      sentences: steps.map((text, at) => ({ ...sentence(text, `/directions/${at}`), opensLine: true })),
    });
    expect(codes(document, seenOf(steps))).toEqual([]);
    const head = ["Ann Lee", "Folic acid 5 mg tablets"];
    const parted = seenOf([...steps.slice(0, 2), "More on label 2."], [...head, steps[2]!]);
    expect(codes(document, parted, goingOn(0))).toEqual(["step-without-its-head"]);
  });

  it("may say the same short words as often as the document does, and no more", () => {
    const time = (word: string, amount: string) => ({ time: sentence(word), amount: sentence(amount) });
    const slots = [
      time("Morning", "1"),
      time("Midday", "none"),
      time("Evening", "1"),
      time("Bedtime", "none"),
    ];
    const document = documentOf(directions("Take 1 tablet a day."), { kind: "timetable", slots, lang });
    const lines = [
      "Take 1 tablet a day.",
      "Morning",
      "1",
      "Midday",
      "none",
      "Evening",
      "1",
      "Bedtime",
      "none",
    ];
    expect(codes(document, seenOf(lines))).toEqual([]);
    expect(codes(document, seenOf([...lines, "none"]))).toEqual(["sentence-doubled"]);
    expect(codes(document, seenOf(lines.toSpliced(4, 1)))).toContain("sentence-missing");
  });

  it("keeps the words of two sentences apart only where a space or an element parts them", () => {
    const document = documentOf(directions("Take 1 tablet.", "Finish the course."));
    expect(codes(document, seenOf([["Take 1 tablet. ", "Finish the course."]]))).toEqual([]);
    expect(codes(document, seenOf([["Take 1 tablet.", "Finish the course."]]))).toContain("sentence-missing");
  });

  it("is not only the label's number: that is known from the layout", () => {
    const tag = {
      kind: "text",
      text: "1 of 1 · K7Q2",
      role: "running",
      x: 0,
      baseline: 0,
      width: 0,
      style: { weight: "regular", size, lang },
    } as const;
    const tagged = setOf([{ ...page, groups: [{ role: "paragraph", lang, items: [tag] }] }]);
    expect(codes(oneLine, seenOf(["1 of 1 · K7Q2", "Take 1 tablet a day."]), tagged)).toEqual([]);
    expect(codes(oneLine, seenOf(["Take 1 tablet a day."]), tagged)).toEqual(["running-head-missing"]);
    expect(codes(oneLine, seenOf(["1 of 1 · K7Q2", "Take 1 tablet a day."]))).toEqual(["words-unexpected"]);
  });

  it("names the request's field when a sentence is missing", () => {
    const document = documentOf(directions("Take 1 tablet.", "Finish the course."));
    const set = setOf([page]);
    expect(verify(document, set, seenOf(["Take 1 tablet."]))).toMatchObject([
      { code: "sentence-missing", path: "/directions/1" },
    ]);
  });
});

describe("numbers", () => {
  const placed = (text: string, places: readonly number[]) =>
    withFirst(seenOf([text]), (line) => ({
      ...line,
      glyphs: line.glyphs.map((glyph, index) => ({ ...glyph, x: places[index]!, right: places[index]! + 6 })),
    }));

  it("run from left to right in any script, although the words round them run the other way", () => {
    const document = documentOf(directions("لیں ۵۰۰"));
    expect(codes(document, placed("لیں ۵۰۰", [100, 94, 88, 82, 64, 70, 76]))).toEqual([]);
    expect(codes(document, placed("لیں ۵۰۰", [100, 94, 88, 82, 76, 70, 64]))).toEqual(["digits-reversed"]);
  });

  it("keep their decimal point between their digits", () => {
    const document = documentOf(directions("2.5"));
    expect(codes(document, placed("2.5", [20, 26, 32]))).toEqual([]);
    expect(codes(document, placed("2.5", [32, 26, 20]))).toEqual(["digits-reversed"]);
    expect(codes(document, placed("2.5", [20, 32, 26]))).toEqual(["digits-reversed"]);
  });
});

describe("type", () => {
  it("is as large as its sentence's role asks for", () => {
    const larger = { ...setOf([page]), floors: { ...setOf([page]).floors, directions: 14 } };
    expect(codes(oneLine, seenOf(["Take 1 tablet a day."]), larger)).toEqual(["type-too-small"]);
    const other = { ...setOf([page]), floors: { ...setOf([page]).floors, warning: 14 } };
    expect(codes(oneLine, seenOf(["Take 1 tablet a day."]), other)).toEqual([]);
  });
});

describe("the title", () => {
  const titled = (document: LabelDocument, title: string): readonly string[] =>
    codes(
      { ...document, title },
      { ...seenOf(["Take 1 tablet a day."]), title, information: { Title: title }, metadata: packet(title) },
    );

  it("may share a word with the person only where the medicine is called so", () => {
    expect(titled(oneLine, "Medicine label: Folic acid 5 mg tablets")).toEqual([]);
    expect(titled(oneLine, "Medicine label for Lee")).toEqual(["title-names-person"]);
    const rose = {
      ...oneLine,
      running: { who: sentence("Rose Acid"), medicine: sentence("Folic acid 5 mg tablets") },
    };
    expect(titled(rose, "Medicine label: Folic acid 5 mg tablets")).toEqual([]);
    expect(titled(rose, "Medicine label: Rose")).toEqual(["title-names-person"]);
  });

  it("stands in the metadata escaped, or the metadata is malformed", () => {
    const seen = seenOf(["Take 1 tablet a day."]);
    const title = "Medicine label: A & B <5 mg>";
    const judged = (metadata: string) =>
      codes({ ...oneLine, title }, { ...seen, title, information: { Title: title }, metadata });
    expect(judged(packet("Medicine label: A &amp; B &lt;5 mg&gt;"))).toEqual([]);
    for (const wrong of [
      packet(title),
      packet("Medicine label: A & B"),
      "",
      "words",
      packet("A").replace("</x:xmpmeta>", ""),
    ])
      expect(judged(wrong)).toEqual(["metadata-malformed"]);
    expect(judged(packet("Medicine label: A"))).toEqual(["metadata-title"]);
  });
});
