// Every example x every profile x two stocks as text. `npm run bless` rewrites; read what it changes before committing.
import type { Painter } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { examples, variantsOf } from "./exampleRequests.ts";
import { documentText, noticeText, placedText } from "./labelText.ts";

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

describe.each(examples.map((example) => ({ ...example, example })))("$name", ({ name, request, example }) => {
  it("says what it said", async () => {
    const prepared = prepareLabels(request, painter);
    const text = prepared.ok
      ? [
          documentText(prepared.value.document),
          `prescribed: ${prepared.value.comparison.prescribed}`,
          `findings: ${noticeText(prepared.value.findings) || "none"}`,
        ].join("\n")
      : noticeText(prepared.refusals);
    await expect(`${text}\n`).toMatchFileSnapshot(`documents/${name}.golden.txt`);
  });

  it("stands where it stood, in every profile on both stocks", async () => {
    const parts = variantsOf(example).map(({ title, request: variant }) => {
      const prepared = prepareLabels(variant, painter);
      return `== ${title}\n${prepared.ok ? placedText(prepared.value.set) : `refused: ${noticeText(prepared.refusals)}`}\n`;
    });
    await expect(parts.join("\n")).toMatchFileSnapshot(`placed/${name}.golden.txt`);
  });
});
