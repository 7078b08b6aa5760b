// directions/grammar: matches told apart by where they end.
import { beginsAs } from "./behind.ts";
import { beginningWith, type Parser, tryAt } from "./parser.ts";
import type { Token } from "./tokens.ts";

/** Holds a match only when what follows satisfies `allowed`. */
export const before = <T>(parser: Parser<T>, allowed: (next: Token | undefined) => boolean): Parser<T> =>
  beginningWith(
    (source, at) => parser(source, at).filter(({ end }) => allowed(source.token(end))),
    ...beginsAs(parser),
  );

/** Holds a match only where `behind` does not follow it. */
export const without = <T>(parser: Parser<T>, behind: Parser<unknown>): Parser<T> =>
  beginningWith(
    (source, at) => parser(source, at).filter(({ end }) => tryAt(behind, source, end).length === 0),
    ...beginsAs(parser),
  );

/** Only the longest of the ways to match. */
export const longest = <T>(parser: Parser<T>): Parser<T> =>
  beginningWith(
    (source, at) => {
      const found = parser(source, at);
      if (found.length <= 1) return found;
      const end = Math.max(...found.map((match) => match.end));
      return found.filter((match) => match.end === end).slice(0, 1);
    },
    ...beginsAs(parser),
  );
