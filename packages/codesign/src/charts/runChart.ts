// charts: a run chart read by Anhoej's rules: a run that is too long, or too few crossings of the median.

export interface RunChart {
  readonly ruleSet: "anhoej";
  readonly median: number;
  /** Points that are not on the line. */
  readonly useful: number;
  readonly longestRun: number;
  readonly longestByChance: number;
  readonly crossings: number;
  readonly fewestByChance: number;
  readonly signal: boolean;
}

/** The largest number that so many fair coins fall under in less than 5 % of throws, plus one. */
const fewestCrossings = (coins: number): number => {
  let term = 0.5 ** coins;
  let sum = term;
  let heads = 0;
  while (sum < 0.05) {
    heads += 1;
    term = (term * (coins - heads + 1)) / heads;
    sum += term;
  }
  return heads;
};

/** The limits for so many useful points. */
export const runLimits = (useful: number): { readonly longest: number; readonly fewest: number } => ({
  longest: Math.round(Math.log2(useful)) + 3,
  fewest: fewestCrossings(useful - 1),
});

/** Throws on fewer than ten useful points, of which nothing can be said. */
export const runChart = (values: readonly number[]): RunChart => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  const sides = values.map((value) => Math.sign(value - median)).filter((side) => side !== 0);
  if (sides.length < 10) throw new RangeError("a run chart needs ten points off its middle line");
  let longestRun = 0;
  let run = 0;
  let crossings = 0;
  for (const [at, side] of sides.entries()) {
    const same = side === sides[at - 1];
    run = same ? run + 1 : 1;
    if (!same && at > 0) crossings += 1;
    longestRun = Math.max(longestRun, run);
  }
  const { longest, fewest } = runLimits(sides.length);
  return {
    ruleSet: "anhoej",
    ...{ median, useful: sides.length, longestRun, crossings },
    ...{ longestByChance: longest, fewestByChance: fewest },
    signal: longestRun > longest || crossings < fewest,
  };
};
