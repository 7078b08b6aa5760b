// page in: which languages a page may be read in, and its words in the one that was asked for.
import {
  englishPage,
  isSigned,
  type PagePhrases,
  type PageTag,
  pagePhrasesOf,
  pageTags,
} from "@plainlabel/core";
import type { PageLanguage } from "./PageProps.ts";

/** Whose words may be shown. */
export interface Behind {
  /** A professional has approved the label. */
  readonly approved: boolean;
  /** The operator shows nothing that nobody has signed, behind drafts and samples too. */
  readonly reviewedOnly: boolean;
}

/**
 * The words of the language `lang`, and links to the others. As on paper, a
 * language that nobody has signed stands on drafts and samples alone: behind an
 * approved label it is as if it were not there, and the page is in English.
 */
export const pageIn = (
  lang: string | null,
  { approved, reviewedOnly }: Behind,
  signed: (tag: PageTag) => boolean = isSigned,
): { readonly phrases: PagePhrases; readonly languages: readonly PageLanguage[] } => {
  const offered: readonly PagePhrases[] = [
    englishPage,
    ...pageTags.filter((tag) => (!approved && !reviewedOnly) || signed(tag)).map(pagePhrasesOf),
  ];
  const phrases = offered.find(({ tag }) => tag === lang) ?? englishPage;
  const languages = offered
    .filter((each) => each !== phrases)
    .map(({ tag, ownName }): PageLanguage => ({ lang: tag, name: ownName }));
  return { phrases, languages };
};
