// directions/grammar: the few combinators the grammar is written in. A parser gives every way it can match, never a search.
import {
  anyBeginning,
  anyNumber,
  Beginning,
  type Beginnings,
  beginningsIn,
  firstBeginning,
} from "./beginnings.ts";
import type { Token } from "./tokens.ts";
import { noToken } from "./vocabulary.ts";

/** The directions being read. `steps` counts the work done, so that a test can bound it. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly work: { steps: number };
  /** What parsers found where, for `remembered`: by parser and position. */
  readonly read: (readonly Match<unknown>[])[][];
}

/** A text cut into tokens, of which nothing is read yet. */
export const sourceOf = (text: string, tokens: readonly Token[]): Source => ({
  text,
  tokens,
  work: { steps: 0 },
  read: [],
});

/** One way a parser matched: its meaning, and the position after its last token. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** Every way to match from `at`; none is an empty list. Without `beginning` it may begin with anything. */
export interface Parser<T> {
  (source: Source, at: number): readonly Match<T>[];
  readonly beginning?: Beginning;
  /** Parsers that give the same matches in this order, where the token has this code. */
  readonly split?: ((code: number) => readonly Parser<T>[]) | undefined;
}

const none: readonly never[] = [];

/** The parser, which must be a new function, with what it can begin with: worked out once and only when asked. */
export const beginningWith = <T>(
  parser: (source: Source, at: number) => readonly Match<T>[],
  work: () => Beginnings | null,
  split?: (code: number) => readonly Parser<T>[],
): Parser<T> => Object.assign(parser, { beginning: new Beginning(work), split });

/** What a match of the parser can begin with; null is anything. */
export const beginningsOf = (parser: Parser<unknown>): Beginnings | null => parser.beginning?.known ?? null;

/** False when the token at hand tells that nothing can match. */
const mayMatch = ({ beginning }: Parser<unknown>, { tokens }: Source, at: number): boolean =>
  beginning === undefined || beginning.allows(tokens[at]?.code ?? noToken);

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
    () => anyNumber,
  );

/** A punctuation mark. */
export const mark = (text: string): Parser<true> => {
  const beginnings = beginningsIn([text]);
  return beginningWith(
    token((found) => (found.kind === "mark" && found.text === text ? true : null)),
    () => beginnings,
  );
};

/** Parsers one after another, joined by `build`; a null from `build` is no match. */
export const sequence = <T extends readonly unknown[], R>(
  parsers: { readonly [K in keyof T]: Parser<T[K]> },
  build: (...values: T) => R | null,
): Parser<R> => {
  const all = parsers as readonly Parser<unknown>[];
  const last = all.length - 1;
  /** Every way to go on at the parser `index`, behind the values found so far. */
  const goOn = (source: Source, at: number, index: number, values: unknown[], found: Match<R>[]): void => {
    const parser = all[index]!;
    if (!mayMatch(parser, source, at)) return;
    for (const { value, end } of parser(source, at)) {
      values[index] = value;
      if (index < last) {
        goOn(source, end, index + 1, values, found);
        continue;
      }
      const built = build(...(values as unknown as T));
      if (built !== null) found.push({ value: built, end });
    }
  };
  const parse = (source: Source, at: number): readonly Match<R>[] => {
    const parser = all[0]!;
    const firsts = mayMatch(parser, source, at) ? parser(source, at) : none;
    // Nearly every try ends here.
    if (firsts.length === 0) return none;
    const found: Match<R>[] = [];
    for (const { value, end } of firsts) {
      const values = [value];
      if (last > 0) goOn(source, end, 1, values, found);
      else {
        const built = build(...(values as unknown as T));
        if (built !== null) found.push({ value: built, end });
      }
    }
    return found;
  };
  return beginningWith(parse, () => firstBeginning(all.map((parser) => () => beginningsOf(parser))));
};

/** Any of these parsers; only those that can begin with the token at hand are tried. */
export const either = <T>(...parsers: readonly Parser<T>[]): Parser<T> => {
  const byCode: (readonly Parser<T>[])[] = [];
  const split = (code: number): readonly Parser<T>[] => {
    const before = byCode[code];
    if (before !== undefined) return before;
    const fit = parsers
      .filter(({ beginning }) => beginning === undefined || beginning.allows(code))
      .flatMap((parser) => parser.split?.(code) ?? [parser]);
    byCode[code] = fit;
    return fit;
  };
  return beginningWith(
    (source, at) => {
      let found: readonly Match<T>[] = none;
      for (const parser of split(source.tokens[at]?.code ?? noToken)) {
        const more = parser(source, at);
        if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
      }
      return found;
    },
    () => anyBeginning(parsers.map(beginningsOf)),
    split,
  );
};

let rememberedParsers = 0;

/** The same parser, reading each position of a text once. */
export const remembered = <T>(parser: Parser<T>): Parser<T> => {
  const key = rememberedParsers;
  rememberedParsers += 1;
  const remember = (source: Source, at: number): readonly Match<T>[] => {
    if (!mayMatch(parser, source, at)) return none;
    source.read[key] ??= [];
    const known = source.read[key];
    const before = known[at] as readonly Match<T>[] | undefined;
    if (before !== undefined) return before;
    const found = parser(source, at);
    known[at] = found;
    return found;
  };
  return beginningWith(remember, () => beginningsOf(parser));
};

/** With it or without it: both ways are tried. */
export const maybe = <T>(parser: Parser<T>): Parser<T | null> =>
  beginningWith<T | null>(
    (source, at) => {
      const without = { value: null, end: at };
      return mayMatch(parser, source, at) ? [...parser(source, at), without] : [without];
    },
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
