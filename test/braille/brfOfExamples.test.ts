// Every example in braille, read back by liblouis' own reading of BRF and not by ours: the text is that of the label.
import { spawnSync } from "node:child_process";
import { liblouis } from "@plainlabel/braille";
import {
  type BrailleGrade,
  brailleTables,
  type LabelDocument,
  type LabelRequest,
  makeBrf,
  prepare,
  sentencesOfBlock,
  wordsOf,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { whyNoLiblouis } from "../../packages/braille/src/testing/needsLiblouis.ts";
import { examples } from "../golden/exampleRequests.ts";

const missing = whyNoLiblouis() !== null;
const painter = await createPdfPainter();

const documentOf = (request: LabelRequest): LabelDocument => {
  const prepared = prepare([request], painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value.items[0]!.document;
};

/** Of the label, in the order of braille: what is taken and how before who it is for. */
const textsOf = ({ blocks, running }: LabelDocument): readonly string[] => {
  const first = ["draft", "medicine", "directions"];
  const isFirst = ({ kind }: LabelDocument["blocks"][number]): boolean => first.includes(kind);
  const wanted = blocks.filter((block) => block.kind !== "link" || block.toType === true);
  const ordered = [
    ...first.flatMap((kind) => wanted.filter((block) => block.kind === kind)),
    ...wanted.filter((block) => !isFirst(block)),
  ];
  expect(running.pack, "no example has packs").toBeUndefined();
  return ordered.flatMap((block) =>
    block.kind === "timetable"
      ? block.slots.map(({ time, amount }) => `${wordsOf(time)}: ${wordsOf(amount)}`)
      : sentencesOfBlock(block).map(wordsOf),
  );
};

/** What braille has one sign for. */
const folded = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u2060\u2066-\u2069]/gu, "")
    .replace(/[\u00a0\u202f\s]+/gu, " ")
    .replace(/\u2011/gu, "-")
    .replace(/[\u2013\u2014]/gu, "-")
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .trim();

const linesIn = (brf: Uint8Array): readonly string[] => {
  const text = new TextDecoder("ascii").decode(brf);
  // One page, since what stands on several besides the label is looked at in makeBrf.test.ts.
  expect(text).not.toContain("\f");
  return text.split("\r\n").slice(0, -1);
};

/** A line that begins without a space begins a sentence. */
const sentencesIn = (lines: readonly string[]): readonly string[] => {
  const sentences: string[] = [];
  for (const line of lines)
    if (line.startsWith("  ")) sentences.push(`${sentences.pop()} ${line.slice(2)}`);
    else sentences.push(line);
  return sentences;
};

/** BRF as liblouis reads it by its own table of Braille ASCII; a backslash is written twice for it. */
const readByLiblouis = (sentences: readonly string[], table: string): readonly string[] => {
  const { stdout, status } = spawnSync("lou_translate", ["--backward", `en-us-brf.dis,${table}`], {
    input: `${sentences.join("\n").replaceAll("\\", "\\\\")}\n`,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C.UTF-8" },
  });
  expect(status).toBe(0);
  return stdout.trimEnd().split("\n");
};

const brfOf = async (request: LabelRequest, document: LabelDocument, grade: BrailleGrade) => {
  const made = await makeBrf(
    { request: { ...request, braille: { grade, lines: 40 } }, document },
    liblouis(),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return linesIn(made.value.file);
};

const drafts = (request: LabelRequest): readonly LabelRequest[] => {
  const { approval: _, ...draft } = request;
  return request.approval === undefined ? [request] : [request, draft];
};

describe.skipIf(missing)("the braille of every example, read back, is the label's text", () => {
  it.each(examples.map(({ name, request }) => [name, request] as const))("%s", async (_name, example) => {
    for (const request of drafts(example)) {
      const document = documentOf(request);
      for (const grade of [1, 2] as const) {
        const lines = await brfOf(request, document, grade);
        expect(lines.every((line) => line.length <= 32 && !line.endsWith(" "))).toBe(true);
        const texts = textsOf(document).map(folded);
        const read = readByLiblouis(sentencesIn(lines), brailleTables[`en-ueb-g${grade}`]).map(folded);
        expect(read).toEqual(texts);
        expect(read[0]).toBe(request.approval === undefined ? "DRAFT" : texts[0]);
      }
    }
  });
});

describe.skipIf(missing)("no line ends in a number, or begins with the rest of one", () => {
  it.each(examples.map(({ name, request }) => [name, request] as const))("%s", async (_name, request) => {
    const document = documentOf(request);
    for (const cells of [16, 40]) {
      const made = await makeBrf(
        { request: { ...request, braille: { cells, lines: 60 } }, document },
        liblouis(),
      );
      if (!made.ok) {
        // A word of more than a line, which is refused and not divided.
        expect(made.refusals.map(({ code }) => code)).toEqual(
          made.refusals.map(() => "braille-line-too-short"),
        );
        continue;
      }
      const lines = new TextDecoder().decode(made.value.file).split(/[\r\n\f]+/u);
      for (const [at, line] of lines.entries()) {
        if (lines[at + 1]?.startsWith("  ") !== true) continue;
        // A number at the end of a line is the last of a telephone number or of a date, and a word begins what follows.
        if (/(?:^| )#[A-J.]+$/u.test(line)) expect(lines[at + 1]).toMatch(/^ {2},?[A-Z]{2}/u);
      }
    }
  });
});

it.skipIf(missing)(
  "the longest directions there may be come back word for word, in both grades",
  async () => {
    const words =
      "Take 2 tablets in the MORNING with 150 mL of water, then 0.5 mL (B12) at 8.30 pm if needed. ";
    const text = words.repeat(22).slice(0, 1999).trim();
    const { approval: _, ...request } = examples[0]!.request;
    const person = { ...request.person, needs: { profile: "standard" } } as const;
    const document = documentOf({ ...request, person, stock: "a4", directions: { text } } as LabelRequest);
    for (const grade of [1, 2] as const) {
      const made = await makeBrf(
        { request: { ...request, braille: { grade, lines: 60 } }, document },
        liblouis(),
      );
      if (!made.ok) throw new Error(JSON.stringify(made.refusals));
      const lines = new TextDecoder().decode(made.value.file).split(/[\r\n\f]+/u);
      const read = readByLiblouis(sentencesIn(lines), brailleTables[`en-ueb-g${grade}`]);
      // Heads and feet of the pages stand between.
      const foot = /^(?:DRAFT|Amoxicillin 500 mg capsules|Mrs Anna Jones|Page \d of \d|)$/u;
      const body = read.filter((sentence) => !foot.test(sentence)).join(" ");
      expect(folded(body)).toContain(folded(text));
    }
  },
);

describe.skipIf(missing)("what a pharmacy writes comes back too, in both grades", () => {
  it.each([
    "APPLY TWICE A DAY",
    "ONE 5ml SPOONFUL TO BE TAKEN THREE TIMES A DAY",
    "Take 2 5 mL spoonfuls, max. 8/24h, at 8.30 pm",
    "Ask for Mr O'Neill-Smythe of Ó Súilleabháin & Co (ext. 12b)",
    "Use 0.5% w/v at 37°C: ½ of it, ≥ 3 x 5µg, 1–2 times",
    "A B C, was or were",
    "a\\b \\x0037",
  ])("%s", async (text) => {
    const request = { ...examples[0]!.request, warnings: [{ text }], stock: "a4" } as LabelRequest;
    const document = documentOf(request);
    for (const grade of [1, 2] as const) {
      const read = readByLiblouis(
        sentencesIn(await brfOf(request, document, grade)),
        brailleTables[`en-ueb-g${grade}`],
      );
      expect(read.map(folded)).toContain(folded(text));
    }
  });
});
