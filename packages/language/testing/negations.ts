// testing: how each language says "do not", written from the grammar and not from the tables.
import type { TranslatedTag } from "../src/languages.ts";

/** The word, or the part of a verb, without which a command is one to do it. */
export const negationIn: Readonly<Record<TranslatedTag, RegExp>> = {
  ar: /(?<!\p{L})ف?لا (?=ت)/u,
  bn: / না(?=$|[\s,।])/u,
  ckb: /(?<=^|\s|وەر|بەکار|ورد|دای|لێ)مە(?=\p{L})/u,
  cy: /(?<!\p{L})peidiwch (?:â|ag)(?=[ ’])/u,
  es: /(?<!\p{L})no (?=\p{L})/u,
  fa: /(?<=^|\s)ن(?=\p{L}+ید(?:$|\s|،))/u,
  fr: /(?<!\p{L})(?:ne |n’)(?=\p{L})/u,
  gu: /(?<![\p{L}\p{M}])ન (?=\p{L})/u,
  hi: /(?<![\p{L}\p{M}])(?:न (?=\p{L})|नहीं$)/u,
  lt: /(?<!\p{L})ne(?=\p{L})/u,
  "pa-Guru": /(?<![\p{L}\p{M}])ਨਾ(?= |$)/u,
  pl: /(?<!\p{L})nie (?=\p{L})/u,
  ps: /(?<!\p{L})مه (?=\p{L})/u,
  "pt-PT": /(?<!\p{L})não (?=\p{L})/u,
  ro: /(?<!\p{L})nu (?=\p{L})/u,
  ru: /(?<!\p{L})не (?=\p{L})/u,
  so: /(?<!\p{L})ha(?:na)? (?=\p{L})/u,
  ta: /கூடாது/u,
  ti: /ኣይ[ትተ]/u,
  tr: /(?<=\p{L})m[ae](?=y[ıi]n)/u,
  uk: /(?<!\p{L})не (?=\p{L})/u,
  ur: /(?<!\p{L})نہ(?:یں)?(?!\p{L})/u,
  vi: /(?<!\p{L})không (?=\p{L})/u,
  "zh-Hans": /不要/u,
};

/**
 * What is to be done, and may be told by what is not, in any language: "do not let the sun on your skin", "at the hours
 * when you are not asleep", "until none is left", "use no more than a little".
 */
export const eitherWay: readonly string[] = [
  "keep-skin-out-of-sun",
  "only-while-awake",
  "finish-the-course",
  "until-finished",
  "other-day-than-methotrexate",
  "keep-away-from-eyes",
  "use-small-amount",
  "stop-early-only-if-told",
];

/** The same in one language alone: "without delay" (bn); a verb, a noun or "even" that begins as a "not" does (lt). */
export const eitherWayIn: Readonly<Partial<Record<TranslatedTag, readonly string[]>>> = {
  bn: ["too-much"],
  lt: ["swallow-whole", "use-nebuliser", "take-off-after", "gap-indigestion", "even-if-well"],
};
