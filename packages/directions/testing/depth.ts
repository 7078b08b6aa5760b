// testing: how deep the tests of the reader go: a sample on every run, all of it on CI and by `npm run test:directions:deep`.
import fc from "fast-check";

/** The deep suite: every row and every run. */
export const isDeep = process.env.TEST_DEEP === "1";

/** One seed for all samples, so that a quick run is the same run every time. */
const seed = 20261129;

/** A property's runs: a tenth of them in a quick run, and never fewer than 20. */
export const runsOf = (
  numRuns: number,
  ofSeed = seed,
): { readonly seed: number; readonly numRuns: number } => ({
  seed: ofSeed,
  numRuns: isDeep ? numRuns : Math.min(numRuns, Math.max(20, Math.ceil(numRuns / 10))),
});

/** All rows, in their order; in a quick run one in `every`, drawn by the seed, still in their order. */
export const rowsOf = <T>(rows: readonly T[], every: number): readonly T[] => {
  if (isDeep || rows.length === 0) return rows;
  const count = Math.ceil(rows.length / every);
  return fc.sample(fc.subarray([...rows], { minLength: count, maxLength: count }), { seed, numRuns: 1 })[0]!;
};
