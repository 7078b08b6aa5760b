// pictograms: how much at most: a hand that says stop, the number with its unit, and what it holds for.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { drawing, letters, line, place } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { sevenBars, stopHand } from "./objects.ts";

/** Beside the hand the number and its unit. No arrow: it reads as "take". */
export const mostAtOnce = (count: Count, icon: Drawing): Drawing =>
  drawing(
    place({ scale: 0.86, x: 2, y: 10 }, stopHand()),
    letters(count, 48, 18, 30, 22),
    place({ x: 48, y: 46 }, icon),
  );

/** The same over one day, as a bar from end to end. */
export const mostInADay = (count: Count, icon: Drawing, words: DrawnWords): Drawing =>
  drawing(
    place({ scale: 0.78, x: 1, y: 1 }, stopHand()),
    letters(count, 45, 11, 34, 18),
    place({ x: 45, y: 33 }, icon),
    line("M4 55L13 55"),
    line("M51 55L60 55"),
    line("M4 50L4 60"),
    line("M60 50L60 60"),
    letters(`24 ${words.hours}`, 32, 55, 34, 11),
  );

/** The same under the seven days of a week, the hand on the other side. */
export const mostInAWeek = (count: Count, icon: Drawing): Drawing =>
  drawing(
    sevenBars(2, 12),
    letters(count, 17, 27, 32, 17),
    place({ x: 17, y: 50 }, icon),
    place({ scale: 0.84, mirror: true, x: 63, y: 18 }, stopHand()),
  );
