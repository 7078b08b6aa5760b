// A chart for each variant, judged by the set that is stored beside it.
import { describe, expect, it } from "vitest";
import {
  chartsByVariant,
  chartsInWords,
  countsOfFeedback,
  ruleSets,
  rulesInWords,
  type VariantCount,
} from "./chartsByVariant.ts";
import { pChart } from "./pChart.ts";

const weekOf = (at: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10);

/** The worked example of codesign.md 8.5: ten weeks of 200, no signal. */
const quiet = [40, 44, 22, 34, 24, 32, 28, 32, 34, 30].map(
  (found, at): VariantCount => ({ variant: "102x76 clear", week: weekOf(at), of: 200, found }),
);
const loud = [10, 9, 11, 10, 10, 9, 60, 10, 11, 10].map(
  (found, at): VariantCount => ({ variant: "70x36 standard", week: weekOf(at), of: 100, found }),
);

describe("charts by variant", () => {
  it("are one for each, of its own weeks, with the rule set stored beside it", () => {
    for (const ruleSet of ruleSets) {
      const charts = chartsByVariant([...loud, ...quiet], ruleSet);
      expect(charts.map(({ variant }) => variant)).toEqual(["102x76 clear", "70x36 standard"]);
      for (const one of charts) {
        expect(one.ruleSet).toBe(ruleSet);
        expect(one.rules).toBe(rulesInWords[ruleSet]);
        expect(one.chart === null ? ruleSet : one.chart.ruleSet).toBe(ruleSet);
      }
    }
  });

  it("point at the week that differs, and at none where none does", () => {
    const [first, second] = chartsByVariant([...quiet, ...loud], "p-chart");
    expect(first!.signals).toEqual([]);
    expect(first!.chart).toEqual(pChart(quiet));
    expect(second!.signals).toEqual([weekOf(6)]);
  });

  it("add up counts of one week, and have no point where nobody answered", () => {
    const [chart] = chartsByVariant(
      [
        { variant: "a", week: weekOf(0), of: 3, found: 1 },
        { variant: "a", week: weekOf(0), of: 2, found: 2 },
        { variant: "a", week: weekOf(1), of: 0, found: 0 },
      ],
      "p-chart",
    );
    expect(chart!.weeks).toEqual([{ week: weekOf(0), of: 5, found: 3 }]);
  });

  it("are made of what the service answers: partly and no are not easy", () => {
    const week = weekOf(0);
    const count = (face: string, of: number) => ({
      ...{ contentVersion: "c1", labelVariant: "a", week, face, hard: null, count: of },
    });
    const read = countsOfFeedback({ counts: [count("yes", 5), count("partly", 2), count("no", 1)] });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(chartsByVariant(read.counts, "p-chart")[0]!.weeks).toEqual([{ week, of: 8, found: 3 }]);
    expect(countsOfFeedback({ counts: [count("maybe", 1)] })).toMatchObject({
      ok: false,
      faults: [{ path: "/counts/0/face" }],
    });
  });

  it("say that there is too little, and which rules they were judged by, in words", () => {
    const words = chartsInWords(chartsByVariant(quiet.slice(0, 3), "anhoej"));
    expect(words).toContain("Too few weeks (3)");
    expect(words).toContain("Rules: anhoej.");
    expect(chartsInWords(chartsByVariant(loud, "p-chart"))).toContain(`Signals: ${weekOf(6)}.`);
  });
});
