// golden: a picture that is kept, and compared dot by dot. `npm run bless` rewrites it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { dotsOfPng, pngOfDots } from "./pngFile.ts";
import { beneathOneAnother, type Dots, difference } from "./rasterLabels.ts";

/** Of the black dots; the same engine draws the same dots, so this is room for a new version of it. */
const mostDifferent = 0.005;

const write = (place: URL, dots: Dots): void => {
  mkdirSync(dirname(fileURLToPath(place)), { recursive: true });
  writeFileSync(place, pngOfDots(dots));
};

/**
 * Holds a picture against the one that is kept. A new one is kept, but never on
 * CI. On a difference both are written one above the other to `out/golden`, so
 * that somebody can look.
 */
export const expectPicture = (dots: Dots, place: URL, name: string): void => {
  const state = expect.getState().snapshotState.snapshotUpdateState;
  if (state === "all" || (state === "new" && !existsSync(place))) {
    write(place, dots);
    return;
  }
  expect(existsSync(place), `there is no ${name}; npm run bless makes it`).toBe(true);
  const kept = dotsOfPng(readFileSync(place));
  const share = difference(kept, dots);
  const seen = new URL(`../../out/golden/${name}.png`, import.meta.url);
  if (share > mostDifferent) write(seen, beneathOneAnother([kept, dots]));
  expect(share, `kept above, new below: ${fileURLToPath(seen)}`).toBeLessThanOrEqual(mostDifferent);
};
