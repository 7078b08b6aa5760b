// directions/grammar: closed lists of phrases, written with choices in brackets and matched word by word.
import { beginningWith, type Match, type Parser, type Source } from "./parser.ts";

type Row = readonly string[];

const noMatch: readonly never[] = [];

/** A choice of word rows, the empty row among them where it may be left out; and the rows by their first word. */
interface Piece {
  readonly rows: readonly Row[];
  readonly byFirst: ReadonlyMap<string, readonly Row[]>;
  readonly mayBeEmpty: boolean;
}

/** A pattern, piece after piece. */
type Pieces = readonly Piece[];

const pieceOf = (rows: readonly Row[]): Piece => {
  const byFirst = new Map<string, readonly Row[]>();
  for (const row of rows) {
    const [first] = row;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
  }
  return { rows, byFirst, mayBeEmpty: rows.some((row) => row.length === 0) };
};

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

/** The words a phrase of the pattern can begin with. */
const firstWords = (pieces: Pieces): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { byFirst, mayBeEmpty } of pieces) {
    for (const first of byFirst.keys()) found.add(first);
    if (!mayBeEmpty) break;
  }
  return found;
};

const words = new Set<string>();

/** Every word of every closed list of the grammar, for telling a misspelling from an unknown word. */
export const knownWords: ReadonlySet<string> = words;

/** True when a hyphen joins two words without spaces: "twice-daily" is the phrase "twice daily". */
const joinsWords = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.text === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** The position after `row`, or -1. A hyphen may join a word to the one before it, not to what precedes the phrase. */
const afterWords = (source: Source, from: number, row: readonly string[], begun: boolean): number => {
  let at = from;
  for (const [index, word] of row.entries()) {
    source.work.steps += 1;
    if ((begun || index > 0) && source.tokens[at]?.text !== word && joinsWords(source, at)) at += 1;
    const token = source.tokens[at];
    if (token === undefined || token.kind === "stuck" || token.text !== word) return -1;
    at += 1;
  }
  return at;
};

/** The rows of a piece that begin with the word at hand, or with the word after a joining hyphen. */
const rowsAt = (source: Source, from: number, { byFirst }: Piece, begun: boolean): readonly Row[] => {
  const here = byFirst.get(source.tokens[from]?.text ?? "");
  if (here !== undefined) return here;
  return (begun && joinsWords(source, from) && byFirst.get(source.tokens[from + 1]?.text ?? "")) || noMatch;
};

/** Every position at which the pieces from `index` on can end. */
const endsOf = (
  source: Source,
  from: number,
  pieces: Pieces,
  index: number,
  begun: boolean,
  ends: Set<number>,
) => {
  const piece = pieces[index];
  if (piece === undefined) {
    ends.add(from);
    return;
  }
  source.work.steps += 1;
  if (piece.mayBeEmpty) endsOf(source, from, pieces, index + 1, begun, ends);
  for (const row of rowsAt(source, from, piece, begun)) {
    const at = afterWords(source, from, row, begun);
    if (at >= 0) endsOf(source, at, pieces, index + 1, true, ends);
  }
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
  const byFirstWord = new Map<string, { readonly pieces: Pieces; readonly value: T }[]>();
  for (const [pattern, value] of table) {
    const pieces = piecesOf(pattern);
    for (const word of firstWords(pieces)) {
      const known = byFirstWord.get(word) ?? [];
      known.push({ pieces, value });
      byFirstWord.set(word, known);
    }
  }
  const parse = (source: Source, at: number): readonly Match<T>[] => {
    source.work.steps += 1;
    const token = source.tokens[at];
    const begun = token === undefined || token.kind === "stuck" ? undefined : byFirstWord.get(token.text);
    if (begun === undefined) return noMatch;
    const found: Match<T>[] = [];
    for (const { pieces, value } of begun) {
      const ends = new Set<number>();
      endsOf(source, at, pieces, 0, false, ends);
      for (const end of ends) {
        if (end > at && !found.some((match) => match.end === end && match.value === value))
          found.push({ value, end });
      }
    }
    return found;
  };
  return beginningWith(parse, () => ({
    words: new Set(byFirstWord.keys()),
    numbers: false,
    empty: false,
  }));
};

/** Matches any of these patterns and means `true`. */
export const anyOf = (...patterns: readonly string[]): Parser<true> =>
  phrases(patterns.map((pattern) => [pattern, true] as const));
