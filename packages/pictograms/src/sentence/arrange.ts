// pictograms: drawings set beside and above one another; a sentence is made of blocks that know their size.
import type { Drawing, Lettering } from "../Drawing.ts";
import { capitals, widthOf } from "../lettering.ts";
import { field, place } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";

/** Type sizes of words in a sentence, in grid units: heads of boxes, words between doses, numbers of a bar. */
export const wordSize = 16;
export const amountSize = 21;

/** A type size on a screen is never smaller than its picture needs to be read there. */
export const sizeIn = ({ onScreen }: Pick<DrawnWords, "onScreen">, usual = wordSize): number =>
  Math.max(usual, onScreen?.letters ?? 0);

/** How far letters such as g reach below the line, in ems. */
export const descent = 0.26;

/** How far a letter with two marks above it, as in Vietnamese "Tối", reaches above a capital, in ems; 0 in other words. */
export const riseOf = (text: string): number =>
  /[\u1ea4-\u1ead\u1eae-\u1eb7\u1ebe-\u1ec7\u1ed0-\u1ed9]/.test(text) ? 0.32 : 0;

/** Letters as a block as high as a capital. What reaches below the line hangs out: leave `descent` under it. */
export const word = (text: string, size = wordSize, weight: Lettering["weight"] = "bold"): Drawing => {
  const [width, height] = [widthOf(text, size, weight), size * capitals];
  return field(width, height, { text, x: width / 2, y: height, size, colour: "black", weight });
};

/** A number with capitals this high. */
export const digits = (text: string, height: number): Drawing => word(text, height / capitals);

export const moved = (block: Drawing, x: number, y: number): Drawing => place({ x, y }, block);

const most = (lengths: readonly number[]): number => Math.max(0, ...lengths);

/** Side by side in reading order, their middles (or their feet) level. */
export const row = (
  { direction }: Pick<DrawnWords, "direction">,
  gap: number,
  blocks: readonly Drawing[],
  level: "middle" | "foot" = "middle",
): Drawing => {
  const height = most(blocks.map((block) => block.height));
  let x = 0;
  const placed = (direction === "rtl" ? blocks.toReversed() : blocks).map((block) => {
    const left = x;
    x += block.width + gap;
    return moved(block, left, (height - block.height) / (level === "middle" ? 2 : 1));
  });
  return field(Math.max(0, x - gap), height, ...placed);
};

/** One above another, their middles in line. */
export const column = (gap: number, blocks: readonly Drawing[]): Drawing => {
  const width = most(blocks.map((block) => block.width));
  let y = 0;
  const placed = blocks.map((block) => {
    const top = y;
    y += block.height + gap;
    return moved(block, (width - block.width) / 2, top);
  });
  return field(width, Math.max(0, y - gap), ...placed);
};

/** A block in the middle of a field of at least this size. */
export const within = (block: Drawing, width: number, height: number): Drawing => {
  const [w, h] = [Math.max(width, block.width), Math.max(height, block.height)];
  return field(w, h, moved(block, (w - block.width) / 2, (h - block.height) / 2));
};
