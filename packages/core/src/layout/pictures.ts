// layout: how large pictures are and the words that stand for them, looked up once while a set is laid out.
import { altText, type Meaning, pictureSize } from "@plainlabel/pictograms";
import type { LanguageTag, Sentence } from "../document/LabelDocument.ts";
import { drawnWordsOf, languagesToDrawIn } from "./drawnWords.ts";

/** In grid units, with words of this language inside it. */
export interface DrawnSize {
  readonly lang: LanguageTag | undefined;
  readonly width: number;
  readonly height: number;
}

interface Known {
  /** By the language that is wanted inside it: each that it may have, the wanted one first. */
  readonly sizes: Map<LanguageTag | undefined, readonly DrawnSize[]>;
  readonly alt: string;
}

/** What is known of each picture of a set. */
export type KnownPictures = Map<Meaning, Known>;

const knownOf = (before: KnownPictures, meaning: Meaning): Known => {
  const known = before.get(meaning);
  if (known !== undefined) return known;
  const looked: Known = { sizes: new Map(), alt: altText(meaning, "en") };
  before.set(meaning, looked);
  return looked;
};

/** The sizes in which it may be drawn: words of the person's language may be longer, then English follows. */
export const sizesOf = (
  before: KnownPictures,
  meaning: Meaning,
  drawnIn: LanguageTag | undefined,
): readonly DrawnSize[] => {
  const { sizes } = knownOf(before, meaning);
  const known = sizes.get(drawnIn);
  if (known !== undefined) return known;
  const looked = languagesToDrawIn(meaning, drawnIn).map((lang) => ({
    lang,
    ...pictureSize(meaning, drawnWordsOf(lang)),
  }));
  sizes.set(drawnIn, looked);
  return looked;
};

/** The alternative text of a sentence's picture; null: it has none. */
export const altOf = (before: KnownPictures, { pictogram }: Sentence): string | null =>
  pictogram === null ? null : knownOf(before, pictogram).alt;
