// pictograms: how much at most: a hand that says stop, the number with its unit, and what it holds for.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { drawing, letters, line, place } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { sevenBars, stopHand } from "./objects.ts";

/** Beside the hand the number and its unit. No arrow: it reads as "take". */
export const mostAtOnce = (count: Count, icon: Drawing): Drawing =>
  drawing(
    place({ mirror: true, x: 64, y: 9 }, stopHand()),
    letters(count, 12, 19, 23, 22),
    place({ x: 12, y: 45 }, icon),
  );

/** The same over one day, as a bar from end to end. */
export const mostInADay = (count: Count, icon: Drawing, words: DrawnWords): Drawing =>
  drawing(
    place({ x: 0, y: -1 }, stopHand()),
    letters(count, 52, 12, 23, 18),
    place({ x: 52, y: 33 }, icon),
    line("M4 57L13 57"),
    line("M51 57L60 57"),
    line("M4 53L4 61"),
    line("M60 53L60 61"),
    letters(`24 ${words.hours}`, 32, 57, 34, 11),
  );

/** The same under the seven days of a week, the hand on the other side. */
export const mostInAWeek = (count: Count, icon: Drawing): Drawing =>
  drawing(
    sevenBars(2, 12),
    letters(count, 12, 27, 23, 17),
    place({ x: 12, y: 49 }, icon),
    place({ mirror: true, x: 64, y: 15 }, stopHand()),
  );
