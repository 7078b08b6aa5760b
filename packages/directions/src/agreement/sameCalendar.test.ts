import { describe, expect, it } from "vitest";
import { exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { type Regimen, regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import { calendarsDiffer } from "./sameCalendar.ts";

const tablet = { amount: exactly("1"), unit: "tablet" } as const;
const one = (step: Parameters<typeof stepOf>[0]): Regimen => regimenOf([stepOf(step)]);
const kindsOf = (text: Regimen, structure: Regimen): readonly string[] =>
  calendarsDiffer(text, structure).map(({ kind }) => kind);

const perDay = (count: number): Partial<Step["timing"]> => ({ times: timesA(count) });

type Per = { readonly count: number; readonly unit: "hour" | "day" };

const limited = (unit: string | null, per: Per): Partial<Step["limits"]> => ({
  units: { amount: "8", unit, per },
  doses: { count: 4, per },
  atOnce: { amount: "2", unit },
});

const puffs = (unit: string) => ({ action: "inhale", amount: exactly("2"), unit }) as const;

const eaten = (meal: NonNullable<Step["food"]>["meal"]): Step["food"] => ({
  relation: "with",
  meal,
  offset: null,
});

describe("calendarsDiffer", () => {
  it.each([
    [
      "24 hours and a day",
      one({ ...tablet, timing: { times: timesA(3, "hour", 24) } }),
      one({ ...tablet, timing: perDay(3) }),
    ],
    [
      "night and bedtime",
      one({ ...tablet, timing: { slots: [slotOf("night")] } }),
      one({ ...tablet, timing: { slots: [slotOf("bedtime")] } }),
    ],
    [
      "a spoonful and its millilitres",
      one({ amount: exactly("2"), unit: "5 mL spoonful", timing: perDay(1) }),
      one({ amount: exactly("10"), unit: "mL", timing: perDay(1) }),
    ],
    [
      "a week and 7 days",
      one({ ...tablet, timing: perDay(1), duration: lasting("1", "week") }),
      one({ ...tablet, timing: perDay(1), duration: lasting("7", "day") }),
    ],
    [
      "a unit that one side leaves out",
      one({ ...tablet, timing: perDay(1) }),
      one({ amount: exactly("1"), timing: perDay(1) }),
    ],
    [
      "48 hours and 2 days",
      one({ ...tablet, timing: { times: timesA(3, "hour", 48) } }),
      one({ ...tablet, timing: { times: timesA(3, "day", 2) } }),
    ],
    [
      "7 days and a week",
      one({ ...tablet, timing: { times: timesA(3, "day", 7) } }),
      one({ ...tablet, timing: { times: timesA(3, "week") } }),
    ],
    [
      "the evening meal and dinner",
      one({ ...tablet, timing: { slots: [slotOf("evening-meal")] } }),
      one({ ...tablet, timing: { slots: [slotOf("dinner")] } }),
    ],
    [
      "supper and dinner",
      one({ ...tablet, timing: { slots: [slotOf("supper")] } }),
      one({ ...tablet, timing: { slots: [slotOf("dinner")] } }),
    ],
    ["puffs and doses", one({ ...puffs("puff") }), one({ ...puffs("dose") })],
    ["inhalations and actuations", one({ ...puffs("inhalation") }), one({ ...puffs("actuation") })],
    [
      "spoonfuls at a time of day and their millilitres",
      one({ unit: "5 mL spoonful", timing: { slots: [slotOf("night", exactly("1"))] } }),
      one({ unit: "mL", timing: { slots: [slotOf("night", exactly("5"))] } }),
    ],
    [
      "spoonfuls by the clock and their millilitres",
      one({ unit: "2.5 mL spoonful", timing: { clockTimes: [{ time: "08:00", amount: exactly("2") }] } }),
      one({ unit: "mL", timing: { clockTimes: [{ time: "08:00", amount: exactly("5") }] } }),
    ],
    [
      "ceilings in 24 hours and a day, of a unit and of none",
      one({ ...tablet, limits: limited("tablet", { count: 24, unit: "hour" }) }),
      one({ ...tablet, limits: limited(null, { count: 1, unit: "day" }) }),
    ],
    [
      "ceilings of puffs and doses",
      one({ ...puffs("puff"), limits: limited("puff", { count: 1, unit: "day" }) }),
      one({ ...puffs("dose"), limits: limited("dose", { count: 1, unit: "day" }) }),
    ],
    [
      "with food and with meals",
      one({ ...tablet, food: eaten("food") }),
      one({ ...tablet, food: eaten("meals") }),
    ],
    [
      "with dinner and with the evening meal, twice a day",
      one({ ...tablet, timing: perDay(2), food: eaten("dinner") }),
      one({ ...tablet, timing: perDay(2), food: eaten("evening meal") }),
    ],
    [
      "with supper and with the evening meal, twice a day",
      one({ ...tablet, timing: perDay(2), food: eaten("supper") }),
      one({ ...tablet, timing: perDay(2), food: eaten("evening meal") }),
    ],
    ["a weight of the dose that one side leaves out", one({ ...tablet, strengthNote: "5 mg" }), one(tablet)],
    [
      "a ceiling of doses that both say, and units of it that one names",
      one({ ...tablet, limits: { units: { amount: "4", unit: "tablet", per: { count: 1, unit: "day" } } } }),
      one({ ...tablet, limits: { units: { amount: "4", unit: null, per: { count: 1, unit: "day" } } } }),
    ],
    ["food that one side leaves out", one({ ...tablet, food: eaten("food") }), one(tablet)],
    [
      "place, way in and reason, which change no dose",
      one({ ...tablet, site: { name: "eye", side: "left" }, route: "oral", asNeeded: { reasons: ["pain"] } }),
      one({ ...tablet, asNeeded: { reasons: ["fever"] } }),
    ],
  ])("%s are one", (_, text, structure) => {
    expect(kindsOf(text, structure)).toEqual([]);
  });

  it.each([
    [
      "number",
      one({ ...tablet, timing: perDay(1) }),
      one({ ...tablet, amount: exactly("2"), timing: perDay(1) }),
      ["number"],
    ],
    ["times", one({ ...tablet, timing: perDay(1) }), one({ ...tablet, timing: perDay(2) }), ["time"]],
    [
      "length",
      one({ ...tablet, timing: perDay(1), duration: lasting("7", "day") }),
      one({ ...tablet, timing: perDay(1), duration: lasting("5", "day") }),
      ["day", "length"],
    ],
    [
      "once only",
      one({ ...tablet, timing: { once: true } }),
      one({ ...tablet, timing: perDay(1) }),
      ["day", "once"],
    ],
    [
      "unit",
      one({ ...tablet, timing: perDay(1) }),
      one({ ...tablet, unit: "capsule", timing: perDay(1) }),
      ["unit"],
    ],
    [
      "number of spoonfuls",
      one({ amount: exactly("2"), unit: "5 mL spoonful", timing: perDay(1) }),
      one({ amount: exactly("2"), unit: "mL", timing: perDay(1) }),
      ["number"],
    ],
    [
      "period",
      one({ ...tablet, timing: { times: timesA(3, "hour", 12) } }),
      one({ ...tablet, timing: perDay(3) }),
      ["time", "count"],
    ],
    [
      "number of days",
      one({ ...tablet, timing: { times: timesA(2, "day", 8) } }),
      one({ ...tablet, timing: { times: timesA(2, "week") } }),
      ["count"],
    ],
    [
      "length of a period",
      one({ ...tablet, timing: { times: timesA(2, "week", 24) } }),
      one({ ...tablet, timing: perDay(2) }),
      ["time", "count"],
    ],
    [
      "period of hours",
      one({ ...tablet, timing: { times: timesA(2, "hour", 7) } }),
      one({ ...tablet, timing: { times: timesA(2, "week") } }),
      ["left-out", "count"],
    ],
    [
      "meal",
      one({ ...tablet, timing: perDay(2), food: eaten("lunch") }),
      one({ ...tablet, timing: perDay(2), food: eaten("meals") }),
      ["food"],
    ],
    [
      "ceiling",
      one({ ...tablet, limits: limited("tablet", { count: 12, unit: "hour" }) }),
      one({ ...tablet, limits: limited("tablet", { count: 24, unit: "hour" }) }),
      ["ceiling"],
    ],
    [
      "unit of a ceiling",
      one({ ...tablet, limits: limited("tablet", { count: 1, unit: "day" }) }),
      one({ ...tablet, limits: limited("mg", { count: 1, unit: "day" }) }),
      ["ceiling"],
    ],
    [
      "relation to food",
      one({ ...tablet, food: eaten("food") }),
      one({ ...tablet, food: { relation: "before", meal: "food", offset: null } }),
      ["food"],
    ],
    ["need", one({ ...tablet, asNeeded: { reasons: [] } }), one(tablet), ["left-out", "as-needed", "reason"]],
    [
      "weight",
      one({ ...tablet, strengthNote: "5 mg" }),
      one({ ...tablet, strengthNote: "10 mg" }),
      ["strength"],
    ],
    [
      "time of day",
      one({ ...tablet, timing: { slots: [slotOf("night")] } }),
      one({ ...tablet, timing: { slots: [slotOf("evening")] } }),
      ["time"],
    ],
    ["device", one({ ...puffs("puff") }), one({ ...puffs("spray") }), ["unit"]],
  ])("another %s is noticed", (_, text, structure, kinds) => {
    expect(kindsOf(text, structure)).toEqual(kinds);
  });
});
