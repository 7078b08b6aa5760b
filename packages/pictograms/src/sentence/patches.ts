// pictograms: the change of a patch: the old one off, folded and thrown away; then the new one in another place.
import type { Drawing } from "../Drawing.ts";
import type { SentenceMeaning } from "../PictureSentence.ts";
import { box, dot, field, fine, hole, line, place, polygon, polyline } from "../strokes.ts";
import { counted, type DrawnWords } from "../Words.ts";
import { column, moved, row, sizeIn, word } from "./arrange.ts";
import { stretch } from "./bars.ts";
import { patchUnit, torso } from "./skinUnits.ts";

const chest = 72;
const size = 24;
const [rightSide, leftSide, patchTop] = [9, chest - size - 9, 32];

/** Where a patch was: dots along its edge. */
const bare = (x: number, y: number): Drawing =>
  field(
    size,
    size,
    ...[0, 1, 2, 3].flatMap((side) =>
      [0, 1, 2].map((step) => {
        const along = 2 + (step * (size - 4)) / 3;
        const at = [
          [along, 2],
          [size - 2, along],
          [size - along, size - 2],
          [2, size - along],
        ][side]!;
        return dot(x + at[0]!, y + at[1]!, 1.6);
      }),
    ),
  );

/** The old patch, hanging by one corner. */
const off = (): Drawing => {
  const tilted = { x: rightSide + 7, y: patchTop + 6, turn: -40 };
  const sheet = polygon([0, 0], [size, 0], [size, size - 3], [0, size - 3]);
  return field(
    chest,
    58,
    torso(chest),
    bare(rightSide, patchTop),
    place(tilted, hole(sheet), line(sheet), line(polyline([size - 8, 0], [size, 8]))),
  );
};

/** Folded over itself, on its way into the bin. */
const away = (): Drawing =>
  field(
    48,
    62,
    line(box(12, 3, 24, 13, 4)),
    fine("M13 9.5L29 9.5"),
    line("M3 27L45 27"),
    line("M8 27L11 60L37 60L40 27"),
    line("M19 36L20 51"),
    line("M29 36L28 51"),
  );

const anew = (): Drawing =>
  field(chest, 58, torso(chest), bare(rightSide, patchTop), moved(patchUnit(size), leftSide, patchTop));

/**
 * Under the new patch, how long it stays on. A bar under the whole change read as "take it off, wait, put a new one on".
 */
export const changePatch = (
  { every }: Extract<SentenceMeaning, { readonly id: "change-patch" }>,
  words: DrawnWords,
): Drawing => {
  const size = sizeIn(words, 17);
  const steps = [word(words.firstStep, size), off(), away(), word(words.nextStep, size), anew()];
  const change = row(words, 10, steps);
  if (every === undefined) return change;
  const stays = column(6, [stretch(chest), word(counted(every.count, words[every.unit]), size + 3)]);
  const rtl = words.direction === "rtl";
  const wider = Math.max(0, stays.width - chest) / 2;
  const left = rtl ? 0 : change.width - chest - wider;
  return field(
    change.width + wider,
    change.height + 6 + stays.height,
    moved(change, rtl ? wider : 0, 0),
    moved(stays, left, change.height + 6),
  );
};
