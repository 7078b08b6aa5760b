// language: the languages that the page behind the code can be read in, beside English.
import { arPage } from "./ar/page.ts";
import { bnPage } from "./bn/page.ts";
import { ckbPage } from "./ckb/page.ts";
import { cyPage } from "./cy/page.ts";
import { englishPage } from "./english/page.ts";
import { esPage } from "./es/page.ts";
import { faPage } from "./fa/page.ts";
import { frPage } from "./fr/page.ts";
import { guPage } from "./gu/page.ts";
import { hiPage } from "./hi/page.ts";
import { correctionsOf, phrasesOf, type TranslatedTag } from "./languages.ts";
import { ltPage } from "./lt/page.ts";
import { paGuruPage } from "./pa-Guru/page.ts";
import { settled } from "./page/fillPage.ts";
import type { PagePhrases } from "./page/PagePhrases.ts";
import { correctedPage } from "./page/pageLexicon.ts";
import { plPage } from "./pl/page.ts";
import { psPage } from "./ps/page.ts";
import { ptPTPage } from "./pt-PT/page.ts";
import { roPage } from "./ro/page.ts";
import { ruPage } from "./ru/page.ts";
import { soPage } from "./so/page.ts";
import { taPage } from "./ta/page.ts";
import { tiPage } from "./ti/page.ts";
import { trPage } from "./tr/page.ts";
import { ukPage } from "./uk/page.ts";
import { urPage } from "./ur/page.ts";
import { viPage } from "./vi/page.ts";
import { zhHansPage } from "./zh-Hans/page.ts";

export { englishPage } from "./english/page.ts";

const tables = {
  ar: arPage,
  bn: bnPage,
  ckb: ckbPage,
  cy: cyPage,
  es: esPage,
  fa: faPage,
  fr: frPage,
  gu: guPage,
  hi: hiPage,
  lt: ltPage,
  "pa-Guru": paGuruPage,
  pl: plPage,
  ps: psPage,
  "pt-PT": ptPTPage,
  ro: roPage,
  ru: ruPage,
  ta: taPage,
  so: soPage,
  ti: tiPage,
  tr: trPage,
  uk: ukPage,
  ur: urPage,
  vi: viPage,
  "zh-Hans": zhHansPage,
} as const satisfies Readonly<Partial<Record<TranslatedTag, PagePhrases>>>;

/** A language that has words for a label and for a page. */
export type PageTag = keyof typeof tables;
export const pageTags = Object.keys(tables) as readonly PageTag[];
export const hasPage = (tag: string): tag is PageTag => Object.hasOwn(tables, tag);

/** The page's words as they were written, with the corrections of those who read them. */
export const writtenPageOf = (tag: PageTag): PagePhrases => correctedPage(tables[tag], correctionsOf(tag));

const pages = Object.fromEntries(pageTags.map((tag) => [tag, settled(writtenPageOf(tag))])) as Readonly<
  Record<PageTag, PagePhrases>
>;

/** The page's own words in a language; English for every other tag. */
export const pagePhrasesOf = (tag: string | null): PagePhrases =>
  tag !== null && hasPage(tag) ? pages[tag] : englishPage;

/** A professional has signed both what the page says of its own accord and what it says of a label. */
export const isSigned = (tag: PageTag): boolean =>
  pages[tag].reviewed !== null && phrasesOf(tag).reviewed !== null;
