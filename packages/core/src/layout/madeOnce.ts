// layout: keeps the parts of a label that were made, since most ways to lay a set out change one part of it or none.
import type { Points } from "../units.ts";
import { type Answers, answersAlike, noAnswers, type Room, roomOf } from "./Room.ts";

interface Known<Made> {
  readonly decidedBy: readonly unknown[];
  readonly made: Made;
}

/**
 * What was made of each thing, for one document and one ruler. Few were made of
 * each, so that comparing them one by one is quicker than building a text key.
 */
export type MadeBefore<Made> = Map<object, Known<Made>[]>;

const sameValues = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return one.length === other.length;
};

/** The list that is kept under this key, empty at first. */
export const knownOf = <Key, One>(before: Map<Key, One[]>, what: Key): One[] => {
  const known = before.get(what);
  if (known !== undefined) return known;
  const none: One[] = [];
  before.set(what, none);
  return none;
};

/**
 * What `make` makes of `what`, or made of it before where every value of `decidedBy` was the same. These must be all
 * that it depends on; what is made is shared and never changed.
 */
export const madeOnce = <Made>(
  before: MadeBefore<Made>,
  what: object,
  decidedBy: readonly unknown[],
  make: () => Made,
): Made => {
  const known = knownOf(before, what);
  for (const one of known) if (sameValues(one.decidedBy, decidedBy)) return one.made;
  const made = make();
  known.push({ decidedBy, made });
  return made;
};

/** What `make` makes, made at the first asking. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

interface KnownInRoom<Made> {
  readonly whole: string;
  readonly values: readonly unknown[];
  readonly answers: Answers;
  readonly made: Made;
}

/** What was made of one thing to stand on a label. */
export type MadeForRooms<Made> = KnownInRoom<Made>[];

/** One way to lay a set out: all values that any part depends on, in one order, and the height of an empty label. */
export interface Way {
  readonly values: readonly unknown[];
  readonly room: Points;
}

/**
 * The same for what is to stand on a label whole. It may depend on `whole`, on the values at the places of `counts`,
 * which are always the same for one thing, and on what it asks of the room, which is all that it may know of it.
 */
export const madeForRoom = <Made>(
  known: MadeForRooms<Made>,
  whole: string,
  counts: readonly number[],
  { values, room }: Way,
  make: (room: Room) => Made,
): Made => {
  for (const one of known) {
    if (!answersAlike(one.answers, room) || one.whole !== whole) continue;
    let at = 0;
    while (at < counts.length && one.values[counts[at]!] === values[counts[at]!]) at += 1;
    if (at === counts.length) return one.made;
  }
  const answers = noAnswers();
  const made = make(roomOf(room, answers));
  known.push({ whole, values, answers, made });
  return made;
};
