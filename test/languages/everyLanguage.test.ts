// Every language that there are words in, on paper: a few examples as drafts in two languages, read back and proved.
import { ourTranslator, type Painter, translatedOf } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { beforeAll, expect, it } from "vitest";
import { examples } from "../golden/exampleRequests.ts";
import { makeDual } from "./makeDuals.ts";

/** A measure in brackets with a gap and a ceiling; a weekly dose with its "not"; times of day with warnings. */
const sample = ["child-5ml-spoon", "methotrexate-once-weekly", "different-amounts-through-the-day"];

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

it.each(ourTranslator.tags)("%s is proved beside English", async (language) => {
  for (const example of examples.filter(({ name }) => sample.includes(name))) {
    const { file, item, told } = await makeDual(example, language, painter, ourTranslator);
    expect(file, told).not.toBeNull();
    expect(item!.languages, example.name).toMatchObject([{ tag: language, printed: true }]);
    const directions = item!.document.blocks.find(({ kind }) => kind === "directions")!;
    expect(translatedOf(directions).length).toBeGreaterThan(0);
    expect(translatedOf(directions).every(({ lang }) => lang === language)).toBe(true);
  }
});
