// urgency: signs of nerves and sleep, and what comes after stopping. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const nervesAndStoppingRows = {
  "stopped-parkinson": {
    level: "999",
    when: ["you stopped or missed it and have fever or stiff muscles"],
    also: ["Do not stop it suddenly."],
    why: "From the facts of the medicine; no page read for the rule. Not nms, whose advice to leave the next dose would harm here.",
  },
  "sleep-attack": {
    level: "GP same day",
    when: ["you fall asleep suddenly"],
    also: ["Do not drive."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "strong-wishes": {
    level: "GP, soon",
    when: ["you get strong wishes that are hard to stop"],
    also: ["This can be to gamble, shop, eat or have sex."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "sleep-doing": {
    level: "111",
    when: ["you walk, eat or do other things in your sleep"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "hot-no-sweat": {
    level: "111",
    when: ["you get very hot and do not sweat"],
    worse: [{ level: "999", when: "you are confused" }],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "thiamine-signs": {
    level: "999",
    when: ["your eyes move in an odd way and you are confused"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "alcohol-stop": {
    level: "999",
    when: ["you shake or sweat after you stop drinking alcohol"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "unsteady-phenytoin": {
    level: "111",
    when: ["you are very unsteady or your eyes jump about", "your words slowly get less clear"],
    also: ["These can be signs of too much phenytoin.", "Do not stop it by yourself."],
    worse: [{ level: "999", when: "it is sudden, or an arm or leg is weak" }],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "stiff-neck": {
    level: "999",
    when: ["your neck is stiff and bright light hurts you"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "steroid-cream-stop": {
    level: "GP same day",
    when: ["your skin is red and burns after stopping it"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "shingles-eye": {
    level: "GP same day",
    when: ["you have shingles near your eye"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "eye-something": {
    level: "111",
    when: ["something in your eye will not come out"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  ear: {
    level: "GP, soon",
    when: ["your ear hurts or has liquid in it"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "baby-feed": {
    level: "111",
    when: ["a baby is sick or will not feed"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "spleen-fever": {
    level: "999",
    when: ["you have no spleen and get a fever"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  sepsis: {
    level: "999",
    when: ["you have a fever and are confused or breathe fast"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "breath-after-inhaler": {
    level: "999",
    when: ["it gets harder to breathe just after you use it"],
    also: ["Use your fast inhaler straight away."],
    insteadOf: ["inhaler-wheeze"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
