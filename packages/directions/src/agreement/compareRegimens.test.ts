import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRegimen } from "../../testing/arbitraryRegimen.ts";
import { between, every, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { regimenOf, type Step } from "../regimen/Regimen.ts";
import type { Relation } from "./compareDoses.ts";
import { compareRegimens } from "./compareRegimens.ts";

const tablet = (given: Parameters<typeof stepOf>[0] = {}): Step =>
  stepOf({ amount: exactly("1"), unit: "tablet", timing: { times: timesA(2) }, ...given });
const relation = (text: Step, structure: Step): Relation =>
  compareRegimens(regimenOf([text]), regimenOf([structure])).relation;
const runs = { seed: 20261122, numRuns: 300 };

/** A field that one of the two is silent about, on a schedule that is the same. */
const schedule: readonly (readonly [string, Parameters<typeof stepOf>[0]])[] = [
  ["duration", { duration: lasting("7", "day") }],
  ["asNeeded", { asNeeded: { reasons: [] } }],
  ["every", { timing: { times: timesA(2), every: every("4", "hour") } }],
  ["weekdays", { timing: { times: timesA(2), weekdays: ["monday"] } }],
  ["cycle", { timing: { times: timesA(2), cycle: { on: 21, off: 7, unit: "day" } } }],
  ["ending", { ending: "stop" }],
  ["limits.leastGap", { limits: { leastGap: { value: "4", unit: "hour" } } }],
];

const conflicting: readonly (readonly [string, Parameters<typeof stepOf>[0]])[] = [
  ["action", { action: "inject" }],
  ["amount", { amount: exactly("2") }],
  ["amount", { amount: between("1", "2") }],
  ["unit", { unit: "capsule" }],
  ["times", { timing: { times: timesA(3) } }],
  ["once", { timing: { times: timesA(2), once: true } }],
  ["joined", { joined: "then" }],
  ["dailyTotal", { dailyTotal: true }],
];

describe("a structure that says at every meal, and no more", () => {
  const atMeals = tablet({ timing: {}, food: { relation: "before", meal: "meals", offset: null } });

  it("is another schedule than a time, a day or an event", () => {
    expect(relation(tablet({ timing: { times: timesA(1) } }), atMeals)).toBe("conflict");
    expect(relation(tablet({ timing: { weekdays: ["monday"] } }), atMeals)).toBe("conflict");
    const event = { name: "procedure", relation: "before", offset: null } as const;
    expect(relation(tablet({ timing: { event } }), atMeals)).toBe("conflict");
  });

  it("agrees where the words say the meals too, or say nothing of when", () => {
    const food = { relation: "before", meal: "meals", offset: null } as const;
    expect(relation(tablet({ food }), atMeals)).toBe("text-has-more");
    expect(relation(atMeals, atMeals)).toBe("same");
    const needed = { timing: {}, asNeeded: { reasons: [] } };
    expect(relation(tablet(needed), tablet({ ...needed, food }))).toBe("same");
  });

  it("is no schedule where it names food and not the meals", () => {
    const withFood = tablet({ timing: {}, food: { relation: "with", meal: "food", offset: null } });
    expect(relation(tablet(), withFood)).toBe("text-has-more");
  });
});

describe("compareRegimens", () => {
  it("finds every regimen the same as itself", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        expect(compareRegimens(regimen, regimen)).toEqual({ relation: "same", differences: [] });
      }),
      runs,
    );
  });

  it.each(schedule)("knows which side says more: %s", (field, given) => {
    expect(relation(tablet(given), tablet())).toBe("text-has-more");
    expect(relation(tablet(), tablet(given))).toBe("structure-has-more");
    const { differences } = compareRegimens(regimenOf([tablet(given)]), regimenOf([tablet()]));
    expect(differences).toEqual([{ step: 0, field, relation: "text-has-more" }]);
  });

  it.each(conflicting)("finds a conflict in: %s", (field, given) => {
    const comparison = compareRegimens(regimenOf([tablet(given)]), regimenOf([tablet()]));
    expect(comparison.relation).toBe("conflict");
    expect(comparison.differences.map((difference) => difference.field)).toContain(field);
    expect(relation(tablet(), tablet(given))).toBe("conflict");
  });

  it("finds a conflict where each side knows something of the schedule that the other does not", () => {
    expect(relation(tablet({ duration: lasting("7", "day") }), tablet({ ending: "stop" }))).toBe("conflict");
  });

  it("finds a conflict in the number of steps", () => {
    const two = regimenOf([tablet(), tablet({ joined: "then" })]);
    expect(compareRegimens(two, regimenOf([tablet()])).differences).toEqual([
      { step: null, field: "steps", relation: "conflict" },
    ]);
  });

  it("lets the structure add place, food and instructions", () => {
    const more = tablet({
      route: "oral",
      site: { name: "mouth", side: null },
      food: { relation: "with", meal: "food", offset: null },
      instructions: ["swallow whole"],
    });
    expect(relation(tablet(), more)).toBe("same");
  });

  it.each<readonly [string, Parameters<typeof stepOf>[0], Parameters<typeof stepOf>[0]]>([
    [
      "night and bedtime",
      { timing: { slots: [{ name: "night", offset: null, amount: null }] } },
      { timing: { slots: [{ name: "bedtime", offset: null, amount: null }] } },
    ],
    ["1 week and 7 days", { duration: lasting("1", "week") }, { duration: lasting("7", "day") }],
    ["2.5 and 2.50", { amount: exactly("2.5") }, { amount: exactly("2.50") }],
    ["1 x 5 mL spoonful and 5 mL", { unit: "5 mL spoonful" }, { amount: exactly("5"), unit: "mL" }],
    [
      "2 x 2.5 mL spoonfuls and 5 mL",
      { amount: exactly("2"), unit: "2.5 mL spoonful" },
      { amount: exactly("5"), unit: "mL" },
    ],
    ["a verb of ours and the sender's", { actionSuppliedBy: "reader", action: "use" }, { action: "take" }],
  ])("takes as one: %s", (_, text, structure) => {
    expect(relation(tablet(text), tablet(structure))).toBe("same");
  });
});
