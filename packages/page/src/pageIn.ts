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

/** Language and script, which a reader needs both: Punjabi in Pakistan is no Gurmukhi. null: no language. */
const readAs = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
};

/**
 * The language of a page that nobody has chosen one for, by what a phone says of
 * itself (Accept-Language, RFC 9110 12.5.4): its first language alone, where
 * pages speak it; null for English and every other. The ones behind it are what
 * a browser adds by itself.
 */
export const languageOfPhone = (acceptLanguage: string | undefined): PageTag | null => {
  const first = readAs(acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? "");
  return first === null ? null : (pageTags.find((tag) => readAs(tag) === first) ?? null);
};

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
