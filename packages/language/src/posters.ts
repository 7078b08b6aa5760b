// language: the languages that posters come in, beside English.

import { esPoster } from "./es/poster.ts";
import { frPoster } from "./fr/poster.ts";
import type { TranslatedTag } from "./languages.ts";
import { plPoster } from "./pl/poster.ts";
import type { PosterPhrases } from "./poster/PosterPhrases.ts";
import { ptPTPoster } from "./pt-PT/poster.ts";
import { ruPoster } from "./ru/poster.ts";
import { urPoster } from "./ur/poster.ts";

/** Every language of a label has its row. null: nobody has found sure words for it yet; English is asked for instead. */
const tables: Readonly<Record<TranslatedTag, PosterPhrases | null>> = {
  ar: null,
  bn: null,
  ckb: null,
  cy: null,
  es: esPoster,
  fa: null,
  fr: frPoster,
  gu: null,
  hi: null,
  lt: null,
  "pa-Guru": null,
  pl: plPoster,
  ps: null,
  "pt-PT": ptPTPoster,
  ro: null,
  ru: ruPoster,
  so: null,
  ta: null,
  ti: null,
  tr: null,
  uk: null,
  ur: urPoster,
  vi: null,
  "zh-Hans": null,
};

export const posterTags: readonly TranslatedTag[] = (Object.keys(tables) as TranslatedTag[]).filter(
  (tag) => tables[tag] !== null,
);

/** null: there are none. */
export const posterPhrasesOf = (tag: string): PosterPhrases | null =>
  Object.hasOwn(tables, tag) ? tables[tag as TranslatedTag] : null;

/** The row of the number to phone, in two: what stands before it, and the number as the language sets it. */
export const posterPhone = ({ phone, dir }: PosterPhrases, number: string): readonly [string, string] => {
  const [before = ""] = phone.split("{phone}");
  return [before, dir === "rtl" ? `\u2066${number}\u2069` : number];
};
