// pictograms: how much at most: a hand that says stop, the number with its unit, and what it holds for.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { drawing, letters, line, place } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { stopHand } from "./objects.ts";

/** Beside the hand the number and its unit, under it what it holds for. No arrow: it reads as "take". */
export const ceiling = (count: Count, icon: Drawing, below: Drawing | null): Drawing =>
  below === null
    ? drawing(
        place({ scale: 0.86, x: 2, y: 10 }, stopHand()),
        letters(count, 42, 18, 34, 22),
        place({ x: 44, y: 46 }, icon),
      )
    : drawing(
        place({ scale: 0.78, x: 1, y: 1 }, stopHand()),
        letters(count, 44, 11, 36, 18),
        place({ x: 44, y: 33 }, icon),
        below,
      );

/** One day, as a bar from end to end. */
export const dayBelow = (words: DrawnWords): Drawing =>
  drawing(
    line("M4 55L13 55"),
    line("M51 55L60 55"),
    line("M4 50L4 60"),
    line("M60 50L60 60"),
    letters(`24 ${words.hours}`, 32, 55, 34, 11),
  );
