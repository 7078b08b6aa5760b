import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRegimen } from "../../testing/arbitraryRegimen.ts";
import { exactly, stepOf, timesA } from "../../testing/blankStep.ts";
import { regimenOf } from "./Regimen.ts";
import { upgradeRegimen } from "./upgradeRegimen.ts";

/** As version 1 wrote it: typed out from a store of that version, not made from today's values. */
const version1 = {
  steps: [
    {
      joined: "first",
      action: "take",
      actionSuppliedBy: "directions",
      amount: { exact: "0.5" },
      unit: { name: "tablet", suppliedBy: "directions" },
      strengthNote: null,
      timing: {
        times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } },
        every: null,
        slots: [{ name: "morning", amount: null }],
        clockTimes: [],
        weekdays: [],
        once: false,
        cycle: null,
        sameTime: null,
      },
      asNeeded: null,
      limits: { units: null, doses: null, leastGap: null },
      duration: null,
      ending: null,
      food: null,
      route: null,
      site: { name: "eye", side: "left" },
      dailyTotal: false,
      instructions: [],
    },
  ],
};

const changed = (change: (copy: any) => void): unknown => {
  const copy = structuredClone(version1);
  change(copy);
  return copy;
};

const codesOf = (value: unknown): readonly string[] => {
  const outcome = upgradeRegimen(value);
  return outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`);
};

describe("a regimen of version 1", () => {
  it("becomes one of version 2 whose new fields say nothing", () => {
    const outcome = upgradeRegimen(version1);
    expect(outcome.ok && outcome.value).toEqual(
      regimenOf([
        stepOf({
          amount: exactly("0.5"),
          unit: "tablet",
          timing: { times: timesA(1), slots: [{ name: "morning", offset: null, amount: null }] },
          site: { name: "eye", side: "left" },
        }),
      ]),
    );
  });

  it("is not changed itself", () => {
    const before = structuredClone(version1);
    upgradeRegimen(version1);
    expect(version1).toEqual(before);
  });

  it.each([
    ["a field of version 2 in a step", (copy: any) => (copy.steps[0].useFor = null), "/steps/0/useFor"],
    [
      "a field of version 2 in a time of day",
      (copy: any) => (copy.steps[0].timing.slots[0].offset = null),
      "/steps/0/timing/slots/0/offset",
    ],
    [
      "a field of version 2 in a ceiling",
      (copy: any) => (copy.steps[0].limits.atOnce = null),
      "/steps/0/limits/atOnce",
    ],
    [
      "a field of version 2 in its timing",
      (copy: any) => (copy.steps[0].timing.preferably = true),
      "/steps/0/timing/preferably",
    ],
    ["a field that never was", (copy: any) => (copy.steps[0].colour = "red"), "/steps/0"],
    ["an amount as a number", (copy: any) => (copy.steps[0].amount = 0.5), "/steps/0/amount"],
    ["a field that is missing", (copy: any) => delete copy.steps[0].food, "/steps/0/food"],
    ["no step", (copy: any) => (copy.steps = []), "/steps"],
    ["a dose of nothing", (copy: any) => (copy.steps[0].amount = { exact: "0" }), "/steps/0/amount"],
    ["the operated eye", (copy: any) => (copy.steps[0].site.side = "operated"), "/steps/0/site/side"],
  ])("with %s is refused", (_, change, path) => {
    const codes = codesOf(changed(change));
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(new RegExp(`^wrong-regimen ${path}`));
  });
});

describe("a regimen of today's version", () => {
  it("is read as it is, whatever it says", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        const outcome = upgradeRegimen(JSON.parse(JSON.stringify(regimen)));
        expect(outcome.ok && outcome.value).toEqual(regimen);
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });

  it("lacks none of its fields: nothing is filled in", () => {
    expect(codesOf(changed((copy) => (copy.version = 2)))).toContain("wrong-regimen /steps/0/furtherActions");
  });
});

describe("what is no regimen that is known", () => {
  it.each([3, 1, 0, "2", null])("version %j is refused", (version) => {
    expect(codesOf(changed((copy) => (copy.version = version)))).toEqual([
      "regimen-version-unknown /version",
    ]);
  });

  it.each([null, "take one", [], 5])("%j is refused", (value) => {
    expect(codesOf(value)).toEqual(["wrong-regimen "]);
  });

  it("never makes it throw, whatever JSON comes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, steps) => {
        upgradeRegimen(value);
        upgradeRegimen({ steps });
        upgradeRegimen({ steps: [steps] });
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});
