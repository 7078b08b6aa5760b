// testing: the thirty of every language, and the page that tells how they were judged.
import { phrasesOf, type TranslatedTag, translatedTags } from "../../src/languages.ts";
import { written as ar } from "./ar.ts";
import { written as bn } from "./bn.ts";
import { written as ckb } from "./ckb.ts";
import { written as cy } from "./cy.ts";
import { written as es } from "./es.ts";
import { type EventsName, events, type WrittenEvents } from "./events.ts";
import { eventPhraseDoubts, eventPhrasesMended } from "./eventsPhrases.ts";
import { eventsWritten } from "./eventsWritten.ts";
import { written as fa } from "./fa.ts";
import { written as fr } from "./fr.ts";
import { written as gu } from "./gu.ts";
import { written as hi } from "./hi.ts";
import { type LaterName, later, type WrittenLater } from "./later.ts";
import { phraseDoubts, phrasesMended } from "./laterPhrases.ts";
import { laterWritten } from "./laterWritten.ts";
import { written as lt } from "./lt.ts";
import { written as paGuru } from "./pa-Guru.ts";
import { written as pl } from "./pl.ts";
import { written as ps } from "./ps.ts";
import { written as ptPT } from "./pt-PT.ts";
import { written as ro } from "./ro.ts";
import { written as ru } from "./ru.ts";
import { written as so } from "./so.ts";
import { written as ta } from "./ta.ts";
import { type Judged, type ThirtyName, type ToWrite, thirty, type WrittenAgain } from "./thirty.ts";
import { written as ti } from "./ti.ts";
import { written as tr } from "./tr.ts";
import { written as uk } from "./uk.ts";
import { written as ur } from "./ur.ts";
import { written as vi } from "./vi.ts";
import { written as zhHans } from "./zh-Hans.ts";

/**
 * Languages that nobody else has written the thirty in yet. Each is told by its name: whoever writes them takes
 * it out here.
 */
export const notComparedTags = [] as const satisfies readonly TranslatedTag[];
type ComparedTag = Exclude<TranslatedTag, (typeof notComparedTags)[number]>;

/** A language that is added has its thirty from another author too. */
const thirtyOf: Readonly<Record<ComparedTag, WrittenAgain>> = {
  ar,
  bn,
  ckb,
  cy,
  es,
  fa,
  fr,
  gu,
  hi,
  lt,
  "pa-Guru": paGuru,
  pl,
  ps,
  "pt-PT": ptPT,
  ro,
  ru,
  so,
  ta,
  ti,
  tr,
  uk,
  ur,
  vi,
  "zh-Hans": zhHans,
};

/** And the six that came later. */
const laterOf: Readonly<Record<ComparedTag, WrittenLater>> = laterWritten;

/** And the six with events, numbered days, places and lengths. */
const eventsOf: Readonly<Record<ComparedTag, WrittenEvents>> = eventsWritten;

const isCompared = (tag: TranslatedTag): tag is ComparedTag =>
  !(notComparedTags as readonly TranslatedTag[]).includes(tag);
export const comparedTags = translatedTags.filter(isCompared);

/** The thirty, and the six that came later, twice. */
export type WrittenName = ThirtyName | LaterName | EventsName;
export const toWrite: Readonly<Record<WrittenName, ToWrite>> = { ...thirty, ...later, ...events };
export const writtenNames = Object.keys(toWrite) as WrittenName[];

/** What was written of one of them in a language, and how what is said was judged. */
export const judgedOf = (tag: ComparedTag, name: WrittenName): Judged =>
  ({ ...thirtyOf[tag], ...laterOf[tag], ...eventsOf[tag] })[name];

const rowsOf = (tag: ComparedTag): readonly (readonly [WrittenName, Judged])[] =>
  writtenNames.map((name) => [name, judgedOf(tag, name)]);

const counts = (tag: ComparedTag): string =>
  (["same", "words differ", "mended", "refused"] as const)
    .map((judgement) => rowsOf(tag).filter(([, { judged }]) => judged === judgement).length)
    .join(" | ");

/** Each thing that is told of some rows, once, with the rows. */
const told = (tag: ComparedTag, of: (row: Judged) => string | undefined): readonly string[] =>
  [...Map.groupBy(rowsOf(tag), ([, row]) => of(row))].flatMap(([text, rows]) =>
    text === undefined
      ? []
      : [`| ${phrasesOf(tag).name} | ${text} | ${rows.map(([name]) => name).join("; ")} |`],
  );

const table = (head: string, of: (row: Judged) => string | undefined): readonly string[] => [
  `| Language | ${head} | Which of them |`,
  "| --- | --- | --- |",
  ...comparedTags.flatMap((tag) => told(tag, of)),
];

const mendedTable = (rows: typeof phrasesMended): readonly string[] => [
  "| Language | English | Was | Is | Why |",
  "| --- | --- | --- | --- | --- |",
  ...rows.map(
    ({ tag, english, was, now, why }) => `| ${phrasesOf(tag).name} | ${english} | ${was} | ${now} | ${why} |`,
  ),
];

const doubtTable = (rows: typeof phraseDoubts): readonly string[] => [
  "| Language | English | What |",
  "| --- | --- | --- |",
  ...rows.map(({ tag, english, doubt }) => `| ${phrasesOf(tag).name} | ${english} | ${doubt} |`),
];

/** docs/languages-compared.md. */
export const describeJudgements = (): string =>
  `${[
    "# Languages compared",
    "",
    "Thirty directions and warnings were written in each language from the English alone, by an author who had not seen the language's table of phrases; and six more directions when cautions, reasons and units came to the tables. A third six, with events, numbered days, places and cautions that tell a length, were written before the code said them, but by an author who had seen most of those phrases. What the table says was then held against them, meaning by meaning. **Neither author is a pharmacist who speaks the language, and nobody professional has reviewed either**: two drafts that agree are still drafts, and may share a mistake. What this finds is phrases that one author took for granted. See [0174](decisions/0174-a-second-author-of-each-language.md).",
    "",
    "This page is generated from `packages/language/testing/secondAuthor`, where every sentence stands beside what was written. A phrase that changes has to be judged again there, or the test fails.",
    "",
    "- **Same**: the same words, stops and quotation marks apart.",
    "- **Words differ**: a reader would do the same thing.",
    "- **Mended**: the table's words would have made somebody do otherwise, or are not what people say, or were missing. They were changed.",
    "- **Refused**: not said; the directions stand in English alone.",
    "",
    "| Language | Same | Words differ | Mended | Refused |",
    "| --- | --- | --- | --- | --- |",
    ...comparedTags.map((tag) => `| ${phrasesOf(tag).name} | ${counts(tag)} |`),
    "",
    ...(notComparedTags.length === 0
      ? []
      : [
          `**Not compared yet**, since no second author has written the thirty: ${notComparedTags.map((tag) => phrasesOf(tag).name).join(", ")}.`,
          "",
        ]),
    "## What was mended",
    "",
    ...table("Why", (row) => (row.judged === "mended" ? row.why : undefined)),
    "",
    "## What is refused",
    "",
    ...table("Why", (row) => (row.judged === "refused" ? row.why : undefined)),
    "",
    "## What somebody who speaks the language should look at first",
    "",
    ...table("What", (row) => row.doubt),
    "",
    "## Single phrases that came later",
    "",
    "Thirty cautions, nine reasons and six units came to every table at once. Each was written from the English before the table was opened, and held against it. What stands in none of the six directions:",
    "",
    ...mendedTable(phrasesMended),
    "",
    "Left as they are, and to be looked at first:",
    "",
    ...doubtTable(phraseDoubts),
    "",
    "## Events, days, places, things and cautions that tell something",
    "",
    "Ten events, numbered days, places, five units and forty cautions came to every table at once. Most of them had been seen before they were written from the English, which finds less. What was changed; a phrase that was taken out stands in English:",
    "",
    ...mendedTable(eventPhrasesMended),
    "",
    "Left as they are, and to be looked at first:",
    "",
    ...doubtTable(eventPhraseDoubts),
  ].join("\n")}\n`;
