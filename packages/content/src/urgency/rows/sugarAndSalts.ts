// urgency: signs of blood sugar, salts, water, steroids and swelling. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const sugarAndSaltsRows = {
  potassium: {
    level: "111",
    when: ["your muscles are very weak or tingle"],
    also: ["Call now."],
    worse: [
      { level: "999", when: "your heart beats slowly or unevenly" },
      { level: "999", when: "you feel faint or very ill" },
    ],
    why: "Signs of high or low potassium; with an uneven heartbeat 999. Heartbeat rows apply first.",
  },
  "nicorandil-collapse": {
    level: "999",
    when: ["you take nicorandil and faint or pass out"],
    insteadOf: ["faint-short"],
    why: "Asked for in the critical reading: collapse on nicorandil, 999.",
  },
  dka: {
    level: "A&E",
    when: [
      "you are sick, very thirsty and pee a lot",
      "your breath smells odd or your mouth tastes odd",
      "your tummy hurts and you breathe fast",
      "your test shows ketones",
    ],
    also: [
      "These can be signs of DKA, too much acid in your blood.",
      "You can get it even with normal blood sugar.",
      "Never stop your insulin.",
    ],
    worse: [{ level: "999", when: "you are confused, very sleepy or breathing hard" }],
    source: "https://corfecastlesurgery.co.uk/health-a-z/?condition=diabetic-ketoacidosis%2F",
    seen: true,
  },
  "dka-flozin": {
    level: "A&E",
    when: ["you take this and have signs of DKA"],
    also: ["Do not take the next dose."],
    why: "A flozin is stopped when signs of DKA come; insulin never.",
  },
  hypo: {
    level: "sugar now, then 111",
    when: ["you are shaky, sweaty, hungry or confused"],
    also: [
      "These are signs of low blood sugar.",
      "Have fruit juice, sweets or glucose tablets.",
      "Test again after 10 to 15 minutes, if you can.",
      "If it is still low, have sugar again.",
      "When you feel better, eat a snack, such as a sandwich.",
    ],
    worse: [
      { level: "999", when: "you are not better after having sugar 3 times" },
      { level: "999", when: "you are very sleepy" },
    ],
    why: "Treat, test again, repeat; 999 when not better after three or drowsy.",
    source: "https://www.nhs.uk/medicines/empagliflozin/side-effects-of-empagliflozin/",
    seen: true,
  },
  "hypo-out": {
    level: "999",
    namesOthers: "Glucagon is for whoever was given it.",
    when: [
      "your blood sugar is low and you pass out",
      "your blood sugar is low and you have a fit",
      "your blood sugar is low and you cannot swallow",
    ],
    also: ["Someone should put nothing in your mouth.", "They should use glucagon if they were trained."],
    source: "https://medizzy.com/feed/36167419",
    seen: true,
  },
  "sugar-high": {
    level: "111",
    when: ["you are very thirsty and pee a lot"],
    also: ["This can be high blood sugar."],
    worse: [{ level: "A&E", when: "you feel ill or are sick too" }],
    why: "Olanzapine said A&E with feeling ill, others pharmacist; settled as 111, and A&E when ill.",
  },
  "calcium-high": {
    level: "111",
    when: ["you are very thirsty, weak, confused or being sick"],
    also: ["This can be too much vitamin D."],
    worse: [{ level: "999", when: "your heart beats unevenly and you feel faint" }],
    why: "From the entry for colecalciferol.",
  },
  lactic: {
    level: "999",
    when: [
      "you breathe very fast and feel very tired and cold",
      "your heart is very slow and you feel very ill",
    ],
    why: "From the entry for metformin: too much acid in the blood.",
  },
  "diabetes-vomit": {
    level: "A&E",
    namesOthers: "They are often taken together with the medicine of the page, and harm in such an illness.",
    when: ["you have diabetes and cannot keep drinks down"],
    also: ["Never stop your insulin.", "Do not take metformin, or medicines that end in flozin."],
    source: "https://wiltshirehealthandcare.nhs.uk/services/diabetes/insulin-administration/",
    seen: true,
  },
  "sick-day": {
    level: "pharmacist",
    place: "ill",
    when: ["you are ill and cannot eat or drink normally", "you are being sick or have runny poo"],
    also: ["Ask today, before you stop any medicine.", "If you have a sick day plan, follow it."],
    worse: [
      { level: "111", when: "you pee very little, or feel very dizzy" },
      { level: "999", when: "you are confused or pass out" },
    ],
    why: "Ring before pausing, unless the person has a plan. Never pause insulin, steroids, epilepsy medicines or blood thinners this way. Never pause insulin, steroids, epilepsy medicines or blood thinners this way.",
    source:
      "https://thelimesmedicalbirmingham.nhs.uk/information-for-you/sick-day-rules-for-some-medications/",
    seen: true,
    pageSays:
      "NHS GP practice: stop these, restart after about 24 hours of normal eating and drinking, ask pharmacist or practice if in doubt.",
  },
  "steroid-vomit": {
    level: "A&E",
    place: "ill",
    when: ["you cannot keep your steroid tablets down", "you feel very ill while you take steroids"],
    also: ["Show your steroid card.", "Never stop steroids because you are ill."],
    worse: [{ level: "999", when: "you are very sleepy, confused or pass out" }],
    source: "https://merridalemedicalcentre.co.uk/nhs-steroid-emergency-card",
    seen: true,
    pageSays:
      "NHS steroid card text: seek urgent medical help, injection and maybe hospital; A&E itself not named.",
  },
  "steroid-missed": {
    level: "999",
    when: ["you stopped it or missed doses and feel very weak or dizzy"],
    why: "From the entry for prednisolone.",
  },
  ankles: {
    level: "pharmacist",
    when: ["both your ankles, hands or feet slowly swell up"],
    also: ["Rest with your legs up."],
    worse: [{ level: "111", when: "you are short of breath, or get heavier very fast" }],
  },
  "leg-clot": {
    level: "111",
    when: ["one leg is swollen, hot and sore"],
    also: ["Call today."],
    worse: [{ level: "999", when: "you have chest pain or are short of breath" }],
    why: "Olanzapine and risperidone said A&E.",
  },
  "weight-mouth-b12": {
    level: "111",
    when: ["your mouth is sore and you are very tired"],
    why: "From the entry for metformin: low vitamin B12.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
