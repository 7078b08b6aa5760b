// label: the day of supply as day, month and year, each in a field of its own: no order of them can be mistaken.
import type { Refusal } from "@plainlabel/core";

export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** An ISO day as fields; empty ones for "". */
export const fieldsOfDate = (iso: string): TypedDate => {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
};

const padded = (digits: string): string => digits.padStart(2, "0");

/** The ISO day, or "" where the three are no day of any calendar. */
export const isoOfDate = ({ day, month, year }: TypedDate): string => {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return "";
  const iso = `${year}-${padded(month)}-${padded(day)}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || !read.toISOString().startsWith(iso) ? "" : iso;
};

/** Nothing for three empty fields: that a day is missing is for the law's demand to tell. */
export const dateRefusals = (date: TypedDate): readonly Refusal[] =>
  [date.day, date.month, date.year].every((part) => part === "") || isoOfDate(date) !== ""
    ? []
    : [
        {
          code: "not-a-date",
          path: "/dispensedOn",
          detail: "That is no date.",
          help: "Write day, month and year, such as 28 11 2026.",
        },
      ];
