import { describe, expect, it } from "vitest";
import { between, every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { slotOf, type Timing } from "../regimen/Regimen.ts";
import { firstContradiction } from "./contradictions.ts";

type Given = Parameters<typeof stepOf>[0];
type Per = Timing["times"] extends infer T
  ? NonNullable<T> extends { readonly per: infer P }
    ? P
    : never
  : never;

const told = (given: Given) => firstContradiction(stepOf({ amount: exactly("1"), unit: "tablet", ...given }));

const day: Per = { count: 1, unit: "day" };
const day24: Per = { count: 24, unit: "hour" };
const week: Per = { count: 1, unit: "week" };
const clock = (...times: readonly string[]) => times.map((time) => ({ time, amount: null }));
const twoSlots = [slotOf("morning"), slotOf("night")];

describe("a ceiling of no unit", () => {
  it("never takes over a measure", () => {
    const units = { units: { amount: "8", unit: null, per: day24 } };
    const atOnce = { atOnce: { amount: "2", unit: null } };
    expect(told({ unit: "mg", limits: units })).toBe("count-after-measure");
    expect(told({ unit: "mg", limits: atOnce })).toBe("count-after-measure");
    expect(told({ unit: "tablet", limits: { ...units, ...atOnce } })).toBeNull();
    expect(told({ unit: null, limits: { ...units, ...atOnce } })).toBeNull();
    expect(told({ unit: "mg", limits: { units: { ...units.units, unit: "mg" } } })).toBeNull();
  });
});

describe("a ceiling far too high", () => {
  it.each<readonly [string, string, string | null, Per, string | null]>([
    ["31 tablets in a day", "31", "tablet", day24, "likely-slip"],
    ["31 of the dose's unit", "31", null, day, "likely-slip"],
    ["31 capsules in half a day", "31", "capsule", { count: 12, unit: "hour" }, "likely-slip"],
    ["30 tablets in a day", "30", "tablet", day24, null],
    ["40 tablets in a week", "40", "tablet", week, null],
    ["40 puffs in a day", "40", "puff", day24, null],
  ])("%s", (_, amount, unit, per, code) => {
    expect(told({ limits: { units: { amount, unit, per } } })).toBe(code);
  });
});

describe("more doses than a ceiling of doses", () => {
  /** Too many for one dose less than `most`, and not for `most`. */
  it.each<readonly [string, Partial<Timing>, number, Per]>([
    ["3 times a day", { times: timesA(3) }, 3, day],
    ["3 times in 24 hours", { times: timesA(3, "hour", 24) }, 3, day24],
    ["2 to 4 times a day", { times: { ...timesA(4), low: 2 } }, 4, day24],
    ["up to 4 times a day", { times: upTo(4) }, 4, day],
    ["every 4 hours, held to half", { every: every("4", "hour") }, 4, day24],
    ["every 4 to 6 hours, held to half of the fewest", { every: every("4", "hour", "6") }, 3, day24],
    ["every 30 minutes, held to half", { every: every("30", "minute") }, 25, day],
    ["every 2 days", { every: every("2", "day") }, 3, week],
    [
      "every 2 days, morning and night",
      { every: every("2", "day"), slots: twoSlots },
      2,
      { count: 2, unit: "day" },
    ],
    ["morning and night", { slots: twoSlots }, 2, day],
    ["at 08:00 and 20:00", { clockTimes: clock("08:00", "20:00") }, 2, day24],
    ["on Monday and Friday", { weekdays: ["monday", "friday"] }, 2, week],
    ["on Monday and Friday, morning and night", { weekdays: ["monday", "friday"], slots: twoSlots }, 4, week],
    ["once a day on 5 days a week", { times: timesA(1), daysAWeek: 5 }, 5, week],
    [
      "once in 24 hours on two days",
      { times: timesA(1, "hour", 24), weekdays: ["monday", "friday"] },
      2,
      week,
    ],
    ["3 times a week, on two days", { times: timesA(3, "week"), weekdays: ["monday", "friday"] }, 3, week],
    ["twice a month", { times: timesA(2, "month") }, 4, { count: 2, unit: "month" }],
    ["twice a year", { times: timesA(2, "year") }, 4, { count: 2, unit: "year" }],
  ])("%s", (_, timing, most, per) => {
    const limited = (count: number) => told({ timing, limits: { doses: { count, per } } });
    expect([limited(most - 1), limited(most)]).toEqual(["maximum-below-dose", null]);
  });

  it("an amount for the day is one dose, and nothing said is none", () => {
    const doses = { doses: { count: 1, per: day } };
    expect(told({ dailyTotal: true, timing: { times: timesA(3) }, limits: doses })).toBeNull();
    expect(told({ dailyTotal: true, limits: { doses: { count: 1, per: week } } })).toBe("maximum-below-dose");
    expect(
      told({ dailyTotal: true, timing: { daysAWeek: 1 }, limits: { doses: { count: 1, per: week } } }),
    ).toBeNull();
    expect(told({ limits: doses })).toBeNull();
    expect(told({ timing: { times: timesA(3) } })).toBeNull();
  });
});

describe("more than a ceiling of units", () => {
  const units = (amount: string, per = day24, unit: string | null = "tablet"): Given => ({
    limits: { units: { amount, unit, per } },
  });
  const atOnce = (amount: string, unit: string | null = "tablet"): Given => ({
    limits: { atOnce: { amount, unit } },
  });

  it.each<readonly [string, Given, string | null]>([
    [
      "one dose beyond what may be taken at once",
      { amount: exactly("3"), ...atOnce("2") },
      "maximum-below-dose",
    ],
    [
      "the upper end of a dose beyond it",
      { amount: between("1", "3"), ...atOnce("2") },
      "maximum-below-dose",
    ],
    [
      "a dose at one time of day beyond it",
      {
        amount: null,
        ...atOnce("2"),
        timing: { slots: [slotOf("morning", exactly("1")), slotOf("night", exactly("3"))] },
      },
      "maximum-below-dose",
    ],
    [
      "a dose by the clock beyond it",
      { amount: null, ...atOnce("2"), timing: { clockTimes: [{ time: "08:00", amount: exactly("3") }] } },
      "maximum-below-dose",
    ],
    ["as much as may be taken at once", { amount: exactly("2"), ...atOnce("2") }, null],
    ["at once, of no unit", { amount: exactly("3"), ...atOnce("2", null) }, "maximum-below-dose"],
    ["at once, in another unit", { amount: exactly("3"), ...atOnce("2", "g") }, null],
    [
      "an amount for the day, still to be divided",
      { amount: exactly("3"), dailyTotal: true, ...atOnce("2") },
      null,
    ],
    ["one dose beyond the most of a day", { amount: between("1", "5"), ...units("4") }, "maximum-below-dose"],
    ["one dose of the most of a day", { amount: between("1", "4"), ...units("4") }, null],
    ["in another unit", { amount: exactly("5"), ...units("4", day24, "g") }, null],
    ["of a dose of no unit", { amount: exactly("5"), unit: null, ...units("4") }, "maximum-below-dose"],
  ])("%s", (_, given, code) => {
    expect(told(given)).toBe(code);
  });

  /** The least ceiling that holds what the directions come to; a tenth less does not. */
  it.each<readonly [string, Given, string, string, Per]>([
    ["2, 4 times a day", { amount: exactly("2"), timing: { times: timesA(4) } }, "7.9", "8", day24],
    [
      "1 or 2, 4 times a day: the lower",
      { amount: between("1", "2"), timing: { times: timesA(4) } },
      "3.9",
      "4",
      day,
    ],
    [
      "2, up to 4 times a day: the most often",
      { amount: exactly("2"), timing: { times: upTo(4) } },
      "7.9",
      "8",
      day24,
    ],
    [
      "2, 2 to 4 times a day: the least often",
      { amount: exactly("2"), timing: { times: { ...timesA(4), low: 2 } } },
      "3.9",
      "4",
      day24,
    ],
    [
      "2 every 4 hours: more than half",
      { amount: exactly("2"), timing: { every: every("4", "hour") } },
      "7.9",
      "8",
      day24,
    ],
    [
      "2 every 6 to 8 hours",
      { amount: exactly("2"), timing: { every: every("6", "hour", "8") } },
      "3.9",
      "4",
      day24,
    ],
    [
      "2 every 2 days, in a week",
      { amount: exactly("2"), timing: { every: every("2", "day") } },
      "5.9",
      "6",
      week,
    ],
    [
      "1 in the morning and 3 at night: each so often",
      { amount: null, timing: { slots: [slotOf("morning", exactly("1")), slotOf("night", exactly("3"))] } },
      "5.9",
      "6",
      day24,
    ],
  ])("%s", (_, given, below, holds, per) => {
    expect(told({ ...given, ...units(below, per) })).toBe("maximum-below-dose");
    expect(told({ ...given, ...units(holds, per) })).toBeNull();
  });

  it("an interval of what is taken as needed is ended by the ceiling", () => {
    const given = { amount: exactly("2"), timing: { every: every("4", "hour") }, ...units("4") };
    expect(told(given)).toBe("maximum-below-dose");
    expect(told({ ...given, asNeeded: { reasons: [] } })).toBeNull();
  });

  it("less than one dose in the period is no dose too many", () => {
    expect(told({ amount: exactly("2"), timing: { times: timesA(1, "week") }, ...units("2") })).toBeNull();
  });
});

describe("doses too far apart", () => {
  const gap = (value: string, unit: "hour" | "minute" | "day" = "hour"): Given => ({
    limits: { leastGap: { value, unit } },
  });

  it.each<readonly [string, Given]>([
    ["8 hours, 4 times a day", { timing: { times: timesA(4) }, ...gap("8") }],
    ["2 days, once a day", { timing: { times: timesA(1) }, ...gap("2", "day") }],
    ["2 days, at one time by the clock", { timing: { clockTimes: clock("08:00") }, ...gap("2", "day") }],
    ["500 minutes, 3 times a day", { timing: { times: timesA(3) }, ...gap("500", "minute") }],
    ["in words", { timing: { times: timesA(3) }, instructions: ["12 hours apart"] }],
    ["in words for numbers", { timing: { times: timesA(4) }, instructions: ["Take Eight hours apart"] }],
    ["four", { timing: { times: timesA(7) }, instructions: ["four hours apart"] }],
    ["six", { timing: { times: timesA(5) }, instructions: ["six hours apart"] }],
    ["twelve", { timing: { times: timesA(3) }, instructions: ["twelve hours apart"] }],
    ["clock times closer", { timing: { clockTimes: clock("08:00", "20:00", "12:00") }, ...gap("6") }],
    ["by minutes", { timing: { clockTimes: clock("08:30", "12:00") }, ...gap("4") }],
    ["over midnight", { timing: { clockTimes: clock("22:00", "02:00") }, ...gap("5") }],
  ])("%s", (_, given) => {
    expect(told(given)).toBe("gap-beyond-day");
  });

  it.each<readonly [string, Given]>([
    ["6 hours, 4 times a day", { timing: { times: timesA(4) }, ...gap("6") }],
    [
      "8 hours, 3 times a day, in words",
      { timing: { times: timesA(3) }, instructions: ["eight hours apart"] },
    ],
    ["4 hours, up to 8 times a day", { timing: { times: upTo(8) }, ...gap("4") }],
    ["2 days, every 2 days", { timing: { every: every("2", "day") }, ...gap("2", "day") }],
    ["12 hours, at 08:00 and 20:00", { timing: { clockTimes: clock("20:00", "08:00") }, ...gap("12") }],
    ["24 hours, at one time by the clock", { timing: { clockTimes: clock("08:00") }, ...gap("24") }],
    ["nothing says how often", gap("8")],
    ["no gap", { timing: { times: timesA(4) }, instructions: ["hours apart"] }],
  ])("not %s", (_, given) => {
    expect(told(given)).toBeNull();
  });
});

describe("two lengths", () => {
  it.each([
    "for up to 7 days",
    "for a maximum of 7 days",
    "for no more than 7 days",
    "for at least 7 days",
    "Take for life",
    "lifelong",
    "Long term",
    "continue indefinitely",
    "ongoing",
  ])("for 7 days, and %s", (words) => {
    const instructions = [words];
    expect(told({ duration: lasting("7", "day"), instructions })).toBe("said-twice");
    expect(told({ instructions })).toBeNull();
  });

  it("other words tell none", () => {
    expect(
      told({ duration: lasting("7", "day"), instructions: ["Take for the heart", "before up to 7"] }),
    ).toBeNull();
  });
});

describe("cautions against the dose", () => {
  const asNeeded = { reasons: [] };
  const food = (relation: "with" | "after" | "with-or-after" | "before") => ({
    food: { relation, meal: "food", offset: null } as const,
  });
  it.each<readonly [string, Given]>([
    ["Complete the course", { asNeeded }],
    ["Please finish all of it", { asNeeded }],
    ["Take on an empty stomach", food("with")],
    ["Take on an empty stomach", food("after")],
    ["Take on an empty stomach", food("with-or-after")],
  ])("%s: %j", (words, given) => {
    expect(told({ ...given, instructions: ["Avoid alcohol", words] })).toBe("contradiction");
  });

  it.each<readonly [string, Given]>([
    ["Complete the course", {}],
    ["Complete dose", { asNeeded }],
    ["Take on an empty stomach", food("before")],
    ["Take on an empty stomach", {}],
    ["On a full stomach", food("with")],
  ])("not %s: %j", (words, given) => {
    expect(told({ ...given, instructions: [words] })).toBeNull();
  });
});
