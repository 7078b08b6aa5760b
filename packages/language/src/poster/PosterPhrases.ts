// language/poster: the table that a language fills to have posters. A phrase that is missing does not compile.
import type { Review } from "../translate/Translation.ts";

/** One design in easy read: one idea a sentence. Pictures stand beside the offers, in the order of the English. */
export interface PosterText {
  readonly headline: string;
  readonly opening: string;
  readonly offers: readonly [string, string, string, string];
  readonly closing: string;
}

export interface PosterPhrases {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** Who signed these words as a professional who speaks the language; null: a draft. */
  readonly reviewed: Review | null;
  readonly read: PosterText;
  readonly help: PosterText;
  readonly ask: PosterText;
  /** Where no pharmacy is named. */
  readonly yourPharmacy: string;
  readonly scan: string;
  /** `{phone}` is the number. */
  readonly phone: string;
}
