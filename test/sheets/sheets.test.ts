// Sheets for five invented people: proved from the finished bytes, the calendars of sheet and labels alike.
import {
  approve,
  type LabelDocument,
  type Prepared,
  type PreparedSheet,
  paintSheet,
  prepareCard,
  prepareMedicines,
  prepareSheetPage,
  prepareTalk,
  prepareWeek,
  type SheetPage,
  sentencesOf,
  wordsOf,
} from "@plainlabel/core";
import { drawingsOf, readSheetPage, sheetPageFindings, writeSheet } from "@plainlabel/page";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../golden/exampleRequests.ts";
import { people, preparedOf, sentOf } from "./people.ts";

const painter = await createPdfPainter();

const sheetOf = (outcome: ReturnType<typeof prepareMedicines>): PreparedSheet => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

const medicinesSheet = (prepared: Prepared, paper: "a4" | "a3" = "a4"): PreparedSheet =>
  sheetOf(prepareMedicines(prepared, painter, { paper }));

const pageOf = (prepared: Prepared): SheetPage => {
  const page = prepareSheetPage(prepared);
  if (!page.ok) throw new Error(JSON.stringify(page.refusals));
  return page.value;
};

const squeezed = (words: string): string => words.replace(/\s+/gu, "");

const cellsOf = ({ blocks }: LabelDocument): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === "grid"
      ? block.rows.map((row) => row.map(({ sentences }) => sentences.map(wordsOf).join("; ")))
      : [],
  );

const wordsIn = (document: LabelDocument): string => sentencesOf(document).map(wordsOf).join("\n");

const codesOf = ({ findings }: PreparedSheet): readonly string[] => findings.map(({ code }) => code);

describe.each(people)("%s", (name) => {
  const prepared = preparedOf(sentOf(name), painter);

  it.each(["a4", "a3"] as const)(
    "is proved on %s, every medicine's calendar as on its label",
    async (paper) => {
      const sheet = medicinesSheet(prepared, paper);
      expect(sheet.medicines.length).toBe(prepared.items.length);
      expect(await paintSheet(sheet, painter, "full")).toMatchObject({ outcome: "made" });
    },
  );

  it("has a week to tick, and a sheet to talk through, both proved", async () => {
    const week = sheetOf(prepareWeek(prepared, painter, { firstDay: "2026-11-30" }));
    expect(await paintSheet(week, painter, "full")).toMatchObject({ outcome: "made" });
    for (const item of prepared.items) {
      const talk = sheetOf(prepareTalk({ ...prepared, items: [item] }, painter));
      expect(await paintSheet(talk, painter)).toMatchObject({ outcome: "made" });
    }
  });

  it("is a page for a phone, every medicine's calendar as on its label and its words as on the sheet", () => {
    const page = pageOf(prepared);
    const written = writeSheet(page);
    if (written.outcome !== "made") throw new Error(JSON.stringify(written.findings));
    const heard = readSheetPage(written.html, drawingsOf(page));
    expect(heard.size).toBe(prepared.items.length);
    /* A picture that could not be read back would be one that nobody checked. */
    const drawn = page.document.blocks.flatMap((block) =>
      block.kind === "passage"
        ? block.sentences
        : block.kind === "grid"
          ? block.rows.flat().flatMap(({ sentences }) => sentences)
          : [],
    );
    const own = drawn.filter(({ source, pictogram }) => source.startsWith("/items/") && pictogram !== null);
    const read = [...heard.values()];
    expect(read.flatMap(({ pictured }) => pictured).length).toBeGreaterThan(0);
    expect(
      read.flatMap(({ pictured, cells }) => [...pictured, ...cells.filter(({ picture }) => picture !== null)])
        .length,
    ).toBe(own.length);
    const shown = written.html.replace(/<svg.*?<\/svg>/gs, "").replace(/<[^>]+>/g, "");
    const words = shown.replaceAll("\u00a0", " ").replaceAll("&#39;", "'");
    for (const sentence of sentencesOf(medicinesSheet(prepared).document))
      if (sentence.source !== "/count" && !["none", "Time", "DRAFT"].includes(wordsOf(sentence)))
        expect(words).toContain(wordsOf(sentence));
  });

  it("says every medicine, and the directions word for word as its label", () => {
    const said = wordsIn(medicinesSheet(prepared).document);
    for (const { document } of prepared.items)
      for (const block of document.blocks) {
        if (block.kind === "directions")
          for (const sentence of block.sentences) expect(said).toContain(wordsOf(sentence));
        if (block.kind === "medicine") expect(said).toContain(wordsOf(block.sentence));
      }
  });

  it("says nothing of a dose that no label says", () => {
    const { document } = medicinesSheet(prepared);
    const labels = prepared.items
      .flatMap((item) => item.document.blocks)
      .flatMap((block) => (block.kind === "directions" ? block.sentences.map(wordsOf) : []))
      .join(" ");
    for (const row of cellsOf(document).slice(1))
      for (const cell of row.slice(1))
        if (/^(\d|half)/.test(cell)) expect(labels).toContain(cell.replace("; ", " "));
  });
});

it("keeps a heading over words that move further in, to stand under those of another picture", async () => {
  const { approval: _, ...paracetamol } = exampleNamed("paracetamol-as-needed-with-a-ceiling");
  const { approval: __, ...carbamazepine } = exampleNamed("different-amounts-through-the-day");
  const { person, pharmacy } = paracetamol;
  const sheet = medicinesSheet(preparedOf([paracetamol, { ...carbamazepine, person, pharmacy }], painter));
  expect(await paintSheet(sheet, painter, "full")).toMatchObject({ outcome: "made" });
});

describe("the card for the wallet", () => {
  const cardOf = (name: string, paper: "a4" | "card" = "a4"): ReturnType<typeof prepareCard> =>
    prepareCard(preparedOf(sentOf(name), painter), painter, { paper });

  it.each(["four-times-a-day", "seven-medicines", "draft-with-a-course"])(
    "%s: proved by itself and on A4, every medicine's calendar as on its label",
    async (name) => {
      for (const paper of ["a4", "card"] as const) {
        const card = sheetOf(cardOf(name, paper));
        expect(card.medicines.length).toBe(sentOf(name).length);
        expect(await paintSheet(card, painter, "full")).toMatchObject({ outcome: "made" });
      }
    },
  );

  it("has parts as large as a bank card, or folded to it, each medicine on one of them", () => {
    for (const name of ["four-times-a-day", "seven-medicines"]) {
      const { set, document } = sheetOf(cardOf(name, "card"));
      for (const { width, height } of set.pages) {
        expect((width / 72) * 25.4).toBeCloseTo(85.6, 5);
        expect(((height / 72) * 25.4) / 54).toBeCloseTo(Math.round(((height / 72) * 25.4) / 54), 5);
      }
      const pages = set.pages.map(({ groups }) =>
        groups
          .flatMap(({ items }) => items.flatMap((item) => (item.kind === "text" ? [item.text] : [])))
          .join(""),
      );
      for (const block of document.blocks)
        if (block.kind === "passage" && block.title !== null) {
          const words = [block.title, ...block.sentences].map(wordsOf);
          const holds = (page: string): boolean =>
            words.every((one) => squeezed(page).includes(squeezed(one)));
          expect(pages.filter(holds).length, words[0]).toBe(1);
        }
    }
  });

  it("is folded between two lines of words, within 4 mm of where a face ends", () => {
    const { set } = sheetOf(cardOf("four-times-a-day", "card"));
    const face = (54 / 25.4) * 72;
    const folds = set.pages.flatMap(({ rules, groups, height }) => {
      const baselines = groups.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === "text" ? [item] : [])),
      );
      return rules
        .filter(({ x, width, y }) => x === 0 && width < 20 && width > 2 && y > 0 && y < height)
        .map(({ y }) => ({
          apart: Math.abs(y - Math.round(y / face) * face),
          through: baselines.filter(
            ({ baseline, style: { size } }) => y > baseline - 0.7 * size && y < baseline + 0.2 * size,
          ).length,
        }));
    });
    expect(folds.length).toBeGreaterThan(0);
    for (const { apart, through } of folds) {
      expect(apart).toBeLessThanOrEqual((4.1 / 25.4) * 72);
      expect(through).toBe(0);
    }
  });

  it("never sets a word under the person's print", () => {
    const { set } = sheetOf(cardOf("four-times-a-day"));
    for (const { groups } of set.pages)
      for (const { items } of groups)
        for (const item of items)
          if (item.kind === "text" && item.role === "directions")
            expect(item.style.size).toBeGreaterThanOrEqual(18);
  });

  it("says how many faces it has, and is refused where a wallet holds none of it", () => {
    expect(codesOf(sheetOf(cardOf("seven-medicines")))).toContain("card-of-many-faces");
    const codes = (name: string): readonly string[] => {
      const card = cardOf(name);
      return card.ok ? [] : card.refusals.map(({ code, detail }) => `${code}: ${detail}`);
    };
    expect(codes("ten-medicines").join(" ")).toMatch(/card-too-many-faces: The card would need 15 faces/);
    expect(codes("largest-print").join(" ")).toMatch(/does-not-fit: .* too wide at 28 point/);
  });

  it("says what is only as needed last, and marks it", () => {
    const said = sentencesOf(sheetOf(cardOf("four-times-a-day")).document).map(wordsOf);
    expect(said.indexOf("Only when you need it")).toBeGreaterThan(said.indexOf("Metformin 500 mg tablets"));
    expect(said).toContain("Phone us for help: 0113 496 0142");
  });

  it("is a fault where a dose on it is another than was prescribed", async () => {
    const card = sheetOf(cardOf("seven-medicines"));
    const changed = JSON.parse(JSON.stringify(card).replaceAll('"text":"2 tablets', '"text":"3 tablets'));
    const made = await paintSheet(changed, painter);
    expect(made.outcome === "faulted" ? made.findings.map(({ code }) => code) : []).toContain(
      "calendar-changed",
    );
  });
});

describe("the week", () => {
  const { approval: _, ...levothyroxine } = exampleNamed("paracetamol-as-needed-with-a-ceiling");
  const medicine = (name: string, text: string) => ({
    ...levothyroxine,
    medicine: { name, strength: "50 mg", form: "tablets", quantity: { value: "28", unit: "tablets" } },
    directions: { text },
    warnings: [],
    indication: undefined,
  });
  const weekOf = (...texts: readonly string[]): PreparedSheet =>
    sheetOf(
      prepareWeek(
        preparedOf(
          texts.map((text, at) => medicine(["Aspirin", "Losartan"][at]!, text)),
          painter,
        ),
        painter,
        { firstDay: "2026-11-30" },
      ),
    );

  it.each([
    ["that holds the day of supply", "2026-11-16", []],
    ["that is over the day before", "2026-11-15", ["sheet-week-far"]],
    ["that begins 56 days later", "2027-01-17", []],
    ["that begins 57 days later", "2027-01-18", ["sheet-week-far"]],
  ])("%s: a finding where it is far from the supply", (_, firstDay, found) => {
    const prepared = preparedOf([medicine("Aspirin", "Take one tablet each morning")], painter);
    expect(prepared.items[0]!.request.dispensedOn).toBe("2026-11-22");
    expect(codesOf(sheetOf(prepareWeek(prepared, painter, { firstDay })))).toEqual(found);
  });

  it.each([
    ["Take one tablet each morning 30 minutes before breakfast", "Take it 30 minutes before breakfast."],
    ["Take one tablet at night with food", "Take it with food."],
    ["Dissolve one tablet in water and take it each morning", "Dissolve"],
  ])("has the directions of its label beside the boxes that do not say all of %s", async (text, said) => {
    const week = weekOf(text, "Take one tablet each morning");
    expect(wordsIn(week.document)).toContain(said);
    expect(week.medicines.map(({ ticked }) => ticked)).toEqual(["2026-11-30", "2026-11-30"]);
    expect(await paintSheet(week, painter, "full")).toMatchObject({ outcome: "made" });
    /* Its boxes say all of the other. */
    const directions = sentencesOf(week.document).filter(({ source }) => source.endsWith("/directions"));
    expect(directions.map(({ source }) => source)).not.toContain("/items/1/directions");
  });

  it("is a fault where the directions that no box says are left out", async () => {
    const week = weekOf("Take one tablet each morning 30 minutes before breakfast");
    const boxesAlone = weekOf("Take one tablet each morning");
    const made = await paintSheet({ ...boxesAlone, medicines: week.medicines }, painter);
    expect(made.outcome === "faulted" ? made.findings.map(({ code }) => code) : []).toContain(
      "calendar-unread",
    );
  });

  it("is a fault where the directions beside the boxes are others than were prescribed", async () => {
    const week = weekOf("Take one tablet each morning 30 minutes before breakfast");
    const changed = JSON.parse(JSON.stringify(week).replaceAll("30 minutes before", "60 minutes before"));
    const made = await paintSheet(changed, painter);
    expect(made.outcome === "faulted" ? made.findings.map(({ code }) => code) : []).toContain(
      "calendar-changed",
    );
  });
});

describe("the page for a phone", () => {
  it("is a fault where a dose on it, or its time, is another than was prescribed", () => {
    const page = pageOf(preparedOf(sentOf("seven-medicines"), painter));
    const faults = (from: string, to: string): readonly string[] => {
      const written = writeSheet({
        ...page,
        document: JSON.parse(JSON.stringify(page.document).replaceAll(from, to)),
      });
      return written.outcome === "faulted" ? written.findings.map(({ code }) => code) : [];
    };
    expect(faults("nothing of it", "")).toEqual([]);
    expect(faults('"text":"2 tablets"', '"text":"3 tablets"')).toContain("timetable-changed");
    expect(faults('"text":"Night"', '"text":"Bedtime"')).toContain("timetable-changed");
    expect(faults('"text":"in the morning"', '"text":"at midday"')).toContain("calendar-changed");
  });

  it("is a fault where a picture on it is another medicine's, of another dose, or of nothing", () => {
    const page = pageOf(preparedOf(sentOf("four-times-a-day"), painter));
    const written = writeSheet(page);
    if (written.outcome !== "made") throw new Error(JSON.stringify(written.findings));
    const { html } = written;
    const codes = (changed: string): readonly string[] => {
      expect(changed).not.toBe(html);
      return sheetPageFindings(changed, page).map(({ code }) => code);
    };
    expect(sheetPageFindings(html, page)).toEqual([]);
    /* The drawings stand before the words of their cells: that of 2 tablets, and that of 1. */
    const drawingOf = (words: string): string =>
      new RegExp(
        `(<svg(?:(?!</svg>).)*</svg>)<p data-of="/items/\\d+/at"><strong>${words.replace(" ", "\\s")}</strong>`,
        "s",
      ).exec(html)![1]!;
    const [one, two] = [drawingOf("1 tablet"), drawingOf("2 tablets")];
    expect(one).not.toBe(two);
    expect(codes(html.replace(two, one))).toContain("picture-changed");
    expect(codes(html.replace(two, two.replace("<path", "<rect")))).toContain("picture-changed");
  });

  it("shows words as words, whoever wrote them", () => {
    const [first] = sentOf("four-times-a-day");
    const person = { ...(first!.person as object), name: "Ms Nadeem & 'Co'" };
    const written = writeSheet(pageOf(preparedOf([{ ...first!, person }], painter)));
    expect(written.outcome === "made" ? written.html : "").toContain("Ms Nadeem &amp; &#39;Co&#39;");
  });
});

describe("a dose that goes somewhere", () => {
  const prepared = preparedOf(sentOf("largest-print"), painter);
  const faults = async (sheet: PreparedSheet): Promise<readonly string[]> => {
    const made = await paintSheet(sheet, painter);
    return made.outcome === "faulted" ? made.findings.map(({ code }) => code) : [];
  };
  const elsewhere = (sheet: PreparedSheet): PreparedSheet =>
    JSON.parse(JSON.stringify(sheet).replaceAll('"text":"in each eye"', '"text":"in the left eye"'));

  it("says where in the table, in the week and on the page: one drop is not one drop in each eye", () => {
    const sheet = medicinesSheet(prepared);
    expect(cellsOf(sheet.document).flat()).toContain("1 drop; in each eye");
    const week = sheetOf(prepareWeek(prepared, painter, { firstDay: "2026-11-30" }));
    expect(cellsOf(week.document).flat()).toContain(
      "Night: 1 drop; in each eye; Latanoprost 50 micrograms/mL eye drops",
    );
    const written = writeSheet(pageOf(prepared));
    const html = written.outcome === "made" ? written.html.replaceAll("\u00a0", " ") : "";
    expect(/>1 drop<.*?>in each eye<\/p>/s.test(html)).toBe(true);
  });

  it("is a fault where the sheet says another place, or none", async () => {
    const sheet = medicinesSheet(prepared);
    const week = sheetOf(prepareWeek(prepared, painter, { firstDay: "2026-11-30" }));
    expect(await faults(sheet)).toEqual([]);
    expect(await faults(elsewhere(sheet))).toContain("timetable-changed");
    expect(await faults(elsewhere(week))).toContain("timetable-changed");
    const page = pageOf(prepared);
    const nowhere = writeSheet(page);
    const html = nowhere.outcome === "made" ? nowhere.html : "";
    const without = html.replace(/<p data-of="\/items\/0\/where">.*?<\/p>/, "");
    expect(without).not.toBe(html);
    expect(sheetPageFindings(without, page).map(({ code }) => code)).toContain("timetable-changed");
  });
});

describe("what is written down by hand in a week", () => {
  it("has a line for each day, and of what is only as needed a place for the person's own words", () => {
    const { document } = sheetOf(
      prepareWeek(preparedOf(sentOf("draft-with-a-course"), painter), painter, { firstDay: "2026-11-30" }),
    );
    const passages = document.blocks.flatMap((block) =>
      block.kind === "passage"
        ? [
            {
              title: block.title === null ? "" : wordsOf(block.title),
              last: block.sentences.map(wordsOf).at(-1),
              lines: block.toWriteOn ?? 0,
            },
          ]
        : [],
    );
    expect(passages.filter(({ lines }) => lines > 0)).toEqual(
      [
        { title: "Amoxicillin 500 mg capsules", lines: 7 },
        { title: "Prednisolone 5 mg tablets", lines: 7 },
        { title: "Salbutamol 100 micrograms inhaler", last: "When I need it, in my own words:", lines: 1 },
        {
          title: "Write down the day, the time and how much",
          last: "Salbutamol 100 micrograms inhaler",
          lines: 7,
        },
        { title: "Who filled this in?", lines: 1 },
      ].map((one) => expect.objectContaining(one)),
    );
  });
});

describe("the boxes of a week", () => {
  const week = sheetOf(
    prepareWeek(preparedOf(sentOf("seven-medicines"), painter), painter, { firstDay: "2026-11-30" }),
  );
  const faults = async (sheet: PreparedSheet): Promise<readonly string[]> => {
    const made = await paintSheet(sheet, painter);
    return made.outcome === "faulted" ? made.findings.map(({ code }) => code) : [];
  };
  const saying = (from: string, to: string): PreparedSheet => {
    const text = JSON.stringify(week);
    const changed = text.replaceAll(from, to);
    expect(changed).not.toBe(text);
    return JSON.parse(changed);
  };
  /** The lines of one box: four, shorter than any of the table's. */
  const isOfBox = ({ width, height }: { width: number; height: number }): boolean =>
    Math.max(width, height) < 26;

  it("stand where something is due, every medicine read back", async () => {
    expect(week.medicines.filter(({ ticked }) => ticked === "2026-11-30").length).toBe(6);
    expect(await faults(week)).toEqual([]);
  });

  it.each([
    ["another dose", '"text":"Morning: 2 tablets"', '"text":"Morning: 3 tablets"'],
    ["another time", '"text":"Midday: 1 capsule"', '"text":"Night: 1 capsule"'],
    ["another day of the week", '"text":"Only on Monday: 6 tablets"', '"text":"Only on Sunday: 6 tablets"'],
    ["every day for once a week", '"text":"Only on Monday: 6 tablets"', '"text":"Once a day: 6 tablets"'],
    ["a day's column under another name", '"text":"Tue"', '"text":"Wed"'],
    ["a date that is another day's", '"text":"30"', '"text":"29"'],
  ])("are a fault under %s", async (_, from, to) => {
    expect(await faults(saying(from, to))).toContain("timetable-changed");
  });

  it("are a fault where one is not painted, or stands in a row beside its own", async () => {
    const withRules = (
      change: (rules: PreparedSheet["set"]["pages"][0]["rules"]) => PreparedSheet["set"]["pages"][0]["rules"],
    ): PreparedSheet => ({
      ...week,
      set: { ...week.set, pages: week.set.pages.map((page) => ({ ...page, rules: change(page.rules) })) },
    });
    const boxes = week.set.pages[0]!.rules.filter(isOfBox);
    /* Seven rows of seven days, and one Monday. */
    expect(boxes.length).toBe(4 * (7 * 7 + 1));
    const last = boxes.slice(-4);
    expect(await faults(withRules((rules) => rules.filter((rule) => !last.includes(rule))))).toEqual([
      "timetable-changed",
    ]);
    const dayWidth = boxes[4]!.x - boxes[0]!.x;
    expect(
      await faults(
        withRules((rules) =>
          rules.map((rule) => (last.includes(rule) ? { ...rule, x: rule.x + dayWidth } : rule)),
        ),
      ),
    ).toContain("timetable-changed");
  });
});

describe("the table", () => {
  it("has times down the side, medicines across, and counts medicines and never tablets", () => {
    const { document } = medicinesSheet(preparedOf(sentOf("seven-medicines"), painter), "a3");
    expect(cellsOf(document)).toEqual([
      [
        "Time",
        "Ramipril 5 mg capsules",
        "Furosemide 40 mg tablets",
        "Bisoprolol 2.5 mg tablets",
        "Atorvastatin 20 mg tablets",
        "Gabapentin 300 mg capsules",
      ],
      ["Morning; 4 medicines", "1 capsule", "2 tablets", "1 tablet", "none", "1 capsule"],
      ["Midday; 1 medicine", "none", "none", "none", "none", "1 capsule"],
      ["Night; 2 medicines", "none", "none", "none", "1 tablet", "1 capsule"],
    ]);
    expect(wordsIn(document)).toContain("2 more medicines are not in the table. They come after the table.");
  });

  it("never holds a weekly medicine, or one that is not understood", () => {
    const { document } = medicinesSheet(preparedOf(sentOf("seven-medicines"), painter));
    expect(cellsOf(document).flat().join(" ")).not.toMatch(/Methotrexate|Warfarin/);
    const headings = document.blocks.flatMap((block) =>
      block.kind === "heading" ? [wordsOf(block.sentence)] : [],
    );
    expect(headings).toEqual(["Not in the table", "As your prescriber wrote it", "What the labels say"]);
  });
});

describe("findings", () => {
  it("names two medicines of one substance, and two that stand otherwise to food at one time", () => {
    expect(codesOf(medicinesSheet(preparedOf(sentOf("draft-with-a-course"), painter)))).toContain(
      "sheet-same-substance",
    );
    expect(codesOf(medicinesSheet(preparedOf(sentOf("ten-medicines"), painter)))).toEqual([
      "sheet-times-disagree",
    ]);
    expect(codesOf(medicinesSheet(preparedOf(sentOf("four-times-a-day"), painter)))).toEqual([]);
  });
});

describe("a draft", () => {
  const prepared = preparedOf(sentOf("draft-with-a-course"), painter);

  it("stays one as long as one label is: every page says so", async () => {
    const sheet = medicinesSheet(prepared);
    expect(sheet.approved).toBe(false);
    expect(codesOf(sheet)).toContain("sheet-draft");
    for (const { groups } of sheet.set.pages)
      expect(
        groups.some(({ items }) => items.some((item) => item.kind === "text" && item.text === "DRAFT")),
      ).toBe(true);
  });

  it("is none when every label was approved", () => {
    const approved = approve(prepared, { by: "R. Okafor", at: "2026-11-22T10:30:00+00:00" });
    if (!approved.ok) throw new Error(JSON.stringify(approved.refusals));
    const sheet = medicinesSheet(approved.value);
    expect(sheet.approved).toBe(true);
    expect(wordsIn(sheet.document)).not.toContain("DRAFT");
  });
});

describe("what is refused", () => {
  const codes = (sent: Parameters<typeof preparedOf>[0]): readonly string[] => {
    const outcome = prepareMedicines(preparedOf(sent, painter), painter);
    return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
  };
  const [first, second] = sentOf("four-times-a-day");

  it("is a sheet of two people, of two pharmacies, and of nothing", () => {
    const named = { ...(second!.person as object), name: "Mr Wen Li" };
    expect(codes([first!, { ...second!, person: named }])).toEqual(["sheet-of-two-people"]);
    const pharmacy = { ...(second!.pharmacy as object), phone: "0113 496 0999" };
    expect(codes([first!, { ...second!, pharmacy }])).toEqual(["sheet-of-two-pharmacies"]);
    expect(codes([])).toEqual(["sheet-of-nothing"]);
  });
});

describe("the proof catches what was planted", () => {
  const sheet = medicinesSheet(preparedOf(sentOf("four-times-a-day"), painter));
  const faults = async (changed: PreparedSheet): Promise<readonly string[]> => {
    const made = await paintSheet(changed, painter);
    return made.outcome === "faulted" ? [...new Set(made.findings.map(({ code }) => code))].toSorted() : [];
  };
  /** The same change in what is said and in what is laid out: only the calendar can tell. */
  const saying = (from: string, to: string): PreparedSheet =>
    JSON.parse(JSON.stringify(sheet).replaceAll(`"text":"${from}"`, `"text":"${to}"`));

  it("as it stands, nothing", async () => {
    expect(await faults(sheet)).toEqual([]);
  });

  it("another amount in the table", async () => {
    expect(await faults(saying("2 tablets", "3 tablets"))).toContain("timetable-changed");
  });

  it("another time of day", async () => {
    expect(await faults(saying("Night", "Bedtime"))).toContain("timetable-changed");
  });

  it("a picture of another number", async () => {
    const changed = JSON.stringify(sheet).replaceAll(
      '{"id":"one-dose","dose":[{"id":"tablets","count":"2"}]',
      '{"id":"one-dose","dose":[{"id":"tablets","count":"3"}]',
    );
    expect(await faults(JSON.parse(changed))).toContain("picture-changed");
  });

  it("a sentence of another medicine", async () => {
    const [one, two, ...others] = sheet.medicines;
    const swapped = [
      { ...one!, prescribed: two!.prescribed },
      { ...two!, prescribed: one!.prescribed },
      ...others,
    ];
    expect(await faults({ ...sheet, medicines: swapped })).toEqual(
      expect.arrayContaining(["calendar-changed", "timetable-changed"]),
    );
  });
});
