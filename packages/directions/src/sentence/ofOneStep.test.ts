// directions/sentence: what one step says and another does not, and where that is no matter.
import { describe, expect, it } from "vitest";
import { exactly, stepOf } from "../../testing/blankStep.ts";
import { type Step, slotOf, type Weekday } from "../regimen/Regimen.ts";
import { saidOfOneStep } from "./ofOneStep.ts";

type Given = Parameters<typeof stepOf>[0];

const one = (given: Given = {}): Step => stepOf({ amount: exactly("1"), ...given });
const then = (given: Given = {}): Step => one({ joined: "then", ...given });
const also = (given: Given = {}): Step => one({ joined: "and", ...given });
const pause: Step = stepOf({ joined: "then", amount: exactly("0") });

const withFood: Given = { food: { relation: "with", meal: "food", offset: null } };
const atBreakfast: Given = { timing: { slots: [slotOf("breakfast")] } };
const whole: Given = { instructions: ["swallow whole"] };
const away: Given = { instructions: ["keep out of the reach of children"] };
const food = "how it goes with food";
const manner = "in what manner to take it";

const on = (...weekdays: Weekday[]): Given => ({ timing: { weekdays } });
const onAt = (slot: "morning", ...weekdays: Weekday[]): Given => ({
  timing: { weekdays, slots: [slotOf(slot)] },
});

describe("said of one step", () => {
  it.each<readonly [string, string | null, readonly Step[]]>([
    ["food in the first", food, [one(withFood), then()]],
    ["food in the last", food, [one(), then(withFood)]],
    ["food in both", null, [one(withFood), then(withFood)]],
    ["food in neither", null, [one(), then()]],
    ["food, and a meal that is the time", null, [one(withFood), then(atBreakfast)]],
    ["a pause, which needs none", null, [one(withFood), pause, then(withFood)]],
    ["a manner in one", manner, [one(whole), then()]],
    ["a manner in both", null, [one(whole), then(whole)]],
    ["where it is kept, which is of the medicine", null, [one(away), then()]],
    ["both in one", `${food} and ${manner}`, [one({ ...withFood, ...whole }), then()]],
    ["doses side by side", null, [one(withFood), also()]],
    ["one step", null, [one(withFood)]],
  ])("%s: %s", (_, expected, steps) => {
    expect(saidOfOneStep(steps)).toBe(expected);
  });

  it.each<readonly [string, string | null, readonly Step[]]>([
    [
      "a time of day on weekdays alone",
      "at what time of day",
      [one(onAt("morning", "monday")), also(on("sunday"))],
    ],
    ["a time of day on all days", null, [one(onAt("morning", "monday")), also(onAt("morning", "sunday"))]],
    ["no time of day", null, [one(on("monday")), also(on("sunday"))]],
    ["a time of day beside a dose of no day", null, [one(onAt("morning", "monday")), also()]],
    ["one dose on some days", null, [one(onAt("morning", "monday"))]],
  ])("%s: %s", (_, expected, steps) => {
    expect(saidOfOneStep(steps)).toBe(expected);
  });
});
