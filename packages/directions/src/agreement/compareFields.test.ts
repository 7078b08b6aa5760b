// compareRegimens, field by field.
import { describe, expect, it } from "vitest";
import { between, every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import type { Relation } from "./compareDoses.ts";
import {
  compareInstructions,
  comparePlaces,
  compareTimes,
  compareUnitsLimit,
  meal,
  missingInstructions,
  span,
} from "./compareFields.ts";
import { compareRegimens } from "./compareRegimens.ts";

type Given = Parameters<typeof stepOf>[0];

const [morning, night] = [slotOf("morning"), slotOf("night")];

describe("how often", () => {
  const times = (text: Given["timing"], structure: Given["timing"]): Relation =>
    compareTimes(stepOf({ timing: text ?? {} }), stepOf({ timing: structure ?? {} }));

  it.each<readonly [string, Given["timing"], Given["timing"]]>([
    ["nothing", {}, {}],
    ["3 times a day", { times: timesA(3) }, { times: timesA(3) }],
    ["a day and 24 hours", { times: timesA(3) }, { times: timesA(3, "hour", 24) }],
    ["2 days and 48 hours", { times: timesA(2, "day", 2) }, { times: timesA(2, "hour", 48) }],
    ["a week and 7 days", { times: timesA(3, "week") }, { times: timesA(3, "day", 7) }],
    ["two names and a count", { slots: [morning, night] }, { times: timesA(2) }],
    ["a count and two names", { times: timesA(2) }, { slots: [morning, night] }],
    [
      "a name and a time of the clock, and a count in 24 hours",
      { slots: [night], clockTimes: [{ time: "08:00", amount: null }] },
      { times: timesA(2, "hour", 24) },
    ],
    [
      "two days of the week, and twice a week",
      { weekdays: ["monday", "friday"] },
      { times: timesA(2, "week") },
    ],
    [
      "two days of the week, morning and night, and 4 times in 7 days",
      { weekdays: ["monday", "friday"], slots: [morning, night] },
      { times: timesA(4, "day", 7) },
    ],
  ])("one: %s", (_, text, structure) => {
    expect(times(text, structure)).toBe("same");
  });

  it.each<readonly [string, Given["timing"], Given["timing"], Relation]>([
    [
      "a count that names do not make",
      { slots: [morning, night] },
      { times: timesA(3) },
      "structure-has-more",
    ],
    ["names that do not make a count", { times: timesA(3) }, { slots: [morning, night] }, "text-has-more"],
    ["up to as many", { slots: [morning, night] }, { times: upTo(2) }, "structure-has-more"],
    [
      "one or as many",
      { slots: [morning, night] },
      { times: { ...timesA(2), low: 1 } },
      "structure-has-more",
    ],
    ["as many in 2 days", { slots: [morning, night] }, { times: timesA(2, "day", 2) }, "structure-has-more"],
    [
      "as many in 12 hours",
      { slots: [morning, night] },
      { times: timesA(2, "hour", 12) },
      "structure-has-more",
    ],
    ["as many a month", { slots: [morning, night] }, { times: timesA(2, "month") }, "structure-has-more"],
    [
      "as many in 7 hours",
      { weekdays: ["monday", "friday"] },
      { times: timesA(2, "hour", 7) },
      "structure-has-more",
    ],
    [
      "a day of the week, and 3 a week",
      { weekdays: ["monday"] },
      { times: timesA(3, "week") },
      "structure-has-more",
    ],
    ["3 and 4 times", { times: timesA(3) }, { times: timesA(4) }, "conflict"],
    ["a day and 12 hours", { times: timesA(3) }, { times: timesA(3, "hour", 12) }, "conflict"],
    ["a day and a week", { times: timesA(3) }, { times: timesA(3, "week") }, "conflict"],
    ["an hour and 24 of another length", { times: timesA(2, "week", 24) }, { times: timesA(2) }, "conflict"],
    [
      "7 days of hours",
      { weekdays: ["monday", "friday"] },
      { times: timesA(2, "day", 14) },
      "structure-has-more",
    ],
    ["a week and a month", { times: timesA(3, "week") }, { times: timesA(3, "month") }, "conflict"],
    [
      "another count beside names",
      { times: timesA(1), slots: [morning, night] },
      { times: timesA(2) },
      "conflict",
    ],
  ])("not one: %s", (_, text, structure, relation) => {
    expect(times(text, structure)).toBe(relation);
  });
});

it("weeks are days, and what is no whole number of them stays", () => {
  expect(span(null)).toBeNull();
  expect(span(lasting("1", "week", "2"))).toEqual(lasting("7", "day", "14"));
  expect(span(lasting("1.5", "week"))).toEqual(lasting("1.5", "week"));
  expect(span(lasting("1", "week", "1.5"))).toEqual(lasting("1", "week", "1.5"));
  expect(span(lasting("3", "day"))).toEqual(lasting("3", "day"));
});

it("one meal has one name, and hours before it are minutes", () => {
  const food = (
    name: NonNullable<Step["food"]>["meal"],
    offset: NonNullable<Step["food"]>["offset"] = null,
  ) => ({ relation: "before", meal: name, offset }) as const;
  expect(meal(null)).toBeNull();
  expect(meal(food("food"))).toEqual(food("meals"));
  expect(meal(food("dinner"))).toEqual(food("evening meal"));
  expect(meal(food("supper"))).toEqual(food("evening meal"));
  expect(meal(food("lunch"))).toEqual(food("lunch"));
  expect(meal(food("food", lasting("1", "hour", "1.5")))).toEqual(
    food("meals", lasting("60", "minute", "90")),
  );
  expect(meal(food("supper", lasting("30", "minute")))).toEqual(
    food("evening meal", lasting("30", "minute")),
  );
  expect(meal(food("lunch", lasting("2", "hour")))).toEqual(food("lunch", lasting("120", "minute")));
});

it("one place, however it is written", () => {
  const at = (name: string, side: NonNullable<Step["site"]>["side"] = null) => ({ name, side });
  expect(comparePlaces(at("eyes", "each"), at("eye", "both"))).toBe("same");
  expect(comparePlaces(at("eye", "left"), at("eye", "right"))).toBe("conflict");
  expect(comparePlaces(at("eye", "left"), at("eye"))).toBe("text-has-more");
  expect(comparePlaces(at("eye"), at("eye", "left"))).toBe("structure-has-more");
  expect(comparePlaces(at("eye"), at("ear"))).toBe("conflict");
  expect(comparePlaces(at("wrist"), at("wrists"))).toBe("same");
  expect(comparePlaces(at("sides"), at("ides"))).toBe("conflict");
  expect(comparePlaces(null, at("eye"))).toBe("structure-has-more");
  expect(comparePlaces(at("eye"), null)).toBe("text-has-more");
  expect(comparePlaces(null, null)).toBe("same");
});

describe("ceilings", () => {
  const day = { count: 24, unit: "hour" } as const;
  const most = (
    amount: string,
    unit: string | null = "tablet",
    per: { count: number; unit: "hour" | "day" } = day,
  ) => ({
    units: { amount, unit, per },
  });
  const of = (text: Given["limits"], structure: Given["limits"]): Relation =>
    compareUnitsLimit(stepOf({ limits: text ?? {} }), stepOf({ limits: structure ?? {} }));

  it("of units are one by value, in one period, of one unit or of none", () => {
    expect(of(most("8"), most("8.0"))).toBe("same");
    expect(of(most("8"), most("8", "tablet", { count: 1, unit: "day" }))).toBe("same");
    expect(of(most("8", null), most("8"))).toBe("same");
    expect(of(most("8"), most("8", null))).toBe("same");
    expect(of(most("8", "dose"), most("8", "puff"))).toBe("same");
    expect(of({}, {})).toBe("same");
  });

  it("that name no unit count what the dose counts", () => {
    const counted = (unit: string | null, limit: string | null) =>
      stepOf({ unit, limits: { ...most("4", limit), atOnce: { amount: "4", unit: limit } } });
    const both = (text: Step, structure: Step): readonly string[] => [
      compareUnitsLimit(text, structure),
      ...compareRegimens(regimenOf([text]), regimenOf([structure]))
        .differences.filter(({ field }) => field === "limits.atOnce")
        .map(({ relation }) => relation),
    ];
    expect(both(counted("tablet", null), counted("tablet", "tablet"))).toEqual(["same"]);
    expect(both(counted("tablet", null), counted("tablet", "g"))).toEqual(["conflict", "conflict"]);
    expect(both(counted("tablet", "g"), counted("tablet", null))).toEqual(["conflict", "conflict"]);
    expect(both(counted(null, null), counted("tablet", "g"))).toEqual(["same"]);
    expect(both(counted("tablet", "g"), counted(null, null))).toEqual(["same"]);
  });

  it("of units differ in any of them", () => {
    expect(of(most("8"), most("6"))).toBe("conflict");
    expect(of(most("8"), most("8", "capsule"))).toBe("conflict");
    expect(of(most("8"), most("8", "tablet", { count: 12, unit: "hour" }))).toBe("conflict");
    expect(of(most("8"), {})).toBe("text-has-more");
    expect(of({}, most("8"))).toBe("structure-has-more");
  });
});

it("instructions are missing that the text does not hold, in whatever case and with whatever marks", () => {
  const text = stepOf({ instructions: ["Swallow whole.", "avoid  alcohol"] });
  const structure = stepOf({ instructions: ["swallow whole", " Avoid alcohol;", "Take with water"] });
  expect(missingInstructions(text, structure)).toEqual(["Take with water"]);
  expect(missingInstructions(structure, text)).toEqual([]);
});

it("a longest time that is coded is said by the words too, and the same", () => {
  const within = (days: number) => stepOf({ instructions: [`for up to ${days} days`] });
  expect(compareInstructions(within(7), within(7))).toBe("same");
  expect(compareInstructions(within(5), within(7))).toBe("conflict");
  expect(compareInstructions(stepOf({}), within(7))).toBe("conflict");
  expect(compareInstructions(within(7), stepOf({}))).toBe("text-has-more");
});

/** Every difference of two single steps: its field and relation. */
const told = (text: Given, structure: Given): readonly string[] => {
  const base = { amount: exactly("1"), unit: "tablet" } as const;
  const { differences } = compareRegimens(
    regimenOf([stepOf({ ...base, ...text })]),
    regimenOf([stepOf({ ...base, ...structure })]),
  );
  return differences.map(({ field, relation }) => `${field} ${relation}`);
};

describe("a field that one side says and the other does not", () => {
  const atOnce = { amount: "2", unit: "tablet" } as const;
  it.each<readonly [string, Given]>([
    ["furtherActions", { furtherActions: ["chew"] }],
    ["every", { timing: { every: every("6", "hour") } }],
    ["slots", { timing: { slots: [night] } }],
    ["slots", { timing: { clockTimes: [{ time: "08:00", amount: null }] } }],
    ["weekdays", { timing: { weekdays: ["monday"] } }],
    ["daysAWeek", { timing: { daysAWeek: 5 } }],
    ["straightAway", { timing: { straightAway: true } }],
    ["preferably", { timing: { preferably: true } }],
    ["cycle", { timing: { cycle: { on: 21, off: 7, unit: "day" } } }],
    ["sameTime", { timing: { sameTime: "day" } }],
    ["asNeeded", { asNeeded: { reasons: ["pain"] } }],
    ["limits.doses", { limits: { doses: { count: 4, per: { count: 1, unit: "day" } } } }],
    ["limits.atOnce", { limits: { atOnce } }],
    ["limits.leastGap", { limits: { leastGap: { value: "4", unit: "hour" } } }],
    ["duration", { duration: lasting("7", "day") }],
    ["useFor", { useFor: lasting("12", "hour") }],
    ["leaveOff", { leaveOff: lasting("12", "hour") }],
    ["ending", { ending: "continue" }],
    ["food", { food: { relation: "with", meal: "food", offset: null } }],
    ["route", { route: "oral" }],
    ["site", { site: { name: "eye", side: "left" } }],
    ["strengthNote", { strengthNote: "5 mg" }],
    ["strengthOfOne", { strengthOfOne: "5 mg" }],
    ["instructions", { instructions: ["swallow whole"] }],
  ])("%s", (field, given) => {
    expect(told(given, {})).toEqual([`${field} text-has-more`]);
    expect(told({}, given)).toEqual([`${field} structure-has-more`]);
    expect(told(given, given)).toEqual([]);
  });
});

describe("a field in which both speak", () => {
  it.each<readonly [string, Given, Given, readonly string[]]>([
    [
      "two verbs beside the first",
      { furtherActions: ["chew"] },
      { furtherActions: ["suck"] },
      ["furtherActions conflict"],
    ],
    [
      "moments in another order",
      { timing: { slots: [night, morning] } },
      { timing: { slots: [morning, night] } },
      [],
    ],
    [
      "another reason",
      { asNeeded: { reasons: ["pain"] } },
      { asNeeded: { reasons: ["fever"] } },
      ["reasons conflict"],
    ],
    [
      "a reason more in the text",
      { asNeeded: { reasons: ["pain"] } },
      { asNeeded: { reasons: [] } },
      ["reasons text-has-more"],
    ],
    [
      "a reason more in the structure",
      { asNeeded: { reasons: [] } },
      { asNeeded: { reasons: ["pain"] } },
      ["reasons structure-has-more"],
    ],
    [
      "a reason in other letters",
      { asNeeded: { reasons: ["Pain."] } },
      { asNeeded: { reasons: ["pain"] } },
      [],
    ],
    [
      "another most at once",
      { limits: { atOnce: { amount: "2", unit: null } } },
      { limits: { atOnce: { amount: "3", unit: null } } },
      ["limits.atOnce conflict"],
    ],
    [
      "the most at once in another unit",
      { limits: { atOnce: { amount: "2", unit: "tablet" } } },
      { limits: { atOnce: { amount: "2", unit: "mg" } } },
      ["limits.atOnce conflict"],
    ],
    [
      "the most at once by value, of any unit",
      { limits: { atOnce: { amount: "2", unit: "tablet" } } },
      { limits: { atOnce: { amount: "2.0", unit: null } } },
      [],
    ],
    [
      "the most at once by value, of no unit",
      { limits: { atOnce: { amount: "2.0", unit: null } } },
      { limits: { atOnce: { amount: "2", unit: "tablet" } } },
      [],
    ],
    [
      "use in hours and in minutes",
      { useFor: lasting("1", "hour") },
      { useFor: lasting("60", "minute") },
      [],
    ],
    ["rest in weeks and in days", { leaveOff: lasting("1", "week") }, { leaveOff: lasting("7", "day") }, []],
    [
      "instructions more in the text",
      { instructions: ["a", "b"] },
      { instructions: ["b"] },
      ["instructions text-has-more"],
    ],
    [
      "instructions more in both",
      { instructions: ["a", "b"] },
      { instructions: ["c"] },
      ["instructions structure-has-more"],
    ],
    [
      "another length",
      { duration: lasting("7", "day") },
      { duration: lasting("1", "month") },
      ["duration conflict"],
    ],
    ["another range", { amount: between("1", "2") }, { amount: between("1", "3") }, ["amount conflict"]],
    [
      "a breath that is taken",
      { unit: "puff", action: "take" },
      { unit: "puff", action: "inhale" },
      ["action text-has-more"],
    ],
    [
      "a breath that is taken, counted by the structure alone",
      { unit: null, action: "take" },
      { unit: "puff", action: "inhale" },
      ["action text-has-more", "unit structure-has-more"],
    ],
  ])("%s", (_, text, structure, differences) => {
    expect(told(text, structure)).toEqual(differences);
  });
});

describe("the verdict", () => {
  const verdict = (text: Given, structure: Given): Relation =>
    compareRegimens(regimenOf([stepOf(text)]), regimenOf([stepOf(structure)])).relation;

  it("takes what the structure adds as no difference, and what the text adds as one", () => {
    const route = { route: "oral" } as const;
    expect(verdict({}, route)).toBe("same");
    expect(verdict(route, {})).toBe("text-has-more");
  });

  it("is a conflict where an addition of the structure contradicts the text", () => {
    expect(verdict({ route: "oral" }, { route: "rectal" })).toBe("conflict");
  });

  it("is what one side says more, whatever else the structure adds", () => {
    expect(verdict({ ending: "stop" }, { route: "oral" })).toBe("text-has-more");
    expect(verdict({}, { ending: "stop", route: "oral" })).toBe("structure-has-more");
    expect(verdict({ route: "oral" }, { ending: "stop" })).toBe("conflict");
  });

  it("names the step", () => {
    const steps = (ending: Step["ending"]) =>
      regimenOf([stepOf({ duration: lasting("3", "day") }), stepOf({ joined: "then", ending })]);
    expect(compareRegimens(steps("stop"), steps("continue")).differences).toEqual([
      { step: 1, field: "ending", relation: "conflict" },
    ]);
  });
});
