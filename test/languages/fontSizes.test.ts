// docs/fonts.md: the faces that labels are set in, how large they are beside Andika, and what they weigh.
import { statSync } from "node:fs";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { type Family, sizeOfFaces } from "../../packages/pdf/src/fonts/sizeOfFaces.ts";
import { bigStock, sampleSet } from "../../packages/pdf/src/testing/sampleSets.ts";
import { sampleWords } from "../../packages/pdf/src/testing/sampleWords.ts";

/** What each face is for. */
const forWhat: Readonly<Record<Family, string>> = {
  Andika: "Latin and Cyrillic; numbers and names in every language",
  AtkinsonHyperlegibleNext: "Latin letters, by choice; its digits are Andika's",
  NotoSans: "Greek, and signs that the others lack",
  NotoNastaliqUrdu: "Urdu",
  NotoNaskhArabic: "Arabic, Persian, Kurdish (Sorani), Pashto",
  NotoSansBengali: "Bengali",
  NotoSansDevanagari: "Hindi",
  NotoSansGujarati: "Gujarati",
  NotoSansGurmukhi: "Punjabi",
  NotoSansTamil: "Tamil",
  NotoSansEthiopic: "Tigrinya",
  NotoSansSC: "Chinese (simplified), the characters of GB 2312",
};

const kilobytes = (bytes: number): string => String(Math.round(bytes / 1024));

const bytesOf = (family: Family): number =>
  ["Regular", "Bold"].reduce(
    (sum, cut) =>
      sum + statSync(new URL(`../../packages/pdf/fonts/${family}-${cut}.ttf`, import.meta.url)).size,
    0,
  );

const faces = (Object.keys(forWhat) as Family[]).map((family) => {
  const { regular, bold } = sizeOfFaces[family];
  return `| ${family} | ${forWhat[family]} | ${regular.scale} | ${bold.scale} | ${kilobytes(bytesOf(family))} |`;
});

it("are told with their sizes", async () => {
  const painter = await createPdfPainter();
  const names = new Intl.DisplayNames(["en-GB"], { type: "language" });
  const labels: string[] = [];
  for (const words of sampleWords) {
    const file = await painter.paint([sampleSet(words, bigStock, painter)]);
    labels.push(`| ${names.of(words.lang)} | ${kilobytes(file.length)} |`);
  }
  const total = (Object.keys(forWhat) as Family[]).reduce((sum, family) => sum + bytesOf(family), 0);
  await expect(
    [
      "# The faces of labels",
      "",
      "Written by `test/languages/fontSizes.test.ts`; `npm run bless` writes it anew. Each face is cut, when the project is built, from a package of Google Fonts under the SIL Open Font License to the characters that labels need. Its licence lies beside it.",
      "",
      "A label asks for a size in points, and every script is then as large to the eye as Andika at that size: a face whose small letters are lower is set larger by its factor (Andika's x height over the mean height of the script's plain letters), in the one shaping that measures and paints. No factor is under 1: letters that are taller have smaller counters, and need the size.",
      "",
      "| Face | For | Factor, regular | Factor, bold | Both weights, kB |",
      "|---|---|---|---|---|",
      ...faces,
      `| all | | | | ${kilobytes(total)} |`,
      "",
      "A file holds the glyphs of its own words and no more. One label of about the same words weighs:",
      "",
      "| Language | kB |",
      "|---|---|",
      ...labels,
      "",
    ].join("\n"),
  ).toMatchFileSnapshot("../../docs/fonts.md");
});
