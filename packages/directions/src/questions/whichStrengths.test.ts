import { describe, expect, it } from "vitest";
import { between, exactly, stepOf, timesA } from "../../testing/blankStep.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { slotOf } from "../regimen/Regimen.ts";
import type { Answer } from "./Question.ts";
import {
  asksStrengths,
  counted,
  countedForm,
  countsFit,
  oneAmountOf,
  strengthsOf,
} from "./whichStrengths.ts";

type Given = Parameters<typeof stepOf>[0];

describe("the strengths that a product tells, in micrograms", () => {
  it.each<readonly [ProductFacts, readonly number[] | null]>([
    [{ strength: "2.5 mg" }, [2500]],
    [{ strength: "0.5mg, 500 micrograms" }, [500]],
    [{ strength: "1 mg; 3 mg" }, [1000, 3000]],
    [{ strength: "1 g" }, [1_000_000]],
    [{ strength: "2 grams" }, [2_000_000]],
    [{ strength: "3 milligrams" }, [3000]],
    [{ name: "Warfex 5 mg tablets" }, [5000]],
    [{ strength: "1 mg", name: "Warfex 5 mg" }, [1000]],
    [{ name: "Warfex" }, []],
    [{}, []],
    [{ strength: "5 mgs" }, [5000]],
    [{ strength: "5 mgx" }, []],
    [{ strength: "5 mg/325 mg" }, null],
    [{ strength: "5 mg / 325 mg" }, null],
    [{ strength: "5/325" }, null],
    [{ strength: "5 + 325 mg" }, null],
    [{ strength: "250 mg/5 mL" }, null],
    [{ strength: "5 mg/tablet" }, [5000]],
  ])("%j: %j", (product, micrograms) => {
    expect(strengthsOf(product)?.map(Number) ?? null).toEqual(micrograms);
  });
});

it("what is counted is a tablet, a capsule or a caplet", () => {
  const noun = (product: ProductFacts) => countedForm(product)?.name ?? null;
  expect(noun({ form: "tablets" })).toBe("tablet");
  expect(noun({ name: "Warfex 5 mg capsules" })).toBe("capsule");
  expect(noun({ form: "caplet" })).toBe("caplet");
  expect(noun({ form: "patches" })).toBeNull();
  expect(noun({ form: "oral solution" })).toBeNull();
  expect(noun({})).toBeNull();
});

describe("the one amount of a step", () => {
  const morning = (amount: string | null) => slotOf("morning", amount === null ? null : exactly(amount));
  const night = (amount: string | null) => slotOf("night", amount === null ? null : exactly(amount));
  it.each<readonly [string, Given, string | null]>([
    ["beside no time", { amount: exactly("4") }, "4"],
    [
      "beside times without their own",
      { amount: exactly("4"), timing: { slots: [morning(null), night(null)] } },
      "4",
    ],
    ["the same at each time", { timing: { slots: [morning("4"), night("4.0")] } }, "4"],
    ["by the clock", { timing: { clockTimes: [{ time: "08:00", amount: exactly("3") }] } }, "3"],
    ["another at one time", { timing: { slots: [morning("4"), night("5")] } }, null],
    [
      "another by the clock",
      { timing: { slots: [morning("4")], clockTimes: [{ time: "20:00", amount: exactly("5") }] } },
      null,
    ],
    ["none at one time", { timing: { slots: [morning("4"), night(null)] } }, null],
    ["a range", { amount: between("1", "2") }, null],
    ["none", {}, null],
  ])("%s", (_, given, amount) => {
    expect(oneAmountOf(stepOf(given))).toBe(amount);
  });
});

describe("which strengths is asked", () => {
  const asks = (given: Given, product: ProductFacts) =>
    asksStrengths(stepOf({ amount: exactly("4"), unit: "mg", ...given }), product);
  const tablets = { form: "tablets" } as const;

  it.each<readonly [string, Given, ProductFacts]>([
    ["no strength is told", {}, tablets],
    ["several are", {}, { ...tablets, strength: "1 mg, 3 mg" }],
    ["two substances are in one", {}, { ...tablets, strength: "2 mg/10 mg" }],
    ["one does not divide the dose", {}, { ...tablets, strength: "3 mg" }],
    [
      "one does not divide one end of a range",
      { amount: between("2", "3") },
      { ...tablets, strength: "4 mg" },
    ],
    [
      "one does not divide the dose of one time",
      { amount: null, timing: { slots: [slotOf("morning", exactly("4")), slotOf("night", exactly("5"))] } },
      { ...tablets, strength: "4 mg" },
    ],
    [
      "one does not divide the dose by the clock",
      { amount: null, timing: { clockTimes: [{ time: "08:00", amount: exactly("5") }] } },
      { ...tablets, strength: "4 mg" },
    ],
    ["half a capsule", { amount: exactly("2") }, { form: "capsules", strength: "4 mg" }],
    ["the strength is the dose in another unit", {}, { ...tablets, strength: "4000 micrograms" }],
    ["two of it make the dose", {}, { ...tablets, strength: "2 mg" }],
    ["half of it makes the dose", { amount: exactly("2") }, { ...tablets, strength: "4 mg" }],
    ["one end of a range is part of it", { amount: between("2", "4") }, { ...tablets, strength: "4 mg" }],
  ])("where %s", (_, given, product) => {
    expect(asks(given, product)).toBe(true);
  });

  it.each<readonly [string, Given, ProductFacts]>([
    ["it is the dose", {}, { ...tablets, strength: "4 mg" }],
    [
      "it is the dose of each time that has one",
      { amount: null, timing: { slots: [slotOf("morning", exactly("4")), slotOf("night")] } },
      { ...tablets, strength: "4 mg" },
    ],
    ["tablets are counted already", { unit: "tablet" }, tablets],
    ["no unit is named", { unit: null }, tablets],
    ["a liquid is measured", {}, { form: "oral solution" }],
    ["the total stands beside a count", { strengthNote: "4 mg" }, tablets],
    ["the strength of one is named", { strengthOfOne: "4 mg" }, tablets],
    ["no dose is given", { amount: null }, tablets],
    ["no dose is given at any time", { amount: null, timing: { slots: [slotOf("night")] } }, tablets],
  ])("not where %s", (_, given, product) => {
    expect(asks(given, product)).toBe(false);
  });

  it("counts settle one dose, and no range", () => {
    const fit = (given: Given) => countsFit(stepOf({ unit: "mg", ...given }));
    expect(fit({ amount: exactly("4") })).toBe(true);
    expect(fit({ amount: between("1", "2") })).toBe(false);
  });
});

describe("counts of each strength", () => {
  const warfarin: Given = { amount: exactly("4"), unit: "mg", timing: { times: timesA(1) } };
  const answer = (...counts: readonly (readonly [strength: string, count: string])[]): Answer => ({
    question: "which-strengths",
    answer: "counts",
    counts: counts.map(([strength, count]) => ({ strength, count })),
  });
  const told = (given: Given, one: Answer, product: ProductFacts = { form: "tablets" }) => {
    const outcome = counted(stepOf({ ...warfarin, ...given }), one, product, 2);
    return outcome.ok
      ? outcome.value.map(({ amount, strengthOfOne }) => [
          amount !== null && "exact" in amount ? amount.exact : null,
          strengthOfOne,
        ])
      : outcome.refusals.map(({ path }) => path);
  };

  it("come to the dose exactly, as they are named", () => {
    expect(told({}, answer([" 3 mg ", "1"], ["500 micrograms", "2"]))).toEqual([
      ["1", "3 mg"],
      ["2", "500 micrograms"],
    ]);
    expect(told({}, answer(["1 mg", "3.5"], ["0.5 mg", "1"]))).toEqual([
      ["3.5", "1 mg"],
      ["1", "0.5 mg"],
    ]);
  });

  it("may name a supplied strength in another unit", () => {
    const product = { form: "tablets", strength: "0.5 mg, 3 mg" } as const;
    expect(told({}, answer(["3 mg", "1"], ["500 micrograms", "2"]), product)).toEqual([
      ["1", "3 mg"],
      ["2", "500 micrograms"],
    ]);
  });

  it("stand at every time of the dose", () => {
    const timing = {
      slots: [slotOf("night", exactly("4"))],
      clockTimes: [{ time: "08:00", amount: exactly("4") }],
    };
    const outcome = counted(
      stepOf({ ...warfarin, amount: null, timing }),
      answer(["2 mg", "2"]),
      { form: "tablets" },
      0,
    );
    expect(outcome.ok && outcome.value).toEqual([
      {
        ...stepOf({
          ...warfarin,
          amount: exactly("2"),
          strengthOfOne: "2 mg",
          timing: { slots: [slotOf("night")], clockTimes: [{ time: "08:00", amount: null }] },
        }),
        unit: { name: "tablet", suppliedBy: "form" },
      },
    ]);
  });

  it.each<readonly [string, Given, Answer, ProductFacts | undefined, readonly string[]]>([
    ["no strength", {}, answer(["mg", "4"]), undefined, ["/answers/2/counts/0/strength"]],
    ["a strength of no weight", {}, answer(["4 mL", "1"]), undefined, ["/answers/2/counts/0/strength"]],
    [
      "one strength twice",
      {},
      answer(["2 mg", "1"], ["0.002 g", "1"]),
      undefined,
      ["/answers/2/counts/1/strength"],
    ],
    [
      "a strength that is not supplied",
      {},
      answer(["4 mg", "1"]),
      { form: "tablets", strength: "1 mg, 3 mg" },
      ["/answers/2/counts/0/strength"],
    ],
    ["a third of one", {}, answer(["12 mg", "0.3"]), undefined, ["/answers/2/counts/0/count"]],
    ["an eighth of a tablet", {}, answer(["32 mg", "0.125"]), undefined, ["/answers/2/counts/0/count"]],
    ["half a capsule", {}, answer(["8 mg", "0.5"]), { form: "capsules" }, ["/answers/2/counts/0/count"]],
    ["none", {}, answer(["4 mg", "0"]), undefined, ["/answers/2/counts/0/count"]],
    ["a number before a number", {}, answer(["4 mg", "01"]), undefined, ["/answers/2/counts/0/count"]],
    ["less than none", {}, answer(["4 mg", "-1"]), undefined, ["/answers/2/counts/0/count"]],
    ["words", {}, answer(["4 mg", "1 tablet"]), undefined, ["/answers/2/counts/0/count"]],
    ["another total", {}, answer(["1 mg", "3"]), undefined, ["/answers/2/counts"]],
    ["nothing", {}, answer(), undefined, ["/answers/2/counts"]],
    [
      "more than four strengths",
      { amount: exactly("15") },
      answer(["1 mg", "1"], ["2 mg", "1"], ["3 mg", "1"], ["4 mg", "1"], ["5 mg", "1"]),
      undefined,
      ["/answers/2/counts"],
    ],
  ])("are refused: %s", (_, given, one, product, paths) => {
    expect(told(given, one, product)).toEqual(paths);
  });

  it("four strengths may make up a dose, and a count may have two digits", () => {
    expect(
      told({ amount: exactly("10") }, answer(["1 mg", "1"], ["2 mg", "1"], ["3 mg", "1"], ["4 mg", "1"])),
    ).toHaveLength(4);
    expect(told({ amount: exactly("10") }, answer(["1 mg", "10"]))).toEqual([["10", "1 mg"]]);
    expect(told({}, answer(["1 mg", "4.00"]))).toEqual([["4.00", "1 mg"]]);
  });

  it.each<readonly [string, Given, ProductFacts]>([
    ["what is not counted", {}, { form: "oral solution" }],
    ["a range", { amount: between("1", "2") }, { form: "tablets" }],
    ["tablets", { unit: "tablet" }, { form: "tablets" }],
    ["no unit", { unit: null }, { form: "tablets" }],
  ])("change nothing of %s", (_, given, product) => {
    const step = stepOf({ ...warfarin, ...given });
    expect(counted(step, answer(["4 mg", "1"]), product, 0)).toMatchObject({ ok: true, value: [step] });
  });
});
