// Sheets in every language that has them: the invented people as drafts, proved; unsigned words on no approved sheet.
import {
  approve,
  type LabelDocument,
  languageOfSheets,
  type Prepared,
  type PreparedSheet,
  paintSheet,
  prepareCard,
  prepareMedicines,
  prepareSheetPage,
  prepareTalk,
  prepareWeek,
  sentencesOf,
  wordsOf,
} from "@plainlabel/core";
import { dayNamesOf, readSheetCells, sheetAmountIn, sheetPhrasesOf, sheetTags } from "@plainlabel/language";
import { drawingsOf, readSheetPage, writeSheet } from "@plainlabel/page";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { isDeep, isWhole } from "../../packages/directions/testing/depth.ts";
import { people, preparedOf, sentOf } from "./people.ts";

const painter = await createPdfPainter();

type Tag = (typeof sheetTags)[number];

const madeOnce = new Map<string, Prepared>();

/** As drafts, in a language beside English; each person is prepared once in each. */
const inLanguage = (name: string, tag: string): Prepared => {
  const known = madeOnce.get(`${name} ${tag}`);
  if (known !== undefined) return known;
  const made = preparedOf(
    sentOf(name).map(({ approval: _, person, ...rest }) => ({
      ...rest,
      person: { ...(person as object), needs: { ...(person as { needs?: object }).needs, languages: [tag] } },
    })),
    painter,
  );
  madeOnce.set(`${name} ${tag}`, made);
  return made;
};

const sheetOf = (outcome: ReturnType<typeof prepareMedicines>): PreparedSheet => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

const gridsOf = ({ blocks }: LabelDocument) => blocks.filter((block) => block.kind === "grid");

const tablets = (count: string, tag: Tag): string =>
  sheetAmountIn(tag, { low: count, high: count }, "tablet")!;

/** The same with 3 tablets in each cell of 2, as the language says them: Arabic has no digit in 2. */
const withThreeForTwo = <Sheet extends { readonly document: LabelDocument }>(
  sheet: Sheet,
  tag: Tag,
): Sheet => {
  const [two, three] = [tablets("2", tag), tablets("3", tag)];
  const cells = gridsOf(sheet.document).flatMap(({ rows }) => rows.flat());
  expect(cells.some(({ sentences }) => sentences.some((one) => wordsOf(one) === two))).toBe(true);
  return JSON.parse(JSON.stringify(sheet).replaceAll(two, three));
};

/** One in the others; on CI those of four scripts, by command (TEST_DEEP=2) all of them in all languages. */
const withAllPeople: readonly Tag[] = isDeep ? ["pl", "ur", "ta", "zh-Hans"] : ["pl", "ur"];

const peopleOf = (tag: Tag): readonly string[] =>
  isWhole || withAllPeople.includes(tag) ? people : ["seven-medicines"];

describe.each(sheetTags)("%s", (tag: Tag) => {
  it.each(peopleOf(tag))("%s: proved, every medicine's calendar as on its label", async (name) => {
    const sheet = sheetOf(prepareMedicines(inLanguage(name, tag), painter, { paper: "a3", language: tag }));
    expect(sheet.document.lang).toBe(tag);
    expect(sheet.medicines.length).toBe(sentOf(name).length);
    expect(await paintSheet(sheet, painter, "full")).toMatchObject({ outcome: "made" });
    expect(sheet.findings.map(({ code }) => code)).toContain("sheet-language-not-signed");
  });

  it("says the words inside the pictures of its table in the language too", () => {
    const sheet = sheetOf(
      prepareMedicines(inLanguage("seven-medicines", tag), painter, { paper: "a3", language: tag }),
    );
    const pictured = gridsOf(sheet.document)
      .flatMap(({ rows }) => rows.flat())
      .flatMap(({ sentences }) => sentences)
      .filter(({ pictogram }) => pictogram !== null);
    expect(pictured.length).toBeGreaterThan(0);
    expect(pictured.filter(({ lang, drawnIn }) => lang === tag && drawnIn !== tag)).toEqual([]);
  });

  it("a week to tick and a sheet to talk through are proved too", async () => {
    const prepared = inLanguage("seven-medicines", tag);
    const week = sheetOf(prepareWeek(prepared, painter, { firstDay: "2026-11-30", language: tag }));
    expect(await paintSheet(week, painter, "full")).toMatchObject({ outcome: "made" });
    const talk = sheetOf(prepareTalk(prepared, painter, { language: tag }));
    expect(await paintSheet(talk, painter, "full")).toMatchObject({ outcome: "made" });
  });

  it("a card is proved where its faces hold the words, and refused where they do not", async () => {
    const card = prepareCard(inLanguage("four-times-a-day", tag), painter, { language: tag });
    if (!card.ok) return expect(["does-not-fit", "card-too-many-faces"]).toContain(card.refusals[0]!.code);
    expect(card.value.document.lang).toBe(tag);
    expect(card.value.medicines.map(({ language }) => language)).toContain(tag);
    expect(await paintSheet(card.value, painter, "full")).toMatchObject({ outcome: "made" });
  });

  it.each(peopleOf(tag))(
    "%s: a page for a phone before the English, words, times and pictures read back",
    (name) => {
      const prepared = inLanguage(name, tag);
      const pages = [prepareSheetPage(prepared, { language: tag }), prepareSheetPage(prepared)];
      const [own, english] = pages.map((page) => {
        if (!page.ok) throw new Error(JSON.stringify(page.refusals));
        return page.value;
      });
      const written = writeSheet(english!, own!);
      if (written.outcome !== "made") throw new Error(JSON.stringify(written.findings));
      const { html } = written;
      expect(html).toContain(`<html lang="${tag}" dir="${sheetPhrasesOf(tag).dir}"`);
      expect(html.indexOf(`<h1>${own!.document.title}`)).toBeLessThan(html.indexOf("<h1>My medicines"));
      const heard = readSheetPage(html.split('<div class="sheet"')[1]!, drawingsOf(own!));
      expect(heard.size).toBe(prepared.items.length);
    },
  );

  it("is a fault where a page in it says another dose", () => {
    const prepared = inLanguage("seven-medicines", tag);
    const [own, english] = [prepareSheetPage(prepared, { language: tag }), prepareSheetPage(prepared)];
    if (!own.ok || !english.ok) throw new Error("refused");
    const changed = withThreeForTwo(own.value, tag);
    const written = writeSheet(english.value, changed);
    expect(written.outcome === "faulted" ? written.findings.map(({ code }) => code) : []).toContain(
      "timetable-changed",
    );
  });

  it("has the directions as its label has them, and asks beside what stays English", () => {
    const prepared = inLanguage("seven-medicines", tag);
    const said = sentencesOf(sheetOf(prepareMedicines(prepared, painter, { language: tag })).document).map(
      wordsOf,
    );
    for (const { document } of prepared.items)
      for (const block of document.blocks)
        if (block.kind === "directions")
          for (const sentence of block.asWritten ? block.sentences : (block.translated ?? []))
            expect(said).toContain(wordsOf(sentence));
    expect(said).toContain("Take as directed by the anticoagulant clinic");
  });

  it("is none of approved labels as long as nobody has signed its words", () => {
    const approved = approve(inLanguage("seven-medicines", tag), {
      by: "R. Okafor",
      at: "2026-11-22T10:30:00+00:00",
    });
    if (!approved.ok) throw new Error(JSON.stringify(approved.refusals));
    expect(languageOfSheets(approved.value)).toBeNull();
    expect(languageOfSheets(inLanguage("seven-medicines", tag))).toBe(tag);
  });

  it("is a fault where a cell says another dose than was prescribed", async () => {
    const sheet = sheetOf(prepareMedicines(inLanguage("seven-medicines", tag), painter, { language: tag }));
    const made = await paintSheet(withThreeForTwo(sheet, tag), painter);
    expect(made.outcome === "faulted" ? made.findings.map(({ code }) => code) : []).toContain(
      "timetable-changed",
    );
  });
});

describe("the table in Urdu", () => {
  it("begins at the right: the column of times stands right of the medicines, and boxes tagged in their order", () => {
    const { set } = sheetOf(
      prepareMedicines(inLanguage("seven-medicines", "ur"), painter, { language: "ur" }),
    );
    const cells = set.pages[0]!.groups.filter(({ cell, items }) => cell?.row === 0 && items.length > 0);
    expect(cells.map(({ cell }) => cell!.column)).toEqual([0, 1, 2, 3, 4, 5]);
    const lefts = cells.map(({ items }) => Math.min(...items.map(({ x }) => x)));
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
    expect(cells.map(({ lang }) => lang)).toEqual(["ur", ...Array.from({ length: 5 }, () => "en-GB")]);
  });

  it("never sets a number beside a picture that begins with one: 1 and 1 would be eleven", () => {
    for (const name of people) {
      const sheet = sheetOf(
        prepareMedicines(inLanguage(name, "ur"), painter, { paper: "a3", language: "ur" }),
      );
      for (const { groups } of sheet.set.pages)
        for (const [at, { cell, items }] of groups.entries()) {
          const [picture] = items;
          if (cell === undefined || picture?.kind !== "pictogram" || picture.meaning.id !== "one-dose")
            continue;
          const words = groups[at - 1]!.items.flatMap((item) => (item.kind === "text" ? [item] : []));
          expect(words.map(({ text }) => text).join("")).toMatch(/^\u2066?\d|^\p{L}/u);
          for (const { baseline, style } of words)
            expect(baseline - style.size * 0.2).toBeGreaterThan(picture.y + picture.height);
        }
    }
  });

  it("has every number in an isolate", () => {
    const { document } = sheetOf(
      prepareMedicines(inLanguage("seven-medicines", "ur"), painter, { language: "ur" }),
    );
    for (const sentence of sentencesOf(document))
      if (sentence.lang === "ur" && /\d/.test(wordsOf(sentence)))
        expect(wordsOf(sentence).replace(/\u2066[^\u2069]*\u2069/g, "")).not.toMatch(/\d/);
  });
});

describe("a week of long names of days", () => {
  const headsOf = ({ document }: PreparedSheet): readonly string[] =>
    gridsOf(document)[0]!
      .rows[0]!.slice(1)
      .map(({ sentences: [name] }) => wordsOf(name!));
  const weekOf = (name: string): PreparedSheet =>
    sheetOf(prepareWeek(inLanguage(name, "fa"), painter, { firstDay: "2026-11-30", language: "fa" }));

  it("has them whole where they fit, and by their letters in large print", async () => {
    const names = ["دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"];
    expect(headsOf(weekOf("seven-medicines"))).toEqual(names);
    const large = weekOf("draft-with-a-course");
    expect(headsOf(large)).toEqual(["د", "س", "چ", "پ", "ج", "ش", "ی"]);
    expect(await paintSheet(large, painter, "full")).toMatchObject({ outcome: "made" });
  });

  it("is a fault where a letter stands over another day", async () => {
    const swapped = JSON.parse(
      JSON.stringify(weekOf("draft-with-a-course")).replaceAll(/"text":"([سچ])"/g, (_, letter) =>
        letter === "س" ? '"text":"چ"' : '"text":"س"',
      ),
    );
    const made = await paintSheet(swapped, painter);
    expect(made.outcome === "faulted" ? made.findings.map(({ code }) => code) : []).toContain(
      "timetable-changed",
    );
  });

  it("has names alone where two days begin alike", () => {
    expect(dayNamesOf("fr")).toEqual([sheetPhrasesOf("fr").week.days]);
    expect(dayNamesOf(null)).toEqual([sheetPhrasesOf(null).week.days]);
  });
});

describe("cells are read by the tables of the language", () => {
  it.each([
    ["pl", "Rano", "2 tabletki", "Morning", "2 tablets"],
    ["pl", "Na noc", "pół tabletki", "Night", "half a tablet"],
    ["pl", "O 08:00 rano", "5 mL", "8 am", "5 mL"],
    ["ur", "صبح", "2 گولیاں", "Morning", "2 tablets"],
    ["ur", "صبح 08:00 بجے", "ڈیڑھ گولی", "8 am", "1 and a half tablets"],
  ] as const)("%s: %s, %s", (tag, time, amount, englishTime, englishAmount) => {
    expect(readSheetCells(tag, [{ time, amount }])).toEqual([{ time: englishTime, amount: englishAmount }]);
  });

  it.each([
    ["pl", "Rano", "5 tabletki"],
    ["pl", "Nocą", "2 tabletki"],
    ["ur", "صبح", "2 گولی"],
  ] as const)("and refused: %s, %s, %s", (tag, time, amount) => {
    expect(readSheetCells(tag, [{ time, amount }])).toBeNull();
  });
});
