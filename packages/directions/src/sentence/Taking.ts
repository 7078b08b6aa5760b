// directions/sentence: clauses are taken one by one, and what nobody took is told: nothing is passed over.
import type { Placed } from "../clauses/Clause.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import { type Kind, type Of, placements } from "./placement.ts";

/** Clauses in their places, in the order of the words. */
export type Part = readonly Placed[];

/** Why clauses do not make a step, and the clauses it is about; none where it is about all of them. */
export interface Problem {
  readonly code: RefusalCode;
  readonly about: Part;
}

export const problem = (code: RefusalCode, about: Part = []): Problem => ({ code, about });

export const isProblem = (value: object): value is Problem => "about" in value && "code" in value;

/** The clauses of one kind, in order, without taking them. */
export const all = <K extends Kind>(part: Part, kind: K): readonly Of<K>[] =>
  part.flatMap(({ clause }) => (clause.kind === kind ? [clause as Of<K>] : []));

export const has = (part: Part, kind: Kind): boolean => part.some(({ clause }) => clause.kind === kind);

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
  const taken = new Set<Placed>();
  const every = <K extends Kind>(kind: K, most = Number.POSITIVE_INFINITY): readonly Of<K>[] => {
    const found = part.filter((placed) => placed.clause.kind === kind && !taken.has(placed)).slice(0, most);
    for (const placed of found) taken.add(placed);
    return found.map(({ clause }) => clause as Of<K>);
  };
  return {
    one: (kind) => every(kind, 1)[0] ?? null,
    every: (kind) => every(kind),
    left: () => part.filter((placed) => !taken.has(placed)),
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
