// layout: the line with which directions that go on end a label: how much room it takes, and where it stands.
import { goesOn } from "../document/goesOn.ts";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import { type Head, tagGap } from "./Head.ts";
import type { GoingOn, LinePlace } from "./LinePlace.ts";
import { lineThatGoesOn } from "./lineThatGoesOn.ts";
import { once } from "./madeOnce.ts";
import { type Fitted, fits } from "./Piece.ts";
import { paragraph, type Setting } from "./paragraph.ts";
import { leastHead } from "./profiles.ts";
import { type Area, type Filling, tailUnder } from "./Sheet.ts";

const smallerSizes: readonly Points[] = [24, 20, 18, 16, 14, leastHead];

/** `widest`: the highest number that the set may come to; `size`: of the directions; `gap`: the space above the line. */
export const goingOnFor = (
  document: LabelDocument,
  widest: number,
  width: Points,
  size: Points,
  gap: Points,
  setting: (role: "continued", size: Points) => Setting,
): Fitted<GoingOn> => {
  const [sentence, under] = goesOn(document, widest);
  const set = setting("continued", size);
  const apart = 1.5 * size;
  const next = smallerSizes.find((one) => one < size);
  const smaller = once((): readonly GoingOn[] => {
    const less = next === undefined ? null : goingOnFor(document, widest, width, next, gap, setting);
    return less?.fits === true ? [less.value, ...less.value.smaller()] : [];
  });
  if (sentence === undefined || under !== undefined) {
    /* In two languages one under the other, and never beside other words. */
    const both = lineThatGoesOn(document, widest, width, set);
    if (!both.fits) return both;
    const height = gap + both.value.height;
    return fits({ size, height, full: height, gap, width: both.value.width, baseline: null, apart, smaller });
  }
  const line = paragraph(sentence, width, set);
  if (!line.fits) return line;
  const { lines, width: used } = line.value;
  const { descent } = set.measurer.ink(wordsOf(sentence), "bold", document.lang);
  return fits({
    size,
    height: gap + lines.at(-1)!.baseline + descent * size,
    full: gap + line.value.height,
    gap,
    width: used,
    baseline: lines.length === 1 ? lines[0]!.baseline : null,
    apart,
    smaller,
  });
};

/** What a label needs under its last words: a tag at its foot, and this line, beside the tag where there is room for both. */
export const endRoom = (head: Head, goingOn: GoingOn | null, area: Area): Points => {
  const tail = tailUnder(head, [], area);
  if (goingOn === null) return tail;
  return Math.max(tail, goingOn.height + tailBelow(head, goingOn, area));
};

/** What a tag at the foot takes under the line that says the directions go on. */
export const tailBelow = (head: Head, { width }: GoingOn, area: Area): Points =>
  head.low === undefined || width + tagGap + head.low.width <= area.width ? 0 : tailUnder(head, [], area);

/** Under the last words, or else beside their last line, as large as there is room for; null where there is none. */
export const placeOfLine = (sheet: Filling, goingOn: GoingOn, area: Area): LinePlace | null => {
  const place = placeAt(sheet, goingOn, area);
  if (place !== null) return { ...place, line: goingOn, small: false };
  for (const line of goingOn.smaller()) {
    const smaller = placeAt(sheet, line, area);
    if (smaller !== null) return { ...smaller, line, small: true };
  }
  return null;
};

const placeAt = (
  { head, pieces, bottom }: Filling,
  line: GoingOn,
  area: Area,
): Pick<LinePlace, "x" | "y" | "beside"> | null => {
  if (bottom + line.height + tailBelow(head, line, area) <= area.height)
    return { x: 0, y: bottom + line.gap, beside: false };
  const last = pieces.at(-1);
  const free = last?.piece.free?.().toSorted((a, b) => b.baseline - a.baseline)[0];
  const x = area.width - line.width;
  if (last === undefined || free === undefined || line.baseline === null) return null;
  if (free.from + line.apart > x) return null;
  return { x, y: last.y + free.baseline - line.baseline, beside: true };
};
