import { describe, expect, it } from "vitest";
import { exactly, lasting, timesA } from "../../testing/blankStep.ts";
import type { Clause, Joint, Placed } from "../clauses/Clause.ts";
import type { Step } from "../regimen/Regimen.ts";
import type { Draft } from "./Draft.ts";
import { stepOf } from "./stepOf.ts";
import { isProblem } from "./Taking.ts";

type Said = Clause | readonly [joint: Joint, clause: Clause];

const made = (said: readonly Said[], several = false): Draft | string => {
  const part = said.map((one, at): Placed => {
    const [joint, clause] = "kind" in one ? (["space", one] as const) : one;
    return {
      joint,
      clause,
      at,
      end: at + 1,
      bracketed: false,
      begins: "word",
      endsInDigits: false,
      endsInNumber: false,
      change: null,
      dashed: false,
    };
  });
  const answer = stepOf(part, { injects: false, several, product: {} });
  return isProblem(answer) ? [answer.code, ...answer.about.map(({ at }) => at)].join(" ") : answer;
};
const draftOf = (said: readonly Said[]): Draft => {
  const answer = made(said);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
};

const verb = (action: Step["action"], rest: Partial<Extract<Clause, { kind: "action" }>> = {}): Clause => ({
  kind: "action",
  action,
  further: [],
  order: true,
  object: null,
  site: null,
  kept: null,
  ...rest,
});
const dose = (amount: string, rest: object = {}): Clause => ({
  kind: "dose",
  dose: {
    amount: exactly(amount),
    unit: "tablet",
    strengthNote: null,
    noteIsTotal: false,
    strengthOfOne: null,
    instruction: null,
    ...rest,
  },
});
const times = (count: number): Clause => ({ kind: "times", times: timesA(count) });
const site: Clause = { kind: "site", site: { name: "eye", side: "left" } };
const route = (name: string): Clause => ({ kind: "route", route: name });
const reason = (words: string): Clause => ({ kind: "reason", reasons: [words], typed: `for ${words}` });
const needed: Clause = { kind: "asNeeded", reasons: [] };
const stage = (unit: "day" | "week", from: number, to: number | null): Clause => ({
  kind: "stage",
  unit,
  from,
  to,
});
const length: Clause = { kind: "duration", span: lasting("7", "day"), total: false, bare: false };
const night = (rest: object = {}): Clause => ({
  kind: "slots",
  names: ["night"],
  once: false,
  daily: false,
  bare: false,
  offset: null,
  preferably: false,
  instruction: null,
  ...rest,
});
const food = (
  relation: "with" | "empty-stomach" | "before" | "between",
  meal: "food" | "meals" | null,
): Clause => ({
  kind: "food",
  food: { relation, meal, offset: null },
  meals: [],
  instruction: null,
  alsoBefore: null,
  typed: `${relation} ${meal}`,
});

describe("verbs", () => {
  it("are one, said again only as an order at the head of a sentence", () => {
    expect(draftOf([verb("take"), dose("1"), times(2), ["stop", verb("take")], needed]).action).toBe("take");
    expect(made([verb("take"), dose("1"), times(2), verb("take", { order: false })])).toBe("said-twice 0 3");
    expect(made([verb("take"), dose("1"), times(2), ["stop", verb("chew")]])).toBe("two-actions 0 3");
    expect(made([verb("take"), dose("1"), times(2), ["stop", verb("take", { further: ["chew"] })]])).toBe(
      "two-actions 0 3",
    );
    expect(draftOf([dose("1"), times(2)]).action).toBeNull();
  });

  it("may name the place, and then nothing else does", () => {
    const lips = { name: "lips", side: null } as const;
    expect(draftOf([verb("apply", { site: lips }), times(2)]).step.site).toEqual(lips);
    expect(made([verb("apply", { site: lips }), times(2), site])).toBe("said-twice 0");
    expect(draftOf([verb("apply"), times(2), site]).step.site).toEqual({ name: "eye", side: "left" });
  });

  it("may call the medicine by its form", () => {
    const forms = (object: string | null) => draftOf([verb("apply", { object }), times(2)]).forms;
    expect([forms("cream"), forms("it"), forms(null)]).toEqual([["cream"], [], []]);
  });
});

describe("need and its reasons", () => {
  const asNeeded = (...said: readonly Said[]) => draftOf([verb("take"), dose("1"), ...said]).step;
  it("a reason beside a need is its own, and one alone is kept in words", () => {
    expect(asNeeded(needed, reason("pain"))).toMatchObject({
      asNeeded: { reasons: ["pain"] },
      instructions: [],
    });
    expect(asNeeded(times(2), reason("pain"))).toMatchObject({ asNeeded: null, instructions: ["for pain"] });
    expect(asNeeded({ kind: "asNeeded", reasons: ["itch"] }, reason("pain"))).toMatchObject({
      asNeeded: { reasons: ["itch"] },
      instructions: ["for pain"],
    });
  });

  it("two reasons beside one need are said twice", () => {
    expect(made([verb("take"), dose("1"), needed, reason("pain"), reason("fever")])).toMatch(/^said-twice/);
  });

  it("after two times of day it is not clear which is meant, but in a sentence of its own", () => {
    const both = night({ names: ["morning", "night"] });
    expect(made([verb("take"), dose("1"), both, needed])).toBe("ambiguous");
    expect(draftOf([verb("take"), dose("1"), both, ["stop", needed]]).step.asNeeded).toEqual({ reasons: [] });
    expect(draftOf([verb("take"), dose("1"), night(), needed]).step.asNeeded).toEqual({ reasons: [] });
    const clock: Clause = { kind: "clock", clockTimes: ["08:00", "20:00"] };
    expect(made([verb("take"), dose("1"), clock, needed])).toBe("ambiguous");
  });
});

describe("what is said twice", () => {
  it("two ways in; one way in twice is one", () => {
    expect(made([verb("take"), dose("1"), times(2), route("oral"), route("rectal")])).toBe("said-twice");
    expect(draftOf([verb("take"), dose("1"), times(2), route("oral"), route("oral")]).step.route).toBe(
      "oral",
    );
  });

  it("a length and a numbered stretch", () => {
    expect(made([verb("take"), dose("1"), times(2), length, stage("day", 1, 5)])).toMatch(/^said-twice/);
  });

  it("two relations to food, but an empty stomach is kept in words beside another", () => {
    const step = draftOf([
      verb("take"),
      dose("1"),
      times(2),
      food("empty-stomach", null),
      food("before", "meals"),
    ]).step;
    expect(step.food).toEqual({ relation: "before", meal: "meals", offset: null });
    expect(step.instructions).toEqual(["empty-stomach null"]);
    expect(made([verb("take"), dose("1"), times(2), food("with", "food"), food("before", "meals")])).toMatch(
      /^said-twice/,
    );
    const twice = [food("empty-stomach", null), food("empty-stomach", null)];
    expect(made([verb("take"), dose("1"), times(2), ...twice])).toMatch(/^said-twice/);
  });
});

describe("a numbered stretch", () => {
  const of = (...said: readonly Said[]) => {
    const { step, from, onwards, numberedFirst } = draftOf([...said, times(2)]);
    return { duration: step.duration, ending: step.ending, from, onwards, numberedFirst };
  };

  it("is a length, from its number on", () => {
    expect(of(verb("take"), dose("1"), stage("day", 2, 5))).toEqual({
      duration: lasting("4", "day"),
      ending: null,
      from: { at: 2, unit: "day" },
      onwards: false,
      numberedFirst: false,
    });
    expect(of(verb("take"), dose("1"))).toEqual({
      duration: null,
      ending: null,
      from: null,
      onwards: false,
      numberedFirst: false,
    });
  });

  it("before its dose, or of weeks, does not tell what follows", () => {
    expect(of(stage("day", 5, 5), dose("1")).numberedFirst).toBe(true);
    expect(of(stage("week", 2, 2), dose("1")).numberedFirst).toBe(true);
    expect(of(verb("take"), dose("1"), stage("week", 2, 2)).numberedFirst).toBe(true);
  });

  it("onwards goes on", () => {
    expect(of(verb("take"), dose("1"), stage("day", 8, null))).toMatchObject({
      duration: null,
      ending: "continue",
      from: { at: 8, unit: "day" },
      onwards: true,
    });
  });
});

describe("what a draft tells of its words", () => {
  it("a strength that the words say is the total", () => {
    expect(draftOf([dose("6", { strengthNote: "15 mg", noteIsTotal: true }), times(1)]).noteIsTotal).toBe(
      true,
    );
    expect(draftOf([dose("6", { strengthNote: "15 mg" }), times(1)]).noteIsTotal).toBe(false);
    expect(draftOf([verb("apply"), times(2)]).noteIsTotal).toBe(false);
  });

  it("words of its own", () => {
    expect(draftOf([dose("1", { instruction: "the contents of one capsule" }), times(1)])).toMatchObject({
      ownWords: true,
      step: { instructions: ["the contents of one capsule"] },
    });
    expect(draftOf([dose("1"), times(1)]).ownWords).toBe(false);
  });

  it("nothing that says when", () => {
    const untimed = (...said: readonly Said[]): boolean =>
      draftOf([verb("take"), dose("1"), ...said]).untimed;
    expect(untimed()).toBe(true);
    expect(untimed(times(2))).toBe(false);
    expect(untimed(needed)).toBe(false);
    expect(untimed({ kind: "mostDoses", limit: { count: 4, per: { count: 24, unit: "hour" } } })).toBe(false);
    expect(untimed({ kind: "otherDays" })).toBe(false);
    expect(untimed(food("with", "meals"))).toBe(false);
    expect(untimed(food("between", "meals"))).toBe(true);
    expect(untimed(food("with", "food"))).toBe(true);
  });

  it("a time of day without a preposition is one only in a list of doses", () => {
    const said = [verb("take"), dose("1"), night({ bare: true })];
    expect(made(said)).toBe("not-understood 2");
    expect(typeof made(said, true)).toBe("object");
  });
});
