// Whether a step goes up or down: how much, how often and in what measure, each by itself and against one another.
import { describe, expect, it } from "vitest";
import { blankStep, noTiming, type Step, slotOf, type Timing } from "../regimen/Regimen.ts";
import { changesSo } from "./changesSo.ts";

type Said = Partial<Omit<Step, "timing" | "unit">> & {
  readonly of?: string;
  readonly when?: Partial<Timing>;
};

/** So many tablets, unless another unit is named. */
const step = (count: string | readonly [string, string] | null, { of, when, ...said }: Said = {}): Step => ({
  ...blankStep,
  joined: "then",
  action: "take",
  actionSuppliedBy: "directions",
  amount:
    count === null ? null : typeof count === "string" ? { exact: count } : { low: count[0], high: count[1] },
  unit: count === null ? null : { name: of ?? "tablet", suppliedBy: "directions" },
  timing: { ...noTiming, ...when },
  ...said,
});

const timesIn = (unit: "day" | "week", low: number | null, high = low ?? 1): Partial<Timing> => ({
  times: { low, high, upTo: low === null, per: { count: 1, unit } },
});
const daily = (low: number, high = low) => timesIn("day", low, high);
const weekly = (count: number) => timesIn("week", count);
const everyFew = (low: string, high: string, unit: "hour" | "day"): Partial<Timing> => ({
  every: { low, high, unit },
});
const slots = (...names: readonly Parameters<typeof slotOf>[]): Partial<Timing> => ({
  slots: names.map((one) => slotOf(...one)),
});
const clock = (...times: readonly string[]): Partial<Timing> => ({
  clockTimes: times.map((time) => ({ time, amount: null })),
});

/** "up", "down", or "" where neither can be shown; never both. */
const change = (before: Step, after: Step): string => {
  const shown = (["up", "down"] as const).filter((way) => changesSo(before, after, way));
  expect(shown.length).toBeLessThan(2);
  return shown.join();
};

type Pair = readonly [said: string, before: Step, after: Step];

const both = (pairs: readonly Pair[], there: string, back: string): void => {
  it.each(pairs)("%s", (_, before, after) => {
    expect(change(before, after)).toBe(there);
    expect(change(after, before)).toBe(back);
  });
};

describe("goes up, and the other way round down", () => {
  both(
    [
      ["more at a time", step("1", { when: daily(2) }), step("2", { when: daily(2) })],
      ["ten, which sorts before nine", step("9", { when: daily(1) }), step("10", { when: daily(1) })],
      ["more often in a day", step("1", { when: daily(2) }), step("1", { when: daily(3) })],
      [
        "less at a time, and so often that it is more",
        step("2", { when: daily(1) }),
        step("1", { when: daily(3) }),
      ],
      [
        "one time of day more",
        step("1", { when: slots(["night"]) }),
        step("1", { when: slots(["morning"], ["night"]) }),
      ],
      [
        "one hour of the day more",
        step("1", { when: clock("08:00") }),
        step("1", { when: clock("08:00", "20:00") }),
      ],
      [
        "an hour beside a time of day",
        step("1", { when: slots(["night"]) }),
        step("1", { when: { ...slots(["night"]), ...clock("08:00") } }),
      ],
      [
        "a time of day with more of its own",
        step("1", { when: slots(["night"]) }),
        step(null, {
          unit: { name: "tablet", suppliedBy: "directions" },
          when: slots(["morning", { exact: "1" }], ["night", { exact: "2" }]),
        }),
      ],
      [
        "twice a day after two for the whole of it",
        step("1", { when: daily(1) }),
        step("2", { dailyTotal: true }),
      ],
      ["a total after a smaller total", step("3", { dailyTotal: true }), step("4", { dailyTotal: true })],
      ["daily after weekly", step("1", { when: weekly(1) }), step("1", { when: daily(1) })],
      ["more in a week", step("1", { when: weekly(2) }), step("1", { when: weekly(3) })],
      ["more once a week", step("3", { when: weekly(1) }), step("4", { when: weekly(1) })],
      [
        "a shorter gap",
        step("1", { when: everyFew("6", "6", "hour") }),
        step("1", { when: everyFew("4", "4", "hour") }),
      ],
      [
        "each day after every other day",
        step("1", { when: everyFew("2", "2", "day") }),
        step("1", { when: daily(1) }),
      ],
      [
        "more weekdays",
        step("1", { when: { weekdays: ["monday"] } }),
        step("1", { when: { weekdays: ["monday", "thursday"] } }),
      ],
      [
        "half each night after one on Mondays",
        step("1", { when: { weekdays: ["monday"] } }),
        step("0.5", { when: slots(["night"]) }),
      ],
      [
        "all days after five of a week",
        step("1", { when: { ...daily(1), daysAWeek: 5 } }),
        step("1", { when: daily(1) }),
      ],
      [
        "a range with more at both ends",
        step(["1", "2"], { when: daily(1) }),
        step(["2", "3"], { when: daily(1) }),
      ],
      ["the upper end of a range alone", step(["1", "2"], { when: daily(1) }), step("2", { when: daily(1) })],
      ["the lower end of a range alone", step("1", { when: daily(1) }), step(["1", "2"], { when: daily(1) })],
      [
        "a milligram after 500 micrograms",
        step("500", { of: "microgram", when: daily(1) }),
        step("1", { of: "mg", when: daily(1) }),
      ],
      [
        "one of a greater strength",
        step("1", { strengthOfOne: "5 mg", when: daily(1) }),
        step("1", { strengthOfOne: "10 mg", when: daily(1) }),
      ],
      [
        "two of a strength after less of it by weight",
        step("500", { of: "mg", when: daily(1) }),
        step("2", { strengthOfOne: "500 mg", when: daily(1) }),
      ],
      [
        "more of the same, its strength named once",
        step("1", { strengthOfOne: "5 mg", when: daily(1) }),
        step("2", { when: daily(1) }),
      ],
      [
        "10 mL after a spoonful of 5",
        step("1", { of: "5 mL spoonful", when: daily(1) }),
        step("10", { of: "mL", when: daily(1) }),
      ],
      ["spread more often", step(null, { when: daily(1) }), step(null, { when: daily(2) })],
      [
        "a hundredth more",
        step("0.10", { of: "mL", when: daily(1) }),
        step("0.11", { of: "mL", when: daily(1) }),
      ],
      [
        "more, up to as often as before",
        step("2", { when: timesIn("day", null, 4) }),
        step("4", { when: timesIn("day", null, 4) }),
      ],
      [
        "more, with the same days off",
        step("1", { when: { ...daily(1), cycle: { on: 21, off: 7, unit: "day" } } }),
        step("2", { when: { ...daily(1), cycle: { on: 21, off: 7, unit: "day" } } }),
      ],
    ],
    "up",
    "down",
  );
});

describe("goes neither up nor down", () => {
  both(
    [
      ["as it was", step("1", { when: daily(2) }), step("1", { when: daily(2) })],
      [
        "the same in other words",
        step("2", { when: daily(1) }),
        step("1", { when: slots(["morning"], ["night"]) }),
      ],
      [
        "a third three times a day",
        step("0.1", { of: "mL", when: daily(3) }),
        step("0.3", { of: "mL", when: daily(1) }),
      ],
      ["two every other day", step("2", { when: everyFew("2", "2", "day") }), step("1", { when: daily(1) })],
      [
        "four times a day and every six hours",
        step("1", { when: daily(4) }),
        step("1", { when: everyFew("6", "6", "hour") }),
      ],
      ["a total, and the same told apart", step("2", { dailyTotal: true }), step("1", { when: daily(2) })],
      ["a wider range", step(["2", "3"], { when: daily(1) }), step(["1", "4"], { when: daily(1) })],
      ["one within a range", step(["1", "3"], { when: daily(1) }), step("2", { when: daily(1) })],
      ["as often as lies within how often", step("1", { when: daily(2) }), step("1", { when: daily(1, 3) })],
      [
        "the same mass",
        step("1000", { of: "microgram", when: daily(1) }),
        step("1", { of: "mg", when: daily(1) }),
      ],
      [
        "half the strength, and two of it",
        step("1", { strengthOfOne: "10 mg", when: daily(1) }),
        step("2", { strengthOfOne: "5 mg", when: daily(1) }),
      ],
      ["tablets and mL", step("1", { when: daily(1) }), step("5", { of: "mL", when: daily(1) })],
      [
        "a weight, and tablets of no strength",
        step("500", { of: "mg", when: daily(1) }),
        step("2", { when: daily(1) }),
      ],
      ["spread, and counted", step(null, { when: daily(1) }), step("2", { of: "pump", when: daily(2) })],
      [
        "spread as often",
        step(null, { when: daily(2) }),
        step(null, { when: slots(["morning"], ["night"]) }),
      ],
      [
        "as needed now",
        step("1", { when: daily(1) }),
        step("2", { asNeeded: { reasons: [] }, when: daily(1) }),
      ],
      [
        "spread, and counted in nothing",
        step(null, { when: daily(1) }),
        step("2", { unit: null, when: daily(2) }),
      ],
      [
        "both as needed",
        step("1", { asNeeded: { reasons: [] }, when: daily(1) }),
        step("2", { asNeeded: { reasons: [] }, when: daily(1) }),
      ],
      ["up to so often", step("1", { when: daily(4) }), step("1", { when: timesIn("day", null, 3) })],
      ["nothing that says how often", step("1"), step("2", { when: daily(1) })],
      ["one dose by itself", step("1", { when: { once: true, ...daily(1) } }), step("2", { when: daily(1) })],
      [
        "days off",
        step("1", { when: { ...daily(1), cycle: { on: 1, off: 1, unit: "week" } } }),
        step("2", { when: daily(1) }),
      ],
      [
        "every few hours of some days",
        step("1", { when: { ...everyFew("4", "4", "hour"), weekdays: ["monday"] } }),
        step("1", { when: everyFew("6", "6", "hour") }),
      ],
      [
        "every few hours of so many days",
        step("1", { when: { ...everyFew("4", "4", "hour"), daysAWeek: 2 } }),
        step("1", { when: everyFew("6", "6", "hour") }),
      ],
      [
        "a total of a day, and so much by itself",
        step("3", { dailyTotal: true, when: daily(3) }),
        step("1", { when: daily(3) }),
      ],
    ],
    "",
    "",
  );
});
