// language: the languages that posters come in, beside English.

import { arPoster } from "./ar/poster.ts";
import { bnPoster } from "./bn/poster.ts";
import { ckbPoster } from "./ckb/poster.ts";
import { cyPoster } from "./cy/poster.ts";
import { esPoster } from "./es/poster.ts";
import { faPoster } from "./fa/poster.ts";
import { frPoster } from "./fr/poster.ts";
import { guPoster } from "./gu/poster.ts";
import { hiPoster } from "./hi/poster.ts";
import type { TranslatedTag } from "./languages.ts";
import { ltPoster } from "./lt/poster.ts";
import { paGuruPoster } from "./pa-Guru/poster.ts";
import { plPoster } from "./pl/poster.ts";
import type { PosterPhrases } from "./poster/PosterPhrases.ts";
import { psPoster } from "./ps/poster.ts";
import { ptPTPoster } from "./pt-PT/poster.ts";
import { roPoster } from "./ro/poster.ts";
import { ruPoster } from "./ru/poster.ts";
import { soPoster } from "./so/poster.ts";
import { taPoster } from "./ta/poster.ts";
import { tiPoster } from "./ti/poster.ts";
import { trPoster } from "./tr/poster.ts";
import { ukPoster } from "./uk/poster.ts";
import { urPoster } from "./ur/poster.ts";
import { viPoster } from "./vi/poster.ts";
import { zhHansPoster } from "./zh-Hans/poster.ts";

/** Every language of a label has its row. null: nobody has found sure words for it yet; English is asked for instead. */
const tables: Readonly<Record<TranslatedTag, PosterPhrases | null>> = {
  ar: arPoster,
  bn: bnPoster,
  ckb: ckbPoster,
  cy: cyPoster,
  es: esPoster,
  fa: faPoster,
  fr: frPoster,
  gu: guPoster,
  hi: hiPoster,
  lt: ltPoster,
  "pa-Guru": paGuruPoster,
  pl: plPoster,
  ps: psPoster,
  "pt-PT": ptPTPoster,
  ro: roPoster,
  ru: ruPoster,
  so: soPoster,
  ta: taPoster,
  ti: tiPoster,
  tr: trPoster,
  uk: ukPoster,
  ur: urPoster,
  vi: viPoster,
  "zh-Hans": zhHansPoster,
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
