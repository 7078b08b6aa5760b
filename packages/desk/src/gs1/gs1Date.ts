// gs1: six digits YYMMDD to a day of the calendar. Day 00 is the last of its month; a day that does not exist is refused.

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The year that two digits mean, from 49 years back to 50 ahead of this one
 * (GS1 General Specifications, section 7.12).
 */
export const yearOf = (digits: number, thisYear: number): number => {
  const century = thisYear - (thisYear % 100);
  const ahead = digits - (thisYear % 100);
  if (ahead >= 51) return century - 100 + digits;
  if (ahead <= -50) return century + 100 + digits;
  return century + digits;
};

/** ISO date of YYMMDD as seen on `today` (ISO date), or null where there is no such day. */
export const gs1Date = (digits: string, today: string): string | null => {
  const [, yy = "", mm = "", dd = ""] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (yy === "") return null;
  const year = yearOf(Number(yy), Number(today.slice(0, 4)));
  const month = Number(mm);
  if (month < 1 || month > 12) return null;
  const day = Number(dd) === 0 ? lastDay(year, month) : Number(dd);
  return day > lastDay(year, month) ? null : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};
