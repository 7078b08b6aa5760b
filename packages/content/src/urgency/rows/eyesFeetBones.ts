// urgency: signs of eyes, ears, feet, bones, and being pregnant. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const eyesFeetBonesRows = {
  "sight-loss": {
    level: "A&E",
    when: ["you suddenly cannot see", "your eye is red and very sore", "bright light hurts your eye"],
    worse: [
      { level: "999", when: "you cannot see with both eyes" },
      { level: "999", when: "your face or arm is weak too" },
    ],
    source: "https://durhamstudenthealth.co.uk/eye-problems/",
    seen: true,
    pageSays: "Sunderland and Durham: eye emergency; both eyes = 999.",
  },
  "sight-change": {
    level: "111",
    when: ["your sight slowly gets blurred or changes", "you see rings around lights"],
    also: ["Call today."],
    worse: [{ level: "A&E", when: "it is sudden, or your eye hurts" }],
  },
  "eye-worse": {
    level: "111",
    when: ["your eye gets worse"],
    worse: [{ level: "A&E", when: "you lose sight, or your eye hurts badly" }],
    why: "From the entry for chloramphenicol.",
  },
  hearing: {
    level: "111",
    when: ["your ears ring, or you cannot hear well"],
    why: "From the entry for furosemide.",
  },
  "genital-sore": {
    level: "A&E",
    when: ["your private parts swell or are very sore, with fever"],
    source:
      "https://docslib.org/doc/11047760/sglt2-inhibitors-dapagliflozin-canagliflozin-empagliflozin-ertugliflozin",
    seen: true,
    pageSays: "Urgent medical attention; tell them you take a flozin.",
  },
  foot: {
    level: "111",
    when: ["you get a new sore or black skin on your foot"],
    also: ["Or call your foot team today."],
  },
  "digoxin-signs": {
    level: "111",
    when: ["you are sick, dizzy, have runny poo or odd sight"],
    also: ["Do not take the next dose before you ask."],
    worse: [{ level: "999", when: "your heart is fast and you feel faint" }],
    source: "https://www.nhs.uk/medicines/digoxin/side-effects-of-digoxin/",
    seen: true,
    pageSays:
      "NHS: more than 2 of the common effects = call doctor or 111 now; Cambridge NHS: tell the doctor straight away for any one.",
  },
  ulcers: {
    level: "111",
    when: ["you get sores in your mouth, skin, bottom or eyes"],
    also: ["Call today."],
    source:
      "https://www.mims.co.uk/nicorandil-use-restricted-ulceration-risk/cardiovascular-system/article/1373133",
    seen: true,
    pageSays: "MIMS/MHRA (for doctors): stop it promptly if ulcers start; 111 itself not named.",
  },
  "jaw-thigh": {
    level: "GP, soon",
    when: ["your jaw or teeth hurt", "a tooth is loose", "your thigh, hip or groin hurts"],
    worse: [{ level: "A&E", when: "you cannot stand" }],
    source: "https://www.drugs.com/uk/alendronic-acid-70mg-tablets-spc-11730.html",
    seen: true,
  },
  "pregnant-stop": {
    level: "GP same day",
    place: "pregnant",
    when: ["you are pregnant and take this"],
    also: ["Ask today if you must stop it.", "Stop medicines that end in pril, sartan or statin."],
    why: "Different from valproate.",
    source:
      "https://www.nhs.uk/medicines/irbesartan/pregnancy-breastfeeding-and-fertility-while-taking-irbesartan/",
    seen: true,
  },
  "pregnant-nostop": {
    level: "GP same day",
    place: "pregnant",
    when: ["you are pregnant, but do not stop this"],
    also: ["Do not stop it by yourself."],
    insteadOf: ["pregnant-stop"],
    why: "Stopping can cause fits, relapse or DKA.",
  },
  "pregnant-methotrexate": {
    level: "GP same day",
    place: "pregnant",
    when: ["you take methotrexate and are pregnant"],
    also: ["Do not take the next dose."],
    insteadOf: ["pregnant-stop"],
    why: "No next dose, and ring today.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
