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
  { id: "do-not-crush-chew-or-break", topic: "swallowing", orders: ["do not crush chew or break"] },
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
    orders: ["(sucked or chewed|suck or chew|chew or suck|to be sucked or chewed|to be chewed or sucked)"],
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
      "(swallow|swallowed|to be swallowed|must be swallowed|take) whole (and not chewed|not chewed|and do not chew|do not chew|without chewing|and without chewing)",
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
    orders: ["do not (suck chew or crush|chew suck or crush|crush chew or suck)"],
  },
  {
    id: "do-not-break-crush-or-chew",
    topic: "swallowing",
    orders: [
      "do not (break crush or chew|split crush or chew|crush break or chew|break chew or crush|break or crush or chew)",
      "(not to be|must not be) (broken crushed or chewed|split crushed or chewed)",
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
      "(let it dissolve|allow it to dissolve|leave to dissolve|dissolve) under (the|your) tongue",
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
    orders: ["(on the tongue|placed on the tongue|on top of the tongue)"],
  },
  {
    id: "put-under-tongue-and-dissolve",
    topic: "dissolving",
    orders: [
      "(place|placed|put) under (the|your) tongue and (let dissolve|allow to dissolve|let it dissolve|allow it to dissolve|leave to dissolve|dissolve)",
      "under (the|your) tongue and (let dissolve|allow to dissolve|let it dissolve|allow it to dissolve|leave to dissolve)",
    ],
  },
  {
    id: "put-on-tongue-and-dissolve",
    topic: "dissolving",
    orders: [
      "(place|placed|put) on (the|your) tongue and (let dissolve|allow to dissolve|let it dissolve|allow it to dissolve|leave to dissolve|dissolve)",
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
] as const satisfies readonly CautionRow[];
