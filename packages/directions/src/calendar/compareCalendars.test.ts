import { describe, expect, it } from "vitest";
import { between, every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { regimenOf, slotOf } from "../regimen/Regimen.ts";
import { calendarOf } from "./calendarOf.ts";
import { atWords, type CalendarDifference, compareCalendars } from "./compareCalendars.ts";
import type { Output } from "./outputs.ts";

type Given = Parameters<typeof stepOf>[0];

/** A Monday. */
const firstDay = "2026-01-05";
const tablet = { amount: exactly("1"), unit: "tablet" } as const;
const daily = { timing: { times: timesA(1) } } as const;
const calendar = (...given: readonly Given[]) =>
  calendarOf(regimenOf(given.map((one) => stepOf({ ...tablet, ...one }))), firstDay);

const differences = (
  left: readonly Given[],
  right: readonly Given[],
  output: Output = "text",
): readonly CalendarDifference[] => compareCalendars(calendar(...left), calendar(...right), output);

const toldIn = (
  left: readonly Given[],
  right: readonly Given[],
  output: Output = "text",
): readonly string[] =>
  differences(left, right, output).map(({ kind, day, what }) => `${kind} on ${day}: ${what}`);

const [morning, night] = [slotOf("morning"), slotOf("night")];

it("a place in the day in words", () => {
  const before = { relation: "before" as const, offset: lasting("30", "minute", "60") };
  expect(
    [
      { kind: "slot", name: "morning", beside: null } as const,
      { kind: "slot", name: "bedtime", beside: before } as const,
      { kind: "slot", name: "breakfast", beside: { relation: "with", offset: null } } as const,
      { kind: "clock", time: "08:00" } as const,
      { kind: "nth", nth: 2, of: 3 } as const,
      { kind: "window" } as const,
      { kind: "total" } as const,
      { kind: "none" } as const,
    ].map(atWords),
  ).toEqual([
    "morning",
    "30 to 60 minute before bedtime",
    "with breakfast",
    "08:00",
    "2 of 3",
    "window",
    "total",
    "none",
  ]);
});

describe("the days", () => {
  it.each<readonly [string, Given, Given, readonly string[]]>([
    [
      "another time of day",
      { timing: { slots: [morning] } },
      { timing: { slots: [night] } },
      ["time on 0: morning, not night"],
    ],
    [
      "a time more",
      { timing: { slots: [morning] } },
      { timing: { slots: [morning, night] } },
      ["time on 0: morning, not morning, night"],
    ],
    [
      "another number at a time of day",
      { amount: null, timing: { slots: [morning, slotOf("night", exactly("1"))] } },
      { amount: null, timing: { slots: [morning, slotOf("night", between("1", "2"))] } },
      ["number on 0: night: 1 tablet, not 1 to 2 tablet"],
    ],
    [
      "no number",
      { ...daily, amount: null },
      { ...daily, unit: null },
      ["number on 0: 1 of 1: tablet, not 1", "unit on 0: 1 of 1: tablet, not no unit"],
    ],
    [
      "no number and no unit",
      { ...daily, amount: null, unit: null },
      { ...daily, unit: null },
      ["number on 0: 1 of 1: no amount, not 1"],
    ],
    [
      "as needed, at a time of day",
      { timing: { slots: [night] }, asNeeded: { reasons: [] } },
      { timing: { slots: [night] } },
      [
        "left-out on 0: night: as-needed, not ",
        "as-needed on null: whether it is as needed",
        "reason on null: what it is needed for",
      ],
    ],
    [
      "a wish",
      { timing: { slots: [night], preferably: true } },
      { timing: { slots: [night] } },
      ["wish on 0: night"],
    ],
    ["a pause", { amount: exactly("0") }, daily, ["pause on 0: none, not 1 of 1"]],
    ["a total", { dailyTotal: true }, daily, ["total on 0: total, not 1 of 1"]],
    [
      "a day more",
      { ...daily, duration: lasting("3", "day") },
      { ...daily, duration: lasting("4", "day") },
      ["day on 3: nothing, not 1 of 1", "length on null: how long it lasts and what follows"],
    ],
    [
      "the days of the week",
      { timing: { weekdays: ["tuesday"] } },
      { timing: { weekdays: ["wednesday"] } },
      ["day on 1: 1 of 1, not nothing", "weekdays on null: the days of the week"],
    ],
    [
      "days that may be left out, of one length",
      { ...daily, duration: lasting("3", "day", "5") },
      { ...daily, duration: lasting("5", "day") },
      ["left-out on 3: 1 of 1: perhaps, not ", "length on null: how long it lasts and what follows"],
    ],
  ])("%s", (_, left, right, told) => {
    expect(toldIn([left], [right])).toEqual(told);
    expect(differences([left], [left])).toEqual([]);
  });

  it("two doses at one time are told apart by their amounts, in whatever order they came", () => {
    const two = (one: string, other: string): readonly Given[] => [
      {
        amount: null,
        timing: { slots: [slotOf("morning", exactly(one)), slotOf("morning", exactly(other))] },
      },
    ];
    expect(differences(two("1", "2"), two("2", "1"))).toEqual([]);
    expect(toldIn(two("1", "2"), two("1", "3"))).toEqual(["number on 0: morning: 2 tablet, not 3 tablet"]);
  });

  it("each kind is told once, of the first day on which it shows, and of the stretch", () => {
    const later = { joined: "then", timing: { slots: [morning] } } as const;
    const first = { ...daily, duration: lasting("3", "day") } as const;
    expect(differences([first, later], [first, { ...later, amount: exactly("2") }])).toEqual([
      { kind: "number", stretch: 1, day: 3, what: "morning: 1 tablet, not 2 tablet" },
    ]);
  });

  it("of a stretch that begins beyond the days its usual day is compared", () => {
    const first = { ...daily, duration: lasting("3", "month") } as const;
    const later = (unit: string): Given => ({ joined: "then", timing: { slots: [morning] }, unit });
    expect(differences([first, later("tablet")], [first, later("mL")])).toEqual([
      { kind: "unit", stretch: 1, day: null, what: "morning: tablet, not mL" },
    ]);
  });

  it("how many stretches there are is told alone", () => {
    expect(differences([daily], [daily, { ...daily, joined: "then", amount: exactly("2") }])).toEqual([
      { kind: "steps", stretch: null, day: null, what: "1, not 2" },
    ]);
  });

  it("two first days cannot be compared", () => {
    const other = calendarOf(regimenOf([stepOf(daily)]), "2026-01-06");
    expect(() => compareCalendars(calendar(daily), other, "text")).toThrow(RangeError);
  });
});

describe("what stands beside the days", () => {
  const limit = { count: 4, per: { count: 1, unit: "day" } } as const;
  it.each<readonly [string, Given, Given, readonly string[]]>([
    ["count", { timing: { times: timesA(3, "week") } }, { timing: { times: timesA(4, "week") } }, ["count"]],
    [
      "spacing",
      { timing: { every: every("4", "hour", "6") } },
      { timing: { every: every("4", "hour", "8") } },
      ["spacing"],
    ],
    [
      "days a week",
      { timing: { daysAWeek: 4, slots: [night] } },
      { timing: { daysAWeek: 5, slots: [night] } },
      ["days-a-week"],
    ],
    [
      "days on and off",
      { timing: { times: timesA(1), cycle: { on: 12, off: 12, unit: "hour" } } },
      { timing: { times: timesA(1), cycle: { on: 6, off: 6, unit: "hour" } } },
      ["cycle"],
    ],
    [
      "hours on and off, and none",
      { timing: { times: timesA(1), cycle: { on: 12, off: 12, unit: "hour" } } },
      daily,
      ["cycle", "unplaced"],
    ],
    [
      "straight away",
      { timing: { once: true, straightAway: true } },
      { timing: { once: true } },
      ["straight-away"],
    ],
    ["the same time", { timing: { times: timesA(1), sameTime: "day" } }, daily, ["same-time"]],
    ["a reason", { asNeeded: { reasons: ["pain"] } }, { asNeeded: { reasons: ["fever"] } }, ["reason"]],
    ["a ceiling", { limits: { doses: limit } }, { limits: { doses: { ...limit, count: 3 } } }, ["ceiling"]],
    [
      "the least gap",
      { limits: { leastGap: { value: "4", unit: "hour" } } },
      { limits: { leastGap: { value: "6", unit: "hour" } } },
      ["gap"],
    ],
    ["how long one use lasts", { useFor: lasting("12", "hour") }, { useFor: lasting("16", "hour") }, ["use"]],
    ["how long without", { leaveOff: lasting("12", "hour") }, {}, ["use"]],
    ["the strength of the dose", { strengthNote: "5 mg" }, { strengthNote: "10 mg" }, ["strength"]],
    ["the strength of one", { strengthOfOne: "5 mg" }, {}, ["strength"]],
    ["food", { food: { relation: "with", meal: "food", offset: null } }, {}, ["food"]],
    ["the way in", { route: "oral" }, {}, ["place"]],
    [
      "the place",
      { site: { name: "eye", side: "left" } },
      { site: { name: "eye", side: "right" } },
      ["place"],
    ],
    ["what follows", { ...daily, ending: "stop" }, daily, ["length"]],
    [
      "days of the week beside an interval of other days",
      { timing: { weekdays: ["monday"], every: every("10", "day") } },
      { timing: { weekdays: ["monday"], every: every("7", "day", "14") } },
      ["spacing"],
    ],
  ])("%s", (_, left, right, kinds) => {
    expect(differences([left], [right]).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("days of the week fit an interval of whole weeks, and no other", () => {
    const unplaced = (interval: Parameters<typeof every>) =>
      calendar({ timing: { weekdays: ["monday"], every: every(...interval) } }).stretches[0]!.unplaced;
    expect(unplaced(["2", "week"])).toEqual([]);
    expect(unplaced(["14", "day"])).toEqual([]);
    expect(unplaced(["10", "day"])).toEqual(["weekdays-beside-interval"]);
    expect(unplaced(["7", "day", "14"])).toEqual(["weekdays-beside-interval"]);
    expect(unplaced(["168", "hour"])).toEqual(["weekdays-beside-interval"]);
    expect(unplaced(["7", "month"])).toEqual(["weekdays-beside-interval"]);
  });
});

describe("what an output can say", () => {
  const wish: readonly Given[] = [{ timing: { slots: [night], preferably: true } }];
  const order: readonly Given[] = [{ timing: { slots: [night] } }];

  it("a structure has no field for a wish", () => {
    expect(differences(wish, order, "structure")).toEqual([]);
    expect(differences(wish, order, "page").map(({ kind }) => kind)).toEqual(["wish"]);
  });

  it("a timetable is one day, the first on which something is taken", () => {
    const on = (day: "tuesday" | "friday", amount = "1"): readonly Given[] => [
      { amount: exactly(amount), timing: { weekdays: [day], slots: [night] } },
    ];
    expect(toldIn(on("tuesday"), on("tuesday", "2"), "timetable")).toEqual([
      "number on 1: night: 1 tablet, not 2 tablet",
    ]);
    expect(differences(on("tuesday"), on("friday"), "timetable")).toEqual([]);
    expect(differences([{ ...daily, unit: "mL" }], [daily], "timetable")).toEqual([]);
    expect(
      differences(
        [{ ...daily, food: { relation: "with", meal: "food", offset: null } }],
        [daily],
        "timetable",
      ),
    ).toEqual([]);
  });

  it("reminders say at what time on which days, and no dose", () => {
    const steps = (amount: string, at = night): readonly Given[] => [
      { ...daily, duration: lasting("2", "day") },
      { joined: "then", amount: exactly(amount), timing: { slots: [at] } },
    ];
    expect(differences(steps("1"), steps("2"), "reminders")).toEqual([]);
    expect(differences(steps("1"), steps("1", morning), "reminders")).toEqual([
      { kind: "time", stretch: null, day: 2, what: "night, not morning" },
    ]);
    expect(
      toldIn([{ timing: { weekdays: ["tuesday"] } }], [{ timing: { weekdays: ["friday"] } }], "reminders"),
    ).toEqual(["day on 1: 1 of 1, not nothing"]);
  });

  it("pictures say the days, and that nothing of a full place may be left out", () => {
    const up: readonly Given[] = [{ timing: { times: upTo(2) } }];
    expect(toldIn(up, [{ timing: { times: timesA(2) } }], "pictures")).toEqual([
      "left-out on 0: 1 of 2: up-to, not ",
    ]);
    expect(toldIn(up, [{ timing: { times: timesA(3) } }], "pictures")).toEqual([
      "time on 0: 1 of 2, 2 of 2, not 1 of 3, 2 of 3, 3 of 3",
    ]);
  });

  const eye = (side: "left" | "right"): Given => ({ ...daily, site: { name: "eye", side } });
  const most = (amount: string): Given => ({
    ...daily,
    limits: { units: { amount, unit: "tablet", per: { count: 24, unit: "hour" } } },
  });
  const apart = (hours: string): Given => ({
    ...daily,
    limits: { leastGap: { value: hours, unit: "hour" } },
  });
  const food = (relation: "with" | "after"): Given => ({
    ...daily,
    food: { relation, meal: "food", offset: null },
  });

  it.each<readonly [string, Given, Given, readonly string[]]>([
    ["the side", eye("left"), eye("right"), ["place"]],
    ["the way in", { ...daily, route: "oral" }, { ...daily, route: "rectal" }, ["place"]],
    ["the most", most("8"), most("4"), ["ceiling"]],
    ["no most", most("8"), daily, ["ceiling"]],
    ["the gap", apart("4"), apart("6"), ["gap"]],
    ["the food", food("with"), food("after"), ["food"]],
    ["the need", { ...daily, asNeeded: { reasons: [] } }, daily, ["time", "as-needed", "count"]],
    ["the length", { ...daily, duration: lasting("60", "day") }, daily, ["length"]],
    [
      "the days of the week and none named",
      { timing: { weekdays: ["monday"] } },
      { timing: { every: every("7", "day") } },
      ["weekdays", "spacing"],
    ],
    [
      "how far apart, within one day",
      { asNeeded: { reasons: [] }, timing: { every: every("4", "hour", "6") } },
      { asNeeded: { reasons: [] }, timing: { every: every("4", "hour") } },
      ["spacing"],
    ],
    [
      "no cycle, no reason, no use",
      { ...daily, asNeeded: { reasons: ["pain"] }, useFor: lasting("1", "minute") },
      { ...daily, asNeeded: { reasons: ["itch"] }, useFor: lasting("2", "minute") },
      [],
    ],
  ])("pictures say what stands beside the days: %s", (_, left, right, said) => {
    const found = differences([left], [right], "pictures");
    expect(found.map(({ kind }) => kind).toSorted()).toEqual([...said].toSorted());
    expect(found.filter(({ kind }) => kind === "place")).toEqual(
      said.includes("place")
        ? [{ kind: "place", stretch: null, day: null, what: "by which way and where" }]
        : [],
    );
    expect(differences([left], [right], "reminders").filter(({ day }) => day === null)).toEqual([]);
  });

  it("pictures do not tell which stretch a thing stands beside, and say it once", () => {
    const then = (given: Given): Given => ({ joined: "then", ...given });
    const week = { ...eye("left"), duration: lasting("7", "day") } as const;
    const twoWeeks = { ...eye("left"), duration: lasting("14", "day") } as const;
    const rest = { ...eye("left"), duration: lasting("7", "day") } as const;
    expect(
      differences([week, then(rest)], [twoWeeks, then(rest)], "pictures").map(({ kind }) => kind),
    ).toEqual(["day", "begin", "length"]);
    expect(
      differences([week, then(eye("left"))], [week, then(eye("right"))], "pictures").map(({ kind }) => kind),
    ).toEqual(["place"]);
    expect(differences([week, then(week), then(week)], [week, then(week)], "pictures")).toEqual([
      expect.objectContaining({ kind: "day", day: 14 }),
      expect.objectContaining({ kind: "begin" }),
    ]);
  });
});
