// pictograms: from what a picture sentence says to its drawing: how many, when, how long, how long at most.
import type { Drawing } from "../Drawing.ts";
import type { SentenceMeaning } from "../PictureSentence.ts";
import { field } from "../strokes.ts";
import { counted, type DrawnWords } from "../Words.ts";
import { column, moved, row, sizeIn, word } from "./arrange.ts";
import { dayLimit, mealBar, waitBar } from "./bars.ts";
import { dayBox, tickedDays } from "./boxes.ts";
import { dayParts, dayStrip, everyOther, monthSheet, oneBox, weekSheet, weekStrip } from "./days.ts";
import { dosesBlock } from "./doseBlock.ts";
import { drawsTruly } from "./drawsTruly.ts";
import { unwellFace } from "./meals.ts";
import { changePatch } from "./patches.ts";

/** As wide for either word, so that the rows of a course stand under one another. */
const stepWord = (place: "first" | "then", words: DrawnWords): Drawing => {
  const size = sizeIn(words, 17);
  const [first, next] = [word(words.firstStep, size), word(words.nextStep, size)];
  const width = Math.max(first.width, next.width);
  const told = place === "first" ? first : next;
  return field(width, told.height, moved(told, words.direction === "rtl" ? 0 : width - told.width, 0));
};

/** All that is taken in a day, then the days; on a narrow screen the days stand below. */
const courseRow = (
  { place, dose, days, ends }: Extract<SentenceMeaning, { readonly id: "course-row" }>,
  words: DrawnWords,
): Drawing => {
  const aDay = [
    stepWord(place, words),
    dayBox({ head: word(words.eachDay, sizeIn(words)), content: dosesBlock(dose, words), full: true }),
  ];
  const allDays = [
    word(counted(days, words.day), sizeIn(words, 17)),
    tickedDays(Number(days), ends, words.direction === "rtl"),
  ];
  return words.onScreen === undefined
    ? row(words, 8, [...aDay, ...allDays])
    : column(10, [row(words, 8, aDay), row(words, 8, allDays)]);
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
        word(counted(meaning.days, words.day), sizeIn(words, 20)),
        tickedDays(Number(meaning.days), meaning.ends, rtl),
      ]);
    case "course-row":
      return courseRow(meaning, words);
    case "day-limit":
      return dayLimit(meaning, words);
    case "change-patch":
      return changePatch(meaning, words);
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
