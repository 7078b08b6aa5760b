// pictograms: from what a picture sentence says to its drawing: how many, when, how long, how long at most.
import type { Drawing } from "../Drawing.ts";
import type { SentenceMeaning } from "../PictureSentence.ts";
import { field } from "../strokes.ts";
import { counted, type DrawnWords } from "../Words.ts";
import { moved, row, word, wordSize } from "./arrange.ts";
import { dayLimit, mealBar, waitBar } from "./bars.ts";
import { dayBox, tickedDays } from "./boxes.ts";
import { dayParts, dayStrip, everyOther, monthSheet, oneBox, weekSheet, weekStrip } from "./days.ts";
import { dosesBlock } from "./doseBlock.ts";
import { drawsTruly } from "./drawsTruly.ts";
import { unwellFace } from "./meals.ts";
import { changePatch } from "./patches.ts";

/** As wide for either word, so that the rows of a course stand under one another. */
const stepWord = (place: "first" | "then", words: DrawnWords): Drawing => {
  const [first, next] = [word(words.firstStep, 17), word(words.nextStep, 17)];
  const width = Math.max(first.width, next.width);
  const told = place === "first" ? first : next;
  return field(width, told.height, moved(told, words.direction === "rtl" ? 0 : width - told.width, 0));
};

const drawn = (meaning: SentenceMeaning, words: DrawnWords): Drawing => {
  const rtl = words.direction === "rtl";
  switch (meaning.id) {
    case "one-dose":
      return row(words, 10, [...(meaning.needed ? [unwellFace()] : []), dosesBlock(meaning.dose, words)]);
    case "day-strip":
      return dayStrip(meaning, words);
    case "day-parts":
      return dayParts(meaning, words);
    case "dose-each-day":
      return oneBox(words.everyDay, meaning.dose, words);
    case "dose-each-week":
      return weekSheet(meaning, words);
    case "week-strip":
      return weekStrip(meaning, words);
    case "dose-each-month":
      return monthSheet(meaning, words);
    case "dose-every-other-day":
      return everyOther(meaning, words);
    case "wait-bar":
      return waitBar(meaning, words);
    case "meal-bar":
      return mealBar(meaning, words);
    case "day-boxes":
      return row(words, 8, [
        word(counted(meaning.days, words.day), 20),
        tickedDays(Number(meaning.days), meaning.ends, rtl),
      ]);
    case "course-row":
      return row(words, 8, [
        stepWord(meaning.place, words),
        dayBox({ head: word(words.eachDay, wordSize), content: dosesBlock(meaning.dose, words), full: true }),
        word(counted(meaning.days, words.day), 17),
        tickedDays(Number(meaning.days), meaning.ends, rtl),
      ]);
    case "day-limit":
      return dayLimit(meaning, words);
    case "change-patch":
      return changePatch(words);
  }
};

/** White round the whole, so that what hangs below a line of letters stays on the drawing. */
const margin = 4;

/** Throws on what cannot be drawn truly: ask `drawsTruly` first. */
export const drawSentence = (meaning: SentenceMeaning, words: DrawnWords): Drawing => {
  if (!drawsTruly(meaning)) throw new Error(`no picture says this truly: ${JSON.stringify(meaning)}`);
  const whole = drawn(meaning, words);
  return field(whole.width + 2 * margin, whole.height + 2 * margin, moved(whole, margin, margin));
};
