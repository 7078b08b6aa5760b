import { describe, expect, it } from "vitest";
import { exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { asCycle } from "./pauses.ts";

type Given = Parameters<typeof stepOf>[0];

const dose = (given: Given = {}) =>
  stepOf({ amount: exactly("1"), unit: "tablet", timing: { times: timesA(1) }, ...given });
const pause = (given: Given = {}) => stepOf({ joined: "then", amount: exactly("0"), ...given });
const days = (count: string) => ({ duration: lasting(count, "day") });

describe("one dose and one pause", () => {
  it.each<readonly [string, Given, Given, object]>([
    ["of days", days("21"), days("7"), { on: 21, off: 7, unit: "day" }],
    [
      "of weeks",
      { duration: lasting("3", "week") },
      { duration: lasting("1", "week") },
      { on: 3, off: 1, unit: "week" },
    ],
    ["of weeks and days", { duration: lasting("3", "week") }, days("7"), { on: 21, off: 7, unit: "day" }],
  ])("%s are a cycle", (_, on, off, cycle) => {
    expect(asCycle([dose(on), pause(off)])).toEqual(
      dose({ timing: { times: timesA(1), cycle: cycle as never } }),
    );
  });

  it.each<readonly [string, readonly ReturnType<typeof stepOf>[]]>([
    ["no pause", [dose(days("21"))]],
    ["nothing", []],
    ["another step", [dose(days("21")), pause(days("7")), dose({ joined: "then" })]],
    ["two doses", [dose(days("21")), dose({ joined: "then", ...days("7") })]],
    ["two pauses", [pause(days("21")), pause(days("7"))]],
    ["a pause side by side", [dose(days("21")), { ...pause(days("7")), joined: "and" }]],
    ["a dose without a length", [dose(), pause(days("7"))]],
    ["a pause without a length", [dose(days("21")), pause()]],
    ["two lengths", [dose({ duration: lasting("14", "day", "21") }), pause(days("7"))]],
    ["months and days", [dose({ duration: lasting("1", "month") }), pause(days("7"))]],
    ["hours", [dose({ duration: lasting("12", "hour") }), pause({ duration: lasting("12", "hour") })]],
    [
      "days on and off already",
      [dose({ ...days("21"), timing: { cycle: { on: 5, off: 2, unit: "day" } } }), pause(days("7"))],
    ],
  ])("are none with %s", (_, steps) => {
    expect(asCycle(steps)).toBeNull();
  });
});
