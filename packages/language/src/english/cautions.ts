// language/english: the easy sentences of every caution that the reader of directions knows.
import type { CautionRows } from "@plainlabel/directions";
import { easyAlertness } from "./cautions/alertness.ts";
import { easyCourses } from "./cautions/courses.ts";
import type { EasyCautions } from "./cautions/EasySentence.ts";
import { easyEvents } from "./cautions/events.ts";
import { easyEyesAndHands } from "./cautions/eyesAndHands.ts";
import { easyFoods } from "./cautions/foods.ts";
import { easyKeeping } from "./cautions/keeping.ts";
import { easyMouthAndNose } from "./cautions/mouthAndNose.ts";
import { easyOutdoors } from "./cautions/outdoors.ts";
import { easySites } from "./cautions/sites.ts";
import { easySkin } from "./cautions/skin.ts";
import { easySkinAmounts } from "./cautions/skinAmounts.ts";
import { easySwallowing } from "./cautions/swallowing.ts";
import { easyTelling } from "./cautions/telling.ts";
import { easyWithWater } from "./cautions/withWater.ts";

/**
 * By id, as the reader has them (`lexicon/cautions.ts` of @plainlabel/directions):
 * a caution without its sentence does not compile, nor a sentence of no caution.
 * What cautions are there, and which phrases mean them, is told there alone.
 */
export const easyCautions: EasyCautions<CautionRows> = {
  ...easySwallowing,
  ...easyWithWater,
  ...easyFoods,
  ...easyMouthAndNose,
  ...easySkin,
  ...easySkinAmounts,
  ...easyOutdoors,
  ...easySites,
  ...easyCourses,
  ...easyAlertness,
  ...easyKeeping,
  ...easyEyesAndHands,
  ...easyTelling,
  ...easyEvents,
};
