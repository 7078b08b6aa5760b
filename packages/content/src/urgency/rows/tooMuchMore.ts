// urgency: signs of too much of a few medicines, and of what is not swallowed. Every row is a draft until a
// pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const tooMuchMoreRows = {
  "od-inhaler": {
    level: "111",
    place: "too-much",
    when: ["you used too many puffs and feel shaky or unwell"],
    worse: [{ level: "999", when: "you have chest pain, or your heart is very fast" }],
    why: "No page read.",
  },
  "od-outside": {
    level: "111",
    place: "too-much",
    when: ["someone swallowed any of this"],
    also: ["It is only for the outside of the body."],
    worse: [{ level: "999", when: "it is hard to breathe" }],
    why: "No page read.",
  },
  "child-took": {
    level: "999",
    place: "too-much",
    when: ["a child swallowed a medicine that is not theirs"],
    also: ["Take the pack with you."],
    why: "If it is clearly harmless and the child is well, 111 would do; a reader cannot tell, so 999 alone is said. If it is clearly one from od-mild and the child is well: 111 at once.",
  },
  "od-lithium": {
    level: "A&E",
    place: "too-much",
    when: ["you took too much lithium"],
    also: ["Go straight away, even if you feel well."],
    worse: [{ level: "999", when: "you have a fit, or are very sleepy" }],
    insteadOf: ["od-other"],
    why: "No page read in this work.",
  },
  "od-strong-little": {
    level: "A&E",
    place: "too-much",
    when: ["you took even a little too much of this"],
    also: ["Go straight away, even if you feel well.", "Take the pack with you."],
    insteadOf: ["od-other"],
    why: "Colchicine and hydroxychloroquine: a little too much can kill, and late.",
  },
  "od-theophylline": {
    level: "A&E",
    place: "too-much",
    when: ["you took too much theophylline"],
    also: ["Go straight away, even if you feel well."],
    worse: [{ level: "999", when: "you have a fit, or your heart is uneven" }],
    insteadOf: ["od-other"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "od-weekly-injection": {
    level: "111",
    place: "too-much",
    when: ["you used too much of a weekly injection"],
    worse: [{ level: "999", when: "you pass out" }],
    insteadOf: ["od-metformin"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
