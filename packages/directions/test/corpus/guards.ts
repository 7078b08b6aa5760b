// directions/test/corpus: directions that contradict the product or themselves, each kind with its near misses.
import type { Row } from "./Row.ts";

const breathed = "inhalation powder, hard capsule";

export const guards: readonly Row[] = [
  // A capsule that is breathed in is never taken.
  ["Take one capsule once a day", "!action-does-not-fit-product", breathed],
  ["One capsule to be taken once a day", "!action-does-not-fit-product", breathed],
  ["Take the contents of one capsule daily", "!action-does-not-fit-product", "inhalation capsule"],
  ["1 capsule po od", "!action-does-not-fit-product", breathed],
  ["Take one nebule twice a day", "!action-does-not-fit-product", "nebuliser liquid"],
  ["Inhale one capsule once a day", "inhale 1 capsule 1/day", breathed],
  ["Take one capsule once a day", "take 1 capsule 1/day", "capsule"],
  ["Take two puffs twice a day", "take 2 puff 2/day", "inhaler"],
  // What is done with a form, and where it goes.
  ["Insert one tablet at night", "!action-does-not-fit-product", "tablet"],
  ["Insert one tablet vaginally at night", "insert 1 tablet @night route:vaginal", "tablet"],
  ["Insert one tablet at night", "insert 1 tablet @night", "vaginal tablet"],
  ["Apply twice a day into the left eye", "!place-does-not-fit-product", "cream"],
  ["Take one tablet by mouth once a day", "!place-does-not-fit-product", "sublingual tablet"],
  [
    "Take one tablet under the tongue once a day",
    "take 1 tablet 1/day route:sublingual",
    "sublingual tablet",
  ],
  ["Chew one lozenge twice a day", "chew 1 lozenge 2/day", "lozenge"],
  ["Swallow one lozenge twice a day", "!action-does-not-fit-product", "lozenge"],
  ["Inhale 5ml twice a day", "!action-does-not-fit-product", "oral solution"],
  ["Inhale 5ml twice a day", "inhale 5 mL 2/day", "nebuliser liquid"],
  // What is ordered and forbidden at once.
  ["Chew one tablet daily. Do not chew", "!contradiction", "tablet"],
  ["Take one tablet daily. Chew before swallowing. Swallow whole with water", "!contradiction", "tablet"],
  ["Take one capsule daily. Open and sprinkle on food. Do not open", "!contradiction", "capsule"],
  ["Take half a tablet daily. Do not break", "!contradiction", "tablet"],
  ["Take half a tablet daily. Do not chew", 'take 0.5 tablet 1/day "Do not chew"', "tablet"],
  ["Take one tablet under the tongue daily. Swallow whole", "!contradiction", "tablet"],
  ["Take one tablet daily with food. Do not take with food", "!contradiction", "tablet"],
  ["Shake well. Take 5ml twice a day. Do not shake", "!contradiction", "oral suspension"],
  ["Take 5ml twice a day. For external use only", "!contradiction", "oral solution"],
  // Ceilings far from what the dose and its times come to.
  ["Take 1 tablet twice a day. Maximum 20 tablets in 24 hours", "!likely-slip", "tablet"],
  ["Take 1 tablet twice a day. Maximum 5 tablets in 24 hours", "!likely-slip", "tablet"],
  [
    "Take 1 tablet twice a day. Maximum 4 tablets in 24 hours",
    "take 1 tablet 2/day max:4tablet/24hour",
    "tablet",
  ],
  ["Take 1 tablet twice a day. No more than 10 doses in 24 hours", "!likely-slip", "tablet"],
  [
    "Take one tablet once a week. Maximum 1 tablet in 24 hours",
    "take 1 tablet 1/week max:1tablet/24hour",
    "tablet",
  ],
  [
    "Take 2 tablets every 4 hours when required. Maximum 8 tablets in 24 hours",
    "take 2 tablet every:4hour prn() max:8tablet/24hour",
    "tablet",
  ],
  // So long before or after a meal that another time of the day is nearer.
  ["Take one tablet daily 24 hours after breakfast", "!likely-slip", "tablet"],
  ["Take one tablet 10 hours before bedtime", "!likely-slip", "tablet"],
  [
    "Take one tablet daily 2 hours after breakfast",
    "take 1 tablet 1/day food:2hour-after-breakfast",
    "tablet",
  ],
  // A course: the stage at fault is named.
  ["Take 2 tablets once a day for 5 days then 1 tablet daily then half", "!step-incomplete", "tablet"],
];
