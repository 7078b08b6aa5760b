// The text alternative of a label at the desk: all words of its paper, as read from the finished file.
import { wordsOfPage } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { examples } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();

/** Its letters, digits and signs: lines and words are parted otherwise on paper. */
const signsOf = (text: string): string => [...text.replace(/\s+/gu, "")].toSorted().join("");

describe.each(examples)("$name", ({ request }) => {
  it("has in words what each of its labels has on paper", async () => {
    const prepared = prepareLabels(request, painter);
    if (!prepared.ok) return expect(prepared.refusals).not.toEqual([]);
    const { set } = prepared.value;
    const { pages } = await painter.readBack(await painter.paint([set]), "standard", set.dpi);
    const said = set.pages.map(wordsOfPage);
    const painted = pages.map(({ texts }) => texts.map(({ text }) => text).join(""));
    /* A sheet of labels is one page of paper. */
    const alike = said.length === painted.length ? [said, painted] : [[said.join("")], [painted.join("")]];
    expect(alike[0]!.map(signsOf)).toEqual(alike[1]!.map(signsOf));
  });
});
