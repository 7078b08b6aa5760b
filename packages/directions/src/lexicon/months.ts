// directions/lexicon: the names of the months, and a date that cannot be read two ways.

/** The twelve names in order: the only place where they stand. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "march", "mar", as typed in a date. */
export const monthWords: readonly string[] = months.flatMap((name) => [
  name.toLowerCase(),
  name.slice(0, 3).toLowerCase(),
]);

/** "2026-11-22" to "22 November 2026": the month in words, since 03/04 is two dates (hazard H14). */
export const dateInWords = (isoDate: string): string => {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

/** "22 November 2026" to "2026-11-22"; null for any other words. */
export const dateFromWords = (words: string): string | null => {
  const [, day = "", name = "", year = ""] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words) ?? [];
  const month = (months as readonly string[]).indexOf(name) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
};
