// urgency: what a class of medicines brings with it, so that no entry of the class forgets it.
import type { SignId } from "./signs.ts";

/** Said of every medicine: an allergy can come with any. */
export const signsOfEveryMedicine = [
  "allergy-airway",
  "allergy-collapse",
] as const satisfies readonly SignId[];

const bleeding = [
  "headache-worst",
  "blood-vomit-thinner",
  "cough-blood-thinner",
  "poo-black",
  "poo-blood-risk",
  "bleed-no-stop",
  "nosebleed",
  "bruise-big",
  "head-injury",
  "pee-blood-thinner",
  "od-anticoag",
] as const satisfies readonly SignId[];

const pressure = ["faint-short", "dizzy-stand", "od-bp"] as const satisfies readonly SignId[];
const raas = [...pressure, "potassium", "sick-day", "pregnant-stop"] as const satisfies readonly SignId[];

/** Class to the signs it brings. */
export const classSigns = {
  "blood-thinner": [...bleeding, "fall-thinner"],
  antiplatelet: bleeding,
  opioid: ["breath-slow", "laxative-block", "od-opioid-signs", "od-opioid-well"],
  "opioid-slow": ["breath-slow", "laxative-block", "od-opioid-signs", "od-opioid-slow"],
  "opioid-strong": ["breath-slow", "laxative-block", "od-opioid-signs", "od-opioid-strong"],
  sedative: ["breath-slow", "od-opioid-signs", "od-sedative-well"],
  gabapentinoid: ["breath-slow", "self-harm", "od-opioid-signs", "od-gabapentinoid"],
  insulin: ["hypo", "hypo-out", "dka", "diabetes-vomit", "foot", "od-diabetes", "pregnant-nostop"],
  sulfonylurea: ["hypo", "hypo-out", "foot", "sick-day", "od-diabetes"],
  flozin: [
    "dka",
    "dka-flozin",
    "diabetes-vomit",
    "genital-sore",
    "foot",
    "sick-day",
    "od-metformin",
    "pregnant-stop",
  ],
  metformin: ["lactic", "diabetes-vomit", "foot", "sick-day", "od-metformin"],
  gliptin: ["tummy-severe-stop", "foot", "od-metformin", "pregnant-stop"],
  "glp-1": ["tummy-severe-stop", "laxative-block", "sight-change", "foot", "sick-day", "od-metformin"],
  antidepressant: ["self-harm", "serotonin", "restless", "od-other", "pregnant-nostop"],
  "antidepressant-risky": ["self-harm", "serotonin", "od-antidepressant", "heart-rhythm", "pregnant-nostop"],
  antipsychotic: ["nms", "movements", "priapism", "leg-clot", "sugar-high", "od-antidepressant"],
  clozapine: ["clozapine-poo", "sore-throat-fever"],
  epilepsy: ["self-harm", "fit-known", "fits-more-often", "od-epilepsy", "pregnant-nostop"],
  lithium: ["lithium-signs", "dehydrated", "od-lithium"],
  methotrexate: [
    "bruise-blood-cells",
    "sore-throat-fever",
    "breath-slowly-worse",
    "chickenpox-contact",
    "jaundice",
    "ulcers",
    "od-methotrexate",
    "pregnant-methotrexate",
  ],
  immune: ["bruise-blood-cells", "sore-throat-fever", "chickenpox-contact", "jaundice", "od-other"],
  steroid: [
    "steroid-vomit",
    "steroid-missed",
    "sore-throat-fever",
    "chickenpox-contact",
    "mood-changes",
    "sight-change",
    "poo-blood-risk",
    "blood-vomit",
    "od-other",
  ],
  statin: [
    "muscle-statin",
    "jaundice",
    "breath-slowly-worse",
    "tummy-severe-stop",
    "eyelids-droop",
    "pregnant-stop",
    "od-mild",
  ],
  "ace-inhibitor": raas,
  arb: raas,
  diuretic: [...pressure, "potassium", "dehydrated", "sick-day"],
  "alpha-blocker": pressure,
  "beta-blocker": ["faint-heart", "heart-bad", "dizzy-stand", "od-heart"],
  "calcium-channel-blocker": ["chest-pain", "faint-short", "dizzy-stand", "ankles", "od-heart"],
  nitrate: pressure,
  nicorandil: [...pressure, "nicorandil-collapse", "ulcers", "poo-blood-risk", "potassium"],
  digoxin: ["digoxin-signs", "heart-rhythm", "od-heart"],
  nsaid: ["poo-black", "poo-blood-risk", "blood-vomit", "tummy-burning", "ankles", "sick-day", "od-nsaid"],
  ppi: ["swallow-stuck", "blood-vomit", "poo-black", "muscle-twitch", "joints-sun-rash", "od-mild"],
  penicillin: ["rash-penicillin", "rash-sjs", "runny-poo-bad", "poo-blood-antibiotic", "jaundice", "od-mild"],
  antibiotic: ["rash-sjs", "runny-poo-bad", "poo-blood-antibiotic", "od-mild"],
  laxative: ["laxative-block", "od-mild"],
  iron: ["poo-black-iron", "od-iron"],
  inhaler: ["asthma-attack", "inhaler-wheeze", "od-inhaler"],
  paracetamol: ["od-paracetamol"],
  bisphosphonate: ["swallow-pain", "jaw-thigh", "od-other"],
  hormone: ["leg-clot", "breath-sudden", "stroke", "od-mild"],
  "on-the-skin": ["od-outside"],
  "in-the-eye": ["sight-loss", "eye-worse", "od-outside"],
} as const satisfies Readonly<Record<string, readonly SignId[]>>;

export type MedicineClass = keyof typeof classSigns;

export const medicineClasses = Object.keys(classSigns) as readonly MedicineClass[] as readonly [
  MedicineClass,
  ...MedicineClass[],
];
