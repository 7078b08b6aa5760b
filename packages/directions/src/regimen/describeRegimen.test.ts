import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRegimen } from "../../testing/arbitraryRegimen.ts";
import { between, every, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { describeRegimen } from "./describeRegimen.ts";
import { regimenOf } from "./Regimen.ts";

describe("describeRegimen", () => {
  it("shows every field in its order", () => {
    const step = stepOf({
      amount: between("1", "2"),
      unit: "tablet",
      timing: { every: every("4", "hour", "6"), times: timesA(4) },
      asNeeded: { reasons: ["pain"] },
      limits: { units: { amount: "8", unit: "tablet", per: { count: 24, unit: "hour" } } },
      duration: lasting("5", "day"),
      food: { relation: "before", meal: "food", offset: lasting("30", "minute") },
      route: "oral",
      site: { name: "mouth", side: null },
      instructions: ["swallow whole"],
    });
    expect(describeRegimen(regimenOf([step, { ...step, joined: "then", amount: exactly("1") }]))).toBe(
      "take 1 to 2 tablet - every 4 to 6 hours - 4 times a day - as needed for pain - maximum 8 tablet in 24 hours - for 5 days - 30 minutes before food - route: oral - site: mouth - swallow whole\n" +
        "then take 1 tablet - every 4 to 6 hours - 4 times a day - as needed for pain - maximum 8 tablet in 24 hours - for 5 days - 30 minutes before food - route: oral - site: mouth - swallow whole",
    );
  });

  it("is never empty", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        expect(describeRegimen(regimen).trim()).not.toBe("");
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
