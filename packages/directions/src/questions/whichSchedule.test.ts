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
