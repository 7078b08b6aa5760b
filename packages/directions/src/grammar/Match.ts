// directions/grammar: what a parser is: all its matches, what they can begin with, and what may stand behind that.
import { Beginning, type Beginnings } from "./beginnings.ts";
import type { Source } from "./Source.ts";

/** One way a parser matched: its meaning, and the position after its last token. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Every way to match from `at`; none is an empty list. Without `beginning` it
 * may begin with anything. Who calls a parser asks first whether it can match at
 * all (`tryAt`): parsers do not ask again.
 */
export interface Parser<T> {
  (source: Source, at: number): readonly Match<T>[];
  readonly beginning?: Beginning;
  /**
   * What may stand behind the first token of a match that has this code, nothing where it may end there; null is
   * anything.
   */
  readonly behind?: ((code: number) => Beginnings | null) | undefined;
  /** Parsers that give the same matches in this order, where the token has this code. */
  readonly split?: ((code: number) => readonly Way<T>[]) | undefined;
}

/** One parser of a choice, where the token at hand has one certain code. */
export interface Way<T> {
  readonly parser: Parser<T>;
  /** What may stand behind that token. */
  readonly behind: Beginning;
}

/** The parser, which must be a new function, with what it can begin with: worked out once and only when asked. */
export const beginningWith = <T>(
  parser: (source: Source, at: number) => readonly Match<T>[],
  work: () => Beginnings | null,
  more: Pick<Parser<T>, "behind" | "split"> = {},
): Parser<T> => Object.assign(parser, { beginning: new Beginning(work), ...more });

/** What a match of the parser can begin with; null is anything. */
export const beginningsOf = (parser: Parser<unknown>): Beginnings | null => parser.beginning?.known ?? null;
