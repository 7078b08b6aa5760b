// gs1: a character of a code as it is told to who scanned it.

/** The character at a place: `"@"`; by its number where it shows nothing. */
export const signAt = (text: string, at: number): string => {
  const code = text.codePointAt(at) ?? 0;
  const sign = String.fromCodePoint(code);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign)
    ? `"${sign}"`
    : `a character that shows nothing (number ${code})`;
};
