// directions/lexicon/cautions: storing, shaking, and the device.
import type { CautionRow } from "./Caution.ts";

/** Rows about storing, shaking, and the device. */
export const keeping = [
  {
    id: "do-not-share",
    topic: "storage",
    orders: [
      "do not (share|share this medicine|share it|share with others|share with anyone|share with anyone else)",
    ],
  },
  {
    id: "throw-away-what-is-left",
    topic: "storage",
    orders: [
      "(then|) discard (the|any|) (remaining medicine|remaining liquid|remaining contents)",
      "(then|) discard (the|any|) (remainder|rest|remaining|unused medicine)",
    ],
  },
  {
    id: "keep-in-fridge",
    topic: "storage",
    orders: [
      "(keep|store|to be kept|to be stored) in (fridge|refrigerator|a refrigerator)",
      "(keep|store) it in (the|a) fridge",
      "keep refrigerated",
      "refrigerate",
      "(keep|store) (in refrigerator)",
      "(keep|store) (in the fridge|in a fridge|in the refrigerator|refrigerated)",
    ],
  },
  { id: "keep-at-room-temperature", topic: "storage", orders: ["(keep|store) at room temperature"] },
  { id: "do-not-put-in-fridge", topic: "storage", orders: ["do not refrigerate", "keep out of the fridge"] },
  { id: "do-not-freeze", topic: "storage", orders: ["(do not freeze it|not to be frozen)", "do not freeze"] },
  {
    id: "keep-where-children-cannot-reach",
    topic: "storage",
    orders: [
      "(keep|store) away from children",
      "(keep|store) (out of reach of children|out of the reach of children)",
    ],
  },
  {
    id: "keep-where-children-cannot-see-or-reach",
    topic: "storage",
    orders: [
      "(keep|store) (out of the reach and sight of children|out of reach and sight of children|out of the sight and reach of children|out of sight and reach of children)",
    ],
  },
  { id: "after-that-throw-away", topic: "storage", orders: ["(then throw away|then discard)"] },
  {
    id: "can-catch-fire",
    topic: "storage",
    orders: ["(flammable|warning flammable|caution flammable|warning : flammable|caution : flammable)"],
  },
  {
    id: "throw-away-after-opening",
    topic: "storage",
    orders: [
      "(discard|dispose of|throw away|discard bottle|discard the bottle|discard any remaining|discard unused) <shelfLife> after (opening|first opening|first use)",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "use-within-of-opening",
    topic: "storage",
    orders: [
      "use within <shelfLife> of (opening|first opening)",
      "(once opened|after opening) (,|) use within <shelfLife>",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "keep-from-fire",
    topic: "storage",
    orders: [
      "(keep|stay) away from (naked flames|a naked flame|open flames|fire or flames|fire and flames|flames|fire)",
    ],
  },
  {
    id: "no-smoking-near",
    topic: "storage",
    orders: ["(do not smoke|no smoking) (near it|while using|while using this|when using)"],
  },
  {
    id: "keep-from-heat",
    topic: "storage",
    orders: ["(keep away from|avoid) (heat|direct heat|sources of heat|heat sources)"],
  },
  {
    id: "keep-cool-and-dry",
    topic: "storage",
    orders: ["(keep|store) in a (cool dry|cool , dry|dry cool|cool and dry) place"],
  },
  {
    id: "keep-from-light",
    topic: "storage",
    orders: ["(protect from light|keep away from light|store away from light|keep out of light)"],
  },
  {
    id: "keep-in-its-pack",
    topic: "storage",
    orders: [
      "(keep|store) in (the|its|) original (container|packaging|pack|bottle|packet|carton|box)",
      "do not transfer from (this|the|its) (container|bottle)",
    ],
  },
  { id: "keep-lid-closed", topic: "storage", orders: ["keep (the|) (lid|bottle|container|) tightly closed"] },
  {
    id: "shake-first",
    topic: "shaking",
    orders: ["(shake|to be shaken|shaken) (before use|before using|before each use|before taking|)"],
  },
  {
    id: "shake-well-first",
    topic: "shaking",
    orders: [
      "(shake|shaken) well (immediately before use|before each dose|before every use|before administration)",
      "shake thoroughly before each dose",
      "(shake|to be shaken|shaken) (well|thoroughly) (before use|before using|before each use|before taking|)",
    ],
  },
  {
    id: "shake-hard-first",
    topic: "shaking",
    orders: [
      "(shake|to be shaken|shaken) vigorously (before use|before using|before each use|before taking|)",
    ],
  },
  {
    id: "shake-bottle-first",
    topic: "shaking",
    orders: [
      "shake (the bottle|bottle) before each dose",
      "(shaken|to be shaken) (the bottle|bottle) (before use|before using|before each use|before taking|)",
      "shake (the bottle|bottle) (before use|before using|before each use|before taking|)",
    ],
  },
  {
    id: "shake-bottle-well-first",
    topic: "shaking",
    orders: [
      "(shake|shaking) (the bottle|bottle) (well|thoroughly) (before each dose|before every use|before use|before taking|before using|)",
      "shake (bottle well|the bottle well) (before use|before using|before each use|before taking|)",
    ],
  },
  {
    id: "shake-inhaler-first",
    topic: "shaking",
    orders: ["shake (inhaler|the inhaler) (before use|before using|before each use|before taking|)"],
  },
  {
    id: "shake-inhaler-well-first",
    topic: "shaking",
    orders: [
      "shake (inhaler well|the inhaler well) (before use|before using|before each use|before taking|)",
    ],
  },
  {
    id: "shake-can-first",
    topic: "shaking",
    orders: [
      "shake can before taking",
      "shaken can (before use|before using|before each use|before taking|)",
      "shake (can|the can) (before use|before using|before each use|)",
    ],
  },
  { id: "test-pen-before-use", topic: "devices", orders: ["test (the|) pen before (use|each use)"] },
  { id: "test-inhaler-before-use", topic: "devices", orders: ["test (the|) inhaler before (use|each use)"] },
  { id: "test-spray-before-use", topic: "devices", orders: ["test (the|) spray before (use|each use)"] },
  {
    id: "use-device",
    topic: "devices",
    manners: ["(via|through|down|using|with|by|in|by means of) <whose> <device>"],
    orders: ["(use with|use via|use through|to be used with) <whose> <device>", "use the <device>"],
    blanks: ["whose", "device"],
  },
  /* "Per syringe" is of each, and "per PEG" is through it. */
  {
    id: "use-tube",
    topic: "devices",
    manners: ["per <whose> <tube>"],
    blanks: ["whose", "tube"],
  },
  {
    id: "use-tube-not-named",
    topic: "devices",
    manners: ["(via|through|down|by|per) (the|your|) tube"],
  },
  {
    id: "use-nebuliser",
    topic: "devices",
    orders: ["use (a|the|your) (nebuliser|nebulizer)"],
    manners: ["(via|by) (neb|nebs)"],
    behindMeasure: ["(neb|nebs)"],
  },
  { id: "prime-pen-before-use", topic: "devices", orders: ["prime (the|) pen before (use|each use)"] },
  { id: "prime-pen-before-first-use", topic: "devices", orders: ["prime (the|) pen before first use"] },
  { id: "test-pen-before-first-use", topic: "devices", orders: ["test (the|) pen before first use"] },
  {
    id: "prime-inhaler-before-use",
    topic: "devices",
    orders: ["prime (the|) inhaler before (use|each use)"],
  },
  {
    id: "prime-inhaler-before-first-use",
    topic: "devices",
    orders: ["prime (the|) inhaler before first use"],
  },
  { id: "test-inhaler-before-first-use", topic: "devices", orders: ["test (the|) inhaler before first use"] },
  { id: "prime-spray-before-use", topic: "devices", orders: ["prime (the|) spray before (use|each use)"] },
  { id: "prime-spray-before-first-use", topic: "devices", orders: ["prime (the|) spray before first use"] },
  { id: "test-spray-before-first-use", topic: "devices", orders: ["test (the|) spray before first use"] },
  {
    id: "one-puff-at-a-time",
    topic: "devices",
    manners: ["one (puff|) at a time", "(taken|) as separate puffs"],
  },
  {
    id: "new-vial-each-time",
    topic: "storage",
    orders: [
      "(discard|throw away|dispose of) (vial|unit|the vial|the unit|it|) after (each|every|single) use",
    ],
  },
  { id: "use-spacer", topic: "devices", orders: ["use (a|) spacer (device|)"] },
  { id: "use-with-your-spacer", topic: "devices", orders: ["use (your|with your|the) spacer"] },
  {
    id: "breathe-in-slowly",
    topic: "devices",
    orders: ["(inhale slowly and deeply|breathe in slowly and deeply|inhale deeply and slowly)"],
    manners: ["(inhaling slowly and deeply|breathing in slowly and deeply)"],
  },
  {
    id: "wait-between-puffs",
    topic: "devices",
    orders: ["(wait|leave) <seconds> seconds between (puffs|each puff)"],
    blanks: ["seconds"],
  },
  {
    id: "throw-away-after",
    topic: "storage",
    orders: [
      "(discard|throw away|dispose of|discard remainder|discard the remainder|discard any remaining|discard any remainder|discard unused|discard any unused) after <shelfLife>",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "same-brand",
    topic: "information",
    orders: [
      "(always|) (keep to|stick to|stay on|take|use) the same brand",
      "do not (switch|change|swap) (brand|brands)",
    ],
  },
  { id: "keep-with-you", topic: "storage", orders: ["(keep|carry) (it|this|) with you at all times"] },
  {
    id: "keep-upright",
    topic: "storage",
    orders: ["(store|keep) upright", "(store|keep) (the|) bottle upright"],
  },
  { id: "keep-from-pets", topic: "storage", orders: ["keep away from (pets|animals)"] },
  {
    id: "return-unused",
    topic: "storage",
    orders: [
      "return (any|) (unused medicine|unused medicines|unused tablets|leftovers|unused) to (the|your|a|) pharmacy",
      "return to (the|your|a|) pharmacy for (disposal|safe disposal)",
    ],
  },
  { id: "do-not-flush", topic: "storage", orders: ["do not (flush|flush it) down the toilet"] },
  { id: "for-your-use-only", topic: "storage", orders: ["for your use only"] },
  {
    id: "drink-within-hours",
    topic: "storage",
    orders: ["(drink|to be drunk|drunk) within <hours> (hours|hour)"],
    blanks: ["hours"],
  },
  {
    id: "drink-within-minutes",
    topic: "storage",
    orders: ["(drink|to be drunk|drunk) within <minutes> (minutes|mins|minute)"],
    blanks: ["minutes"],
  },
  {
    id: "use-within-minutes-of-mixing",
    topic: "storage",
    orders: [
      "(take|use|to be taken|to be used|drink) within <minutes> (minutes|mins|minute) of (mixing|preparation|preparing|dissolving)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "take-out-of-fridge-before",
    topic: "storage",
    orders: ["(remove|take) (out of|from) (the|) fridge <length> before (use|using|injecting|injection)"],
    blanks: ["length"],
  },
  {
    id: "let-it-warm-first",
    topic: "storage",
    orders: [
      "(allow to reach|bring to|allow to come to|warm to|let it reach|allow to warm to) room temperature (before use|before using|before injecting|before injection|first)",
    ],
  },
  { id: "do-not-shake", topic: "shaking", orders: ["do not shake"] },
  {
    id: "new-needle",
    topic: "devices",
    orders: [
      "(use a|use|with a|using a|always use a|) (new|fresh|clean|new pen|new clean) needle (each time|every time|for each injection|for every injection|with each injection|each injection|every injection|for each dose|for each use)",
      "(change|replace) (the|your|) (needle|pen needle) (each time|every time|for each injection|after each injection|before each injection|after every injection|with each injection|after each use)",
    ],
  },
  {
    id: "needles-in-sharps-bin",
    topic: "devices",
    orders: [
      "(dispose of|put|place|discard) (used|the|) (needle|needles|sharps|used needle|used needles) in (a|the|your|) sharps (bin|box|container)",
    ],
  },
  {
    id: "get-new-supply",
    topic: "storage",
    orders: ["get a new supply <shelfLife> after opening"],
    blanks: ["shelfLife"],
  },
  {
    id: "store-in-this-bottle",
    topic: "storage",
    orders: ["(store|keep) (the|) tablets in this bottle with the cap tightly closed"],
  },
  {
    id: "body-away-from-fire-after",
    topic: "storage",
    orders: ["keep your body away from (fire or flames|fire and flames) after you have put on the medicine"],
  },
  {
    id: "body-away-from-fire",
    topic: "storage",
    orders: ["keep your body away from (fire or flames|fire and flames)"],
  },
  { id: "use-applicator-provided", topic: "devices", orders: ["use (the|) applicator (provided|supplied)"] },
  { id: "use-syringe-provided", topic: "devices", orders: ["use (the|) oral syringe (provided|supplied)"] },
  {
    id: "use-spoon-provided",
    topic: "devices",
    orders: ["use (the|) (spoon|measuring spoon) (provided|supplied)"],
  },
  {
    id: "keep-blue-inhaler-with-you",
    topic: "storage",
    orders: ["(keep|carry) your blue inhaler with you at all times"],
  },
  { id: "stir-well", topic: "shaking", orders: ["stir well"] },
  { id: "mix-well-first", topic: "shaking", orders: ["mix well before (use|taking|each use)"] },
  { id: "get-ready-before-first-use", topic: "devices", orders: ["prime before (first use|first using)"] },
  {
    id: "hold-in-place-seconds",
    topic: "devices",
    orders: ["(hold|keep) in place for <seconds> seconds"],
    blanks: ["seconds"],
  },
] as const satisfies readonly CautionRow[];
