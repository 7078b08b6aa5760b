// Labels on A4 sheets: what is printed beside its label, or on another's, is found and called by its name.
import {
  type LabelSet,
  type Page,
  type SheetPlan,
  type VerificationLevel,
  verifyFile,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { PDFArray, type PDFDocument, PDFName } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { altered, dictionariesOf } from "./alterFile.ts";
import { sampleDocument, sampleSet } from "./sampleLabel.ts";

const painter = await createPdfPainter();
const plain = sampleSet(painter.measurer, painter.qrModules);
const millimetre = 72 / 25.4;

/** Two columns and three rows of labels of the sample's size on A4, the first of them used already. */
const sheet: SheetPlan = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  columns: 2,
  rows: 3,
  left: 5,
  top: 60,
  across: 294,
  down: 220,
  startAt: 2,
};
const sound: LabelSet = { ...plain, sheet };
/** Two copies of a set of two labels, and another set on the same sheet: six labels, the last on a second page. */
const sets = [sound, sound, { ...sound, title: "Medicine label: Amoxicillin" }];
const expected = sets.map((set) => ({ document: { ...sampleDocument, title: set.title }, set }));

const codesOf = async (
  painted: readonly LabelSet[] | Uint8Array,
  level: VerificationLevel = "standard",
): Promise<readonly string[]> => {
  const file = painted instanceof Uint8Array ? painted : await painter.paint(painted);
  const findings = verifyFile(expected, await painter.readBack(file, level));
  expect(JSON.stringify(findings)).not.toMatch(/smith|amoxicillin|capsule|0113/i);
  return [...new Set(findings.map(({ code }) => code))].sort();
};

const movedBy = (page: Page, x: number, y: number): Page => ({
  ...page,
  rules: page.rules.map((rule) => ({ ...rule, x: rule.x + x, y: rule.y + y })),
  groups: page.groups.map((group) => ({
    ...group,
    items: group.items.map((item) =>
      item.kind === "text"
        ? { ...item, x: item.x + x, baseline: item.baseline + y }
        : { ...item, x: item.x + x, y: item.y + y },
    ),
  })),
});

/** The second copy's first label changed, in the midst of the others. */
const withLabel = (change: (page: Page) => Page): readonly LabelSet[] =>
  sets.map((set, at) =>
    at === 1 ? { ...set, pages: set.pages.map((page, label) => (label === 0 ? change(page) : page)) } : set,
  );

/** What the structure tree holds at its top: a section for each label. */
const sectionsOf = (document: PDFDocument): PDFArray =>
  dictionariesOf(document)
    .find((each) => each.get(PDFName.of("S")) === PDFName.of("Document"))!
    .lookup(PDFName.of("K"), PDFArray);

describe("a sheet of labels as laid out", () => {
  it.each(["standard", "full"] as const)("has no finding at level %s", async (level) => {
    expect(await codesOf(sets, level)).toEqual([]);
  });

  it("is two A4 pages, with a section for each label in order", async () => {
    const seen = await painter.readBack(await painter.paint(sets), "standard");
    expect(seen.pages.map(({ width }) => Math.round(width / millimetre))).toEqual([210, 210]);
    expect(seen.structure[0]!.children.map(({ type, page }) => `${type} ${page}`)).toEqual([
      ..."00000".split("").map((page) => `Sect ${page}`),
      "Sect 1",
    ]);
  });
});

describe("a fault on a sheet is found:", () => {
  it.each([
    ["left", -3, 0],
    ["right", 3, 0],
    ["up", 0, -3],
    ["down", 0, 3],
  ])("a label 3 mm too far %s", async (_, x, y) => {
    const codes = await codesOf(withLabel((page) => movedBy(page, x * millimetre, y * millimetre)));
    expect(codes).toContain("label-moved");
  });

  it("labels on places that are used already", async () => {
    const codes = await codesOf(sets.map((set) => ({ ...set, sheet: { ...sheet, startAt: 1 } })));
    expect(codes).toContain("page-count");
    const three = sets.map((set) => ({ ...set, sheet: { ...sheet, startAt: 3 } }));
    expect(await codesOf(three)).toEqual(["ink-outside-labels", "label-astray", "label-moved"]);
  });

  it("a whole label on its neighbour", async () => {
    expect(await codesOf(withLabel((page) => movedBy(page, -sheet.across, 0)))).toContain("label-astray");
  });

  it("one sentence on the neighbour", async () => {
    const codes = await codesOf(
      withLabel((page) => ({
        ...page,
        groups: page.groups.map((group, at) =>
          at === 2 ? movedBy({ ...page, groups: [group] }, -sheet.across, 0).groups[0]! : group,
        ),
      })),
    );
    expect(codes).toEqual(["label-astray"]);
  });

  it("ink between two labels", async () => {
    const codes = await codesOf(
      withLabel((page) => ({
        ...page,
        rules: [...page.rules, { x: 40, y: page.height - 1, width: 40, height: 5 }],
      })),
    );
    expect(codes).toContain("ink-outside-labels");
  });

  it("a word across the edge of its label", async () => {
    const codes = await codesOf(
      withLabel((page) => ({
        ...page,
        groups: page.groups.map((group, at) =>
          at === 2 ? movedBy({ ...page, groups: [group] }, -20, 0).groups[0]! : group,
        ),
      })),
    );
    expect(codes).toContain("ink-outside-labels");
    expect(codes).toContain("words-outside-margin");
  });

  it("a sentence lost from one label of many", async () => {
    const codes = await codesOf(
      withLabel((page) => ({ ...page, groups: page.groups.filter((_, at) => at !== 4) })),
    );
    expect(codes).toContain("sentence-missing");
  });

  it("a code of another link on one label of many", async () => {
    const other = "HTTPS://LABEL.EXAMPLE/L/7K2M9QX5";
    const codes = await codesOf(
      sets.map((set, copy) => ({
        ...set,
        pages: set.pages.map((page) => ({
          ...page,
          groups: page.groups.map((group) => ({
            ...group,
            items: group.items.map((item) =>
              item.kind === "qr" && copy === 1 ? { ...item, url: other } : item,
            ),
          })),
        })),
      })),
    );
    expect(codes).toEqual(["code-missing", "code-wrong-link"]);
  });

  it("another size of paper", async () => {
    const codes = await codesOf(
      sets.map((set) => ({ ...set, sheet: { ...sheet, height: sheet.height - 3 } })),
    );
    expect(codes).toContain("page-size");
  });

  it("labels read aloud in another order than they stand", async () => {
    const file = await altered(await painter.paint(sets), (document) => {
      const kids = sectionsOf(document);
      const [first, second] = [kids.get(0), kids.get(1)];
      kids.set(0, second);
      kids.set(1, first);
    });
    expect(await codesOf(file)).toEqual(["label-astray"]);
  });

  it("a label that is not announced", async () => {
    const file = await altered(await painter.paint(sets), (document) => {
      sectionsOf(document).remove(2);
    });
    expect(await codesOf(file)).toContain("label-sections");
  });
});
