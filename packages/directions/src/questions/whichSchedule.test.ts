import { describe, expect, it } from "vitest";
import { every, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { interpretDirections } from "../interpretDirections.ts";
import { accepted, type Finding } from "../refusal.ts";
import { regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import type { Answer } from "./Question.ts";
import { differsBySchedule, joinAsAnswered, settleSchedules } from "./whichSchedule.ts";

const structure = (frequency: number, more: object = {}) => ({
  doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
  timing: { repeat: { frequency, period: 1, periodUnit: "d" } },
  ...more,
});
const two = { text: "Take one tablet three times a day with food", dosage: [structure(2)] };
const ask = (directions: object, answer?: string) => {
  const answers: readonly Answer[] = answer === undefined ? [] : [{ question: "which-schedule", answer }];
  return interpretDirections(directions, {}, { answers });
};

describe("words and a coded dose that say different schedules", () => {
  it("are asked about, and printed as the words say until then", () => {
    const read = ask(two);
    expect(read).toMatchObject({ understood: false, asWritten: two.text });
    expect(read.questions.map(({ code, path }) => [code, path])).toEqual([["which-schedule", "/dosage"]]);
    expect(read.questions[0]?.words).toBe(
      "Words: take 1 tablet - 3 times a day - with food. Coded dose: take 1 tablet - 2 times a day.",
    );
  });

  it.each([
    ["words", 3],
    ["structure", 2],
  ])("the answer %s gives its schedule, and keeps what the words say beside it", (answer, times) => {
    const read = ask(two, answer);
    expect(read).toMatchObject({ understood: true, prescribed: two.text, questions: [] });
    const [step] = read.understood ? read.regimen.steps : [];
    expect(step?.timing.times?.high).toBe(times);
    expect(step?.amount).toEqual({ exact: "1" });
    expect(step?.food).toMatchObject({ relation: "with" });
  });

  it("a length that only the words name stays, whichever schedule holds", () => {
    const directions = { text: "Take one tablet three times a day for 7 days", dosage: [structure(2)] };
    for (const answer of ["words", "structure"]) {
      const read = ask(directions, answer);
      expect(read.understood && read.regimen.steps[0]?.duration).toEqual({
        low: "7",
        high: "7",
        unit: "day",
      });
    }
  });

  it("an instruction that only the structure holds stays too", () => {
    const directions = { ...two, dosage: [structure(2, { patientInstruction: "Avoid alcohol" })] };
    for (const answer of ["words", "structure"]) {
      const read = ask(directions, answer);
      expect(read.understood && read.regimen.steps[0]?.instructions).toEqual(["Avoid alcohol"]);
    }
  });

  it("a dose that only one side names goes with its own times, never with the other side's", () => {
    const rhythm = { timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } } };
    const silent = { text: "Take 2 tablets three times a day", dosage: [rhythm] };
    const [question] = ask(silent).questions;
    expect(question?.answers.map(({ id }) => id)).toEqual(["words", "as-prescribed"]);
    const chosen = ask(silent, "structure");
    expect(chosen.understood ? [] : chosen.refusals.map(({ code }) => code)).toEqual(["answer-unknown"]);
    const words = ask(silent, "words");
    expect(words.understood && words.regimen.steps[0]?.amount).toEqual({ exact: "2" });
  });

  it("times that only one side names go with its own dose, never with the other side's", () => {
    const silent = {
      text: "Take 2 tablets three times a day",
      dosage: [{ doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }] }],
    };
    const [question] = ask(silent).questions;
    expect(question?.answers.map(({ id }) => id)).toEqual(["words", "as-prescribed"]);
  });

  it("as needed without times is whole by itself, and takes no times from the other side", () => {
    const needed = {
      text: "Take 2 tablets when required",
      dosage: [structure(3, { asNeededBoolean: true })],
    };
    const words = ask(needed, "words");
    const [step] = words.understood ? words.regimen.steps : [];
    expect(step?.amount).toEqual({ exact: "2" });
    expect(step?.timing.times).toBeNull();
  });

  it("a dose that only one side names is its own where both name the same times for other lengths", () => {
    const lengths = {
      text: "Take 2 tablets twice a day for 7 days",
      dosage: [
        {
          timing: {
            repeat: {
              frequency: 2,
              period: 1,
              periodUnit: "d",
              boundsDuration: { value: 5, unit: "d", code: "d", system: "http://unitsofmeasure.org" },
            },
          },
        },
      ],
    };
    const coded = ask(lengths, "structure");
    const [step] = coded.understood ? coded.regimen.steps : [];
    expect(step?.amount).toEqual({ exact: "2" });
    expect(step?.duration?.low).toBe("5");
  });

  it("left as prescribed they are printed as the words say, and settled", () => {
    expect(ask(two, "as-prescribed")).toMatchObject({
      understood: false,
      asWritten: two.text,
      questions: [],
    });
  });

  it("a different eye or a different way of use is no question of a schedule", () => {
    const eyes = {
      text: "Put one drop in the left eye twice a day",
      dosage: [
        structure(2, {
          site: { text: "right eye" },
          doseAndRate: [{ doseQuantity: { value: 1, unit: "drop" } }],
        }),
      ],
    };
    expect(ask(eyes).understood).toBe(false);
    expect(ask(eyes).questions).toEqual([]);
  });

  it("inside a dosage it is asked at that dosage", () => {
    const read = ask({ dosage: [{ text: "Take one tablet three times a day", ...structure(2) }] });
    expect(read.questions.map(({ path }) => path)).toEqual(["/dosage/0"]);
  });
});

type Given = Parameters<typeof stepOf>[0];

const tablet: Given = { amount: exactly("1"), unit: "tablet", timing: { times: timesA(2) } };
const regimen = (...given: readonly Given[]) => regimenOf(given.map((one) => stepOf({ ...tablet, ...one })));

describe("two that differ by their schedules alone", () => {
  const differs = (text: Given, structure: Given): boolean =>
    differsBySchedule(regimen(text), regimen(structure));

  it.each<readonly [string, Given, Given]>([
    ["by a count", {}, { timing: { times: timesA(3) } }],
    ["by an amount", {}, { amount: exactly("2") }],
    [
      "by a count, and each adds a place or an instruction",
      { route: "oral" },
      { timing: { times: timesA(3) }, instructions: ["swallow whole"] },
    ],
    ["by a length", { duration: lasting("7", "day") }, { duration: lasting("5", "day") }],
    [
      "by what each alone says of it",
      { duration: lasting("7", "day") },
      { timing: { times: timesA(2), sameTime: "day" } },
    ],
  ])("%s", (_, text, structure) => {
    expect(differs(text, structure)).toBe(true);
  });

  it.each<readonly [string, Given, Given]>([
    ["in nothing", {}, {}],
    ["in what only one of them says of it", { duration: lasting("7", "day") }, {}],
    [
      "also by a ceiling",
      { limits: { atOnce: { amount: "2", unit: null } } },
      { timing: { times: timesA(3) } },
    ],
    ["also by a way in", { route: "oral" }, { route: "rectal", timing: { times: timesA(3) } }],
    ["also by need", { asNeeded: { reasons: [] } }, { timing: { times: timesA(3) } }],
  ])("not %s", (_, text, structure) => {
    expect(differs(text, structure)).toBe(false);
  });

  it("not in the number of steps", () => {
    expect(differsBySchedule(regimen({}), regimen({}, { joined: "then" }))).toBe(false);
  });
});

describe("the schedule that was chosen", () => {
  const finding = (code: string): Finding => ({ code, path: "", detail: "", help: "" });
  const joined = (text: Given, structure: Given, choice: "words" | "structure") =>
    joinAsAnswered(
      accepted(regimenOf([stepOf(text)]), [finding("a")]),
      accepted(regimenOf([stepOf(structure)]), [finding("b")]),
      "/dosage",
      { chosen: new Map([["/dosage", choice]]), met: [], beside: [], unread: [] },
    );
  const chosen = (text: Given, structure: Given, choice: "words" | "structure"): Step => {
    const outcome = joined(text, structure, choice);
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
    return outcome.value.steps[0]!;
  };

  it("has the findings of both readings", () => {
    const outcome = joined(tablet, { ...tablet, amount: exactly("2") }, "words");
    expect(outcome.ok && outcome.findings.map(({ code }) => code)).toEqual(["a", "b"]);
  });

  it("is wholly that of the one that holds", () => {
    const text: Given = { amount: exactly("1"), unit: "tablet", timing: { times: timesA(3) } };
    const structure: Given = {
      amount: null,
      unit: "capsule",
      timing: { slots: [slotOf("night", exactly("2"))] },
      strengthNote: "10 mg",
    };
    expect(chosen(text, structure, "words")).toEqual(stepOf(text));
    expect(chosen(text, structure, "structure")).toEqual(stepOf(structure));
  });

  const whole: Given = {
    amount: exactly("2"),
    unit: "tablet",
    timing: { times: timesA(3) },
    duration: lasting("7", "day"),
    strengthNote: "10 mg",
  };

  it("takes no times from another dose, and no dose from other times: left open, it is refused", () => {
    expect(joined(whole, { amount: exactly("1"), unit: "tablet" }, "structure").ok).toBe(false);
    expect(joined(whole, { timing: { every: every("6", "hour") } }, "structure").ok).toBe(false);
  });

  it("takes the dose of the same times, and the length that it does not name", () => {
    const times: Given = { timing: { times: timesA(3) }, duration: lasting("5", "day") };
    expect(chosen(whole, times, "structure")).toEqual(stepOf({ ...whole, ...times }));
    expect(chosen(whole, tablet, "structure")).toEqual(stepOf({ ...tablet, duration: whole.duration }));
  });

  it("an amount at a time by the clock is a dose of its own", () => {
    const clock: Given = {
      unit: "tablet",
      timing: { clockTimes: [{ time: "08:00", amount: exactly("3") }] },
    };
    expect(chosen(tablet, clock, "structure")).toEqual(stepOf(clock));
  });

  it("of an amount for the day takes over no times", () => {
    const total: Given = { amount: exactly("4"), unit: "tablet", dailyTotal: true };
    expect(chosen(tablet, total, "structure")).toEqual(stepOf(total));
  });
});

it("each disagreement is a question, one place of several words is one, and each is open until it is answered", () => {
  const met = ["/dosage/0", "/dosage/1"].map((path) => ({
    path,
    text: regimen({}),
    structure: regimen({ amount: exactly("2") }),
  }));
  const beside = [
    { path: "/dosage/2", words: "at night", whole: true },
    { path: "/dosage/2", words: "at night and more", whole: true },
  ];
  const answers: readonly Answer[] = [{ question: "which-schedule", path: "/dosage/1", answer: "words" }];
  const settled = settleSchedules({ met, beside, unread: [] }, answers);
  expect(settled.open.map(({ path, words }) => [path, words.slice(0, 8)])).toEqual([
    ["/dosage/0", "Words: t"],
    ["/dosage/2", "at night"],
  ]);
  expect(settled.answered.map(({ question, answer }) => [question.path, answer.answer])).toEqual([
    ["/dosage/1", "words"],
  ]);
  expect([...settled.chosen]).toEqual([["/dosage/1", "words"]]);
});
