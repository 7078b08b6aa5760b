// askedOf.ts, question by question: what is asked of which step, and what an answer leaves as it was.
import { describe, expect, it } from "vitest";
import { between, every, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { type Regimen, regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import { answerRegimen, askedOf } from "./askedOf.ts";
import type { Answer } from "./Question.ts";

type Given = Parameters<typeof stepOf>[0];

const total: Given = { amount: exactly("4"), unit: "tablet", dailyTotal: true };
const regimen = (...given: readonly Given[]): Regimen => regimenOf(given.map((one) => stepOf(one)));
const asked = (of: Regimen, text: string | null = null) => askedOf(of, {}, { path: "/text", text });
const offers = (...given: readonly Given[]): readonly (readonly string[])[] =>
  asked(regimen(...given)).map(({ answers }) => answers.map(({ id }) => id));

describe("an amount for the day", () => {
  it("can be taken at once or be divided; a range cannot be shared out", () => {
    expect(offers(total)).toEqual([["all-at-once", "named-times", "as-prescribed"]]);
    expect(offers({ ...total, amount: between("2", "4") })).toEqual([["all-at-once", "as-prescribed"]]);
  });

  it.each<readonly [string, Given["timing"]]>([
    ["a count", { times: timesA(2) }],
    ["an interval", { every: every("12", "hour") }],
    ["a time of day", { slots: [slotOf("night")] }],
    ["a time by the clock", { clockTimes: [{ time: "08:00", amount: null }] }],
    ["both", { slots: [slotOf("night")], clockTimes: [{ time: "08:00", amount: null }] }],
  ])("is left as prescribed beside %s", (_, timing) => {
    expect(offers({ ...total, timing: timing ?? {} })).toEqual([["as-prescribed"]]);
  });

  it("of a first day is not asked about; of any other day or length it is", () => {
    const then: Given = { ...total, joined: "then", dailyTotal: false };
    const first = (duration: Step["duration"]) => offers({ ...total, duration }, then).length;
    expect(first(lasting("1", "day"))).toBe(0);
    expect(first(lasting("2", "day"))).toBe(1);
    expect(first(lasting("1", "day", "2"))).toBe(1);
    expect(first(lasting("1", "week"))).toBe(1);
    expect(first(null)).toBe(1);
    expect(offers({ ...total, duration: lasting("1", "day") }).length).toBe(1);
    expect(offers(then, { ...total, joined: "then", duration: lasting("1", "day") }).length).toBe(1);
  });

  it("is asked in the words of the directions where they are of one step, else in the words of the step", () => {
    const words = (of: Regimen, text: string | null) => asked(of, text).map((question) => question.words);
    expect(words(regimen(total), "  Four tablets daily ")).toEqual(["Four tablets daily"]);
    expect(words(regimen(total), null)).toEqual(["take 4 tablet in total each day"]);
    expect(words(regimen(total, { ...total, joined: "then" }), "Four tablets daily, then four")).toEqual([
      "Four tablets daily, then four",
    ]);
  });
});

describe("a side", () => {
  const of = (name: string, side: NonNullable<Step["site"]>["side"]): Given => ({ site: { name, side } });

  it.each<readonly [string, Given, string | null, readonly string[]]>([
    ["the operated eye", of("eye", "operated"), "Put one in the operated eye", ["the operated eye"]],
    ["the operated eyes", of("eyes", "operated"), "in YOUR OPERATED EYES", ["YOUR OPERATED EYES"]],
    ["the operated ear, without words", of("ear", "operated"), null, ["operated ear"]],
    ["the operated eyelid, in other words", of("eyelid", "operated"), "on the lid", ["operated eyelid"]],
    ["the affected side", of("side", "affected"), "Lie on the affected side", ["the affected side"]],
    ["the operated leg", of("leg", "operated"), null, []],
    ["the operated side", of("side", "operated"), null, []],
    ["the affected eye", of("eye", "affected"), null, []],
    ["the left side", of("side", "left"), null, []],
    ["no place", {}, null, []],
  ])("is asked of %s", (_, given, text, words) => {
    expect(asked(regimen(given), text).map((question) => question.words)).toEqual(words);
  });

  it.each<readonly [string, Given, string, Step["site"]]>([
    ["left", of("eyes", "operated"), "left", { name: "eye", side: "left" }],
    ["right", of("ear", "operated"), "right", { name: "ear", side: "right" }],
    ["both", of("eye", "operated"), "both", { name: "eye", side: "both" }],
    ["left of a side", of("side", "affected"), "left", { name: "side", side: "left" }],
    ["nothing", of("eye", "operated"), "as-prescribed", { name: "eye", side: "operated" }],
  ])("is answered: %s", (_, given, answer, site) => {
    const done = answerRegimen(regimen(given), {}, { path: "/text", text: null }, [
      { question: "which-side", answer },
    ]);
    expect(done.regimen.steps[0]!.site).toEqual(site);
  });

  it("each place is a question of its own, and no other step takes its answer", () => {
    const two = regimen(
      of("eye", "operated"),
      { ...of("ear", "operated"), joined: "and" },
      { joined: "and" },
    );
    const done = answerRegimen(two, {}, { path: "/text", text: null }, [
      { question: "which-side", nth: 2, answer: "left" },
    ]);
    expect(done.regimen.steps.map(({ site }) => site?.side ?? null)).toEqual(["operated", "left", null]);
    expect(done.open.map(({ words, nth }) => [words, nth])).toEqual([["operated eye", 1]]);
    expect(done.answered.map(({ question, answer }) => [question.words, answer.answer])).toEqual([
      ["operated ear", "left"],
    ]);
  });
});

describe("several answers", () => {
  const both = regimen({ ...total, site: { name: "eye", side: "operated" } });
  const from = { path: "/text", text: null };
  const side: Answer = { question: "which-side", answer: "left" };
  const once: Answer = { question: "divide-daily-amount", answer: "all-at-once" };

  it("are all applied, and all told", () => {
    const done = answerRegimen(both, {}, from, [side, once]);
    expect(done.regimen.steps[0]).toMatchObject({ dailyTotal: false, site: { side: "left" } });
    expect(done.answered.map(({ question }) => question.code)).toEqual(["divide-daily-amount", "which-side"]);
    expect([done.open, done.refusals]).toEqual([[], []]);
  });

  it("of which one is wrong leave its question's steps as they were", () => {
    const two = regimen(total, { ...total, joined: "then" });
    const done = answerRegimen(two, {}, from, [
      {
        question: "divide-daily-amount",
        answer: "named-times",
        moments: [{ at: "night", amount: "3" }],
      },
    ]);
    expect(done.regimen).toEqual(two);
    expect(done.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "answer-does-not-add-up /answers/0/moments",
      "answer-does-not-add-up /answers/0/moments",
    ]);
  });

  it("none leave all questions open", () => {
    const done = answerRegimen(both, {}, from, []);
    expect(done.open.map(({ code }) => code)).toEqual(["divide-daily-amount", "which-side"]);
    expect(done.answered).toEqual([]);
  });
});
