// raster: bitmaps to ZPL II, the language of Zebra's label printers and of those that imitate them.
import { createHash } from "node:crypto";
import { type Bitmap, strideOf } from "./Bitmap.ts";
import { zplDots } from "./zplDots.ts";

/** What one graphic may hold (Zebra, ZPL II Programming Guide, ^GF). We keep to it in letters too, two to the byte. */
const mostInField = 99_999;

/** A bitmap in strips from the top, each a graphic field. */
const fieldsOf = ({ width, height, rows }: Bitmap): readonly string[] => {
  const stride = strideOf(width);
  const rowsInField = Math.floor(mostInField / (2 * stride));
  const fields: string[] = [];
  for (let y = 0; y < height; y += rowsInField) {
    const strip = rows.subarray(y * stride, Math.min(height, y + rowsInField) * stride);
    fields.push(`^FO0,${y}^GFA,${strip.length},${strip.length},${stride},${zplDots(strip, stride)}^FS`);
  }
  return fields;
};

/** Whether all of a label is one graphic: in parts, a part that found no room in the printer would leave words off. */
const isOneGraphic = ({ rows }: Bitmap): boolean => rows.length <= mostInField;

/**
 * Where a label is kept in the printer. Named by its dots, so that one that
 * found no room cannot call up another label from an earlier job.
 */
const placeOf = ({ width, height, rows }: Bitmap): string => {
  const digest = createHash("sha256").update(`${width}x${height}`).update(rows).digest();
  const name = digest.readBigUInt64BE().toString(36).slice(-7).padStart(7, "0").toUpperCase();
  return `R:P${name}.GRF`;
};

const stored = (bitmap: Bitmap): string => {
  const stride = strideOf(bitmap.width);
  return `~DG${placeOf(bitmap)},${bitmap.rows.length},${stride},${zplDots(bitmap.rows, stride)}\n`;
};

const called = (bitmap: Bitmap): readonly string[] => [`^FO0,0^XG${placeOf(bitmap)},1,1^FS`];

const forgotten = (bitmaps: readonly Bitmap[]): string =>
  bitmaps.length === 0 ? "" : `^XA${bitmaps.map((bitmap) => `^ID${placeOf(bitmap)}^FS`).join("")}^XZ\n`;

/**
 * Everything an earlier job may have left behind in the printer that would move
 * or alter a label: unit of measure, home, shift, orientation, mirror image,
 * reverse print; and what happens to a label that is done: it stands where it
 * is torn off.
 */
const plainState = "^MUD^MMT^LH0,0^LS0^PON^PMN^LRN";

/** A label that comes several times in a row. */
interface Run {
  readonly bitmap: Bitmap;
  count: number;
}

const isSame = (one: Bitmap, other: Bitmap): boolean =>
  one === other ||
  (one.width === other.width && one.height === other.height && Buffer.compare(one.rows, other.rows) === 0);

const runsOf = (bitmaps: readonly Bitmap[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const bitmap of bitmaps) {
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.bitmap, bitmap)) last.count += 1;
    else runs.push({ bitmap: runs.find((run) => isSame(run.bitmap, bitmap))?.bitmap ?? bitmap, count: 1 });
  }
  return runs;
};

/**
 * Formats from ^XA to ^XZ that print these labels in this order, none of them
 * sent twice: one that follows itself is asked for by quantity, one that comes
 * again later is kept in the printer until the job ends (where it is one
 * graphic; larger ones are sent again). The bitmaps must have been drawn at the
 * printer's own `dpi`; ZPL cannot scale them, and says nothing of it.
 */
export const toZpl = (bitmaps: readonly Bitmap[], dpi: number): string => {
  const runs = runsOf(bitmaps);
  const times = new Map<Bitmap, number>();
  for (const { bitmap } of runs) times.set(bitmap, (times.get(bitmap) ?? 0) + 1);
  const kept = [...times].flatMap(([bitmap, count]) => (count > 1 && isOneGraphic(bitmap) ? [bitmap] : []));
  const labels = runs.map(({ bitmap, count }) =>
    [
      `^XA^FXPlainlabel, ${dpi} dots per inch^FS`,
      `${plainState}^PW${bitmap.width}^LL${bitmap.height}`,
      ...(kept.includes(bitmap) ? called(bitmap) : fieldsOf(bitmap)),
      `^PQ${count}^XZ\n`,
    ].join("\n"),
  );
  return [...kept.map(stored), ...labels, forgotten(kept)].join("");
};
