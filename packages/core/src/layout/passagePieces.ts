// layout: parts of a sheet: a heading, and sentences under a title with lines to write on.
import type { Passage, Sentence } from "../document/LabelDocument.ts";
import { type Points, toPoints } from "../units.ts";
import { lines } from "./linePieces.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import { paragraph } from "./paragraph.ts";

/** Weight of a line to write on: 0.375 mm, as all rules. */
const lineWeight: Points = toPoints(0.375);

/** From one line to write on to the next: hands write larger than print. */
const leastLine: Points = toPoints(11);

/** One line of words over others: it never ends a page. */
const titleOf = (
  { step, width, setting }: PiecesInput,
  sentence: Sentence,
  is: "heading" | "title",
): Fitted<Piece> => {
  const isHeading = is === "heading";
  const size = isHeading ? step.medicine : step.body;
  const text = paragraph(sentence, width, setting(isHeading ? "medicine" : "directions", size));
  if (!text.fits) return text;
  const { height, place } = text.value;
  return fits({
    height,
    gap: step.body * (isHeading ? 0.9 : 0.6),
    closing: false,
    wholes: [],
    says: [sentence],
    place: (x, y) => ({
      groups: [{ role: isHeading ? "subheading" : "paragraph", lang: sentence.lang, items: place(x, y) }],
      rules: [],
    }),
  });
};

/** The title and the piece behind it as one, so that no page ends with a title. */
export const withNext = (title: Piece, [next, ...others]: readonly Piece[]): readonly Piece[] => {
  if (next === undefined) return [title];
  const height = title.height + next.gap + next.height;
  const joined: Piece = {
    ...next,
    height,
    gap: title.gap,
    says: [...title.says, ...next.says],
    place: (x, y) => {
      const placed = [title.place(x, y), next.place(x, y + title.height + next.gap)];
      return {
        groups: placed.flatMap(({ groups }) => groups),
        rules: placed.flatMap(({ rules }) => rules),
      };
    },
  };
  const { free: _, part: __, beside, ...whole } = joined;
  if (beside === undefined) return [whole, ...others];
  /* Further in, the words keep the title over them. */
  const at = (inset: Points): Piece | null => {
    const further = beside.at(inset);
    return further === null ? null : withNext(title, [further])[0]!;
  };
  return [{ ...whole, beside: { inset: beside.inset, at } }, ...others];
};

/** All of them as one piece, which no page parts. */
const asOne = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduceRight<readonly Piece[]>((after, piece) => withNext(piece, after), []);

const toWriteOn = ({ step, width }: PiecesInput, count: number, whole: string): readonly Piece[] => {
  const height = Math.max(leastLine, step.body * 1.6);
  return Array.from({ length: count }, () => ({
    height,
    gap: 0,
    closing: false,
    wholes: [whole],
    says: [],
    place: (x: Points, y: Points) => ({
      groups: [],
      rules: [{ x, y: y + height - lineWeight, width, height: lineWeight }],
    }),
  }));
};

/** A heading of the parts behind it. */
export const headingPieces = (input: PiecesInput, sentence: Sentence): Fitted<readonly Piece[]> => {
  const title = titleOf(input, sentence, "heading");
  return title.fits ? fits([title.value]) : title;
};

/**
 * The title with its first sentence, then a sentence a line, then the lines to write on; all on one page where
 * one holds them.
 */
export const passagePieces = (
  input: PiecesInput,
  { title, sentences, toWriteOn: empty = 0, unparted }: Passage,
  whole: string,
): Fitted<readonly Piece[]> => {
  const said = lines(input, sentences, "directions", input.step.body, "paragraph", whole);
  if (!said.fits) return said;
  const rest = [...said.value.map((piece) => ({ ...piece, draws: 0 })), ...toWriteOn(input, empty, whole)];
  const held = (pieces: readonly Piece[]): readonly Piece[] => (unparted === true ? asOne(pieces) : pieces);
  if (title === null) return fits(held(rest));
  const over = titleOf(input, title, "title");
  return over.fits ? fits(held(withNext({ ...over.value, wholes: [whole] }, rest))) : over;
};
