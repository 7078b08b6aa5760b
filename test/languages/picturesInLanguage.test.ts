// The words inside the pictures of a label in two languages: the person's, where they can be read and are signed
// as the label is.
import { type LabelRequest, ourTranslator, type Painter, prepare, type Translator } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { beforeAll, expect, it } from "vitest";
import { exampleNamed } from "../golden/exampleRequests.ts";
import { askingFor } from "./makeDuals.ts";

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

const signed: Translator = {
  ...ourTranslator,
  translate: (tag, what) => ({
    ...ourTranslator.translate(tag, what),
    reviewed: { by: "A. Reader (fictional)", date: "2026-11-01", version: "1" },
  }),
};

/** Each picture on the labels with the language of its words; "en" where none is told. */
const picturesOf = (request: LabelRequest, translator: Translator = ourTranslator): readonly string[] => {
  const outcome = prepare([request], painter, { translator });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.items
    .flatMap(({ set }) => set.pages)
    .flatMap(({ groups }) => groups)
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === "pictogram" ? [`${item.meaning.id}: ${item.drawnIn ?? "en"}`] : []));
};

const through = exampleNamed("different-amounts-through-the-day");

it.each(["ur", "ar", "pl", "hi", "zh-Hans"])(
  "a strip of the day is in %s, and a picture without words in none",
  (tag) => {
    const pictures = picturesOf(askingFor(through, tag));
    expect(pictures).toContain(`day-strip: ${tag}`);
    expect(pictures).toContain("swallow-whole: en");
  },
);

it("is English on an English label", () =>
  expect(picturesOf(askingFor(through, "en")).every((picture) => picture.endsWith(": en"))).toBe(true));

it("is English where words of the person's language would make the picture too wide for its label", () => {
  const pictures = picturesOf(askingFor(exampleNamed("child-5ml-spoon"), "ta"));
  expect(pictures).toContain("wait-bar: en");
  expect(pictures).toContain("day-limit: ta");
});

it("is English beside signed words as long as nobody has signed the words of pictures", () =>
  expect(picturesOf(askingFor(through, "pl"), signed)).toContain("day-strip: en"));
