// language: every language there is beside English: its folder's phrases, with the corrections of those who read them.

import { corrections as arCorrections } from "./ar/corrections.ts";
import { ar } from "./ar/phrases.ts";
import { corrections as bnCorrections } from "./bn/corrections.ts";
import { bn } from "./bn/phrases.ts";
import { corrections as ckbCorrections } from "./ckb/corrections.ts";
import { ckb } from "./ckb/phrases.ts";
import { corrections as cyCorrections } from "./cy/corrections.ts";
import { cy } from "./cy/phrases.ts";
import { corrections as esCorrections } from "./es/corrections.ts";
import { es } from "./es/phrases.ts";
import { corrections as faCorrections } from "./fa/corrections.ts";
import { fa } from "./fa/phrases.ts";
import { corrections as frCorrections } from "./fr/corrections.ts";
import { fr } from "./fr/phrases.ts";
import { corrections as guCorrections } from "./gu/corrections.ts";
import { gu } from "./gu/phrases.ts";
import { corrections as hiCorrections } from "./hi/corrections.ts";
import { hi } from "./hi/phrases.ts";
import { corrections as ltCorrections } from "./lt/corrections.ts";
import { lt } from "./lt/phrases.ts";
import { corrections as paGuruCorrections } from "./pa-Guru/corrections.ts";
import { paGuru } from "./pa-Guru/phrases.ts";
import { corrections as plCorrections } from "./pl/corrections.ts";
import { pl } from "./pl/phrases.ts";
import { corrections as psCorrections } from "./ps/corrections.ts";
import { ps } from "./ps/phrases.ts";
import { corrections as ptPTCorrections } from "./pt-PT/corrections.ts";
import { ptPT } from "./pt-PT/phrases.ts";
import { corrections as roCorrections } from "./ro/corrections.ts";
import { ro } from "./ro/phrases.ts";
import { corrections as ruCorrections } from "./ru/corrections.ts";
import { ru } from "./ru/phrases.ts";
import { corrections as soCorrections } from "./so/corrections.ts";
import { so } from "./so/phrases.ts";
import { corrections as taCorrections } from "./ta/corrections.ts";
import { ta } from "./ta/phrases.ts";
import { corrections as tiCorrections } from "./ti/corrections.ts";
import { ti } from "./ti/phrases.ts";
import { corrections as trCorrections } from "./tr/corrections.ts";
import { tr } from "./tr/phrases.ts";
import { english } from "./translate/english.ts";
import { type Corrections, corrected } from "./translate/lexicon.ts";
import type { Phrases } from "./translate/Phrases.ts";
import { corrections as ukCorrections } from "./uk/corrections.ts";
import { uk } from "./uk/phrases.ts";
import { corrections as urCorrections } from "./ur/corrections.ts";
import { ur } from "./ur/phrases.ts";
import { corrections as viCorrections } from "./vi/corrections.ts";
import { vi } from "./vi/phrases.ts";
import { corrections as zhHansCorrections } from "./zh-Hans/corrections.ts";
import { zhHans } from "./zh-Hans/phrases.ts";

interface Folder {
  readonly phrases: Phrases;
  readonly corrections: Corrections;
}

/** By tag. All of them are drafts: no professional who speaks them has signed one. */
const folders = {
  ar: { phrases: ar, corrections: arCorrections },
  bn: { phrases: bn, corrections: bnCorrections },
  ckb: { phrases: ckb, corrections: ckbCorrections },
  cy: { phrases: cy, corrections: cyCorrections },
  es: { phrases: es, corrections: esCorrections },
  fa: { phrases: fa, corrections: faCorrections },
  fr: { phrases: fr, corrections: frCorrections },
  gu: { phrases: gu, corrections: guCorrections },
  hi: { phrases: hi, corrections: hiCorrections },
  lt: { phrases: lt, corrections: ltCorrections },
  "pa-Guru": { phrases: paGuru, corrections: paGuruCorrections },
  pl: { phrases: pl, corrections: plCorrections },
  ps: { phrases: ps, corrections: psCorrections },
  "pt-PT": { phrases: ptPT, corrections: ptPTCorrections },
  ro: { phrases: ro, corrections: roCorrections },
  ru: { phrases: ru, corrections: ruCorrections },
  ta: { phrases: ta, corrections: taCorrections },
  so: { phrases: so, corrections: soCorrections },
  ti: { phrases: ti, corrections: tiCorrections },
  tr: { phrases: tr, corrections: trCorrections },
  uk: { phrases: uk, corrections: ukCorrections },
  ur: { phrases: ur, corrections: urCorrections },
  vi: { phrases: vi, corrections: viCorrections },
  "zh-Hans": { phrases: zhHans, corrections: zhHansCorrections },
} as const satisfies Readonly<Record<string, Folder>>;

export type TranslatedTag = keyof typeof folders;
export const translatedTags = Object.keys(folders) as readonly TranslatedTag[];
export const isTranslated = (tag: string): tag is TranslatedTag => Object.hasOwn(folders, tag);

const tables = Object.fromEntries(
  Object.entries(folders).map(([tag, { phrases, corrections }]) => [
    tag,
    corrected<Phrases>(phrases, corrections),
  ]),
) as Readonly<Record<TranslatedTag, Phrases>>;

/** The phrases of a language, corrected. */
export const phrasesOf = (tag: TranslatedTag): Phrases => tables[tag];
/** What reviewers have corrected so far. */
export const correctionsOf = (tag: TranslatedTag): Corrections => folders[tag].corrections;

/** Between a name and what is said of it, in the writing of the language; of any other tag as in English. */
export const colonIn = (tag: string | null): string =>
  tag !== null && isTranslated(tag) ? phrasesOf(tag).writing.colon : english.writing.colon;
