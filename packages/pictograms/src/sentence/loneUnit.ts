// pictograms: one unit alone, with no number and no person: the dose that is barred.
import type { Drawing } from "../Drawing.ts";
import type { DoseMeaning } from "../Meaning.ts";
import { area, box, drop, field, line, place, solid } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { cellOf } from "./doseBlock.ts";
import { inhalerDevice } from "./mouth.ts";
import { bulletUnit, capsuleUnit, lozengeUnit, sachetUnit } from "./pieceUnits.ts";
import { patchUnit } from "./skinUnits.ts";
import { tabletUnit } from "./tabletUnit.ts";

const syringe = (): Drawing =>
  field(
    54,
    22,
    line("M2 11L9 11"),
    line(box(11, 3, 32, 16)),
    area(box(11, 3, 18, 16)),
    line("M29 11L52 11"),
    line("M52 5L52 17"),
  );

const spoon = (): Drawing =>
  field(54, 20, line("M3 3L52 3"), solid("M3 3L27 3C27 13 22 17 15 17C8 17 3 13 3 3Z"));

export const loneUnit = (dose: DoseMeaning, words: DrawnWords): Drawing => {
  switch (dose.id) {
    case "tablets":
      return tabletUnit(42);
    case "capsules":
      return capsuleUnit(42);
    case "sachets":
      return sachetUnit(32);
    case "lozenge":
      return lozengeUnit(42);
    case "liquid-syringe":
      return syringe();
    case "liquid-spoons":
      return spoon();
    case "puffs":
    case "inhaler":
      return field(36, 52, place({ scale: 1.24 }, inhalerDevice()));
    case "nose-drops":
    case "eye-drops":
    case "ear-drops":
      return field(24, 34, area(drop(12, 0, 34)));
    case "patch":
      return patchUnit(34);
    case "suppository":
    case "pessary":
      return bulletUnit(40);
    case "nebuliser":
    case "nasal-sprays":
    case "eye-ointment":
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
    case "injection":
    case "insulin-pen":
      return cellOf(dose, words, 44);
  }
};
