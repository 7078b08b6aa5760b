import { describe, expect, it } from "vitest";
import { between, exactly } from "../../testing/blankStep.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { newLog } from "./Log.ts";
import { readDose } from "./readDose.ts";
import type { FhirDosage } from "./shapes.ts";

type Entries = NonNullable<FhirDosage["doseAndRate"]>;
type Entry = Entries[number];

const told = (doseAndRate: Entries | undefined, product: ProductFacts = {}): unknown => {
  const log = newLog();
  const answer = readDose({ doseAndRate }, product, "", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

const of = (value: number | string, unit?: string): Entry => ({
  doseQuantity: unit === undefined ? { value } : { value, unit },
});
const dose = (amount: string, unit: string | null, strengthNote: string | null = null) => ({
  amount: exactly(amount),
  unit,
  strengthNote,
  pause: false,
});

describe("one dose", () => {
  it("none is given", () => {
    expect(told(undefined)).toBeUndefined();
  });

  it.each<readonly [string, Entry, unknown]>([
    ["a quantity", of(2, "tablets"), dose("2", "tablet")],
    ["a number alone", of(2), dose("2", null)],
    [
      "a range",
      { doseRange: { low: { value: 1, unit: "tablet" }, high: { value: 2, unit: "tablet" } } },
      { amount: between("1", "2"), unit: "tablet", strengthNote: null, pause: false },
    ],
    [
      "none, for a while",
      of("0.0", "tablet"),
      { amount: exactly("0"), unit: "tablet", strengthNote: null, pause: true },
    ],
    ["none of nothing", of(0), { amount: exactly("0"), unit: null, strengthNote: null, pause: true }],
    ["none of an unknown unit", of(0, "thimble"), "unit-unknown /doseAndRate/0/doseQuantity/unit"],
    [
      "less than none",
      { doseQuantity: { value: 0, comparator: "<" } },
      "comparator /doseAndRate/0/doseQuantity/comparator",
    ],
    ["as ordered", { ...of(1, "tablet"), type: { coding: [{ code: "ordered" }] } }, dose("1", "tablet")],
    ["as calculated, in words", { ...of(1, "tablet"), type: { text: "Calculated" } }, dose("1", "tablet")],
    ["of another kind", { ...of(1, "tablet"), type: { text: "loading" } }, "dose-type /doseAndRate/0/type"],
    ["of a kind of no code", { ...of(1, "tablet"), type: { coding: [] } }, "dose-type /doseAndRate/0/type"],
    ["of a kind without a name", { ...of(1, "tablet"), type: {} }, "dose-type /doseAndRate/0/type"],
    ["no quantity", {}, "dose-missing /doseAndRate/0"],
    ["an unreadable quantity", of("1,5", "tablet"), "number-not-plain /doseAndRate/0/doseQuantity/value"],
    [
      "a range with one end",
      { doseRange: { low: { value: 1 } } },
      "range-open /doseAndRate/0/doseRange/high",
    ],
    [
      "a quantity and a range",
      { ...of(1, "tablet"), doseRange: { low: { value: 1 }, high: { value: 2 } } },
      "wrong-shape /doseAndRate/0/doseRange",
    ],
    ["a rate", { ...of(1, "mL"), rateRatio: {} }, "field-not-supported /doseAndRate/0/rateRatio"],
    [
      "rates",
      { ...of(1, "mL"), rateRange: {}, rateQuantity: {} },
      "field-not-supported /doseAndRate/0/rateRange, field-not-supported /doseAndRate/0/rateQuantity",
    ],
  ])("%s", (_, entry, answer) => {
    expect(told([entry])).toEqual(answer);
  });
});

describe("a measure and a count for one dose", () => {
  const tablets3 = [of("7.5", "mg"), of(3, "tablets")];
  it.each<readonly [string, Entries, ProductFacts, unknown]>([
    ["the count is the dose", tablets3, { strength: "2.5 mg" }, dose("3", "tablet", "7.5 mg")],
    ["in the other order", tablets3.toReversed(), { strength: "2.5mg" }, dose("3", "tablet", "7.5 mg")],
    ["with spaces about it", tablets3, { strength: " 2.5 mg " }, dose("3", "tablet", "7.5 mg")],
    ["the strength of one tablet", tablets3, { strength: "2.5 mg/tablet" }, dose("3", "tablet", "7.5 mg")],
    ["the strength in the name", tablets3, { name: "Warfex 2.5 mg tablets" }, dose("3", "tablet", "7.5 mg")],
    [
      "in micrograms",
      [of(100, "micrograms"), of(4, "tablets")],
      { strength: "25 micrograms" },
      dose("4", "tablet", "100 microgram"),
    ],
    ["a liquid", [of(500, "mg"), of(10, "mL")], { strength: "250mg/5ml" }, dose("10", "mL", "500 mg")],
    [
      "a liquid, in one mL",
      [of(500, "mg"), of(10, "mL")],
      { strength: "50 mg / mL" },
      dose("10", "mL", "500 mg"),
    ],
    [
      "two tablets hold so much",
      [of(5, "mg"), of(4, "tablets")],
      { strength: "2.5 mg / 2 tablets" },
      dose("4", "tablet", "5 mg"),
    ],
  ])("is one: %s", (_, entries, product, answer) => {
    expect(told(entries, product)).toEqual(answer);
  });

  it.each<readonly [string, Entries, ProductFacts]>([
    ["no strength is told", tablets3, {}],
    ["another strength", tablets3, { strength: "5 mg" }],
    ["a strength in another unit", tablets3, { strength: "2.5 g" }],
    ["a strength of another thing", tablets3, { strength: "2.5 mg/mL" }],
    ["a strength in a unit of nothing", tablets3, { strength: "2.5 wobbles" }],
    ["a strength of one unknown thing", tablets3, { strength: "2.5 mg/wobble" }],
    ["more than a strength", tablets3, { strength: "2.5 mg scored" }],
    ["two strengths", tablets3, { strength: "2.5 mg, 5 mg" }],
    ["two strengths in the name", tablets3, { name: "Warfex 2.5 mg or 5 mg tablets" }],
    ["a name without a strength", tablets3, { name: "Warfex tablets" }],
    ["a strength of a liquid without its volume", [of(500, "mg"), of(10, "mL")], { strength: "50 mg" }],
    ["a strength of its own goes before the name", tablets3, { strength: "5 mg", name: "Warfex 2.5 mg" }],
  ])("is not proved to be one: %s", (_, entries, product) => {
    expect(told(entries, product)).toBe("strength-beside-count /doseAndRate");
  });

  it.each<readonly [string, Entries, string]>([
    ["no dose", [], "dose-count /doseAndRate"],
    ["three doses", [...tablets3, of(1, "tablet")], "dose-count /doseAndRate"],
    ["two counts", [of(1, "tablet"), of(2, "capsules")], "dose-count /doseAndRate"],
    ["two measures", [of(1, "mg"), of(2, "mg")], "dose-count /doseAndRate"],
    ["a measure and a number", [of(5, "mg"), of(2)], "dose-count /doseAndRate"],
    ["a count and a number", [of(5, "tablets"), of(2)], "dose-count /doseAndRate"],
    [
      "a measure and a range",
      [of(5, "mg"), { doseRange: { low: { value: 1 }, high: { value: 2 } } }],
      "dose-count /doseAndRate",
    ],
    [
      "a count that cannot be read",
      [of(5, "mg"), of(0, "tablets")],
      "number-zero /doseAndRate/1/doseQuantity/value",
    ],
    [
      "a measure at a rate",
      [{ ...of(5, "mg"), rateRatio: {} }, of(2, "tablets")],
      "field-not-supported /doseAndRate/0/rateRatio",
    ],
  ])("is none: %s", (_, entries, refusal) => {
    expect(told(entries, { strength: "2.5 mg" })).toBe(refusal);
  });
});
