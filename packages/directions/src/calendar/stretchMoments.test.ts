import { describe, expect, it } from "vitest";
import { every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { type Step, slotOf, type Timing } from "../regimen/Regimen.ts";
import { atWords } from "./compareCalendars.ts";
import { dayOfStep, foodIsInTimes } from "./stretchMoments.ts";

type Given = Parameters<typeof stepOf>[0];

const tablet = { amount: exactly("1"), unit: "tablet" } as const;
const dayOf = (timing: Partial<Timing>, given: Given = {}) =>
  dayOfStep(stepOf({ ...tablet, ...given, timing }), timing.every ?? null);
const placesOf = (timing: Partial<Timing>, given: Given = {}): readonly string[] =>
  dayOf(timing, given).moments.map(({ at, leaveOut }) => [atWords(at), ...leaveOut].join(" "));

const [morning, night] = [slotOf("morning", exactly("1")), slotOf("night", exactly("2"))];

describe("hours between doses", () => {
  it.each([
    ["8", ["1 of 3", "2 of 3", "3 of 3"]],
    ["12", ["1 of 2", "2 of 2"]],
    ["24", ["1 of 1"]],
    ["48", ["1 of 1"]],
    ["5", ["window"]],
    ["36", ["window"]],
    ["1.5", ["window"]],
  ])("every %s hours", (hours, places) => {
    expect(placesOf({ every: every(hours, "hour") })).toEqual(places);
  });

  it("have no times where they have two ends, or are minutes", () => {
    expect(placesOf({ every: every("4", "hour", "6") })).toEqual(["window"]);
    expect(placesOf({ every: every("30", "minute") })).toEqual(["window"]);
  });
});

describe("a day that is named is one time of it", () => {
  it.each<readonly [string, Partial<Timing>, readonly string[]]>([
    ["every 2 days", { every: every("2", "day") }, ["1 of 1"]],
    ["every 1 to 2 weeks", { every: every("1", "week", "2") }, ["1 of 1"]],
    ["on Monday", { weekdays: ["monday"] }, ["1 of 1"]],
    ["once only", { once: true }, ["1 of 1"]],
    ["nothing said", {}, ["window"]],
  ])("%s", (_, timing, places) => {
    expect(placesOf(timing)).toEqual(places);
    expect(dayOf(timing).count).toBeNull();
  });
});

describe("a count a week beside days of the week", () => {
  const weekdays = ["monday", "friday"] as const;
  it.each<readonly [string, Partial<Timing>, readonly string[]]>([
    ["twice a week, on two days", { times: timesA(2, "week"), weekdays }, ["1 of 1"]],
    [
      "4 times a week, on two days, twice on each",
      { times: timesA(4, "week"), weekdays, slots: [morning, night] },
      ["morning", "night"],
    ],
    [
      "twice a week, on two days, at night",
      { times: timesA(2, "week"), weekdays, slots: [night] },
      ["night"],
    ],
  ])("is shown by them: %s", (_, timing, places) => {
    expect(placesOf(timing)).toEqual(places);
    expect(dayOf(timing)).toMatchObject({ count: null, unplaced: [] });
  });

  it.each<readonly [string, Partial<Timing>, readonly string[]]>([
    ["3 times a week, on two days", { times: timesA(3, "week"), weekdays }, ["window"]],
    ["once or twice a week, on two days", { times: { ...timesA(2, "week"), low: 1 }, weekdays }, ["window"]],
    ["twice in 2 weeks, on two days", { times: timesA(2, "week", 2), weekdays }, ["window"]],
    ["twice a month, on two days", { times: timesA(2, "month"), weekdays }, ["window"]],
    ["twice a week", { times: timesA(2, "week") }, ["window"]],
    [
      "twice a week, in the morning and at night",
      { times: timesA(2, "week"), slots: [morning, night] },
      ["morning", "night"],
    ],
  ])("is kept: %s", (_, timing, places) => {
    expect(placesOf(timing)).toEqual(places);
    expect(dayOf(timing)).toMatchObject({ count: timing.times, unplaced: [] });
  });
});

describe("a count a day beside times of day", () => {
  const slots = [morning, night];
  it.each<readonly [string, Timing["times"], unknown, readonly string[]]>([
    ["none", null, null, []],
    ["as many", timesA(2), null, []],
    ["more", timesA(3), timesA(3), ["count-beside-times"]],
    ["fewer", timesA(1), timesA(1), ["count-beside-times"]],
    ["one or as many", { ...timesA(2), low: 1 }, { ...timesA(2), low: 1 }, []],
    ["as many or one more", { ...timesA(3), low: 2 }, { ...timesA(3), low: 2 }, ["count-beside-times"]],
    ["as many in 24 hours", timesA(2, "hour", 24), timesA(2, "hour", 24), []],
    ["as many in 2 days", timesA(2, "day", 2), timesA(2, "day", 2), []],
  ])("%s", (_, times, count, unplaced) => {
    expect(dayOf({ times, slots })).toMatchObject({ count, unplaced });
  });

  it("times by the clock are times too", () => {
    const clockTimes = [{ time: "08:00", amount: exactly("1") }];
    expect(dayOf({ times: timesA(2), slots: [night], clockTimes })).toMatchObject({
      count: null,
      unplaced: [],
    });
    expect(placesOf({ slots: [night], clockTimes })).toEqual(["night", "08:00"]);
  });
});

describe("what has no moment of its own", () => {
  it("a pause has none, and no unit", () => {
    for (const amount of ["0", "0.0"])
      expect(dayOf({ times: timesA(2) }, { amount: exactly(amount) })).toMatchObject({
        moments: [{ at: { kind: "none" }, amount: null, unit: null }],
        count: timesA(2),
        unplaced: [],
      });
    for (const amount of ["10", "0.5", "100"])
      expect(placesOf({ times: timesA(1) }, { amount: exactly(amount) })).toEqual(["1 of 1"]);
    expect(placesOf({ times: timesA(1) }, { amount: null })).toEqual(["1 of 1"]);
  });

  it("a total of the day keeps the count beside it", () => {
    expect(placesOf({ times: timesA(3) }, { dailyTotal: true })).toEqual(["total"]);
    expect(dayOf({ times: timesA(3) }, { dailyTotal: true }).count).toEqual(timesA(3));
  });

  it("what is taken as needed has a window, or the times that are named", () => {
    const asNeeded = { reasons: [] };
    expect(placesOf({ times: timesA(3) }, { asNeeded })).toEqual(["window as-needed"]);
    expect(placesOf({ slots: [night] }, { asNeeded })).toEqual(["night as-needed"]);
    expect(dayOf({ times: timesA(3) }, { asNeeded }).count).toEqual(timesA(3));
  });
});

it("of up to 3 all may be left out, of 1 to 3 the second and third", () => {
  expect(placesOf({ times: upTo(3) })).toEqual(["1 of 3 up-to", "2 of 3 up-to", "3 of 3 up-to"]);
  expect(placesOf({ times: { ...timesA(3), low: 1 } })).toEqual(["1 of 3", "2 of 3 up-to", "3 of 3 up-to"]);
});

it("a moment has the amount of its time, the unit, and whether it is a wish", () => {
  expect(dayOf({ slots: [night], preferably: true }).moments).toEqual([
    {
      at: { kind: "slot", name: "night", beside: null },
      amount: exactly("2"),
      unit: "tablet",
      leaveOut: [],
      preferably: true,
    },
  ]);
  expect(dayOf({ times: timesA(1) }, { unit: null, amount: exactly("2.0") }).moments).toEqual([
    { at: { kind: "nth", nth: 1, of: 1 }, amount: exactly("2"), unit: null, leaveOut: [], preferably: false },
  ]);
});

describe("food told with a meal that is a time", () => {
  const before = (meal: NonNullable<Step["food"]>["meal"] = null): Step["food"] => ({
    relation: "before",
    meal,
    offset: lasting("30.0", "minute"),
  });
  const breakfast = slotOf("breakfast", exactly("1"));
  const later = {
    ...breakfast,
    offset: { relation: "after" as const, low: "1.0", high: "2", unit: "hour" as const },
  };

  it.each<readonly [string, Given, boolean]>([
    ["before breakfast", { food: before(), timing: { slots: [breakfast] } }, true],
    ["before breakfast and at night", { food: before(), timing: { slots: [night, breakfast] } }, true],
    ["no food", { timing: { slots: [breakfast] } }, false],
    ["before food, at breakfast", { food: before("food"), timing: { slots: [breakfast] } }, false],
    ["before, at night", { food: before(), timing: { slots: [night] } }, false],
    ["before, an hour after breakfast", { food: before(), timing: { slots: [later] } }, false],
    [
      "on an empty stomach, at breakfast",
      { food: { relation: "empty-stomach", meal: null, offset: null }, timing: { slots: [breakfast] } },
      false,
    ],
  ])("%s", (_, given, is) => {
    expect(foodIsInTimes(stepOf(given))).toBe(is);
  });

  it("stands at the meals and at no other time", () => {
    expect(placesOf({ slots: [breakfast, night] }, { food: before() })).toEqual([
      "30 to 30 minute before breakfast",
      "night",
    ]);
    expect(
      placesOf({ slots: [breakfast] }, { food: { relation: "with", meal: null, offset: null } }),
    ).toEqual(["with breakfast"]);
  });

  it("does not stand at a meal that it does not speak of", () => {
    expect(placesOf({ slots: [breakfast] }, { food: before("meals") })).toEqual(["breakfast"]);
    expect(placesOf({ slots: [breakfast] })).toEqual(["breakfast"]);
  });

  it("an offset of the time itself goes before it", () => {
    expect(placesOf({ slots: [later, slotOf("lunch")] }, { food: before() })).toEqual([
      "60 to 120 minute after breakfast",
      "30 to 30 minute before lunch",
    ]);
  });
});
