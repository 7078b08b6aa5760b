import { describe, expect, it } from "vitest";
import { every, exactly, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { regimenOf, type Step, slotOf, type Timing } from "../regimen/Regimen.ts";
import { stepsOfOneMeaning } from "./oneMeaning.ts";

type Given = Parameters<typeof stepOf>[0];

const tablet = { amount: exactly("1"), unit: "tablet" } as const;
const stepsOf = (...given: readonly Given[]): readonly Step[] =>
  stepsOfOneMeaning(regimenOf(given.map((one) => stepOf({ ...tablet, ...one }))));
const oneOf = (given: Given): Step => stepsOf(given)[0]!;

describe("up to so many times", () => {
  const ceiling = { count: 4, per: { count: 1, unit: "day" } } as const;
  it.each<readonly [string, Given]>([
    ["as needed", { asNeeded: { reasons: [] }, timing: { times: upTo(4) } }],
    ["beside an interval", { timing: { times: upTo(4), every: every("6", "hour") } }],
    ["beside a time of day", { timing: { times: upTo(4), slots: [slotOf("night")] } }],
    [
      "beside a time by the clock",
      { timing: { times: upTo(4), clockTimes: [{ time: "08:00", amount: null }] } },
    ],
  ])("is a ceiling on the doses: %s", (_, given) => {
    const { timing, limits } = oneOf(given);
    expect([timing.times, limits.doses]).toEqual([null, ceiling]);
  });

  it.each<readonly [string, Given]>([
    ["with nothing beside it", { timing: { times: upTo(4) } }],
    ["from two", { asNeeded: { reasons: [] }, timing: { times: { ...upTo(4), low: 2 } } }],
    ["so many, not up to", { asNeeded: { reasons: [] }, timing: { times: timesA(4) } }],
    [
      "beside another ceiling",
      {
        asNeeded: { reasons: [] },
        timing: { times: upTo(3) },
        limits: { doses: ceiling },
      },
    ],
  ])("stays a count: %s", (_, given) => {
    const { timing, limits } = oneOf(given);
    expect([timing.times, limits.doses]).toEqual([given.timing?.times, given.limits?.doses ?? null]);
  });
});

describe("a meal named as food", () => {
  const withMeal = (meal: NonNullable<Step["food"]>["meal"]): Step["food"] => ({
    relation: "with",
    meal,
    offset: null,
  });

  it.each([
    ["breakfast", "breakfast"],
    ["lunch", "lunch"],
    ["evening meal", "evening-meal"],
    ["dinner", "dinner"],
    ["supper", "supper"],
  ] as const)("%s is a time of day that carries the amount", (meal, slot) => {
    const { amount, food, timing } = oneOf({ food: withMeal(meal) });
    expect({ amount, food, slots: timing.slots, times: timing.times }).toEqual({
      amount: null,
      food: withMeal(null),
      slots: [slotOf(slot, exactly("1"))],
      times: null,
    });
  });

  it.each<readonly [string, Partial<Timing>]>([
    ["once a day", { times: timesA(1) }],
    ["every day", { every: every("1", "day") }],
    ["every 2 days", { every: every("2", "day") }],
    ["on Monday", { weekdays: ["monday"] }],
  ])("with breakfast, %s, is at breakfast", (_, timing) => {
    expect(oneOf({ food: withMeal("breakfast"), timing }).timing).toMatchObject({
      times: null,
      slots: [{ name: "breakfast" }],
    });
  });

  it.each<readonly [string, Given]>([
    ["food that is no one meal", { food: withMeal("meals") }],
    ["no meal", { food: withMeal(null) }],
    ["no food", {}],
    ["twice a day", { food: withMeal("breakfast"), timing: { times: timesA(2) } }],
    ["once or twice a day", { food: withMeal("breakfast"), timing: { times: { ...timesA(2), low: 1 } } }],
    ["up to once a day", { food: withMeal("breakfast"), timing: { times: upTo(1) } }],
    ["once a week", { food: withMeal("breakfast"), timing: { times: timesA(1, "week") } }],
    ["every 6 hours", { food: withMeal("breakfast"), timing: { every: every("6", "hour") } }],
    ["every 30 minutes", { food: withMeal("breakfast"), timing: { every: every("30", "minute") } }],
    ["a total of the day", { food: withMeal("breakfast"), dailyTotal: true }],
  ])("names no time beside: %s", (_, given) => {
    const { amount, food, timing } = oneOf(given);
    expect({ amount, food, slots: timing.slots }).toEqual({
      amount: exactly("1"),
      food: given.food ?? null,
      slots: [],
    });
  });

  it("names no second time", () => {
    const { food, timing } = oneOf({ food: withMeal("breakfast"), timing: { slots: [slotOf("night")] } });
    expect(food).toEqual(withMeal("breakfast"));
    expect(timing.slots).toEqual([slotOf("night", exactly("1"))]);
  });
});

describe("steps side by side", () => {
  const morning = { timing: { slots: [slotOf("morning", exactly("2"))] } } as const;
  const night = { joined: "and", timing: { slots: [slotOf("night")] } } as const;
  const clock = { joined: "and", timing: { clockTimes: [{ time: "08:00", amount: null }] } } as const;

  it("are one where they differ in nothing but their times, in the order of the day", () => {
    const [one, another] = stepsOf(
      { timing: { slots: [slotOf("night")] } },
      { joined: "and", ...morning },
      clock,
    );
    expect(another).toBeUndefined();
    expect(one!.timing.slots).toEqual([slotOf("morning", exactly("2")), slotOf("night", exactly("1"))]);
    expect(one!.timing.clockTimes).toEqual([{ time: "08:00", amount: exactly("1") }]);
  });

  it("are one whatever verb and caution came with each", () => {
    expect(
      stepsOf(morning, {
        ...night,
        action: "swallow",
        furtherActions: ["chew"],
        instructions: ["Swallow whole"],
      }).length,
    ).toBe(1);
  });

  it.each<readonly [string, readonly Given[]]>([
    ["one after the other", [morning, { ...night, joined: "then" }]],
    ["a time and none", [morning, { joined: "and", timing: { every: every("6", "hour") } }]],
    ["none and a time", [{ timing: { every: every("6", "hour") } }, night]],
    ["neither with a time", [{ amount: exactly("1") }, { joined: "and", amount: exactly("2") }]],
    ["another unit", [morning, { ...night, unit: "mL" }]],
    ["another day", [morning, { ...night, timing: { ...night.timing, weekdays: ["monday"] } }]],
    ["one as needed", [morning, { ...night, asNeeded: { reasons: [] } }]],
  ])("stay two: %s", (_, given) => {
    expect(stepsOf(...given).length).toBe(2);
  });
});
