// directions/grammar: the phrases of a table as one machine: a state for each place they can be read to, one step for each word.

/** Words in a row, by their codes. */
type Row = readonly number[];

/** A place in the phrases of a table. */
export interface PhraseState {
  /** The patterns of which a phrase ends here, each by its place in the table; equal patterns once. */
  readonly ends: readonly number[];
  /** The place after one more word; undefined where no phrase goes on with it. */
  readonly after: (word: number) => PhraseState | undefined;
  /** The words with which a phrase goes on. */
  readonly words: () => Iterable<number>;
}

/** A place in one pattern, before it is put together with the others. */
interface Place {
  readonly id: number;
  /** Where one also is without reading a word. */
  readonly same: Place[];
  readonly edges: (readonly [word: number, to: Place])[];
  /** The pattern that ends here, or -1. */
  readonly ends: number;
}

/**
 * The first state for patterns given as pieces, each a choice of rows of words, and words as codes.
 * States are worked out when they are first reached, and kept: as many as the
 * phrases have beginnings, never as many as texts.
 */
export const phraseStates = (patterns: readonly (readonly (readonly Row[])[])[]): PhraseState => {
  let count = 0;
  const place = (ends = -1): Place => {
    count += 1;
    return { id: count, same: [], edges: [], ends };
  };

  const placeOf = (pieces: readonly (readonly Row[])[], pattern: number): Place => {
    let next = place(pattern);
    for (const rows of pieces.toReversed()) {
      const here = place();
      for (const row of rows) {
        let from = here;
        row.forEach((word, at) => {
          const to = at === row.length - 1 ? next : place();
          from.edges.push([word, to]);
          from = to;
        });
        if (row.length === 0) here.same.push(next);
      }
      next = here;
    }
    return next;
  };

  const states = new Map<string, PhraseState>();

  const stateOf = (places: readonly Place[]): PhraseState => {
    const all = new Map<number, Place>();
    const open = [...places];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (all.has(one.id)) continue;
      all.set(one.id, one);
      open.push(...one.same);
    }
    const key = [...all.keys()].toSorted((one, other) => one - other).join(" ");
    const known = states.get(key);
    if (known !== undefined) return known;
    const state = makeState([...all.values()]);
    states.set(key, state);
    return state;
  };

  const makeState = (places: readonly Place[]): PhraseState => {
    let leading: Map<number, Place[]> | null = null;
    const byWord = (): Map<number, Place[]> => {
      if (leading !== null) return leading;
      leading = new Map();
      for (const { edges } of places)
        for (const [word, to] of edges) {
          const known = leading.get(word);
          if (known === undefined) leading.set(word, [to]);
          else known.push(to);
        }
      return leading;
    };
    const reached = new Map<number, PhraseState>();
    return {
      ends: places.flatMap(({ ends }) => (ends < 0 ? [] : [ends])).toSorted((one, other) => one - other),
      after: (word) => {
        const before = reached.get(word);
        if (before !== undefined) return before;
        const to = byWord().get(word);
        if (to === undefined) return undefined;
        const state = stateOf(to);
        reached.set(word, state);
        return state;
      },
      words: () => byWord().keys(),
    };
  };

  return stateOf(patterns.map((pieces, pattern) => placeOf(pieces, pattern)));
};
