import { describe, expect, it } from "vitest";
import { between, every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { type Regimen, regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import type { Stretch } from "./Calendar.ts";
import { calendarOf, weekdayOn } from "./calendarOf.ts";
import { atWords, compareCalendars } from "./compareCalendars.ts";

/** A Monday. */
const firstDay = "2026-01-05";

const tablet = { amount: exactly("1"), unit: "tablet" } as const;
const one = (...steps: readonly Step[]): Regimen => regimenOf(steps);
const stretchesOf = (...steps: readonly Step[]): readonly Stretch[] =>
  calendarOf(one(...steps), firstDay).stretches;
const stretchOf = (step: Step): Stretch => stretchesOf(step)[0]!;

/** The days on which something stands, the first of them. */
const daysOf = ({ days }: Stretch, most = 6): readonly number[] =>
  days.flatMap((moments, day) => (moments.length > 0 ? [day] : [])).slice(0, most);

const placesOn = ({ days }: Stretch, day: number): readonly string[] =>
  days[day]!.map(({ at, leaveOut }) => [atWords(at), ...leaveOut].join(" "));

describe("calendarOf", () => {
  it("lays out 56 days", () => {
    const { days } = stretchOf(stepOf({ ...tablet, timing: { times: timesA(3) } }));
    expect(days.length).toBe(56);
    expect(days.every((moments) => moments.length === 3)).toBe(true);
  });

  it("makes no morning of three times a day", () => {
    expect(placesOn(stretchOf(stepOf({ ...tablet, timing: { times: timesA(3) } })), 0)).toEqual([
      "1 of 3",
      "2 of 3",
      "3 of 3",
    ]);
  });

  it("lets the third of two or three be left out, and all of up to two", () => {
    const low = { low: 2, high: 3, upTo: false, per: { count: 1, unit: "day" as const } };
    expect(placesOn(stretchOf(stepOf({ ...tablet, timing: { times: low } })), 0)).toEqual([
      "1 of 3",
      "2 of 3",
      "3 of 3 up-to",
    ]);
    expect(placesOn(stretchOf(stepOf({ ...tablet, timing: { times: upTo(2) } })), 0)).toEqual([
      "1 of 2 up-to",
      "2 of 2 up-to",
    ]);
  });

  it("keeps both ends of a range, as text", () => {
    const [moment] = stretchOf(stepOf({ amount: between("0.50", "1"), timing: { times: timesA(1) } }))
      .days[0]!;
    expect(moment!.amount).toEqual({ low: "0.5", high: "1" });
  });

  it("gives what is taken as needed a window, never a moment", () => {
    const stretch = stretchOf(
      stepOf({ ...tablet, asNeeded: { reasons: ["pain"] }, timing: { every: every("4", "hour", "6") } }),
    );
    expect(placesOn(stretch, 0)).toEqual(["window as-needed"]);
    expect(stretch.spacing).toEqual({ low: "4", high: "6", unit: "hour" });
    expect(stretch.needed).toEqual(["pain"]);
  });

  it.each([
    ["every 2 days", { every: every("2", "day") }, [0, 2, 4, 6, 8, 10]],
    ["every 48 hours", { every: every("48", "hour") }, [0, 2, 4, 6, 8, 10]],
    ["every 2 weeks", { every: every("2", "week") }, [0, 14, 28, 42]],
    ["every 2 months", { every: every("2", "month") }, [0]],
    ["on Mondays and Fridays", { weekdays: ["friday", "monday"] as const }, [0, 4, 7, 11, 14, 18]],
    [
      "every 2 weeks on Friday",
      { every: every("2", "week"), weekdays: ["friday"] as const },
      [4, 18, 32, 46],
    ],
    [
      "21 days on, 7 days off",
      { times: timesA(1), cycle: { on: 21, off: 7, unit: "day" as const } },
      [0, 1, 2, 3, 4, 5],
    ],
    ["once only", { once: true }, [0]],
    /* 5 January 2026 is the first day. */
    ["on the 1st and 15th of each month", { monthDays: [1, 15] }, [10, 27, 41, 55]],
    [
      "on days 1, 8 and 15 of a 28 day cycle",
      { cycleDays: { days: [1, 8, 15], length: 28 } },
      [0, 7, 14, 28, 35, 42],
    ],
    ["one day of two", { cycleDays: { days: [1], length: 2 } }, [0, 2, 4, 6, 8, 10]],
    ["the other day of two", { cycleDays: { days: [2], length: 2 } }, [1, 3, 5, 7, 9, 11]],
  ])("%s", (_, timing, days) => {
    const step = stepOf({
      ...tablet,
      timing: { ...timing, weekdays: "weekdays" in timing ? [...timing.weekdays] : [] },
    });
    expect(daysOf(stretchOf(step))).toEqual(days);
  });

  it("knows no day of a cycle whose length is not told, nor of an event", () => {
    const cycle = stretchOf(stepOf({ ...tablet, timing: { cycleDays: { days: [1, 2], length: null } } }));
    expect(placesOn(cycle, 9)).toEqual(["1 of 1 some-days"]);
    const event = { name: "procedure", relation: "before", offset: lasting("1", "hour") } as const;
    const tied = stretchOf(stepOf({ ...tablet, timing: { event, once: true } }));
    expect(placesOn(tied, 0)).toEqual(["window some-days"]);
    expect(placesOn(tied, 9)).toEqual(["window some-days"]);
    expect(tied.event).toEqual({ ...event, offset: lasting("60", "minute") });
  });

  it("takes none in the week off", () => {
    const stretch = stretchOf(
      stepOf({ ...tablet, timing: { times: timesA(1), cycle: { on: 3, off: 1, unit: "week" } } }),
    );
    expect(daysOf(stretch, 99).length).toBe(42);
    expect([20, 21, 27, 28].map((day) => stretch.days[day]!.length)).toEqual([1, 0, 0, 1]);
  });

  it("lets the days float where the directions name none", () => {
    const weekly = stretchOf(stepOf({ ...tablet, timing: { times: timesA(3, "week") } }));
    expect(placesOn(weekly, 5)).toEqual(["window some-days"]);
    expect(weekly.count).toEqual(timesA(3, "week"));
    const fiveDays = stretchOf(stepOf({ ...tablet, timing: { daysAWeek: 5, slots: [slotOf("night")] } }));
    expect(placesOn(fiveDays, 5)).toEqual(["night some-days"]);
    expect(fiveDays.daysAWeek).toBe(5);
  });

  it("is not sure of the days between the two ends of a length", () => {
    const stretch = stretchOf(
      stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("5", "day", "7") }),
    );
    expect([4, 5, 6, 7].map((day) => placesOn(stretch, day))).toEqual([
      ["1 of 1"],
      ["1 of 1 perhaps"],
      ["1 of 1 perhaps"],
      [],
    ]);
  });

  it("begins a step when the one before has ended, with a pause between", () => {
    const steps = stretchesOf(
      stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("3", "day") }),
      stepOf({ amount: exactly("0"), joined: "then", duration: lasting("1", "week") }),
      stepOf({ ...tablet, joined: "then", timing: { times: timesA(1) } }),
    );
    expect(steps.map(({ begins }) => begins)).toEqual([
      { low: 0, high: 0 },
      { low: 3, high: 3 },
      { low: 10, high: 10 },
    ]);
    expect(placesOn(steps[1]!, 3)).toEqual(["none"]);
    expect(daysOf(steps[2]!, 1)).toEqual([10]);
  });

  it("says where no day can be told", () => {
    const [, second] = stretchesOf(
      stepOf({ ...tablet, timing: { times: timesA(1) } }),
      stepOf({ ...tablet, joined: "then", timing: { times: timesA(2) } }),
    );
    expect(second!.begins).toBeNull();
    expect(second!.unplaced).toEqual(["begin"]);
  });

  it("tells no day after a step that began on none, whatever its length", () => {
    const steps = stretchesOf(
      stepOf({ ...tablet, timing: { times: timesA(1) } }),
      stepOf({ ...tablet, joined: "then", timing: { times: timesA(2) }, duration: lasting("3", "day") }),
      stepOf({ ...tablet, joined: "then", timing: { times: timesA(1) } }),
    );
    expect(steps.map(({ begins }) => begins)).toEqual([{ low: 0, high: 0 }, null, null]);
  });

  it("begins a step between the first and the last end of those side by side before it", () => {
    const steps = stretchesOf(
      stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("5", "day") }),
      stepOf({
        ...tablet,
        joined: "and",
        timing: { every: every("6", "hour") },
        duration: lasting("3", "day"),
      }),
      stepOf({ ...tablet, joined: "then", timing: { times: timesA(1) } }),
    );
    expect(steps[2]!.begins).toEqual({ low: 3, high: 5 });
  });

  it("lets no day float where the count is of a day or of hours", () => {
    const asNeeded = { reasons: [] };
    const at = (step: Step): readonly string[] => placesOn(stretchOf(step), 5);
    expect(at(stepOf({ ...tablet, asNeeded, timing: { times: timesA(3) } }))).toEqual(["window as-needed"]);
    expect(at(stepOf({ ...tablet, timing: { times: timesA(3, "hour", 12) } }))).toEqual(["window"]);
    expect(at(stepOf({ ...tablet, timing: { times: timesA(3, "minute", 90) } }))).toEqual(["window"]);
    expect(at(stepOf({ ...tablet, timing: { times: timesA(3, "day", 2) } }))).toEqual(["window some-days"]);
  });

  it("cannot show days on and off of hours and minutes, and shows those of days", () => {
    const unplaced = (unit: "minute" | "hour" | "day" | "week") =>
      stretchOf(stepOf({ ...tablet, timing: { times: timesA(1), cycle: { on: 3, off: 1, unit } } })).unplaced;
    expect([unplaced("minute"), unplaced("hour")]).toEqual([["cycle-of-hours"], ["cycle-of-hours"]]);
    expect([unplaced("day"), unplaced("week")]).toEqual([[], []]);
  });

  it("knows the day of the week of each of its days", () => {
    const calendar = calendarOf(one(stepOf(tablet)), firstDay);
    expect([0, 1, 6, 7].map((day) => weekdayOn(calendar, day))).toEqual([
      "monday",
      "tuesday",
      "sunday",
      "monday",
    ]);
  });

  it("gives a total of the day no moment", () => {
    expect(placesOn(stretchOf(stepOf({ ...tablet, dailyTotal: true })), 0)).toEqual(["total"]);
  });

  it("is never at the time that an offset is counted from", () => {
    const slots = [
      {
        ...slotOf("bedtime"),
        offset: { relation: "before" as const, low: "1", high: "3", unit: "hour" as const },
      },
    ];
    expect(placesOn(stretchOf(stepOf({ ...tablet, timing: { slots } })), 0)).toEqual([
      "60 to 180 minute before bedtime",
    ]);
  });

  it("counts a ceiling that names no unit in the unit of the dose", () => {
    const limits = { units: { amount: "8", unit: null, per: { count: 24, unit: "hour" as const } } };
    expect(stretchOf(stepOf({ ...tablet, limits })).ceilings).toEqual([
      { counts: "units", amount: "8", unit: "tablet", per: { count: 24, unit: "hour" } },
    ]);
  });
});

const kindsOf = (left: Regimen, right: Regimen): readonly string[] =>
  compareCalendars(calendarOf(left, firstDay), calendarOf(right, firstDay), "text").map(({ kind }) => kind);

describe("calendars of one meaning are equal", () => {
  const morning = slotOf("morning", exactly("2"));
  const night = slotOf("night", exactly("1"));
  const doses = { unit: "tablet", amount: null } as const;
  it.each([
    [
      "a week and 7 days",
      one(stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("1", "week") })),
      one(stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("7", "day") })),
    ],
    [
      "two times of day as one step and as two",
      one(stepOf({ ...doses, timing: { slots: [night, morning] } })),
      one(
        stepOf({ ...doses, timing: { slots: [morning] } }),
        stepOf({ ...doses, joined: "and", timing: { slots: [night] } }),
      ),
    ],
    [
      "up to 4 times a day as needed, and no more than 4 doses a day",
      one(stepOf({ ...tablet, asNeeded: { reasons: [] }, timing: { times: upTo(4) } })),
      one(
        stepOf({
          ...tablet,
          asNeeded: { reasons: [] },
          limits: { doses: { count: 4, per: { count: 1, unit: "day" } } },
        }),
      ),
    ],
    [
      "before breakfast as food and as a time of day",
      one(stepOf({ ...tablet, food: { relation: "before", meal: "breakfast", offset: null } })),
      one(
        stepOf({
          ...tablet,
          timing: { slots: [slotOf("breakfast")] },
          food: { relation: "before", meal: null, offset: null },
        }),
      ),
    ],
  ])("%s", (_, left, right) => {
    expect(kindsOf(left, right)).toEqual([]);
  });
});

describe("calendars of two meanings differ, and say in what", () => {
  const daily = one(stepOf({ ...tablet, timing: { times: timesA(1) } }));
  it.each([
    [
      "24 hours are not a day",
      one(stepOf({ ...tablet, timing: { every: every("24", "hour") } })),
      ["spacing"],
    ],
    [
      "another number",
      one(stepOf({ ...tablet, amount: exactly("2"), timing: { times: timesA(1) } })),
      ["number"],
    ],
    [
      "another unit",
      one(stepOf({ amount: exactly("1"), unit: "mL", timing: { times: timesA(1) } })),
      ["unit"],
    ],
    ["twice", one(stepOf({ ...tablet, timing: { times: timesA(2) } })), ["time"]],
    ["every 2 days", one(stepOf({ ...tablet, timing: { every: every("2", "day") } })), ["day", "spacing"]],
    [
      "as needed",
      one(stepOf({ ...tablet, timing: { times: timesA(1) }, asNeeded: { reasons: [] } })),
      ["time", "count", "as-needed", "reason"],
    ],
    [
      "for a week",
      one(stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("7", "day") })),
      ["day", "length"],
    ],
    [
      "two steps",
      one(stepOf({ ...tablet, timing: { times: timesA(1) } }), stepOf({ ...tablet, joined: "then" })),
      ["steps"],
    ],
  ])("%s", (_, other, kinds) => {
    expect(kindsOf(daily, other)).toEqual(kinds);
  });

  it("also beyond the 56 days", () => {
    const late = (amount: string): Regimen =>
      one(
        stepOf({ ...tablet, timing: { times: timesA(1) }, duration: lasting("3", "month") }),
        stepOf({ ...tablet, amount: exactly(amount), joined: "then", timing: { weekdays: ["monday"] } }),
      );
    expect(kindsOf(late("1"), late("2"))).toEqual(["number"]);
  });
});
