// Sheets for five invented people: proved from the finished bytes, the calendars of sheet and labels alike.
import {
  approve,
  type LabelDocument,
  type Prepared,
  type PreparedSheet,
  paintSheet,
  prepareMedicines,
  prepareTalk,
  prepareWeek,
  sentencesOf,
  wordsOf,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { people, preparedOf, sentOf } from "./people.ts";

const painter = await createPdfPainter();

const sheetOf = (outcome: ReturnType<typeof prepareMedicines>): PreparedSheet => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

const medicinesSheet = (prepared: Prepared, paper: "a4" | "a3" = "a4"): PreparedSheet =>
  sheetOf(prepareMedicines(prepared, painter, { paper }));

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
      for (const cell of row.slice(1)) if (/^(\d|half)/.test(cell)) expect(labels).toContain(cell);
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
    expect(wordsIn(document)).toContain("2 more medicines are not in the table. They are below.");
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
