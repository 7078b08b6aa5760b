// directions/sentence: what a later step takes over from the step before it, and each reason why it takes nothing.
import { describe, expect, it } from "vitest";
import { between, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { noTiming, type Step, slotOf } from "../regimen/Regimen.ts";
import { withDoseOf, withTimingOf } from "./carried.ts";
import type { Draft } from "./Draft.ts";

const draftOf = (given: Parameters<typeof stepOf>[0], more: Partial<Draft> = {}): Draft => ({
  step: stepOf(given),
  action: null,
  unit: null,
  apart: [],
  forms: [],
  release: null,
  from: null,
  onwards: false,
  comesAgain: [],
  later: null,
  numberedFirst: false,
  noteIsTotal: false,
  uncounted: false,
  closer: { moments: [], food: [] },
  ownWords: false,
  untimed: false,
  changes: false,
  asDirected: false,
  ...more,
});

const morning = { slots: [slotOf("morning")] };
const eight = { clockTimes: [{ time: "08:00", amount: null }] };

describe("the time of day stays: 8 tablets in the morning for 3 days, then 6 tablets for 3 days", () => {
  const before = { amount: exactly("8"), timing: morning, duration: lasting("3", "day") };
  const six = draftOf({ amount: exactly("6"), duration: lasting("3", "day") }, { untimed: true });

  it.each([
    ["morning", morning],
    ["08:00", eight],
    ["morning and night", { slots: [slotOf("morning"), slotOf("night")] }],
  ])("%s", (_, timing) => {
    const step = stepOf({ ...before, timing });
    expect(withTimingOf(step, six, "then")).toEqual({
      ...six,
      untimed: false,
      step: { ...six.step, timing: step.timing },
    });
  });

  const kept: readonly (readonly [why: string, before: Step])[] = [
    ["it was for an undivided daily amount", stepOf({ ...before, dailyTotal: true })],
    ["it was one dose", stepOf({ ...before, timing: { ...morning, once: true } })],
    ["it was taken when needed", stepOf({ ...before, asNeeded: { reasons: [] } })],
    ["it was on Mondays", stepOf({ ...before, timing: { ...morning, weekdays: ["monday"] } })],
    [
      "it had weeks off",
      stepOf({ ...before, timing: { ...morning, cycle: { on: 3, off: 1, unit: "week" } } }),
    ],
    ["it has no end", stepOf({ ...before, duration: null })],
    ["it named no time of day", stepOf({ ...before, timing: { times: timesA(2) } })],
    [
      "one of its times has an amount of its own",
      stepOf({ ...before, timing: { slots: [slotOf("morning"), slotOf("night", exactly("2"))] } }),
    ],
  ];
  it.each(kept)("not where %s", (_, step) => {
    expect(withTimingOf(step, six, "then")).toBe(six);
  });

  it("not of a dose beside it, nor of the first", () => {
    expect(withTimingOf(stepOf(before), six, "and")).toBe(six);
    expect(withTimingOf(stepOf(before), six, "first")).toBe(six);
    expect(withTimingOf(null, six, "then")).toBe(six);
  });

  it.each([
    ["no amount", draftOf({}, { untimed: true })],
    ["a time of its own", draftOf({ amount: exactly("6"), timing: { times: timesA(1) } }, { untimed: true })],
    ["told otherwise when", draftOf({ amount: exactly("6") })],
  ])("not where the later step has %s", (_, draft) => {
    expect(withTimingOf(stepOf(before), draft, "then")).toBe(draft);
  });
});

describe("all of them at the one time: 4 tablets in the morning for 2 weeks, then 3 tablets daily", () => {
  const before = { amount: exactly("4"), timing: morning, duration: lasting("2", "week") };
  const three = draftOf({ amount: exactly("3"), dailyTotal: true }, { uncounted: true });

  it.each([
    ["morning", morning],
    ["08:00", eight],
  ])("%s", (_, timing) => {
    const step = stepOf({ ...before, timing });
    expect(withTimingOf(step, three, "then")).toEqual({
      ...three,
      step: { ...three.step, dailyTotal: false, timing: step.timing },
    });
  });

  it("one of them too, where nobody said once a day", () => {
    const step = stepOf({ ...before, timing: morning });
    const once = { amount: exactly("1"), timing: { times: timesA(1) } };
    const one = draftOf(once, { uncounted: true });
    expect(withTimingOf(step, one, "then")).toEqual({ ...one, step: { ...one.step, timing: step.timing } });
    const said = draftOf(once);
    expect(withTimingOf(step, said, "then")).toBe(said);
    const weekly = draftOf(
      { amount: exactly("1"), timing: { times: timesA(1, "week") } },
      { uncounted: true },
    );
    expect(withTimingOf(step, weekly, "then")).toBe(weekly);
  });

  const kept: readonly (readonly [why: string, before: Step])[] = [
    ["there were two times", stepOf({ ...before, timing: { slots: [slotOf("morning"), slotOf("night")] } })],
    ["there was none", stepOf({ ...before, timing: noTiming })],
    ["it was on Mondays", stepOf({ ...before, timing: { ...morning, weekdays: ["monday"] } })],
    ["it was an undivided daily amount itself", stepOf({ ...before, dailyTotal: true })],
    ["it was for one day", stepOf({ ...before, timing: morning, duration: lasting("1", "day") })],
    ["it was taken when needed", stepOf({ ...before, timing: morning, asNeeded: { reasons: [] } })],
    [
      "the time has an amount of its own",
      stepOf({ ...before, timing: { slots: [slotOf("morning", exactly("4"))] } }),
    ],
  ];
  it.each(kept)("not where %s", (_, step) => {
    expect(withTimingOf(step, three, "then")).toBe(three);
  });

  it("not where the later step says how often, or is divided", () => {
    const counted = draftOf({ amount: exactly("3"), dailyTotal: true });
    const divided = draftOf({ amount: exactly("3") }, { uncounted: true });
    expect(withTimingOf(stepOf({ ...before, timing: morning }), counted, "then")).toBe(counted);
    expect(withTimingOf(stepOf({ ...before, timing: morning }), divided, "then")).toBe(divided);
  });

  it("not where it is more than before, or may be", () => {
    const step = stepOf({ ...before, unit: "tablet", timing: morning });
    for (const more of [
      draftOf({ amount: exactly("5"), dailyTotal: true }, { uncounted: true }),
      draftOf({ amount: between("4", "5"), dailyTotal: true }, { uncounted: true }),
      draftOf({ amount: exactly("3"), dailyTotal: true }, { uncounted: true, unit: "mg" }),
    ])
      expect(withTimingOf(step, more, "then")).toBe(more);
    const as = draftOf({ amount: exactly("4"), dailyTotal: true }, { uncounted: true, unit: "tablet" });
    expect(withTimingOf(step, as, "then").step.timing).toEqual(step.timing);
  });

  it.each<readonly [string, Parameters<typeof stepOf>[0]]>([
    ["is taken when needed", { asNeeded: { reasons: [] } }],
    ["names a meal", { food: { relation: "after", meal: "dinner", offset: null } }],
    ["names meals", { food: { relation: "with", meal: "meals", offset: null } }],
    ["leaves a time between doses", { limits: { leastGap: { low: "4", high: "4", unit: "hour" } } }],
    ["is shared out", { instructions: ["in divided doses"] }],
    ["goes with the main meal", { instructions: ["with your main meal"] }],
    ["is for the daytime", { instructions: ["in the daytime"] }],
  ])("not where the later step %s", (_, given) => {
    const step = stepOf({ ...before, timing: morning });
    for (const more of [{ dailyTotal: true }, { timing: { times: timesA(1) } }]) {
      const later = draftOf({ amount: exactly("3"), ...given, ...more }, { uncounted: true });
      expect(withTimingOf(step, later, "then")).toBe(later);
    }
  });

  it("but with food, and what tells no time", () => {
    const step = stepOf({ ...before, timing: morning });
    const later = draftOf(
      {
        amount: exactly("3"),
        dailyTotal: true,
        food: { relation: "with", meal: "food", offset: null },
        instructions: ["swallow whole"],
      },
      { uncounted: true },
    );
    expect(withTimingOf(step, later, "then").step.timing).toEqual(step.timing);
  });
});

describe("the dose stays: one drop four times a day for 7 days, then twice a day", () => {
  const before = {
    amount: exactly("1"),
    unit: "drop",
    strengthNote: "5 mg",
    strengthOfOne: "10 mg",
    timing: { times: timesA(4) },
    duration: lasting("7", "day"),
  };
  const twice = draftOf({ timing: { times: timesA(2) } });
  const dosed = (draft: Draft): Draft => ({
    ...draft,
    unit: "drop",
    step: { ...draft.step, amount: exactly("1"), strengthNote: "5 mg", strengthOfOne: "10 mg" },
  });

  it("its amount, its unit and its strengths", () => {
    expect(withDoseOf(stepOf(before), twice, "then")).toEqual(dosed(twice));
  });

  it("a unit that the product supplied is no word of the directions", () => {
    const step: Step = { ...stepOf(before), unit: { name: "drop", suppliedBy: "product" } };
    expect(withDoseOf(step, twice, "then").unit).toBeNull();
    expect(withDoseOf({ ...step, unit: null }, twice, "then").unit).toBeNull();
  });

  const kept: readonly (readonly [why: string, before: Step | null])[] = [
    ["there is no step before", null],
    ["it has no amount", stepOf({ ...before, amount: null })],
    ["it is an undivided daily amount", stepOf({ ...before, dailyTotal: true })],
    ["it is one dose", stepOf({ ...before, timing: { once: true } })],
    ["it has no end", stepOf({ ...before, duration: null })],
    ["it is of one day", stepOf({ ...before, duration: lasting("1", "day") })],
  ];
  it.each(kept)("not where %s", (_, step) => {
    expect(withDoseOf(step, twice, "then")).toBe(twice);
  });

  it("one week is no first dose by itself, and neither are seven days", () => {
    expect(
      withDoseOf(stepOf({ ...before, duration: lasting("1", "week") }), twice, "then").step.amount,
    ).toEqual(exactly("1"));
  });

  it.each([
    ["beside it", twice, "and"],
    ["with an amount of its own", draftOf({ amount: exactly("2"), timing: { times: timesA(2) } }), "then"],
    [
      "with an amount at its time",
      draftOf({ timing: { times: timesA(2), slots: [slotOf("night", exactly("2"))] } }),
      "then",
    ],
    ["that does not say how often", draftOf({ timing: morning }), "then"],
  ] as const)("not of a step %s", (_, draft, joined) => {
    expect(withDoseOf(stepOf(before), draft, joined)).toBe(draft);
  });

  it("'daily' leaves open how often, so that two stay two in all only where it was one", () => {
    const daily = draftOf({ timing: { times: timesA(1) } }, { uncounted: true });
    expect(withDoseOf(stepOf(before), daily, "then")).toEqual(dosed(daily));
    expect(withDoseOf(stepOf({ ...before, amount: exactly("2") }), daily, "then")).toBe(daily);
  });
});

describe("once a day still, and no more often: one each day for 4 weeks, then when required", () => {
  const before = {
    amount: exactly("1"),
    unit: "tablet",
    timing: { times: timesA(1) },
    duration: lasting("4", "week"),
  };
  const needed = draftOf({ asNeeded: { reasons: [] } }, { untimed: true });

  it("its dose and how often it came", () => {
    expect(withDoseOf(stepOf(before), needed, "then")).toEqual({
      ...needed,
      untimed: false,
      unit: "tablet",
      step: { ...needed.step, amount: exactly("1"), timing: { ...noTiming, times: timesA(1) } },
    });
  });

  it("a unit that the product supplied is no word of the directions", () => {
    const step: Step = { ...stepOf(before), unit: { name: "tablet", suppliedBy: "product" } };
    expect(withDoseOf(step, needed, "then").unit).toBeNull();
    expect(withDoseOf({ ...step, unit: null }, needed, "then").unit).toBeNull();
  });

  it.each([
    ["was taken when needed already", { ...before, asNeeded: { reasons: [] } }],
    ["did not say how often", { ...before, timing: noTiming }],
    ["named a time of day, which may stay or not", { ...before, timing: morning }],
    ["named a time of day beside how often", { ...before, timing: { times: timesA(1), ...morning } }],
  ])("not where the step before %s", (_, given) => {
    expect(withDoseOf(stepOf(given), needed, "then")).toBe(needed);
  });

  it("not where the later step says more than the need", () => {
    const held = draftOf({ asNeeded: { reasons: [] }, limits: { doses: { count: 2, per: timesA(1).per } } });
    expect(withDoseOf(stepOf(before), held, "then")).toBe(held);
  });
});
