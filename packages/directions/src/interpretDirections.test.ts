import { describe, expect, it } from "vitest";
import { interpretDirections } from "./interpretDirections.ts";

const daily = {
  method: { text: "Take" },
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
  doseAndRate: [{ doseQuantity: { value: 4, unit: "tablet" } }],
};
const codesOf = (interpretation: ReturnType<typeof interpretDirections>): readonly string[] =>
  interpretation.understood ? [] : interpretation.refusals.map(({ code }) => code);

describe("two schedules for one item", () => {
  it.each([
    { patientInstruction: "Take once a week on Monday" },
    { additionalInstruction: [{ text: "Take once a week on Monday" }] },
    { text: "Take 4 tablets once a day", patientInstruction: "Take once a week on Monday" },
  ])("print nothing and ask which holds: %j", (more) => {
    const read = interpretDirections({ dosage: [{ ...daily, ...more }] }, {});
    expect(codesOf(read)).toEqual(["instruction-says-schedule"]);
    expect(read.asWritten).toBeNull();
    expect(read.questions.map(({ code, words }) => [code, words])).toEqual([
      ["which-schedule", "Take once a week on Monday"],
    ]);
    expect(read.questions[0]!.answers.map(({ id }) => id)).toContain("as-prescribed");
  });

  it("ask, where the text and its structure differ", () => {
    const read = interpretDirections({ dosage: [{ ...daily, text: "Take 4 tablets twice a day" }] }, {});
    expect(codesOf(read)).toEqual(["text-structure-conflict"]);
    expect(read.questions.map(({ code }) => code)).toEqual(["which-schedule"]);
  });

  it("stop the label from a note that is never printed", () => {
    expect(codesOf(interpretDirections({ dosage: [daily], notes: ["Weekly only!"] }, {}))).toEqual([
      "instruction-says-schedule",
    ]);
    const harmless = interpretDirections({ dosage: [daily], notes: ["With food", "Old brand is out"] }, {});
    expect(harmless.understood && harmless.regimen.steps[0]!.food).toBeNull();
    expect(harmless.findings.map(({ code }) => code)).toContain("instruction-not-read");
  });

  it("print a ceiling beside words that could not be read, and no second dose", () => {
    const beside = (patientInstruction: string) =>
      interpretDirections({ dosage: [{ text: "Use as your doctor told you", patientInstruction }] }, {});
    expect(beside("No more than 4 a week").asWritten).toBe(
      "Use as your doctor told you\nNo more than 4 a week",
    );
    expect(beside("Take 2").asWritten).toBeNull();
  });
});

describe("a strength beside a count", () => {
  const both = {
    ...daily,
    timing: { repeat: { frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["tue"] } },
    doseAndRate: [
      { doseQuantity: { value: 7.5, unit: "mg" } },
      { doseQuantity: { value: 3, unit: "tablet" } },
    ],
  };

  it("is one dose where the product's strength proves it", () => {
    const read = interpretDirections({ dosage: [both] }, { strength: "2.5 mg", form: "tablets" });
    expect(read.understood && read.regimen.steps[0]).toMatchObject({
      amount: { exact: "3" },
      unit: { name: "tablet" },
      strengthNote: "7.5 mg",
    });
  });

  it("is one dose where the only strength in the product's name proves it", () => {
    const named = (name: string) => interpretDirections({ dosage: [both] }, { name }).understood;
    expect(named("Methotrexate 2.5mg tablets")).toBe(true);
    expect(named("Methotrexate 10mg tablets")).toBe(false);
    expect(named("Something 2.5mg / 500mg tablets")).toBe(false);
    expect(named("Methotrexate tablets")).toBe(false);
  });

  it.each([{}, { strength: "5 mg" }])("asks which strengths where it does not: %j", (product) => {
    const read = interpretDirections({ dosage: [both] }, product);
    expect(codesOf(read)).toEqual(["strength-beside-count"]);
    expect(read.questions.map(({ code }) => code)).toEqual(["which-strengths"]);
  });

  it("is one dose once an answer names the strength that makes it up, and no other", () => {
    const answered = (counts: readonly { readonly strength: string; readonly count: string }[]) =>
      interpretDirections(
        { dosage: [both] },
        {},
        { answers: [{ question: "which-strengths", answer: "counts", counts }] },
      );
    const read = answered([{ strength: "2.5 mg", count: "3" }]);
    expect(read.understood && read.regimen.steps[0]).toMatchObject({
      amount: { exact: "3" },
      strengthNote: "7.5 mg",
    });
    expect(read.questions).toEqual([]);
    expect(read.answered.length).toBe(1);
    expect(codesOf(answered([{ strength: "5 mg", count: "3" }]))).toEqual(["answer-does-not-add-up"]);
    expect(codesOf(answered([{ strength: "2.5 mg", count: "4" }]))).toEqual(["answer-does-not-add-up"]);
    expect(
      codesOf(
        answered([
          { strength: "2.5 mg", count: "1" },
          { strength: "5 mg", count: "1" },
        ]),
      ),
    ).toEqual(["answer-does-not-add-up"]);
  });

  it("sets words aside that say another schedule only where an answer says that the coded dose holds", () => {
    const words = { ...daily, patientInstruction: "Take once a week on Monday" };
    const open = interpretDirections({ dosage: [words] }, {});
    expect(open).toMatchObject({ understood: false, asWritten: null });
    expect(open.questions.map(({ code, answers }) => [code, answers.map(({ id }) => id)])).toEqual([
      ["which-schedule", ["structure", "as-prescribed"]],
    ]);
    const read = interpretDirections(
      { dosage: [words] },
      {},
      { answers: [{ question: "which-schedule", answer: "structure" }] },
    );
    expect(read).toMatchObject({ understood: true, questions: [] });
    expect(read.understood && read.regimen.steps[0]?.instructions).toEqual([]);
  });
});

describe("text and structure of one dose", () => {
  it.each([
    ["Take 10 ml after meals and at bedtime", [{ repeat: { when: ["PC", "HS"] }, value: 10, unit: "ml" }]],
    [
      "Take 2 tablets in the morning and 1 at night",
      [
        { repeat: { when: ["NIGHT"] }, value: 1, unit: "tablet" },
        { repeat: { when: ["MORN"] }, value: 2, unit: "tablet" },
      ],
    ],
  ] as const)("are one regimen by both doors: %s", (text, parts) => {
    const dosage = parts.map(({ repeat, value, unit }) => ({
      method: { text: "Take" },
      timing: { repeat },
      doseAndRate: [{ doseQuantity: { value, unit } }],
    }));
    const byText = interpretDirections({ text }, {});
    const byStructure = interpretDirections({ dosage }, {});
    expect(byText.understood && byText.regimen).toEqual(byStructure.understood && byStructure.regimen);
    expect(interpretDirections({ text, dosage }, {}).understood).toBe(true);
  });
});
