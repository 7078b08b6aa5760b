// match: names of medicines as words and numbers, so that spacing, spelling of units and plurals make no difference.

/** Spellings of one unit or form; the first word of each stands for the others. */
const spellings: readonly (readonly string[])[] = [
  ["microgram", "mcg", "µg", "μg", "ug"],
  ["nanogram", "ng"],
  ["mg", "milligram"],
  ["gram", "g", "gm"],
  ["ml", "millilitre", "milliliter"],
  ["litre", "l", "liter"],
  ["unit", "iu"],
  ["tablet", "tab"],
  ["capsule", "cap"],
  ["suspension", "susp"],
  ["solution", "soln"],
  ["injection", "inj"],
  ["ointment", "oint"],
];
const standing = new Map(spellings.flatMap(([first = "", ...others]) => others.map((word) => [word, first])));

/** "tablets" as "tablet": on both sides of every comparison, so that a word cut wrongly is cut wrongly twice. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<=[^s])s$/, "") : word);

export const oneWord = (word: string): string => standing.get(singular(word)) ?? singular(word);

/**
 * "Ramipril 2.5mg capsules" as ramipril, 2.5, mg, capsule. Numbers stay whole
 * (2.5 holds no 5) and thousands lose their comma; signs between words go, but
 * for the per cent.
 */
export const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      .match(/\d+(?:\.\d+)?|%|[\p{L}\p{M}]+/gu) ?? []
  ).map(oneWord);

export const isNumber = (word: string): boolean => /^\d/.test(word);

/** Whether all words stand in the other list, in their order. */
export const standIn = (words: readonly string[], list: readonly string[]): boolean => {
  let at = 0;
  for (const word of list) if (word === words[at]) at += 1;
  return at === words.length;
};

/** Whether every word is in the other list, as often, in any order. */
const areIn = (words: readonly string[], list: readonly string[]): boolean => {
  const left = [...list];
  return words.every((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
};

/** Whether the other list says all of it: its words in any order ("sugar free suspension"), its numbers in theirs. */
export const saysAllOf = (list: readonly string[], words: readonly string[]): boolean =>
  areIn(words, list) && standIn(words.filter(isNumber), list.filter(isNumber));

export const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);
