// pictograms: medicine that goes in by the mouth, with the mouth: an oral syringe, a spoon, an inhaler.
import type { Drawing } from "../Drawing.ts";
import { syringeFor } from "../drawings/liquids.ts";
import { piecesOf } from "../drawings/pills.ts";
import type { Count } from "../Meaning.ts";
import { area, box, circle, field, fine, hole, line, place, polygon, solid } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { column, moved, row, sizeIn, word } from "./arrange.ts";

const ltr = { direction: "ltr" } as const;

const headWidth = 34;
const headHeight = 39;

/** How far down the open mouth is. */
const mouthAt = 28.5;

/** A head in profile with its mouth open, black: the way in. */
export const openMouth = (facing: "left" | "right"): Drawing => {
  const head = [
    area(
      "M6 39L6 32C2 28 1 22 1 17C1 7 8 1 16 1C24 1 29 6 29 13L29 15.5L33 21.5C33.6 22.6 33 23.6 31.6 23.6L29.6 23.6L30 25.4L19 28.2L28.4 33L27.8 35.6C27.2 38 25 38.4 21.6 38L21.6 39Z",
    ),
    hole(circle(22, 14, 1.7)),
  ];
  return facing === "right"
    ? field(headWidth, headHeight, ...head)
    : field(headWidth, headHeight, place({ mirror: true, x: headWidth }, ...head));
};

const barrelLength = 52;
const barrelHeight = 20;

/**
 * An oral syringe at the mouth, nozzle left: the smallest that holds the dose,
 * marks at true steps, black up to the dose and the amount over that point.
 * Never mirrored: its marks are read from the nozzle in every language.
 */
export const syringeUnit = (millilitres: Count, words: DrawnWords): Drawing => {
  const syringe = syringeFor(millilitres);
  if (!syringe) throw new Error(`no oral syringe holds ${millilitres} mL`);
  const amount = word(`${millilitres} ${words.millilitres}`, sizeIn(words, 19));
  const left = headWidth - 4;
  const filled = (Number(millilitres) / syringe.size) * (barrelLength - 8);
  const zero = left + 12;
  const dose = zero + filled;
  const marks = Math.round(syringe.size / syringe.mark);
  const end = zero + barrelLength;
  const amountLeft = Math.max(0, Math.min(dose - amount.width / 2, end + 14 - amount.width));
  /* Over the head where it would stand on it: a 7 that is half hidden is read as another number. */
  const overHead = amountLeft < headWidth + 2 ? mouthAt - barrelHeight / 2 + 3 : 0;
  const top = amount.height + Math.max(8, overHead);
  const middle = top + barrelHeight / 2;
  const height = Math.max(middle + headHeight - mouthAt, top + barrelHeight + 9);
  return field(
    Math.max(end + 15, amountLeft + amount.width),
    height,
    moved(openMouth("right"), 0, middle - mouthAt),
    moved(amount, amountLeft, 0),
    line(`M${left - 4} ${middle}L${zero} ${middle}`),
    line(box(zero - 2, top + 2, barrelLength + 2, barrelHeight - 4)),
    area(box(zero - 1, top + 1, filled + 1, barrelHeight - 2)),
    line(`M${dose} ${middle}L${end + 12} ${middle}`),
    line(`M${end + 12} ${top + 3}L${end + 12} ${top + barrelHeight - 3}`),
    ...Array.from({ length: marks + 1 }, (_, index) => {
      const x = zero + (index / marks) * (barrelLength - 8);
      return fine(`M${x} ${top + barrelHeight}L${x} ${top + barrelHeight + 7}`);
    }),
  );
};

/** A 5 mL spoon from the side, its size under the handle, away from the number before it. */
export const spoonUnit = (fill: "half" | "full", words: DrawnWords): Drawing => {
  const size = word(`5 ${words.millilitres}`, sizeIn(words, 15));
  const width = 30 + size.width + 3;
  const bowl = "M3 3L27 3C27 13 22 19 15 19C8 19 3 13 3 3Z";
  return field(
    width,
    Math.max(23, 10 + size.height),
    line(`M3 3L${width - 2} 3`),
    line(bowl),
    area(fill === "full" ? bowl : "M4.5 10L25.5 10C23.5 16 20 19 15 19C10 19 6.5 16 4.5 10Z"),
    moved(size, 31, 10),
  );
};

export const inhalerDevice = (): Drawing =>
  field(
    29,
    42,
    solid(box(5, 2, 9, 11, 1)),
    line(polygon([2, 17], [17, 17], [17, 27], [27, 30], [27, 40], [6, 40], [2, 36])),
  );

/** An inhaler at the mouth, and a burst for every puff up to six; not one where no number is told. */
export const inhalerUnit = (count: Count | null): Drawing => {
  const bursts = count === null ? 0 : (piecesOf(count, 6) ?? 1);
  const burst = field(23, 20, fine("M3 10L21 10"), fine("M6 4.4L20 1.6"), fine("M6 15.6L20 18.4"));
  const rows = bursts <= 1 ? [bursts] : [Math.ceil(bursts / 2), Math.floor(bursts / 2)];
  const heap = column(
    4,
    rows.map((length) =>
      row(
        ltr,
        3,
        Array.from({ length }, () => burst),
      ),
    ),
  );
  const device = inhalerDevice();
  const gap = bursts === 0 ? 0 : 4;
  const middle = Math.max(35, heap.height / 2);
  const drop = middle - 35;
  const height = Math.max(50 + drop, middle + heap.height / 2);
  const x = device.width + gap;
  return field(
    x + heap.width + gap + headWidth - (bursts === 0 ? 6 : 0),
    height,
    moved(device, 0, 2 + drop),
    moved(heap, x, middle - heap.height / 2),
    moved(openMouth("left"), x + heap.width + gap - (bursts === 0 ? 6 : 0), 37 + drop - mouthAt),
  );
};
