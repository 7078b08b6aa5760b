// directions/lexicon: a measure with its unit in full: "100mcg" is typed everywhere, and no label shortens micrograms.

const short = /(\d) ?mcgs?(?![a-z])/gi;

/** "100mcg" as "100 micrograms"; nothing else is changed. */
export const spelledOut = (typed: string): string =>
  typed.replace(short, (_, last: string, at: number) =>
    /(?:^|[^\d.])1$/.test(typed.slice(0, at + 1)) ? `${last} microgram` : `${last} micrograms`,
  );

/** Whether words that are kept as typed would print the short form. */
export const isShortened = (typed: string): boolean => /\d ?mcgs?(?![a-z])/i.test(typed);
