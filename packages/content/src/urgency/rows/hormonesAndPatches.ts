// urgency: signs of hormones, patches, bones and new organs. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const hormonesAndPatchesRows = {
  "migraine-pill": {
    level: "999",
    when: ["you take this and get a headache with odd sight"],
    also: ["Do not take the next dose before you ask."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "breast-change": {
    level: "GP, soon",
    when: ["you get a lump or a change in your breast"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "bleeding-months": {
    level: "GP, soon",
    when: ["you bleed more than normal or at odd times"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "patch-child": {
    level: "999",
    when: ["a patch sticks to a child or someone else"],
    also: ["Take the patch off them straight away."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "kidney-stone": {
    level: "111",
    when: ["you get bad pain in your back or side"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "thin-bones-fall": {
    level: "A&E",
    when: ["you fall and have bad pain, or cannot stand"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "weight-fast": {
    level: "111",
    when: ["you get heavier very fast"],
    worse: [{ level: "999", when: "you are short of breath when you rest" }],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "slow-thyroid": {
    level: "GP, soon",
    when: ["you feel tired and cold, and get heavier"],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  tendon: {
    level: "111",
    when: ["you get pain or swelling near a joint or heel"],
    also: ["Do not take the next dose before you ask."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "transplant-pain": {
    level: "111",
    when: ["you get pain over your new organ"],
    also: ["Or call your hospital team now."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
  "wrong-brand": {
    level: "111",
    when: ["you took the wrong brand"],
    also: ["Or call your hospital team now."],
    why: "From the facts of the medicine; no page read for the rule.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
