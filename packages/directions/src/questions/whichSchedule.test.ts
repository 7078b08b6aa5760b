import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";
import type { Answer } from "./Question.ts";

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
