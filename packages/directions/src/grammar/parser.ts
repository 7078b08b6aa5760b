// directions/grammar: the few combinators the grammar is written in. A parser gives every way it can match, never a search.
import { anyBeginning, anyNumber, beginningsIn, firstBeginning } from "./beginnings.ts";
import { beginsAs, behindAny, behindFirst, endsThere, waysOf } from "./behind.ts";
import { beginningsOf, beginningWith, type Match, type Parser } from "./Match.ts";
import { Source } from "./Source.ts";
import type { Token } from "./tokens.ts";
import { codeOf, noToken } from "./vocabulary.ts";

export type { Match, Parser } from "./Match.ts";
export { beginningsOf, beginningWith } from "./Match.ts";
export type { Source } from "./Source.ts";

/** A text cut into tokens, of which nothing is read yet. */
export const sourceOf = (text: string, tokens: readonly Token[]): Source => new Source(text, tokens);

const none: readonly never[] = [];

/** The list with one more; it is made when there is one. */
export const added = <T>(list: T[] | null, one: T): T[] => {
  if (list === null) return [one];
  list.push(one);
  return list;
};

const codeAt = (source: Source, at: number): number => source.token(at)?.code ?? noToken;

const mayBegin = ({ beginning }: Parser<unknown>, source: Source, at: number): boolean =>
  beginning === undefined || beginning.allows(codeAt(source, at));

/** What `parser` matches; it is not even called where the token at hand tells that nothing can match. */
export const tryAt = <T>(parser: Parser<T>, source: Source, at: number): readonly Match<T>[] =>
  mayBegin(parser, source, at) ? parser(source, at) : none;

/** One number that `accept` turns into a meaning. */
export const numberToken = <T>(accept: (token: Token) => T | null): Parser<T> =>
  beginningWith(
    (source, at) => {
      source.work.steps += 1;
      const found = source.token(at);
      const value = found?.kind === "number" ? accept(found) : null;
      return value === null ? none : [{ value, end: at + 1 }];
    },
    () => anyNumber,
    { behind: () => endsThere },
  );

/** A punctuation mark. */
export const mark = (text: string): Parser<true> => {
  const beginnings = beginningsIn([text]);
  const code = codeOf(text);
  return beginningWith(
    (source, at) => {
      source.work.steps += 1;
      return codeAt(source, at) === code ? [{ value: true, end: at + 1 }] : none;
    },
    () => beginnings,
    { behind: () => endsThere },
  );
};

/** Two or more parsers one after another, joined by `build`; a null from `build` is no match. */
export const sequence = <T extends readonly [unknown, unknown, ...unknown[]], R>(
  parsers: { readonly [K in keyof T]: Parser<T[K]> },
  build: (...values: T) => R | null,
): Parser<R> => {
  const all = parsers as readonly Parser<unknown>[];
  const [first, second] = parsers;
  const last = all.length - 1;
  /** Adds to `found` every way to go on with the parser `index`, behind the values of those before it. */
  const goOn = (
    source: Source,
    at: number,
    index: number,
    values: unknown[],
    found: Match<R>[] | null,
  ): Match<R>[] | null => {
    let more = found;
    for (const { value, end } of tryAt(all[index]!, source, at)) {
      values[index] = value;
      if (index < last) {
        more = goOn(source, end, index + 1, values, more);
        continue;
      }
      const built = build(...(values as unknown as T));
      if (built !== null) more = added(more, { value: built, end });
    }
    return more;
  };
  const parse = (source: Source, at: number): readonly Match<R>[] => {
    let found: Match<R>[] | null = null;
    // Nearly every try ends here, so nothing is made before the second can begin.
    for (const { value, end } of first(source, at))
      if (mayBegin(second, source, end)) found = goOn(source, end, 1, [value], found);
    return found ?? none;
  };
  const beginnings = all.map((parser) => () => beginningsOf(parser));
  return beginningWith(parse, () => firstBeginning(beginnings), {
    behind: (code) => behindFirst(first, code, () => firstBeginning(beginnings.slice(1))),
  });
};

/** Any of these parsers; only those that can begin with the token at hand and have the next one behind it are tried. */
export const either = <T>(...parsers: readonly Parser<T>[]): Parser<T> => {
  const { split, splitByTwo } = waysOf(parsers);
  return beginningWith(
    (source, at) => {
      let found: readonly Match<T>[] = none;
      for (const parser of splitByTwo(codeAt(source, at), codeAt(source, at + 1))) {
        const more = parser(source, at);
        if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
      }
      return found;
    },
    () => anyBeginning(parsers.map(beginningsOf)),
    { split, behind: (code) => behindAny(split(code)) },
  );
};

let rememberedParsers = 0;

/** The same parser, reading each position of a text once, and the same words of several texts once. */
export const remembered = <T>(parser: Parser<T>): Parser<T> => {
  const number = rememberedParsers;
  rememberedParsers += 1;
  return beginningWith(
    (source, at) => source.remember(number, at, parser) as readonly Match<T>[],
    ...beginsAs(parser),
  );
};

/** With it or without it: both ways are tried. */
export const maybe = <T>(parser: Parser<T>): Parser<T | null> =>
  beginningWith<T | null>(
    (source, at) => {
      const without = { value: null, end: at };
      const found = tryAt(parser, source, at);
      return found.length === 0 ? [without] : [...found, without];
    },
    () => {
      const found = beginningsOf(parser);
      return found === null ? null : { ...found, empty: true };
    },
  );

/** The meaning of `parser`, changed; null is no match. */
export const meaning = <T, R>(parser: Parser<T>, change: (value: T) => R | null): Parser<R> =>
  beginningWith(
    (source, at) => {
      let found: Match<R>[] | null = null;
      for (const { value, end } of parser(source, at)) {
        const changed = change(value);
        if (changed !== null) found = added(found, { value: changed, end });
      }
      return found ?? none;
    },
    ...beginsAs(parser),
  );

/** The meaning together with the words as typed. */
export const asTyped = <T>(parser: Parser<T>): Parser<{ readonly value: T; readonly typed: string }> =>
  beginningWith(
    (source, at) =>
      parser(source, at).map(({ value, end }) => ({
        value: { value, typed: typedText(source, at, end) },
        end,
      })),
    ...beginsAs(parser),
  );

/** The words from one position to another, as typed, spacing evened out. */
export const typedText = (source: Source, from: number, to: number): string => source.typed(from, to);

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
        tryAt(separator, source, end).flatMap((gap) =>
          tryAt(rest, source, gap.end).map((next) => ({ value: [...value, next.value], end: next.end })),
        ),
      );
    }
    return found;
  };
  return beginningWith(list, () => beginningsOf(first), {
    behind: (code) => behindFirst(first, code, () => (least > 1 ? beginningsOf(separator) : endsThere)),
  });
};
