// browser: whether a remembered pack and the item of a prescription are the same medicine.
import type { RememberedMedicine } from "./remembered.ts";

type Told = Pick<RememberedMedicine, "name" | "strength">;

const plainWords = (words: string): string => words.trim().toLowerCase();

/** By its name, or by a strength that both tell. */
export const isOther = (used: Told, item: Told): boolean =>
  plainWords(used.name) !== plainWords(item.name) ||
  (used.strength !== "" && item.strength !== "" && plainWords(used.strength) !== plainWords(item.strength));
