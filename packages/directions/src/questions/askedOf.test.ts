import { describe, expect, it } from "vitest";
import type { Directions, ProductFacts } from "../Interpretation.ts";
import { interpretDirections } from "../interpretDirections.ts";
import { blankStep, noTiming, regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import { answered, askedOf } from "./askedOf.ts";
import type { Answer } from "./Question.ts";

const from = { path: "/text", text: null };

const step = (change: Partial<Step>): Step => ({
  ...blankStep,
  joined: "first",
  action: "take",
  actionSuppliedBy: "directions",
  ...change,
});
const tablet = { name: "tablet", suppliedBy: "directions" } as const;
const mg = { name: "mg", suppliedBy: "directions" } as const;
const onceADay = {
  ...noTiming,
  times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } },
} as const;
const daily = step({ amount: { exact: "2" }, unit: tablet, dailyTotal: true });

const codesOf = (directions: Directions, product: ProductFacts = {}): readonly string[] =>
  interpretDirections(directions, product).questions.map(({ code }) => code);

/** The first step after one answer; or the codes and paths of the refusals. */
const after = (one: Step, product: ProductFacts, ...answers: readonly Answer[]) => {
  const outcome = answered(regimenOf([one]), product, from, answers);
  return outcome.ok ? outcome.value.steps : outcome.refusals.map(({ code, path }) => `${code} ${path}`);
};

describe("what is asked", () => {
  it.each([
    ["an amount for the day", "Take 2 tablets each day", {}, ["divide-daily-amount"]],
    ["an eye that was operated on", "Put one drop in the operated eye twice a day", {}, ["which-side"]],
    ["the eye that the person came with", "Put one drop in the affected eye twice a day", {}, []],
    ["a first day", "Take 2 tablets on the first day then one daily", {}, []],
    ["an area of skin is no side", "Apply to the affected area twice a day", {}, []],
    ["a named eye", "Put one drop in the left eye twice a day", {}, []],
    ["mg of tablets of no told strength", "Take 4 mg once a day", { form: "tablets" }, ["which-strengths"]],
    ["the form in the name", "Take 4 mg once a day", { name: "Warfarin tablets" }, ["which-strengths"]],
    [
      "a strength that the dose is a whole multiple of",
      "Take 4 mg once a day",
      { form: "tablets", strength: "2 mg" },
      ["which-strengths"],
    ],
    ["a strength in the name", "Take 500 mg twice a day", { name: "Metformin 500 mg tablets" }, []],
    ["half a tablet", "Take 1 mg once a day", { form: "tablets", strength: "2 mg" }, ["which-strengths"]],
    [
      "a quarter of a tablet",
      "Take 0.5 mg once a day",
      { form: "tablets", strength: "2 mg" },
      ["which-strengths"],
    ],
    [
      "half a capsule, which nobody can take",
      "Take 1 mg once a day",
      { form: "capsules", strength: "2 mg" },
      [],
    ],
    [
      "micrograms of an mg tablet",
      "Take 500 micrograms once a day",
      { form: "tablets", strength: "0.5 mg" },
      ["which-strengths"],
    ],
    [
      "several strengths",
      "Take 4 mg once a day",
      { form: "tablets", strength: "1 mg, 3 mg" },
      ["which-strengths"],
    ],
    ["mg of a liquid", "Take 4 mg once a day", { form: "oral solution", strength: "2 mg/5 mL" }, []],
    ["tablets", "Take 2 tablets once a day", { form: "tablets" }, []],
  ])("%s", (_name, text, product, codes) => {
    expect(codesOf({ text }, product)).toEqual(codes);
  });

  it("points at the words, or at the structure where there are none", () => {
    const structure = {
      doseAndRate: [{ doseQuantity: { value: 1, unit: "drop" } }],
      method: { text: "Instil" },
      site: { text: "operated eye" },
      timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } },
    };
    const text = "Put one drop in the operated eye twice a day";
    const pathOf = (directions: Directions) => interpretDirections(directions, {}).questions[0]?.path;
    expect(pathOf({ text })).toBe("/text");
    expect(pathOf({ dosage: [{ text }] })).toBe("/dosage/0/text");
    expect(pathOf({ dosage: [structure] })).toBe("/dosage");
  });

  it("one eye named by several steps is asked about once, and every step takes the answer", () => {
    const site = { name: "eye", side: "operated" } as const;
    const steps = [step({ site }), step({ site, joined: "then" })];
    expect(askedOf(regimenOf(steps), {}, from).map(({ words }) => words)).toEqual(["operated eye"]);
    const outcome = answered(regimenOf(steps), {}, from, [{ question: "which-side", answer: "right" }]);
    expect(outcome.ok && outcome.value.steps.map((one) => one.site?.side)).toEqual(["right", "right"]);
  });

  it("amounts for the day of a course are one question, and its answer is for every step", () => {
    const steps = [daily, { ...daily, joined: "then" as const, amount: { exact: "3" } }];
    const asked = askedOf(regimenOf(steps), {}, from);
    expect(asked.map(({ nth, words, answers }) => [nth, words, answers.map(({ id }) => id)])).toEqual([
      [
        undefined,
        "take 2 tablet in total each day, then take 3 tablet in total each day",
        /* Times of day with amounts that add up to 2 do not add up to 3. */
        ["all-at-once", "as-prescribed"],
      ],
    ]);
    const atOnce: Answer = { question: "divide-daily-amount", answer: "all-at-once" };
    const outcome = answered(regimenOf(steps), {}, from, [atOnce]);
    expect(outcome.ok && outcome.value.steps.map(({ timing }) => timing.times?.high)).toEqual([1, 1]);
    const even = regimenOf([daily, { ...daily, joined: "then" as const }]);
    expect(askedOf(even, {}, from)[0]?.answers.map(({ id }) => id)).toContain("named-times");
  });

  it("two doses by weight of one strength are two questions, told apart by their place", () => {
    const dose = step({ amount: { exact: "4" }, unit: mg, timing: onceADay });
    const steps = [dose, { ...dose, joined: "then" as const, amount: { exact: "6" } }];
    const product = { form: "tablets", strength: "2 mg" };
    expect(askedOf(regimenOf(steps), product, from).map(({ nth }) => nth)).toEqual([1, 2]);
    const second: Answer = {
      question: "which-strengths",
      nth: 2,
      answer: "counts",
      counts: [{ strength: "2 mg", count: "3" }],
    };
    const outcome = answered(regimenOf(steps), product, from, [second]);
    expect(outcome.ok && outcome.value.steps.map(({ unit }) => unit?.name)).toEqual(["mg", "tablet"]);
    const either = answered(regimenOf(steps), product, from, [{ ...second, nth: undefined }]);
    expect(either.ok ? [] : either.refusals.map(({ code }) => code)).toEqual(["answer-unknown-question"]);
  });

  it.each([
    ["Week 1: take 1 tablet daily. Week 2: take 2 tablets daily", "Week 2"],
    ["take 1 tablet daily on days 1 to 3, then take 2 tablets daily on days 4-7", "days 4-7"],
    ["Take 1 tablet once a week 3 times", null],
    ["Take 1 tablet daily for 1 week", null],
  ])("a last numbered week or day: %s", (text, words) => {
    const week = { low: "1", high: "1", unit: "week" } as const;
    const steps = [step({ duration: week }), step({ joined: "then", duration: week })];
    const asked = askedOf(regimenOf(steps), {}, { path: "/text", text });
    expect(asked.map(({ code, words: about }) => [code, about])).toEqual(
      words === null ? [] : [["what-follows", words]],
    );
  });

  it("a reader that knows the last numbered week says so itself", () => {
    const regimen = regimenOf([step({})]);
    const told = { path: "/text", text: "Week 3: reduce", lastNumbered: "Week 3" };
    expect(askedOf(regimen, {}, told).map(({ code }) => code)).toEqual(["what-follows"]);
    expect(askedOf(regimen, {}, { ...told, lastNumbered: null })).toEqual([]);
  });
});

describe("a pause that comes last", () => {
  const lasting = (joined: Step["joined"], amount: string, days: string, more: Partial<Step> = {}): Step =>
    step({ joined, amount: { exact: amount }, duration: { low: days, high: days, unit: "day" }, ...more });
  const pill = [lasting("first", "1", "21"), lasting("then", "0", "7")];
  const course = [lasting("first", "2", "7"), lasting("then", "1", "7"), lasting("then", "0", "7")];
  const coded = { path: "/dosage", text: null, lastNumbered: null };
  const asks = (steps: readonly Step[]) =>
    askedOf(regimenOf(steps), {}, coded).map(({ code, answers }) => [code, ...answers.map(({ id }) => id)]);
  const told = (steps: readonly Step[], answer: string) =>
    answered(regimenOf(steps), {}, coded, [{ question: "what-follows", answer }]);

  it("asks what follows it; one dose and one pause may start again", () => {
    expect(asks(pill)).toEqual([["what-follows", "stop", "start-again", "as-prescribed"]]);
    expect(asks(course)).toEqual([["what-follows", "stop", "as-prescribed"]]);
    expect(asks([pill[0]!, pill[1]!, lasting("then", "1", "21")])).toEqual([]);
  });

  it("is gone where the course stops before it", () => {
    expect(told(course, "stop")).toMatchObject({
      ok: true,
      value: { steps: [course[0], { ...course[1], ending: "stop" }] },
    });
  });

  it("is the rest of a cycle where it starts again, in one unit of time", () => {
    const { timing } = pill[0]!;
    const cycle = { on: 21, off: 7, unit: "day" as const };
    const again = {
      ok: true,
      value: { steps: [{ ...pill[0], duration: null, timing: { ...timing, cycle } }] },
    };
    expect(told(pill, "start-again")).toMatchObject(again);
    const week = { low: "1", high: "1", unit: "week" as const };
    expect(told([pill[0]!, { ...pill[1]!, duration: week }], "start-again")).toMatchObject(again);
  });

  it("stays as it is where it is left as prescribed", () => {
    expect(told(pill, "as-prescribed")).toMatchObject({ ok: true, value: { steps: pill } });
  });
});

describe("what an answer makes of it", () => {
  const divide = (moments: NonNullable<Answer["moments"]>): Answer => ({
    question: "divide-daily-amount",
    answer: "named-times",
    moments,
  });

  it("all at once is once a day", () => {
    const all = { question: "divide-daily-amount", answer: "all-at-once" } as const;
    expect(after(daily, {}, all)).toEqual([{ ...daily, dailyTotal: false, timing: onceADay }]);
  });

  it("as prescribed changes nothing", () => {
    expect(after(daily, {}, { question: "divide-daily-amount", answer: "as-prescribed" })).toEqual([daily]);
  });

  it("named times have their own amounts, in the order of the day", () => {
    const moments = [
      { at: "night", amount: "1.5" },
      { at: "morning", amount: "0.5" },
    ];
    const slots = [slotOf("morning", { exact: "0.5" }), slotOf("night", { exact: "1.5" })];
    expect(after(daily, {}, divide(moments))).toEqual([
      { ...daily, dailyTotal: false, amount: null, timing: { ...noTiming, slots } },
    ]);
  });

  it("clock times of one amount share it", () => {
    const moments = [
      { at: "20:00", amount: "1" },
      { at: "08:00", amount: "1" },
    ];
    const clockTimes = ["08:00", "20:00"].map((time) => ({ time, amount: null }));
    expect(after(daily, {}, divide(moments))).toEqual([
      { ...daily, dailyTotal: false, amount: { exact: "1" }, timing: { ...noTiming, clockTimes } },
    ]);
  });

  it.each([
    [
      "too much",
      [
        { at: "morning", amount: "1" },
        { at: "night", amount: "1.5" },
      ],
      "answer-does-not-add-up /answers/0/moments",
    ],
    ["too little", [{ at: "morning", amount: "1" }], "answer-does-not-add-up /answers/0/moments"],
    ["a time that is none", [{ at: "noonish", amount: "2" }], "answer-unknown /answers/0/moments/0/at"],
    [
      "a time named twice",
      [
        { at: "night", amount: "1" },
        { at: "night", amount: "1" },
      ],
      "answer-does-not-add-up /answers/0/moments/1/at",
    ],
    [
      "nothing at a time",
      [
        { at: "morning", amount: "2" },
        { at: "night", amount: "0" },
      ],
      "answer-does-not-add-up /answers/0/moments/1/amount",
    ],
    ["no number", [{ at: "morning", amount: "two" }], "answer-does-not-add-up /answers/0/moments/0/amount"],
    [
      "a third of a tablet",
      [
        { at: "morning", amount: "0.3" },
        { at: "night", amount: "1.7" },
      ],
      "answer-does-not-add-up /answers/0/moments/0/amount",
    ],
    [
      "clock and name together",
      [
        { at: "morning", amount: "1" },
        { at: "20:00", amount: "1" },
      ],
      "answer-does-not-add-up /answers/0/moments",
    ],
    ["no times at all", [], "answer-does-not-add-up /answers/0"],
  ])("%s is refused", (_name, moments, first) => {
    expect(after(daily, {}, divide(moments))[0]).toBe(first);
  });

  it("counts make up the dose, in steps that go together", () => {
    const warfarin = step({
      amount: { exact: "4" },
      unit: mg,
      timing: onceADay,
      ending: "continue",
      instructions: ["with water"],
    });
    const counts = [
      { strength: "3 mg", count: "1" },
      { strength: "500 micrograms", count: "2" },
    ];
    const counted = after(
      warfarin,
      { form: "tablets" },
      { question: "which-strengths", answer: "counts", counts },
    );
    const unit = { name: "tablet", suppliedBy: "form" };
    expect(counted).toEqual([
      { ...warfarin, amount: { exact: "1" }, unit, strengthOfOne: "3 mg", ending: null },
      {
        ...warfarin,
        joined: "and",
        amount: { exact: "2" },
        unit,
        strengthOfOne: "500 micrograms",
        instructions: [],
      },
    ]);
  });

  it.each([
    [
      "that come to another dose",
      [{ strength: "1 mg", count: "3" }],
      "answer-does-not-add-up /answers/0/counts",
    ],
    [
      "of no strength",
      [{ strength: "blue", count: "4" }],
      "answer-does-not-add-up /answers/0/counts/0/strength",
    ],
    [
      "of a strength that the product has not",
      [{ strength: "4 mg", count: "1" }],
      "answer-does-not-add-up /answers/0/counts/0/strength",
    ],
    [
      "of a third of one",
      [{ strength: "3 mg", count: "1.3" }],
      "answer-does-not-add-up /answers/0/counts/0/count",
    ],
  ])("counts %s are refused", (_name, counts, first) => {
    const warfarin = step({ amount: { exact: "4" }, unit: mg, timing: onceADay });
    const product = { form: "tablets", strength: "1 mg, 3 mg" };
    expect(after(warfarin, product, { question: "which-strengths", answer: "counts", counts })[0]).toBe(
      first,
    );
  });

  it("what follows is the last step's ending", () => {
    const last = step({ duration: { low: "1", high: "1", unit: "week" } });
    const week = { path: "/text", text: "Week 1: take 1 tablet daily" };
    for (const ending of ["stop", "continue"] as const) {
      const outcome = answered(regimenOf([last]), {}, week, [{ question: "what-follows", answer: ending }]);
      expect(outcome).toMatchObject({ ok: true, value: { steps: [{ ...last, ending }] } });
    }
  });
});

describe("answers that fit nothing are refused, never ignored", () => {
  const all: Answer = { question: "divide-daily-amount", answer: "all-at-once" };
  it.each<readonly [string, readonly Answer[], string]>([
    [
      "a question not asked",
      [{ question: "which-side", answer: "left" }],
      "answer-unknown-question /answers/0/question",
    ],
    ["another path", [{ ...all, path: "/dosage" }], "answer-unknown-question /answers/0/question"],
    ["an id that is none of its answers", [{ ...all, answer: "twice" }], "answer-unknown /answers/0/answer"],
    ["the same question twice", [all, all], "answer-twice /answers/1"],
    [
      "times beside an answer that takes none",
      [{ ...all, moments: [{ at: "night", amount: "2" }] }],
      "answer-does-not-add-up /answers/0/moments",
    ],
  ])("%s", (_name, answers, refusal) => {
    const read = interpretDirections({ text: "Take 2 tablets each day" }, {}, { answers });
    expect(read.understood).toBe(false);
    expect(read.understood ? [] : read.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
      refusal,
    ]);
  });

  it("an answer to directions that ask nothing, or cannot be read at all", () => {
    for (const text of ["Take 1 tablet at night", "Take as per plan B"])
      expect(interpretDirections({ text }, {}, { answers: [all] })).toMatchObject({
        understood: false,
        refusals: [{ code: "answer-unknown-question", path: "/answers/0/question" }],
      });
  });
});
