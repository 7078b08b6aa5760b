// language/translate: what another language says of a label, or why it says nothing: the seam to whoever lays it out.
import type { Meaning } from "@plainlabel/pictograms";
import type { Run } from "../english/Saying.ts";

/** Who read the words of a language as a professional who speaks it, when, and which version of them. */
export interface Review {
  readonly by: string;
  readonly date: string;
  readonly version: string;
}

/**
 * One sentence in another language. Every number in right-to-left text stands in
 * an isolate (U+2066 ... U+2069) of its own, with its unit where that is in Latin
 * letters; a number and its noun are tied by U+00A0 or, where a script has no
 * spaces, by U+2060.
 */
export interface TranslatedSentence {
  readonly runs: readonly Run[];
  /** Of the directions: sentences of one part stand on one label, as in English. */
  readonly part?: number;
  /** The picture that the English sentence has; null too where it would be read the other way round. */
  readonly pictogram: Meaning | null;
  /** What it says stands in the picture of the sentence before it. */
  readonly drawnBefore?: true;
  /** Never split between two labels: it is a warning, or holds a "not", which comes last in many languages. */
  readonly whole?: true;
  /** Of the directions: a caution, which tells nothing of their calendar. */
  readonly aside?: true;
}

export interface Said {
  readonly said: true;
  readonly sentences: readonly TranslatedSentence[];
}

/** No words that are sure: the label says this part in English alone. */
export interface NotSaid {
  readonly said: false;
  /** Why, in English, for the pharmacist. */
  readonly why: string;
}

/** The words of a label in one language, part by part. */
export interface Translation {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** null: a draft, which no professional who speaks the language has seen. */
  readonly reviewed: Review | null;
  readonly directions: Said | NotSaid;
  /** One for each warning asked for, in the same order. */
  readonly warnings: readonly (Said | NotSaid)[];
  /** Those asked for. */
  readonly furniture: ReadonlyMap<string, Said | NotSaid>;
}

/** The words of a translated sentence without their emphasis. */
export const wordsOfTranslated = ({ runs }: TranslatedSentence): string =>
  runs.map(({ text }) => text).join("");
