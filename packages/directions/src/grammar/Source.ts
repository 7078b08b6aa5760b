// directions/grammar: the directions being read, which note how far a parser has looked, so that what it found may be kept.
import type { Token } from "./tokens.ts";
import { type Kept, WordMemory } from "./WordMemory.ts";

/** What a parser found at one position of a text, and the positions it has looked at. */
export interface Reading {
  readonly matches: readonly { readonly value: unknown; readonly end: number }[];
  readonly first: number;
  readonly last: number;
}

/** In longer texts nothing is kept for others: what is kept may hold on to the text it comes from. */
const longestKept = 400;

/** Spaces that are not one plain space. */
const uneven = /\s\s|[^\S ]/;

let memory = new WordMemory();
let sources = 0;

/** Stands for every position before the one at which a parser begins. */
const anywhere = -2;

/**
 * A parser may look at where a text begins, and at the word before it. So what is found at the beginning is kept by
 * itself, and so is what depends on the word before.
 */
const places = { beginning: 0, behindAny: 1, behindWord: 2 } as const;

/** A text cut into tokens, of which nothing is read yet. */
export class Source {
  /** The work done, in steps, so that a test can bound it. */
  readonly work = { steps: 0 };
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** What parsers found in this text, by parser and position. */
  readonly #read: (Reading | undefined)[][] = [];
  /** Tells this text from every other. */
  readonly #id: number;
  readonly #memory: WordMemory | null;
  #forms: readonly number[] | null = null;
  /** The first and the last position that was looked at, by the parser at work. */
  #first = 0;
  #last = -1;

  constructor(text: string, tokens: readonly Token[]) {
    sources += 1;
    this.#id = sources;
    this.#text = text;
    this.#tokens = tokens;
    if (memory.isFull) memory = new WordMemory();
    this.#memory = text.length <= longestKept ? memory : null;
  }

  /** The whole text. A parser that asks for it may have looked at all of it, so what it finds is kept for no other text. */
  get text(): string {
    this.#first = anywhere;
    return this.#text;
  }

  /** All tokens, and the same holds. A parser that needs few asks for each of them (`token`). */
  get tokens(): readonly Token[] {
    this.#first = anywhere;
    return this.#tokens;
  }

  /** The token at this position, if there is one. */
  token(at: number): Token | undefined {
    this.#saw(at, at);
    return this.#tokens[at];
  }

  /** The words from one position to another, as typed, spacing evened out. */
  typed(from: number, to: number): string {
    const first = this.token(from);
    const last = this.token(to - 1);
    if (first === undefined || last === undefined) return "";
    const words = this.#text.slice(first.start, last.end);
    return uneven.test(words) ? words.replace(/\s+/g, " ") : words;
  }

  /**
   * What the parser of this number finds from `at`: read once at each position of a text, and for texts with the same
   * words once. A parser that has looked at what stands before it reads each text anew.
   */
  remember(parser: number, at: number, parse: (source: Source, at: number) => Reading["matches"]) {
    this.#read[parser] ??= new Array(this.#tokens.length + 1);
    const read = this.#read[parser];
    const before = read[at];
    const reading = before ?? this.#known(parser, at) ?? this.#readNow(parser, at, parse);
    read[at] = reading;
    this.#saw(reading.first, reading.last);
    return reading.matches;
  }

  #saw(first: number, last: number): void {
    if (first < this.#first) this.#first = first;
    if (last > this.#last) this.#last = last;
  }

  get #ownForms(): readonly number[] {
    this.#forms ??= this.#memory?.formsOf(this.#tokens) ?? [];
    return this.#forms;
  }

  /** What the parser found at the same words. The same words twice in one text are two things, and are read twice. */
  #known(parser: number, at: number): Reading | null {
    const kept =
      at === 0
        ? this.#find(parser, "beginning", at)
        : (this.#find(parser, "behindAny", at) ?? this.#find(parser, "behindWord", at - 1));
    if (kept === null || kept.givenTo === this.#id) return null;
    kept.givenTo = this.#id;
    this.work.steps += kept.steps;
    const on = at - kept.at;
    const matches =
      on === 0 ? kept.matches : kept.matches.map(({ value, end }) => ({ value, end: end + on }));
    return { matches, first: kept.first + on, last: kept.last + on };
  }

  #find(parser: number, place: keyof typeof places, from: number): Kept | null {
    return this.#memory?.find(parser * 3 + places[place], this.#ownForms, from) ?? null;
  }

  #readNow(parser: number, at: number, parse: (source: Source, at: number) => Reading["matches"]): Reading {
    const [first, last, steps] = [this.#first, this.#last, this.work.steps];
    this.#first = at;
    this.#last = at - 1;
    const matches = parse(this, at);
    const reading = { matches, first: this.#first, last: this.#last };
    this.#first = first;
    this.#last = last;
    const place =
      at === 0 && reading.first !== anywhere
        ? "beginning"
        : reading.first === at
          ? "behindAny"
          : reading.first === at - 1
            ? "behindWord"
            : null;
    if (this.#memory !== null && place !== null)
      this.#memory.keep(parser * 3 + places[place], this.#ownForms, {
        matches,
        at,
        first: Math.max(reading.first, 0),
        last: reading.last,
        steps: this.work.steps - steps,
        givenTo: this.#id,
      });
    return reading;
  }
}
