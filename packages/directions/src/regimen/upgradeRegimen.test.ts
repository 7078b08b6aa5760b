import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRegimen } from "../../testing/arbitraryRegimen.ts";
import { exactly, stepOf, timesA } from "../../testing/blankStep.ts";
import { runsOf } from "../../testing/depth.ts";
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

type Fields = Record<string, unknown>;

/** The stored regimen with one value put at a pointer, or taken out where none is given. */
const changed = (pointer: string, ...put: readonly [unknown?]): unknown => {
  const copy: unknown = structuredClone(version1);
  const names = pointer.split("/").slice(1);
  const holder = names.slice(0, -1).reduce((at, name) => (at as Fields)[name], copy) as Fields;
  if (put.length === 0) delete holder[names.at(-1)!];
  else holder[names.at(-1)!] = put[0];
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
    ["a field of version 2 in a step", "/steps/0/useFor", null],
    ["a field of version 2 in its timing", "/steps/0/timing/preferably", true],
    ["a field of version 2 in a time of day", "/steps/0/timing/slots/0/offset", null],
    ["a field of version 2 in a ceiling", "/steps/0/limits/atOnce", null],
    ["an amount as a number", "/steps/0/amount", 0.5],
    ["no step", "/steps", []],
    ["a dose of nothing", "/steps/0/amount", { exact: "0" }],
    ["a dose of nothing in many digits", "/steps/0/amount", { exact: "0.00" }],
    ["the operated eye", "/steps/0/site/side", "operated"],
  ])("with %s is refused, and the place is named", (_, pointer, value) => {
    expect(codesOf(changed(pointer, value))).toEqual([`wrong-regimen ${pointer}`]);
  });

  it.each([
    ["a whole ten", "/steps/0/amount", { exact: "10" }],
    ["no amount", "/steps/0/amount", null],
    ["a range", "/steps/0/amount", { low: "1", high: "2" }],
    ["no place", "/steps/0/site", null],
  ])("with %s is read", (_, pointer, value) => {
    expect(codesOf(changed(pointer, value))).toEqual([]);
  });

  it("with a field that never was, or without one that was, is refused", () => {
    expect(codesOf(changed("/steps/0/colour", "red"))).toEqual(["wrong-regimen /steps/0"]);
    expect(codesOf(changed("/steps/0/food"))).toEqual(["wrong-regimen /steps/0/food"]);
  });
});

describe("a regimen of today's version", () => {
  it("is read as it is, whatever it says", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        const outcome = upgradeRegimen(JSON.parse(JSON.stringify(regimen)));
        expect(outcome.ok && outcome.value).toEqual(regimen);
      }),
      runsOf(400),
    );
  });

  it("kept before it had days of a month, days of a cycle and events says nothing of them", () => {
    const kept = JSON.parse(JSON.stringify(regimenOf([stepOf({ amount: exactly("1") })])));
    for (const later of ["monthDays", "cycleDays", "event"]) delete kept.steps[0].timing[later];
    const outcome = upgradeRegimen(kept);
    expect(outcome.ok && outcome.value).toEqual(regimenOf([stepOf({ amount: exactly("1") })]));
  });

  it("keeps the days of a month that it says", () => {
    const kept = JSON.parse(JSON.stringify(regimenOf([stepOf({ timing: { monthDays: [1, 15] } })])));
    const outcome = upgradeRegimen(kept);
    expect(outcome.ok && outcome.value.steps[0]?.timing.monthDays).toEqual([1, 15]);
  });

  it("lacks none of its other fields: nothing is filled in", () => {
    expect(codesOf(changed("/version", 2))).toContain("wrong-regimen /steps/0/furtherActions");
  });
});

describe("what is no regimen that is known", () => {
  it.each([3, 1, 0, "2", null])("version %j is refused", (version) => {
    expect(codesOf(changed("/version", version))).toEqual(["regimen-version-unknown /version"]);
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
      runsOf(1000),
    );
  });
});
