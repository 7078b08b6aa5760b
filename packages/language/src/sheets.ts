// language: the languages that sheets beside labels come in, beside English.
import { type Amount, type SlotName, type Weekday, weekdays } from "@plainlabel/directions";
import { englishTime } from "@plainlabel/pictograms";
import { arSheet } from "./ar/sheet.ts";
import { bnSheet } from "./bn/sheet.ts";
import { ckbSheet } from "./ckb/sheet.ts";
import { cySheet } from "./cy/sheet.ts";
import { sayAmount } from "./english/amounts.ts";
import { placesSaid } from "./english/places.ts";
import { readingsOf } from "./english/readCalendar/grammar.ts";
import type { TimetableCell } from "./english/readCalendar/readTimetable.ts";
import { Unsayable } from "./english/Sentence.ts";
import { englishSheet } from "./english/sheet.ts";
import { esSheet } from "./es/sheet.ts";
import { faSheet } from "./fa/sheet.ts";
import { frSheet } from "./fr/sheet.ts";
import { guSheet } from "./gu/sheet.ts";
import { hiSheet } from "./hi/sheet.ts";
import { correctionsOf, phrasesOf, type TranslatedTag } from "./languages.ts";
import { ltSheet } from "./lt/sheet.ts";
import { paGuruSheet } from "./pa-Guru/sheet.ts";
import { hasPage, type PageTag, pagePhrasesOf } from "./pages.ts";
import { plSheet } from "./pl/sheet.ts";
import { psSheet } from "./ps/sheet.ts";
import { ptPTSheet } from "./pt-PT/sheet.ts";
import { amountRules } from "./readTranslated/amounts.ts";
import { roSheet } from "./ro/sheet.ts";
import { ruSheet } from "./ru/sheet.ts";
import type { SheetPhrases } from "./sheet/SheetPhrases.ts";
import { correctedSheet } from "./sheet/sheetLexicon.ts";
import { soSheet } from "./so/sheet.ts";
import { taSheet } from "./ta/sheet.ts";
import { tiSheet } from "./ti/sheet.ts";
import { trSheet } from "./tr/sheet.ts";
import { categoryOf, sayAmountIn } from "./translate/amounts.ts";
import { cell, inRow, isolated } from "./translate/fill.ts";
import { siteKeys } from "./translate/keys.ts";
import { formOf } from "./translate/Phrases.ts";
import { clockPhrase } from "./translate/when.ts";
import { ukSheet } from "./uk/sheet.ts";
import { urSheet } from "./ur/sheet.ts";
import { viSheet } from "./vi/sheet.ts";
import { zhHansSheet } from "./zh-Hans/sheet.ts";

export { englishSheet } from "./english/sheet.ts";

const tables = {
  ar: arSheet,
  bn: bnSheet,
  ckb: ckbSheet,
  cy: cySheet,
  es: esSheet,
  fa: faSheet,
  fr: frSheet,
  gu: guSheet,
  hi: hiSheet,
  lt: ltSheet,
  "pa-Guru": paGuruSheet,
  pl: plSheet,
  ps: psSheet,
  "pt-PT": ptPTSheet,
  ro: roSheet,
  ru: ruSheet,
  so: soSheet,
  ta: taSheet,
  ti: tiSheet,
  tr: trSheet,
  uk: ukSheet,
  ur: urSheet,
  vi: viSheet,
  "zh-Hans": zhHansSheet,
} as const satisfies Readonly<Partial<Record<PageTag & TranslatedTag, SheetPhrases>>>;

/** A language that has words for a label, for a page and for sheets. */
export type SheetTag = keyof typeof tables;
export const sheetTags = Object.keys(tables) as readonly SheetTag[];
export const hasSheet = (tag: string): tag is SheetTag => Object.hasOwn(tables, tag) && hasPage(tag);

const corrected = Object.fromEntries(
  sheetTags.map((tag) => [tag, correctedSheet(tables[tag], correctionsOf(tag))]),
) as Readonly<Record<SheetTag, SheetPhrases>>;

/** What sheets say of their own accord in a language, with the corrections of those who read it; English for null. */
export const sheetPhrasesOf = (tag: SheetTag | null): SheetPhrases =>
  tag === null ? englishSheet : corrected[tag];

export type DayNames = SheetPhrases["week"]["days"];

/**
 * What may stand over the days of a week, the most words first: the names as a
 * calendar has them, and for large print their letters, in a language where each day has
 * its own.
 */
export const dayNamesOf = (tag: SheetTag | null): readonly DayNames[] => {
  const names = sheetPhrasesOf(tag).week.days;
  if (tag === null) return [names];
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } =
    pagePhrasesOf(tag).drawn.dayInitials;
  const letters: DayNames = {
    sun: sunday,
    mon: monday,
    tue: tuesday,
    wed: wednesday,
    thu: thursday,
    fri: friday,
    sat: saturday,
  };
  const all = Object.values(letters);
  /* In Chinese they are the numbers one to six, over the day of the month. */
  const areNumbers = all.some((letter) => /\p{Script=Han}/u.test(letter));
  return new Set(all).size === 7 && !areNumbers ? [names, letters] : [names];
};

/** A phrase with its blanks filled, its numbers in isolates where it runs from right to left. */
export const fillSheet = (
  phrase: string,
  blanks: Readonly<Record<string, string>>,
  phrases: Pick<SheetPhrases, "dir">,
): string =>
  isolated(
    phrase.replace(/\{([a-z]+)\}/g, (blank, name: string) => blanks[name] ?? blank),
    phrases,
  );

/** "3 medicines": how many, in the plural of the language. */
export const medicinesIn = (count: number, phrases: SheetPhrases): string => {
  const { one, many } = phrases.medicines.counted;
  const form = count === 1 ? one : formOf(many, categoryOf(String(count), phrases));
  return fillSheet(cell(form ?? one), { n: String(count) }, phrases);
};

const capital = (words: string, { tag }: Pick<SheetPhrases, "tag">): string =>
  words.slice(0, 1).toLocaleUpperCase(tag) + words.slice(1);

/** "Rano": a time of day, or one by the clock, as the row of a table; null: no sure word. */
export const sheetTimeIn = (
  tag: SheetTag,
  moment: { readonly name: SlotName } | { readonly time: string },
): string | null => {
  const phrases = phrasesOf(tag);
  if ("name" in moment) return pagePhrasesOf(tag).slots[moment.name];
  return isolated(capital(clockPhrase(moment.time, phrases), phrases), phrases);
};

const daysOf = (tag: SheetTag, days: readonly Weekday[]): string | null => {
  const { weekdays: names } = phrasesOf(tag);
  const each = days.map((day) => names[day].each);
  return each.every((name) => typeof name === "string") ? inRow(each, phrasesOf(tag)) : null;
};

/**
 * "Rano, w poniedziałki", "W poniedziałki": a time of day on these days alone, or the days by themselves;
 * null: no sure words.
 */
export const sheetTimeOnDaysIn = (
  tag: SheetTag,
  moment: Parameters<typeof sheetTimeIn>[1] | null,
  days: readonly Weekday[],
): string | null => {
  const phrases = phrasesOf(tag);
  const said = daysOf(tag, days);
  if (said === null) return null;
  if (moment === null) return isolated(capital(said, phrases), phrases);
  const time = sheetTimeIn(tag, moment);
  return time === null ? null : `${time}${phrases.writing.comma}${isolated(said, phrases)}`;
};

/** Any of the days of a week, in their order. */
const someDays: readonly (readonly Weekday[])[] = Array.from({ length: 2 ** weekdays.length - 1 }, (_, at) =>
  weekdays.filter((_day, place) => ((at + 1) >> place) % 2 === 1),
);

/** A time of a week as its time of day ("" for none) and the days that it is of (none named: none); null: read in two ways. */
export const readSheetDays = (
  tag: SheetTag,
  words: string,
): { readonly time: string; readonly only: readonly Weekday[] } | null => {
  const phrases = phrasesOf(tag);
  const said = bare(words);
  const found = someDays.flatMap((only) => {
    const days = daysOf(tag, only);
    if (days === null) return [];
    if (bare(capital(days, phrases)) === said) return [{ time: "", only }];
    const end = `${phrases.writing.comma}${days}`;
    return said.endsWith(bare(end)) ? [{ time: said.slice(0, -bare(end).length), only }] : [];
  });
  /* "Tuesday, on Monday" ends with what "on Monday" is by itself: the most days are all of them. */
  const [most, next] = found.toSorted((a, b) => b.only.length - a.only.length);
  if (most === undefined) return { time: said, only: [] };
  return next !== undefined && next.only.length === most.only.length ? null : most;
};

/** "2 tabletki": what is taken, as a cell of a table; null: no phrase for it. */
export const sheetAmountIn = (tag: SheetTag, amount: Amount, unit: string): string | null => {
  try {
    return isolated(sayAmountIn(amount, unit, "object", phrasesOf(tag)), phrasesOf(tag));
  } catch (error) {
    if (error instanceof Unsayable) return null;
    throw error;
  }
};

type Site = (typeof placesSaid)[number]["site"];
const keyOf = ({ name, side }: Site): string => (side === null ? name : `${name} ${side}`);

/** "w każde oko": where a dose goes, as it stands under its amount; null: no phrase for it. */
export const sheetPlaceIn = (tag: SheetTag, site: Site): string | null => {
  const key = siteKeys.find((known) => known === keyOf(site));
  const said = key === undefined ? null : phrasesOf(tag).sites[key];
  return typeof said === "string" ? said : null;
};

/** Where these words say that a dose goes, of all places that English has words for. */
export const readSheetPlace = (tag: SheetTag, words: string): readonly Site[] =>
  placesSaid.map(({ site }) => site).filter((site) => sheetPlaceIn(tag, site) === bare(words));

/** English words of each named time of day, as a table of ours has them. */
const englishTimes: Readonly<Partial<Record<SlotName, string>>> = {
  breakfast: "Breakfast",
  morning: "Morning",
  lunch: "Lunchtime",
  midday: "Midday",
  afternoon: "Afternoon",
  teatime: "Teatime",
  dinner: "Dinner",
  "evening-meal": "Evening meal",
  evening: "Evening",
  supper: "Supper",
  night: "Night",
  bedtime: "Bedtime",
};

const bare = (words: string): string =>
  words.replaceAll(/[\u2060\u2066-\u2069]/g, "").replaceAll(/[\u00A0\u202F]/g, " ");

const timeRead = (tag: SheetTag, time: string): string | null => {
  const named = (Object.keys(englishTimes) as SlotName[]).filter(
    (name) => pagePhrasesOf(tag).slots[name] === time,
  );
  if (named.length > 0) return named.length === 1 ? englishTimes[named[0]!]! : null;
  const clock = /\d\d:\d\d/.exec(time)?.[0];
  const said = clock === undefined ? null : sheetTimeIn(tag, { time: clock });
  return said === null || bare(said) !== time ? null : englishTime(clock!);
};

/**
 * Cells of a table in a language as the English ones that mean the same, by the
 * tables of the language and the grammar made of them; null where one is none of
 * its words, or may be read in two ways.
 */
export const readSheetCells = (
  tag: SheetTag,
  cells: readonly TimetableCell[],
): readonly TimetableCell[] | null => {
  const { quantity } = amountRules(phrasesOf(tag));
  const read = cells.map(({ time, amount }): TimetableCell | null => {
    const english = timeRead(tag, bare(time));
    if (english === null) return null;
    if (bare(amount) === corrected[tag].medicines.none) return { time: english, amount: "none" };
    const [one, ...others] = readingsOf(quantity.object, bare(amount));
    const said = one === undefined || others.length > 0 ? null : sayAmount(one.amount, one.unit, "digits");
    return said === null ? null : { time: english, amount: said };
  });
  return read.some((one) => one === null) ? null : read.flatMap((one) => one ?? []);
};
