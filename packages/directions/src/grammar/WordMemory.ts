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

/** A place in the words that parsers looked at: what was found when they looked no further, or what may come next. */
interface Place {
  kept: Kept | null;
  /** What came next when it was first left; nearly always there is no other. */
  form: Form;
  next: Place | null;
  others: Map<Form, Place> | null;
}

/** A token as it is told apart here; the end of the text is one. */
type Form = number;

const endOfText: Form = 0;

const kinds: Readonly<Record<Token["kind"], number>> = { word: 0, number: 1, mark: 2, stuck: 3 };

const newPlace = (): Place => ({ kept: null, form: endOfText, next: null, others: null });

const placeAfter = (place: Place, form: Form): Place | undefined =>
  place.next !== null && place.form === form ? place.next : place.others?.get(form);

/** Most places: the memory begins again when it is full. */
const mostKept = 100_000;

/**
 * What a parser finds depends on nothing but the tokens it looks at: on their words as written, what they were taken
 * for, and whether a space stands before each. So where they are the same, so is what it finds.
 */
export class WordMemory {
  readonly #begun: Place[] = [];
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
    let place = this.#begun[parser];
    for (let next = from; place !== undefined; next += 1) {
      if (place.kept !== null) return place.kept;
      place = placeAfter(place, forms[next]!);
    }
    return null;
  }

  keep(parser: number, forms: readonly Form[], kept: Kept): void {
    this.#begun[parser] ??= newPlace();
    let place = this.#begun[parser];
    const end = Math.min(kept.last + 1, forms.length);
    for (let at = kept.first; at < end; at += 1) {
      place = placeAfter(place, forms[at]!) ?? this.#newAfter(place, forms[at]!);
    }
    place.kept = kept;
  }

  #newAfter(place: Place, form: Form): Place {
    const next = newPlace();
    this.#places += 1;
    if (place.next === null) {
      place.form = form;
      place.next = next;
    } else {
      place.others ??= new Map();
      place.others.set(form, next);
    }
    return next;
  }
}
