// What is proved before braille leaves, with a code of braille that any test can read: a cell for each sign.
import { expect, test } from "vitest";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { readRequest } from "../request/readRequest.ts";
import type { BrailleTranslator } from "./BrailleTranslator.ts";
import { makeBrf } from "./makeBrf.ts";

const signs = " abcdefghijklmnopqrstuvwxyz0123456789.,:/-P";
const coded = (text: string): string =>
  [...text].map((sign) => String.fromCodePoint(0x2800 + signs.indexOf(sign))).join("");
const decoded = (cells: string): string =>
  [...cells].map((cell) => signs[cell.codePointAt(0)! - 0x2800] ?? "?").join("");

/** Small letters and the P of Page: the documents here have no others. */
const plainCode: BrailleTranslator = {
  toCells: async (texts) => texts.map(coded),
  toText: async (cells) => cells.map(decoded),
};

const requestWith = (more: object): LabelRequest => {
  const read = readRequest({
    person: { name: "ada" },
    medicine: { name: "amoxicillin 500 mg capsules" },
    directions: { text: "take one" },
    pharmacy: { name: "a", address: "b", phone: "01632 960123" },
    dispensedOn: "2026-11-22",
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};

const sentence = (text: string, source = "") => ({
  runs: [{ text, strong: false }],
  lang: "en-GB",
  pictogram: null,
  source,
});

const documentOf = (directions: readonly string[], draft = true): LabelDocument => ({
  version: 2,
  lang: "en-GB",
  title: "",
  running: { who: sentence("ada"), medicine: sentence("amoxicillin 500 mg capsules", "/medicine") },
  blocks: [
    ...(draft ? [{ kind: "draft", sentence: sentence("draft") } as const] : []),
    { kind: "who", sentence: sentence("ada") },
    { kind: "medicine", sentence: sentence("amoxicillin 500\u00a0mg capsules", "/medicine") },
    { kind: "indication", sentence: sentence("for your chest") },
    {
      kind: "directions",
      asWritten: false,
      sentences: directions.map((text) => sentence(text, "/directions")),
    },
    { kind: "help", sentence: sentence("help: 01632 960123") },
  ],
  oneIdeaALine: false,
  date: "2026-11-22",
});

const dose = ["take 1 capsule, 3 times a day.", "take it for 7 days."];

const linesOf = (file: Uint8Array): readonly (readonly string[])[] =>
  new TextDecoder()
    .decode(file)
    .split("\f")
    .map((page) => page.split("\r\n").slice(0, -1));

/** The finished file in letters, since its characters are those of the code above. */
const made = async (document: LabelDocument, braille: object = {}, translator = plainCode) => {
  const outcome = await makeBrf({ request: requestWith({ braille }), document }, translator);
  return outcome.ok ? outcome.value : outcome.refusals.map(({ code, path }) => `${code} ${path}`);
};

const table = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";
const inLetters = (line: string): string =>
  [...line].map((sign) => signs[table.indexOf(sign)] ?? "?").join("");
const pagesOf = async (document: LabelDocument, braille: object = {}) => {
  const brf = await made(document, braille);
  if (!("file" in brf)) throw new Error(String(brf));
  return linesOf(brf.file).map((page) => page.map(inLetters));
};

test("draft, medicine and directions come first, and the person and the rest after them", async () => {
  expect(await pagesOf(documentOf(dose))).toEqual([
    [
      "draft",
      "amoxicillin 500 mg capsules",
      "take 1 capsule, 3 times a day.",
      "take it for 7 days.",
      "ada",
      "for your chest",
      "help: 01632 960123",
    ],
  ]);
});

test("a line ends before a number and what it counts, never between", async () => {
  const [page] = await pagesOf(documentOf(["take 1 capsule, 3 times a day."], false), {
    cells: 18,
    lines: 25,
  });
  expect(page).toEqual([
    "amoxicillin 500 mg",
    "capsules",
    "take 1 capsule,",
    "3 times a day.",
    "ada",
    "for your chest",
    "help: 01632 960123",
  ]);
});

test("several pages: each ends with its number, and each after the first says whose and which it is", async () => {
  const long = Array.from({ length: 9 }, (_, at) => `take ${at + 1} now.`);
  const pages = await pagesOf(documentOf(long), { cells: 30, lines: 8 });
  expect(pages.every((page) => page.length <= 8)).toBe(true);
  expect(pages.map((page) => page.at(-1))).toEqual(pages.map((_, at) => `Page ${at + 1} of ${pages.length}`));
  for (const page of pages.slice(1))
    expect(page.slice(0, 3)).toEqual(["draft", "amoxicillin 500 mg capsules", "ada"]);
  const brf = await made(documentOf(long), { cells: 30, lines: 8 });
  expect("file" in brf && brf.findings.map(({ code }) => code)).toEqual(["braille-dose-on-two-pages"]);
});

test("pages that would be all head are refused", async () => {
  const long = Array.from({ length: 9 }, (_, at) => `take ${at + 1} now.`);
  expect(await made(documentOf(long), { cells: 30, lines: 5 })).toEqual([
    "braille-page-too-small /braille/lines",
  ]);
});

test("a word that is longer than a line is refused, and not divided", async () => {
  expect(await made(documentOf(["take abcdefghijklmnopqrstuvwxyz."]), { cells: 20 })).toEqual([
    "braille-line-too-short /directions",
  ]);
});

test("what comes back as another text is refused", async () => {
  const slips: BrailleTranslator = {
    ...plainCode,
    toText: async (cells) => cells.map((line) => decoded(line).replace("7 days", "1 days")),
  };
  expect(await made(documentOf(dose), {}, slips)).toEqual(["braille-not-proved /directions"]);
});

test("the finished file itself is read: what slips only there is refused too", async () => {
  let readings = 0;
  const slipsLater: BrailleTranslator = {
    ...plainCode,
    toText: async (cells) => {
      readings += 1;
      return cells.map((line) =>
        readings > 1 ? decoded(line).replace("3 times", "8 times") : decoded(line),
      );
    },
  };
  expect(await made(documentOf(dose), {}, slipsLater)).toEqual(["braille-not-proved /directions"]);
});

test("cells of eight dots, and words that run together, are refused", async () => {
  const eight: BrailleTranslator = { ...plainCode, toCells: async (texts) => texts.map(() => "\u2840") };
  expect(await made(documentOf([]), {}, { ...eight, toText: plainCode.toText })).toContain(
    "braille-not-proved /medicine",
  );
  const together: BrailleTranslator = {
    toCells: async (texts) => texts.map((text) => coded(text.replaceAll(" ", "-"))),
    toText: async (cells) => cells.map((line) => decoded(line).replaceAll("-", " ")),
  };
  expect(await made(documentOf(dose), {}, together)).toContain("braille-not-proved /directions");
});

test("a program that does not answer is told as that, and nothing is made", async () => {
  for (const silent of [
    { ...plainCode, toCells: async () => null },
    { ...plainCode, toText: async () => null },
    { ...plainCode, toCells: async () => [] },
  ] satisfies BrailleTranslator[])
    expect(await made(documentOf(dose), {}, silent)).toEqual(["braille-program-failed "]);
});

test("two numbers that UEB would join are written apart", async () => {
  // The tables of UEB write "2 5" as one number: number sign, 2, numeric space, 5.
  const joins: BrailleTranslator = {
    toCells: async (texts) =>
      texts.map((text) => coded(text).replace(coded("2 5"), "\u283c\u2803\u2810\u2811")),
    toText: async (cells) =>
      cells.map((line) => decoded(line.replace("\u283c\u2803\u2800\u283c\u2811", coded("2 5")))),
  };
  const brf = await made(documentOf(["take 2 5 ml spoonfuls."], false), {}, joins);
  if (!("file" in brf)) throw new Error(String(brf));
  expect(new TextDecoder().decode(brf.file)).toContain("#B #E");
});

test("a flag says medicine and directions on its one side, or names the stock that has room", async () => {
  const on = async (stock: string, directions: readonly string[]) => {
    const request = requestWith({ braille: { on: "flag" }, stock });
    const outcome = await makeBrf({ request, document: documentOf(directions, false) }, plainCode);
    return outcome.ok
      ? [...linesOf(outcome.value.file)[0]!.map(inLetters), ...outcome.value.findings.map(({ code }) => code)]
      : outcome.refusals.map(({ code, path, help }) => `${code} ${path} ${help}`);
  };
  expect(await on("102x76", ["take 1 capsule."])).toEqual([
    "amoxicillin",
    "500 mg",
    "capsules",
    "take",
    "1 capsule.",
    "braille-flag-in-part",
  ]);
  expect(await on("70x35", ["take 1 capsule."])).toEqual([
    "braille-dose-not-on-flag /stock They stand on 99x99 flag stock; or ask for braille on pages.",
  ]);
  const [long] = await on("102x152", ["abcdefghijklmnopqrstuvwxyz."]);
  expect(long).toContain("a4 flag stock");
});

test("long words of a prescriber are written in pieces, behind their sentences and never between a number and what it counts", async () => {
  const asked: string[] = [];
  const watched: BrailleTranslator = {
    ...plainCode,
    toCells: async (texts) => {
      asked.push(...texts);
      return texts.map(coded);
    },
  };
  const sentence = "take 2 tablets with 150 ml of water each day at noon.";
  const long = Array.from({ length: 30 }, () => sentence).join(" ");
  const unended = `take ${"2 ml and ".repeat(200)}stop`;
  const brf = await made(documentOf([long, unended], false), { lines: 60, cells: 60 }, watched);
  expect("file" in brf).toBe(true);
  const pieces = asked.filter(
    (text) => text.startsWith("take") || text.includes("2 ml") || text.endsWith("stop"),
  );
  expect(pieces.join(" ")).toBe(`${long} ${unended}`);
  expect(Math.max(...asked.map((text) => text.length))).toBeLessThanOrEqual(220);
  expect(pieces.slice(0, 8).every((text) => text.endsWith("noon."))).toBe(true);
  for (const piece of pieces) expect(piece).not.toMatch(/\d$/u);
});

test("a word without an end is refused before anything is asked", async () => {
  const silent: BrailleTranslator = { toCells: async () => null, toText: async () => null };
  expect(await made(documentOf(["a".repeat(181)]), {}, silent)).toEqual([
    "braille-line-too-short /directions",
  ]);
});

test("a sentence of another language that does not come back leaves the English alone, and told", async () => {
  const document = documentOf(dose, false);
  const polish = { ...sentence("przyjmij 1", "/directions"), lang: "pl" };
  const blocks = document.blocks.map((block) =>
    block.kind === "directions" ? { ...block, translated: [polish] } : block,
  );
  const dual = { ...document, blocks, translation: { lang: "pl", goesOn: polish } };
  const both = await made(dual);
  if (!("file" in both)) throw new Error(String(both));
  expect(linesOf(both.file)[0]!.map(inLetters).slice(1, 3)).toEqual(["przyjmij 1", dose[0]]);
  const slips: BrailleTranslator = {
    ...plainCode,
    toText: async (cells, table) => cells.map((line) => (table === "pl-g1" ? "inne" : decoded(line))),
  };
  const english = await made(dual, {}, slips);
  if (!("file" in english)) throw new Error(String(english));
  expect(linesOf(english.file)[0]!.map(inLetters).slice(1, 3)).toEqual(dose);
  expect(english.findings.map(({ code }) => code)).toEqual(["braille-english-alone"]);
});
