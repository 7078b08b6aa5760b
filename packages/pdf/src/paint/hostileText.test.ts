import type { LabelSet, Painter, SeenElement, SeenText } from "@plainlabel/core";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { createPdfPainter } from "../createPdfPainter.ts";
import { bigStock, sampleSet } from "../testing/sampleSets.ts";
import { english } from "../testing/sampleWords.ts";

let painter: Painter;
let sample: LabelSet;
beforeAll(async () => {
  painter = await createPdfPainter();
  sample = sampleSet(english, bigStock, painter);
});

const setSaying = (text: string, lang: string): LabelSet => ({
  ...sample,
  lang,
  title: `Medicine label: ${text}`,
  pages: [
    {
      ...sample.pages[0]!,
      rules: [],
      groups: [
        {
          role: "paragraph",
          lang,
          items: [
            {
              kind: "text",
              text,
              style: { weight: "bold", size: 12, lang },
              role: "name",
              x: 20,
              baseline: 60,
              width: painter.measurer.width(text, { weight: "bold", size: 12, lang }),
            },
          ],
        },
      ],
    },
  ],
});

const isText = (one: SeenText | SeenElement): one is SeenText => "baseline" in one;
const heard = (element: SeenElement): string =>
  element.sequence.map((one) => (isText(one) ? one.text : heard(one))).join("");

/** Marks and isolates of direction order a line and are not part of its text. */
const withoutSteering = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");

const anyOf = (...ranges: readonly (readonly [number, number])[]): fc.Arbitrary<string> =>
  fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))));

/** Characters of the scripts we set, signs of PDF's and XML's grammar, marks, invisibles, and anything at all. */
const character = fc.oneof(
  { weight: 6, arbitrary: anyOf([0x20, 0x7e], [0xa0, 0x24f], [0x400, 0x4ff]) },
  { weight: 4, arbitrary: anyOf([0x600, 0x6ff], [0x980, 0x9ff], [0x370, 0x3ff]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("(", ")", "\\", "<", ">", "&", "/", "%", "[", "]", "endstream", " ET ", "]]>"),
  },
  { weight: 2, arbitrary: anyOf([0x300, 0x331], [0x200b, 0x200f], [0x2060, 0x2069], [0x2010, 0x2027]) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);

const text = fc.array(character, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(""));

it("says exactly what was written, or says before painting that it cannot", async () => {
  let painted = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("en-GB", "uk", "ur", "bn", "ar"), async (said, lang) => {
      if (painter.measurer.missingGlyphs(said, lang).length > 0) return;
      const seen = await painter.readBack(await painter.paint([setSaying(said, lang)]), "standard");
      painted++;
      expect(seen.structure.map(heard).join("")).toBe(withoutSteering(said));
      expect(seen.title).toBe(`Medicine label: ${said}`);
      expect(seen.active).toEqual([]);
      expect(seen.pages[0]!.texts.every(({ missing }) => missing === 0)).toBe(true);
    }),
    { seed: 20261122, numRuns: 500 },
  );
  expect(painted).toBeGreaterThan(100);
});
