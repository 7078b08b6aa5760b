// approval: whether initials are first letters of a name. What does not fit is a doubt to look at, never a refusal.

/** "É" and "e" are one letter here: initials are typed in a hurry. */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

/** First letters of all parts: "Anne-Marie O'Neill", "McDonald" and "St. John" have two each. */
const firstLettersOf = (name: string): readonly string[] =>
  plain(name)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .map((part) => [...part.toLowerCase()][0]!);

/**
 * True where each of the initials is the first letter of a part of the name, in
 * the name's order; parts may be passed over ("PS" of "Pat Maria Smith").
 */
export const initialsFit = (initials: string, name: string): boolean => {
  let from = 0;
  const letters = firstLettersOf(name);
  return [...plain(initials).toLowerCase()].every((letter) => {
    const at = letters.indexOf(letter, from);
    from = at + 1;
    return at !== -1;
  });
};
