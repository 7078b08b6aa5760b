// charts: one value a month, read as NHS England's Making Data Count reads it (NHSRplotthedots).

/** The rules by which a chart is read; the sets differ, so the chart keeps the name of its own. */
export type RuleSet = "nhs-xmr";

/** A point outside, seven rising or falling, two of three near one limit, seven on one side: the first that holds. */
export type Signal = "outside" | "trend" | "two-of-three" | "shift";

export interface Chart {
  readonly ruleSet: RuleSet;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Under twelve points the limits are on trial. */
  readonly trial: boolean;
  /** For each point; null: nothing that chance would not bring. */
  readonly signals: readonly (Signal | null)[];
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0) / numbers.length;

const run = 7;

/** Places of `run` values in a row of which each has the same mark (not 0). */
const inRuns = (marks: readonly number[], length: number): ReadonlySet<number> => {
  const places = new Set<number>();
  for (let end = length - 1; end < marks.length; end++) {
    const last = marks.slice(end - length + 1, end + 1);
    if (last[0] !== 0 && last.every((mark) => mark === last[0]))
      for (let at = end - length + 1; at <= end; at++) places.add(at);
  }
  return places;
};

/**
 * Limits at the mean and 2.66 times the mean moving range. `screened` leaves out
 * moving ranges of 3.267 times their mean or more, as the R package does and the
 * Excel version does not. Throws on fewer than two values.
 */
export const xmr = (values: readonly number[], screened = true): Chart => {
  if (values.length < 2) throw new RangeError("a chart needs two points");
  const mean = meanOf(values);
  const ranges = values.slice(1).map((value, at) => Math.abs(value - values[at]!));
  const all = meanOf(ranges);
  const kept = screened ? ranges.filter((range) => range < 3.267 * all) : ranges;
  const reach = kept.length === 0 ? 0 : 2.66 * meanOf(kept);
  const [low, high] = [mean - reach, mean + reach];

  const sides = values.map((value) => Math.sign(value - mean));
  const outside = values.map((value) => value < low || value > high);
  const near = values.map((value, at) =>
    Math.abs(value - mean) > (2 / 3) * reach && !outside[at] ? sides[at]! : 0,
  );
  const steps = values.slice(1).map((value, at) => Math.sign(value - values[at]!));
  // Six steps in one direction are seven points.
  const trend = new Set([...inRuns(steps, run - 1)].flatMap((at) => [at, at + 1]));
  const shift = inRuns(sides, run);
  const twoOfThree = new Set<number>();
  for (let at = 2; at < values.length; at++) {
    const three = [at - 2, at - 1, at];
    const side = sides[at]!;
    if (side === 0 || three.some((one) => sides[one] !== side)) continue;
    const close = three.filter((one) => near[one] === side);
    if (close.length >= 2) for (const one of close) twoOfThree.add(one);
  }
  const signalAt = (at: number): Signal | null => {
    if (outside[at]) return "outside";
    if (trend.has(at)) return "trend";
    if (twoOfThree.has(at)) return "two-of-three";
    return shift.has(at) ? "shift" : null;
  };
  return {
    ruleSet: "nhs-xmr",
    ...{ mean, low, high },
    trial: values.length < 12,
    signals: values.map((_, at) => signalAt(at)),
  };
};

/** Whether the process will meet a target by itself, from its last limits; the word stands beside the icon. */
export const assurance = (
  { low, high }: Pick<Chart, "low" | "high">,
  target: number,
  better: "higher" | "lower",
): "pass" | "fail" | "inconsistent" => {
  if (target > low && target < high) return "inconsistent";
  const above = low >= target;
  return above === (better === "higher") ? "pass" : "fail";
};
