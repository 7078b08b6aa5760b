import { describe, expect, it } from "vitest";
import { lasting } from "../../testing/blankStep.ts";
import { type SlotName, slotOf } from "../regimen/Regimen.ts";
import { newLog } from "./Log.ts";
import { noWhen, readWhen } from "./readWhen.ts";

const told = (codes: readonly string[], offset?: number): unknown => {
  const log = newLog();
  const answer = readWhen(codes, offset, "/r", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

const food = (relation: "with" | "before" | "after", meal: string | null, minutes: unknown = null) => ({
  relation,
  meal,
  offset: minutes,
});

describe("times of day", () => {
  it.each<readonly [string, SlotName, readonly string[]]>([
    ["MORN", "morning", []],
    ["MORN.early", "morning", ["early in the morning"]],
    ["MORN.late", "morning", ["late in the morning"]],
    ["NOON", "midday", []],
    ["AFT", "afternoon", []],
    ["AFT.early", "afternoon", ["early in the afternoon"]],
    ["AFT.late", "afternoon", ["late in the afternoon"]],
    ["EVE", "evening", []],
    ["EVE.early", "evening", ["early in the evening"]],
    ["EVE.late", "evening", ["late in the evening"]],
    ["NIGHT", "night", []],
    ["HS", "bedtime", []],
    ["WAKE", "waking", []],
  ])("%s is %s", (code, slot, instructions) => {
    expect(told([code])).toEqual({ ...noWhen, slots: [slotOf(slot)], instructions, named: 1 });
  });

  it("stand in the order in which they were sent", () => {
    expect(told(["HS", "MORN"])).toEqual({
      ...noWhen,
      slots: [slotOf("bedtime"), slotOf("morning")],
      named: 2,
    });
  });
});

describe("meals", () => {
  it.each<readonly [string, "with" | "before" | "after", string, number | null]>([
    ["C", "with", "meals", null],
    ["CM", "with", "breakfast", 1],
    ["CD", "with", "lunch", 1],
    ["CV", "with", "evening meal", 1],
    ["AC", "before", "meals", null],
    ["ACM", "before", "breakfast", 1],
    ["ACD", "before", "lunch", 1],
    ["ACV", "before", "evening meal", 1],
    ["PC", "after", "meals", null],
    ["PCM", "after", "breakfast", 1],
    ["PCD", "after", "lunch", 1],
    ["PCV", "after", "evening meal", 1],
  ])("%s is %s %s", (code, relation, meal, named) => {
    expect(told([code])).toEqual({ ...noWhen, food: food(relation, meal), named });
  });

  it("two of them are two times of day, at one relation", () => {
    expect(told(["PCM", "PCV"])).toEqual({
      ...noWhen,
      slots: [slotOf("breakfast"), slotOf("evening-meal")],
      food: food("after", null),
      named: 2,
    });
  });

  it.each([
    ["two relations", ["ACM", "PCV"]],
    ["a meal and meals", ["CM", "C"]],
    ["meals twice over", ["C", "PC"]],
    ["a meal and the morning", ["CM", "MORN"]],
    ["meals and the morning", ["C", "MORN"]],
    ["meals, bedtime and the morning", ["C", "HS", "MORN"]],
    ["two meals and bedtime", ["CM", "CV", "HS"]],
  ])("do not mix: %s", (_, codes) => {
    expect(told(codes)).toBe("when-mixed /r/when");
  });

  it("bedtime stands beside meals, a dose of its own", () => {
    expect(told(["PC", "HS"])).toEqual({
      slots: [],
      food: food("after", "meals"),
      instructions: [],
      beside: [slotOf("bedtime")],
      named: 4,
    });
    expect(told(["NIGHT", "C"])).toMatchObject({ beside: [slotOf("night")], named: 4 });
    expect(told(["CM", "HS"])).toMatchObject({
      food: food("with", "breakfast"),
      beside: [slotOf("bedtime")],
      named: 2,
    });
  });
});

describe("so many minutes before or after", () => {
  it.each<readonly [string, readonly string[], number, unknown]>([
    [
      "before a meal",
      ["ACM"],
      30,
      { food: food("before", "breakfast", lasting("30", "minute")), slots: [], named: 1 },
    ],
    ["after meals", ["PC"], 60, { food: food("after", "meals", lasting("1", "hour")), named: null }],
    ["90 minutes are no whole hours", ["PC"], 90, { food: food("after", "meals", lasting("90", "minute")) }],
    ["a day", ["AC"], 1440, { food: food("before", "meals", lasting("24", "hour")) }],
    [
      "two meals",
      ["ACM", "ACV"],
      15,
      {
        food: food("before", null, lasting("15", "minute")),
        slots: [slotOf("breakfast"), slotOf("evening-meal")],
      },
    ],
    [
      "before bedtime",
      ["HS"],
      120,
      { slots: [{ ...slotOf("bedtime"), offset: { relation: "before", ...lasting("2", "hour") } }] },
    ],
    [
      "after waking",
      ["WAKE"],
      45,
      { slots: [{ ...slotOf("waking"), offset: { relation: "after", ...lasting("45", "minute") } }] },
    ],
    ["none", ["MORN"], 0, { slots: [slotOf("morning")] }],
    ["none, with a meal", ["CM"], 0, { food: food("with", "breakfast") }],
  ])("%s", (_, codes, offset, answer) => {
    expect(told(codes, offset)).toMatchObject(answer as object);
  });

  it.each([
    ["less than none", ["ACM"], -1],
    ["more than a day", ["ACM"], 1441],
    ["a part of the day has no moment", ["MORN"], 30],
    ["with a meal", ["CM"], 30],
    ["one of two meals has no side", ["ACM", "C"], 30],
    ["two times of day", ["HS", "WAKE"], 30],
    ["a meal and a time of day", ["AC", "HS"], 30],
  ])("is refused: %s", (_, codes, offset) => {
    expect(told(codes, offset)).toBe("offset /r/offset");
  });
});

describe("what is no list of times of day", () => {
  it.each([
    ["an empty list", [], "wrong-shape /r/when"],
    ["one code twice", ["HS", "HS"], "when-twice /r/when"],
    ["meals twice", ["C", "C"], "when-twice /r/when"],
    ["one time of day by two codes", ["MORN", "MORN.early"], "when-twice /r/when"],
    ["an unknown code", ["HS", "PHS"], "when-unknown /r/when/1"],
    ["a name that every object has", ["toString", "DUSK"], "when-unknown /r/when/0, when-unknown /r/when/1"],
  ])("%s", (_, codes, refusal) => {
    expect(told(codes)).toBe(refusal);
  });
});
