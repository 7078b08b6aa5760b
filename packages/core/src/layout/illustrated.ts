// layout: a sentence with its picture, left of the words or, where the words would not fit, above them.
import type { Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, StructureRole } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";

export interface Illustration {
  readonly sentence: Sentence;
  readonly alt: string | null;
  readonly structure: StructureRole;
  readonly gap: Points;
  /** Keep the words in line with neighbours that have pictures. */
  readonly indent: boolean;
  /** Height of an empty label: words that would not fit there indented take the whole width. */
  readonly room: Points;
  readonly closing: boolean;
  readonly wholes: readonly string[];
}

/** The piece for one sentence in a column of `width` points. The picture never leaves its words. */
export const illustrated = (what: Illustration, width: Points, setting: Setting): Fitted<Piece> => {
  const { sentence, alt, structure, gap, closing, wholes } = what;
  const picture = sentence.pictogram !== null && alt !== null ? { meaning: sentence.pictogram, alt } : null;
  const size = setting.picture;
  const inset = what.indent || picture !== null ? size + Math.max(6, setting.size * 0.35) : 0;
  const beside = paragraph(sentence, width - inset, setting);
  const tooTall = beside.fits && picture === null && beside.value.height > what.room;
  const stacked = (!beside.fits || tooTall) && inset > 0;
  const words = stacked ? paragraph(sentence, width, setting) : beside;
  if (!words.fits) return words;

  const text = words.value;
  const pictureAbove = stacked && picture !== null ? size + 2 : 0;
  const pictureBeside = !stacked && picture !== null ? size : 0;
  const height = Math.max(pictureAbove + text.height, pictureBeside);
  return fits({
    height,
    gap,
    closing,
    wholes,
    says: [sentence],
    place: (x, y) => ({
      groups: [
        textGroup(
          text,
          structure,
          sentence.lang,
          x + (stacked ? 0 : inset),
          y + (stacked ? pictureAbove : (height - text.height) / 2),
        ),
        ...(picture === null
          ? []
          : [
              {
                role: "figure" as const,
                lang: sentence.lang,
                items: [
                  {
                    kind: "pictogram" as const,
                    ...picture,
                    x,
                    y: stacked ? y : y + (height - size) / 2,
                    size,
                  },
                ],
              },
            ]),
      ],
      rules: [],
    }),
  });
};

const textGroup = (text: Paragraph, role: StructureRole, lang: string, x: Points, y: Points): Group => ({
  role,
  lang,
  items: text.place(x, y),
});
