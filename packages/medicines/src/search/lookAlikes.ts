// search: words that look like one that was typed. They are offered to be searched for and are never hits:
// azathioprine is not azithromycin.

/** Three letters at a time, with the edges of the word among them, as PostgreSQL's pg_trgm cuts them. */
export const trigramsOf = (word: string): readonly string[] => {
  const padded = `  ${word} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return [...found];
};

/** Shared trigrams among all of both, from 0 to 1. */
const shareOf = (one: readonly string[], other: readonly string[]): number => {
  const known = new Set(one);
  const shared = other.filter((trigram) => known.has(trigram)).length;
  return shared / (one.length + other.length - shared);
};

/** How alike: the whole word, or as much of it as was typed, as somebody may be typing still. */
export const likenessOf = (typed: string, word: string): number => {
  const own = trigramsOf(typed);
  const begun = trigramsOf(word.slice(0, typed.length));
  return Math.max(shareOf(own, trigramsOf(word)), shareOf(own, begun));
};

/** pg_trgm's own threshold: below it people see no likeness. */
const least = 0.3;

/** Below this many letters everything looks like everything. */
export const leastLetters = 4;

/** The words of `known` that look like `typed`, the most alike first; never `typed` itself. */
export const lookAlikes = (typed: string, known: readonly string[], most: number): readonly string[] =>
  known
    .filter((word) => word !== typed)
    .map((word) => ({ word, likeness: likenessOf(typed, word) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || (one.word < other.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
