// docs/large-print.md and its pictures are made here, and fail when they are out of date. `npm run bless` rewrites them.
import { statSync } from "node:fs";
import { makeLabels, profileNames } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { exampleNamed, varied } from "./exampleRequests.ts";
import { framed } from "./framed.ts";
import { expectPicture } from "./goldenPicture.ts";
import { beneathOneAnother, type Dots, rasterLabels } from "./rasterLabels.ts";
import { typicalLabel, typicalSize, typicalStock, typicalXHeight } from "./typicalLabel.ts";

const pictures = new URL("../../docs/pictures/", import.meta.url);
const example = "antibiotic-finish-the-course";
const stock = "102x76";
const dpi = 203;

/** On the page: this many of a screen's pixels for a millimetre, so that all pictures are to one scale. */
const pixelsPerMillimetre = 4;
const widthOnPage = ({ width }: Dots): number => Math.round((width / dpi) * 25.4 * pixelsPerMillimetre);

const keep = (dots: Dots, name: string): void => {
  const place = new URL(`${name}.png`, pictures);
  expectPicture(dots, place, name);
  expect(statSync(place).size).toBeLessThan(60_000);
};

const picture = (dots: Dots, name: string, alt: string): string =>
  `<img src="pictures/${name}.png" width="${widthOnPage(dots)}" alt="${alt}">`;

/** Prescriptions as a typical label has them, and label 1 of ours below. */
const pairs = [
  { of: "methotrexate-once-weekly", told: "A weekly medicine" },
  { of: "different-amounts-through-the-day", told: "Different amounts through the day" },
] as const;

const times = (height: number): string => (height / typicalXHeight).toFixed(1);

it("docs/large-print.md shows how large our print is today", async () => {
  const painter = await createPdfPainter();
  const typical = framed(await rasterLabels(await typicalLabel(example), dpi));
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
  const shown: string[] = [];
  for (const { of, told } of pairs) {
    const made = await makeLabels([varied(exampleNamed(of), "large-18", stock)], painter);
    if (made.outcome !== "made") throw new Error(JSON.stringify(made));
    const [first] = await rasterLabels(made.files[0]!, dpi);
    const both = beneathOneAnother([
      framed(await rasterLabels(await typicalLabel(of), dpi)),
      framed([first!]),
    ]);
    keep(both, `pair-${of}`);
    shown.push(
      `${picture(both, `pair-${of}`, `${told}: a typical label, and below it the first of ours with large print and pictures`)}\n`,
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

## Two prescriptions, a typical label and ours

The first label of ours in \`large-18\` easy read on ${stock.replace("x", " x ")} mm stock; the typical one is our imitation again.

${shown.join("\n")}
${parts.join("\n")}`;
  await expect(page).toMatchFileSnapshot("../../docs/large-print.md");
});
