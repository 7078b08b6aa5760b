// pictograms: one dose in a sentence: its number, then that many units; or either of two with "or" between them.
import type { Drawing } from "../Drawing.ts";
import { drawDose } from "../drawings/doses.ts";
import { piecesOf, quartersOf } from "../drawings/pills.ts";
import type { Count, DoseMeaning } from "../Meaning.ts";
import type { PicturedDose } from "../PictureSentence.ts";
import { field, place } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { amountSize, column, digits, row, sizeIn, word } from "./arrange.ts";
import { inhalerUnit, openMouth, spoonUnit, syringeUnit } from "./mouth.ts";
import { earsUnit, eyesUnit, noseSprayUnit, noseUnit } from "./organs.ts";
import { capsuleUnit, lozengeUnit, sachetUnit } from "./pieceUnits.ts";
import { patchUnit, penUnit, torso, wornPatches } from "./skinUnits.ts";
import { tabletPartUnit, tabletUnit } from "./tabletUnit.ts";

/** More units than these in one dose are one unit and the number. */
export const mostUnits = 6;

/** How a dose fits its place: the number left of its units, above them where the place is narrow. */
export type Fit = "beside" | "above";

/** One row of what is tall, up to three; otherwise two rows of up to three. */
const rowsOf = (pieces: number, tall: boolean): readonly number[] =>
  pieces === 1 || (tall && pieces <= 3) ? [pieces] : [Math.ceil(pieces / 2), Math.floor(pieces / 2)];

/** Widths of a unit alone and of one of several, in grid units; none is under 3.5 mm at 10 mm a cell. */
export const unitWidths = {
  tablets: [38, 27],
  capsules: [40, 28],
  sachets: [27, 23],
  lozenge: [38, 27],
  patch: [27, 25],
} as const;

const numberHeight = 27;
const orSize = 19;

/** A unit of a kind, this wide. */
type Unit = (width: number) => Drawing;

const heap = (unit: Unit, wide: number, small: number, pieces: number): Drawing =>
  column(
    4,
    rowsOf(pieces, unit(small).height > small).map((length) =>
      row(
        { direction: "ltr" },
        4,
        Array.from({ length }, () => unit(pieces === 1 ? wide : small)),
      ),
    ),
  );

const joined = (words: DrawnWords, fit: Fit, number: Drawing, units: Drawing): Drawing =>
  fit === "above" ? column(5, [number, units]) : row(words, 6, [number, units]);

/** So many of a kind that is drawn piece by piece. */
const pieces = (
  words: DrawnWords,
  fit: Fit,
  count: Count,
  unit: Unit,
  [wide, small]: readonly [number, number],
): Drawing =>
  joined(words, fit, digits(count, numberHeight), heap(unit, wide, small, piecesOf(count, mostUnits) ?? 1));

const tablets = (words: DrawnWords, fit: Fit, count: Count): Drawing => {
  const read = quartersOf(count);
  if (!read || read.quarters === 0) return pieces(words, fit, count, tabletUnit, unitWidths.tablets);
  const [alone, after] = (
    {
      1: [words.quarter, words.andQuarter],
      2: [words.half, words.andHalf],
      3: [words.threeQuarters, words.andThreeQuarters],
    } as const
  )[read.quarters];
  const part = tabletPartUnit(38, read.quarters);
  if (read.whole === 0) return joined(words, fit, word(alone, sizeIn(words, amountSize)), part);
  const whole = pieces(words, fit, String(read.whole), tabletUnit, unitWidths.tablets);
  const rest = joined(words, fit, word(after, sizeIn(words)), part);
  return fit === "above" ? column(6, [whole, rest]) : row(words, 6, [whole, rest]);
};

/** A drawing of one cell as a block. */
export const cellOf = (dose: DoseMeaning, words: DrawnWords, size: number): Drawing =>
  field(size, size, place({ scale: size / 64 }, drawDose(dose, words)));

/** Swallowed, not breathed in: the mouth stands by. */
const withMouth = (fit: Fit, block: Drawing): Drawing =>
  fit === "above"
    ? column(4, [block, openMouth("left")])
    : row({ direction: "ltr" }, 4, [block, openMouth("left")]);

const spoons = (words: DrawnWords, fit: Fit, count: Count): Drawing => {
  if (/^0\.50*$/.test(count))
    return joined(words, fit, word(words.half, sizeIn(words, amountSize)), spoonUnit("half", words));
  const drawn = Array.from({ length: piecesOf(count, 3) ?? 1 }, () => spoonUnit("full", words));
  return joined(words, fit, digits(count, numberHeight), column(6, drawn));
};

const patches = (words: DrawnWords, fit: Fit, count: Count): Drawing => {
  const read = piecesOf(count, mostUnits) ?? 1;
  const units =
    read <= 2
      ? wornPatches(read as 1 | 2)
      : row({ direction: "ltr" }, 6, [heap(patchUnit, ...unitWidths.patch, read), torso(40)]);
  return joined(words, fit, digits(count, numberHeight), units);
};

export const doseBlock = (dose: DoseMeaning, words: DrawnWords, fit: Fit): Drawing => {
  switch (dose.id) {
    case "tablets":
      return tablets(words, fit, dose.count);
    case "capsules":
      return withMouth(fit, pieces(words, fit, dose.count, capsuleUnit, unitWidths.capsules));
    case "sachets":
      return pieces(words, fit, dose.count, sachetUnit, unitWidths.sachets);
    case "lozenge":
      return pieces(words, fit, "1", lozengeUnit, unitWidths.lozenge);
    case "liquid-syringe":
      return syringeUnit(dose.millilitres, words);
    case "liquid-spoons":
      return spoons(words, fit, dose.spoons);
    case "puffs":
      return joined(words, fit, digits(dose.count, numberHeight), inhalerUnit(dose.count));
    case "inhaler":
      return inhalerUnit(null);
    case "patch":
      return patches(words, fit, dose.count);
    case "insulin-pen":
      return penUnit(dose.units, words);
    case "eye-drops":
      return eyesUnit(dose.count, dose.side, words);
    case "ear-drops":
      return earsUnit(dose.count, dose.side, words);
    case "nose-drops":
      return noseUnit(dose.count, dose.side, words);
    case "nasal-sprays":
      return dose.count === null
        ? noseSprayUnit()
        : joined(words, fit, digits(dose.count, numberHeight), noseSprayUnit());
    case "suppository":
    case "pessary":
      return joined(words, fit, digits("1", numberHeight), cellOf(dose, words, 52));
    case "nebuliser":
    case "eye-ointment":
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
    case "injection":
      return cellOf(dose, words, 52);
  }
};

/** A dose, or either of two. */
export const dosesBlock = (dose: PicturedDose, words: DrawnWords, fit: Fit = "beside"): Drawing => {
  const [first, second] = dose.map((each) => doseBlock(each, words, fit));
  if (second === undefined) return first!;
  const blocks = [first!, word(words.or, sizeIn(words, orSize), "regular"), second];
  return fit === "above" ? column(8, blocks) : row(words, 8, blocks);
};
