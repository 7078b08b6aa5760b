// feedback: a p-chart: which weeks differ from the usual by more than chance would make them. Pure.

/** One point of the chart: so many answers, and how many of them said that it was not easy. */
export interface Sample {
  readonly name: string;
  readonly size: number;
  readonly notEasy: number;
}

export interface ChartPoint extends Sample {
  readonly proportion: number;
  readonly lower: number;
  readonly upper: number;
  /** "above": worse than chance explains. "below": better. */
  readonly signal: "above" | "below" | null;
}

export interface PChart {
  /** The usual proportion; null where there are no answers at all. */
  readonly centre: number | null;
  /** In the order given; samples without answers are left out, as they say nothing. */
  readonly points: readonly ChartPoint[];
}

/** Share of the answers of weeks that chance alone puts outside: about 3 in 1,000 where samples are large. */
const widthInDeviations = 3;

/**
 * Control limits for proportions with samples of different size:
 *   p = sum of notEasy / sum of sizes, limits p ± 3 √(p (1 − p) / n), kept within 0 and 1.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2 "Proportions
 * Control Charts"; W. A. Shewhart, 1931. The first `baseline` samples with
 * answers settle p, so that a new wording is judged against the old one; left
 * out, all do. A baseline in which every answer was the same has no width: then
 * any other proportion is a signal, and needs more weeks before anybody acts.
 */
export const pChart = (samples: readonly Sample[], baseline = samples.length): PChart => {
  for (const { size, notEasy } of samples) {
    if (!Number.isInteger(size) || !Number.isInteger(notEasy) || notEasy < 0 || notEasy > size)
      throw new RangeError("a sample counts whole answers, and no more that were not easy than there are");
  }
  const told = samples.filter(({ size }) => size > 0);
  const usual = told.slice(0, baseline);
  const total = (of: (sample: Sample) => number): number => usual.reduce((sum, each) => sum + of(each), 0);
  const answers = total(({ size }) => size);
  if (answers === 0) return { centre: null, points: [] };
  const centre = total(({ notEasy }) => notEasy) / answers;
  return { centre, points: told.map((sample) => pointOf(sample, centre)) };
};

const pointOf = (sample: Sample, centre: number): ChartPoint => {
  const proportion = sample.notEasy / sample.size;
  const width = widthInDeviations * Math.sqrt((centre * (1 - centre)) / sample.size);
  const lower = Math.max(0, centre - width);
  const upper = Math.min(1, centre + width);
  const signal = proportion > upper ? "above" : proportion < lower ? "below" : null;
  return { ...sample, proportion, lower, upper, signal };
};
