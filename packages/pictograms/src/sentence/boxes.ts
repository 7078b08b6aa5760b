// pictograms: the boxes of a sentence: a plain one is a part of a day, one with two rings is a whole day.
import type { Drawing } from "../Drawing.ts";
import {
  area,
  box,
  capitals,
  field,
  fine,
  line,
  polygon,
  polyline,
  thin,
  thinWeight,
  weight,
} from "../strokes.ts";
import { descent, moved } from "./arrange.ts";

/** White between the frame of a box and what is in it. */
const padding = 5;

/** How far the rings of a day stand above its frame. */
const ringsAbove = 5;

/** A frame whose outer edge is the field: thick where there is a dose, thin where there is none. */
export const frame = (width: number, height: number, full: boolean, content?: Drawing): Drawing => {
  const stroke = full ? weight : thinWeight;
  const d = box(stroke / 2, stroke / 2, width - stroke, height - stroke, Math.min(5, width / 5));
  const inside =
    content === undefined ? [] : [moved(content, (width - content.width) / 2, (height - content.height) / 2)];
  return field(width, height, full ? line(d) : thin(d), ...inside);
};

/** What a frame adds to the width or height of its content. */
export const aroundContent = 2 * (weight + padding);

const rings = (width: number, full: boolean): Drawing => {
  const at = width > 60 ? [width * 0.2, width * 0.8] : [width * 0.28, width * 0.72];
  const ring = (x: number) => {
    const d = polyline([x, (full ? weight : thinWeight) / 2], [x, ringsAbove + (full ? 3 : 2.5)]);
    return full ? line(d) : thin(d);
  };
  return field(width, ringsAbove, ...at.map(ring));
};

/** One whole day (week, month), its head above what is in it. Sizes are outer ones, rings included. */
export const dayBox = ({
  head,
  content,
  full,
  width,
  height,
}: {
  readonly head?: Drawing;
  readonly content?: Drawing;
  readonly full: boolean;
  readonly width?: number;
  readonly height?: number;
}): Drawing => {
  const inner = content ?? field(0, 0);
  const w = width ?? Math.max(inner.width, head?.width ?? 0) + aroundContent;
  const headRoom = head === undefined ? 0 : 5 + head.height + (head.height / capitals) * descent;
  const h = height ?? ringsAbove + headRoom + inner.height + aroundContent;
  const body = frame(w, h - ringsAbove, full);
  const roomTop = ringsAbove + weight / 2 + headRoom;
  const roomHeight = h - roomTop - weight / 2;
  return field(
    w,
    h,
    moved(body, 0, ringsAbove),
    rings(w, full),
    ...(head === undefined ? [] : [moved(head, (w - head.width) / 2, ringsAbove + weight / 2 + 6)]),
    moved(inner, (w - inner.width) / 2, roomTop + (roomHeight - inner.height) / 2),
  );
};

/** A day of a course that was got through. */
export const tickedDay = (): Drawing =>
  field(
    28,
    32,
    line(box(2, 7, 24, 23, 4)),
    line("M9 2L9 9"),
    line("M19 2L19 9"),
    fine("M8.5 18.5L12.5 23L19.5 14"),
  );

/** The end of the prescription. */
export const endFlag = (): Drawing =>
  field(24, 38, line("M2 2L2 36"), area(polygon([2, 2], [23, 2], [17.5, 9.5], [23, 17], [2, 17])));

/** Ticked days, seven to a row (five to a row for ten), and the flag after the last where the prescription ends. */
export const tickedDays = (count: number, ends: boolean, rtl: boolean): Drawing => {
  const perRow = count === 10 ? 5 : 7;
  const [pitchX, pitchY] = [31, 35];
  const columns = Math.min(count, perRow);
  const rows = Math.ceil(count / perRow);
  const flag = endFlag();
  const height = (rows - 1) * pitchY + 32 + (ends ? 6 : 0);
  const lastColumn = (count - 1) % perRow;
  const flagLeft = lastColumn * pitchX + 32;
  const width = Math.max((columns - 1) * pitchX + 28, ends ? flagLeft + flag.width : 0);
  const across = (left: number, wide: number): number => (rtl ? width - left - wide : left);
  return field(
    width,
    height,
    ...Array.from({ length: count }, (_, index) =>
      moved(
        tickedDay(),
        across((index % perRow) * pitchX, 28),
        (ends ? 6 : 0) + Math.floor(index / perRow) * pitchY,
      ),
    ),
    ...(ends ? [moved(flag, across(flagLeft, flag.width), height - flag.height)] : []),
  );
};
