// language/translate: cells that stay empty, with the reason that a pharmacist is told.
import type { AtMeal, Missing } from "./Phrases.ts";

export const missing = (why: string): Missing => ({ missing: why });

/** What a table says where its author has no sure phrase. `language`: its name in English. */
export const gapsIn = (
  language: string,
): {
  readonly notHalved: Missing;
  readonly unclear: (what: string) => Missing;
  readonly noMeal: (what: string) => AtMeal;
} => {
  const unclear = (what: string): Missing =>
    missing(`There is no ${language} word that surely means ${what}.`);
  return {
    notHalved: missing(`There is no ${language} phrase for a part of it.`),
    unclear,
    noMeal: (what) => ({
      before: unclear(what),
      after: unclear(what),
      with: unclear(what),
      withOrAfter: unclear(what),
    }),
  };
};
