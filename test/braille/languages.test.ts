// Which languages a label can have in braille: every table of liblouis that may do, measured over the sentences
// of every example. docs/braille-languages.md is made here.
import { fileURLToPath } from "node:url";
import { liblouisVersion, translateLines } from "@plainlabel/braille";
import {
  asInBraille,
  type BrailleTable,
  brailleTables,
  languageTables,
  ourTranslator,
  prepare,
  sentencesOf,
  wordsOf,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { whyNoLiblouis } from "../../packages/braille/src/testing/needsLiblouis.ts";
import { isDeep } from "../../packages/directions/testing/depth.ts";
import { examples } from "../golden/exampleRequests.ts";
import { askingFor } from "../languages/makeDuals.ts";

const missing = whyNoLiblouis() !== null;

/**
 * Uncontracted tables of each language, as Debian's liblouis-data has them; all of them tried, the best one told.
 * Empty: it has none.
 */
const candidates: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-ar-g1.utb"],
  bn: ["bn.tbl"],
  ckb: ["ckb-g1.ctb"],
  cy: ["cy-cy-g1.utb"],
  es: ["es-g1.ctb", "Es-Es-G0.utb"],
  fa: ["fa-ir-g1.utb"],
  fr: ["fr-bfu-comp6.utb"],
  gu: ["gu-in-g1.utb"],
  hi: ["hi-in-g1.utb"],
  lt: ["lt-6dot.utb", "lt.ctb"],
  "pa-Guru": ["pa.tbl"],
  pl: ["Pl-Pl-g1.utb"],
  ps: [],
  "pt-PT": ["pt-pt-g1.utb", "pt.tbl"],
  ro: ["ro.ctb"],
  ru: ["ru-litbrl-detailed.utb", "ru-litbrl.ctb", "ru.ctb"],
  so: [],
  ta: ["ta-ta-g1.ctb", "ta.ctb"],
  ti: [],
  tr: ["tr-g1.ctb"],
  uk: ["uk.utb"],
  ur: ["ur-pk-g1.utb"],
  vi: ["vi-vn-g1.ctb", "vi-vn-g0.utb"],
  "zh-Hans": ["zhcn-cbs.ctb", "zhcn-g1.ctb"],
};

/**
 * Comes back, and still is not offered: its cells are not those of the language's own code. Turkish has signs of its own
 * for letters that this table writes by accents of English braille.
 */
const notItsOwn: readonly string[] = ["tr"];

/** The code that the version of Debian 12 was measured with; another one would have other numbers. */
const measuredWith = "3.24.0";

const sentencesIn = (
  tag: string,
  painter: Awaited<ReturnType<typeof createPdfPainter>>,
): readonly string[] => {
  const said = new Set<string>();
  for (const { request } of examples) {
    const prepared = prepare([askingFor(request, tag)], painter);
    if (!prepared.ok) continue;
    for (const { document } of prepared.value.items)
      for (const sentence of sentencesOf(document))
        if (sentence.lang === tag)
          said.add(
            wordsOf(sentence)
              .replace(/[\u200e\u200f\u2060\u2066-\u2069]/gu, "")
              .replace(/[\u00a0\u202f]/gu, " ")
              .replaceAll("\u2011", "-"),
          );
  }
  return [...said];
};

interface Measured {
  readonly table: string;
  /** The first word that came back as another, and as what; null: none did. */
  readonly changed: readonly [string, string] | null;
  readonly exact: number;
  readonly sixDots: boolean;
}

const measure = async (sentences: readonly string[], table: string): Promise<Measured> => {
  const cells = await translateLines(sentences, table, "forward");
  const back = cells === null ? null : await translateLines(cells, table, "backward");
  const [known] = Object.entries(brailleTables).find(([, file]) => file === table) ?? [];
  const folded = (text: string): string => asInBraille(text, (known ?? "en-ueb-g1") as BrailleTable);
  const isSame = (text: string, at: number): boolean => back !== null && folded(back[at]!) === folded(text);
  const words = sentences.flatMap((text, at) => {
    if (back === null || isSame(text, at)) return [];
    const read = back[at]!.split(" ");
    return text.split(" ").map((word, place) => [word, read[place] ?? ""] as const);
  });
  return {
    table,
    changed: words.find(([word, read]) => folded(word) !== folded(read)) ?? null,
    exact: sentences.filter(isSame).length,
    sixDots: cells?.every((line) => /^[\u2800-\u283f ]*$/u.test(line)) === true,
  };
};

/** In words, so that a phrase said better does not change the page. */
const shareOf = ({ exact }: Measured, of: number): string => {
  if (exact === of) return "all";
  return exact * 2 >= of ? "most" : "few or none";
};

const verdict = (tag: string, { exact, sixDots, changed }: Measured, of: number): string => {
  if (exact < of)
    return changed === null
      ? "no: does not come back"
      : `no: “${changed[0]}” comes back as “${changed[1].replaceAll("|", "/")}”`;
  if (!sixDots) return "no: eight dots, which no BRF holds";
  return notItsOwn.includes(tag) ? "no: not the language's own signs" : "yes";
};

it.skipIf(missing)(
  "docs/braille-languages.md tells what was measured, and what it offers is what is offered",
  async () => {
    const version = await liblouisVersion();
    const painter = await createPdfPainter();
    const rows: string[] = [];
    const offered: string[] = [];
    expect(Object.keys(candidates).sort()).toEqual([...ourTranslator.tags].sort());
    for (const [tag, tables] of Object.entries(candidates)) {
      // All of them take half a minute: elsewhere than on CI those alone that are offered.
      if (!isDeep && !languageTables.has(tag)) continue;
      if (tables.length === 0) {
        rows.push(`| ${tag} | none | | no: liblouis has no table |`);
        continue;
      }
      const sentences = sentencesIn(tag, painter);
      expect(sentences.length, tag).toBeGreaterThan(40);
      const measured: Measured[] = [];
      for (const table of tables) measured.push(await measure(sentences, table));
      const rated = (one: Measured): number =>
        one.exact + (one.sixDots ? 1000 : 0) - (one.exact < sentences.length ? 2000 : 0);
      const [best] = measured.toSorted((a, b) => rated(b) - rated(a)) as [Measured];
      const said = verdict(tag, best, sentences.length);
      if (said === "yes") offered.push(tag);
      rows.push(`| ${tag} | \`${best.table}\` | ${shareOf(best, sentences.length)} | ${said} |`);
    }
    expect(offered).toEqual([...languageTables.keys()]);
    for (const tag of offered)
      expect(candidates[tag]).toContain(brailleTables[languageTables.get(tag) as BrailleTable]);
    if (!isDeep) return;
    if (version !== measuredWith) {
      process.stderr.write(
        `SKIPPED: docs/braille-languages.md is of liblouis ${measuredWith}, and this is ${version}\n`,
      );
      return;
    }
    await expect(
      `# Languages in braille

Made by test/braille/languages.test.ts with liblouis ${measuredWith}: every sentence that the examples have in a language, to uncontracted braille and back. A language is offered where all of them come back with every letter, digit, sign and capital, in cells of six dots ([braille and voice](braille-and-voice.md)). Of several tables the best is shown.

| language | table | came back | offered |
| --- | --- | --- | --- |
${rows.join("\n")}

Where a language is not offered the label in braille is in English alone, and the finding \`braille-english-alone\` says so. What does not come back may still be right on paper: a table may write well and read badly. Without reading it back nobody here can tell.
`,
    ).toMatchFileSnapshot(fileURLToPath(new URL("../../docs/braille-languages.md", import.meta.url)));
  },
);
