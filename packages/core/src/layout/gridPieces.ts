// layout: a table of a sheet as one piece that is never parted: words under their pictures, and a rule between all cells.
import { cell as cellUnits, draw } from "@plainlabel/pictograms";
import { isRightToLeft } from "../document/direction.ts";
import { type Grid, type GridCell, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { type Points, toPoints } from "../units.ts";
import { drawnWordsOf } from "./drawnWords.ts";
import type { CellPlace, Group, PictogramItem, Rule } from "./LabelSet.ts";
import { type Fitted, fits, misfits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import { altOf, sizesOf } from "./pictures.ts";

/** 0.375 mm, three dots at 203 dpi; and twice that under and behind what heads the others. */
const thin: Points = toPoints(0.375);
const thick: Points = toPoints(0.75);

/** Between a rule and what stands in its cell. */
const padding: Points = toPoints(1.5);

/** No picture is smaller on paper. */
const leastPicture: Points = toPoints(10);

/** A pen's tick has room in this. */
const boxSide: Points = toPoints(8);

/** Narrower columns than this, in ems, tear every phrase. */
const leastColumn = 5;

const sum = (lengths: readonly Points[]): Points => lengths.reduce((all, one) => all + one, 0);

interface Line {
  readonly sentence: Sentence;
  readonly words: Paragraph;
}

type Picture = Pick<PictogramItem, "meaning" | "drawnIn" | "alt" | "width" | "height">;

interface SetCell {
  readonly lines: readonly Line[];
  /** Of its first sentence; null: none, or none that would be large enough here. */
  readonly picture: Picture | null;
  /** Where the words begin; 0: under the picture. */
  readonly inset: Points;
  readonly box: boolean;
  readonly height: Points;
}

/** Between a picture and its words, under it and beside it, and between two sentences. */
const overWords: Points = 2;
const besideWords: Points = 6;
const between: Points = 2;

const pictureFor = (
  sentence: Sentence | undefined,
  width: Points,
  { picture, memory }: Setting,
): Picture | null => {
  if (sentence === undefined) return null;
  const alt = altOf(memory.pictures, sentence);
  const { pictogram: meaning } = sentence;
  if (meaning === null || alt === null) return null;
  for (const { lang: drawnIn, ...size } of sizesOf(memory.pictures, meaning, sentence.drawnIn)) {
    const side = Math.min(picture, (width / size.width) * cellUnits);
    if (side < leastPicture) continue;
    const scale = side / cellUnits;
    const drawn = { meaning, alt, width: size.width * scale, height: size.height * scale };
    return drawnIn === undefined ? drawn : { ...drawn, drawnIn };
  }
  return null;
};

const linesIn = (
  sentences: readonly Sentence[],
  width: Points,
  setting: Setting,
): Fitted<readonly Line[]> => {
  const lines: Line[] = [];
  for (const sentence of sentences) {
    const words = paragraph(sentence, width, setting);
    if (!words.fits) return words;
    lines.push({ sentence, words: words.value });
  }
  return fits(lines);
};

const heightOf = (lines: readonly Line[]): Points =>
  sum(lines.map(({ words }) => words.height)) + between * Math.max(0, lines.length - 1);

const beginsWithNumber = (sentence: Sentence): boolean => /^[\u2066-\u2069]*\d/.test(wordsOf(sentence));

/** "1" beside a picture that begins with "1" is eleven. From the left the thing that is drawn stands between the two. */
const runTogether = ({ meaning, drawnIn }: Picture, sentences: readonly Sentence[]): boolean =>
  sentences.some(beginsWithNumber) &&
  draw(meaning, drawnWordsOf(drawnIn)).lettering.some(({ text }) => /\d/.test(text));

/** The picture beside the words where that is lower, else over them. `fromRight`: to the right of them. */
const setCell = (
  { sentences, box }: GridCell,
  width: Points,
  setting: Setting,
  fromRight: boolean,
): Fitted<SetCell> => {
  const under = linesIn(sentences, width, setting);
  if (!under.fits) return under;
  const picture = pictureFor(sentences[0], width, setting);
  const plain = { picture, box: box === true };
  if (picture === null) {
    const height = heightOf(under.value);
    return fits({
      ...plain,
      lines: under.value,
      inset: 0,
      height: plain.box ? Math.max(height, boxSide) : height,
    });
  }
  const stacked = picture.height + overWords + heightOf(under.value);
  const inset = picture.width + besideWords;
  const right = linesIn(sentences, width - inset, setting);
  const isClear = !fromRight || !runTogether(picture, sentences);
  const beside = right.fits && isClear ? Math.max(picture.height, heightOf(right.value)) : Infinity;
  return right.fits && beside < stacked
    ? fits({ ...plain, lines: right.value, inset, height: beside })
    : fits({ ...plain, lines: under.value, inset: 0, height: stacked });
};

/** `fromRight`: of a table that begins at the right, where pictures stand to the right of their words. */
const placeCell = (
  cell: SetCell,
  at: CellPlace,
  x: Points,
  top: Points,
  fromRight: { readonly width: Points } | null,
): readonly Group[] => {
  const { lines, picture, inset, height } = cell;
  if (lines.length === 0) return [{ role: "paragraph", lang: "en-GB", cell: at, items: [] }];
  const isBeside = inset > 0;
  let y = isBeside ? top + (height - heightOf(lines)) / 2 : top + height - heightOf(lines);
  const pictureAt = isBeside && picture !== null ? top + (height - picture.height) / 2 : top;
  return lines.flatMap(({ sentence, words }, line): readonly Group[] => {
    const said: Group = {
      role: "paragraph",
      lang: sentence.lang,
      cell: at,
      items: words.place(fromRight === null ? x + inset : x, y),
    };
    y += words.height + between;
    if (line > 0 || picture === null) return [said];
    const left = fromRight === null ? x : x + fromRight.width - picture.width;
    const items: Group["items"] = [{ kind: "pictogram", ...picture, x: left, y: pictureAt }];
    return [said, { role: "figure", lang: "en-GB", cell: at, items }];
  });
};

/** The four sides of a box to tick, in the middle of its cell. */
const boxRules = (x: Points, y: Points, width: Points, height: Points): readonly Rule[] => {
  const [left, top] = [x + (width - boxSide) / 2, y + (height - boxSide) / 2];
  return [
    { x: left, y: top, width: boxSide, height: thin },
    { x: left, y: top + boxSide - thin, width: boxSide, height: thin },
    { x: left, y: top, width: thin, height: boxSide },
    { x: left + boxSide - thin, y: top, width: thin, height: boxSide },
  ];
};

/** Tables are told apart by their number in the document. */
const numberOf = (whole: string): number => Number(/\d+$/.exec(whole)?.[0] ?? 0);

/** What a row of this height leaves a cell of it: doses stand in the middle of theirs. */
const spareIn = (cell: SetCell, height: Points): Points => height - 2 * padding - thin - cell.height;

/** The whole table; a misfit where a word is wider than its column. */
export const gridPieces = (input: PiecesInput, grid: Grid, whole: string): Fitted<readonly Piece[]> => {
  const { step, width } = input;
  /* Its pictures are of the dose, and grow as those do. */
  const setting = { ...input.setting("timetable", step.body), picture: step.dosePicture };
  const columns = grid.rows[0]?.length ?? 0;
  const share = width / (grid.first + columns - 1);
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? share * grid.first : share));
  const inside = widths.map((one) => one - 2 * padding - thin);
  const narrowest = Math.min(...inside);
  const isTicked = grid.rows.some((row) => row.some(({ box }) => box === true));
  if (narrowest < leastColumn * step.body && columns > 2 && !isTicked)
    return misfits({ why: "too-wide", words: "The table", missing: leastColumn * step.body - narrowest });
  /* Columns follow each other from the side on which the language of the heads begins. */
  const isFromRight = isRightToLeft(grid.rows[0]?.[0]?.sentences[0]?.lang ?? "en-GB");
  const rows: SetCell[][] = [];
  for (const row of grid.rows) {
    const cells: SetCell[] = [];
    for (const [at, one] of row.entries()) {
      const cell = setCell(one, inside[at]!, setting, isFromRight);
      if (!cell.fits) return cell;
      cells.push(cell.value);
    }
    rows.push(cells);
  }
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)) + 2 * padding + thin);
  const height = sum(heights) + thin;
  const lefts = widths.map((_, at) =>
    isFromRight ? width - sum(widths.slice(0, at + 1)) : sum(widths.slice(0, at)),
  );
  const tops = heights.map((_, at) => sum(heights.slice(0, at)));
  const table = numberOf(whole);
  const headOf = (row: number, column: number): CellPlace["head"] =>
    row === 0 ? "column" : column === 0 ? "row" : null;
  const piece: Piece = {
    height,
    gap: step.body * Math.max(step.air, 0.4),
    closing: false,
    wholes: [whole],
    says: grid.rows.flat().flatMap(({ sentences }) => sentences),
    place: (x, y) => {
      const across = [...tops, height - thin].map((top, at): Rule => {
        const weight = at === 1 ? thick : thin;
        return { x, y: y + top, width, height: weight };
      });
      const besideHeads = isFromRight ? lefts[0] : lefts[1];
      const down = [...lefts, width - thin].map((left): Rule => {
        const weight = left === besideHeads ? thick : thin;
        return { x: x + left, y, width: weight, height };
      });
      const boxes = rows.flatMap((row, at) =>
        row.flatMap((cell, column) =>
          cell.box && cell.lines.length === 0
            ? boxRules(x + lefts[column]!, y + tops[at]!, widths[column]!, heights[at]!)
            : [],
        ),
      );
      return {
        groups: rows.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            placeCell(
              cell,
              { table, row: at, column, head: headOf(at, column) },
              x + lefts[column]! + thin + padding,
              y + tops[at]! + thin + padding + (at === 0 ? 0 : spareIn(cell, heights[at]!) / 2),
              isFromRight ? { width: inside[column]! } : null,
            ),
          ),
        ),
        rules: [...across, ...down, ...boxes],
      };
    },
  };
  return fits([piece]);
};
