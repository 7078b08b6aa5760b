// directions/sentence: "12 pm", "pm", "with tea" and a clock in brackets: what beside them makes them clear, and
// what does not.
import { describe, expect, it } from "vitest";
import { timesA } from "../../testing/blankStep.ts";
import type { Clause, Placed } from "../clauses/Clause.ts";
import { noon } from "../clauses/clock.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import { isProblem } from "./Taking.ts";
import { toldBeside } from "./toldBeside.ts";

type Of<K extends Clause["kind"]> = Extract<Clause, { kind: K }>;

const placed = (clause: Clause, at: number, bracketed = false): Placed => ({
  joint: "space",
  clause,
  at,
  end: at + 1,
  bracketed,
  begins: "word",
  endsInDigits: false,
  endsInNumber: false,
  dashed: false,
});

const reading = (...clauses: readonly Clause[]): readonly Placed[] =>
  clauses.map((clause, at) => placed(clause, at));

const dose: Clause = {
  kind: "dose",
  dose: {
    amount: { exact: "1" },
    unit: "tablet",
    strengthNote: null,
    strengthOfOne: null,
    noteIsTotal: false,
    instruction: null,
    upTo: false,
  },
};

const slots = (names: readonly SlotName[], more: Partial<Of<"slots">> = {}): Clause => ({
  kind: "slots",
  names,
  once: false,
  daily: false,
  bare: false,
  offset: null,
  preferably: false,
  instruction: null,
  afterNoon: false,
  ...more,
});

const clock = (...clockTimes: readonly string[]): Clause => ({ kind: "clock", clockTimes, bare: false });

const meals = (names: readonly SlotName[], meal: Of<"food">["food"]["meal"] = null): Clause => ({
  kind: "food",
  food: { relation: "with", meal, offset: null },
  meals: names,
  instruction: null,
  alsoBefore: null,
  typed: "",
});

const monday: Clause = { kind: "weekdays", weekdays: ["monday"], slot: null, bare: false };

/** The clauses as they are told, or those that nothing makes clear. */
const told = (part: readonly Placed[]) => {
  const found = toldBeside(part);
  return isProblem(found)
    ? { unclear: found.about.map(({ clause }) => clause) }
    : found.map(({ clause }) => clause);
};

const unclear = (...clauses: readonly Clause[]) => ({ unclear: clauses });

describe("12 pm", () => {
  const day = [dose, clock("08:00"), dose, clock(noon), dose, clock("16:00")] as const;

  it("is noon between a dose of the morning and one of the afternoon", () => {
    expect(told(reading(...day))).toEqual([dose, clock("08:00"), dose, clock("12:00"), dose, clock("16:00")]);
  });

  it("is not, where the doses may be of other days", () => {
    expect(told(reading(...day, monday))).toEqual(unclear(clock(noon)));
    expect(told(reading({ kind: "stage", unit: "week", from: 1, to: 1 }, ...day))).toEqual(
      unclear(clock(noon)),
    );
    const then = reading(...day).map((one, at): Placed => (at === 4 ? { ...one, joint: "then" } : one));
    expect(told(then)).toEqual(unclear(clock(noon)));
  });
});

describe("pm", () => {
  const pm = slots(["evening"], { afterNoon: true });
  const morning = slots(["morning"]);

  it("is the evening beside a morning", () => {
    expect(told(reading(dose, morning, dose, pm))).toEqual([dose, morning, dose, pm]);
  });

  it.each([
    ["alone", [dose, pm]],
    ["beside another evening", [dose, morning, dose, pm, dose, slots(["evening"])]],
    ["beside a later time of the day", [dose, morning, dose, pm, dose, slots(["night"])]],
    ["beside a clock", [dose, morning, dose, pm, dose, clock("16:00")]],
  ])("is not clear %s", (_, clauses) => {
    expect(told(reading(...clauses))).toEqual(unclear(pm));
  });
});

describe("with tea", () => {
  const tea = meals(["teatime"]);

  it.each([
    ["a time of day", slots(["morning"])],
    ["a time of day among others", slots(["morning", "night"])],
    ["a meal that is a time of day", meals(["breakfast"])],
    ["a meal", meals([], "lunch")],
  ])("is a meal beside the dose of %s before it", (_, earlier) => {
    expect(told(reading(dose, earlier, dose, tea))).toEqual([dose, earlier, dose, tea]);
  });

  it("may be the drink alone, and beside a later meal or any food", () => {
    expect(told(reading(dose, slots(["morning"]), tea))).toEqual(unclear(tea));
    expect(told(reading(dose, slots(["night"]), dose, tea))).toEqual(unclear(tea));
    expect(told(reading(dose, meals([], "food"), dose, tea))).toEqual(unclear(tea));
  });

  it("of two meals one is tea where there are two doses a day, and may be the drink where none are counted", () => {
    const two = meals(["breakfast", "teatime"]);
    const [counted, more] = [2, 3].map((count): Clause => ({ kind: "times", times: timesA(count) }));
    expect(told(reading(dose, counted!, two))).toEqual([dose, counted, two]);
    expect(told(reading(dose, more!, two))).toEqual(unclear(two));
    expect(told(reading(dose, two))).toEqual(unclear(two));
  });

  it("other meals, and tea among three, need nothing beside them", () => {
    for (const other of [meals(["dinner"]), meals(["breakfast", "teatime", "supper"])])
      expect(told(reading(dose, other))).toEqual([dose, other]);
  });
});

describe("each night (8pm)", () => {
  const night = slots(["night"], { daily: true });
  const inBrackets = (named: Clause, time: Clause, ...before: readonly Clause[]): readonly Placed[] => [
    ...reading(...before, named),
    placed(time, before.length + 1, true),
  ];

  it("is the clock alone, which says when in the night", () => {
    expect(told(inBrackets(night, clock("20:00")))).toEqual([clock("20:00")]);
    const onceADay: Clause = {
      kind: "times",
      times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } },
    };
    expect(told(inBrackets(night, clock("20:00"), onceADay))).toEqual([onceADay, clock("20:00")]);
    const some = slots(["night"]);
    expect(told(inBrackets(some, clock("20:00"), monday))).toEqual([monday, clock("20:00")]);
  });

  it.each([
    ["a clock of another time", night, clock("08:00")],
    ["two clocks", night, clock("20:00", "22:00")],
    ["two times of day", slots(["night", "evening"]), clock("20:00")],
    [
      "a length before it",
      slots(["night"], { offset: { relation: "before", low: "1", high: "1", unit: "hour" } }),
      clock("20:00"),
    ],
    ["words of its own", slots(["night"], { instruction: "late at night" }), clock("20:00")],
    ["one dose", slots(["night"], { once: true }), clock("20:00")],
    ["a wish", slots(["night"], { preferably: true }), clock("20:00")],
    ["no time of day", dose, clock("20:00")],
  ])("both stay with %s", (_, named, time) => {
    expect(told(inBrackets(named, time))).toEqual([named, time]);
  });

  it("both stay where it is each night and something says that it is not each", () => {
    const weekly: Clause = {
      kind: "times",
      times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "week" } },
    };
    for (const rarer of [monday, weekly, { kind: "otherDays" } as const])
      expect(told(inBrackets(night, clock("20:00"), rarer))).toEqual([rarer, night, clock("20:00")]);
  });

  it("both stay without brackets", () => {
    expect(told(reading(night, clock("20:00")))).toEqual([night, clock("20:00")]);
  });
});
