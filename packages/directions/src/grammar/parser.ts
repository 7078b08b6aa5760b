// directions/grammar: the few combinators the grammar is written in. A parser gives every way it can match, never a search.
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

/**
 * The tokens a match can begin with, so that `either` need not try what cannot
 * match: the words and marks, whether any number may, and whether nothing may.
 */
export interface Beginnings {
  readonly words: ReadonlySet<string>;
  readonly numbers: boolean;
  readonly empty: boolean;
}

/** Every way to match from `at`; none is an empty list. Without `beginnings` it may begin with anything. */
export interface Parser<T> {
  (source: Source, at: number): readonly Match<T>[];
  readonly beginnings?: () => Beginnings | null;
}

const none: readonly never[] = [];

const noWords: ReadonlySet<string> = new Set();

/** The parser with what it can begin with, worked out once and only when asked. */
export const beginningWith = <T>(
  parser: (source: Source, at: number) => readonly Match<T>[],
  work: () => Beginnings | null,
): Parser<T> => {
  let known: Beginnings | null | undefined;
  const beginnings = () => {
    if (known === undefined) known = work();
    return known;
  };
  return Object.assign((source: Source, at: number) => parser(source, at), { beginnings });
};

const beginningsOf = (parser: Parser<unknown>): Beginnings | null => parser.beginnings?.() ?? null;

/** What a match of one of these can begin with. */
const anyBeginning = (parsers: readonly Parser<unknown>[]): Beginnings | null => {
  const words = new Set<string>();
  let [numbers, empty] = [false, false];
  for (const parser of parsers) {
    const one = beginningsOf(parser);
    if (one === null) return null;
    for (const word of one.words) words.add(word);
    numbers ||= one.numbers;
    empty ||= one.empty;
  }
  return { words, numbers, empty };
};

/** What a match of these in a row can begin with. */
const firstBeginning = (parsers: readonly Parser<unknown>[]): Beginnings | null => {
  const led: Parser<unknown>[] = [];
  for (const parser of parsers) {
    led.push(parser);
    if (beginningsOf(parser)?.empty !== true) {
      const all = anyBeginning(led);
      return all === null ? null : { ...all, empty: false };
    }
  }
  return anyBeginning(led);
};

/** One token that `accept` turns into a meaning; null is no match. */
export const token =
  <T>(accept: (token: Token) => T | null): Parser<T> =>
  (source, at) => {
    source.work.steps += 1;
    const found = source.tokens[at];
    const value = found === undefined ? null : accept(found);
    return value === null ? none : [{ value, end: at + 1 }];
  };

/** One number that `accept` turns into a meaning. */
export const numberToken = <T>(accept: (token: Token) => T | null): Parser<T> =>
  beginningWith(
    token((found) => (found.kind === "number" ? accept(found) : null)),
    () => ({ words: noWords, numbers: true, empty: false }),
  );

/** A punctuation mark. */
export const mark = (text: string): Parser<true> =>
  beginningWith(
    token((found) => (found.kind === "mark" && found.text === text ? true : null)),
    () => ({ words: new Set([text]), numbers: false, empty: false }),
  );

/** What the first parsers of a sequence have found so far. */
interface Row {
  readonly values: readonly unknown[];
  readonly end: number;
}

/** Parsers one after another, joined by `build`; a null from `build` is no match. */
export const sequence = <T extends readonly unknown[], R>(
  parsers: { readonly [K in keyof T]: Parser<T[K]> },
  build: (...values: T) => R | null,
): Parser<R> =>
  beginningWith(
    (source, at) => {
      const all = parsers as readonly Parser<unknown>[];
      const first = all[0]?.(source, at) ?? none;
      // Nearly every try ends here.
      if (first.length === 0 && all.length > 0) return none;
      let rows: readonly Row[] = first.map(({ value, end }) => ({ values: [value], end }));
      for (let index = 1; index < all.length && rows.length > 0; index += 1) {
        const longer: Row[] = [];
        for (const { values, end: from } of rows)
          for (const { value, end } of all[index]!(source, from))
            longer.push({ values: [...values, value], end });
        rows = longer;
      }
      const found: Match<R>[] = [];
      for (const { values, end } of rows) {
        const value = build(...(values as unknown as T));
        if (value !== null) found.push({ value, end });
      }
      return found;
    },
    () => firstBeginning(parsers as readonly Parser<unknown>[]),
  );

/** Any of these parsers; only those that can begin with the token at hand are tried. */
export const either = <T>(...parsers: readonly Parser<T>[]): Parser<T> => {
  const byWord = new Map<string, readonly Parser<T>[]>();
  const fits = (parser: Parser<T>, found: Token | undefined): boolean => {
    const all = beginningsOf(parser);
    if (all === null || all.empty) return true;
    return found !== undefined && (all.words.has(found.text) || (all.numbers && found.kind === "number"));
  };
  const byKind = new Map<Token["kind"] | "end", readonly Parser<T>[]>();
  let named: ReadonlySet<string> | null = null;
  const fitting = (found: Token | undefined): readonly Parser<T>[] => {
    const before = found === undefined ? undefined : byWord.get(found.text);
    if (before !== undefined) return before;
    named ??= new Set(parsers.flatMap((parser) => [...(beginningsOf(parser)?.words ?? [])]));
    // Words that begin nothing here share one list for each kind of token: foreign words fill no memory.
    const isNamed = found !== undefined && named.has(found.text);
    const known = isNamed ? undefined : byKind.get(found?.kind ?? "end");
    if (known !== undefined) return known;
    const fit = parsers.filter((parser) => fits(parser, found));
    if (isNamed) byWord.set(found.text, fit);
    else byKind.set(found?.kind ?? "end", fit);
    return fit;
  };
  return beginningWith(
    (source, at) => {
      let found: readonly Match<T>[] = none;
      for (const parser of fitting(source.tokens[at])) {
        const more = parser(source, at);
        if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
      }
      return found;
    },
    () => anyBeginning(parsers),
  );
};

/** The same parser, reading each position of a text once. */
export const remembered = <T>(parser: Parser<T>): Parser<T> => {
  const key = {};
  const remember = (source: Source, at: number): readonly Match<T>[] => {
    let known = source.read.get(key);
    if (known === undefined) {
      known = new Map<number, readonly Match<unknown>[]>();
      source.read.set(key, known);
    }
    const before = known.get(at) as readonly Match<T>[] | undefined;
    if (before !== undefined) return before;
    const found = parser(source, at);
    known.set(at, found);
    return found;
  };
  return beginningWith(remember, () => beginningsOf(parser));
};

/** With it or without it: both ways are tried. */
export const maybe = <T>(parser: Parser<T>): Parser<T | null> =>
  beginningWith<T | null>(
    (source, at) => [...parser(source, at), { value: null, end: at }],
    () => {
      const found = beginningsOf(parser);
      return found === null ? null : { ...found, empty: true };
    },
  );

/** The meaning of `parser`, changed; null is no match. */
export const meaning = <T, R>(parser: Parser<T>, change: (value: T) => R | null): Parser<R> =>
  sequence<[T], R>([parser], change);

/** The meaning together with the words as typed. */
export const asTyped = <T>(parser: Parser<T>): Parser<{ readonly value: T; readonly typed: string }> =>
  beginningWith(
    (source, at) =>
      parser(source, at).map(({ value, end }) => ({
        value: { value, typed: typedText(source, at, end) },
        end,
      })),
    () => beginningsOf(parser),
  );

/** The words from one position to another, as typed, spacing evened out. */
export const typedText = (source: Source, from: number, to: number): string => {
  const first = source.tokens[from];
  const last = source.tokens[to - 1];
  return first === undefined || last === undefined
    ? ""
    : source.text.slice(first.start, last.end).replace(/\s+/g, " ");
};

/** Holds a match only when what follows satisfies `allowed`. */
export const before = <T>(parser: Parser<T>, allowed: (next: Token | undefined) => boolean): Parser<T> =>
  beginningWith(
    (source, at) => parser(source, at).filter(({ end }) => allowed(source.tokens[end])),
    () => beginningsOf(parser),
  );

/** Items divided by `separator`, at least `least` of them. */
export const listOf = <T>(
  first: Parser<T>,
  rest: Parser<T>,
  separator: Parser<unknown>,
  least: number,
): Parser<readonly T[]> => {
  const list = (source: Source, at: number): readonly Match<readonly T[]>[] => {
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
  return beginningWith(list, () => beginningsOf(first));
};

/** Only the longest of the ways to match. */
export const longest = <T>(parser: Parser<T>): Parser<T> =>
  beginningWith(
    (source, at) => {
      const found = parser(source, at);
      if (found.length <= 1) return found;
      const end = Math.max(...found.map((match) => match.end));
      return found.filter((match) => match.end === end).slice(0, 1);
    },
    () => beginningsOf(parser),
  );
