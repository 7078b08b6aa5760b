// charts: what readers answered, a chart for each variant of a label, each with the rule set by which it is judged.
import { z } from "zod";
import { pChart, type ShareChart } from "./pChart.ts";
import { type RunChart, runChart } from "./runChart.ts";
import { type Chart, xmr } from "./xmr.ts";

/** The sets differ in what they call a signal: a chart keeps the name of its own, and is never judged by another. */
export const ruleSets = ["p-chart", "nhs-xmr", "anhoej"] as const;
export type ChartRules = (typeof ruleSets)[number];

/** What each set calls a signal, in words that stand beside its charts. */
export const rulesInWords: Readonly<Record<ChartRules, string>> = {
  "p-chart": "A week outside three standard deviations for its own number of answers is a signal.",
  "nhs-xmr":
    "Making Data Count (NHS England): a point outside the limits, 7 on one side of the mean, 7 rising or falling, or 2 of 3 near one limit. Under 12 weeks the limits are on trial.",
  anhoej: "Anhoej's rules: a run that is longer, or fewer crossings of the median, than chance brings.",
};

/** Counts of one week; several of one week and variant are added up. */
export interface VariantCount {
  readonly variant: string;
  /** ISO date of its first day. */
  readonly week: string;
  /** How many answered. */
  readonly of: number;
  /** How many of them said what is charted: "not easy". */
  readonly found: number;
}

/** Of the answer of `GET /v1/feedback`, what a chart needs. */
const feedback = z.object({
  counts: z.array(
    z.object({
      labelVariant: z.string(),
      week: z.iso.date(),
      face: z.enum(["yes", "partly", "no"]),
      count: z.int().min(0),
    }),
  ),
});

export type ReadCounts =
  | { readonly ok: true; readonly counts: readonly VariantCount[] }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly what: string }[] };

/** What a service answered, as counts: "partly" and "no" are not easy. */
export const countsOfFeedback = (input: unknown): ReadCounts => {
  const read = feedback.safeParse(input);
  if (!read.success)
    return {
      ok: false,
      faults: read.error.issues.map(({ path, message }) => ({ path: `/${path.join("/")}`, what: message })),
    };
  return {
    ok: true,
    counts: read.data.counts.map(({ labelVariant, week, face, count }) => ({
      ...{ variant: labelVariant, week, of: count },
      found: face === "yes" ? 0 : count,
    })),
  };
};

export interface VariantChart {
  readonly variant: string;
  /** Stored with the chart, so that nobody judges it by another set later. */
  readonly ruleSet: ChartRules;
  readonly rules: string;
  readonly weeks: readonly Omit<VariantCount, "variant">[];
  /** null: too few weeks for these rules to say anything. */
  readonly chart: ShareChart | Chart | RunChart | null;
  /** Weeks that these rules point at; a run chart points at none by itself. */
  readonly signals: readonly string[];
}

const judged = (
  weeks: VariantChart["weeks"],
  ruleSet: ChartRules,
): Pick<VariantChart, "chart" | "signals"> => {
  const shares = weeks.map(({ found, of }) => found / of);
  const weekAt = (points: readonly boolean[]): readonly string[] =>
    weeks.flatMap(({ week }, at) => (points[at] === true ? [week] : []));
  try {
    switch (ruleSet) {
      case "p-chart": {
        const chart = pChart(weeks);
        return { chart, signals: weekAt(chart.points.map(({ outside }) => outside)) };
      }
      case "nhs-xmr": {
        const chart = xmr(shares);
        return { chart, signals: weekAt(chart.signals.map((signal) => signal !== null)) };
      }
      case "anhoej":
        return { chart: runChart(shares), signals: [] };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { chart: null, signals: [] };
  }
};

/** In the order of their names; a week without an answer is no point. */
export const chartsByVariant = (
  counts: readonly VariantCount[],
  ruleSet: ChartRules,
): readonly VariantChart[] =>
  [...new Set(counts.map(({ variant }) => variant))].toSorted().map((variant) => {
    const own = counts.filter((count) => count.variant === variant);
    const weeks = [...new Set(own.map(({ week }) => week))].toSorted().flatMap((week) => {
      const of = own.filter((count) => count.week === week);
      const sum = (name: "of" | "found"): number => of.reduce((all, count) => all + count[name], 0);
      return sum("of") === 0 ? [] : [{ week, of: sum("of"), found: sum("found") }];
    });
    return { variant, ruleSet, rules: rulesInWords[ruleSet], weeks, ...judged(weeks, ruleSet) };
  });

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const verdict = ({ chart, weeks, signals }: VariantChart): string => {
  if (chart === null) return `Too few weeks (${weeks.length}) for these rules to say anything.`;
  if (chart.ruleSet === "anhoej")
    return `Median ${percent(chart.median)}. Longest run ${chart.longestRun} (by chance up to ${chart.longestByChance}), crossings ${chart.crossings} (by chance ${chart.fewestByChance} or more): ${chart.signal ? "a signal" : "no signal"}.`;
  const few = chart.ruleSet === "p-chart" && chart.points.every(({ few: isFew }) => isFew);
  const trial = chart.ruleSet === "nhs-xmr" && chart.trial;
  return `Mean ${percent(chart.mean)}. ${signals.length === 0 ? "No signal" : `Signals: ${signals.join(", ")}`}.${few ? " So few answers that the limits say little." : ""}${trial ? " The limits are on trial." : ""}`;
};

/** As Markdown: under each variant its rules, what they say, and its weeks. */
export const chartsInWords = (charts: readonly VariantChart[]): string =>
  [
    "# Words that were not easy, by variant of the label",
    "",
    "Whoever answers has chosen to: this is no test, and two variants are no two arms. A signal is a question to ask, no finding.",
    "",
    ...charts.flatMap((one) => [
      `## ${one.variant}`,
      "",
      `Rules: ${one.ruleSet}. ${one.rules}`,
      "",
      verdict(one),
      "",
      "| Week | Answers | Not easy | Share |",
      "|---|---|---|---|",
      ...one.weeks.map(({ week, of, found }) => `| ${week} | ${of} | ${found} | ${percent(found / of)} |`),
      "",
    ]),
  ].join("\n");
