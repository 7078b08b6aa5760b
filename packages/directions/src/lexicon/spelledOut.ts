// directions/lexicon: a measure with its unit as a label prints it: "100mcg" and "40MG" are typed everywhere; no label
// shortens micrograms or shouts milligrams.

const short = /(\d) ?mcgs?(?![a-z])/gi;

/** Units behind a number as whole directions in capitals type them: "40MG", "1 G", "20,000 UNITS". */
const capitals = /(?<=\d ?)(?:mg|g|ml|micrograms?|nanograms?|milligrams?|grams?|units?)(?![a-z])/gi;

/** "100mcg" as "100 micrograms", "40MG" as "40mg"; nothing else is changed. */
export const spelledOut = (typed: string): string =>
  typed
    .replace(short, (_, last: string, at: number) =>
      /(?:^|[^\d.])1$/.test(typed.slice(0, at + 1)) ? `${last} microgram` : `${last} micrograms`,
    )
    .replace(capitals, (unit) => (unit === "mL" ? unit : unit.toLowerCase()));

/** Whether words that are kept as typed would print the short form. */
export const isShortened = (typed: string): boolean => /\d ?mcgs?(?![a-z])/i.test(typed);
