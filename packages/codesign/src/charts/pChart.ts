// charts: a share each month (labels asked about twice, refused, made again), with limits for each month's number.

export interface ShareChart {
  readonly ruleSet: "p-chart";
  readonly mean: number;
  readonly points: readonly {
    readonly share: number;
    readonly low: number;
    readonly high: number;
    readonly outside: boolean;
    /** Fewer than five are expected: the limits say little, and days between them say more. */
    readonly few: boolean;
  }[];
}

/**
 * Three standard deviations about the share of all months. Throws where a month has no labels or more found than
 * there were.
 */
export const pChart = (months: readonly { readonly found: number; readonly of: number }[]): ShareChart => {
  const of = months.reduce((all, month) => all + month.of, 0);
  if (months.some((month) => month.of < 1 || month.found < 0 || month.found > month.of))
    throw new RangeError("a month has more found than there were, or nothing at all");
  if (of === 0) throw new RangeError("a chart needs a month");
  const mean = months.reduce((all, month) => all + month.found, 0) / of;
  const points = months.map((month) => {
    const reach = 3 * Math.sqrt((mean * (1 - mean)) / month.of);
    const [low, high] = [Math.max(0, mean - reach), Math.min(1, mean + reach)];
    const share = month.found / month.of;
    return { share, low, high, outside: share < low || share > high, few: month.of * mean < 5 };
  });
  return { ruleSet: "p-chart", mean, points };
};
