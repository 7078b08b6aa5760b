// docs/large-print.md and its pictures are made here, and fail when they are out of date. `npm run bless` rewrites them.
import { statSync } from "node:fs";
import { makeLabels, profileNames } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { exampleNamed, varied } from "./exampleRequests.ts";
import { expectPicture } from "./goldenPicture.ts";
import { type Dots, rasterLabels } from "./rasterLabels.ts";
import { typicalLabel, typicalSize, typicalStock, typicalXHeight } from "./typicalLabel.ts";

const pictures = new URL("../../docs/pictures/", import.meta.url);
const example = "antibiotic-finish-the-course";
const stock = "102x76";
const dpi = 203;

/** On the page: this many of a screen's pixels for a millimetre, so that all pictures are to one scale. */
const pixelsPerMillimetre = 4;
const widthOnPage = ({ width }: Dots): number => Math.round((width / dpi) * 25.4 * pixelsPerMillimetre);

/** Labels in two columns, each with a line round it. */
const framed = (labels: readonly Dots[]): Dots => {
  const gap = 16;
  const columns = Math.min(2, labels.length);
  const cell = { width: labels[0]!.width + 2 + gap, height: labels[0]!.height + 2 + gap };
  const width = columns * cell.width - gap;
  const height = Math.ceil(labels.length / columns) * cell.height - gap;
  const black = new Uint8Array(width * height);
  for (const [at, label] of labels.entries()) {
    const left = (at % columns) * cell.width;
    const top = Math.floor(at / columns) * cell.height;
    for (let y = 0; y < label.height + 2; y += 1) {
      const row = (top + y) * width + left;
      if (y === 0 || y === label.height + 1) black.fill(1, row, row + label.width + 2);
      else {
        black[row] = 1;
        black[row + label.width + 1] = 1;
        black.set(label.black.subarray((y - 1) * label.width, y * label.width), row + 1);
      }
    }
  }
  return { width, height, black };
};

const keep = (dots: Dots, name: string): void => {
  const place = new URL(`${name}.png`, pictures);
  expectPicture(dots, place, name);
  expect(statSync(place).size).toBeLessThan(60_000);
};

const picture = (dots: Dots, name: string, alt: string): string =>
  `<img src="pictures/${name}.png" width="${widthOnPage(dots)}" alt="${alt}">`;

const times = (height: number): string => (height / typicalXHeight).toFixed(1);

it("docs/large-print.md shows how large our print is today", async () => {
  const painter = await createPdfPainter();
  const typical = framed(await rasterLabels(await typicalLabel(), dpi));
  keep(typical, "typical-label");
  const rows = [
    `| a typical label | ${typicalStock.width} x ${typicalStock.height} mm | 1 | ${typicalSize} point | ${typicalXHeight.toFixed(1)} mm | 1 |`,
  ];
  const parts: string[] = [];
  for (const profile of profileNames) {
    const made = await makeLabels([varied(exampleNamed(example), profile, stock)], painter);
    if (made.outcome !== "made") throw new Error(JSON.stringify(made));
    const { labels, sizes } = made.items[0]!.report;
    const { points, xHeight } = sizes.directions!;
    const dots = framed(await rasterLabels(made.files[0]!, dpi));
    keep(dots, `large-print-${profile}`);
    const many = labels === 1 ? "1 label" : `${labels} labels`;
    rows.push(
      `| \`${profile}\` | ${stock.replace("x", " x ")} mm | ${labels} | ${points} point | ${xHeight.toFixed(1)} mm | ${times(xHeight)} |`,
    );
    parts.push(
      `## \`${profile}\`: ${points} point, ${xHeight.toFixed(1)} mm, ${many}\n\n${picture(dots, `large-print-${profile}`, `The same prescription in the profile ${profile}: ${many}`)}\n`,
    );
  }
  const page = `# How large the print is

One prescription, as a typical label has it and as ours in every profile. Print is judged by its
x-height, the height of a small letter such as x, since two faces of the same nominal size need not be
equally large. Sizes are those of the directions. The pictures are to one scale, in the dots of a
${dpi} dpi label printer; on a screen they are larger than on paper.

In a UK study with simulated sight loss (20 people; "Legibility of pharmacy labels", 2011,
http://arro.anglia.ac.uk/id/eprint/295671) 20 % could act safely on typical labels and 80 % on large
print. Our labels have not been in such a study. What does not fit on one label goes on the next: the
type does not shrink.

This page is made from [${example}](../examples/requests/${example}.json) by
\`test/golden/largePrint.test.ts\`; \`npm run bless\` rewrites it.

| label | stock | labels | directions | x-height | times the typical |
|---|---|---|---|---|---|
${rows.join("\n")}

## A typical label: ${typicalSize} point, ${typicalXHeight.toFixed(1)} mm

Our own plain imitation of ten lines of ${typicalSize} point, the median that the same study
measured on 24 UK labels; it is no dispensing system's real layout.

${picture(typical, "typical-label", `A typical label: ten lines of small print`)}

${parts.join("\n")}`;
  await expect(page).toMatchFileSnapshot("../../docs/large-print.md");
});
