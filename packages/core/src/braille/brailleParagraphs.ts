// braille: which sentences of a label stand in braille, and in which order.
import type { LabelDocument, LanguageTag } from "../document/LabelDocument.ts";
import { type PlainBlock, type PlainSentence, wordsInOrder } from "../document/wordsInOrder.ts";
import { mayBreakBetween } from "../layout/chunks.ts";
import type { BrailleTable } from "./BrailleTranslator.ts";
import type { BrailleGrade, BrailleSize } from "./brailleSize.ts";
import { englishTables, languageTables } from "./brailleTables.ts";

/** A sentence that begins a line of its own. */
export interface BrailleParagraph {
  readonly kind: PlainBlock["kind"] | "page";
  readonly text: string;
  readonly table: BrailleTable;
  /** JSON pointer into the request. */
  readonly source: string;
}

/** What stands first: what the medicine is and how it is taken, before the person and all else. */
const first: readonly PlainBlock["kind"][] = ["draft", "medicine", "pack", "directions"];

const isEnglish = (lang: LanguageTag): boolean => lang.startsWith("en");

/** The table of a language; null: labels are not written in it. */
const tableFor = (lang: LanguageTag, grade: BrailleGrade): BrailleTable | null =>
  isEnglish(lang) ? englishTables[grade] : (languageTables.get(lang) ?? null);

/** Longest piece of text (characters) that the program takes whole in both directions, with every sign three cells. */
const longestPiece = 220;

/**
 * The prescriber's own words may be longer: in pieces, each begun on a line of its own, cut behind a sentence
 * where one ends.
 */
const piecesOf = (text: string): readonly string[] => {
  const words = text.split(" ");
  const pieces: string[] = [];
  let piece: string[] = [];
  const fits = (more: readonly string[]): boolean => [...piece, ...more].join(" ").length <= longestPiece;
  const end = (): void => {
    if (piece.length > 0) pieces.push(piece.join(" "));
    piece = [];
  };
  const sentences = text.length <= longestPiece ? [words] : sentencesIn(words);
  for (const sentence of sentences) {
    if (!fits(sentence)) end();
    for (const run of fits(sentence) ? [sentence] : runsIn(sentence)) {
      if (!fits(run)) end();
      piece.push(...run);
    }
  }
  end();
  return pieces;
};

/** Words up to each full stop. */
const sentencesIn = (words: readonly string[]): readonly (readonly string[])[] => {
  const ends = words.flatMap((word, at) =>
    /[.!?;]$/u.test(word) || at === words.length - 1 ? [at + 1] : [],
  );
  return ends.map((end, at) => words.slice(ends[at - 1] ?? 0, end));
};

/** Words that may not be parted, each run by itself. */
const runsIn = (words: readonly string[]): readonly (readonly string[])[] => {
  const starts = words.flatMap((word, at) =>
    at === 0 || mayBreakBetween(words.slice(Math.max(0, at - 2), at), word, words[at + 1]) ? [at] : [],
  );
  return starts.map((start, at) => words.slice(start, starts[at + 1]));
};

const textOf = ({ text, after }: PlainSentence & { readonly after?: PlainSentence }): string =>
  after === undefined ? text : `${text}: ${after.text}`;

/** English of the document's own language. */
export const englishParagraph = (
  kind: BrailleParagraph["kind"],
  text: string,
  grade: BrailleGrade,
  source = "",
): BrailleParagraph => ({ kind, text, table: englishTables[grade], source });

export interface Paragraphs {
  readonly paragraphs: readonly BrailleParagraph[];
  /** Languages of the label that no table writes: their sentences are left out, and stand in English. */
  readonly unwritten: readonly LanguageTag[];
}

/**
 * On a flag the medicine and its directions, and nothing else. On pages all that the label says but the code's own lines:
 * nobody finds a printed code by touch, and an address that is not made to be typed is none to be read either.
 * `englishOnly`: other languages are left out, whichever they are.
 */
export const brailleParagraphs = (
  document: LabelDocument,
  { grade, flag }: Pick<BrailleSize, "grade" | "flag">,
  englishOnly = false,
): Paragraphs => {
  const toType = document.blocks.some((block) => block.kind === "link" && block.toType === true);
  const blocks = wordsInOrder(document);
  const isFirst = ({ kind }: PlainBlock): boolean => first.includes(kind);
  const wanted = [
    ...first.flatMap((kind) => blocks.filter((block) => block.kind === kind)),
    ...(flag === null ? blocks.filter((block) => !isFirst(block)) : []),
  ].filter(({ kind }) => kind !== "link" || toType);
  const unwritten = new Set<LanguageTag>();
  const paragraphs = wanted.flatMap(({ kind, sentences }) =>
    sentences.flatMap((sentence): readonly BrailleParagraph[] => {
      const table = englishOnly && !isEnglish(sentence.lang) ? null : tableFor(sentence.lang, grade);
      if (table === null) unwritten.add(sentence.lang);
      return table === null
        ? []
        : piecesOf(textOf(sentence)).map((text) => ({ kind, text, table, source: sentence.source }));
    }),
  );
  return { paragraphs, unwritten: [...unwritten] };
};
