// Hazard: a dose on one label and its ceiling or its length on the next; who finds one label alone takes too
// much, or too long.
import {
  type Block,
  type LabelRequest,
  type LabelsOfItem,
  layoutLabels,
  profiles,
  type Sentence,
  type StockName,
  stockOf,
  wordsOf,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { exampleNamed, examples, varied } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();

const plainSpaces = (text: string): string => text.replace(/[\s\u2060]+/g, " ");

/** The directions' sentences that say what holds at one time: dose, ceiling, gap, length, food. */
const partsOf = (sentences: readonly Sentence[]): readonly (readonly Sentence[])[] =>
  [...new Set(sentences.map(({ part }) => part))].map((part) => sentences.filter((one) => one.part === part));

const sizes = ["standard", "large-16", "large-20", "large-28"] as const;
const stocks = ["70x35", "88x38", "102x76"] as const satisfies readonly StockName[];

/** Whether a label of this stock holds the part under the person's name and the medicine at the profile's own size. */
const fitsOnOne = (
  request: LabelRequest,
  { document, set }: LabelsOfItem,
  part: readonly Sentence[],
): boolean => {
  const alone = layoutLabels({
    document: {
      ...document,
      blocks: document.blocks.flatMap((block): readonly Block[] => {
        if (block.kind === "directions") return [{ ...block, sentences: part }];
        return ["draft", "who", "medicine"].includes(block.kind) ? [block] : [];
      }),
    },
    profile: profiles[request.person.needs?.profile ?? "clear"],
    stocks: [stockOf(request.stock ?? "70x35")],
    dpi: set.dpi,
    setId: "K7Q2",
    measurer: painter.measurer,
    qrModules: painter.qrModules,
  });
  return alone.ok && alone.value.set.pages.length === 1;
};

/** Parts that are torn although one label could hold them. */
const tornNeedlessly = (request: LabelRequest): readonly string[] => {
  const prepared = prepareLabels(request, painter);
  if (!prepared.ok) return [];
  const { document, set } = prepared.value;
  const labels = set.pages.map(({ groups }) =>
    plainSpaces(
      groups
        .flatMap(({ items }) => items)
        .map((item) => (item.kind === "text" && item.role === "directions" ? item.text : " "))
        .join(""),
    ),
  );
  const sentences = document.blocks.flatMap((block) => (block.kind === "directions" ? block.sentences : []));
  return partsOf(sentences).flatMap((part) => {
    const words = part.map((sentence) => plainSpaces(wordsOf(sentence)));
    const isWhole = labels.some((label) => words.every((one) => label.includes(one)));
    if (isWhole) return [];
    return fitsOnOne(request, prepared.value, part) ? [words.join(" ")] : [];
  });
};
/** Two sentences or more that hold at one time: what could be torn at all. */
const bounded = (request: LabelRequest): number => {
  const prepared = prepareLabels(request, painter);
  const blocks = prepared.ok ? prepared.value.document.blocks : [];
  const sentences = blocks.flatMap((block) => (block.kind === "directions" ? block.sentences : []));
  return partsOf(sentences).filter(({ length }) => length > 1).length;
};

describe("a dose and what bounds it", () => {
  it("has examples to be judged by: a ceiling, a length, steps that go down", () => {
    /* On large paper nothing is said in fewer words. */
    for (const name of [
      "paracetamol-as-needed-with-a-ceiling",
      "antibiotic-finish-the-course",
      "steps-that-go-down",
    ])
      expect(bounded(varied(exampleNamed(name), "standard", "a4")), name).toBeGreaterThan(0);
  });

  it.each(sizes)(
    "stand on one label at %s, wherever a label can hold them beside name and medicine",
    (profile) => {
      const torn = examples.flatMap(({ name, request }) =>
        stocks.flatMap((stock) =>
          tornNeedlessly(varied(request, profile, stock)).map((words) => `${name} on ${stock}: ${words}`),
        ),
      );
      expect(torn).toEqual([]);
    },
  );
});
