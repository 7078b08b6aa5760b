// pictograms: how often and for how long: boxes of days, bars of hours, no clock faces and no arrows.
import type { Drawing } from "../Drawing.ts";
import type { Count, Day } from "../Meaning.ts";
import { area, box, dot, drawing, letters, line, thin } from "../strokes.ts";
import { counted, type DrawnWords, hoursInShort } from "../Words.ts";
import { calendar, moon, ringedBox, sevenBars, smallSun } from "./objects.ts";
import { piecesOf } from "./pills.ts";

const days: readonly Day[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** One day in equal parts, a dose in each; more than 4 stand as a number. Nothing says where in the day they lie. */
export const timesADay = (count: Count, words: DrawnWords): Drawing => {
  const pieces = piecesOf(count, 4);
  const head = drawing(ringedBox(8), letters(words.oneDay, 32, 19, 46, 10), line("M4 29L60 29"));
  if (!pieces) return drawing(head, letters(count, 32, 44.5, 46, 20));
  const width = 52 / pieces;
  return drawing(
    head,
    ...Array.from({ length: pieces }, (_, index) =>
      dot(6 + width * (index + 0.5), 44.5, pieces < 3 ? 8 : pieces === 3 ? 6 : 4),
    ),
    ...Array.from({ length: pieces - 1 }, (_, index) => {
      const x = 6 + width * (index + 1);
      return thin(`M${x} 31L${x} 58`);
    }),
  );
};

/** From a dose on, a bar of time: black while nothing may be taken, outlined up to the last hour, and the number. */
export const hoursBetween = (low: Count, high: Count | null, words: DrawnWords): Drawing => {
  const [least, most] = [Number(low), Number(high ?? low)];
  const told = letters(
    high === null ? hoursInShort(low, words) : `${low} ${words.to} ${hoursInShort(high, words)}`,
    32,
    14,
    60,
    high === null ? 21 : 15,
  );
  const [left, length] = [20, 40];
  const black = most > 0 ? Math.min(1, least / most) * length : 0;
  return drawing(
    told,
    dot(8, 44, 6),
    ...(black < length - 6 ? [line(box(left + 2, 38, length - 4, 12))] : []),
    area(box(left, 36, black, 16)),
    line(`M${left} 32L${left} 56`),
    line(`M${left + length} 32L${left + length} 56`),
  );
};

/** A day from sun to moon, and doses as far apart one as the other: the spaces between are the same bar. */
export const spaceEvenly = (): Drawing =>
  drawing(
    smallSun(15, 15),
    moon(50, 15, 9),
    ...[8, 24, 40, 56].map((x) => dot(x, 42, 6)),
    ...[16, 32, 48].map((x) => line(`M${x - 5} 57L${x + 5} 57`)),
  );

export const weekdayLeaf = (day: Day, words: DrawnWords): Drawing =>
  drawing(calendar(), letters(words.days[day], 32, 43, 42, 20));

/** One day of seven is black; below stands its name, or that it is a week. */
export const onceAWeek = (day: Day | null, words: DrawnWords): Drawing => {
  const chosen = day === null ? 5 : (days.indexOf(day) - days.indexOf(words.firstWeekday) + 7) % 7;
  return drawing(
    ...days.map((_, index) => {
      const [x, y] = index < 4 ? [2 + index * 15.8, 2] : [9.9 + (index - 4) * 15.8, 22];
      return index === chosen ? area(box(x, y, 12.6, 17, 1)) : thin(box(x + 1.1, y + 1.1, 10.4, 14.8));
    }),
    letters(day === null ? words.oneWeek : words.days[day], 32, 53, 58, 16),
  );
};

/** Thirty small days, one of them with its dose. */
export const onceAMonth = (): Drawing =>
  drawing(
    ...Array.from({ length: 30 }, (_, index) => {
      const [x, y] = [5 + (index % 6) * 10.8, 6 + Math.floor(index / 6) * 13];
      const near = x > 18 && x < 40 && y > 10 && y < 50;
      return near ? drawing() : area(box(x - 2.5, y - 2.5, 5, 5));
    }),
    line(box(20, 18, 24, 28, 3)),
    dot(32, 32, 7),
  );

/** One day, narrow as a leaf of a calendar, its dose as a black disc. */
export const everyDay = (words: DrawnWords): Drawing => {
  const [first = "", ...rest] = words.everyDay.split(" ");
  const lines = rest.length === 0 ? [first] : [first, rest.join(" ")];
  return drawing(
    line(box(12, 8, 40, 54, 5)),
    line("M22 2L22 11"),
    line("M42 2L42 11"),
    ...lines.map((each, index) => letters(each, 32, (lines.length === 1 ? 24 : 18) + index * 14, 30, 10)),
    dot(32, 49, 8),
  );
};

/** A day with medicine, a day without, and so on. */
export const everyOtherDay = (): Drawing =>
  drawing(
    ...[1, 33].flatMap((left) => [
      line(box(left + 2, 12, 14, 32, 3)),
      dot(left + 9, 28, 2.6),
      line(`M${left + 9} 4L${left + 9} 12`),
      thin(box(left + 22.1, 11.1, 6.8, 33.8, 2)),
    ]),
    dot(22, 56, 2.5),
    dot(32, 56, 2.5),
    dot(42, 56, 2.5),
  );

/** So many days, and as many squares, seven to a row, up to 28. */
export const forDays = (count: Count, words: DrawnWords): Drawing => {
  const pieces = piecesOf(count, 28);
  const told = letters(counted(count, words.day), 32, 16, 58, 18);
  if (!pieces)
    return drawing(ringedBox(8), letters(count, 32, 25, 46, 20), letters(words.day.other, 32, 49, 46, 13));
  const rows = Math.ceil(pieces / 7);
  const pitch = 8.2;
  const deep = Math.min(12, 32 / rows - 3);
  return drawing(
    told,
    ...Array.from({ length: pieces }, (_, index) =>
      area(box(4 + (index % 7) * pitch, 30 + Math.floor(index / 7) * (deep + 3), 5.2, deep)),
    ),
  );
};

/** Bars and no leaf, so that 2 weeks never look like 2 days. */
export const forWeeks = (count: Count): Drawing => drawing(letters(count, 32, 21, 56, 30), sevenBars(44, 14));
