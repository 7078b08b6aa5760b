// directions/test/corpus: all the rows by tier.

import { american } from "./american.ts";
import { changes } from "./changes.ts";
import { corners } from "./corners.ts";
import { cornersOfDoses } from "./cornersOfDoses.ts";
import { dayOfPractice } from "./dayOfPractice.ts";
import { doubts } from "./doubts.ts";
import { eighthPractice } from "./eighthPractice.ts";
import { eleventhPractice } from "./eleventhPractice.ts";
import { fifthPractice } from "./fifthPractice.ts";
import { fourteenthPractice } from "./fourteenthPractice.ts";
import { fourthPractice } from "./fourthPractice.ts";
import { freshPractice } from "./freshPractice.ts";
import { generalPractice } from "./generalPractice.ts";
import { guards } from "./guards.ts";
import { hospital } from "./hospital.ts";
import { kinds } from "./kinds.ts";
import { letters } from "./letters.ts";
import { lettersAgain } from "./lettersAgain.ts";
import { limits } from "./limits.ts";
import { limitsAgain } from "./limitsAgain.ts";
import { nearMisses } from "./nearMisses.ts";
import { ninthPractice } from "./ninthPractice.ts";
import { normalDay } from "./normalDay.ts";
import { onceClear } from "./onceClear.ts";
import { oneThingChanged } from "./oneThingChanged.ts";
import { otherProducts } from "./otherProducts.ts";
import { printed } from "./printed.ts";
import { products } from "./products.ts";
import type { Row } from "./Row.ts";
import { reach } from "./reach.ts";
import { reachCourses } from "./reachCourses.ts";
import { reachDays } from "./reachDays.ts";
import { reachDoses } from "./reachDoses.ts";
import { reachEachTime } from "./reachEachTime.ts";
import { reachEvents } from "./reachEvents.ts";
import { reachEverybody } from "./reachEverybody.ts";
import { reachEveryday } from "./reachEveryday.ts";
import { reachLetters } from "./reachLetters.ts";
import { reachLimits } from "./reachLimits.ts";
import { reachNames } from "./reachNames.ts";
import { reachPlaces } from "./reachPlaces.ts";
import { reachShorthand } from "./reachShorthand.ts";
import { refusals } from "./refusals.ts";
import { safeAgain } from "./safeAgain.ts";
import { safeReading } from "./safeReading.ts";
import { secondPractice } from "./secondPractice.ts";
import { settings } from "./settings.ts";
import { seventhPractice } from "./seventhPractice.ts";
import { shorthand } from "./shorthand.ts";
import { sixthPractice } from "./sixthPractice.ts";
import { stock } from "./stock.ts";
import { tenthPractice } from "./tenthPractice.ts";
import { thirdPractice } from "./thirdPractice.ts";
import { thirteenthPractice } from "./thirteenthPractice.ts";
import { tier01 } from "./tier01.ts";
import { tier02 } from "./tier02.ts";
import { tier03 } from "./tier03.ts";
import { tier04 } from "./tier04.ts";
import { tier05 } from "./tier05.ts";
import { tier06 } from "./tier06.ts";
import { tier07 } from "./tier07.ts";
import { tier08 } from "./tier08.ts";
import { tier09 } from "./tier09.ts";
import { tier10 } from "./tier10.ts";
import { tier11 } from "./tier11.ts";
import { timesAndDays } from "./timesAndDays.ts";
import { twelfthPractice } from "./twelfthPractice.ts";
import { twoWays } from "./twoWays.ts";
import { variety } from "./variety.ts";

export const corpus: Readonly<Record<string, readonly Row[]>> = {
  stock,
  tier01,
  tier02,
  tier03,
  tier04,
  tier05,
  tier06,
  tier07,
  tier08,
  tier09,
  tier10,
  tier11,
  generalPractice,
  american,
  printed,
  hospital,
  shorthand,
  products,
  nearMisses,
  doubts,
  variety,
  refusals,
  kinds,
  reach,
  reachEvents,
  reachDoses,
  reachShorthand,
  reachCourses,
  corners,
  cornersOfDoses,
  guards,
  changes,
  reachPlaces,
  reachDays,
  reachEachTime,
  reachEverybody,
  reachEveryday,
  reachNames,
  reachLetters,
  safeReading,
  safeAgain,
  otherProducts,
  reachLimits,
  freshPractice,
  secondPractice,
  thirdPractice,
  fourthPractice,
  fifthPractice,
  sixthPractice,
  seventhPractice,
  eighthPractice,
  ninthPractice,
  tenthPractice,
  eleventhPractice,
  twelfthPractice,
  thirteenthPractice,
  fourteenthPractice,
  letters,
  lettersAgain,
  limits,
  limitsAgain,
  timesAndDays,
  normalDay,
  dayOfPractice,
  settings,
  twoWays,
  oneThingChanged,
  onceClear,
};
