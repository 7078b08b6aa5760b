// interpret/text: closed lists of phrases, written with choices in brackets and matched word by word.
import type { Match, Parser, Source } from "./parser.ts";

/**
 * Writes out every phrase of a pattern: "(to|on|) the skin" is "to the skin",
 * "on the skin" and "the skin". Brackets do not nest.
 */
export const spellOut = (pattern: string): readonly string[] => {
  const open = pattern.indexOf("(");
  if (open < 0) return [pattern.trim().replace(/ +/g, " ")];
  const close = pattern.indexOf(")", open);
  const choices = pattern.slice(open + 1, close).split("|");
  return choices.flatMap((choice) => spellOut(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
};

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

const words = new Set<string>();

/** Every word of every closed list of the grammar, for telling a misspelling from an unknown word. */
export const knownWords: ReadonlySet<string> = words;

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });

/** True when a hyphen joins two words without spaces: "twice-daily" is the phrase "twice daily". */
const joinsWords = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.text === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/**
 * Matches any phrase of the table, every word of it and nothing else. Numbers
 * written in a pattern match the same digits. Several phrases may match, of
 * different lengths.
 */
export const phrases = <T>(table: readonly (readonly [pattern: string, value: T])[]): Parser<T> => {
  const parser = phrasesApart(table);
  for (const [pattern] of table)
    for (const phrase of spellOut(pattern)) for (const word of phrase.split(" ")) words.add(word);
  return parser;
};

/** The same for words outside the grammar: they do not join the known words. */
export const phrasesApart = <T>(table: readonly (readonly [pattern: string, value: T])[]): Parser<T> => {
  const root = node<T>();
  for (const [pattern, value] of table) {
    for (const phrase of new Set(spellOut(pattern))) {
      let place = root;
      for (const word of phrase.split(" ")) {
        const next = place.next.get(word) ?? node<T>();
        place.next.set(word, next);
        place = next;
      }
      place.values.push(value);
    }
  }
  return (source, at) => {
    const found: Match<T>[] = [];
    let place = root;
    let end = at;
    for (;;) {
      source.work.steps += 1;
      if (end > at && joinsWords(source, end)) end += 1;
      const token = source.tokens[end];
      if (token === undefined || token.kind === "stuck") return found;
      const next = place.next.get(token.text);
      if (next === undefined) return found;
      place = next;
      end += 1;
      for (const value of place.values) found.push({ value, end });
    }
  };
};

/** Matches any of these patterns and means `true`. */
export const anyOf = (...patterns: readonly string[]): Parser<true> =>
  phrases(patterns.map((pattern) => [pattern, true] as const));
