// directions/refusing: words quoted at the end of a sentence, with one stop and not two.

/** "“Once a day”." and "“Start on Monday.”": words that close with a stop of their own need no other. */
export const quotedLast = (...words: readonly string[]): string =>
  `“${words.join("”, “")}”${/[.!?]$/.test(words.at(-1) ?? "") ? "" : "."}`;
