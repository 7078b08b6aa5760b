// testing: how deep tests go: a sample on every run; every row and two fifths of the runs on CI (TEST_DEEP=1); all of
// it by command (TEST_DEEP=2, `npm run test:directions:deep`).
import fc from "fast-check";

const depth = Number(process.env.TEST_DEEP ?? "0");

/** Every row, as on CI. */
export const isDeep = depth >= 1;

/** Every row and every run, by command. */
export const isWhole = depth >= 2;

const shareOfRuns = isWhole ? 1 : isDeep ? 0.4 : 0.1;

/** One seed for all samples, so that a quick run is the same run every time. */
const seed = 20261129;

/** A property's runs: a share of them below the whole depth, and never fewer than 20. */
export const runsOf = (
  numRuns: number,
  ofSeed = seed,
): { readonly seed: number; readonly numRuns: number } => ({
  seed: ofSeed,
  numRuns: Math.min(numRuns, Math.max(20, Math.ceil(numRuns * shareOfRuns))),
});

/** All rows, in their order; in a quick run one in `every`, drawn by the seed, still in their order. */
export const rowsOf = <T>(rows: readonly T[], every: number): readonly T[] => {
  if (isDeep || rows.length === 0) return rows;
  const count = Math.ceil(rows.length / every);
  return fc.sample(fc.subarray([...rows], { minLength: count, maxLength: count }), { seed, numRuns: 1 })[0]!;
};
