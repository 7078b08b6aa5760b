// pictograms: doses placed in the day, the week and the month.
import type { Drawing } from "../Drawing.ts";
import type { Day } from "../Meaning.ts";
import type { DayPlace, DayTime, SentenceMeaning } from "../PictureSentence.ts";
import { shownTime } from "../shownTime.ts";
import { box, capitals, dot, field, thin } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { column, descent, digits, moved, riseOf, row, sizeIn, within, word } from "./arrange.ts";
import { aroundContent, dayBox, frame } from "./boxes.ts";
import { dosesBlock } from "./doseBlock.ts";
import { plate } from "./meals.ts";
import { signs } from "./signs.ts";

type Sentence<Id extends SentenceMeaning["id"]> = Extract<SentenceMeaning, { readonly id: Id }>;

/** Times of the day that a sign of the sky means; a meal has its plate beside the dose instead. */
const signOf: { readonly [T in DayTime]?: Drawing } = {
  morning: signs.morning(),
  midday: signs.midday(),
  evening: signs.evening(),
  night: signs.night(),
  bedtime: signs.night(),
};

const mealTimes: readonly DayTime[] = ["breakfast", "lunch", "teatime", "dinner", "evening-meal", "supper"];

const emptyPlace = 46;
/** Some initials are wider in a script whose face the phone chooses. */
const emptyDay = 30;
const placeGap = 5;

const headOf = ({ at, dose }: DayPlace, words: DrawnWords): Drawing => {
  if ("clock" in at) return digits(shownTime(at.clock, words), Math.max(16, sizeIn(words) * capitals));
  const said = words.dayTimes[at.name];
  const name = word(said, sizeIn(words), dose === null ? "regular" : "bold");
  const sign = signOf[at.name];
  return sign === undefined ? name : column(5 + riseOf(said) * sizeIn(words), [sign, name]);
};

const contentOf = ({ at, dose }: DayPlace, words: DrawnWords): Drawing | undefined => {
  if (dose === null) return undefined;
  const block = dosesBlock(dose, words);
  return "name" in at && mealTimes.includes(at.name) ? row(words, 6, [block, plate()]) : block;
};

/** Places of the day in order: the sign, its word, and a box with the dose or with nothing. */
export const dayStrip = ({ places }: Sentence<"day-strip">, words: DrawnWords): Drawing => {
  const drawn = places.map((place) => ({ head: headOf(place, words), content: contentOf(place, words) }));
  const headHeight = Math.max(...drawn.map(({ head }) => head.height));
  const height = Math.max(emptyPlace, ...drawn.map(({ content }) => (content?.height ?? 0) + aroundContent));
  return row(
    words,
    placeGap,
    drawn.map(({ head, content }) => {
      const width = Math.max(head.width, content === undefined ? emptyPlace : content.width + aroundContent);
      const standing = field(
        width,
        headHeight,
        moved(head, (width - head.width) / 2, headHeight - head.height),
      );
      return column(sizeIn(words) * descent + 3, [
        standing,
        frame(width, height, content !== undefined, content),
      ]);
    }),
    "foot",
  );
};

/** A day in equal parts: nothing is said of where in the day they lie. */
export const dayParts = ({ times, dose }: Sentence<"day-parts">, words: DrawnWords): Drawing => {
  const block = dosesBlock(dose, words);
  const [width, height] = [block.width + 16, block.height + 12];
  const parts = Array.from({ length: Number(times) }, () => within(block, width, height));
  const content = field(
    parts.length * width,
    height,
    ...parts.map((part, index) => moved(part, index * width, 0)),
    ...parts.slice(1).map((_, index) => thin(`M${(index + 1) * width} 0L${(index + 1) * width} ${height}`)),
  );
  return dayBox({ head: word(words.oneDay, sizeIn(words)), content, full: true });
};

const week: readonly Day[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** A week from the first weekday of the language; days with a dose are wide and named in full. */
export const weekStrip = ({ days, dose }: Sentence<"week-strip">, words: DrawnWords): Drawing => {
  const content = dosesBlock(dose, words);
  /* Five whole names in a row could not be read on a phone. */
  const named = words.onScreen !== undefined && days.length > 1 ? words.days : words.dayNames;
  const start = week.indexOf(words.firstWeekday);
  const inOrder = [...week.slice(start), ...week.slice(0, start)];
  const full = dayBox({ head: word("X", sizeIn(words)), content, full: true });
  const without = (day: Day): Drawing => {
    const head = word(words.dayInitials[day], sizeIn(words), "regular");
    return dayBox({ head, full: false, width: Math.max(emptyDay, head.width + 8), height: full.height });
  };
  return row(
    words,
    3,
    inOrder.map((day) =>
      days.includes(day)
        ? dayBox({ head: word(named[day], sizeIn(words)), content, full: true, height: full.height })
        : without(day),
    ),
  );
};

/** One day of many, with its dose and its head. */
export const oneBox = (head: string, dose: Sentence<"dose-each-day">["dose"], words: DrawnWords): Drawing =>
  dayBox({ head: word(head, sizeIn(words)), content: dosesBlock(dose, words), full: true });

/** A week in one sheet, its seven days without names: one is full, and no place in the week is meant. */
export const weekSheet = ({ dose }: Sentence<"dose-each-week">, words: DrawnWords): Drawing => {
  const full = dayBox({ content: dosesBlock(dose, words), full: true });
  const empty = Array.from({ length: 3 }, () => dayBox({ full: false, width: 17, height: full.height }));
  const content = row(words, 3, [...empty, full, ...empty]);
  return dayBox({ head: word(words.oneWeek, sizeIn(words)), content, full: true });
};

/** A sheet of a month with the dose lifted out of it. */
export const monthSheet = ({ dose }: Sentence<"dose-each-month">, words: DrawnWords): Drawing => {
  const lifted = dayBox({ content: dosesBlock(dose, words), full: true });
  const [cellWidth, cellHeight, pitchX, pitchY] = [11, 9, 15, 13];
  const across = Math.ceil((lifted.width + 4) / pitchX) + 2;
  const down = Math.ceil((lifted.height + 4) / pitchY) + 2;
  const [w, h] = [across * pitchX - 4, down * pitchY - 4];
  const [x, y] = [(w - lifted.width) / 2, (h - lifted.height) / 2];
  const hidden = (left: number, top: number): boolean =>
    left + cellWidth > x - 3 &&
    left < x + lifted.width + 3 &&
    top + cellHeight > y - 3 &&
    top < y + lifted.height + 3;
  const days = Array.from(
    { length: across * down },
    (_, index) => [(index % across) * pitchX, Math.floor(index / across) * pitchY] as const,
  ).filter(([left, top]) => !hidden(left, top));
  const content = field(
    w,
    h,
    ...days.map(([left, top]) => thin(box(left + 1.1, top + 1.1, cellWidth - 2.2, cellHeight - 2.2))),
    moved(lifted, x, y),
  );
  return dayBox({ head: word(words.oneMonth, sizeIn(words)), content, full: true });
};

/** A day with, a day without, and on and on. */
export const everyOther = ({ dose }: Sentence<"dose-every-other-day">, words: DrawnWords): Drawing => {
  const full = dayBox({ content: dosesBlock(dose, words, "above"), full: true });
  const empty = dayBox({ full: false, width: 30, height: full.height });
  const onward = field(26, 6, dot(3, 3, 3), dot(13, 3, 3), dot(23, 3, 3));
  return row(words, 4, [full, empty, full, empty, full, empty, onward]);
};
