// directions/fhir: whether words that we do not know may be another language's name for what a code says.
import { mayBeSchedule } from "../agreement/scheduleSigns.ts";
import { knownWords } from "../grammar/phrases.ts";

/** English names of things that have no place in a regimen: beside another code they are no translation. */
const others =
  /\b(?:irrigat|infus|flush|implant|remov|intra|epidural|periton|gastrostomy|nasogastric|enteral|urethral|dental|conjunctiv|dialysis|bag|box|pack|kit|device|cylinder|flagon|kilogram|kg|meq|percent|litre|liter|route|second|decade|century)/i;

/**
 * True for words that must not give way to a code: numbers, words of a schedule,
 * and English that names something else. A name in another language may.
 */
export const isUnknownEnglish = (words: string): boolean =>
  !/\p{L}{2}/u.test(words) ||
  mayBeSchedule(words) ||
  others.test(words) ||
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .every((word) => knownWords.has(word));
