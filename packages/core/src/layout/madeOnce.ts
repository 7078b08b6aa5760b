// layout: keeps the parts of a label that were made, since most ways to lay a set out change one part of it or none.

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

/**
 * The list that was given first of all lists with these values, so that many things made by one list compare it as one
 * value.
 */
export const sameList = (before: (readonly unknown[])[], list: readonly unknown[]): readonly unknown[] => {
  for (const one of before) if (sameValues(one, list)) return one;
  before.push(list);
  return list;
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
  let known = before.get(what);
  if (known === undefined) {
    known = [];
    before.set(what, known);
  }
  for (const one of known) if (sameValues(one.decidedBy, decidedBy)) return one.made;
  const made = make();
  known.push({ decidedBy, made });
  return made;
};
