// directions/grammar: which tokens a match can begin with, so that nothing is tried that cannot match.
import { codeOf, codesSoFar, isNumberCode } from "./vocabulary.ts";

/** The words and marks that a match can begin with, by their codes; whether any number may, and whether nothing may. */
export interface Beginnings {
  readonly codes: ReadonlySet<number>;
  readonly numbers: boolean;
  readonly empty: boolean;
}

/** A match begins with one of these words or marks. */
export const beginningsIn = (words: Iterable<string>): Beginnings => ({
  codes: new Set([...words].map(codeOf)),
  numbers: false,
  empty: false,
});

/** A match begins with a number, whichever it is. */
export const anyNumber: Beginnings = { codes: new Set(), numbers: true, empty: false };

const noBits = new Int32Array(0);

/**
 * The beginnings of one parser, worked out when they are first asked for, since
 * parsers may name others that are made after them; null is anything.
 */
export class Beginning {
  readonly #work: () => Beginnings | null;
  #known: Beginnings | null | undefined;
  #anything = false;
  /** A bit for each code below `#codes`: all that there were when it was made. */
  #bits: Int32Array = noBits;
  #codes = 0;

  constructor(work: () => Beginnings | null) {
    this.#work = work;
  }

  get known(): Beginnings | null {
    if (this.#known === undefined) this.#known = this.#work();
    return this.#known;
  }

  /** False when no match begins with a token of this code. */
  allows(code: number): boolean {
    if (this.#anything) return true;
    if (code >= this.#codes) return this.#allowsLate(code);
    return ((this.#bits[code >> 5]! >> (code & 31)) & 1) === 1;
  }

  /** The first question, or one about a word that came after it. */
  #allowsLate(code: number): boolean {
    const { known } = this;
    this.#anything = known === null || known.empty;
    if (known === null || known.empty) return true;
    this.#codes = codesSoFar();
    this.#bits = new Int32Array((this.#codes >> 5) + 1);
    for (const one of known.codes) this.#bits[one >> 5]! |= 1 << (one & 31);
    if (known.numbers)
      for (let one = 0; one < this.#codes; one += 1)
        if (isNumberCode(one)) this.#bits[one >> 5]! |= 1 << (one & 31);
    return this.allows(code);
  }
}

/** What a match of one of these can begin with. */
export const anyBeginning = (all: Iterable<Beginnings | null>): Beginnings | null => {
  const codes = new Set<number>();
  let [numbers, empty] = [false, false];
  for (const one of all) {
    if (one === null) return null;
    for (const code of one.codes) codes.add(code);
    numbers ||= one.numbers;
    empty ||= one.empty;
  }
  return { codes, numbers, empty };
};

/** What a match of these in a row can begin with. */
export const firstBeginning = (all: readonly (() => Beginnings | null)[]): Beginnings | null => {
  const led: (Beginnings | null)[] = [];
  for (const work of all) {
    const one = work();
    led.push(one);
    if (one?.empty !== true) {
      const any = anyBeginning(led);
      return any === null ? null : { ...any, empty: false };
    }
  }
  return anyBeginning(led);
};
