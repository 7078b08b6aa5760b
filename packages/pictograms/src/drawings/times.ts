// pictograms: when, how often, how long. No clock face stands alone: sun, moon or doses stand by it.
import type { Drawing } from "../Drawing.ts";
import type { ClockTime, Count, Day, Meal, TimeMeaning } from "../Meaning.ts";
import {
  area,
  arrow,
  box,
  circle,
  dot,
  drawing,
  hole,
  inFront,
  letters,
  line,
  onCircle,
  place,
  slice,
  solid,
} from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { doseIcon } from "./doseIcon.ts";
import {
  bust,
  calendar,
  clock,
  cutlery,
  moon,
  sevenBars,
  smallSun,
  star,
  sun,
  sunOnHorizon,
} from "./objects.ts";
import { capsule, piecesOf } from "./pills.ts";

const days: readonly Day[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Afternoon: the whole sun over the horizon, on its way down. */
const afternoon = (): Drawing =>
  drawing(line("M4 58L60 58"), place({ x: 23, y: 27 }, sun(0, 0, 7, 6.75, 11)), arrow([53, 14], [53, 44], 8));

/** Bed with a sleeper, and what stands over it. */
const bed = (): Drawing =>
  drawing(
    line("M6 26L6 58"),
    line("M6 50L58 50L58 58"),
    dot(17, 40, 6),
    solid("M29 42L29 37C38 34 52 34 58 42Z"),
    place({ x: 44, y: 15 }, moon(0, 0, 10)),
  );

const night = (): Drawing => drawing(moon(28, 34, 23), star(51, 13, 9), star(56, 36, 6));

const mealSymbol: Readonly<Record<Meal, Drawing>> = {
  breakfast: drawing(
    line("M21 26L43 26"),
    area("M25 24A7 7 0 0 1 39 24Z"),
    line("M32 11L32 8"),
    line("M22 14L20.5 12.5"),
    line("M42 14L43.5 12.5"),
  ),
  lunch: place({ x: 32, y: 17, scale: 0.88 }, smallSun(0, 0)),
  teatime: drawing(
    line("M21 26L43 26"),
    area("M25 24A7 7 0 0 1 39 24Z"),
    line("M32 4L32 12L28 8M32 12L36 8"),
  ),
  dinner: moon(32, 17, 9),
};

const mealtime = (meal: Meal): Drawing =>
  drawing(cutlery(10.5, 53), line(circle(34.5, 47, 10)), place({ x: 2.5 }, mealSymbol[meal]));

const clockTime = (time: ClockTime): Drawing => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const sky = hour >= 6 && hour < 18 ? smallSun(47.5, 16.5) : moon(51, 13, 8);
  return drawing(clock(27, 37, 23, hour, minute), hole(circle(48.5, 15.5, 17)), sky);
};

/** A day from sun to moon, with a dot for every time; more than 6 stand as a number. */
const timesADay = (count: Count): Drawing => {
  const pieces = piecesOf(count, 6);
  const sky = drawing(smallSun(17, 18), moon(48, 18, 9));
  if (!pieces) return drawing(sky, letters(count, 32, 48, 56, 24));
  const pitch = pieces <= 4 ? 15.5 : 10.5;
  const r = pieces <= 4 ? 6 : 3.75;
  return drawing(
    sky,
    ...Array.from({ length: pieces }, (_, index) => dot(32 + (index - (pieces - 1) / 2) * pitch, 49, r)),
  );
};

/** From one dose to the next: the hours as a slice of the clock, or as day and night, and as a number. */
const hoursBetween = (low: Count, high: Count | null, words: DrawnWords): Drawing => {
  const hours = Number(low);
  return drawing(
    ...(hours > 12
      ? [smallSun(17, 19), moon(47, 19, 9)]
      : [line(circle(32, 21, 17)), area(slice(32, 21, 17, 0, hours * 30))]),
    ...(high === null
      ? [dot(8, 52, 6), dot(56, 52, 6), letters(`${low} ${words.hours}`, 32, 52, 32, 14)]
      : [letters(`${low} ${words.to} ${high} ${words.hours}`, 32, 52, 58, 14)]),
  );
};

const spaceEvenly = (): Drawing =>
  inFront(
    clock(32, 33, 22, 4, 0),
    drawing(...[0, 120, 240].map((angle) => dot(...onCircle(32, 33, 22, angle), 7))),
  );

/** Squares for days with medicine, dots for days without, in two rows. */
const week = (
  taken: readonly boolean[],
  x: number,
  y: number,
  pitch: number,
  rows: readonly number[],
): Drawing => {
  const marks: Drawing[] = [];
  let index = 0;
  rows.forEach((length, row) => {
    for (let column = 0; column < length; column += 1) {
      const [cx, cy] = [x + column * pitch, y + row * pitch];
      marks.push(drawing(taken[index] ? area(box(cx - 4, cy - 4, 8, 8, 1.5)) : dot(cx, cy)));
      index += 1;
    }
  });
  return drawing(...marks);
};

const weekdayLeaf = (day: Day, words: DrawnWords): Drawing =>
  drawing(calendar(), letters(words.days[day], 32, 43, 42, 20));

const onceAWeek = (day: Day | null, words: DrawnWords): Drawing => {
  const chosen = day === null ? 3 : days.indexOf(day);
  return drawing(
    calendar(),
    week(
      days.map((_, index) => index === chosen),
      15.5,
      37,
      11,
      [4, 3],
    ),
    ...(day === null ? [] : [letters(words.days[day], 32, 18.5, 44, 11, "white")]),
  );
};

const onceAMonth = (): Drawing =>
  drawing(
    calendar(),
    week(
      Array.from({ length: 15 }, (_, i) => i === 7),
      14,
      33,
      9,
      [5, 5, 5],
    ),
  );

const everyDay = (): Drawing =>
  drawing(
    calendar(),
    week(
      days.map(() => true),
      15.5,
      37,
      11,
      [4, 3],
    ),
  );

/** A day with medicine, a day without, a day with: a jump from one to the next but one. */
const everyOtherDay = (): Drawing =>
  drawing(
    calendar(),
    area(box(11, 44, 11, 11, 2)),
    dot(32, 49.5),
    area(box(42, 44, 11, 11, 2)),
    line("M17 39C20 31 42 31 45 38"),
    line("M38 38.5L45.5 39L47.5 32"),
  );

const forDays = (count: Count): Drawing => drawing(calendar(), letters(count, 32, 43, 42, 24));

/** Bars and no leaf, so that 2 weeks never look like 2 days. */
const forWeeks = (count: Count): Drawing => drawing(letters(count, 32, 21, 56, 30), sevenBars(44, 14));

const whenYouNeedIt = (): Drawing =>
  drawing(bust(19, 36, 0.85), line(box(26, 4, 34, 25, 10)), capsule(43, 16.5, 20, 10), dot(34, 36, 2.6));

/** An arrow that stops at a ceiling, beside the number and its unit. */
const ceiling = (count: Count, icon: Drawing, below: Drawing | null): Drawing => {
  const middle = below ? 21 : 36;
  return drawing(
    line("M4 5L60 5"),
    arrow([9, below ? 31 : 59], [9, 12], 7),
    letters(count, 28, middle, 20, below ? 17 : 24),
    place({ x: 50, y: middle }, icon),
    ...(below ? [below] : []),
  );
};

/** One day, from sun to moon. */
const dayBelow = (): Drawing => drawing(smallSun(19, 47.5), moon(46, 47.5, 9));

export const drawTime = (meaning: TimeMeaning, words: DrawnWords): Drawing => {
  switch (meaning.id) {
    case "morning":
      return sunOnHorizon("up");
    case "midday":
      return sun(32, 32);
    case "afternoon":
      return afternoon();
    case "evening":
      return sunOnHorizon("down");
    case "bedtime":
      return bed();
    case "night":
      return night();
    case "mealtime":
      return mealtime(meaning.meal);
    case "clock-time":
      return clockTime(meaning.time);
    case "times-a-day":
      return timesADay(meaning.count);
    case "hours-between":
      return hoursBetween(meaning.low, meaning.high, words);
    case "space-evenly":
      return spaceEvenly();
    case "every-day":
      return everyDay();
    case "every-other-day":
      return everyOtherDay();
    case "weekday":
      return weekdayLeaf(meaning.day, words);
    case "once-a-week":
      return onceAWeek(meaning.day, words);
    case "once-a-month":
      return onceAMonth();
    case "days":
      return forDays(meaning.count);
    case "weeks":
      return forWeeks(meaning.count);
    case "when-you-need-it":
      return whenYouNeedIt();
    case "max-at-once":
      return ceiling(meaning.count, doseIcon(meaning.unit, words), null);
    case "max-in-24-hours":
      return ceiling(meaning.count, doseIcon(meaning.unit, words), dayBelow());
    case "max-in-a-week":
      return ceiling(meaning.count, doseIcon(meaning.unit, words), sevenBars(42, 14));
  }
};
