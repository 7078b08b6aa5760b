// pictograms: the medicine itself and how much of it.
import type { Drawing } from "../Drawing.ts";
import type { DoseMeaning } from "../Meaning.ts";
import type { DrawnWords } from "../Words.ts";
import { injection, insulinPen, pessary, suppository } from "./body.ts";
import { inhaler, nebuliser, puffs } from "./breathing.ts";
import { earDrops, eyeDrops, eyeOintment, nasalSprays, noseDrops } from "./drops.ts";
import { liquidSpoons, liquidSyringe } from "./liquids.ts";
import { capsules, lozenge, sachets, tablets } from "./pills.ts";
import { cream, gel, mouthwash, ointment, patch, shampoo } from "./skin.ts";

export const drawDose = (meaning: DoseMeaning, words: DrawnWords): Drawing => {
  switch (meaning.id) {
    case "tablets":
      return tablets(meaning.count);
    case "capsules":
      return capsules(meaning.count);
    case "sachets":
      return sachets(meaning.count);
    case "lozenge":
      return lozenge(32, 32, 26);
    case "liquid-syringe":
      return liquidSyringe(meaning.millilitres);
    case "liquid-spoons":
      return liquidSpoons(meaning.spoons, words);
    case "puffs":
      return puffs(meaning.count);
    case "inhaler":
      return inhaler();
    case "nebuliser":
      return nebuliser();
    case "nasal-sprays":
      return nasalSprays(meaning.count);
    case "nose-drops":
      return noseDrops(meaning.count, meaning.side, words);
    case "eye-drops":
      return eyeDrops(meaning.count, meaning.side, words);
    case "eye-ointment":
      return eyeOintment();
    case "ear-drops":
      return earDrops(meaning.count, meaning.side, words);
    case "cream":
      return cream();
    case "ointment":
      return ointment();
    case "gel":
      return gel();
    case "shampoo":
      return shampoo();
    case "mouthwash":
      return mouthwash();
    case "patch":
      return patch(meaning.count);
    case "injection":
      return injection();
    case "insulin-pen":
      return insulinPen(meaning.units);
    case "suppository":
      return suppository();
    case "pessary":
      return pessary();
  }
};
