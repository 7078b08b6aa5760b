// directions/lexicon/cautions: the mouth, the teeth and the nose before and after.
import type { CautionRow } from "./Caution.ts";

/** Rows about the mouth, the teeth and the nose before and after. */
export const mouthAndNose = [
  { id: "do-not-spit", topic: "mouth", orders: ["do not spit"] },
  { id: "do-not-rinse", topic: "mouth", orders: ["do not rinse"] },
  {
    id: "spit-out",
    topic: "mouth",
    orders: ["(spit|spit out|spit it out|then spit|then spit out|and spit out|spat out)"],
  },
  { id: "spit-out-after-use", topic: "mouth", orders: ["spit out after use"] },
  {
    id: "use-as-mouthwash",
    topic: "mouth",
    manners: ["like (a mouthwash|mouthwash)", "(as a|as) mouthwash"],
  },
  { id: "gargle-with-medicine", topic: "mouth", manners: ["as a gargle"] },
  {
    id: "rinse-mouth-with",
    topic: "mouth",
    orders: ["(rinse|swish)", "(swish|swill|swirl|rinse) (around|round) (the|your|) mouth"],
  },
  { id: "rinse-mouth-with-then-spit-out", topic: "mouth", orders: ["(rinse and spit|swish and spit)"] },
  {
    id: "swish-then-swallow",
    topic: "mouth",
    orders: [
      "(swish|rinse|swill|swirl) (it|) (round the mouth|round mouth|around the mouth|around mouth|in the mouth|in mouth|round your mouth|around your mouth) (then swallow|and then swallow|and swallow)",
      "(swish|swill) (then swallow|and then swallow|and swallow)",
    ],
  },
  { id: "gargle-with", topic: "mouth", orders: ["gargle"] },
  { id: "gargle-with-then-spit-out", topic: "mouth", orders: ["gargle and spit"] },
  {
    id: "rinse-mouth",
    topic: "mouth",
    orders: ["(rinse|wash|rinse out|wash out) (mouth|the mouth|your mouth|mouth out|your mouth out)"],
  },
  {
    id: "rinse-mouth-after-use",
    topic: "mouth",
    orders: [
      "(rinse|wash) (mouth|your mouth|the mouth) out after (use|each use|using)",
      "(rinse|wash) (mouth|your mouth) (out|) after (using inhaler|using the inhaler|inhaler|inhaler use|each inhalation|use of inhaler)",
      "(rinse|wash|rinse out|wash out) (mouth|the mouth|your mouth|mouth out|your mouth out) (after use|after using|after using it|after you use it|after each use|after inhalation|after inhaling|afterwards|following use|after every use|after)",
    ],
  },
  {
    id: "rinse-mouth-after-each-dose",
    topic: "mouth",
    orders: [
      "(rinse|wash|rinse out|wash out) (mouth|the mouth|your mouth|mouth out|your mouth out) after each dose",
    ],
  },
  {
    id: "rinse-mouth-with-water-after-use",
    topic: "mouth",
    orders: [
      "(rinse|wash) (mouth|your mouth) (out|) with water after (using|inhalation|using inhaler|every use)",
      "(rinse|wash|rinse out|wash out) (mouth with water|your mouth with water|the mouth with water|mouth out with water) (after use|after using|after each use|after inhalation|after inhaling|afterwards|following use|after every use|after)",
      "(rinse|wash|rinse out|wash out) (mouth|your mouth|the mouth) (out|) with water (after use|after each use|afterwards|after)",
    ],
  },
  {
    id: "rinse-mouth-well-after-use",
    topic: "mouth",
    orders: [
      "(rinse|wash|rinse out|wash out) (mouth well|mouth thoroughly) (after use|after using|after each use|after inhalation|after inhaling|afterwards|following use|after every use|after)",
    ],
  },
  {
    id: "rinse-mouth-then-spit",
    topic: "mouth",
    orders: ["(rinse|wash|rinse your|wash your|rinse the) mouth (and spit|and spit out|out and spit)"],
  },
  {
    id: "rinse-mouth-after-use-then-spit",
    topic: "mouth",
    orders: [
      "(rinse|wash|rinse your|wash your|rinse the) mouth (and spit after use|and spit out after use|after use and spit|after use and spit out)",
    ],
  },
  {
    id: "rinse-mouth-with-water-after-use-then-spit",
    topic: "mouth",
    orders: [
      "(rinse|wash|rinse your|wash your|rinse the) mouth (out|) (with water and spit after use|with water and spit out after use)",
    ],
  },
  {
    id: "rinse-mouth-and-gargle-after-use",
    topic: "mouth",
    orders: [
      "(rinse|wash|rinse your|wash your|rinse the) mouth and gargle after use",
      "gargle and rinse mouth after use",
    ],
  },
  {
    id: "rinse-mouth-and-gargle-with-water-after-use",
    topic: "mouth",
    orders: ["(rinse|wash|rinse your|wash your|rinse the) mouth and gargle with water after use"],
  },
  { id: "gargle-after-use", topic: "mouth", orders: ["gargle after use"] },
  { id: "gargle-with-water-after-use", topic: "mouth", orders: ["gargle with water after use"] },
  { id: "do-for-seconds", topic: "mouth", manners: ["for <seconds> seconds"], blanks: ["seconds"] },
  { id: "do-for-one-minute", topic: "mouth", manners: ["for (1|one|a) (minute|minutes|min)"] },
  { id: "do-for-three-minutes", topic: "mouth", manners: ["for (3|three) (minutes|minute|mins|min)"] },
  { id: "do-for-two-minutes", topic: "mouth", manners: ["for (2|two) (minutes|minute|mins)"] },
  {
    id: "rinse-mouth-with-water-after-each-dose",
    topic: "mouth",
    orders: ["(rinse|wash|rinse out|wash out) (mouth|your mouth|the mouth) with water after each dose"],
  },
  {
    id: "rinse-mouth-well-after-each-dose",
    topic: "mouth",
    orders: ["(rinse|wash|rinse out|wash out) mouth (well|thoroughly) after each dose"],
  },
  {
    id: "keep-away-from-mouth",
    topic: "mouth",
    orders: ["avoid (the|your|) mouth", "keep away from (the|your|) mouth"],
  },
  { id: "cough-it-out", topic: "mouth", orders: ["expectorate"] },
  {
    id: "brush-teeth-or-rinse-after-use",
    topic: "mouth",
    orders: [
      "(rinse mouth or brush teeth|rinse your mouth or brush your teeth|brush teeth or rinse mouth|clean teeth or rinse mouth) (after use|after each use|after inhalation|afterwards|after)",
    ],
  },
  {
    id: "hold-breath",
    topic: "mouth",
    orders: ["(hold breath|hold your breath|and hold breath|then hold breath) for <seconds> seconds"],
    blanks: ["seconds"],
  },
  {
    id: "hold-in-mouth-then-swallow",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|hold in your mouth) for <seconds> seconds (then swallow|and swallow|before swallowing)",
    ],
    blanks: ["seconds"],
  },
  {
    id: "hold-in-mouth-then-spit",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|hold in your mouth) for <seconds> seconds (then spit out|and spit out|before spitting out|then spit)",
    ],
    blanks: ["seconds"],
  },
  {
    id: "hold-in-mouth",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|held in the mouth|held in mouth|hold in your mouth|keep in the mouth|keep in mouth) (before swallowing|and then swallow|then swallow|then swallowed|and swallow|and swallowed|and then swallowed)",
    ],
  },
  {
    id: "hold-in-mouth-only",
    topic: "mouth",
    orders: ["(hold|keep) (it|) in (the|your|) mouth"],
  },
  {
    id: "do-not-rinse-after",
    topic: "mouth",
    orders: ["do not rinse (mouth|your mouth|the mouth) (after use|afterwards|after|after using)"],
  },
  {
    id: "blow-nose-first",
    topic: "nose",
    orders: ["(blow your nose|blow nose) (first|before use|before using)"],
  },
  { id: "clear-nose-first", topic: "nose", orders: ["clear nose (first|before use|before using)"] },
  {
    id: "blow-nose-after",
    topic: "nose",
    orders: [
      "do not blow (your|) nose (straight after|immediately after|straight after use|immediately after use)",
    ],
  },
  { id: "sniff-gently", topic: "nose", orders: ["(sniff gently|and sniff gently|sniff in gently)"] },
  {
    id: "use-after-brush-teeth",
    topic: "teeth",
    manners: ["after (brushing|brushing teeth|brushing your teeth|tooth brushing|toothbrushing)"],
  },
  { id: "use-after-clean-teeth", topic: "teeth", manners: ["after cleaning (teeth|your teeth)"] },
  { id: "do-not-brush-rinse", topic: "teeth", orders: ["do not rinse (mouth|your mouth|) after brushing"] },
  {
    id: "use-length-of-toothpaste",
    topic: "teeth",
    manners: ["(using|with|use) (a|) <centimetres> cm (ribbon|strip|) of (toothpaste|the toothpaste)"],
    blanks: ["centimetres"],
  },
  { id: "brush-and-spit", topic: "teeth", orders: ["brush teeth and spit (out|)"] },
  {
    id: "hold-in-mouth-long-then-swallow",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|hold in your mouth|keep in mouth|keep in the mouth|held in the mouth|held in mouth) (for|) as long as (possible|you can) (then swallow|and then swallow|and swallow|before swallowing|then swallowed)",
    ],
  },
  {
    id: "hold-in-mouth-long",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|hold in your mouth|keep in mouth|keep in the mouth|held in the mouth|held in mouth) (for|) as long as (possible|you can)",
    ],
  },
  {
    id: "hold-in-mouth-minutes-then-swallow",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|hold in your mouth) for <minutes> (minute|minutes) (then swallow|and swallow|before swallowing)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "hold-in-mouth-minutes-then-spit",
    topic: "mouth",
    orders: [
      "(hold in mouth|hold in the mouth|hold in your mouth) for <minutes> (minute|minutes) (then spit out|and spit out|before spitting out|then spit)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "take-out-dentures",
    topic: "mouth",
    orders: ["(take out|remove) (your|) (dentures|false teeth) (first|before use|before using|)"],
  },
  { id: "do-not-sniff", topic: "nose", orders: ["(avoid sniffing|do not sniff)"] },
  {
    id: "point-away-from-middle-of-nose",
    topic: "nose",
    orders: [
      "(point|aim|direct|spray) away from (the|) (middle of the nose|middle of your nose|septum|nasal septum)",
    ],
  },
  {
    id: "close-mouth-after-use",
    topic: "mouth",
    orders: ["(close|shut) (your|the|) mouth (after|afterwards|after each spray|after use|after spraying|)"],
  },
  { id: "keep-mouth-clean", topic: "mouth", orders: ["keep (your|the|) mouth clean"] },
  {
    id: "wet-mouth-first",
    topic: "mouth",
    orders: ["(moisten|wet) (your|the|) mouth (first|before use|before taking)"],
  },
  {
    id: "do-not-swallow-for",
    topic: "mouth",
    orders: ["do not swallow for <minutes> (minute|minutes)"],
    blanks: ["minutes"],
  },
  {
    id: "no-hot-food-until-feeling",
    topic: "mouth",
    orders: [
      "(avoid|do not have) hot (food and drinks|food and drink|food or drinks|food or drink|drinks and food) until (the|) numbness (wears off|has worn off|has gone)",
    ],
  },
  {
    id: "do-not-blow-nose-for",
    topic: "nose",
    orders: ["do not blow (your|) nose for <length>"],
    blanks: ["length"],
  },
  {
    id: "breathe-out-first",
    topic: "devices",
    orders: ["(breathe out|exhale) fully (first|before use|before inhaling)"],
  },
] as const satisfies readonly CautionRow[];
