// request: language tags (BCP 47). A tag we cannot read must not choose a language.
import type { Fault } from "./displayText.ts";

const canonical = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

const namesOf = (type: "language" | "script" | "region"): Intl.DisplayNames =>
  new Intl.DisplayNames(["en-GB"], { type, fallback: "none" });

const [languages, scripts, regions] = [namesOf("language"), namesOf("script"), namesOf("region")];

/** Codes of ISO 639 that name no language: not known, several, not coded, no words, and those for private use. */
const noLanguage = /^(?:und|mul|mis|zxx|q[a-t][a-z])$/;

/**
 * What of a tag the registry does not hold. Codes of two letters, scripts and regions are closed lists of which every
 * one has a name; of the many languages with three letters some have none here, and are taken as sent.
 */
const unregistered = (tag: string): string | null => {
  const { language, script, region } = new Intl.Locale(tag);
  if (noLanguage.test(language)) return `"${language}" names no language.`;
  if (language.length === 2 && languages.of(language) === undefined)
    return `There is no language "${language}".`;
  if (script !== undefined && scripts.of(script) === undefined) return `There is no script "${script}".`;
  if (region !== undefined && regions.of(region) === undefined) return `There is no region "${region}".`;
  return null;
};

const example = 'Send a BCP 47 tag such as "cy", "pl", "en-GB" or "zh-Hant".';

const fault = (detail: string, help: string): readonly Fault[] => [
  { code: "not-a-language-tag", detail, help },
];

const faultsOf = (tag: string): readonly Fault[] => {
  const written = canonical(tag);
  const wellFormed = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(tag);
  if (written === null || !wellFormed)
    return fault("This is not a language tag of the form language-Script-REGION.", example);
  const unknown = unregistered(written);
  if (unknown !== null) return fault(unknown, example);
  if (written === tag) return [];
  return fault("The language tag is not in its registered form.", `Write it as "${written}".`);
};

/** There are few languages in a pharmacy; what is none may be anything. */
const mostRemembered = 200;

const remembered = new Map<string, readonly Fault[]>();

/**
 * What keeps a text from being a language tag in its registered form: language, script, region, nothing private.
 * Asking the registry takes longer than the rest of a request: it is asked once for each tag.
 */
export const languageFaults = (tag: string): readonly Fault[] => {
  const known = remembered.get(tag);
  if (known !== undefined) return known;
  const faults = faultsOf(tag);
  // A long one is none, and not worth its memory.
  if (tag.length > 20) return faults;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(tag, faults);
  return faults;
};
