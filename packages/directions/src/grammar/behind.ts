// directions/grammar: what may stand behind the first word of a match, so that a choice is made by two words.
import { anyBeginning, Beginning, type Beginnings, firstBeginning } from "./beginnings.ts";
import { beginningsOf, type Parser, type Way } from "./Match.ts";

/** What a match of the parser can have behind its first token; null is anything. */
export const behindOf = (parser: Parser<unknown>, code: number): Beginnings | null =>
  parser.behind?.(code) ?? null;

/** Begins like that parser, and has the same behind its first token. */
export const beginsAs = (parser: Parser<unknown>) =>
  [
    () => beginningsOf(parser),
    { behind: (code: number): Beginnings | null => behindOf(parser, code) },
  ] as const;

/** A match may end with its first token. */
export const endsThere: Beginnings = { codes: new Set(), numbers: false, empty: true };

/** What stands behind the first token of these in a row. */
export const behindFirst = (
  first: Parser<unknown>,
  code: number,
  rest: () => Beginnings | null,
): Beginnings | null => {
  const behind = beginningsOf(first)?.empty === false ? behindOf(first, code) : null;
  return behind?.empty === true ? firstBeginning([() => behind, rest]) : behind;
};

/** More words than the grammar has. */
const mostCodes = 1 << 15;

/** A choice keeps what fits so many pairs of words; of others it is found each time, so that no text fills the memory. */
const mostPairs = 5000;

/** The parsers of a choice that can match at all, by the code of the token at hand, and by that of the next one too. */
export const waysOf = <T>(parsers: readonly Parser<T>[]) => {
  const byCode: (readonly Way<T>[])[] = [];
  const split = (code: number): readonly Way<T>[] => {
    const before = byCode[code];
    if (before !== undefined) return before;
    const fit = parsers
      .filter(({ beginning }) => beginning === undefined || beginning.allows(code))
      .flatMap(
        (parser) => parser.split?.(code) ?? [{ parser, behind: new Beginning(() => behindOf(parser, code)) }],
      );
    byCode[code] = fit;
    return fit;
  };
  const byPair = new Map<number, readonly Parser<T>[]>();
  const splitByTwo = (code: number, next: number): readonly Parser<T>[] => {
    const pair = code * mostCodes + next;
    const before = byPair.get(pair);
    if (before !== undefined) return before;
    const fit = split(code)
      .filter(({ behind }) => behind.allows(next))
      .map(({ parser }) => parser);
    if (byPair.size < mostPairs) byPair.set(pair, fit);
    return fit;
  };
  return { split, splitByTwo };
};

/** What a match of any of these ways can have behind its first token. */
export const behindAny = (ways: readonly Way<unknown>[]): Beginnings | null =>
  anyBeginning(ways.map(({ behind }) => behind.known));
