import { describe, expect, it } from "vitest";
import { between, exactly, stepOf } from "../../testing/blankStep.ts";
import { type Action, type Amount, type Step, slotOf } from "../regimen/Regimen.ts";
import {
  compareActions,
  compareDoses,
  compareValues,
  momentsOf,
  sameAmount,
  sameUnit,
} from "./compareDoses.ts";

type Given = Parameters<typeof stepOf>[0];

it("one side may be silent; two that speak agree or do not", () => {
  expect(compareValues(null, null)).toBe("same");
  expect(compareValues("x", null)).toBe("text-has-more");
  expect(compareValues(null, "x")).toBe("structure-has-more");
  expect(compareValues({ a: 1 }, { a: 1 })).toBe("same");
  expect(compareValues({ a: 1 }, { a: 2 })).toBe("conflict");
});

it.each<readonly [Amount, Amount, boolean]>([
  [exactly("1"), exactly("1.0"), true],
  [exactly("1"), exactly("2"), false],
  [between("1", "2"), between("1.0", "2.0"), true],
  [between("1", "2"), between("1", "3"), false],
  [between("1", "2"), between("0", "2"), false],
  [exactly("1"), between("1", "2"), false],
  [exactly("1"), between("1", "1"), false],
  [between("1", "2"), exactly("1"), false],
])("%j and %j are the same: %s", (left, right, same) => {
  expect(sameAmount(left, right)).toBe(same);
});

it("a puff is a dose of the same device; a tablet is no puff", () => {
  expect(sameUnit("puff", "dose")).toBe(true);
  expect(sameUnit("actuation", "inhalation")).toBe(true);
  expect(sameUnit("tablet", "tablet")).toBe(true);
  expect(sameUnit("puff", "tablet")).toBe(false);
  expect(sameUnit("tablet", "dose")).toBe(false);
});

describe("verbs", () => {
  const relation = (text: Action, structure: Action, unit: string | null = null, by: Given = {}) =>
    compareActions(stepOf({ action: text, ...by }), stepOf({ action: structure }), unit);

  it.each<readonly [Action, Action]>([
    ["swallow", "take"],
    ["rub", "apply"],
    ["put", "insert"],
    ["spray", "inhale"],
    ["use", "inject"],
    ["gargle", "rinse"],
    ["wash", "rinse"],
  ])("%s is a way to %s", (text, structure) => {
    expect(relation(text, structure)).toBe("text-has-more");
  });

  it.each<readonly [Action, Action]>([
    ["take", "inject"],
    ["apply", "take"],
    ["inhale", "take"],
    ["insert", "inject"],
    ["gargle", "apply"],
  ])("%s is none to %s", (text, structure) => {
    expect(relation(text, structure)).toBe("conflict");
  });

  it("one verb is one verb, and ours is no statement on either side", () => {
    expect(relation("take", "take")).toBe("same");
    expect(relation("take", "inject", null, { actionSuppliedBy: "reader" })).toBe("same");
    const ours = stepOf({ action: "inject", actionSuppliedBy: "reader" });
    expect(compareActions(stepOf({ action: "take" }), ours, null)).toBe("same");
  });

  it("a puff that is taken is inhaled, and nothing else is", () => {
    expect(relation("take", "inhale", "puff")).toBe("text-has-more");
    expect(relation("take", "inhale", "tablet")).toBe("conflict");
    expect(relation("take", "inhale")).toBe("conflict");
    expect(relation("take", "inject", "puff")).toBe("conflict");
    expect(relation("inject", "inhale", "puff")).toBe("conflict");
  });
});

it("moments are named alike where they are one: night and bedtime, dinner and the evening meal", () => {
  const slots = [
    slotOf("night"),
    slotOf("evening-meal"),
    slotOf("morning"),
    {
      ...slotOf("bedtime"),
      offset: { relation: "before" as const, low: "1", high: "2", unit: "hour" as const },
    },
  ];
  const clockTimes = [{ time: "08:00", amount: exactly("2") }];
  expect(momentsOf(stepOf({ timing: { slots, clockTimes } }))).toEqual([
    { at: "bedtime", amount: null },
    { at: "dinner", amount: null },
    { at: "morning", amount: null },
    { at: "60-120 minute before bedtime", amount: null },
    { at: "08:00", amount: exactly("2") },
  ]);
});

describe("doses", () => {
  const at = (...amounts: readonly (string | null)[]): Given => ({
    amount: null,
    timing: {
      slots: amounts.map((amount, place) =>
        slotOf(place === 0 ? "morning" : "night", amount === null ? null : exactly(amount)),
      ),
    },
  });
  const of = (amount: string | null, unit: string | null = "tablet"): Given => ({
    amount: amount === null ? null : exactly(amount),
    unit,
  });
  const told = (text: Given, structure: Given): readonly string[] => {
    const { dose, unit } = compareDoses(
      stepOf({ unit: "tablet", ...text }) as Step,
      stepOf({ unit: "tablet", ...structure }),
    );
    return [dose, unit];
  };

  it.each<readonly [string, Given, Given, readonly string[]]>([
    ["one dose", of("1"), of("1.0"), ["same", "same"]],
    ["another", of("1"), of("2"), ["conflict", "same"]],
    ["of another unit", of("1"), of("1", "capsule"), ["same", "conflict"]],
    ["of no unit in the structure", of("1"), of("1", null), ["same", "text-has-more"]],
    ["of no unit in the text", of("1", null), of("1"), ["same", "structure-has-more"]],
    ["of no unit at all", of("1", null), of("1", null), ["same", "same"]],
    ["puffs and doses", of("2", "puff"), of("2", "dose"), ["same", "same"]],
    ["a spoonful and its mL", of("2", "5 mL spoonful"), of("10", "mL"), ["same", "same"]],
    ["mL and another spoonful", of("10", "mL"), of("2", "2.5 mL spoonful"), ["conflict", "same"]],
    ["none in the text", of(null), of("1"), ["structure-has-more", "same"]],
    ["none in the structure", of("1"), of(null, null), ["text-has-more", "same"]],
    ["none at all", of(null), of(null), ["same", "same"]],
    ["at each time alike", at("1", "2"), at("1", "2"), ["same", "same"]],
    ["at one time another", at("1", "2"), at("1", "3"), ["conflict", "same"]],
    ["the other way round", at("1", "2"), at("2", "1"), ["conflict", "same"]],
    ["at every time the one dose", at("2", "2"), of("2"), ["same", "same"]],
    ["at one time not the one dose", at("2", "1"), of("2"), ["conflict", "same"]],
    ["the one dose at every time", of("2"), at("2", "2"), ["same", "same"]],
    ["the one dose not at one time", of("2"), at("2", "1"), ["conflict", "same"]],
    ["at one time none", at("1", null), at("1", "1"), ["conflict", "same"]],
    ["at one time none in the structure", at("1", "1"), at("1", null), ["conflict", "same"]],
    ["at one time none in both", at("1", null), at("1", null), ["same", "same"]],
    ["at no time any, in the text", at(null, null), at("1", "1"), ["structure-has-more", "same"]],
    ["a time more in the text", at("1", "1"), at("1"), ["conflict", "same"]],
  ])("%s", (_, text, structure, relations) => {
    expect(told(text, structure)).toEqual(relations);
  });
});
