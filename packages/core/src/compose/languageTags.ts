// compose: which of the languages that there are words in is the one that was asked for.
import type { LanguageTag } from "../document/LabelDocument.ts";

/** English of any country: labels say nothing in which they differ. */
export const isEnglish = (language: LanguageTag): boolean =>
  /^en(?:-Latn)?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(language);

/**
 * The words to take for a tag: the same language in the same script. A country
 * is passed over where the words name none; where they do (pt-PT), another
 * country's are other words. null: there are none.
 */
export const wordsFor = (asked: LanguageTag, tags: readonly LanguageTag[]): LanguageTag | null => {
  const wanted = new Intl.Locale(asked);
  const likely = wanted.maximize();
  const found = tags.find((tag) => {
    const offered = new Intl.Locale(tag);
    const { language, script } = offered.maximize();
    return (
      language === likely.language &&
      script === likely.script &&
      (offered.region === undefined || wanted.region === undefined || offered.region === wanted.region)
    );
  });
  return found ?? null;
};

const names = new Intl.DisplayNames(["en-GB"], { type: "language" });

/** The language in English: "Urdu"; the tag where it has no name. */
export const nameOfLanguage = (tag: LanguageTag): string => names.of(tag) ?? tag;

/** "Polish (pl) and Urdu (ur)": what may be asked for, in the order of the tags. */
export const inWords = (tags: readonly LanguageTag[]): string =>
  new Intl.ListFormat("en-GB").format(tags.map((tag) => `${nameOfLanguage(tag)} (${tag})`));
