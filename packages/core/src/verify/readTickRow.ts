// verify: the head of a row of a week to tick, read back: which moment of the day, how much, and on which days alone.
import { type Amount, type At, type Weekday, weekdays } from "@plainlabel/directions";
import {
  colonIn,
  readSheetCells,
  readSheetDays,
  readTimetable,
  type SheetTag,
  sheetTimeIn,
} from "@plainlabel/language";

export interface TickRow {
  /** "2nd time": of how many, one row alone cannot tell. */
  readonly at: At | { readonly kind: "unnamed"; readonly nth: number };
  /** null: none is told ("apply thinly"). */
  readonly amount: Amount | null;
  /** Empty: no day is named. */
  readonly only: readonly Weekday[];
}

const daysNamed = (words: string): readonly Weekday[] | null => {
  const days = words.split(/, | and /).map((name) => weekdays.find((day) => day === name.toLowerCase()));
  return days.includes(undefined) ? null : days.flatMap((day) => day ?? []);
};

const plainSpaces = (words: string): string => words.replaceAll(/[\u00A0\u202F]/g, " ");

/** Any day: a row tells a moment of each. */
const someDay = "2026-01-05";

/** What stands in one cell of one time; undefined: it is none of ours. */
const momentIn = (time: string, amount: string, tag: SheetTag | null) => {
  const cell = { time, amount };
  const cells = tag === null ? [cell] : readSheetCells(tag, [cell]);
  return cells === null ? undefined : readTimetable(cells, someDay)?.stretches[0]?.oneDay[0];
};

/** The same in another language, where an amount stands in every row: "Rano, w poniedziałki: 6 tabletek". */
const tickRowIn = (words: string, amount: string | undefined, tag: SheetTag): TickRow | null => {
  const read = readSheetDays(tag, words);
  if (read === null || amount === undefined) return null;
  const { time, only } = read;
  /* Of days alone the amount is read beside any time. */
  const beside = time === "" ? sheetTimeIn(tag, { name: "morning" }) : time;
  const moment = beside === null ? undefined : momentIn(beside, amount, tag);
  if (moment === undefined) return null;
  return { at: time === "" ? { kind: "unnamed", nth: 1 } : moment.at, amount: moment.amount, only };
};

/** "Morning, only on Monday: 2 tablets", "Only on Monday, 2nd time"; null where it is no row of ours. */
export const readTickRow = (words: string, tag: SheetTag | null): TickRow | null => {
  const colon = plainSpaces(colonIn(tag));
  const said = plainSpaces(words);
  const end = said.indexOf(colon);
  const time = end < 0 ? said : said.slice(0, end);
  const amount = end < 0 ? undefined : said.slice(end + colon.length);
  if (tag !== null) return tickRowIn(time, amount, tag);
  const [, named = "", days, ordinal] =
    /^(.*?)(?:, )?(?:[Oo]nly on (.+?))?(?:, )?(?:(\d)(?:st|nd|rd|th) time)?$/s.exec(time) ?? [];
  const only = days === undefined ? [] : daysNamed(days);
  if (only === null || (named === "" && ordinal === undefined && days === undefined)) return null;
  const isUnnamed = named === "" || named === "Once a day";
  /* A time that stands by itself is read as if one were taken then. */
  const moment = momentIn(isUnnamed ? "Morning" : named, amount ?? "1 tablet", null);
  if (moment === undefined) return null;
  return {
    at: isUnnamed ? { kind: "unnamed", nth: Number(ordinal ?? "1") } : moment.at,
    amount: amount === undefined ? null : moment.amount,
    only,
  };
};
