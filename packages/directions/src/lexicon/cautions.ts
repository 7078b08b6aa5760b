// directions/lexicon: every caution and way of use that changes no dose, one row each: the only place where its
// phrases stand.
import { alertness } from "./cautions/alertness.ts";
import { courses } from "./cautions/courses.ts";
import { events } from "./cautions/events.ts";
import { eyesAndHands } from "./cautions/eyesAndHands.ts";
import { foods } from "./cautions/foods.ts";
import { keeping } from "./cautions/keeping.ts";
import { mouthAndNose } from "./cautions/mouthAndNose.ts";
import { outdoors } from "./cautions/outdoors.ts";
import { sites } from "./cautions/sites.ts";
import { skin } from "./cautions/skin.ts";
import { skinAmounts } from "./cautions/skinAmounts.ts";
import { swallowing } from "./cautions/swallowing.ts";
import { telling } from "./cautions/telling.ts";
import { withWater } from "./cautions/withWater.ts";

/** All rows. What an easy sentence says for each stands in @plainlabel/language, under the same id. */
export const cautionRows = [
  ...swallowing,
  ...withWater,
  ...foods,
  ...mouthAndNose,
  ...skin,
  ...skinAmounts,
  ...outdoors,
  ...sites,
  ...courses,
  ...alertness,
  ...keeping,
  ...eyesAndHands,
  ...telling,
  ...events,
] as const;

export type SwallowingCaution = (typeof swallowing)[number];
export type WithWaterCaution = (typeof withWater)[number];
export type FoodsCaution = (typeof foods)[number];
export type MouthAndNoseCaution = (typeof mouthAndNose)[number];
export type SkinCaution = (typeof skin)[number];
export type SkinAmountsCaution = (typeof skinAmounts)[number];
export type OutdoorsCaution = (typeof outdoors)[number];
export type SitesCaution = (typeof sites)[number];
export type CoursesCaution = (typeof courses)[number];
export type AlertnessCaution = (typeof alertness)[number];
export type KeepingCaution = (typeof keeping)[number];
export type EyesAndHandsCaution = (typeof eyesAndHands)[number];
export type EventsCaution = (typeof events)[number];
export type TellingCaution = (typeof telling)[number];

/** Any row, with its own id and slots. */
export type CautionRows = (typeof cautionRows)[number];
export type CautionId = CautionRows["id"];
