// sideBySide.ts, rule by rule.
import { describe, expect, it } from "vitest";
import { every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { type SlotName, type Step, slotOf, type Timing } from "../regimen/Regimen.ts";
import { areSideBySide, inOrderOfDay } from "./sideBySide.ts";

type Given = Parameters<typeof stepOf>[0];

const dose = (timing: Partial<Timing>, given: Given = {}): Step =>
  stepOf({ amount: exactly("1"), unit: "tablet", ...given, timing });
const at = (name: SlotName, given: Given = {}, timing: Partial<Timing> = {}): Step =>
  dose({ ...timing, slots: [slotOf(name)] }, given);
const clock = (...times: readonly string[]): Step =>
  dose({ clockTimes: times.map((time) => ({ time, amount: null })) });
const on = (weekdays: Timing["weekdays"], timing: Partial<Timing> = {}): Step =>
  dose({ ...timing, weekdays });
const meal = (name: "breakfast" | "lunch" | "meals", timing: Partial<Timing> = {}): Step =>
  dose(timing, { food: { relation: "with", meal: name, offset: null } });

const beside = (...steps: readonly Step[]): boolean => areSideBySide(steps.map((step) => [step]));

describe("dosages without a sequence are side by side", () => {
  it.each<readonly [string, readonly Step[]]>([
    ["at two times of day", [at("morning"), at("night")]],
    ["at three", [at("morning"), at("lunch"), at("night")]],
    ["at two times by the clock", [clock("08:00", "12:00"), clock("20:00")]],
    ["on two days", [on(["monday"]), on(["friday"])]],
    [
      "at one time on two days",
      [at("night", {}, { weekdays: ["monday"] }), at("night", {}, { weekdays: ["friday"] })],
    ],
    ["on two days, so often a week", [on(["monday"], { times: timesA(1, "week") }), on(["friday"])]],
    ["with two meals", [meal("breakfast"), meal("lunch")]],
    ["with a meal once a day, and at night", [meal("breakfast", { times: timesA(1) }), at("night")]],
    [
      "for one length, from one day on",
      [
        at("morning", { duration: lasting("7", "day"), instructions: ["start on 1 May 2026", "a"] }),
        at("night", { duration: lasting("7", "day"), instructions: ["b", "start on 1 May 2026"] }),
      ],
    ],
    ["of no unit", [at("morning", { unit: null }), at("night", { unit: null })]],
  ])("%s", (_, steps) => {
    expect(beside(...steps)).toBe(true);
  });

  it.each<readonly [string, readonly Step[]]>([
    ["in one part of the day", [at("night"), at("bedtime")]],
    ["in one part of the day of three", [at("night"), at("morning"), at("bedtime")]],
    ["at one time of two", [dose({ slots: [slotOf("morning"), slotOf("night")] }), at("night")]],
    ["at one time by the clock", [clock("08:00", "20:00"), clock("20:00")]],
    ["by name and by clock", [at("morning"), clock("20:00")]],
    [
      "by both and by clock",
      [dose({ slots: [slotOf("morning")], clockTimes: [{ time: "08:00", amount: null }] }), clock("20:00")],
    ],
    [
      "by clock and by both",
      [clock("20:00"), dose({ slots: [slotOf("morning")], clockTimes: [{ time: "08:00", amount: null }] })],
    ],
    ["on a day of both", [on(["monday", "friday"]), on(["friday"])]],
    ["on a day, and on none", [on(["monday"]), at("night")]],
    ["at a time of day, and on a day", [at("night"), on(["monday"])]],
    ["on a day, and by the clock", [on(["monday"]), clock("20:00")]],
    ["by the clock, and on a day", [clock("20:00"), on(["monday"])]],
    [
      "by name and by clock, twice",
      [
        dose({ slots: [slotOf("morning")], clockTimes: [{ time: "08:00", amount: null }] }),
        dose({ slots: [slotOf("night")], clockTimes: [{ time: "20:00", amount: null }] }),
      ],
    ],
    ["at one of two times by the clock", [clock("08:00"), clock("08:00", "20:00")]],
    [
      "with a meal at another time, and at that time",
      [meal("breakfast", { slots: [slotOf("night")] }), at("night")],
    ],
    ["as a count", [dose({ times: timesA(2) }), at("night")]],
    ["with a count beside a time", [at("morning", {}, { times: timesA(2) }), at("night")]],
    ["with another count a week than days", [on(["monday"], { times: timesA(2, "week") }), on(["friday"])]],
    ["with a count in 2 weeks", [on(["monday"], { times: timesA(1, "week", 2) }), on(["friday"])]],
    ["with a count a month", [on(["monday"], { times: timesA(1, "month") }), on(["friday"])]],
    ["every so many days", [at("morning", {}, { every: every("2", "day") }), at("night")]],
    ["once only", [at("morning", {}, { once: true }), at("night")]],
    ["with nothing named", [dose({}), at("night")]],
    ["with meals", [meal("meals"), at("night")]],
    ["with a meal, twice a day", [meal("breakfast", { times: timesA(2) }), at("night")]],
    ["with a meal, up to once a day", [meal("breakfast", { times: upTo(1) }), at("night")]],
    [
      "with a meal, once or twice a day",
      [meal("breakfast", { times: { ...timesA(2), low: 1 } }), at("night")],
    ],
    ["with a meal, once in 2 days", [meal("breakfast", { times: timesA(1, "day", 2) }), at("night")]],
    ["with a meal, once a week", [meal("breakfast", { times: timesA(1, "week") }), at("night")]],
    ["with a meal, every 2 days", [meal("breakfast", { every: every("2", "day") }), at("night")]],
    ["of two units", [at("morning"), at("night", { unit: "capsule" })]],
    ["of a unit and none", [at("morning"), at("night", { unit: null })]],
    ["for two lengths", [at("morning", { duration: lasting("7", "day") }), at("night")]],
    [
      "from two days on",
      [
        at("morning", { instructions: ["start on 1 May 2026"] }),
        at("night", { instructions: ["start on 2 May 2026"] }),
      ],
    ],
    ["to two last days", [at("morning", { instructions: ["last day 1 May 2026"] }), at("night")]],
  ])("not %s", (_, steps) => {
    expect(beside(...steps)).toBe(false);
  });

  it("not where one dosage is several steps", () => {
    expect(areSideBySide([[at("morning"), at("lunch")], [at("night")]])).toBe(false);
  });
});

describe("steps that hold at once", () => {
  const and = (step: Step): Step => ({ ...step, joined: "and" });
  const told = (...steps: readonly Step[]): readonly string[] =>
    inOrderOfDay(steps).map(({ joined, amount, timing }) =>
      [
        joined,
        amount !== null && "exact" in amount ? amount.exact : "-",
        ...[
          ...timing.slots.map(({ name, amount: own }) => [name, own] as const),
          ...timing.clockTimes.map(({ time, amount: own }) => [time, own] as const),
        ].map(([name, own]) => (own !== null && "exact" in own ? `${name}=${own.exact}` : name)),
        ...timing.weekdays,
      ].join(" "),
    );
  const two = { amount: exactly("2") };

  it.each<readonly [string, readonly Step[], readonly string[]]>([
    [
      "are one, in the order of the day",
      [at("night", two), and(at("morning"))],
      ["first - morning=1 night=2"],
    ],
    ["are one of one amount", [at("night"), and(at("morning"))], ["first 1 morning night"]],
    ["by the clock too", [clock("20:00"), and(clock("08:00"))], ["first 1 08:00 20:00"]],
    [
      "of three",
      [at("night", two), and(at("lunch")), and(at("morning", two))],
      ["first - morning=2 lunch=1 night=2"],
    ],
    ["with meals as times", [meal("lunch"), and(meal("breakfast"))], ["first 1 breakfast lunch"]],
    [
      "on two days they stay two, in the order of the week",
      [on(["friday"]), and(on(["monday"]))],
      ["first 1 monday", "and 1 friday"],
    ],
    [
      "by their first days",
      [on(["sunday", "tuesday"]), and(on(["wednesday", "monday"]))],
      ["first 1 wednesday monday", "and 1 sunday tuesday"],
    ],
    [
      "of two units they stay two",
      [at("night", { unit: "capsule" }), and(at("morning"))],
      ["first 1 morning", "and 1 night"],
    ],
    [
      "in one part of the day they stay two",
      [at("bedtime"), and(at("night", two))],
      ["first 2 night", "and 1 bedtime"],
    ],
    [
      "with a count they stay two",
      [at("night", {}, { times: timesA(1, "week") }), and(at("morning", {}, { times: timesA(1, "week") }))],
      ["first 1 morning", "and 1 night"],
    ],
    [
      "of every 2 days they stay two",
      [at("night", {}, { every: every("2", "day") }), and(at("morning", {}, { every: every("2", "day") }))],
      ["first 1 morning", "and 1 night"],
    ],
    [
      "without an amount they stay two",
      [at("night", { amount: null }), and(at("morning", { amount: null }))],
      ["first - morning", "and - night"],
    ],
    [
      "where one has no time they stay as sent",
      [at("night"), and(dose({ times: timesA(2) })), and(at("morning"))],
      ["first 1 night", "and 1", "and 1 morning"],
    ],
    [
      "one after the other they stay apart",
      [at("night"), { ...at("morning"), joined: "then" }],
      ["first 1 night", "then 1 morning"],
    ],
    [
      "each group keeps how it follows",
      [at("night"), and(at("morning")), { ...at("lunch"), joined: "then" }, and(at("waking"))],
      ["first 1 morning night", "then 1 waking lunch"],
    ],
    [
      "at one time of several on one day",
      [at("night", {}, { weekdays: ["monday"] }), and(at("morning", {}, { weekdays: ["monday"] }))],
      ["first 1 morning night monday"],
    ],
    [
      "on some days and on all they stay two",
      [at("night", {}, { weekdays: ["monday"] }), and(at("morning"))],
      ["first 1 morning", "and 1 night monday"],
    ],
  ])("%s", (_, steps, answer) => {
    expect(told(...steps)).toEqual(answer);
  });
});
