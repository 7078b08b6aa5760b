// pictograms: the wait as a bar of time: a block for every hour, black what must pass, outlined what may.
import type { Drawing } from "../Drawing.ts";
import { widthOf } from "../lettering.ts";
import type { SentenceMeaning } from "../PictureSentence.ts";
import { area, barGap, barWeight, box, field, fine, gap, line, polyline } from "../strokes.ts";
import { counted, type DrawnWords } from "../Words.ts";
import { column, descent, moved, row, sizeIn, word } from "./arrange.ts";
import { dayBox } from "./boxes.ts";
import { dosesBlock } from "./doseBlock.ts";
import { loneUnit } from "./loneUnit.ts";
import { meal, unwellFace } from "./meals.ts";

type Wait = Extract<SentenceMeaning, { readonly id: "wait-bar" | "meal-bar" }>;
type Span = Pick<Wait, "low" | "high" | "unit">;

const barHeight = 18;

/** An hour is this long where minutes are drawn. */
const minutesScale = 72 / 60;

/** Longest wait, in hours, whose hours are counted; longer ones are days. */
const countedHours = 12;

/** Hours as blocks to count: black while nothing may be taken, outlined up to the last. */
const hourBlocks = (least: number, most: number, rtl: boolean): Drawing => {
  const size = most <= 8 ? 14 : 11;
  const pitch = size + gap;
  return field(
    most * pitch - gap,
    barHeight,
    ...Array.from({ length: most }, (_, hour) => {
      const left = (rtl ? most - 1 - hour : hour) * pitch;
      return hour < least
        ? area(box(left, 0, size, barHeight))
        : fine(box(left + 1.6, 1.6, size - 3.2, barHeight - 3.2));
    }),
  );
};

/** Minutes as one stretch between two posts, to the scale of an hour. */
const minutesBar = (least: number, most: number, rtl: boolean): Drawing => {
  const [black, whole] = [least * minutesScale, most * minutesScale];
  const left = 4;
  const top = 5;
  return field(
    whole + 2 * left,
    barHeight + 2 * top,
    fine(box(left + 1.6, top + 1.6, whole - 3.2, barHeight - 3.2)),
    area(box(rtl ? left + whole - black : left, top, black, barHeight)),
    line(`M2 2L2 ${barHeight + 2 * top - 2}`),
    line(`M${whole + 6} 2L${whole + 6} ${barHeight + 2 * top - 2}`),
  );
};

const bar = ({ low, high, unit }: Span, rtl: boolean): Drawing =>
  (unit === "hour" ? hourBlocks : minutesBar)(Number(low), Number(high ?? low), rtl);

/** Whole days in hours: a box of a day for each. */
const dayHours = (hours: number, words: DrawnWords): Drawing =>
  row(
    words,
    4,
    Array.from({ length: hours / 24 }, () =>
      dayBox({ content: word(`24 ${words.hours}`, sizeIn(words, 13)), full: true, height: 40 }),
    ),
  );

/** The number stands over its bar: "4 to 6 hours". */
const spanWords = ({ low, high, unit }: Span, words: DrawnWords): string =>
  high === null ? counted(low, words[unit]) : `${low} ${words.to} ${counted(high, words[unit])}`;

const timeBar = (span: Span, words: DrawnWords): Drawing => {
  const isLong = span.unit === "hour" && Number(span.high ?? span.low) > countedHours;
  const drawn = isLong ? dayHours(Number(span.low), words) : bar(span, words.direction === "rtl");
  return column(sizeIn(words) * descent + 3, [word(spanWords(span, words), sizeIn(words, 18)), drawn]);
};

/** Widest line of a caption on a screen, in ems. */
const captionLine = 10;

/** A caption: on a screen in two lines where one would be so wide that the picture beside it grows small. */
const caption = (text: string, words: DrawnWords): Drawing => {
  const size = sizeIn(words);
  const parts = text.split(" ");
  if (words.onScreen === undefined || parts.length === 1 || widthOf(text, 1) <= captionLine)
    return word(text, size);
  const [lines] = parts
    .slice(1)
    .map((_, at) => [parts.slice(0, at + 1), parts.slice(at + 1)].map((each) => word(each.join(" "), size)))
    .toSorted((one, other) => column(0, one).width - column(0, other).width);
  return column(size * (descent + 0.15), lines!);
};

const neededEnd = (words: DrawnWords): Drawing => {
  const told = caption(words.onlyIfNeeded, words);
  const block = column(4, [unwellFace(), told]);
  return field(block.width, block.height + sizeIn(words) * descent, block);
};

/** One dose, then the wait. Never a second dose: drawn, it would command one. */
export const waitBar = (
  meaning: Extract<SentenceMeaning, { readonly id: "wait-bar" }>,
  words: DrawnWords,
): Drawing => {
  const dose = dosesBlock(meaning.dose, words);
  const wait = [timeBar(meaning, words), ...(meaning.needed ? [neededEnd(words)] : [])];
  return meaning.needed && words.onScreen !== undefined
    ? column(10, [dose, row(words, 12, wait)])
    : row(words, 8, [dose, ...wait]);
};

/** The wait between the dose and a meal: earlier is first. */
export const mealBar = (
  meaning: Extract<SentenceMeaning, { readonly id: "meal-bar" }>,
  words: DrawnWords,
): Drawing => {
  const dose = dosesBlock(meaning.dose, words);
  const between = timeBar(meaning, words);
  return row(
    words,
    8,
    meaning.relation === "before" ? [dose, between, meal("none")] : [meal("half"), between, dose],
  );
};

/** One thing barred, from top left to bottom right. */
export const barred = (thing: Drawing): Drawing => {
  const w = Math.max(thing.width + 14, 56);
  const h = Math.max(thing.height + 12, w * 0.75);
  const d = polyline([barWeight / 2, barWeight / 2], [w - barWeight / 2, h - barWeight / 2]);
  return field(
    w,
    h,
    moved(thing, (w - thing.width) / 2, (h - thing.height) / 2),
    { d, fill: "none", stroke: "white", strokeWidth: barWeight + 2 * barGap },
    { d, fill: "none", stroke: "black", strokeWidth: barWeight },
  );
};

/** A line from one thing to another, a post at either end. */
export const stretch = (width: number): Drawing =>
  field(width, 14, line(`M2 7L${width - 2} 7`), line("M2 2L2 12"), line(`M${width - 2} 2L${width - 2} 12`));

/** Doses along the bar of a day, and the next one barred. */
export const dayLimit = (
  { dose, times }: Extract<SentenceMeaning, { readonly id: "day-limit" }>,
  words: DrawnWords,
): Drawing => {
  const doses = Array.from({ length: Number(times) }, () => dosesBlock(dose, words, "above"));
  const along = row(words, 14, [...doses, barred(loneUnit(dose[0], words))], "foot");
  return column(6, [along, stretch(along.width), word(counted("24", words.hour), sizeIn(words, 18))]);
};
