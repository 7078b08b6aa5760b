// urgency: signs that mean something else on one medicine than on others. Every row is a draft until a pharmacist
// has signed it.
import type { SignRow } from "../SignRow.ts";

export const ofOneMedicineRows = {
  "chest-pain-sildenafil": {
    level: "999",
    when: ["you get chest pain after you take this"],
    also: ["Do not use a heart spray.", "Sit up and rest.", "Say that you took sildenafil."],
    insteadOf: ["chest-pain"],
    why: "A nitrate with sildenafil can lower the blood pressure so far that it kills; chest-pain speaks of the spray first.",
  },
  "hypo-diabetes": {
    level: "sugar now, then 111",
    when: ["you have diabetes and get shaky, sweaty or confused"],
    also: [
      "These are signs of low blood sugar.",
      "Test again after 10 to 15 minutes, if you can.",
      "If it is still low, have sugar again.",
    ],
    worse: [
      { level: "999", when: "you are not better after having sugar 3 times" },
      { level: "999", when: "you are very sleepy" },
    ],
    insteadOf: ["hypo"],
    why: "For medicines that are not for diabetes: nobody without diabetes is told to take sugar for being shaky or confused.",
  },
  "theophylline-signs": {
    level: "A&E",
    when: [
      "you take theophylline and are sick again and again",
      "you take theophylline and are very restless and shaky",
    ],
    also: ["Do not take the next dose before you ask."],
    worse: [{ level: "999", when: "you have a fit, or your heart is uneven" }],
    why: "From the facts of the medicine; no page read for the rule. Signs of too much in the blood.",
  },
  "pregnant-topiramate": {
    level: "GP same day",
    place: "pregnant",
    when: ["you take topiramate and are pregnant"],
    also: ["Do not stop it if you take it for fits.", "Stop it if you take it for migraine."],
    insteadOf: ["pregnant-stop", "pregnant-nostop"],
    why: "From the facts of the medicine; what must be done differs by what it is for.",
  },
  "swollen-legs-breath": {
    level: "999",
    when: ["your legs are swollen and it is hard to breathe"],
    why: "From the facts of timolol eye drops: a failing heart.",
  },
  "baby-poo": {
    level: "111",
    when: ["you breastfeed and your baby has runny or bloody poo"],
    also: ["Do not take the next dose before you ask."],
    why: "From the facts of sulfasalazine; no page read for the rule.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
