// verify: text as words to compare, without what only layout needs.

/** Marks that steer line breaks and direction and are neither seen nor heard. */
const steering = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Has nothing to leave out and is in canonical form as it is: most texts of a label. */
const isAscii = /^[\x20-\x7e]*$/;

/** No-break space and hyphen count as plain ones: layout may join a number and its unit. */
export const plainText = (text: string): string =>
  isAscii.test(text)
    ? text
    : text
        .replace(steering, "")
        .replace(/[\u00A0\u202F]/g, " ")
        .replace(/\u2011/g, "-");

/** A text as plain ones, cut at its spaces; where several follow each other, with nothing between them. */
export const plainParts = (text: string): readonly string[] =>
  isAscii.test(text) ? text.split(" ") : plainText(text).split(/\s+/);

/** A word or text in canonical form. */
export const canonical = (text: string): string => (isAscii.test(text) ? text : text.normalize("NFC"));

/** Words with one space between, as they are. */
const isSpacedPlainly = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** The words of a text, in canonical form. */
export const plainWords = (text: string): readonly string[] =>
  isSpacedPlainly.test(text)
    ? text.split(" ")
    : plainText(text)
        .normalize("NFC")
        .split(/\s+/)
        .filter((word) => word !== "");

/** `plainWords` with one space between. */
export const spacedPlainly = (text: string): string =>
  isSpacedPlainly.test(text) ? text : plainWords(text).join(" ");
