// pictograms: for a screen: the drawing of a meaning whose letters can be read at the size it will have; or none.
import { cell, type Drawing } from "./Drawing.ts";
import { draw } from "./draw.ts";
import type { Meaning } from "./Meaning.ts";
import { type DrawnWords, englishWords } from "./Words.ts";

/** Room for a picture, and the least size of letters in it, in CSS pixels. */
export interface ScreenRoom {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** Sizes of words that are tried, in grid units: larger letters make a picture wider, and so smaller again. */
const sizes = [16, 18, 20, 22, 24, 26, 28, 30, 34, 38] as const;

/** Words for a screen are the same for every page, so that what was drawn of them is kept. */
const onScreen = new WeakMap<DrawnWords, readonly DrawnWords[]>();

const largerWords = (words: DrawnWords): readonly DrawnWords[] => {
  const known = onScreen.get(words) ?? sizes.map((letters) => ({ ...words, onScreen: { letters } }));
  onScreen.set(words, known);
  return known;
};

/**
 * CSS pixels of the smallest letters of a drawing that is set as large as its room lets it be; a picture of one
 * thing fills its room.
 */
const smallest = ({ width, height, lettering }: Drawing, room: ScreenRoom): number =>
  Math.min(...lettering.map(({ size }) => size)) * Math.min(room.width / width, room.height / height);

/**
 * The drawing as a page shows it. null: its letters would be smaller than
 * `letters` in this room however they are set, and words stand alone.
 */
export const drawLegibly = (
  meaning: Meaning,
  room: ScreenRoom,
  words: DrawnWords = englishWords,
): Drawing | null => {
  const drawings = draw(meaning, words).width > cell ? largerWords(words) : [words];
  for (const each of drawings) {
    const drawing = draw(meaning, each);
    if (smallest(drawing, room) >= room.letters) return drawing;
  }
  return null;
};
