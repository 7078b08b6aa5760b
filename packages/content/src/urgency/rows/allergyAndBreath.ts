// urgency: signs of allergy, breathing and choking. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const allergyAndBreathRows = {
  "allergy-airway": {
    level: "999",
    namesOthers: "Adrenaline is for whoever was given a pen.",
    when: [
      "your face, lips, mouth, tongue or throat swell up",
      "it is hard to breathe or swallow",
      "you wheeze",
    ],
    whenOn: {
      medicines: ["inhaler", "nebuliser", "montelukast", "theophylline"],
      when: [
        "your face, lips, mouth, tongue or throat swell up",
        "it is hard to breathe or swallow",
        "you wheeze and your fast inhaler does not help",
      ],
    },
    also: ["If you have an adrenaline pen, use it first.", "Sit up if it is hard to breathe."],
    why: "Own adrenaline comes first, then 999; whoever is breathless sits. Whoever has asthma wheezes often, and the same page says to use the inhaler for it.",
    source: "https://drpharmacy.uk/health-detail/?topic=anaphylaxis",
    seen: true,
  },
  "allergy-collapse": {
    level: "999",
    namesOthers: "Adrenaline is for whoever was given a pen.",
    when: [
      "you get itchy lumps and feel faint or confused",
      "you get itchy lumps and your skin is cold, pale or blue",
    ],
    also: ["If you have an adrenaline pen, use it first.", "Then lie down."],
    source: "https://drpharmacy.uk/health-detail/?topic=anaphylaxis",
    seen: true,
  },
  "breath-slow": {
    level: "999",
    namesOthers: "Naloxone is for whoever was given it.",
    when: ["your breathing is very slow", "your lips turn blue or grey", "you are very hard to wake"],
    also: ["Someone must stay with you.", "If you were given naloxone, they should use it."],
    why: "Naloxone where it was supplied.",
    source: "https://www.wearewithyou.org.uk/help-and-advice/safer-injecting/signs-symptoms-drug-overdose/",
    seen: true,
  },
  "breath-sudden": {
    level: "999",
    when: ["you are suddenly very short of breath"],
    why: "Slow change over weeks with cough (statins, methotrexate, nitrofurantoin) has its own rows.",
    source: "https://www.nhs.uk/medicines/quetiapine/side-effects-of-quetiapine/",
    seen: true,
  },
  "breath-slowly-worse": {
    level: "111",
    when: ["you have a cough and slowly get more short of breath"],
    alsoOn: {
      medicines: ["methotrexate", "nitrofurantoin"],
      say: ["Do not take the next dose before you ask."],
    },
    worse: [
      { level: "999", when: "you are short of breath when you rest" },
      { level: "999", when: "you have chest pain too" },
    ],
    why: "Slow lung harm, not a sudden airway problem. NHS puts chest pain or trouble breathing on nitrofurantoin in its A&E list, so sudden or bad = 999.",
    source:
      "http://www.arthritisresearchuk.org/arthritis-information/drugs/methotrexate/possible-side-effects.aspx",
    seen: true,
  },
  "asthma-attack": {
    level: "999",
    when: ["you have an asthma attack and your inhaler does not help", "it is too hard to breathe to speak"],
    why: "From the entries for inhalers; no page read in this work.",
  },
  "asthma-worse": {
    level: "111",
    when: ["your asthma gets worse"],
    worse: [{ level: "999", when: "your inhaler does not help" }],
    why: "From the entry for latanoprost.",
  },
  "inhaler-wheeze": {
    level: "111",
    when: ["you wheeze more just after you use it"],
    also: ["Use your fast inhaler straight away."],
    worse: [{ level: "999", when: "the wheeze does not get better" }],
    why: "From the entry for beclometasone; the inhaler itself can tighten the chest.",
  },
  choking: {
    level: "999",
    when: ["you choke and cannot breathe, cough or speak"],
    also: ["Someone should hit you hard between the shoulders up to 5 times."],
    why: "Asked for in the critical reading; no page read in this work.",
  },
  fire: { level: "999", when: ["your clothes or bedding catch fire"], why: "From the entry for emollients." },
} as const satisfies Readonly<Record<string, SignRow>>;
