// directions/lexicon: "in 3 divided doses": into how many doses an amount for the day is to be divided.
import { cautionOf } from "./cautions/cautionOf.ts";

/** Fewest and most doses; null for words that divide nothing. */
export const partsOf = (words: string): { readonly low: number; readonly high: number } | null => {
  if (!/\bdivided\b/i.test(words)) return null;
  const caution = cautionOf(words);
  if (caution?.id === "share-out-over-day") return { low: 2, high: Number.POSITIVE_INFINITY };
  if (caution?.id !== "share-out-over-times") return null;
  const numbers = (caution.values.parts ?? "").match(/\d/g) ?? [];
  return { low: Number(numbers[0]), high: Number(numbers.at(-1)) };
};
