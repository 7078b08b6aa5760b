// search: whether a name has what was typed. The meaning of a search: a store's index must find the same names.
import type { Word } from "./foldWords.ts";
import type { Query, Wanted } from "./readQuery.ts";

const has = (words: readonly Word[], wanted: Wanted): boolean => {
  switch (wanted.kind) {
    case "word":
      return words.some(({ text, isNumber }) => !isNumber && text.startsWith(wanted.prefix));
    case "number":
      return words.some(({ text, isNumber }) => isNumber && text === wanted.number);
    case "measure":
      return words.some(
        ({ text, isNumber }, at) =>
          isNumber && text === wanted.number && words[at + 1]?.text.startsWith(wanted.prefix) === true,
      );
  }
};

/** `words` as `foldName` gives them. All that was typed must be there; what only looks alike is not. */
export const matchesName = (words: readonly Word[], { wanted }: Query): boolean =>
  wanted.every((each) => has(words, each));
