// Hazard: what a picture or a colour says must stand in words too, for those who take the picture otherwise.
import { type LabelDocument, sentencesOf, wordsOf } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { type Example, exampleNamed, examples } from "../golden/exampleRequests.ts";
import { withContent } from "../proof/alterFile.ts";

const painter = await createPdfPainter();

const preparedWith = ({ request }: Example, pictograms: "none" | "all") => {
  const needs = { ...request.person.needs, pictograms };
  const onPlentyOfPaper = { ...request, stock: "a4" as const, person: { ...request.person, needs } };
  const prepared = prepareLabels(onPlentyOfPaper, painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value;
};

/** All words but those of the table of times, which says the sentences above it again where no day strip does. */
const wordsIn = (document: LabelDocument): readonly string[] =>
  sentencesOf({ ...document, blocks: document.blocks.filter(({ kind }) => kind !== "timetable") }).map(
    wordsOf,
  );

/** No operator that sets a colour, shades or places an image, and no grey but black and white. */
const expectBlackAndWhite = (content: string): void => {
  expect(content).not.toMatch(/\s(?:rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh|gs|BI)\s/);
  const greys = [...content.matchAll(/([\d.]+) [gG]\s/g)].map(([, value]) => Number(value));
  expect(greys.filter((value) => value !== 0 && value !== 1)).toEqual([]);
};

describe("a label", () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    "%s: says the same words with pictures and without them",
    (_, example) => {
      const [bare, pictured] = [preparedWith(example, "none"), preparedWith(example, "all")];
      expect(wordsIn(bare.document)).toEqual(wordsIn(pictured.document));
      const kinds = bare.set.pages.flatMap(({ groups }) =>
        groups.flatMap(({ items }) => items.map(({ kind }) => kind)),
      );
      expect(kinds).not.toContain("pictogram");
    },
  );

  it("is drawn in black and white alone: no colour and no grey carries a meaning", async () => {
    const prepared = prepareLabels(exampleNamed("many-warnings-in-easy-read"), painter);
    if (!prepared.ok) throw new Error("refused");
    const file = await painter.paint([prepared.value.set]);
    for (const page of prepared.value.set.pages.keys()) {
      let content = "";
      await withContent(file, page, (text) => {
        content = text;
        return `${text}\n`;
      });
      expect(content).toMatch(/MCID/);
      expect(content).toMatch(/\sDo\s/);
      expectBlackAndWhite(content);
    }
    const { context } = await PDFDocument.load(file);
    const forms = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of("Subtype")) === PDFName.of("Form")
          ? [Buffer.from(decodePDFRawStream(object).decode()).toString("latin1")]
          : [],
      );
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      expect(form).not.toMatch(/\sDo\s/);
      expectBlackAndWhite(form);
    }
  });
});
