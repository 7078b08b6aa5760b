import { describe, expect, it } from "vitest";
import { between, every, exactly, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import type { Clause, Placed } from "../clauses/Clause.ts";
import { type SlotName, slotOf, type Timing, weekdays } from "../regimen/Regimen.ts";
import type { Draft } from "./Draft.ts";
import { merged } from "./merged.ts";
import type { SideBySide } from "./sideBySide.ts";
import { isProblem, type Part } from "./Taking.ts";

type Given = Parameters<typeof stepOf>[0];

/** A dose of a sentence, of which nothing but what is given is known. */
const draft = (given: Given, rest: Partial<Draft> = {}): Draft => {
  const { joined, action, actionSuppliedBy, unit, ...step } = stepOf({ amount: exactly("1"), ...given });
  return {
    step,
    action: null,
    unit: unit?.name ?? null,
    apart: [],
    forms: [],
    from: null,
    onwards: false,
    numberedFirst: false,
    noteIsTotal: false,
    uncounted: false,
    closer: { moments: [], food: [] },
    ownWords: false,
    untimed: false,
    asDirected: false,
    ...rest,
  };
};

const at = (amount: string, name: SlotName, given: Given = {}, rest: Partial<Draft> = {}): Draft =>
  draft({ ...given, amount: exactly(amount), timing: { ...given.timing, slots: [slotOf(name)] } }, rest);
const clock = (amount: string, ...times: readonly string[]): Draft =>
  draft({ amount: exactly(amount), timing: { clockTimes: times.map((time) => ({ time, amount: null })) } });

const otherDays: Part = [{ clause: { kind: "otherDays" } as Clause } as Placed];

/** The drafts that are left, or the code of the problem. `others`: which of them are told by "on other days". */
const result = (
  drafts: readonly Draft[],
  {
    others = [],
    together = false,
    ceiling = false,
  }: { others?: readonly number[]; together?: boolean; ceiling?: boolean } = {},
): readonly Draft[] | string => {
  const beside = {
    doses: drafts.map((_, place) => (others.includes(place) ? otherDays : [])),
    together,
    ceiling,
  } as unknown as SideBySide;
  const answer = merged(drafts, beside);
  return isProblem(answer) ? answer.code : (answer as readonly Draft[]);
};
const countOf = (drafts: readonly Draft[], how: Parameters<typeof result>[1] = {}): number | string => {
  const answer = result(drafts, how);
  return typeof answer === "string" ? answer : answer.length;
};
const oneOf = (drafts: readonly Draft[]): Draft => {
  const answer = result(drafts);
  if (typeof answer === "string" || answer.length !== 1) throw new Error("not one step");
  return answer[0]!;
};

describe("doses that differ in nothing but their times of day", () => {
  it("are one step, each amount at its time", () => {
    const { step } = oneOf([at("1", "morning"), at("2", "night")]);
    expect(step.amount).toBeNull();
    expect(step.timing.slots).toEqual([slotOf("morning", exactly("1")), slotOf("night", exactly("2"))]);
  });

  it("are one step of one amount where it is the same", () => {
    const { step } = oneOf([at("2", "morning"), at("2.0", "night")]);
    expect(step.amount).toEqual(exactly("2"));
    expect(step.timing.slots).toEqual([slotOf("morning"), slotOf("night")]);
  });

  it("have the words of all of them, and the end of the last", () => {
    const one = oneOf([
      at("1", "morning", { instructions: ["a"] }, { apart: ["food"], uncounted: true }),
      at("2", "night", { instructions: ["b"], ending: "stop" }, { apart: ["site"] }),
    ]);
    expect(one).toMatchObject({
      apart: ["food", "site"],
      uncounted: false,
      step: { instructions: ["a", "b"], ending: "stop" },
    });
    expect(oneOf([at("1", "morning", { ending: "stop" }), at("2", "night")]).step.ending).toBeNull();
  });

  it("stand in the order of the clock, and noon is 12:00 beside it", () => {
    expect(oneOf([clock("1", "20:00"), clock("2", "08:00")]).step.timing.clockTimes).toEqual([
      { time: "08:00", amount: exactly("2") },
      { time: "20:00", amount: exactly("1") },
    ]);
    const noon = oneOf([clock("1", "08:00"), at("2", "midday")]).step.timing;
    expect([noon.slots, noon.clockTimes.map(({ time }) => time)]).toEqual([[], ["08:00", "12:00"]]);
    const named = oneOf([at("1", "midday"), at("2", "night")]).step.timing;
    expect([named.slots.map(({ name }) => name), named.clockTimes]).toEqual([["midday", "night"], []]);
    const only = oneOf([at("1", "midday"), at("2", "midday", {}, {})].slice(0, 1));
    expect(only.step.timing.slots).toEqual([slotOf("midday")]);
    const mixed = oneOf([clock("1", "08:00"), at("2", "night")]).step.timing;
    expect([mixed.slots.length, mixed.clockTimes.length]).toEqual([1, 1]);
  });

  it("may be said to come daily", () => {
    expect(
      oneOf([at("1", "morning", { timing: { times: timesA(1) } }), at("2", "night")]).step.timing.times,
    ).toBeNull();
  });

  it.each<readonly [string, Timing["times"]]>([
    ["twice a day", timesA(2)],
    ["up to once a day", upTo(1)],
    ["up to once, at least once", { ...timesA(1), upTo: true }],
    ["once or twice a day", { ...timesA(2), low: 1 }],
    ["once in 2 days", timesA(1, "day", 2)],
    ["once a week", timesA(1, "week")],
  ])("are not one step where one comes %s: no count is dropped", (_, times) => {
    expect(countOf([at("1", "morning", { timing: { times } }), at("2", "night")])).not.toBe(1);
  });

  it.each<readonly [string, readonly Draft[]]>([
    ["one has words of its own", [at("1", "morning", {}, { ownWords: true }), at("2", "night")]],
    [
      "one is an amount for the day",
      [at("1", "morning", { dailyTotal: true }), at("2", "night", { dailyTotal: true })],
    ],
    [
      "two have one strength beside two counts",
      [at("1", "morning", { strengthNote: "5 mg" }), at("2", "night", { strengthNote: "5 mg" })],
    ],
    ["one goes by another verb", [at("1", "morning", {}, { action: "chew" }), at("2", "night")]],
    ["one is for a place", [at("1", "morning", { site: { name: "eye", side: "left" } }), at("2", "night")]],
    ["one is as needed", [at("1", "morning"), at("2", "night", { asNeeded: { reasons: [] } })]],
    [
      "one has no amount",
      [at("1", "morning"), draft({ amount: null, timing: { slots: [slotOf("night")] } })],
    ],
  ])("are not one step where %s", (_, drafts) => {
    expect(countOf(drafts)).not.toBe(1);
  });

  it("of one strength and one count are one step", () => {
    const note = { strengthNote: "5 mg" };
    expect(oneOf([at("2", "morning", note), at("2", "night", note)]).step.strengthNote).toBe("5 mg");
  });
});

describe("units of several doses", () => {
  const of = (unit: string | null, name: SlotName, amount: Given["amount"] = exactly("1")): Draft =>
    draft({ unit, amount, timing: { slots: [slotOf(name)] } });

  it("a bare count takes over what is counted, and never a measure", () => {
    expect(oneOf([of("tablet", "morning"), of(null, "night")]).unit).toBe("tablet");
    expect(countOf([of("mg", "morning"), of(null, "night")])).toBe("count-after-measure");
    expect(countOf([of("mg", "morning"), of("mg", "night")])).toBe(1);
    expect(oneOf([of(null, "morning"), of(null, "night")]).unit).toBeNull();
    expect(countOf([of("tablet", "morning"), of("capsule", "night")])).toBe("two-doses");
  });

  it("what has no number takes over nothing", () => {
    const answer = result([of("mg", "morning"), of(null, "night", null)]);
    expect(typeof answer === "string" ? answer : answer.map(({ unit }) => unit)).toEqual(["mg", null]);
  });
});

describe("times of day of several doses", () => {
  it.each<readonly [SlotName, string, boolean]>([
    ["morning", "03:59", false],
    ["morning", "04:00", true],
    ["morning", "11:30", true],
    ["morning", "12:00", false],
    ["night", "18:59", false],
    ["night", "19:00", true],
    ["night", "03:59", true],
    ["night", "04:00", false],
    ["midday", "10:59", false],
    ["midday", "13:30", true],
  ])("%s and %s may be one: %s", (name, time, same) => {
    expect(countOf([at("1", name), clock("2", time)])).toBe(same ? "two-frequencies" : 1);
  });

  it("are named once, by name and by clock", () => {
    expect(countOf([at("1", "night"), at("2", "night")])).toBe("two-doses");
    expect(countOf([clock("1", "08:00"), clock("2", "08:00")])).toBe("two-doses");
  });

  it("may be the same on different days", () => {
    const on = (amount: string, day: "monday" | "friday"): Draft =>
      at(amount, "night", { timing: { weekdays: [day] } });
    expect(countOf([on("1", "monday"), on("2", "friday")])).toBe(2);
    expect(countOf([on("1", "monday"), on("2", "monday")])).toBe("two-doses");
    const eight = draft({ timing: { weekdays: ["monday"], clockTimes: [{ time: "08:00", amount: null }] } });
    expect(countOf([eight, at("2", "morning", { timing: { weekdays: ["monday"] } })])).toBe(
      "two-frequencies",
    );
    expect(countOf([eight, at("2", "morning", { timing: { weekdays: ["friday"] } })])).toBe(2);
  });
});

describe("other days", () => {
  const on = (amount: string, ...days: Timing["weekdays"]): Draft =>
    draft({ amount: exactly(amount), timing: { weekdays: days } });

  it("are those that no dose names", () => {
    const answer = result([on("1", "monday"), draft({ amount: exactly("2") }, { untimed: true })], {
      others: [1],
    });
    expect(
      typeof answer === "string"
        ? answer
        : answer.map(({ step, untimed }) => [step.timing.weekdays, untimed]),
    ).toEqual([
      [["monday"], false],
      [weekdays.slice(1), false],
    ]);
  });

  it.each<readonly [string, readonly Draft[], readonly number[]]>([
    ["twice", [on("1", "monday"), draft({}), draft({})], [1, 2]],
    ["beside a dose without days", [on("1", "monday"), draft({}), at("2", "night")], [1]],
    ["none left", [on("1", ...weekdays), draft({})], [1]],
    ["alone", [draft({})], [0]],
  ])("are not clear: %s", (_, drafts, others) => {
    expect(countOf(drafts, { others })).toBe("ambiguous");
  });
});

describe("doses that nobody can mix up stay side by side", () => {
  const often = (count: number): Draft => draft({ timing: { times: timesA(count) } });
  const needed = draft({ amount: exactly("2"), asNeeded: { reasons: [] } });
  const meals = draft({ food: { relation: "before", meal: "meals", offset: null } });
  const breakfast = draft({
    amount: exactly("3"),
    food: { relation: "before", meal: "breakfast", offset: null },
  });
  const eye = (side: "left" | "right", count: number): Draft =>
    draft({ site: { name: "eye", side }, timing: { times: timesA(count) } });
  const days = (times: Timing["times"], ...on: Timing["weekdays"]): Draft =>
    draft({ timing: { times, weekdays: on } });

  it.each<readonly [string, readonly Draft[]]>([
    ["so often, and as needed", [often(2), needed]],
    ["every so many hours, and as needed", [draft({ timing: { every: every("4", "hour") } }), needed]],
    ["at a time of day, and as needed", [at("1", "night"), needed]],
    [
      "at two times of day that are not one step, and as needed",
      [
        at("1", "morning", { site: null }),
        at("2", "night", { instructions: [] }, { ownWords: true }),
        needed,
      ],
    ],
    ["so often, and another dose at night", [often(2), at("2", "night")]],
    ["so often, and another dose at bedtime", [often(3), at("2", "bedtime")]],
    ["before meals, and at bedtime", [meals, at("2", "bedtime")]],
    ["before meals, and on waking and at night", [meals, at("2", "waking"), at("3", "night")]],
    ["in two eyes", [eye("left", 2), eye("right", 3)]],
    ["on two days", [days(null, "monday"), days(null, "friday")]],
    ["twice on two days", [days(timesA(2), "monday"), days(timesA(2), "friday")]],
    ["before breakfast, and at night", [breakfast, at("2", "night")]],
  ])("%s", (_, drafts) => {
    expect(countOf(drafts)).toBe(drafts.length);
    expect(countOf(drafts, { together: true })).toBe("two-doses");
  });

  it.each<readonly [string, readonly Draft[]]>([
    ["nothing tells one", [draft({}), at("2", "night")]],
    [
      "with food tells nothing",
      [draft({ food: { relation: "with", meal: "food", offset: null } }), at("2", "night")],
    ],
    ["so often twice", [often(2), often(3)]],
    ["so often, and in the morning", [often(2), at("2", "morning")]],
    ["so often, and as much at night", [often(2), at("1", "night")]],
    ["at night, and so often", [at("2", "night"), often(2)]],
    ["up to so often, and at night", [draft({ timing: { times: upTo(2) } }), at("2", "night")]],
    ["so often a week, and at night", [draft({ timing: { times: timesA(2, "week") } }), at("2", "night")]],
    ["so often, and as needed at night", [often(2), at("2", "night", { asNeeded: { reasons: [] } })]],
    [
      "so often, and an hour before bedtime",
      [
        often(2),
        draft({
          amount: exactly("2"),
          timing: {
            slots: [
              {
                ...slotOf("bedtime"),
                offset: { low: "1", high: "1", unit: "hour", relation: "before" },
              },
            ],
          },
        }),
      ],
    ],
    ["so often, at a time of day, and as needed", [often(2), at("2", "night"), needed]],
    [
      "every so many hours, and at a time of day",
      [draft({ timing: { every: every("4", "hour") } }), at("2", "night")],
    ],
    ["as needed twice", [often(2), needed, needed]],
    ["in one eye twice", [eye("left", 2), eye("left", 3)]],
    ["in an eye, and somewhere", [eye("left", 2), often(3)]],
    ["twice on one day, and once on another", [days(timesA(2), "monday"), days(null, "friday")]],
    ["on a day, and at a time of day", [days(null, "monday"), at("2", "night")]],
    ["on one day twice", [days(null, "monday"), days(timesA(1), "monday")]],
    ["before meals, and in the morning", [meals, at("2", "morning")]],
    ["before meals, in the morning and at night", [meals, at("2", "morning"), at("3", "night")]],
    ["before meals, and by the clock", [meals, clock("2", "23:00")]],
    ["before meals, and before breakfast", [meals, breakfast]],
    [
      "before meals twice",
      [meals, draft({ amount: exactly("2"), food: { relation: "after", meal: "meals", offset: null } })],
    ],
    [
      "every other day at night, and daily in the morning",
      [at("1", "night", { timing: { every: every("2", "day") } }), at("2", "morning")],
    ],
  ])("not: %s", (_, drafts) => {
    expect(countOf(drafts)).toBe("two-doses");
  });
});

describe("meals that are the times of day", () => {
  const before = (
    amount: string,
    meal: "breakfast" | "lunch" | "meals",
    timing: Partial<Timing> = {},
  ): Draft => draft({ amount: exactly(amount), food: { relation: "before", meal, offset: null }, timing });

  it("are the times of one step where every dose has one and no other time", () => {
    const { step } = oneOf([before("10", "breakfast"), before("8", "lunch")]);
    expect(step.food).toEqual({ relation: "before", meal: null, offset: null });
    expect(step.timing.slots).toEqual([slotOf("breakfast", exactly("10")), slotOf("lunch", exactly("8"))]);
  });

  it("are none where one dose has another", () => {
    expect(countOf([before("10", "breakfast"), at("8", "night")])).toBe(2);
    expect(countOf([before("10", "breakfast"), before("8", "lunch", { slots: [slotOf("night")] })])).toBe(2);
    expect(
      countOf([
        before("10", "breakfast"),
        before("8", "lunch", { clockTimes: [{ time: "13:00", amount: null }] }),
      ]),
    ).toBe(2);
  });
});

it("one dose is left as it is, and so is none", () => {
  const one = draft({ amount: between("1", "2") });
  expect(result([one])).toEqual([one]);
  expect(result([])).toEqual([]);
});
