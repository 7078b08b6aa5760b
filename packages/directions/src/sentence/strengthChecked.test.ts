// strengths.ts, function by function: the arithmetic of a strength beside a count.
import { describe, expect, it } from "vitest";
import { between, exactly, stepOf } from "../../testing/blankStep.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { inOneMeasure } from "./inOneMeasure.ts";
import { measureOf, strengthChecked, strengthsDisagree } from "./strengths.ts";

type Given = Parameters<typeof stepOf>[0];

const tablets = (count: string, more: Given = {}): Step =>
  stepOf({ amount: exactly(count), unit: "tablet", ...more });

describe("a measure in words", () => {
  it.each([
    ["1 g", "1000 mg"],
    ["1 mg", "1000 micrograms"],
    ["1 microgram", "1000 nanograms"],
    ["0.5mg", "500 mcg"],
    ["2 Milligrams", "2 mg"],
    ["2 grammes", "2 grams"],
    ["1 gramme", "1 gram"],
    ["1,000,000 units", "1000000 unit"],
    ["20,000 units", "20000 units"],
    [" 10 mg total ", "10 mg in total"],
    ["5 ML", "5.0 ml"],
    ["3 mmol", "3 mmol"],
  ])("%s is %s", (one, other) => {
    const [left, right] = [measureOf(one)!, measureOf(other)!];
    expect(left.unit).toBe(right.unit);
    expect(compareDecimals(left.value, right.value)).toBe(0);
  });

  it.each([
    [null],
    [undefined],
    [""],
    ["mg"],
    ["5"],
    ["2,5 mg"],
    ["1,0000 mg"],
    ["1.2.3 mg"],
    ["5 mg daily"],
    ["about 5 mg"],
    ["5 tablets"],
    ["5 mg total of it"],
  ])("%j is none", (text) => {
    expect(measureOf(text)).toBeNull();
  });

  it("a unit, mmol and mL are no masses", () => {
    expect([measureOf("5 units"), measureOf("5 mmol"), measureOf("5 ml")]).toEqual([
      { value: "5", unit: "unit" },
      { value: "5", unit: "mmol" },
      { value: "5", unit: "ml" },
    ]);
  });
});

describe("a strength beside a count", () => {
  const note = (words: string): Given => ({ strengthNote: words });
  const one = (words: string): Given => ({ strengthOfOne: words });
  type Product = Parameters<typeof strengthChecked>[2];

  const answer = (step: Step, product: Product, isTotal = false): string => {
    const checked = strengthChecked(step, isTotal, product);
    if (typeof checked === "string") return checked;
    const { strengthNote, strengthOfOne } = checked.step;
    const total = strengthNote === null ? "" : `total ${strengthNote}`;
    const each = strengthOfOne === null ? "" : `each ${strengthOfOne}`;
    return [total, each, checked.unchecked ? "unchecked" : ""].filter((word) => word !== "").join(", ");
  };

  it.each<readonly [string, Step, Product, string]>([
    ["the total of the dose", tablets("3", note("7.5 mg")), { strength: "2.5 mg" }, "total 7.5 mg"],
    ["the total in another unit", tablets("2", note("1 g")), { strength: "500 mg" }, "total 1 g"],
    ["the strength of one", tablets("2", note("500 mg")), { strength: "500 mg" }, "each 500 mg"],
    [
      "the strength of one of a range",
      stepOf({ amount: between("1", "2"), unit: "tablet", ...note("500 mg") }),
      { strength: "500 mg" },
      "each 500 mg",
    ],
    [
      "total and strength of one tablet",
      tablets("1", note("500 mg")),
      { strength: "500 mg" },
      "total 500 mg",
    ],
    ["neither", tablets("2", note("250 mg")), { strength: "500 mg" }, "strength-does-not-fit"],
    ["a half", tablets("0.5", note("250 mg")), { strength: "500 mg" }, "total 250 mg"],
    ["a half of what?", tablets("0.5", note("500 mg")), { strength: "500 mg" }, "strength-does-not-fit"],
    [
      "a range is no total",
      stepOf({ amount: between("1", "2"), unit: "tablet", ...note("1 g") }),
      { strength: "500 mg" },
      "strength-does-not-fit",
    ],
    [
      "a strength in the name",
      tablets("3", note("7.5 mg")),
      { name: "Warfex 2.5 mg tablets" },
      "total 7.5 mg",
    ],
    [
      "a strength in the name that does not fit",
      tablets("3", note("8 mg")),
      { name: "Warfex 2.5 mg tablets" },
      "strength-does-not-fit",
    ],
    [
      "the strength of its own goes before the name",
      tablets("3", note("7.5 mg")),
      { strength: "5 mg", name: "Warfex 2.5 mg" },
      "strength-does-not-fit",
    ],
    [
      "two strengths in the name tell nothing",
      tablets("3", note("8 mg")),
      { name: "Warfex 2.5 mg and 5 mg" },
      "total 8 mg, unchecked",
    ],
    [
      "a strength by volume in the name is not of one",
      tablets("3", note("8 mg")),
      { name: "Warfex 2.5 mg/5 mL" },
      "total 8 mg, unchecked",
    ],
    ["no strength is known", tablets("3", note("8 mg")), {}, "total 8 mg, unchecked"],
    ["no strength is known, of one tablet", tablets("1", note("8 mg")), {}, "total 8 mg"],
    [
      "a strength in another measure",
      tablets("3", note("8 mg")),
      { strength: "100 units" },
      "total 8 mg, unchecked",
    ],
    ["no note", tablets("3"), { strength: "2.5 mg" }, ""],
    ["no dose", stepOf(note("8 mg")), { strength: "2.5 mg" }, "total 8 mg"],
    [
      "a note that is no measure",
      tablets("3", note("half strength")),
      { strength: "2.5 mg" },
      "total half strength",
    ],
    ["a volume beside a count", tablets("3", note("5 ml")), { strength: "2.5 mg" }, "total 5 ml"],
    ["no unit", stepOf({ amount: exactly("3"), ...note("8 mg") }), { strength: "2.5 mg" }, "total 8 mg"],
  ])("%s", (_, step, product, told) => {
    expect(answer(step, product)).toBe(told);
  });

  it.each<readonly [string, Step, Product, string]>([
    ["is the total", tablets("3", note("7.5 mg")), { strength: "2.5 mg" }, "total 7.5 mg"],
    [
      "is not the strength of one",
      tablets("2", note("500 mg")),
      { strength: "500 mg" },
      "strength-does-not-fit",
    ],
    ["needs no check where nothing is known", tablets("3", note("8 mg")), {}, "total 8 mg"],
  ])("where the words say that it is the total: %s", (_, step, product, told) => {
    expect(answer(step, product, true)).toBe(told);
  });

  it.each<readonly [string, Step, Product, string]>([
    ["agrees with the product", tablets("2", one("500 mg")), { strength: "0.5 g" }, "each 500 mg"],
    [
      "is another than the product's",
      tablets("2", one("250 mg")),
      { strength: "500 mg" },
      "strength-does-not-fit",
    ],
    [
      "in another measure tells nothing",
      tablets("2", one("100 units")),
      { strength: "500 mg" },
      "each 100 units",
    ],
    ["of an unknown product", tablets("2", one("250 mg")), {}, "each 250 mg"],
    [
      "times the count is the total",
      tablets("3", { ...one("2.5 mg"), ...note("7.5 mg") }),
      {},
      "total 7.5 mg, each 2.5 mg",
    ],
    [
      "times the count is another total",
      tablets("3", { ...one("2.5 mg"), ...note("5 mg") }),
      {},
      "strength-does-not-fit",
    ],
    [
      "beside a total in another measure",
      tablets("3", { ...one("2.5 mg"), ...note("100 units") }),
      {},
      "total 100 units, each 2.5 mg",
    ],
    [
      "beside the total of a range",
      stepOf({ amount: between("1", "2"), unit: "tablet", ...one("2.5 mg"), ...note("5 mg") }),
      {},
      "total 5 mg, each 2.5 mg",
    ],
  ])("the strength of one %s", (_, step, product, told) => {
    expect(answer(step, product)).toBe(told);
  });

  const millilitres = (count: string, words: string): Step =>
    stepOf({ amount: exactly(count), unit: "mL", strengthNote: words });
  it.each<readonly [string, Step, Product, string]>([
    ["so much in so many mL", millilitres("10", "10 mg"), { strength: "5 mg/5 mL" }, "total 10 mg"],
    [
      "another amount in so many mL",
      millilitres("10", "10 mg"),
      { strength: "10 mg/5 mL" },
      "strength-does-not-fit",
    ],
    ["in one mL", millilitres("10", "10 mg"), { strength: "1 mg per ml" }, "total 10 mg"],
    [
      "in one mL, not so much",
      millilitres("10", "10 mg"),
      { strength: "2 mg in 1 ml" },
      "strength-does-not-fit",
    ],
    ["in another unit", millilitres("10", "1 g"), { strength: " 500 mg / 5 ml " }, "total 1 g"],
    ["a strength that names no volume", millilitres("10", "10 mg"), { strength: "3 mg" }, "total 10 mg"],
    [
      "a strength in another measure",
      millilitres("10", "10 mg"),
      { strength: "100 units/5 mL" },
      "total 10 mg",
    ],
    [
      "a range of mL",
      stepOf({ amount: between("5", "10"), unit: "mL", strengthNote: "10 mg" }),
      { strength: "10 mg/5 mL" },
      "strength-does-not-fit",
    ],
    [
      "more than a strength",
      millilitres("10", "10 mg"),
      { strength: "10 mg/5 mL sugar free" },
      "total 10 mg",
    ],
  ])("a liquid: %s", (_, step, product, told) => {
    expect(answer(step, product)).toBe(told);
  });

  const weighed = (amount: string, unit: string): Step => stepOf({ amount: exactly(amount), unit });
  it.each<readonly [string, Step, Product, string]>([
    ["twelve of the strength", weighed("30", "mg"), { strength: "2.5 mg" }, ""],
    ["more than twelve", weighed("30.1", "mg"), { strength: "2.5 mg" }, "likely-slip"],
    ["a thousand", weighed("25", "mg"), { strength: "25 micrograms" }, "likely-slip"],
    [
      "the upper end of a range",
      stepOf({ amount: between("20", "32.5"), unit: "mg" }),
      { strength: "2.5 mg" },
      "likely-slip",
    ],
    ["in another measure", weighed("2500", "unit"), { strength: "2.5 mg" }, ""],
    ["of no known strength", weighed("2500", "mg"), {}, ""],
    ["a twelfth", weighed("0.5", "mg"), { strength: "6 mg", form: "tablets" }, ""],
    ["less than a twelfth", weighed("0.49", "mg"), { strength: "6 mg", form: "tablets" }, "likely-slip"],
    ["a thousandth", weighed("5", "microgram"), { strength: "5 mg", form: "capsules" }, "likely-slip"],
    [
      "the lower end of a range",
      stepOf({ amount: between("5", "5000"), unit: "microgram" }),
      { strength: "5 mg", form: "tablets" },
      "likely-slip",
    ],
    [
      "a thousandth of what is not counted",
      weighed("5", "microgram"),
      { strength: "5 mg", form: "patch" },
      "",
    ],
    ["none, while it is stopped", weighed("0", "mg"), { strength: "5 mg", form: "tablets" }, ""],
    ["of no unit", stepOf({ amount: exactly("99") }), { strength: "2.5 mg" }, ""],
    ["of no dose", stepOf({ unit: "mg" }), { strength: "2.5 mg" }, ""],
  ])("a dose by weight: %s", (_, step, product, told) => {
    expect(answer(step, product)).toBe(told);
  });
});

describe("dose and ceilings in one measure", () => {
  const day = { count: 24, unit: "hour" } as const;
  const most = (amount: string, unit: string | null) => ({ units: { amount, unit, per: day } });
  const told = (step: Step, strength?: string) => {
    const one = inOneMeasure(step, { strength });
    const micrograms = (value: string | undefined) => (value === undefined ? null : Number(value) / 1000);
    return one === null
      ? null
      : {
          unit: one.unit?.name,
          dose: one.amount !== null && "exact" in one.amount ? micrograms(one.amount.exact) : one.amount,
          most: micrograms(one.limits.units?.amount),
          atOnce: micrograms(one.limits.atOnce?.amount),
        };
  };

  it("tablets and grams by the strength of one", () => {
    expect(told(tablets("2", { limits: most("4", "g") }), "500 mg")).toEqual({
      unit: "nanogram",
      dose: 1_000_000,
      most: 4_000_000,
      atOnce: null,
    });
  });

  it("grams and tablets too, and what may be taken at once", () => {
    const limits = { ...most("8", "tablet"), atOnce: { amount: "2", unit: "tablet" } };
    expect(told(stepOf({ amount: exactly("1"), unit: "g", limits }), "500 mg")).toEqual({
      unit: "nanogram",
      dose: 1_000_000,
      most: 4_000_000,
      atOnce: 1_000_000,
    });
  });

  it("by the strength that the words name before the product's", () => {
    expect(told(tablets("2", { strengthOfOne: "250 mg", limits: most("4", "g") }), "500 mg")?.dose).toBe(
      500_000,
    );
  });

  it("ranges and amounts at times of day are scaled at each end", () => {
    const step = stepOf({
      amount: between("1", "2"),
      unit: "tablet",
      limits: most("4", "g"),
      timing: {
        slots: [slotOf("morning", exactly("2")), slotOf("night")],
        clockTimes: [{ time: "08:00", amount: exactly("3") }],
      },
    });
    const one = inOneMeasure(step, { strength: "1 g" })!;
    expect(one.amount).toEqual(between("1000000000", "2000000000"));
    expect(one.timing.slots.map(({ amount }) => amount)).toEqual([exactly("2000000000"), null]);
    expect(one.timing.clockTimes).toEqual([{ time: "08:00", amount: exactly("3000000000") }]);
  });

  it("a dose that is not given stays so", () => {
    expect(told(stepOf({ unit: "mg", limits: most("4", "g") }))).toEqual({
      unit: "nanogram",
      dose: null,
      most: 4_000_000,
      atOnce: null,
    });
  });

  it.each<readonly [string, Step, string | undefined]>([
    ["no unit", stepOf({ amount: exactly("2"), limits: most("4", "g") }), "500 mg"],
    ["no strength", tablets("2", { limits: most("4", "g") }), undefined],
    ["a ceiling of no unit", tablets("2", { limits: most("4", null) }), "500 mg"],
    ["a ceiling in another measure", tablets("2", { limits: most("4", "mmol") }), "500 mg"],
    ["no ceiling", tablets("2"), "500 mg"],
    ["a volume", stepOf({ amount: exactly("2"), unit: "mL", limits: most("4", "g") }), "500 mg"],
  ])("nothing tells how they compare: %s", (_, step, strength) => {
    expect(told(step, strength)).toBeNull();
  });
});

describe("strengths of several steps", () => {
  const of = (count: string, words: string | null, unit = "tablet"): Step =>
    stepOf({ amount: exactly(count), unit, strengthNote: words });

  it.each<readonly [string, readonly Step[], boolean]>([
    ["one strength for one and for two", [of("1", "5 mg"), of("2", "5 mg")], true],
    ["the total of each", [of("1", "5 mg"), of("2", "10 mg")], false],
    ["the total of each in two units", [of("1", "500 mg"), of("2", "1 g")], false],
    ["two measures", [of("1", "5 mg"), of("2", "5 units")], false],
    ["two nouns", [of("1", "5 mg"), of("2", "5 mg", "capsule")], false],
    ["one without a strength", [of("1", "5 mg"), of("2", null)], false],
    [
      "a range",
      [of("1", "5 mg"), stepOf({ amount: between("1", "2"), unit: "tablet", strengthNote: "5 mg" })],
      false,
    ],
    ["no dose", [of("1", "5 mg"), stepOf({ unit: "tablet", strengthNote: "5 mg" })], false],
    ["only the last two of three", [of("1", "5 units"), of("1", "5 mg"), of("2", "5 mg")], true],
    ["one step", [of("1", "5 mg")], false],
  ])("%s: they disagree %s", (_, steps, disagree) => {
    expect(strengthsDisagree(steps)).toBe(disagree);
  });
});
