// The steps of a course: where a numbered stretch begins, what is left open, and which steps cannot follow one another.
import { describe, expect, it } from "vitest";
import { blankStep, noTiming, type Step, slotOf, type Timing } from "../regimen/Regimen.ts";
import { beginsAt, courseFault, openEnded, withFoodOf } from "./course.ts";

type Unit = NonNullable<Step["duration"]>["unit"];

const lasting = (low: string, unit: Unit, high = low): Pick<Step, "duration"> => ({
  duration: { low, high, unit },
});
const days = (count: string, high = count): Pick<Step, "duration"> => lasting(count, "day", high);

const daily: Timing = {
  ...noTiming,
  times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } },
};
const nightly: Timing = { ...noTiming, slots: [slotOf("night")] };
const prn: Pick<Step, "asNeeded"> = { asNeeded: { reasons: [] } };

const first = (count: string, said: Partial<Step> = {}): Step => ({
  ...blankStep,
  joined: "first",
  action: "take",
  actionSuppliedBy: "directions",
  amount: { exact: count },
  timing: daily,
  ...said,
});
const then = (count: string, said: Partial<Step> = {}): Step => ({ ...first(count, said), joined: "then" });
const and = (count: string, said: Partial<Step> = {}): Step => ({ ...first(count, said), joined: "and" });

describe("a numbered stretch begins where the steps before it end", () => {
  it.each<readonly [string, number, "day" | "week" | "month", readonly Step[]]>([
    ["day 1, with nothing before it", 1, "day", []],
    ["week 1, with nothing before it", 1, "week", []],
    ["month 1, with nothing before it", 1, "month", []],
    ["day 6 after 5 days", 6, "day", [first("2", days("5"))]],
    ["day 8 after a week", 8, "day", [first("2", lasting("1", "week"))]],
    ["day 11 after 5 days and 5 days", 11, "day", [first("2", days("5")), then("1", days("5"))]],
    ["week 2 after a week", 2, "week", [first("2", lasting("1", "week"))]],
    ["week 2 after 7 days", 2, "week", [first("2", days("7"))]],
    [
      "week 5 after 2 weeks and 14 days",
      5,
      "week",
      [first("2", lasting("2", "week")), then("1", days("14"))],
    ],
    ["month 2 after a month", 2, "month", [first("2", lasting("1", "month"))]],
    [
      "month 4 after a month and 2",
      4,
      "month",
      [first("2", lasting("1", "month")), then("1", lasting("2", "month"))],
    ],
  ])("%s", (_, at, unit, steps) => {
    expect(beginsAt({ at, unit }, steps)).toBe(true);
    expect(beginsAt({ at: at + 1, unit }, steps)).toBe(false);
    expect(beginsAt({ at: at - 1, unit }, steps)).toBe(false);
  });

  it.each<readonly [string, number, "day" | "week" | "month", readonly Step[]]>([
    ["a step without a length", 2, "day", [first("2")]],
    ["a step of either length", 6, "day", [first("2", days("5", "7"))]],
    ["a month, which has no set number of days", 31, "day", [first("2", lasting("1", "month"))]],
    ["hours", 2, "day", [first("2", lasting("1", "hour"))]],
    ["weeks beside months", 2, "month", [first("2", lasting("1", "week"))]],
    ["months of either length", 2, "month", [first("2", lasting("1", "month", "2"))]],
    ["a month after a step without a length", 2, "month", [first("2"), then("1", lasting("1", "month"))]],
    ["the day within a week that is no whole week", 2, "week", [first("2", days("5"))]],
    ["what comes after a step that is not counted", 5, "day", [first("2"), then("1", days("5"))]],
  ])("and cannot be told after %s", (_, at, unit, steps) => {
    expect(beginsAt({ at, unit }, steps)).toBe(false);
  });
});

describe("what follows the last step", () => {
  it.each<readonly [string, boolean, readonly Step[]]>([
    ["is not told where it has a length and no end", true, [first("2", days("5"))]],
    ["is nothing where it ends", false, [first("2", { ...days("5"), ending: "stop" })]],
    ["is itself where it has no length", false, [first("2", days("5")), then("1")]],
    ["is asked of the last alone", true, [first("2"), then("1", days("5"))]],
    ["is not asked of no steps", false, []],
  ])("%s", (_, open, steps) => {
    expect(openEnded(steps)).toBe(open);
  });
});

describe("food said once for a whole course", () => {
  const withFood: Step["food"] = { relation: "with", offset: null, meal: "food" };
  const before: Step["food"] = { relation: "before", offset: null, meal: "food" };

  it("is for every step with its own words, what a step says of food stays, and a pause has none", () => {
    const steps = [
      first("3"),
      then("2", { food: before }),
      then("0"),
      then("1", { instructions: ["chewed"] }),
    ];
    const fed = withFoodOf(withFood, ["just after food"], steps);
    expect(fed.map(({ food }) => food)).toEqual([withFood, before, null, withFood]);
    expect(fed.map(({ instructions }) => instructions)).toEqual([
      ["just after food"],
      [],
      [],
      ["just after food", "chewed"],
    ]);
  });

  it("changes nothing where none is said, or there is no step", () => {
    const steps = [first("2", { food: before }), then("1")];
    expect(withFoodOf(null, [], steps)).toEqual(steps);
    expect(withFoodOf(withFood, [], [])).toEqual([]);
  });
});

describe("steps that follow one another", () => {
  it.each<readonly [string, readonly Step[]]>([
    ["one step, with a length or without", [first("1")]],
    ["a length, then the rest", [first("2", days("5")), then("1")]],
    ["one dose, then the rest", [first("2", { timing: { ...noTiming, once: true } }), then("1")]],
    ["the last ends", [first("2", days("5")), then("1", { ...days("5"), ending: "stop" })]],
    ["two beside one another, without a length", [first("2", { timing: nightly }), and("1")]],
    ["up and down again", [first("1", days("5")), then("2", days("5")), then("1", days("5"))]],
    [
      "up and down again, further on",
      [
        first("4", days("5")),
        then("1", days("5")),
        then("2", days("5")),
        then("1", days("5")),
        then("3", days("5")),
      ],
    ],
    ["an end before what is taken beside it", [first("2", { ...days("5"), ending: "stop" }), and("1")]],
    [
      "at night, then as needed at night",
      [first("1", { timing: nightly, ...days("5") }), then("2", { timing: nightly, ...prn })],
    ],
    ["daily, then as needed", [first("1", days("5")), then("1", { timing: noTiming, ...prn })]],
    [
      "at night, and as needed beside it",
      [first("1", { timing: nightly, ...days("5") }), and("2", { timing: noTiming, ...prn })],
    ],
    ["a first step that is as needed", [first("1", { timing: noTiming, ...prn })]],
    [
      "at night for some days, then as it comes",
      [first("1", { timing: nightly, ...days("5") }), then("2", { timing: noTiming })],
    ],
    [
      "days off from the first",
      [first("1", { timing: { ...daily, cycle: { on: 21, off: 7, unit: "day" } } })],
    ],
  ])("are a course: %s", (_, steps) => {
    expect(courseFault(steps)).toBeNull();
  });

  const off: Timing = { ...daily, cycle: { on: 21, off: 7, unit: "day" } };
  it.each<readonly [string, string, number, readonly Step[]]>([
    ["the same again", "said-twice", 1, [first("1", days("5")), then("1", days("5"))]],
    ["the same beside itself", "said-twice", 1, [first("1"), and("1")]],
    ["the same beside the one between", "said-twice", 2, [first("1"), and("2"), and("1")]],
    [
      "the same after one beside it",
      "said-twice",
      2,
      [first("1", days("5")), and("2", days("5")), then("1", days("5"))],
    ],
    [
      "the same twice at the end",
      "said-twice",
      2,
      [first("2", days("5")), then("1", days("5")), then("1", days("5"))],
    ],
    [
      "two steps again",
      "said-twice",
      3,
      [first("1", days("5")), then("2", days("5")), then("1", days("5")), then("2", days("5"))],
    ],
    [
      "two steps again, after another",
      "said-twice",
      4,
      [
        first("4", days("5")),
        then("1", days("5")),
        then("2", days("5")),
        then("1", days("5")),
        then("2", days("5")),
      ],
    ],
    [
      "the same after a change, beside it",
      "said-twice",
      2,
      [first("1", days("5")), then("2", days("5")), and("1", days("5"))],
    ],
    ["days off from a later step on", "ambiguous", 1, [first("2", days("5")), then("1", { timing: off })]],
    [
      "at night, then as needed",
      "ambiguous",
      1,
      [first("1", { timing: nightly, ...days("5") }), then("2", { timing: noTiming, ...prn })],
    ],
    [
      "at eight, then as needed",
      "ambiguous",
      2,
      [
        first("3", days("5")),
        then("1", { timing: { ...noTiming, clockTimes: [{ time: "08:00", amount: null }] }, ...days("5") }),
        then("2", { timing: noTiming, ...prn }),
      ],
    ],
    ["no length before the next", "step-incomplete", 0, [first("2"), then("1")]],
    ["no length in the middle", "step-incomplete", 1, [first("3", days("5")), then("2"), then("1")]],
    [
      "a stop before the next",
      "step-incomplete",
      0,
      [first("2", { ...days("5"), ending: "stop" }), then("1")],
    ],
    [
      "one dose and a stop before the next",
      "step-incomplete",
      0,
      [first("2", { timing: { ...noTiming, once: true }, ending: "stop" }), then("1")],
    ],
    [
      "no length before the next, beside another",
      "step-incomplete",
      1,
      [first("2", days("5")), and("3"), then("1")],
    ],
  ])("are none: %s", (_, code, at, steps) => {
    expect(courseFault(steps)).toEqual({ code, at });
  });
});
