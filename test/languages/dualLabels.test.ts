// A label in two languages: what stands on it, what never does, and what the proof catches. With sentences of our
// own, whatever the real words become.
import {
  approve,
  type Item,
  type LabelRequest,
  type LabelsOfItem,
  type Painter,
  paint,
  prepare,
  type SeenElement,
  type TextItem,
  type Translator,
  translatedOf,
  wordsOf,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleNamed } from "../golden/exampleRequests.ts";
import { fixtureDirections, fixtureTranslator, formOf } from "./fixtureLanguages.ts";

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

const signed = { by: "A. Reader (fictional)", date: "2026-11-01", version: "1" };
const drafts = fixtureTranslator();
const reviewed = fixtureTranslator({ reviewed: signed });

const {
  approval,
  indication: _,
  warnings: __,
  fallbackStocks: ___,
  link: ____,
  ...plain
} = exampleNamed("antibiotic-finish-the-course");

/** A draft for a reader of `languages`, with nothing on it but what is given. */
const asking = (
  languages: readonly string[],
  directions: keyof typeof fixtureDirections,
  more: Partial<LabelRequest> = {},
): LabelRequest => {
  const text = fixtureDirections[directions];
  return {
    ...plain,
    medicine: { ...plain.medicine, form: formOf(text) },
    directions: { text },
    person: {
      ...plain.person,
      needs: { profile: "large-16", easyRead: false, pictograms: "none", languages: [...languages] },
    },
    stock: "102x76",
    ...more,
  };
};

const prepared = (request: LabelRequest, translator: Translator = drafts): LabelsOfItem => {
  const outcome = prepare([request], painter, { translator });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.items[0]!;
};

/** What the proof finds wrong with the painted labels; empty: they are proved. */
const faultsOf = async (item: LabelsOfItem, translator: Translator = drafts): Promise<readonly string[]> => {
  const made = await paint({ version: 1, items: [item] }, [], painter, { translator });
  if (made.outcome === "refused") throw new Error(JSON.stringify(made.refusals));
  return made.outcome === "made" ? [] : made.findings.map(({ code }) => code);
};

const textsOf = ({ set }: LabelsOfItem, lang: string, role = "directions"): readonly TextItem[] =>
  set.pages
    .flatMap(({ groups }) => groups)
    .flatMap(({ items }): readonly Item[] => items)
    .filter((item) => item.kind === "text")
    .filter(({ style, role: is }) => style.lang === lang && is === role);

const sizesOf = (item: LabelsOfItem, lang: string): readonly number[] => [
  ...new Set(textsOf(item, lang).map(({ style }) => style.size)),
];

describe("a draft for a reader of another language", () => {
  it.each(["ur", "hi"])(
    "says the directions in %s first and larger, and in English under them",
    async (lang) => {
      const item = prepared(asking([lang], "two"));
      const [own] = sizesOf(item, lang);
      const [english] = sizesOf(item, "en-GB");
      expect(own).toBeGreaterThan(english!);
      expect(english).toBeGreaterThanOrEqual(16);
      const lowestOwn = Math.max(...textsOf(item, lang).map(({ baseline }) => baseline));
      const highestEnglish = Math.min(...textsOf(item, "en-GB").map(({ baseline }) => baseline));
      expect(lowestOwn).toBeLessThan(highestEnglish);
      expect(await faultsOf(item)).toEqual([]);
    },
  );

  it("sets Urdu at the right edge, ragged on the left", () => {
    const item = prepared(asking(["ur"], "two", { stock: "100x50" }));
    const [{ width, margins }] = item.set.pages as [LabelsOfItem["set"]["pages"][number]];
    const lines = new Map<number, number>();
    for (const { baseline, x, width: wide } of textsOf(item, "ur"))
      lines.set(baseline, Math.max(lines.get(baseline) ?? 0, x + wide));
    expect(lines.size).toBeGreaterThan(1);
    // As far from the margin as the letter of the sentence that leans out the furthest.
    for (const right of lines.values()) {
      expect(right).toBeLessThan(width - margins.right + 0.001);
      expect(width - margins.right - right).toBeLessThan(0.45 * 18);
    }
  });

  it("puts English in a column beside it where the stock is too low for both", async () => {
    const item = prepared(
      asking(["hi"], "two", {
        stock: { width: 140, height: 36 },
        person: { ...plain.person, needs: { profile: "large-20", languages: ["hi"] } },
      }),
    );
    const [own, beside] = [textsOf(item, "hi"), textsOf(item, "en-GB")];
    const middle = item.set.pages[0]!.width / 2;
    expect(Math.max(...own.map(({ x, width }) => x + width))).toBeLessThan(middle);
    expect(Math.min(...beside.map(({ x }) => x))).toBeGreaterThan(middle);
    expect(await faultsOf(item)).toEqual([]);
  });

  it("shows each picture once, beside the words that the person reads, and never mirrored", async () => {
    const item = prepared(
      asking(["ur"], "two", {
        warnings: [{ number: 9 }],
        person: {
          ...plain.person,
          needs: { profile: "large-16", easyRead: true, pictograms: "all", languages: ["ur"] },
        },
      }),
    );
    const english = prepared({
      ...item.request,
      person: { ...plain.person, needs: { profile: "large-16", easyRead: true, pictograms: "all" } },
    });
    const picturesOf = (one: LabelsOfItem) =>
      one.set.pages
        .flatMap(({ groups }) => groups)
        .flatMap(({ items }) => items.filter(({ kind }) => kind === "pictogram"));
    const warned = (one: LabelsOfItem) =>
      picturesOf(one).filter((item) => item.kind === "pictogram" && item.meaning.id === "finish-the-course");
    expect(warned(item)).toHaveLength(1);
    expect(warned(english)).toHaveLength(1);
    // Where a line of Urdu begins, and drawn as it is everywhere.
    const page = item.set.pages.find(({ groups }) =>
      groups.some(({ items }) => items.includes(warned(item)[0]!)),
    )!;
    const [picture] = warned(item);
    expect(picture!.kind === "pictogram" && picture.x + picture.width).toBeCloseTo(
      page.width - page.margins.right,
      3,
    );
    expect(await faultsOf(item)).toEqual([]);
  });

  it("has a section of its own language in the tag tree, and names the Latin in it English", async () => {
    const item = prepared(asking(["ur"], "range"));
    const seen = await painter.readBack(await painter.paint([item.set]), "standard");
    const all = (element: SeenElement): readonly SeenElement[] => [element, ...element.children.flatMap(all)];
    const sections = seen.structure.flatMap(all).filter(({ type, lang }) => type === "Sect" && lang === "ur");
    expect(sections.length).toBeGreaterThan(0);
    const spans = sections.flatMap(all).filter(({ type }) => type === "Span");
    expect(spans.map(({ lang, text }) => [lang, text])).toContainEqual(["en-GB", "5-10\u00a0mL"]);
    expect(seen.lang).toBe("en-GB");
  });

  it("tells of each language whether it is printed, whose words it has, and why", () => {
    const item = prepared(asking(["en-GB", "xh", "ur", "hi"], "two"));
    expect(item.languages).toEqual([
      {
        tag: "xh",
        name: "Xhosa",
        reviewed: null,
        printed: false,
        why: "There are no label words in Xhosa (xh).",
      },
      { tag: "ur", name: "Urdu", reviewed: null, printed: true, why: null },
      {
        tag: "hi",
        name: "Hindi",
        reviewed: null,
        printed: false,
        why: "The label is in Urdu and English, and has room for one language beside English.",
      },
    ]);
    expect(item.findings.map(({ code, path }) => [code, path]).slice(0, 3)).toEqual([
      ["language-not-available", "/person/needs/languages/1"],
      ["language-not-signed", "/person/needs/languages/2"],
      ["language-second", "/person/needs/languages/3"],
    ]);
  });

  it("says the last label's line in both languages where the English goes on to it", async () => {
    const item = prepared(
      asking(["ur"], "two", {
        stock: "100x50",
        person: { ...plain.person, needs: { profile: "large-20", languages: ["ur"] } },
      }),
    );
    const lines = (lang: string) => textsOf(item, lang, "continued").map(({ text }) => text);
    expect(item.set.pages.length).toBeGreaterThan(1);
    expect(lines("en-GB").length).toBe(lines("ur").length);
    expect(await faultsOf(item)).toEqual([]);
  });
});

describe("words that nobody has signed", () => {
  it("never stand on an approved label, which says why it is in English alone", () => {
    const item = prepared(asking(["ur"], "two", { approval }));
    expect(item.document.translation).toBeUndefined();
    expect(item.document.blocks.flatMap(translatedOf)).toEqual([]);
    expect(item.languages).toMatchObject([{ tag: "ur", printed: false }]);
    expect(item.findings.find(({ code }) => code === "language-not-signed")?.detail).toBe(
      "The words in Urdu are a draft that nobody has signed. An approved label is in English alone.",
    );
  });

  it("leave a draft when it is approved: what stands then is what a request with that approval gets", async () => {
    const draft = prepared(asking(["ur"], "two"));
    const outcome = approve({ version: 1, items: [draft] }, approval!);
    const after = outcome.ok ? outcome.value.items[0]! : null;
    const asked = prepared(asking(["ur"], "two", { approval }));
    expect(after).toEqual(asked);
    expect(await faultsOf(after!)).toEqual([]);
  });

  it("give way to a language with signed words that was asked for too", () => {
    const both: Translator = {
      ...drafts,
      translate: (tag, what) => (tag === "hi" ? reviewed : drafts).translate(tag, what),
    };
    const item = prepared(asking(["ur", "hi"], "two", { approval }), both);
    expect(item.languages.map(({ tag, printed }) => [tag, printed])).toEqual([
      ["ur", false],
      ["hi", true],
    ]);
  });
});

describe("an approved label in signed words", () => {
  it("is in both languages, with the draft's words in the draft's places", async () => {
    const draft = prepared(asking(["ur"], "two"), reviewed);
    expect(draft.approvedInstead).toBeNull();
    const outcome = approve({ version: 1, items: [draft] }, approval!);
    const after = outcome.ok ? outcome.value.items[0]! : null;
    expect(after).toEqual(prepared(asking(["ur"], "two", { approval }), reviewed));
    expect(textsOf(after!, "ur")).toEqual(textsOf(draft, "ur"));
    expect(await faultsOf(after!, reviewed)).toEqual([]);
  });
});

describe("what has no words in the language", () => {
  const ownWords = (item: LabelsOfItem, kind: string): readonly string[] =>
    item.document.blocks.flatMap((block) => (block.kind === kind ? translatedOf(block).map(wordsOf) : []));

  it("is never translated: directions that were not understood stand in English, under a line that says to ask", async () => {
    const item = prepared(asking(["hi"], "two", { directions: { text: "Take as directed by the clinic" } }));
    expect(ownWords(item, "directions")).toEqual(["इस लेबल का कुछ हिस्सा केवल अंग्रेज़ी में है। फ़ार्मेसी से पूछें।"]);
    expect(
      textsOf(item, "en-GB")
        .map(({ text }) => text)
        .join(""),
    ).toBe("Take as directed by the clinic");
    expect(item.findings.find(({ code }) => code === "language-english-alone")?.path).toBe("/directions");
    expect(await faultsOf(item)).toEqual([]);
  });

  it("is said in English with a finding: what it is for, and the pharmacy's own warning", async () => {
    const item = prepared(
      asking(["hi"], "two", {
        indication: "For your chest infection",
        warnings: [{ text: "Ring us before you drive." }],
      }),
    );
    expect(ownWords(item, "indication")).toEqual([]);
    expect(ownWords(item, "warning")).toHaveLength(1);
    expect(
      item.findings.filter(({ code }) => code === "language-english-alone").map(({ path }) => path),
    ).toEqual(["/indication", "/warnings/0/text"]);
    expect(await faultsOf(item)).toEqual([]);
  });

  it.each([
    ["directions", { directions: { text: "Take two capsules at bedtime" } }, "/directions"],
    ["a warning", { warnings: [{ number: 25 }] }, "/warnings/0/number"],
  ] as const)("leaves the label in English alone where it is %s", (_, more, path) => {
    const item = prepared(asking(["hi"], "two", more as Partial<LabelRequest>));
    expect(item.document.translation).toBeUndefined();
    expect(item.findings.find(({ code }) => code === "language-not-said")?.path).toBe(path);
    expect(item.languages[0]).toMatchObject({ tag: "hi", printed: false });
  });

  const tooWide = asking(["ta"], "morning", {
    stock: "70x35",
    person: { ...plain.person, needs: { profile: "large-20", languages: ["ta"] } },
  });
  const said = /^"எடுத்துக்கொள்ளுங்கள்\." is [\d.]+ mm too wide at 20 point on 70x35 stock\.$/;

  it("names the word that is too wide for the stock, and stock that takes it", () => {
    const outcome = prepare([tooWide], painter, { translator: reviewed });
    const [refusal] = outcome.ok ? [] : outcome.refusals;
    expect(refusal?.code).toBe("does-not-fit");
    expect(refusal?.detail).toMatch(said);
    expect(refusal?.help).toMatch(/^Use larger stock: .*a4/);
  });

  it("never keeps from a draft that would be approved in English alone", () => {
    const item = prepared(tooWide);
    expect(item.document.translation).toBeUndefined();
    expect(item.languages[0]).toMatchObject({ tag: "ta", printed: false, why: expect.stringMatching(said) });
    expect(item.findings.map(({ code }) => code)).toContain("language-does-not-fit");
    expect(item.approvedInstead).toBeNull();
  });
});

describe("the proof of a label in two languages", () => {
  const planted = (change: (text: string) => string): Translator => ({
    ...drafts,
    translate: fixtureTranslator({ change }).translate,
  });

  it("catches a range whose isolate is missing, which stands as 10-5", async () => {
    const without = planted((text) => text.replace(/[\u2066-\u2069]/g, ""));
    const item = prepared(asking(["ur"], "range"), without);
    expect(item.languages).toMatchObject([{ printed: true }]);
    expect(await faultsOf(item, without)).toEqual(["digits-reversed"]);
    expect(await faultsOf(prepared(asking(["ur"], "range")))).toEqual([]);
  });

  it("prints no directions that are not read back as what was prescribed", () => {
    const other = planted((text) => text.replace("\u20663\u2069", "\u20664\u2069"));
    const item = prepared(asking(["ur"], "two"), other);
    expect(item.document.translation).toBeUndefined();
    expect(item.findings.find(({ code }) => code === "language-not-said")?.detail).toBe(
      "The label is in English alone: its words are not read back as what was prescribed.",
    );
  });

  it("catches translated directions that mean something else on the finished label", async () => {
    const item = prepared(asking(["ur"], "two"));
    const misled: Translator = {
      ...drafts,
      read: (tag, _, firstDay) => drafts.read(tag, ["روزانہ صبح 1 گولی لیں۔"], firstDay),
    };
    expect(await faultsOf(item, misled)).toEqual(["translation-changed"]);
    const deaf: Translator = { ...drafts, read: () => ({ ok: false, sentence: 0 }) };
    expect(await faultsOf(item, deaf)).toEqual(["translation-unread"]);
  });
});
