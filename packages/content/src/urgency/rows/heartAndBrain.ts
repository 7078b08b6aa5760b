// urgency: signs of heart, brain, fits and fainting. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const heartAndBrainRows = {
  "chest-pain": {
    level: "999",
    namesOthers: "A spray for chest pain is dangerous after sildenafil, whose page may not be read.",
    when: ["you have chest pain that is new, worse or does not stop", "your chest feels tight"],
    whenOn: {
      medicines: ["inhaler", "nebuliser"],
      when: [
        "you have chest pain that is new, worse or does not stop",
        "your chest feels tight and your fast inhaler does not help",
      ],
    },
    also: [
      "Use your heart spray only if it was given to you.",
      "Never use it after sildenafil or medicines like it.",
    ],
    why: "GTN only where it was prescribed, and never after sildenafil. A tight chest is what an inhaler for asthma is used for.",
    source: "https://www.nhs.uk/medicines/felodipine/side-effects-of-felodipine/",
    seen: true,
  },
  stroke: {
    level: "999",
    when: [
      "one side of your face drops",
      "an arm or leg goes weak or numb",
      "your words are slurred",
      "you suddenly cannot stand or walk well",
    ],
    source: "https://www.nhs.uk/medicines/quetiapine/side-effects-of-quetiapine/",
    seen: true,
  },
  "headache-worst": {
    level: "999",
    when: ["you have a sudden, very bad headache"],
    why: "May be a bleed in the brain.",
    source: "https://www.nhs.uk/medicines/rivaroxaban/side-effects-of-rivaroxaban/",
    seen: true,
  },
  "back-pain-sudden": {
    level: "999",
    when: ["you have sudden, very bad back pain", "you have very bad pain in your tummy and back"],
    why: "From the entries for blood thinners and amlodipine: a torn blood vessel or a bleed.",
  },
  "fit-new": {
    level: "999",
    when: ["you have a fit and do not have epilepsy"],
    also: ["Someone should keep your head safe and put nothing in your mouth."],
    source: "https://www.epilepsysociety.org.uk/when-dial-999",
    seen: true,
  },
  "fit-known": {
    level: "999",
    when: ["a fit lasts more than 5 minutes", "a second fit starts before you wake", "you get hurt in a fit"],
    also: ["Someone should time the fit.", "They should follow your own plan for fits first."],
    why: "Own rescue plan first; longer than 5 minutes is 999. Known fits often stop by themselves. Call 999 if it lasts over 5 minutes, is longer than usual, comes again without waking, or they are hurt. Otherwise stay with them and tell the epilepsy team. Different from 'fit-new' because known fits often stop by themselves.",
    source: "https://www.epilepsysociety.org.uk/when-dial-999",
    seen: true,
  },
  "fits-more-often": {
    level: "111",
    when: ["your fits come more often or get worse"],
    also: ["Do not stop your epilepsy medicine."],
    why: "A change over days, not a fit that is going on now.",
  },
  "pass-out": {
    level: "999",
    when: ["you pass out or do not wake up"],
    source: "https://www.nhs.uk/medicines/codeine/side-effects-of-codeine/",
    seen: true,
  },
  "faint-short": {
    level: "111",
    when: ["you faint for a moment and then feel well"],
    also: ["Lie down with your legs up.", "Do not drive."],
    worse: [{ level: "999", when: "you have chest pain, a fast heart or a hit head" }],
    why: "Wakes fully and is well; low blood pressure is the likely cause. The same faint on citalopram, propranolol, bisoprolol, digoxin or quetiapine can be a heart rhythm: 999.",
  },
  "faint-heart": {
    level: "999",
    when: ["you take this and you faint", "your heart beats very slowly"],
    insteadOf: ["faint-short"],
    why: "On medicines that can upset the rhythm of the heart a faint can be a bad rhythm.",
  },
  "dizzy-stand": {
    level: "pharmacist",
    when: ["you get dizzy when you stand up"],
    also: ["Stand up slowly."],
    why: "From the entries for blood pressure medicines. What a faint means is said by faint-short or faint-heart alone.",
  },
  "heart-bad": {
    level: "999",
    when: [
      "your heart is fast, slow or uneven and you feel very ill",
      "your heart is fast or uneven and you feel faint",
    ],
    source: "https://www.nhs.uk/medicines/venlafaxine/side-effects-of-venlafaxine/",
    seen: true,
  },
  "heart-only": {
    level: "111",
    when: ["your heart beats fast or unevenly and you feel well"],
    worse: [{ level: "999", when: "you feel faint, ill or short of breath" }],
    why: "Amitriptyline, citalopram, quetiapine, digoxin and loperamide can cause a dangerous rhythm: 999 for very fast or uneven heart.",
  },
  "heart-rhythm": {
    level: "999",
    when: ["you take this and your heart is very fast or uneven"],
    insteadOf: ["heart-only"],
    why: "Amitriptyline, citalopram, quetiapine, digoxin and loperamide can cause a dangerous rhythm.",
  },
  "confused-sudden": {
    level: "999",
    when: ["you are suddenly confused or very sleepy"],
    source: "https://buckshealthservices.co.uk/health-and-wellbeing/adult-health/emergencies-adult/",
    seen: true,
  },
  "head-pressure": {
    level: "A&E",
    when: ["your head hurts badly and your sight changes", "you have a very bad headache and are sick"],
    why: "From the entry for doxycycline: raised pressure in the head. Its second sign was 111 there; the more urgent is kept.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
