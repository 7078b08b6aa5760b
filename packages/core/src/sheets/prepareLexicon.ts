// sheets: the phrases of a language on paper, each beside its English and room to write a better one.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { plain, strong } from "../compose/sentences.ts";
import { type Block, documentVersion, type GridCell, type LabelDocument } from "../document/LabelDocument.ts";
import { profiles } from "../layout/profiles.ts";
import type { Measuring } from "../prepareLabels.ts";
import { paperOf } from "./paper.ts";
import { layOutBest, type PreparedSheet } from "./prepareSheet.ts";

/** One phrase, as it is printed: its isolates are in it. */
export interface LexiconLine {
  /** Of the spreadsheet, by which corrections come back. */
  readonly line: number;
  readonly english: string;
  /** Of a plural: numbers that take this form; else empty. */
  readonly numbers: string;
  /** Empty where it is missing. */
  readonly text: string;
  /** Why it is missing; else empty. */
  readonly missing: string;
}

export interface LexiconWanted {
  /** BCP 47, and its name in English. */
  readonly lang: string;
  readonly name: string;
  readonly lines: readonly LexiconLine[];
  /** ISO date, the file's fixed creation date. */
  readonly date: string;
}

/** So many stay under the most pages of one set in the tallest script. */
const linesOfPart = 90;

/** Rows of a table, which is never parted: the paper takes the largest that it can. */
const rowsOfTable = [14, 10, 7, 5, 3] as const;

const inRuns = <T>(list: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, at) => list.slice(at * most, (at + 1) * most));

const cellOf = (...sentences: GridCell["sentences"]): GridCell => ({ sentences });

const rowOf = (
  { line, english, numbers, text, missing }: LexiconLine,
  language: string,
): readonly GridCell[] => [
  cellOf(plain(String(line), "")),
  cellOf(
    ...(english === "" ? [] : [plain(english, "")]),
    ...(numbers === "" ? [] : [plain(`For ${numbers}`, "")]),
  ),
  cellOf(
    text === ""
      ? plain(`Not said: ${missing || "no words yet."}`, "")
      : { ...plain(text, ""), lang: text === english ? "en-GB" : language },
  ),
  cellOf(),
];

const notes: readonly string[] = [
  "Each line has a phrase, and what it means in English. Where it is wrong, write a better one beside it.",
  "{n} stands for a number, and other words in braces for other phrases. Keep them.",
  "The number of a line is its line in the spreadsheet, in which corrections are sent back.",
];

const documentOf = (
  { lang: language, name, date }: LexiconWanted,
  lines: readonly LexiconLine[],
  part: string,
  rows: number,
): LabelDocument => {
  const title = `Words in ${name}, for a reviewer${part}`;
  const heads = ["Line", "English", name, "Correction"].map((words) => cellOf(strong(words, "")));
  const who = strong("Plainlabel", "");
  return {
    version: documentVersion,
    lang: "en-GB",
    title,
    running: { who, medicine: strong(title, ""), counted: "pages" },
    blocks: [
      { kind: "draft", sentence: strong("DRAFT", "") },
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: strong(title, "") },
      { kind: "passage", title: null, sentences: notes.map((words) => plain(words, "")) },
      ...inRuns(lines, rows).map(
        (some): Block => ({
          kind: "grid",
          first: 0.48,
          rows: [heads, ...some.map((line) => rowOf(line, language))],
        }),
      ),
    ],
    oneIdeaALine: true,
    date,
  };
};

/** Its parts, one behind the other in a file; each a draft. Refused where the paper does not take a phrase. */
export const prepareLexicon = (
  wanted: LexiconWanted,
  painter: Measuring,
): Outcome<readonly PreparedSheet[]> => {
  const parts = inRuns(wanted.lines, linesOfPart);
  const sheets: PreparedSheet[] = [];
  const refusals: Refusal[] = [];
  for (const [at, lines] of parts.entries()) {
    const part = parts.length === 1 ? "" : `, part ${at + 1} of ${parts.length}`;
    const laidOut = layOutBest(
      rowsOfTable.map((rows) => documentOf(wanted, lines, part, rows)),
      { stock: paperOf("a4", "upright"), profile: profiles.standard, painter, typeface: "andika" },
    );
    if (laidOut.ok) sheets.push({ ...laidOut.value, medicines: [], findings: [], approved: false });
    else refusals.push(...laidOut.refusals);
  }
  return refusals.length > 0 ? refused(...refusals) : accepted(sheets);
};
