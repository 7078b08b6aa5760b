// directions/grammar: the phrases of a table as one machine: a state for each place they can be read to, one step
// for each word.

/** Words in a row, by their codes. */
type Row = readonly number[];

/** A place in the phrases of a table. */
export class PhraseState {
  /** The patterns of which a phrase ends here, each by its place in the table; equal patterns once. */
  readonly ends: readonly number[];
  readonly #goOn: () => ReadonlyMap<number, PhraseState>;
  #next: ReadonlyMap<number, PhraseState> | null = null;

  constructor(ends: readonly number[], goOn: () => ReadonlyMap<number, PhraseState>) {
    this.ends = ends;
    this.#goOn = goOn;
  }

  /** The places after one more word, by its code. */
  get next(): ReadonlyMap<number, PhraseState> {
    this.#next ??= this.#goOn();
    return this.#next;
  }
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
 * The states after a state are worked out when it is first left, and kept: as many as the
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

  const makeState = (places: readonly Place[]): PhraseState =>
    new PhraseState(
      places.flatMap(({ ends }) => (ends < 0 ? [] : [ends])).toSorted((one, other) => one - other),
      () => {
        const leading = new Map<number, Place[]>();
        for (const { edges } of places)
          for (const [word, to] of edges) {
            const known = leading.get(word);
            if (known === undefined) leading.set(word, [to]);
            else known.push(to);
          }
        return new Map([...leading].map(([word, to]) => [word, stateOf(to)]));
      },
    );

  return stateOf(patterns.map((pieces, pattern) => placeOf(pieces, pattern)));
};
