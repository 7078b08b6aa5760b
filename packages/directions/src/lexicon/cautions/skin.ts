// directions/lexicon/cautions: how it goes on the skin, and what the skin is kept from.
import type { CautionRow } from "./Caution.ts";

/** Rows about how it goes on the skin, and what the skin is kept from. */
export const skin = [
  {
    id: "do-not-put-on-broken-skin",
    topic: "skin",
    orders: [
      "(not for use|not for application) on broken skin",
      "avoid application to broken skin",
      "avoid broken skin",
    ],
  },
  { id: "keep-away-from-face", topic: "skin", orders: ["avoid (the|your|) face"] },
  { id: "keep-away-from-lips", topic: "skin", orders: ["avoid (the|your|) lips"] },
  { id: "do-not-rub", topic: "skin", orders: ["do not rub"] },
  { id: "do-not-rub-in", topic: "skin", orders: ["do not rub in"] },
  { id: "use-after-bath", topic: "skin", manners: ["(after bathing|after a bath)"] },
  { id: "use-after-shower", topic: "skin", manners: ["(after a shower|after showering)"] },
  { id: "use-after-bath-or-shower", topic: "skin", manners: ["after bath or shower"] },
  { id: "use-after-wash", topic: "skin", manners: ["after washing"] },
  { id: "use-after-filing", topic: "skin", manners: ["after filing (nails|the nails|nail|the nail|)"] },
  { id: "use-after-shave", topic: "skin", manners: ["after shaving"] },
  { id: "use-after-clean-skin", topic: "skin", manners: ["(after cleansing|after cleaning)"] },
  { id: "use-on-clean-skin", topic: "skin", manners: ["to clean skin"] },
  { id: "use-on-clean-dry-skin", topic: "skin", manners: ["to (clean dry|clean and dry) skin"] },
  { id: "use-on-clean-dry-skin-with-no-hair", topic: "skin", manners: ["to clean dry non hairy skin"] },
  { id: "use-on-skin-with-no-hair", topic: "skin", manners: ["to (hairless|non hairy) (skin|area|areas)"] },
  { id: "use-on-skin-that-is-not-broken", topic: "skin", manners: ["to (intact|unbroken) skin"] },
  { id: "use-on-clean-dry-skin-that-is-not-broken", topic: "skin", manners: ["to clean dry unbroken skin"] },
  { id: "use-on-wet-skin", topic: "skin", manners: ["to wet skin"] },
  { id: "use-on-damp-skin", topic: "skin", manners: ["to damp skin"] },
  { id: "use-on-wet-hair", topic: "skin", manners: ["(to|on|onto|into) (your|) wet hair"] },
  {
    id: "use-on-wet-hair-and-scalp",
    topic: "skin",
    manners: ["(to|on|onto|into) (your|) wet (hair and scalp|scalp and hair)"],
  },
  { id: "use-on-wet-scalp", topic: "skin", manners: ["(to|on|onto|into) (your|a|the|) wet scalp"] },
  { id: "use-on-dry-hair", topic: "skin", manners: ["(to|on|onto|into) (your|) dry hair"] },
  { id: "use-on-damp-hair", topic: "skin", manners: ["(to|on|onto|into) (your|) damp hair"] },
  { id: "keep-area-clean", topic: "skin", orders: ["keep (the|) area clean"] },
  { id: "keep-area-dry", topic: "skin", orders: ["keep (the|) area dry"] },
  { id: "keep-area-clean-and-dry", topic: "skin", orders: ["keep clean and dry"] },
  { id: "cover-with-dressing", topic: "skin", orders: ["cover with (a|) dressing"] },
  { id: "use-under-dressing", topic: "skin", manners: ["(under|beneath|with) (an|) occlusive dressing"] },
  { id: "cover-lightly", topic: "skin", orders: ["cover lightly"] },
  { id: "cover-with-plaster", topic: "skin", orders: ["cover with a plaster"] },
  {
    id: "clean-area-first",
    topic: "skin",
    orders: [
      "(clean|cleanse|clean the) (area|affected area) (before use|first|before applying|before application)",
    ],
  },
  {
    id: "gently-clean-area-first",
    topic: "skin",
    orders: ["gently clean (area|affected area) (before use|first|before applying|before application)"],
  },
  {
    id: "clean-skin-first",
    topic: "skin",
    orders: ["(clean|cleanse|clean the) skin (before use|first|before applying|before application)"],
  },
  {
    id: "gently-clean-skin-first",
    topic: "skin",
    orders: ["gently clean skin (before use|first|before applying|before application)"],
  },
  {
    id: "dry-area-first",
    topic: "skin",
    orders: ["dry the (area|affected area) (before use|first|before applying|before application)"],
  },
  {
    id: "dry-skin-first",
    topic: "skin",
    orders: ["dry the skin (before use|first|before applying|before application)"],
  },
  { id: "leave-on-all-night", topic: "skin", orders: ["(leave on|leave) overnight"] },
  {
    id: "after-that-wash-off",
    topic: "skin",
    orders: ["(then wash off|then wash|and then wash off|before washing off)"],
  },
  {
    id: "after-that-rinse-off",
    topic: "skin",
    orders: ["(then rinse|then rinse off|and then rinse off|before rinsing|before rinsing off)"],
  },
  { id: "wash-it-off", topic: "skin", orders: ["(wash off|and wash off)"] },
  { id: "rinse-it-off", topic: "skin", orders: ["(rinse off|and rinse off)"] },
  {
    id: "wash-off-in-morning",
    topic: "skin",
    orders: [
      "(and|then|) (wash|rinse|washing|rinsing) (off|out|it off|it out) (in the|in|next|the next|the following) morning",
    ],
  },
  {
    id: "add-to-bath-water",
    topic: "skin",
    manners: ["(like a|like) bath additive", "(as a|as) bath additive"],
  },
  {
    id: "leave-on",
    topic: "skin",
    orders: ["leave on (for|) <minutes> (minutes|mins|minute|min) <rinsing>"],
    blanks: ["minutes", "rinsing"],
  },
  {
    id: "leave-in",
    topic: "skin",
    orders: ["leave in (for|) <minutes> (minutes|mins|minute|min) <rinsing>"],
    blanks: ["minutes", "rinsing"],
  },
  {
    id: "leave-for",
    topic: "skin",
    orders: [
      "leave (for|) <minutes> (minutes|mins|minute|min) <rinsing>",
      "leave (for|) <minutes> (minutes|mins|minute|min) , <rinsing>",
    ],
    blanks: ["minutes", "rinsing"],
  },
  {
    id: "wash-off-after",
    topic: "skin",
    orders: ["(wash off|wash out|and wash off|then wash off) after <minutes> (minutes|mins|minute|min)"],
    blanks: ["minutes"],
  },
  {
    id: "rinse-off-after",
    topic: "skin",
    orders: ["(rinse off|rinse out|and rinse off|then rinse off) after <minutes> (minutes|mins|minute|min)"],
    blanks: ["minutes"],
  },
  {
    id: "rinse-after",
    topic: "skin",
    orders: ["(rinse|rinse well) after <minutes> (minutes|mins|minute|min)"],
    blanks: ["minutes"],
  },
  {
    id: "leave-on-hours",
    topic: "skin",
    orders: [
      "(leave|leaving|leaving it) on for <hours> (hours|hour)",
      "(wear|keep on|leave in place|leave patch on|leave it on) for <hours> (hours|hour)",
    ],
    blanks: ["hours"],
  },
  { id: "leave-hours", topic: "skin", orders: ["leave (for|) <hours> hours"], blanks: ["hours"] },
  {
    id: "wash-off-after-hours",
    topic: "skin",
    orders: ["(wash off|then wash off|and wash off) after <hours> hours"],
    blanks: ["hours"],
  },
  {
    id: "not-on-part",
    topic: "skin",
    orders: [
      "(not to be used|not for use|do not use|not to be applied|do not apply|do not put) (on|to) (the|your|) <part>",
      "(not on|not to|not|not for) (the|your|) <part>",
    ],
    blanks: ["part"],
  },
  { id: "keep-away-from-face-and-groin", topic: "skin", orders: ["avoid (the|your|) face and groin"] },
  { id: "keep-away-from-skin-folds", topic: "skin", orders: ["avoid (the|your|) skin folds"] },
  { id: "keep-away-from-private-parts", topic: "skin", orders: ["avoid (the|your|) genitals"] },
  {
    id: "not-on-open-wounds",
    topic: "skin",
    orders: ["(do not put|do not use|do not apply|avoid|not for use) (on|to|) open wounds"],
  },
  {
    id: "let-it-dry",
    topic: "skin",
    orders: [
      "(allow to dry|let dry|allow it to dry|let it dry|leave to dry|and allow to dry|and leave to dry|and let dry)",
    ],
  },
  {
    id: "let-it-dry-before-dressing",
    topic: "skin",
    orders: [
      "(allow|leave) to dry before (dressing|getting dressed|putting clothes on|covering with clothes)",
    ],
  },
  {
    id: "let-it-sink-in",
    topic: "skin",
    orders: [
      "(allow to absorb|allow to soak in|let it soak in|leave to soak in|let it sink in|allow to be absorbed)",
    ],
  },
  { id: "do-not-wash-off", topic: "skin", orders: ["do not (wash off|rinse off)"] },
  {
    id: "use-in-direction-of-hair",
    topic: "skin",
    manners: [
      "(in the direction of hair growth|in direction of hair growth|in the direction of the hair growth|following the direction of hair growth)",
    ],
  },
  {
    id: "pat-dry",
    topic: "skin",
    orders: ["(pat skin dry|pat dry) (first|before use|before applying|before application)"],
  },
  {
    id: "before-or-after-moisturiser",
    topic: "skin",
    manners: [
      "<gap> <nearby> (moisturiser|emollient|moisturisers|emollients|moisturising|applying moisturiser|applying emollient|using moisturiser|your moisturiser|the moisturiser|your emollient)",
    ],
    blanks: ["gap", "nearby"],
  },
  {
    id: "wait-between-creams",
    topic: "skin",
    orders: [
      "(wait|leave|allow) <atLeast> <length> between (creams|different creams|using different creams|applying different creams)",
    ],
    blanks: ["atLeast", "length"],
  },
  {
    id: "after-that-wash-out",
    topic: "skin",
    orders: ["(then wash out|then rinse out)"],
  },
  { id: "wash-out", topic: "skin", orders: ["wash out"] },
  {
    id: "leave-hours-or-overnight",
    topic: "skin",
    orders: ["leave (on|) (for|) <hours> (hours|hour) or overnight"],
    blanks: ["hours"],
  },
  { id: "do-not-cover", topic: "skin", orders: ["do not cover (it|the area|)"] },
  { id: "use-gloved-finger", topic: "hands", manners: ["(with|using) a gloved finger"] },
  { id: "smooth-down", topic: "skin", orders: ["(smooth|stroke) (on|) (downwards|downward)"] },
  {
    id: "wash-bedding-often",
    topic: "skin",
    orders: [
      "wash (your|) (clothes and bedding|clothing and bedding|bedding and clothes) (often|frequently|regularly)",
    ],
  },
  { id: "blot-what-is-left", topic: "skin", orders: ["(blot|wipe off|wipe away) (any|the|) excess"] },
  { id: "do-not-bandage", topic: "skin", orders: ["do not bandage (it|the area|)"] },
  {
    id: "may-make-bath-slippery",
    topic: "skin",
    orders: [
      "(may make|can make) (bath|the bath) slippery",
      "take care (as|because it|as it|as this) may make (bath|the bath) slippery",
    ],
  },
  {
    id: "let-it-sink-in-before-dressing",
    topic: "skin",
    orders: [
      "(allow to soak in|allow to absorb|leave to soak in|allow to be absorbed) before (dressing|getting dressed|putting clothes on)",
    ],
  },
  {
    id: "no-smoking-or-flames",
    topic: "storage",
    orders: ["do not smoke or go near (naked flames|a naked flame|flames)"],
  },
  { id: "pat-dry-only", topic: "skin", orders: ["(pat dry|pat skin dry|pat the skin dry)"] },
  { id: "wet-hair-first", topic: "skin", orders: ["wet (your|the|) hair (first|before use)"] },
  { id: "comb-through-hair", topic: "skin", orders: ["comb (it|) through (your|the|) hair"] },
  { id: "cover-with-dry-dressing", topic: "skin", orders: ["cover with (a|) dry dressing"] },
  {
    id: "soak-in-it",
    topic: "skin",
    orders: [
      "(soak|and soak|then soak|soak the|soak your|and soak the|and soak your) <soaked> (in it|in the solution|in this|) for <minutes> (minutes|mins|minute|min)",
    ],
    blanks: ["soaked", "minutes"],
  },
  { id: "wash-off-with-soap", topic: "skin", orders: ["wash off with soap and water"] },
] as const satisfies readonly CautionRow[];
