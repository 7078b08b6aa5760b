// directions/agreement: the only door from here to the clauses of free text.
import type { Clause } from "../clauses/Clause.ts";
import { sourceOf } from "../grammar/parser.ts";
import { tokensOf } from "../grammar/tokens.ts";
import { readingsOf } from "../sentence/readings.ts";

/** Longer words than these are no instruction of a label; they count as not read. */
const mostCharacters = 1000;
const mostTokens = 120;

/** Every way to cut the words into clauses, whole and nothing left over; none where they cannot be read. */
export const clausesOf = (words: string): readonly (readonly Clause[])[] => {
  if (words.length > mostCharacters) return [];
  const tokens = tokensOf(words);
  if (tokens.length > mostTokens) return [];
  const source = sourceOf(words, tokens);
  return (readingsOf(source) ?? []).map((reading) => reading.map((placed) => placed.clause));
};
