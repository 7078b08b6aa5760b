// directions/lexicon: what a medicine is needed for, as prescribers shorten it. The label says it in full. Draft.

/** Each short form, and the reason of `reasons.ts` that it stands for. Only forms that stand for one thing. */
export const shortReasons: readonly (readonly [pattern: string, reason: string])[] = [
  ["sob", "shortness of breath"],
  ["(n and v|n + v)", "nausea and vomiting"],
];
