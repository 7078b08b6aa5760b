// urgency: signs of mood, mind and movement. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const mindAndMovementRows = {
  "self-harm": {
    level: "111 mental health option",
    when: ["you think about hurting yourself or ending your life"],
    also: [
      "Then choose help for mental health.",
      "Do not be alone.",
      "Let someone else keep your medicines.",
    ],
    worse: [
      { level: "999", when: "you cannot keep yourself safe" },
      { level: "999", when: "you have hurt yourself, or took too much on purpose" },
    ],
    why: "One rule for all: 111 then mental health option; 999 if in danger.",
    source: "https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/",
    seen: true,
  },
  restless: {
    level: "111",
    when: ["you are too restless to sit still"],
    why: "From the entries for citalopram and sertraline, one of which said pharmacist.",
  },
  "mood-changes": {
    level: "111",
    when: ["your mood or how you act changes a lot", "you feel much too high or very low"],
    worse: [{ level: "999", when: "you cannot keep yourself safe" }],
    why: "From the entries for levetiracetam, citalopram and prednisolone.",
  },
  "sees-things": {
    level: "111",
    when: ["you see or hear things that are not there"],
    why: "From the entry for diazepam.",
  },
  nms: {
    level: "999",
    when: ["you have a high fever and stiff muscles", "you have a fever and are confused or sweat a lot"],
    also: ["Do not take the next dose."],
    source: "https://www.nhs.uk/medicines/quetiapine/side-effects-of-quetiapine/",
    seen: true,
  },
  serotonin: {
    level: "A&E",
    when: ["you shake, twitch, sweat and feel very restless", "you are hot and shaky with a fast heart"],
    also: ["Do not take the next dose."],
    worse: [{ level: "999", when: "you have a fit or pass out" }],
    source: "https://readyhealth.co.uk/blog/serotonin-syndrome",
    seen: true,
    pageSays: "Call the prescriber straight away; if you cannot, go to A&E.",
  },
  movements: {
    level: "111",
    when: ["your face, tongue, arms or legs move without control"],
    why: "From the entries for aripiprazole and risperidone.",
  },
  "eyelids-droop": {
    level: "111",
    when: ["you see double, or your eyelids droop", "your muscles get weaker when you move"],
    worse: [{ level: "999", when: "it is hard to breathe or swallow" }],
    why: "From the entries for statins: myasthenia.",
  },
  nerves: {
    level: "111",
    when: ["your hands or feet are numb, tingle or feel weak"],
    why: "From the entry for nitrofurantoin.",
  },
  "muscle-twitch": {
    level: "111",
    when: ["your muscles twitch or cramp"],
    why: "From the entry for omeprazole: low magnesium.",
  },
  priapism: {
    level: "A&E",
    when: ["your penis stays hard and sore for more than 2 hours"],
    why: "Sources give 2 hours (NHS quetiapine) or 4 hours (other pages); the shorter is used.",
    source: "https://www.nhs.uk/medicines/quetiapine/side-effects-of-quetiapine/",
    seen: true,
  },
  "lithium-signs": {
    level: "A&E",
    when: [
      "you take lithium and are very shaky",
      "you take lithium and are very sick or have runny poo",
      "you take lithium and are not steady on your feet",
      "you take lithium and twitch, or your sight is blurred",
    ],
    also: ["Do not take the next dose before you ask."],
    worse: [{ level: "999", when: "you have a fit, or are very sleepy or confused" }],
    why: "Signs of too much lithium in the blood; no page read in this work.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
