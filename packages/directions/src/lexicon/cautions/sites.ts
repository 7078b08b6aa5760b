// directions/lexicon/cautions: where it goes: another place each time, the old patch, the way in.
import type { CautionRow } from "./Caution.ts";

const them = "them|patches|the patches|both|both patches|the old ones|the old patches|plasters|the plasters";
const takeOff = `(remove|take off) (patch|the patch|it|the old one|the old patch|old patch|old one|plaster|the plaster|${them}|)`;
const takeItOff = `take (it|the patch|the plaster|${them}) off`;

/** Rows about where it goes: another place each time, the old patch, the way in. */
export const sites = [
  {
    id: "use-different-place-each-time",
    topic: "site",
    orders: [
      "(use|apply to|choose) (a different|a new) (site|place|part of the body) (each time|every time|for each patch)",
      "(rotate|change|vary) (the|) (patch site|patch sites|site of application|site of injection|site each time|sites each time|injection site each time|site of patch|application site each time|site with each application)",
      "(apply|use|rotate) to (a different|different|alternate|a new) (site|sites|place) of skin",
      "(rotate|change|alternate|vary) (the|) (sites|site|injection sites|injection site|application site|application sites|sites of application|sites of injection)",
      "(apply|use|rotate) to (a different|different|alternate|a new) (site|sites|place) (each time|every time|)",
    ],
    manners: [
      "to (a different|a new) (site|place) (each time|every time|)",
      "(using|at) (a different|a new) (site|place) (each time|every time)",
      "alternate sites",
      "to a different site each time",
      "alternating sites",
      "in rotation",
      "rotating sites",
      "using a different site each time",
    ],
  },
  { id: "use-different-place-each-day", topic: "site", manners: ["to a different site each day"] },
  {
    id: "use-different-area-each-time",
    topic: "site",
    orders: [
      "use (a different|a new) area (of skin|) each time",
      "(apply|use|rotate) to (a different|different|alternate|a new) area (each time|every time|of skin|)",
    ],
    manners: ["to (a different|a new) area (of skin|) (each time|every time|)"],
  },
  {
    id: "put-high-in-vagina",
    topic: "route",
    orders: ["put it (high into|high up in) (the|your) vagina"],
    manners: ["high (into|in|up in) (the|your|) vagina", "high up (into|in) (the|your|) vagina"],
  },
  {
    id: "use-on-flare-ups",
    topic: "site",
    manners: [
      "(to|on) (flare ups|any flare ups|flared areas|areas of flare|areas of flare up|flare up areas|eczema flare ups)",
    ],
  },
  { id: "use-on-skin", topic: "site", manners: ["to <skin>"], blanks: ["skin"] },
  {
    id: "do-not-use-same-place-within-week",
    topic: "site",
    orders: [
      "do not use the same (site|place|area) (for 7 days|for a week|for at least 7 days|within 7 days)",
    ],
  },
  {
    id: "take-off-old-patch-first",
    topic: "patches",
    orders: [
      "(remove|take off) (the|your|) (old|previous|used) (patch|patches) (before applying new ones|before applying the new ones|before putting on new ones|before applying new patches|before applying the next ones|before applying the new one|before applying a new one|before applying new one|before applying new patch|before applying the new patch|before putting on a new one|before putting on the new one|when applying a new one|when applying new patch|before applying next patch|before applying the next patch|before applying the next one)",
      "(removing|remove|and remove) (the|your|) (old|previous) (one|ones|one first|ones first|one each time|ones each time)",
      "removing (the|your|) (old patch|previous patch|used patch|old patches|previous patches|used patches)",
      "(removing|remove|and remove) (the|your|) old (patch|patches) each time",
      "remove (the|) (old patch|old patch first|old patches first|previous patch|previous patches|old patches|used patch|used patches)",
      "remove (the|) (old patch before applying new one|old patch before applying a new one|old patch before applying the next)",
    ],
  },
  {
    id: "take-off-before-put-on-new-patch",
    topic: "patches",
    orders: [
      "remove (the|) before applying new patch",
      "(remove|take off) (it|them|) before (applying|putting on) (a|the|) (new|next) (patch|patches|one|ones)",
    ],
  },
  {
    id: "take-off-at-night",
    topic: "patches",
    orders: [`(then|) ${takeOff} at night`, `(then|) ${takeItOff} at night`],
  },
  {
    id: "take-off-before-go-to-bed",
    topic: "patches",
    orders: [
      `(then|) ${takeOff} before (bed|going to bed|sleep)`,
      `(then|) ${takeItOff} before (bed|going to bed|sleep)`,
    ],
  },
  {
    id: "take-off-in-morning",
    topic: "patches",
    orders: [`(then|) ${takeOff} in the morning`, `(then|) ${takeItOff} in the morning`],
  },
  {
    id: "take-off-before-put-on-next-one",
    topic: "patches",
    orders: ["remove (patch|the patch|it|) before applying the next"],
  },
  {
    id: "take-off-at-bedtime",
    topic: "patches",
    orders: [`(then|) ${takeOff} at bedtime`, `(then|) ${takeItOff} at bedtime`],
  },
  {
    id: "leave-on-at-most",
    topic: "patches",
    orders: ["(leave on|wear|keep on|leave in place|leave patch on) (for up to|up to) <hours> hours"],
    blanks: ["hours"],
  },
  {
    id: "take-off-after",
    topic: "patches",
    orders: [`${takeOff} after <wornHours> hours`, `${takeItOff} after <wornHours> hours`],
    blanks: ["wornHours"],
  },
  {
    id: "take-off-within",
    topic: "patches",
    orders: [`${takeOff} within <hours> hours`, `${takeItOff} within <hours> hours`],
    blanks: ["hours"],
  },
  {
    id: "take-off-after-and-throw-away",
    topic: "patches",
    orders: ["remove and discard (patch|the patch|) after <hours> hours"],
    blanks: ["hours"],
  },
  {
    id: "take-off-within-and-throw-away",
    topic: "patches",
    orders: ["remove and discard (patch|the patch|) within <hours> hours"],
    blanks: ["hours"],
  },
  {
    id: "no-hot-baths-with-patch",
    topic: "patches",
    orders: ["(keep|protect) (patch|the patch) (away from heat|from heat|away from sources of heat)"],
  },
  {
    id: "fold-patch-away",
    topic: "patches",
    orders: [
      "fold (the|) (used|old) patch (in half and discard|and discard|in half and dispose of safely|and dispose of safely|in half before discarding)",
    ],
  },
  { id: "put-high-into-vagina", topic: "route", manners: ["high (into|in) the vagina"] },
  { id: "use-in-nose", topic: "route", orders: ["for nasal use"] },
  {
    id: "only-outside-body",
    topic: "route",
    orders: ["(only for external use)", "(for external use only|external use only)"],
  },
  { id: "use-outside-body", topic: "route", orders: ["for external use"] },
  { id: "only-in-bottom", topic: "route", orders: ["for rectal use only"] },
  { id: "only-by-mouth", topic: "route", orders: ["for oral use only"] },
  {
    id: "only-on-skin",
    topic: "route",
    orders: ["(for topical use only|for use on the skin only|for skin use only|for use on skin only)"],
  },
  {
    id: "only-in-eyes",
    topic: "route",
    orders: ["(for use in the eyes only|for use in the eye only|eye use only|for eye use only)"],
  },
  { id: "only-in-nose", topic: "route", orders: ["(for nasal use only|for use in the nose only)"] },
  { id: "only-in-vagina", topic: "route", orders: ["(for vaginal use only)"] },
  {
    id: "only-in-ears",
    topic: "route",
    orders: ["(for use in the ear only|for use in the ears only|for ear use only)"],
  },
  {
    id: "only-breathe-in",
    topic: "route",
    orders: ["(for inhalation only|for inhalation use only|to be inhaled only)"],
  },
  {
    id: "wet-before-inserting",
    topic: "route",
    orders: ["(moisten|wet) with water before (insertion|inserting)"],
  },
  {
    id: "unwrap-first",
    topic: "route",
    orders: [
      "remove (wrapper|the wrapper|wrapping|all wrapping) (before use|first|before insertion|before inserting)",
    ],
  },
  { id: "side-by-side", topic: "site", manners: ["side by side"] },
  { id: "press-firmly", topic: "patches", orders: ["press (down|on|) firmly (in place|into place|)"] },
  {
    id: "press-firmly-for",
    topic: "patches",
    orders: ["press (down|on|) firmly for <seconds> seconds"],
    blanks: ["seconds"],
  },
  { id: "avoid-hot-baths", topic: "patches", orders: ["(avoid|do not have|do not take) hot baths"] },
  {
    id: "empty-bladder-first",
    topic: "route",
    orders: ["empty (your|the|) bladder (first|before use|before inserting)"],
    manners: [
      "after (emptying|you empty|you have emptied|voiding) (your|the) bladder",
      "after emptying bladder",
    ],
  },
  {
    id: "wash-applicator-after",
    topic: "route",
    orders: ["wash (the|) applicator after (use|each use|using)"],
  },
  { id: "damages-condoms", topic: "route", orders: ["(may damage|can damage|damages) (latex|) condoms"] },
  {
    id: "fold-patch-in-half-away",
    topic: "patches",
    orders: ["fold (the|) patch in half and (discard|throw away)"],
  },
  { id: "do-not-rub-place", topic: "site", orders: ["do not rub (the|) (site|injection site)"] },
  {
    id: "from-neck-down",
    topic: "site",
    manners: [
      "(from the|from|) neck (down|downwards|to toe|to toes)",
      "(all over|to all of|over) (the|your|) (body|skin) from (the|) neck (down|downwards)",
      "all over (the|your|) (body|skin|) (,|) (from the|from|) neck (down|downwards)",
    ],
  },
  { id: "no-cotton-buds", topic: "site", orders: ["do not use cotton buds"] },
] as const satisfies readonly CautionRow[];
