// document: the script that a language is written in, and the side from which its lines begin.
import type { LanguageTag } from "./LabelDocument.ts";

/** ISO 15924 codes of scripts that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

const scripts = new Map<LanguageTag, string>();

/**
 * ISO 15924 code of the script, by the tag's own or by Unicode's likely subtags:
 * "ur" is Arab, "pa" Guru and "pa-Arab" Arab. "Latn" for a tag that nobody knows.
 */
export const scriptOfLanguage = (lang: LanguageTag): string => {
  let script = scripts.get(lang);
  if (script === undefined) {
    try {
      script = new Intl.Locale(lang).maximize().script ?? "Latn";
    } catch {
      script = "Latn";
    }
    // Tags come from requests: what is kept stays small.
    if (scripts.size < 500) scripts.set(lang, script);
  }
  return script;
};

/** Whether lines of this language begin at the right. */
export const isRightToLeft = (lang: LanguageTag): boolean => rightToLeft.has(scriptOfLanguage(lang));

const alphabets: ReadonlySet<string> = new Set(["Latn", "Cyrl", "Grek"]);

/** Latin, Cyrillic and Greek stand in one face, spaces and all: what its letters take is the sum of what each takes. */
export const isAlphabet = (lang: LanguageTag): boolean => alphabets.has(scriptOfLanguage(lang));
