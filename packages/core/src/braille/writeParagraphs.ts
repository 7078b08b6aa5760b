// braille: sentences to cells, each proved by reading it back, and cut where a line may end.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { mayBreakBetween } from "../layout/chunks.ts";
import { blank, isSixDots } from "./asciiBraille.ts";
import { askForCells, askForText } from "./askBraille.ts";
import type { BrailleTranslator } from "./BrailleTranslator.ts";
import type { BrailleParagraph } from "./brailleParagraphs.ts";
import { asInBraille } from "./brailleTables.ts";

/** A sentence in cells. */
export interface WrittenParagraph extends BrailleParagraph {
  /** What stays on one line, with the empty cells inside it; joined by empty cells they are the sentence. */
  readonly chunks: readonly string[];
}

/** The program could not be asked: nothing is known of the words. */
export const programFailed: Refusal = {
  code: "braille-program-failed",
  path: "",
  detail: "The program that writes braille did not answer.",
  help: "Send the request again in a moment; nothing was made.",
};

export const notProved = ({ source }: Pick<BrailleParagraph, "source">): Refusal => ({
  code: "braille-not-proved",
  path: source,
  detail: "A sentence in braille, read back, is not the sentence of the label.",
  help: "Ask for uncontracted braille (grade 1), or take the sign out that braille has no cells for.",
});

const wordsOf = (text: string, space: string): readonly string[] => text.split(space);

/** The grade 1 word indicator (UEB rules, section 5): up to the next empty cell nothing is contracted. */
const letterForLetter = "\u2830\u2830";

const isProved = ({ text, table }: BrailleParagraph, back: string): boolean =>
  asInBraille(back, table) === asInBraille(text, table);

/** The sentence with those words letter for letter that were read back as others; null where words cannot be told apart. */
const lettered = (
  { text, table }: BrailleParagraph,
  { cells, back, plain }: { readonly cells: string; readonly back: string; readonly plain: string },
): string | null => {
  const [said, contracted, uncontracted, read] = [
    wordsOf(text, " "),
    wordsOf(cells, blank),
    wordsOf(plain, blank),
    wordsOf(back, " "),
  ];
  if ([contracted, uncontracted, read].some(({ length }) => length !== said.length)) return null;
  return said
    .map((word, at) =>
      asInBraille(word, table) === asInBraille(read[at]!, table)
        ? contracted[at]!
        : `${letterForLetter}${uncontracted[at]!}`,
    )
    .join(blank);
};

/** A second try for contracted sentences that did not come back: their doubtful words letter for letter. */
const secondTry = async (
  paragraphs: readonly BrailleParagraph[],
  cells: readonly string[],
  back: readonly string[],
  translator: BrailleTranslator,
): Promise<readonly string[] | null> => {
  const doubtful = paragraphs.flatMap((paragraph, at) =>
    paragraph.table === "en-ueb-g2" && !isProved(paragraph, back[at]!) ? [at] : [],
  );
  if (doubtful.length === 0) return cells;
  const plain = await askForCells(
    doubtful.map((at) => ({ text: paragraphs[at]!.text, table: "en-ueb-g1" })),
    translator,
  );
  if (plain === null) return null;
  return cells.map((written, at) => {
    const place = doubtful.indexOf(at);
    if (place < 0) return written;
    const known = { cells: written, back: back[at]!, plain: plain[place]! };
    return lettered(paragraphs[at]!, known) ?? written;
  });
};

/** Cut where a line may end: as on paper, never between a number and what it counts, nor inside a telephone number. */
const chunksOf = (text: string, cells: string): readonly string[] | null => {
  const words = wordsOf(text, " ");
  const written = wordsOf(cells, blank);
  if (written.length !== words.length) return null;
  const chunks: string[] = [];
  for (const [at, word] of words.entries()) {
    const mayBreak = at === 0 || mayBreakBetween(words.slice(Math.max(0, at - 2), at), word, words[at + 1]);
    if (mayBreak) chunks.push(written[at]!);
    else chunks.push(`${chunks.pop()}${blank}${written[at]!}`);
  }
  return chunks;
};

/** Every sentence in cells, proved, or why one of them is not. */
export const writeParagraphs = async (
  paragraphs: readonly BrailleParagraph[],
  translator: BrailleTranslator,
): Promise<Outcome<readonly WrittenParagraph[]>> => {
  const tidy = await askForCells(paragraphs, translator);
  if (tidy === null) return refused(programFailed);
  const withTables = (cells: readonly string[]) =>
    paragraphs.map(({ table }, at) => ({ table, cells: cells[at]! }));
  const back = await askForText(withTables(tidy), translator);
  const cells = back === null ? null : await secondTry(paragraphs, tidy, back, translator);
  const again =
    cells === null ? null : cells === tidy ? back : await askForText(withTables(cells), translator);
  if (cells === null || again === null) return refused(programFailed);
  const refusals: Refusal[] = [];
  const written = paragraphs.flatMap((paragraph, at): readonly WrittenParagraph[] => {
    const chunks =
      isSixDots(cells[at]!) && isProved(paragraph, again[at]!) ? chunksOf(paragraph.text, cells[at]!) : null;
    if (chunks === null) refusals.push(notProved(paragraph));
    return chunks === null ? [] : [{ ...paragraph, chunks }];
  });
  return refusals.length === 0 ? accepted(written) : refused(...refusals);
};
