// directions/lexicon/cautions: how a tablet goes down: whole, chewed, dissolved on the tongue.
import type { CautionRow } from "./Caution.ts";

/** Rows about how a tablet goes down: whole, chewed, dissolved on the tongue. */
export const swallowing = [
  {
    id: "do-not-suck",
    topic: "swallowing",
    orders: ["do not suck (the|) (tablet|tablets|capsule|capsules|it)", "do not suck"],
  },
  {
    id: "chew-well",
    topic: "swallowing",
    orders: ["(chew|chewed|to be chewed|must be chewed) (well|thoroughly)"],
  },
  { id: "swallow", topic: "swallowing", orders: ["swallow"] },
  {
    id: "swallow-whole",
    topic: "swallowing",
    orders: [
      "(swallow|swallowed|to be swallowed|must be swallowed|take) whole",
      "(swallow|swallow the|swallow this) (tablet|tablets|capsule|capsules|medicine) whole",
      "swallow (it|them) whole",
    ],
    manners: ["whole"],
  },
  {
    id: "do-not-crush",
    topic: "swallowing",
    orders: [
      "(not to be|must not be) crushed",
      "do not crush (it|them)",
      "do not crush (the|) (tablet|tablets|capsule|capsules|)",
    ],
  },
  {
    id: "crush-and-mix-with-soft-food",
    topic: "swallowing",
    orders: [
      "(crush|crush it|crush the tablet|crush the tablets) and (mix|sprinkle) (with|in|into|on) <softFood>",
    ],
    manners: ["crushed and (mixed|sprinkled|given) (with|in|into|on) <softFood>"],
    blanks: ["softFood"],
  },
  {
    id: "crush-first",
    topic: "swallowing",
    orders: ["crush before (taking|giving|use)"],
    manners: ["crushed"],
  },
  {
    id: "do-not-chew",
    topic: "swallowing",
    orders: [
      "(not to be|must not be) chewed",
      "do not chew (it|them)",
      "do not chew (the|) (tablet|tablets|capsule|capsules|)",
    ],
  },
  {
    id: "do-not-break",
    topic: "swallowing",
    orders: ["do not break (the|) (tablet|tablets|capsule|capsules|)"],
  },
  {
    id: "do-not-split",
    topic: "swallowing",
    orders: ["do not split (the|) (tablet|tablets|capsule|capsules|)"],
  },
  {
    id: "do-not-chew-or-crush",
    topic: "swallowing",
    orders: [
      "do not (crush or chew|chew or crush) (the|) (tablet|tablets|capsule|capsules|medicine)",
      "(not to be|must not be) (crushed or chewed|chewed or crushed)",
      "(do not crush do not chew|do not crush and do not chew)",
      "do not (chew or crush|crush or chew)",
    ],
  },
  { id: "do-not-crush-chew-or-break", topic: "swallowing", orders: ["do not crush (,|) chew (,|) or break"] },
  { id: "do-not-chew-or-break", topic: "swallowing", orders: ["do not chew or break"] },
  { id: "do-not-crush-or-break", topic: "swallowing", orders: ["do not crush or break"] },
  { id: "do-not-cut-in-half", topic: "swallowing", orders: ["do not halve"] },
  {
    id: "do-not-cut",
    topic: "swallowing",
    orders: ["do not cut (the|) (patch|patches|tablet|tablets|it)", "do not cut"],
  },
  {
    id: "do-not-swallow",
    topic: "swallowing",
    orders: [
      "not to be taken internally",
      "(do not swallow|not to be swallowed|must not be swallowed)",
      "not to be taken",
    ],
  },
  {
    id: "do-not-swallow-whole",
    topic: "swallowing",
    orders: ["(do not swallow|not to be swallowed|must not be swallowed) (it|them|) whole"],
  },
  { id: "do-not-breathe-in", topic: "swallowing", orders: ["do not inhale"] },
  {
    id: "chew-then-swallow",
    topic: "swallowing",
    orders: [
      "(chew|chewed|to be chewed|must be chewed) (before swallowing|and swallow|then swallow|and swallowed)",
    ],
  },
  {
    id: "chew-well-then-swallow",
    topic: "swallowing",
    orders: [
      "(chew|chewed|to be chewed|must be chewed) (well|thoroughly) (before swallowing|and swallow|then swallow|and swallowed)",
    ],
  },
  {
    id: "suck-or-chew",
    topic: "swallowing",
    orders: [
      "(sucked or chewed|suck or chew|suck or chew this medicine|chew or suck|to be sucked or chewed|to be chewed or sucked)",
    ],
  },
  {
    id: "suck-slowly",
    topic: "swallowing",
    orders: ["(to be sucked slowly|suck slowly) (in the mouth|in your mouth|)"],
  },
  {
    id: "do-not-open",
    topic: "swallowing",
    orders: ["do not open (the|) (capsule|capsules)", "do not open"],
  },
  {
    id: "swallow-whole-not-chewed",
    topic: "swallowing",
    orders: [
      "(swallow|swallowed|to be swallowed|must be swallowed|take) whole (,|) (and not chewed|not chewed|and do not chew|do not chew|without chewing|and without chewing)",
    ],
  },
  {
    id: "swallow-whole-not-crushed-or-chewed",
    topic: "swallowing",
    orders: [
      "(swallow|swallowed|to be swallowed|must be swallowed|take) whole (do not crush or chew|not chewed or crushed|and do not crush or chew|do not chew or crush|and not crushed or chewed|not crushed or chewed|and do not chew or crush|and not chewed or crushed)",
    ],
  },
  {
    id: "swallow-whole-with-drink",
    topic: "swallowing",
    orders: [
      "(swallow|swallowed|to be swallowed|must be swallowed|take|to be taken|swallow them|swallow it|swallow the tablet|swallow the capsule|swallow tablet|swallow capsule|swallow the tablets|swallow the capsules|swallow tablets|swallow capsules) whole with <drink>",
    ],
    manners: ["whole with <drink>"],
    blanks: ["drink"],
  },
  {
    id: "swallow-with-drink",
    topic: "swallowing",
    orders: ["(swallow|swallowed|to be swallowed|swallow it|swallow them) with <drink>"],
    blanks: ["drink"],
  },
  {
    id: "do-not-chew-suck-or-swallow",
    topic: "swallowing",
    orders: [
      "do not suck (,|) chew (,|) or crush",
      "do not suck (,|) crush (,|) or chew",
      "do not chew (,|) suck (,|) or crush",
      "do not chew (,|) crush (,|) or suck",
      "do not crush (,|) chew (,|) or suck",
      "do not crush (,|) suck (,|) or chew",
    ],
  },
  {
    id: "do-not-break-crush-or-chew",
    topic: "swallowing",
    orders: [
      "do not (break|split) (,|) crush (,|) or chew",
      "do not crush (,|) (break|split) (,|) or chew",
      "do not (break|split) (,|) chew (,|) or crush",
      "do not break or crush or chew",
      "(not to be|must not be) (broken|split) (,|) crushed (,|) or chewed",
    ],
  },
  {
    id: "do-not-chew-or-suck",
    topic: "swallowing",
    orders: ["do not (chew or suck|suck or chew) (the|) (tablet|tablets|capsule|capsules|)"],
  },
  {
    id: "let-dissolve",
    topic: "dissolving",
    orders: [
      "(allow to dissolve|let dissolve|and allow to dissolve|and let it dissolve|and allow it to dissolve)",
    ],
  },
  {
    id: "let-dissolve-slowly",
    topic: "dissolving",
    orders: ["(allow to dissolve slowly|dissolve slowly|let it dissolve slowly)"],
  },
  {
    id: "let-dissolve-in-mouth",
    topic: "dissolving",
    orders: [
      "(let it dissolve|allow it to dissolve|leave to dissolve|dissolve) in (the|your) mouth",
      "(allow to dissolve|let dissolve) (in the mouth|in your mouth)",
    ],
  },
  {
    id: "let-dissolve-slowly-in-mouth",
    topic: "dissolving",
    orders: [
      "(allow to dissolve slowly|dissolve slowly|let it dissolve slowly) (in the mouth|in your mouth)",
    ],
  },
  {
    id: "let-dissolve-under-tongue",
    topic: "dissolving",
    orders: [
      "(let it dissolve|allow it to dissolve|leave to dissolve|dissolve|dissolved|dissolve the tablet|dissolve this medicine) under (the|your) tongue",
      "(allow to dissolve|let dissolve) under the tongue",
    ],
  },
  {
    id: "let-dissolve-slowly-under-tongue",
    topic: "dissolving",
    orders: ["(allow to dissolve slowly|dissolve slowly|let it dissolve slowly) under the tongue"],
  },
  {
    id: "let-dissolve-on-tongue",
    topic: "dissolving",
    orders: [
      "(let it dissolve|allow it to dissolve|leave to dissolve) on (the|your) tongue",
      "(allow to dissolve|let dissolve|dissolve|and allow to dissolve) on (the|your) tongue",
    ],
  },
  {
    id: "let-dissolve-slowly-on-tongue",
    topic: "dissolving",
    orders: ["(allow to dissolve slowly|dissolve slowly|let it dissolve slowly) on the tongue"],
  },
  {
    id: "put-on-tongue",
    topic: "dissolving",
    orders: [
      "(on the tongue|on tongue|placed on the tongue|on top of the tongue)",
      "(place|put) (it|) on (the|your) tongue",
    ],
  },
  {
    id: "put-under-tongue-and-dissolve",
    topic: "dissolving",
    orders: [
      "(place|placed|put) under (the|your) tongue and (let dissolve|allow to dissolve|let it dissolve|allow it to dissolve|leave to dissolve|dissolve|and allow to dissolve|and let dissolve|and let it dissolve|and allow it to dissolve|and leave to dissolve|, allow to dissolve)",
      "under (the|your) tongue and (let dissolve|allow to dissolve|let it dissolve|allow it to dissolve|leave to dissolve)",
    ],
  },
  {
    id: "put-on-tongue-and-dissolve",
    topic: "dissolving",
    orders: [
      "(place|placed|put) on (the|your|) tongue and (let dissolve|allow to dissolve|let it dissolve|allow it to dissolve|leave to dissolve|dissolve)",
    ],
  },
  {
    id: "put-between-gum-and-cheek",
    topic: "dissolving",
    orders: [
      "(let|allow it to) dissolve between (the|your|) gum and cheek",
      "(allow|leave) to dissolve between (the|your) gum and cheek",
    ],
  },
  {
    id: "swallow-whole-or-mix-food",
    topic: "swallowing",
    orders: ["swallow whole or open and (mix|mixed) with <softFood>"],
    blanks: ["softFood"],
  },
  {
    id: "swallow-whole-or-sprinkle-food",
    topic: "swallowing",
    orders: ["swallow whole or open and (sprinkle on|sprinkle onto|sprinkle over) <softFood>"],
    blanks: ["softFood"],
  },
  {
    id: "open-and-mix-with-food",
    topic: "swallowing",
    orders: [
      "(open|open the capsule|open capsule|open each capsule) and mix (contents|the contents|) with <softFood>",
    ],
    blanks: ["softFood"],
  },
  {
    id: "open-and-sprinkle-on-food",
    topic: "swallowing",
    orders: [
      "(open|open the capsule|open capsule|open each capsule) and sprinkle (contents|the contents|) (on|onto|over) <softFood>",
    ],
    blanks: ["softFood"],
  },
  {
    id: "mix-with-food",
    topic: "swallowing",
    orders: ["(mix|mixed|to be mixed|mix it) (with|into) <softFood>"],
    blanks: ["softFood"],
  },
  {
    id: "sprinkle-on-food",
    topic: "swallowing",
    orders: ["(sprinkle|sprinkled|to be sprinkled|sprinkle it) (on|onto|over) <softFood>"],
    blanks: ["softFood"],
  },
  { id: "sip-slowly", topic: "swallowing", orders: ["(sip|sipped|to be sipped|sip it) slowly"] },
  {
    id: "undiluted",
    topic: "swallowing",
    orders: ["do not dilute"],
    manners: ["(undiluted|neat)"],
  },
  {
    id: "supervised",
    topic: "swallowing",
    orders: ["(consume under supervision|to be supervised)"],
    manners: ["(supervised consumption|supervised|under supervision)"],
  },
  {
    id: "supervised-by-pharmacist",
    topic: "swallowing",
    orders: [
      "(supervised by|supervised consumption by|under supervision of|under the supervision of) (the|a|your|) pharmacist",
    ],
  },
  {
    id: "do-not-suck-or-hold-in-mouth",
    topic: "swallowing",
    orders: ["do not suck or (hold|keep) in (the|your|) mouth"],
  },
  {
    id: "let-melt-on-tongue",
    topic: "dissolving",
    orders: ["(allow|let|leave) (it|) (to|) melt on (the|your) tongue"],
  },
  {
    id: "may-crush",
    topic: "swallowing",
    orders: ["(may|can) be crushed", "(the|) (tablet|tablets) (may|can) be crushed"],
  },
  {
    id: "may-open",
    topic: "swallowing",
    orders: ["(may|can) be opened", "(the|) (capsule|capsules) (may|can) be opened"],
  },
  { id: "use-straw", topic: "swallowing", orders: ["(drink through|use|take through|take with) a straw"] },
  {
    id: "may-crush-and-mix",
    topic: "swallowing",
    orders: ["(tablet|tablets|the tablet|the tablets|) (may|can) be crushed and mixed with <drink>"],
    blanks: ["drink"],
  },
  {
    id: "may-open-and-mix",
    topic: "swallowing",
    orders: ["(capsule|capsules|the capsule|the capsules|) (may|can) be opened and mixed with <drink>"],
    blanks: ["drink"],
  },
  {
    id: "may-crush-and-mix-with-food",
    topic: "swallowing",
    orders: [
      "(tablet|tablets|the tablet|the tablets|) (may|can) be crushed and (mixed with|mixed in|mixed into|given with|given in|taken with|taken in) <softFood>",
    ],
    blanks: ["softFood"],
  },
  { id: "do-not-chew-or-swallow", topic: "swallowing", orders: ["do not (chew or swallow|swallow or chew)"] },
  { id: "slowly-and-undiluted", topic: "swallowing", manners: ["slowly and undiluted"] },
] as const satisfies readonly CautionRow[];
