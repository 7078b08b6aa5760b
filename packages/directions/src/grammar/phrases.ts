// directions/grammar: closed lists of phrases, written with choices in brackets and matched word by word.
import type { Beginnings } from "./beginnings.ts";
import { added, beginningWith, type Match, type Parser, type Source } from "./parser.ts";
import { type PhraseState, phraseStates } from "./phraseStates.ts";
import { codeOf } from "./vocabulary.ts";

type Row = readonly string[];

const noMatch: readonly never[] = [];

/** A choice of word rows, the empty row among them where it may be left out. */
interface Piece {
  readonly rows: readonly Row[];
}

/** A pattern, piece after piece. */
type Pieces = readonly Piece[];

const pieceOf = (rows: readonly Row[]): Piece => ({ rows });

/** In a pattern "[" and "]" are the brackets of the text, since "(" begins a choice. */
const textBrackets: Readonly<Record<string, string>> = { "[": "(", "]": ")" };

const wordsIn = (text: string): readonly string[] =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => textBrackets[word] ?? word);

/** "(to|on|) the skin" in pieces. Brackets do not nest. */
const piecesOf = (pattern: string): Pieces => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("(", at);
    const fixed = wordsIn(pattern.slice(at, open < 0 ? pattern.length : open));
    if (fixed.length > 0) pieces.push(pieceOf([fixed]));
    if (open < 0) break;
    const close = pattern.indexOf(")", open);
    pieces.push(
      pieceOf(
        pattern
          .slice(open + 1, close)
          .split("|")
          .map(wordsIn),
      ),
    );
    at = close + 1;
  }
  return pieces;
};

/** Writes out every phrase of a pattern: "(to|) the skin" is "to the skin" and "the skin". */
export const spellOut = (pattern: string): readonly string[] =>
  piecesOf(pattern)
    .reduce<readonly Row[]>(
      (begun, { rows }) => begun.flatMap((words) => rows.map((row) => [...words, ...row])),
      [[]],
    )
    .map((words) => words.join(" "));

const words = new Set<string>();

/** Every word of every closed list of the grammar, for telling a misspelling from an unknown word. */
export const knownWords: ReadonlySet<string> = words;

/** True when a hyphen joins two words without spaces: "twice-daily" is the phrase "twice daily". */
const joinsWords = (source: Source, at: number): boolean => {
  const mark = source.token(at);
  return mark?.text === "-" && mark.glued && source.token(at + 1)?.glued === true;
};

/**
 * Matches any phrase of the table, every word of it and nothing else. Numbers
 * written in a pattern match the same digits. Several phrases may match, of
 * different lengths.
 */
export const phrases = <T>(table: readonly (readonly [pattern: string, value: T])[]): Parser<T> => {
  for (const [pattern] of table) {
    for (const { rows } of piecesOf(pattern)) for (const word of rows.flat()) words.add(word);
  }
  return phrasesApart(table);
};

/** The same for words outside the grammar: they do not join the known words. */
export const phrasesApart = <T>(table: readonly (readonly [pattern: string, value: T])[]): Parser<T> => {
  const patterns = table.map(([pattern]) =>
    piecesOf(pattern).map(({ rows }) => rows.map((row) => row.map(codeOf))),
  );
  let begun: PhraseState | null = null;
  const begin = (): PhraseState => {
    begun ??= phraseStates(patterns);
    return begun;
  };
  const parse = (source: Source, at: number): readonly Match<T>[] => {
    source.work.steps += 1;
    const next = stateAfter(begun ?? begin(), source, at);
    const found = next === undefined ? null : follow(source, at + 1, next, null);
    if (found === null) return noMatch;
    const matches: Match<T>[] = [];
    for (const { pattern, end } of found.length === 1 ? found : found.toSorted(byPattern)) {
      const value = table[pattern]![1];
      if (!matches.some((match) => match.end === end && match.value === value)) matches.push({ value, end });
    }
    return matches;
  };
  return beginningWith(parse, () => ({ codes: new Set(begin().next.keys()), numbers: false, empty: false }), {
    behind: (code) => behindState(begin().next.get(code)),
  });
};

/** A phrase that ends. */
interface Ended {
  readonly pattern: number;
  readonly end: number;
}

const hyphen = codeOf("-");

/** What may follow a word: the next one, or a hyphen that joins it. */
const behindState = (state: PhraseState | undefined): Beginnings => {
  const words = [...(state?.next.keys() ?? [])];
  const codes = new Set(words.length > 0 ? [...words, hyphen] : []);
  return { codes, numbers: false, empty: (state?.ends.length ?? 0) > 0 };
};

const stateAfter = (state: PhraseState, source: Source, at: number): PhraseState | undefined => {
  const token = source.token(at);
  return token === undefined ? undefined : state.next.get(token.code);
};

const byPattern = (one: Ended, other: Ended): number => one.pattern - other.pattern || one.end - other.end;

/** Follows the words from `at`, and adds to `found` every place at which a phrase can end. A hyphen may join two words. */
const follow = (source: Source, at: number, state: PhraseState, found: Ended[] | null): Ended[] | null => {
  let more = found;
  for (const pattern of state.ends) more = added(more, { pattern, end: at });
  source.work.steps += 1;
  const next = stateAfter(state, source, at);
  if (next !== undefined) more = follow(source, at + 1, next, more);
  if (!joinsWords(source, at)) return more;
  const joined = stateAfter(state, source, at + 1);
  return joined === undefined ? more : follow(source, at + 2, joined, more);
};

/** Matches any of these patterns and means `true`. */
export const anyOf = (...patterns: readonly string[]): Parser<true> =>
  phrases(patterns.map((pattern) => [pattern, true] as const));
