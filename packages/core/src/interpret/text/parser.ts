// interpret/text: the few combinators the grammar is written in. A parser gives every way it can match, never a search.
import type { Token } from "./tokens.ts";

/** The directions being read. `steps` counts the work done, so that a test can bound it. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly work: { steps: number };
  /** What parsers found where, for `remembered`. */
  readonly read: Map<object, Map<number, readonly Match<unknown>[]>>;
}

/** One way a parser matched: its meaning, and the position after its last token. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** Every way to match from `at`; none is an empty list. */
export type Parser<T> = (source: Source, at: number) => readonly Match<T>[];

const none: readonly never[] = [];

/** One token that `accept` turns into a meaning; null is no match. */
export const token =
  <T>(accept: (token: Token) => T | null): Parser<T> =>
  (source, at) => {
    source.work.steps += 1;
    const found = source.tokens[at];
    const value = found === undefined ? null : accept(found);
    return value === null ? none : [{ value, end: at + 1 }];
  };

/** A punctuation mark. */
export const mark = (text: string): Parser<true> =>
  token((found) => (found.kind === "mark" && found.text === text ? true : null));

/** Parsers one after another, joined by `build`; a null from `build` is no match. */
export const sequence =
  <T extends readonly unknown[], R>(
    parsers: { readonly [K in keyof T]: Parser<T[K]> },
    build: (...values: T) => R | null,
  ): Parser<R> =>
  (source, at) => {
    const found: Match<R>[] = [];
    const values: unknown[] = [];
    const follow = (index: number, from: number): void => {
      const parser = (parsers as readonly Parser<unknown>[])[index];
      if (parser === undefined) {
        const value = build(...(values as unknown as T));
        if (value !== null) found.push({ value, end: from });
        return;
      }
      for (const match of parser(source, from)) {
        values[index] = match.value;
        follow(index + 1, match.end);
      }
    };
    follow(0, at);
    return found;
  };

/** Any of these parsers. */
export const either =
  <T>(...parsers: readonly Parser<T>[]): Parser<T> =>
  (source, at) => {
    let found: readonly Match<T>[] = none;
    for (const parser of parsers) {
      const more = parser(source, at);
      if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
  };

/** The same parser, reading each position of a text once. */
export const remembered = <T>(parser: Parser<T>): Parser<T> => {
  const key = {};
  return (source, at) => {
    const known = source.read.get(key) ?? new Map<number, readonly Match<unknown>[]>();
    source.read.set(key, known);
    const before = known.get(at) as readonly Match<T>[] | undefined;
    if (before !== undefined) return before;
    const found = parser(source, at);
    known.set(at, found);
    return found;
  };
};

/** With it or without it: both ways are tried. */
export const maybe =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (source, at) => [...parser(source, at), { value: null, end: at }];

/** The meaning of `parser`, changed; null is no match. */
export const meaning = <T, R>(parser: Parser<T>, change: (value: T) => R | null): Parser<R> =>
  sequence<[T], R>([parser], change);

/** The meaning together with the words as typed. */
export const asTyped =
  <T>(parser: Parser<T>): Parser<{ readonly value: T; readonly typed: string }> =>
  (source, at) =>
    parser(source, at).map(({ value, end }) => ({
      value: { value, typed: typedText(source, at, end) },
      end,
    }));

/** The words from one position to another, as typed, spacing evened out. */
export const typedText = (source: Source, from: number, to: number): string => {
  const first = source.tokens[from];
  const last = source.tokens[to - 1];
  return first === undefined || last === undefined
    ? ""
    : source.text.slice(first.start, last.end).replace(/\s+/g, " ");
};

/** Holds a match only when what follows satisfies `allowed`. */
export const before =
  <T>(parser: Parser<T>, allowed: (next: Token | undefined) => boolean): Parser<T> =>
  (source, at) =>
    parser(source, at).filter(({ end }) => allowed(source.tokens[end]));

/** Items divided by `separator`, at least `least` of them. */
export const listOf =
  <T>(first: Parser<T>, rest: Parser<T>, separator: Parser<unknown>, least: number): Parser<readonly T[]> =>
  (source, at) => {
    const found: Match<readonly T[]>[] = [];
    let open: Match<readonly T[]>[] = first(source, at).map(({ value, end }) => ({ value: [value], end }));
    while (open.length > 0) {
      found.push(...open.filter(({ value }) => value.length >= least));
      open = open.flatMap(({ value, end }) =>
        separator(source, end).flatMap((gap) =>
          rest(source, gap.end).map((next) => ({ value: [...value, next.value], end: next.end })),
        ),
      );
    }
    return found;
  };

/** Only the longest of the ways to match. */
export const longest =
  <T>(parser: Parser<T>): Parser<T> =>
  (source, at) => {
    const found = parser(source, at);
    const end = Math.max(...found.map((match) => match.end));
    return found.filter((match) => match.end === end).slice(0, 1);
  };
