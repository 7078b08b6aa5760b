// layout: the line with which directions that go on end a label: how much room it takes, and where it stands.
import { goesOn } from "../document/goesOn.ts";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import { type Head, tagGap } from "./Head.ts";
import { lineThatGoesOn } from "./lineThatGoesOn.ts";
import { type Fitted, fits } from "./Piece.ts";
import { paragraph, type Setting } from "./paragraph.ts";
import { type Area, type Filling, type LinePlace, tailUnder } from "./Sheet.ts";

export interface GoingOn {
  /** Of the line and the gap above it, down to its own ink: nothing stands under it. */
  readonly height: Points;
  readonly gap: Points;
  readonly width: Points;
  /** From its top to its base line; null where it needs more lines than one. */
  readonly baseline: Points | null;
  /** What it keeps off words that it stands beside: so far that nobody reads on. */
  readonly apart: Points;
}

/** `widest`: the highest number that the set may come to; `gap`: the space above the line. */
export const goingOnFor = (
  document: LabelDocument,
  widest: number,
  width: Points,
  gap: Points,
  setting: Setting,
): Fitted<GoingOn> => {
  const [sentence, under] = goesOn(document, widest);
  const apart = 1.5 * setting.size;
  if (sentence === undefined || under !== undefined) {
    /* In two languages one under the other, and never beside other words. */
    const both = lineThatGoesOn(document, widest, width, setting);
    return both.fits
      ? fits({ height: gap + both.value.height, gap, width: both.value.width, baseline: null, apart })
      : both;
  }
  const line = paragraph(sentence, width, setting);
  if (!line.fits) return line;
  const { lines, width: used } = line.value;
  const { descent } = setting.measurer.ink(wordsOf(sentence), "bold", document.lang);
  return fits({
    height: gap + lines.at(-1)!.baseline + descent * setting.size,
    gap,
    width: used,
    baseline: lines.length === 1 ? lines[0]!.baseline : null,
    apart,
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

/** Under the last words, or else beside their last line; null where neither leaves room. */
export const placeOfLine = (
  { head, pieces, bottom }: Filling,
  goingOn: GoingOn,
  area: Area,
): LinePlace | null => {
  if (bottom + goingOn.height + tailBelow(head, goingOn, area) <= area.height)
    return { x: 0, y: bottom + goingOn.gap, beside: false };
  const last = pieces.at(-1);
  const line = last?.piece.free?.toSorted((a, b) => b.baseline - a.baseline)[0];
  const x = area.width - goingOn.width;
  if (last === undefined || line === undefined || goingOn.baseline === null) return null;
  if (line.from + goingOn.apart > x) return null;
  return { x, y: last.y + line.baseline - goingOn.baseline, beside: true };
};
