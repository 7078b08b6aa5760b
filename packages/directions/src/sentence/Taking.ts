// directions/sentence: clauses are taken one by one, and what nobody took is told: nothing is passed over.
import type { Placed } from "../clauses/Clause.ts";
import { added } from "../grammar/parser.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { type Kind, type Of, placements } from "./placement.ts";

/** Clauses in their places, in the order of the words. */
export type Part = readonly Placed[];

/** Why clauses do not make a step, and the clauses it is about; none where it is about all of them. */
export interface Problem {
  readonly code: ReasonCode;
  readonly about: Part;
}

export const problem = (code: ReasonCode, about: Part = []): Problem => ({ code, about });

export const isProblem = (value: object): value is Problem => "about" in value && "code" in value;

/** The clauses of one kind, in order, without taking them. */
export const all = <K extends Kind>(part: Part, kind: K): readonly Of<K>[] => {
  let found: Of<K>[] | null = null;
  for (const { clause } of part) if (clause.kind === kind) found = added(found, clause as Of<K>);
  return found ?? none;
};

/* Over sixty places ask for kinds that most parts do not have: no list is made for those. */
const none: readonly never[] = [];

export const has = (part: Part, kind: Kind): boolean => {
  for (const { clause } of part) if (clause.kind === kind) return true;
  return false;
};

/** The kinds of its clauses, for who asks for many. */
export const kindsIn = (part: Part): ReadonlySet<Kind> => {
  const kinds = new Set<Kind>();
  for (const { clause } of part) kinds.add(clause.kind);
  return kinds;
};

/** Hands out the clauses of a part, each once. */
export interface Taking {
  /** The first clause of this kind that is left, or null. A second one stays, and is left over. */
  readonly one: <K extends Kind>(kind: K) => Of<K> | null;
  /** Every clause of this kind that is left. */
  readonly every: <K extends Kind>(kind: K) => readonly Of<K>[];
  /** What nobody took. */
  readonly left: () => Part;
}

export const takingFrom = (part: Part): Taking => {
  /* Some thirty kinds are asked for, and a part has few clauses: their kinds are looked up once. */
  const left: (Kind | null)[] = part.map(({ clause }) => clause.kind);
  const one = <K extends Kind>(kind: K): Of<K> | null => {
    const at = left.indexOf(kind);
    if (at < 0) return null;
    left[at] = null;
    return part[at]!.clause as Of<K>;
  };
  return {
    one,
    every: <K extends Kind>(kind: K) => {
      const found: Of<K>[] = [];
      for (let next = one(kind); next !== null; next = one(kind)) found.push(next);
      return found;
    },
    left: () => part.filter((_, at) => left[at] !== null),
  };
};

/** Why the part says one kind of thing more often than a step takes it, or null. */
export const saidTwice = (part: Part): Problem | null => {
  const seen = new Set<Kind>();
  for (const placed of part) {
    const { kind } = placed.clause;
    const { most, twice } = placements[kind];
    if (most === "one" && seen.has(kind)) return problem(twice, [placed]);
    seen.add(kind);
  }
  return null;
};
