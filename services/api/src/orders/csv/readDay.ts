// orders: a day as spreadsheets in Britain save it, where nobody could read it as another.

const calendarDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
};

interface TwoReadings {
  /** ISO; null: the calendar has no such day. */
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
  readonly isFullYear: boolean;
}

/** Two numbers and a year, with one sign between them: what they can be. null: they are something else. */
const readingsOf = (text: string): TwoReadings | null => {
  const [, one = "", , other = "", year = ""] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === "") return null;
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  return {
    dayFirst: calendarDay(full, Number(other), Number(one)),
    monthFirst: calendarDay(full, Number(one), Number(other)),
    isFullYear: year.length === 4,
  };
};

/** The days (ISO) that such a text can be; none: the calendar has no such day. null: it is no two numbers and a year. */
export const daysIn = (text: string): readonly string[] | null => {
  const readings = readingsOf(text);
  if (readings === null) return null;
  const { dayFirst, monthFirst } = readings;
  return [...new Set([dayFirst, monthFirst].filter((day) => day !== null))];
};

/**
 * 22/11/2026 as 2026-11-22: day, month and year in four digits, where the day is
 * past 12 or is the month's own number. Any other text as it is: 03/04/2026 is
 * two days, 11/22/2026 comes from a spreadsheet that may have turned others of
 * its days round, and in 22/11/26 nothing tells the day from the year.
 */
export const dayNamed = (text: string): string => {
  const readings = readingsOf(text);
  if (readings === null) return text;
  const { dayFirst, monthFirst, isFullYear } = readings;
  const isCertain = isFullYear && (monthFirst === null || monthFirst === dayFirst);
  return isCertain && dayFirst !== null ? dayFirst : text;
};
