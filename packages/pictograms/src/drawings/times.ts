// pictograms: when: the signs of the day, meals, the time in digits.
import type { Drawing } from "../Drawing.ts";
import type { ClockTime, Meal, TimeMeaning } from "../Meaning.ts";
import { shownTime } from "../shownTime.ts";
import {
  arc,
  area,
  box,
  circle,
  dot,
  drawing,
  letters,
  line,
  onCircle,
  place,
  polyline,
  solid,
  widthOf,
} from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { mostAtOnce, mostInADay, mostInAWeek } from "./ceilings.ts";
import { doseIcon } from "./doseIcon.ts";
import { cutlery, moon, nightStar, risingSun, smallSun, sun, sunOnWater } from "./objects.ts";
import {
  everyDay,
  everyOtherDay,
  forDays,
  forWeeks,
  hoursBetween,
  onceAMonth,
  onceAWeek,
  spaceEvenly,
  timesADay,
  weekdayLeaf,
} from "./spans.ts";

/** Afternoon: the whole sun on its way down, and dots where it came from. */
const afternoon = (): Drawing =>
  drawing(
    line("M4 58L60 58"),
    place({ x: 43, y: 32 }, sun(0, 0, 6, 7.2, 10)),
    ...[-84, -60, -36, -12].map((angle) => dot(...onCircle(28.5, 50, 26, angle), 2.2)),
  );

/** Bed with a sleeper, and what stands over it. */
const bed = (): Drawing =>
  drawing(
    line("M6 26L6 58"),
    line("M6 50L58 50L58 58"),
    dot(17, 40, 6),
    solid("M29 42L29 37C38 34 52 34 58 42Z"),
    place({ x: 44, y: 15 }, moon(0, 0, 10)),
  );

const night = (): Drawing => drawing(moon(27, 35, 23), nightStar(51, 14, 12));

const mealSymbol: Readonly<Record<Meal, Drawing>> = {
  breakfast: drawing(
    line("M19 27L45 27"),
    line(arc(32, 27, 7, -90, 90)),
    ...[-60, 0, 60].map((angle) => line(polyline(onCircle(32, 27, 14, angle), onCircle(32, 27, 17, angle)))),
  ),
  lunch: place({ x: 32, y: 17, scale: 0.88 }, smallSun(0, 0)),
  teatime: drawing(area("M24 15A8 8 0 0 1 40 15Z"), line("M19 16L45 16"), line("M25 24L39 24")),
  dinner: moon(32, 17, 9),
};

const mealtime = (meal: Meal): Drawing =>
  drawing(cutlery(10.5, 53), line(circle(34.5, 47, 10)), place({ x: 2.5 }, mealSymbol[meal]));

/** A time wider than so many ems is too small in one line: "12 midnight". */
const mostInLine = 5;

/** The time as it is said, below the sun or the moon: many people cannot read a clock face. */
const clockTime = (time: ClockTime, words: DrawnWords): Drawing => {
  const hour = Number(time.split(":")[0]);
  const sky = hour >= 6 && hour < 18 ? smallSun(32, 15) : moon(32, 15, 10);
  const said = shownTime(time, words);
  const [number, name] = widthOf(said, 1) > mostInLine ? said.split(" ") : [said];
  const lettering =
    name === undefined
      ? [letters(said, 32, 46.5, 50, 16)]
      : [letters(number!, 32, 41, 50, 9.5), letters(name, 32, 52.5, 52, 9.5)];
  return drawing(sky, line(box(3, 33, 58, 27, 5)), ...lettering);
};

/** The face that stands before a dose in a sentence: a person who feels unwell. */
const whenYouNeedIt = (): Drawing =>
  drawing(
    line(circle(32, 32, 28)),
    dot(22, 28, 3.4),
    dot(42, 28, 3.4),
    line("M15 21L23 16.5"),
    line("M49 21L41 16.5"),
    line("M20 48C23.5 37 40.5 37 44 48"),
  );

export const drawTime = (meaning: TimeMeaning, words: DrawnWords): Drawing => {
  switch (meaning.id) {
    case "morning":
      return risingSun();
    case "midday":
      return sun(32, 32);
    case "afternoon":
      return afternoon();
    case "evening":
      return sunOnWater();
    case "bedtime":
      return bed();
    case "night":
      return night();
    case "mealtime":
      return mealtime(meaning.meal);
    case "clock-time":
      return clockTime(meaning.time, words);
    case "times-a-day":
      return timesADay(meaning.count, words);
    case "hours-between":
      return hoursBetween(meaning.low, meaning.high, words);
    case "space-evenly":
      return spaceEvenly();
    case "every-day":
      return everyDay(words);
    case "every-other-day":
      return everyOtherDay();
    case "weekday":
      return weekdayLeaf(meaning.day, words);
    case "once-a-week":
      return onceAWeek(meaning.day, words);
    case "once-a-month":
      return onceAMonth();
    case "days":
      return forDays(meaning.count, words);
    case "weeks":
      return forWeeks(meaning.count);
    case "when-you-need-it":
      return whenYouNeedIt();
    case "max-at-once":
      return mostAtOnce(meaning.count, doseIcon(meaning.unit, words));
    case "max-in-24-hours":
      return mostInADay(meaning.count, doseIcon(meaning.unit, words), words);
    case "max-in-a-week":
      return mostInAWeek(meaning.count, doseIcon(meaning.unit, words));
  }
};
