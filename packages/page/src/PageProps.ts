// props: everything the page of a label is made from. No clock, no network, no person.
import type { Film, MedicineEntry, Photograph } from "@plainlabel/content";
import type { PagePhrases } from "@plainlabel/core";
import type { PageChoices } from "./PageChoices.ts";
import type { PageContent } from "./PageContent.ts";

/** A language the page can also be read in, named in that language: "Polski". */
export interface PageLanguage {
  readonly lang: string;
  readonly name: string;
}

export interface PageProps {
  readonly content: PageContent;
  /** Where the page is mounted: "/M/TOKEN". See `pagePaths`. */
  readonly base: string;
  readonly choices: PageChoices;
  /** What the page speaks, as `pageIn` gives it; left out: English. */
  readonly phrases?: PagePhrases | undefined;
  /**
   * Information about the medicine; null where there is none, or where only reviewed words are shown and it has
   * no review.
   */
  readonly entry: MedicineEntry | null;
  /** The form as dispensed: of an entry, what stands for other forms is left out. Not given: everything is said. */
  readonly form?: string | undefined;
  /** Films that would play, at most one of each kind is offered; empty: the page offers the picture story only. */
  readonly films: readonly Film[];
  /** Of the very product; left out: none. Nothing of them is loaded before a tap. */
  readonly photographs?: readonly Photograph[] | undefined;
  /** Languages besides this one. Empty: no language links. */
  readonly languages: readonly PageLanguage[];
}
