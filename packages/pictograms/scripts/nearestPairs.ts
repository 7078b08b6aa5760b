// pictograms/scripts: the pictures of different meanings that look most alike. npm run pictograms:nearest prints ten.
import { fileURLToPath } from "node:url";
import { altText } from "../src/altText.ts";
import { catalogue } from "../src/catalogue.ts";
import { draw } from "../src/draw.ts";
import { distanceBetween, seenBlurred } from "../src/likeness.ts";
import type { Meaning } from "../src/Meaning.ts";
import { rasterise } from "../src/raster.ts";
import { labelLetters } from "./labelLetters.ts";

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly distance: number;
}

/** Pictures so far apart that nobody confuses them are not measured exactly. */
const farEnough = 0.6;

/** A dose alone, and the sentence that says nothing but this dose. */
const saysTheSame = (one: Meaning, other: Meaning): boolean =>
  other.id === "one-dose" && !other.needed && other.dose.length === 1 && other.dose[0].id === one.id;

/** The nearest pairs first. Two pictures that say the same are no pair. */
export const nearestPairs = (count: number): readonly Pair[] => {
  const all = catalogue.flatMap(({ id, examples }) =>
    examples.map((meaning) => ({
      id,
      meaning,
      words: altText(meaning),
      seen: seenBlurred(rasterise(draw(meaning), labelLetters)),
    })),
  );
  const pairs: Pair[] = [];
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (one.id === other.id || saysTheSame(one.meaning, other.meaning)) continue;
      const distance = distanceBetween(one.seen, other.seen, farEnough);
      if (distance < farEnough)
        pairs.push({ one: `${one.id}: ${one.words}`, other: `${other.id}: ${other.words}`, distance });
    }
  });
  return pairs.sort((a, b) => a.distance - b.distance).slice(0, count);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { one, other, distance } of nearestPairs(Number(process.argv[2] ?? 10)))
    console.log(`${distance.toFixed(3)}  ${one}  |  ${other}`);
