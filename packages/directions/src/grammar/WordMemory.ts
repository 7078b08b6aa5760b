// directions/grammar: what parsers found, kept by the words they have looked at, for every text that goes on with the same words.
import type { Token } from "./tokens.ts";

/** What a parser found behind some words. */
export interface Kept {
  readonly matches: readonly { readonly value: unknown; readonly end: number }[];
  /** The position that the ends of the matches count from. */
  readonly at: number;
  /** The first and the last position that it looked at; the end of the text is one. */
  readonly first: number;
  readonly last: number;
  readonly steps: number;
  /** The text that was last given these matches. */
  givenTo: number;
}

/** A token as it is told apart here; the end of the text is one. */
type Form = number;

const endOfText: Form = 0;

const kinds: Readonly<Record<Token["kind"], number>> = { word: 0, number: 1, mark: 2, stuck: 3 };

/**
 * A place is a number: where some words lead that parsers looked at, told by the place before and the form that leads
 * on. Below nought are the places where the parsers begin, so that nought is none. All steps stand in one table,
 * where a step is found by one look: a look that goes astray in memory costs more than all else here.
 */
type Place = number;

/** The numbers of one step: from which place, over which form, to which place, and 1 where something is kept there. */
const step = { from: 0, form: 1, to: 2, isKept: 3, length: 4 } as const;

const firstSteps = 1024;

/** Most places: the memory begins again when it is full. */
const mostKept = 100_000;

/**
 * What a parser finds depends on nothing but the tokens it looks at: on their words as written, what they were taken
 * for, and whether a space stands before each. So where they are the same, so is what it finds.
 */
export class WordMemory {
  /** Twice as many as are taken at least, and a power of 2. */
  #steps = new Float64Array(firstSteps * step.length);
  readonly #kept: Kept[] = [];
  #places = 0;

  get isFull(): boolean {
    return this.#places > mostKept;
  }

  /** The forms of these tokens, and of the end behind them. */
  formsOf(tokens: readonly Token[]): readonly Form[] {
    const forms = tokens.map(({ form, kind, glued }) => form * 8 + kinds[kind] * 2 + (glued ? 1 : 0));
    forms.push(endOfText);
    return forms;
  }

  /** What this parser, told by its number, finds in the words from `from` on; null where it has met no such words. */
  find(parser: number, forms: readonly Form[], from: number): Kept | null {
    let place: Place = -1 - parser;
    for (let next = from; next < forms.length; next += 1) {
      const at = this.#stepAt(place, forms[next]!);
      if (this.#steps[at + step.isKept] === 1) return this.#kept[this.#steps[at + step.to]!]!;
      place = this.#steps[at + step.to]!;
      if (place === 0) return null;
    }
    return null;
  }

  /** A parser that looked at nothing leaves nothing. */
  keep(parser: number, forms: readonly Form[], kept: Kept): void {
    let place: Place = -1 - parser;
    const end = Math.min(kept.last + 1, forms.length);
    for (let next = kept.first; next < end; next += 1) {
      const at = this.#stepAt(place, forms[next]!);
      const known = this.#steps[at + step.to]!;
      if (next === end - 1) this.#steps[at + step.isKept] = 1;
      place = known !== 0 ? known : this.#newAfter(at, place, forms[next]!);
    }
    if (place > 0) this.#kept[place] = kept;
  }

  /** Where the step over `form` stands in the table, or where it would. */
  #stepAt(place: Place, form: Form): number {
    const steps = this.#steps;
    const last = steps.length / step.length - 1;
    let row = (Math.imul(place, 0x9e3779b1) ^ Math.imul(form, 0x85ebca6b)) >>> 7;
    for (;;) {
      const at = (row & last) * step.length;
      const from = steps[at + step.from];
      if (from === 0 || (from === place && steps[at + step.form] === form)) return at;
      row += 1;
    }
  }

  #newAfter(at: number, place: Place, form: Form): Place {
    this.#places += 1;
    this.#steps[at + step.from] = place;
    this.#steps[at + step.form] = form;
    this.#steps[at + step.to] = this.#places;
    if (this.#places * 2 * step.length > this.#steps.length) this.#makeRoom();
    return this.#places;
  }

  #makeRoom(): void {
    const before = this.#steps;
    this.#steps = new Float64Array(before.length * 2);
    for (let at = 0; at < before.length; at += step.length)
      if (before[at + step.from] !== 0)
        this.#steps.set(
          before.subarray(at, at + step.length),
          this.#stepAt(before[at + step.from]!, before[at + step.form]!),
        );
  }
}
