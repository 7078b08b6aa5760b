import { describe, expect, it } from "vitest";
import type { ProductFacts } from "../Interpretation.ts";
import { interpretDirections } from "../interpretDirections.ts";
import { fractionsIn, wordsAnswered } from "./fractions.ts";
import type { Answer } from "./Question.ts";
import { settleWords } from "./settleWords.ts";

const tablets: ProductFacts = { form: "tablets" };
const week = (answer: string, more: Partial<Answer> = {}): Answer => ({
  question: "fraction-of-week",
  answer,
  ...more,
});
const day = (answer: string): Answer => ({ question: "fraction-of-day", answer });

describe("fractions in the words", () => {
  it.each([
    ["Take one tds for 5/7", ["5/7"]],
    ["1 tab 8/24 x 5/7", ["8/24", "5/7"]],
    ["max 8/24 hours", []],
    ["from 1/7/2026", []],
    ["take 1/2 at night", ["1/2"]],
    ["take 1/2 tablet at night", []],
    ["take 6 tablets weekly", ["weekly"]],
    ["take 25/7", ["25/7"]],
    ["take 45/7", []],
    ["take 0/7", []],
    ["take 1.5/7", []],
    ["10mg bd 1/52 then 5mg bd for 3/12", ["1/52", "3/12"]],
    ["from 1/12/2026", []],
    ["take 13/12", []],
  ])("%s", (text, words) => {
    expect(fractionsIn(text).map((one) => one.words)).toEqual(words);
  });

  it("an answer writes out its fraction and leaves every other character", () => {
    const text = "Take  ONE 8/24, for 5/7; no more.";
    const [first, second] = fractionsIn(text);
    const chosen = [
      { fraction: second!, way: "for-{n}-days" },
      { fraction: first!, way: "every-{n}-hours" },
    ];
    expect(wordsAnswered(text, chosen)).toBe("Take  ONE every 8 hours, for 5 days; no more.");
    expect(wordsAnswered(text, [{ fraction: first!, way: null }])).toBe(text);
  });
});

describe("questions about fractions", () => {
  it("5/7 is asked about, with the answers that let the directions be read", () => {
    const read = interpretDirections({ text: "Take one tds 5/7" }, tablets);
    expect(read).toMatchObject({
      understood: false,
      questions: [{ code: "fraction-of-week", words: "5/7" }],
    });
    const ids = read.questions[0]!.answers.map(({ id }) => id);
    expect(ids).toContain("for-5-days");
    expect(ids.at(-1)).toBe("as-prescribed");
  });

  it.each(["Take one tds for 5/7", "Take one tds x 5/7", "Take one tds 5/7 course", "Take one tds 7/7"])(
    "nothing is asked where it can only be a length: %s",
    (text) => {
      expect(interpretDirections({ text }, tablets)).toMatchObject({ understood: true, questions: [] });
    },
  );

  it.each(["Take one daily for 6/7", "100mcg od for 5/7, 125mcg od for 2/7", "Take one daily 7/7 MDS"])(
    "asked about although a length is likelier: %s",
    (text) => {
      const read = interpretDirections({ text }, tablets);
      expect([read.understood, read.questions[0]?.code]).toEqual([false, "fraction-of-week"]);
    },
  );

  it("once answered they are read, and the prescribed words stay as they were", () => {
    const text = "Take one 8/24 for 5/7";
    const answers = [day("every-8-hours"), week("for-5-days")];
    const read = interpretDirections({ text }, tablets, { answers });
    expect(read).toMatchObject({ understood: true, prescribed: text, asWritten: text, questions: [] });
    const [step] = read.understood ? read.regimen.steps : [];
    expect(step?.timing.every).toEqual({ low: "8", high: "8", unit: "hour" });
    expect(step?.duration).toEqual({ low: "5", high: "5", unit: "day" });
    expect(read.answered.map(({ answer }) => answer.answer)).toEqual(["every-8-hours", "for-5-days"]);
  });

  it("one answered and one open: as written, with the open one", () => {
    const read = interpretDirections({ text: "Take one 8/24 for 5/7" }, tablets, {
      answers: [week("for-5-days")],
    });
    expect(read.understood).toBe(false);
    expect(read.questions.map(({ code }) => code)).toEqual(["fraction-of-day"]);
  });

  it("left as prescribed they are settled, and printed as written", () => {
    const read = interpretDirections({ text: "Take one tds 5/7" }, tablets, {
      answers: [week("as-prescribed")],
    });
    expect(read).toMatchObject({ understood: false, questions: [], asWritten: "Take one tds 5/7" });
    expect(read.understood ? [] : read.refusals.map(({ code }) => code)).toContain("fraction-of-time");
  });

  it("an answer with another number than the words is none", () => {
    const read = interpretDirections({ text: "Take one tds 3/7" }, tablets, {
      answers: [week("for-5-days")],
    });
    expect(read.understood ? [] : read.refusals.map(({ code }) => code)).toEqual(["answer-unknown"]);
  });

  it("2/52 is for 2 weeks or every 2 weeks, 3/12 the same in months, and never both", () => {
    const idsOf = (text: string) =>
      interpretDirections({ text }, { form: "solution for injection" }).questions.map(({ code, answers }) => [
        code,
        ...answers.map(({ id }) => id),
      ]);
    expect(idsOf("Inject 1mg 3/12")).toEqual([["fraction-of-year", "every-3-months", "as-prescribed"]]);
    expect(idsOf("Inject 1mg 2/52")).toEqual([["fraction-of-year", "every-2-weeks", "as-prescribed"]]);
    expect(idsOf("Inject 1mg once daily 2/12")).toEqual([
      ["fraction-of-year", "for-2-months", "as-prescribed"],
    ]);
    const answers = [
      { question: "fraction-of-year", answer: "for-1-months", nth: 1 },
      { question: "fraction-of-year", answer: "for-2-months", nth: 2 },
    ] as const;
    const read = interpretDirections({ text: "2 bd 1/12 then 1 bd 2/12" }, tablets, { answers });
    expect(read.understood ? read.regimen.steps.map(({ duration }) => duration) : read.refusals).toEqual([
      { low: "1", high: "1", unit: "month" },
      { low: "2", high: "2", unit: "month" },
    ]);
  });

  it("1/2 without a unit is a half, or 1 or 2, and a capsule is never halved", () => {
    const idsOf = (form: string) =>
      interpretDirections({ text: "1/2 od" }, { form }).questions.map(({ code, answers }) => [
        code,
        ...answers.map(({ id }) => id),
      ]);
    expect(idsOf("tablets")).toEqual([["one-over-two", "half", "one-or-two", "as-prescribed"]]);
    expect(idsOf("capsules")).toEqual([["one-over-two", "one-or-two", "as-prescribed"]]);
    const read = interpretDirections({ text: "1/2 od" }, tablets, {
      answers: [{ question: "one-over-two", answer: "half" }],
    });
    expect(read.understood ? read.regimen.steps[0]?.amount : read.refusals).toEqual({ exact: "0.5" });
  });

  it("an amount for the week is all of it once a week, or left as prescribed", () => {
    const text = "Take 6 tablets weekly";
    const open = interpretDirections({ text }, tablets);
    expect(open.understood).toBe(false);
    expect(open.questions.map(({ code, answers }) => [code, ...answers.map(({ id }) => id)])).toEqual([
      ["weekly-amount", "once-a-week", "as-prescribed"],
    ]);
    const read = interpretDirections({ text }, tablets, {
      answers: [{ question: "weekly-amount", answer: "once-a-week" }],
    });
    expect(read).toMatchObject({ understood: true, prescribed: text, asWritten: text });
    expect(read.understood && read.regimen.steps[0]?.timing.times).toEqual({
      low: 1,
      high: 1,
      upTo: false,
      per: { count: 1, unit: "week" },
    });
    const wrong = interpretDirections({ text }, tablets, {
      answers: [{ question: "weekly-amount", answer: "twice-a-week" }],
    });
    expect(wrong.understood ? [] : wrong.refusals.map(({ code }) => code)).toEqual(["answer-unknown"]);
  });

  it.each(["Take 2 weekly", "Two patches weekly", "Take 6 tablets weekly and 2 daily"])(
    "nothing is asked of the week: %s",
    (text) => {
      expect(interpretDirections({ text }, tablets).questions).toEqual([]);
    },
  );

  it("nothing is asked where no answer lets the rest be read", () => {
    expect(interpretDirections({ text: "Take one flurb for 5/7" }, tablets).questions).toEqual([]);
  });

  it("in a dosage's own text it is found there", () => {
    const dosage = [{ text: "Take one tds 5/7" }];
    expect(interpretDirections({ dosage }, tablets).questions[0]?.path).toBe("/dosage/0/text");
    const answers = [week("for-5-days", { path: "/dosage/0/text" })];
    expect(interpretDirections({ dosage }, tablets, { answers })).toMatchObject({
      understood: true,
      prescribed: "Take one tds 5/7",
    });
  });
});

describe("settling words by themselves", () => {
  type Words = Parameters<typeof settleWords>[0];
  /** Reads whatever holds no fraction. */
  const reads = ({ text = "", dosage = [] }: Words): boolean =>
    ![text, ...dosage.map((one) => JSON.stringify(one))].some((words) => words.includes("/7"));
  const settled = (directions: Words, ...answers: readonly Answer[]) =>
    settleWords(directions, answers, reads);
  const asked = (directions: Words): number => settled(directions).open.length;

  it("up to four fractions are asked about, and no more", () => {
    expect(asked({ text: "1/7 2/7 3/7 4/7" })).toBe(4);
    expect(asked({ text: "1/7 2/7 3/7 4/7 5/7" })).toBe(0);
  });

  it("nothing is asked of words that can be read, or hold none", () => {
    expect(settleWords({ text: "Take one 5/7" }, [], () => true).open).toEqual([]);
    expect(settleWords({ text: "Take one" }, [], () => false).open).toEqual([]);
    expect(settleWords({}, [], () => false)).toEqual({
      directions: {},
      open: [],
      answered: [],
      refusals: [],
    });
  });

  it("each text is written out by its own answers, and everything else stays as it was sent", () => {
    const directions = {
      text: "one 5/7",
      dosage: [{ text: "two 6/7", sequence: 1 }, "3/7", null, { sequence: 2 }, { text: 7 }],
    };
    const answers = [
      week("for-5-days", { path: "/text" }),
      week("6-days-a-week", { path: "/dosage/0/text" }),
    ];
    const done = settleWords(
      directions,
      answers,
      ({ text, dosage }) => !`${text} ${JSON.stringify(dosage?.[0])}`.includes("/7"),
    );
    expect(done.directions).toEqual({
      text: "one for 5 days",
      dosage: [{ text: "two on 6 days a week", sequence: 1 }, "3/7", null, { sequence: 2 }, { text: 7 }],
    });
    expect([done.open, done.answered.length]).toEqual([[], 2]);
  });

  it("of a dosage without words beside it no text is made", () => {
    const answers = [week("for-5-days")];
    expect(settled({ dosage: [{ text: "one 5/7" }] }, ...answers).directions).toEqual({
      dosage: [{ text: "one for 5 days" }],
    });
  });

  it("one left as prescribed leaves all words as they are", () => {
    const directions = { text: "one 5/7 then 6/7" };
    const done = settled(directions, week("for-5-days", { nth: 1 }), week("as-prescribed", { nth: 2 }));
    expect(done.directions).toBe(directions);
    expect(done.open).toEqual([]);
    const open = settled(directions, week("for-5-days", { nth: 1 }));
    expect(open.directions).toBe(directions);
    expect(open.open.map(({ words }) => words)).toEqual(["6/7"]);
  });
});
