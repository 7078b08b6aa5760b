// directions/lexicon/cautions: eyes, contact lenses, hands, and how one sits.
import type { CautionRow } from "./Caution.ts";

/** Rows about eyes, contact lenses, hands, and how one sits. */
export const eyesAndHands = [
  {
    id: "keep-away-from-eyes",
    topic: "eyes",
    orders: [
      "(keep away from|keep out of|not near|not in|not around) (the|your|) eyes",
      "(do not get|avoid getting) in (the|your) eyes",
      "avoid contact with your eyes",
      "do not use in (the|your) eyes",
      "do not use near (the|your|) eyes",
      "avoid (contact with eyes|contact with the eyes|eyes|the eyes|the eye)",
    ],
  },
  {
    id: "keep-away-from-skin-around-eyes",
    topic: "eyes",
    orders: ["avoid (the|your|) (eye area|area around the eyes|skin around the eyes)"],
  },
  { id: "keep-away-from-eyes-and-mouth", topic: "eyes", orders: ["avoid (the|your|) eyes and mouth"] },
  {
    id: "keep-away-from-eyes-mouth-and-lips",
    topic: "eyes",
    orders: ["avoid (the|your|) (eyes mouth and lips)"],
  },
  {
    id: "wait-between-drops",
    topic: "eyes",
    orders: ["(wait|leave|allow) <minutes> (minutes|mins|minute) between (drops|each drop)"],
    blanks: ["minutes"],
  },
  {
    id: "wait-before-other-drops",
    topic: "eyes",
    orders: [
      "(wait|leave|allow) <minutes> (minutes|mins|minute) (before using other eye drops|before putting in other drops|before using other drops|before any other eye drops|before using any other drops|before using any other eye drops|between different eye drops|between different drops|between eye drops|before other eye drops|before using another eye drop)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "wait-at-least-before-other-drops",
    topic: "eyes",
    orders: [
      "(wait|leave|allow) at least <minutes> (minutes|mins|minute) (between different eye drops|between different drops|between eye drops|between drops|before using other eye drops|before other eye drops|before using any other drops|before using any other eye drops)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "minutes-apart-from-other-drops",
    topic: "eyes",
    manners: [
      "(at least|) <minutes> (minutes|mins|minute) (apart from|before or after|away from) (other|any other) (drops|eye drops|eyedrops)",
    ],
    orders: [
      "(leave|allow|wait) (at least|) <minutes> (minutes|mins|minute) (between this and other drops|between this and other eye drops|apart from other drops|apart from other eye drops|after other drops|after other eye drops)",
    ],
    blanks: ["minutes"],
  },
  { id: "keep-away-from-eyes-and-lips", topic: "eyes", orders: ["avoid (the|your|) eyes and lips"] },
  {
    id: "do-not-touch-eye-with-dropper",
    topic: "eyes",
    orders: [
      "do not let (the|) dropper touch (the|your) eye",
      "(avoid touching|do not touch) (the|your) eye with (the|) dropper",
    ],
  },
  {
    id: "press-corner-of-eye",
    topic: "eyes",
    orders: [
      "press on (the|) inner corner of (the|your) eye (after use|after the drop|after instilling|afterwards)",
    ],
  },
  {
    id: "close-eye-after-drop",
    topic: "eyes",
    orders: [
      "(keep eye closed|keep your eye closed|close eye|close your eye|close the eye) for <minutes> (minutes|minute) (after|afterwards|after use|after the drop)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "may-blur-vision",
    topic: "eyes",
    orders: ["(may|can) cause (temporary blurred vision|temporary blurring of vision)"],
  },
  {
    id: "may-blur",
    topic: "eyes",
    orders: ["(may|can|this medicine may) (cause|give) (blurred vision|blurring of vision|blurry vision)"],
  },
  {
    id: "remove-lenses",
    topic: "contact-lenses",
    orders: [
      "(remove|take out) (contact lenses|your contact lenses|lenses) (before use|before using|before using drops|before using the drops|before instilling|first|)",
    ],
  },
  {
    id: "do-not-wear-lenses",
    topic: "contact-lenses",
    orders: [
      "(do not wear|avoid wearing|avoid|do not use) (contact lenses|your contact lenses|contact lens)",
      "(do not wear|avoid wearing) contact lenses (during treatment|while using|while using this medicine|while using the drops|while using these drops)",
    ],
  },
  {
    id: "wait-before-lenses",
    topic: "contact-lenses",
    orders: [
      "(wait|leave) <minutes> minutes before (replacing|reinserting|putting back|inserting|putting in) (contact lenses|your contact lenses|lenses)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "wash-hands-before-use",
    topic: "hands",
    orders: [
      "(wash|wash your) hands (before each use|before using|before applying|before application)",
      "(wash your|wash|) hands before use",
    ],
  },
  {
    id: "wash-hands-after-use",
    topic: "hands",
    orders: [
      "(wash|wash your) hands (after handling|after applying cream|after applying the cream|after each application|immediately after use|straight after use)",
      "(wash|wash your) hands (after use|after application|after applying|after each use|afterwards|after|after using|after using it|after you use it|after every use)",
    ],
  },
  {
    id: "wash-hands-well-after-use",
    topic: "hands",
    orders: ["(wash|wash your) hands (thoroughly after use|well after use)"],
  },
  {
    id: "wash-hands-before-and-after-use",
    topic: "hands",
    orders: [
      "(wash|wash your) hands (before and after using|before and after applying|before and after each use|before and after each application)",
      "(wash|wash your) hands (before and after use|before and after application)",
    ],
  },
  { id: "use-after-wash-hands", topic: "hands", manners: ["after washing hands"] },
  {
    id: "wash-hands-unless-treating-them",
    topic: "hands",
    orders: [
      "(wash|wash your) hands (after use|after application|after applying) unless (treating the hands|treating hands|hands are being treated|the hands are being treated|hands are the treated area)",
    ],
  },
  {
    id: "wear-gloves",
    topic: "hands",
    orders: [
      "(wear gloves|wear gloves when applying|apply with gloves|use gloves|wear gloves to apply|wear gloves for application)",
    ],
  },
  { id: "do-not-lie-down", topic: "posture", orders: ["do not lie down"] },
  { id: "sit-up-or-stand-up-when-use", topic: "posture", manners: ["standing or sitting upright"] },
  {
    id: "sit-or-stand-when-use",
    topic: "posture",
    manners: ["(while|whilst|when|) (sitting or standing|standing or sitting) (up|)"],
  },
  {
    id: "sit-up-when-use",
    topic: "posture",
    manners: ["(whilst sitting upright|sitting upright|while sitting upright)"],
  },
  { id: "stay-upright-when-use", topic: "posture", manners: ["(while upright|in an upright position)"] },
  {
    id: "sit-or-stay-upright",
    topic: "posture",
    orders: ["<standing> <atLeast> <length>"],
    blanks: ["standing", "atLeast", "length"],
  },
  {
    id: "sit-or-stay-upright-after-use",
    topic: "posture",
    orders: [
      "<standing> <atLeast> <length> (after taking|after|afterwards|after taking it|after each dose|after the dose)",
    ],
    blanks: ["standing", "atLeast", "length"],
  },
  {
    id: "do-not-lie-down-for",
    topic: "posture",
    orders: [
      "do not lie down <atLeast> <length> (after taking|afterwards|after|after taking it|after the dose|)",
    ],
    blanks: ["atLeast", "length"],
  },
  {
    id: "lie-down-after-insert",
    topic: "posture",
    orders: ["(lie down after insertion|lie down after inserting|remain lying down after insertion)"],
  },
  { id: "stay-upright", topic: "posture", orders: ["<standing>"], blanks: ["standing"] },
  {
    id: "stay-upright-after-use",
    topic: "posture",
    orders: ["<standing> (after taking|after taking it|afterwards|after each dose|after the dose)"],
    blanks: ["standing"],
  },
  {
    id: "sit-down-first",
    topic: "posture",
    orders: ["(sit|sit down) (first|before use|before using|before taking)"],
  },
  {
    id: "use-sitting-down",
    topic: "posture",
    manners: [
      "(sitting down|while sitting|while sitting down|whilst sitting|whilst sitting down|when sitting|when sitting down)",
    ],
  },
  {
    id: "lie-on-side",
    topic: "posture",
    orders: ["(lie|lie down) on (your|the|one|) side for <length>"],
    blanks: ["length"],
  },
  {
    id: "lie-on-side-after",
    topic: "posture",
    orders: ["(lie|lie down) on (your|the|one|) side for <length> (after|afterwards|after use|after using)"],
    blanks: ["length"],
  },
  {
    id: "lie-with-ear-up",
    topic: "posture",
    orders: [
      "lie (down|) with (the|your|) (affected ear|treated ear|ear) (up|uppermost|upwards|upward|facing up) for <length>",
    ],
    blanks: ["length"],
  },
  {
    id: "lie-down-for-after",
    topic: "posture",
    orders: [
      "(lie down|stay lying down|remain lying down) for <length> (after use|after using|afterwards|after insertion|after inserting|after)",
    ],
    blanks: ["length"],
  },
  {
    id: "lie-down-for",
    topic: "posture",
    orders: ["(lie down|stay lying down|remain lying down) for <length>"],
    blanks: ["length"],
  },
  {
    id: "warm-to-body-temperature",
    topic: "route",
    orders: ["warm to body temperature (first|before use|before using)"],
  },
  {
    id: "warm-in-hands",
    topic: "route",
    orders: [
      "warm (in|in the|in your|between the|between your) hands (first|before use|before applying)",
      "warm (the|) (bottle|bottle in hand|bottle in the hand|bottle in hands|bottle in your hands) (first|before use)",
    ],
  },
  {
    id: "tilt-head-back",
    topic: "posture",
    orders: ["(tilt|tilt your|tip|tip your) head back (first|)"],
    manners: ["with (your|the|) head (tilted|tipped) (back|backwards)"],
  },
  {
    id: "tilt-head-forward",
    topic: "posture",
    orders: ["(tilt|tilt your|tip|tip your) head (forward|forwards)"],
  },
  {
    id: "keep-head-down",
    topic: "posture",
    manners: [
      "(with|with the|with your|in the|in|) head (down|downwards|upside down) (position|)",
      "(with|with the|with your|in the|in|) head (down and forward|down and forwards|forward and down) (position|)",
    ],
  },
  {
    id: "close-eyes-for",
    topic: "eyes",
    orders: ["(close|keep) (your|the|) eyes (closed|shut|) for <length> (afterwards|after use|after)"],
    blanks: ["length"],
  },
  {
    id: "do-not-wear-soft-lenses",
    topic: "contact-lenses",
    orders: ["(do not wear|avoid wearing|avoid) soft contact lenses"],
  },
  {
    id: "press-inner-corner-for",
    topic: "eyes",
    orders: ["press (on|) (the|) inner corner of (the|your) eye for <minutes> (minutes|minute)"],
    blanks: ["minutes"],
  },
  {
    id: "do-not-touch-tip",
    topic: "eyes",
    orders: ["(do not touch|avoid touching) (the|) (tip of the bottle|bottle tip|tip)"],
  },
  {
    id: "do-not-lie-down-straight-after",
    topic: "posture",
    orders: ["do not lie down (immediately|straight) after (taking|taking it|use|each dose)"],
  },
  {
    id: "do-not-lie-down-after",
    topic: "posture",
    orders: ["do not lie down after (taking|taking it|use|each dose)"],
  },
  { id: "wear-gloves-when-touching", topic: "hands", orders: ["wear gloves when handling"] },
  { id: "do-not-rub-eyes", topic: "eyes", orders: ["do not rub (your|the|) eyes"] },
  { id: "pull-down-eyelid", topic: "eyes", orders: ["pull down (the|your|) lower (eyelid|lid)"] },
] as const satisfies readonly CautionRow[];
