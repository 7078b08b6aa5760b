// layout: a sentence with its picture, left of the words or, where it is wide or they would not fit, above them.
import { cell } from "@plainlabel/pictograms";
import { isRightToLeft } from "../document/direction.ts";
import type { LanguageTag, Sentence } from "../document/LabelDocument.ts";
import { type Points, toPoints } from "../units.ts";
import type { Group, StructureRole } from "./LabelSet.ts";
import { once } from "./madeOnce.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import { sizesOf } from "./pictures.ts";
import type { Room } from "./Room.ts";

/** The language of alternative texts, whatever words they stand beside. */
const altLang = "en-GB";

export interface Illustration {
  readonly sentence: Sentence;
  readonly alt: string | null;
  readonly structure: StructureRole;
  readonly gap: Points;
  /** Width of the column of pictures that the neighbours share; 0: there is none. */
  readonly column: Points;
  /** An empty label: a picture that would be taller there with its words is left to them. */
  readonly room: Room;
  readonly closing: boolean;
  readonly wholes: readonly string[];
}

/** 64 units of a drawing are never less than this on paper. */
const leastCell: Points = toPoints(10);

/** Share of the width beyond which a picture stands over its words. */
const mostBeside = 0.5;

interface Box {
  readonly width: Points;
  readonly height: Points;
  readonly drawnIn?: LanguageTag;
}

/**
 * How large a picture is beside words of this setting: a picture of one thing as
 * the setting says, a picture sentence at the same scale or as large as the
 * column takes. null: it would have to be smaller than the floor, and words say
 * it alone.
 */
const boxOf = ({ pictogram, drawnIn }: Sentence, width: Points, { picture, memory }: Setting): Box | null => {
  if (pictogram === null) return null;
  /* English in the picture is more than no picture. */
  for (const size of sizesOf(memory.pictures, pictogram, drawnIn)) {
    const { lang } = size;
    const widest = (width / size.width) * cell;
    if (widest < leastCell) continue;
    const side = Math.max(leastCell, Math.min(picture, widest));
    const box = { width: (size.width / cell) * side, height: (size.height / cell) * side };
    return lang === undefined ? box : { ...box, drawnIn: lang };
  }
  return null;
};

const apart = ({ size }: Setting): Points => Math.max(6, size * 0.35);

/** The width that the pictures left of these sentences have in common. */
export const columnOf = (sentences: readonly Sentence[], width: Points, setting: Setting): Points =>
  Math.max(
    0,
    ...sentences.map((sentence) => {
      const box = boxOf(sentence, width, setting);
      return box === null || box.width > width * mostBeside ? 0 : box.width;
    }),
  );

/** The picture over the words, or none: words at the margin. */
const stacked = (what: Illustration, box: Box | null, width: Points, setting: Setting): Fitted<Set> => {
  const words = paragraph(what.sentence, width, setting);
  return words.fits ? fits({ box, words: words.value, inset: 0 }) : words;
};

interface Set {
  readonly box: Box | null;
  readonly words: Paragraph;
  /** Where the words begin; 0: under their picture. */
  readonly inset: Points;
}

const heightOf = ({ box, words, inset }: Set): Points => {
  if (box === null) return words.height;
  return inset === 0 ? box.height + overWords + words.height : Math.max(box.height, words.height);
};

/** Between a picture and the words under it. */
const overWords: Points = 2;

/** The lowest of the ways to set a sentence with its picture. */
const settle = (what: Illustration, box: Box, width: Points, setting: Setting): Fitted<Set> => {
  const above = stacked(what, box, width, setting);
  if (box.width > width * mostBeside) return above;
  const beside = (column: Points): Set | null => {
    const inset = column + apart(setting);
    const words = paragraph(what.sentence, width - inset, setting);
    return words.fits ? { box, words: words.value, inset } : null;
  };
  const inColumn = beside(Math.max(what.column, box.width));
  const alone = beside(box.width);
  const lowest = Math.min(...[inColumn, alone].map((way) => (way === null ? Infinity : heightOf(way))));
  if (above.fits && heightOf(above.value) < lowest) return above;
  const chosen = inColumn !== null && heightOf(inColumn) <= lowest ? inColumn : alone;
  return chosen === null ? above : fits(chosen);
};

/** The piece for one sentence in a column of `width` points. The picture never leaves its words. */
export const illustrated = (what: Illustration, width: Points, setting: Setting): Fitted<Piece> => {
  const { sentence, alt } = what;
  const wanted = alt === null ? null : boxOf(sentence, width, setting);
  const pictured = wanted === null ? null : settle(what, wanted, width, setting);
  const isDrawn = pictured?.fits === true && what.room.holds(heightOf(pictured.value));
  const set = isDrawn ? pictured : stacked(what, null, width, setting);
  if (!set.fits) return set;

  return fits(pieceOf(what, set.value, width, setting));
};

/** Of a column, so much at least is filled by each picture in it: else a small sign stands far from its words. */
const leastOfColumn = 0.4;

const pieceOf = (what: Illustration, set: Set, width: Points, setting: Setting): Piece => {
  const { sentence, alt, structure, gap, closing, wholes } = what;
  const { pictogram: meaning } = sentence;
  const { box, words, inset } = set;
  const height = heightOf(set);
  const isAbove = inset === 0;
  /* The picture stands where the line begins. It is never mirrored itself: its numbers and its day run as they are. */
  const fromRight = isRightToLeft(sentence.lang);
  const top = isAbove ? height - words.height : (height - words.height) / 2;
  return {
    height,
    ...(isAbove ? { hang: words.hang } : {}),
    gap,
    closing,
    wholes,
    says: [sentence],
    draws: box === null ? 0 : 1,
    ...(isAbove
      ? {}
      : { beside: { inset, at: (further: Points) => furtherIn(what, set, further, width, setting) } }),
    ...(fromRight
      ? {}
      : {
          free: once(() =>
            words.lines.map(({ width: used, baseline }) => ({
              from: inset + used,
              baseline: top + baseline,
            })),
          ),
        }),
    place: (x, y) => ({
      groups: [
        textGroup(words, structure, sentence.lang, fromRight ? x : x + inset, y + top),
        ...(box === null || meaning === null || alt === null
          ? []
          : [
              {
                role: "figure" as const,
                lang: altLang,
                items: [
                  {
                    kind: "pictogram" as const,
                    meaning,
                    alt,
                    x: fromRight ? x + width - box.width : x,
                    y: isAbove ? y : y + (height - box.height) / 2,
                    ...box,
                  },
                ],
              },
            ]),
      ],
      rules: [],
    }),
  };
};

/** The same with its words as far in as those of a wider picture on the same label. */
const furtherIn = (
  what: Illustration,
  set: Set,
  inset: Points,
  width: Points,
  setting: Setting,
): Piece | null => {
  if (set.box === null || set.box.width < (inset - apart(setting)) * leastOfColumn) return null;
  const words = paragraph(what.sentence, width - inset, setting);
  if (!words.fits) return null;
  const wider = { ...set, words: words.value, inset };
  return heightOf(wider) > heightOf(set) ? null : pieceOf(what, wider, width, setting);
};

const textGroup = (text: Paragraph, role: StructureRole, lang: string, x: Points, y: Points): Group => ({
  role,
  lang,
  items: text.place(x, y),
});
