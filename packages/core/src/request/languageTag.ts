// request: language tags (BCP 47). A tag we cannot read must not choose a language.
import type { Fault } from "./displayText.ts";

const canonical = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

/** What keeps a text from being a language tag in its registered form: language, script, region, nothing private. */
export const languageFaults = (tag: string): readonly Fault[] => {
  const written = canonical(tag);
  const wellFormed = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(tag);
  if (written === null || !wellFormed) {
    return [
      {
        code: "not-a-language-tag",
        detail: "This is not a language tag of the form language-Script-REGION.",
        help: 'Send a BCP 47 tag such as "cy", "pl", "en-GB" or "zh-Hant".',
      },
    ];
  }
  if (written === tag) return [];
  const help = `Write it as "${written}".`;
  return [{ code: "not-a-language-tag", detail: "The language tag is not in its registered form.", help }];
};
