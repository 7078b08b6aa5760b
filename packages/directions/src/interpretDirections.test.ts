import { describe, expect, it } from "vitest";
import { interpretDirections } from "./interpretDirections.ts";
import type { Answer } from "./questions/Question.ts";

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

  const leave = { answers: [{ question: "which-schedule", answer: "as-prescribed" }] } as const;
  const weekly = { ...daily, patientInstruction: "Take once a week on Monday" };

  it("left as prescribed, are the words alone, beside which no coded dose stands", () => {
    const read = interpretDirections({ dosage: [weekly] }, {}, leave);
    expect(codesOf(read)).toEqual(["instruction-says-schedule"]);
    expect(read.asWritten).toBe("Take once a week on Monday");
    expect(read.questions).toEqual([]);
    expect(read.answered.map(({ answer }) => answer.answer)).toEqual(["as-prescribed"]);
  });

  it("left as prescribed, are not printed together where a text says one and an instruction another", () => {
    const read = interpretDirections(
      { dosage: [{ ...weekly, text: "Take 4 tablets once a day" }] },
      {},
      leave,
    );
    expect(codesOf(read)).toEqual(["instruction-says-schedule"]);
    expect(read.asWritten).toBeNull();
  });

  it("left as prescribed, keep the text where only a note says another", () => {
    const dosage = [{ ...daily, text: "Take 4 tablets once a day" }];
    expect(interpretDirections({ dosage, notes: ["Weekly only!"] }, {}, leave).asWritten).toBe(
      "Take 4 tablets once a day",
    );
  });

  it("offer the coded dose only where it is whole without the words", () => {
    const read = interpretDirections({ dosage: [{ ...weekly, doseAndRate: undefined }] }, {});
    expect(read.questions.map(({ answers }) => answers.map(({ id }) => id))).toEqual([["as-prescribed"]]);
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

describe("words beside a coded dose that nobody understands", () => {
  const welsh = { ...daily, patientInstruction: "Gyda bwyd" };
  const told = (answer: string, directions: object = { dosage: [welsh] }) =>
    interpretDirections(directions, {}, { answers: [{ question: "words-not-read", answer }] });

  it.each([
    [{ dosage: [welsh] }, "/dosage/0/patientInstruction", ["leave-off", "no-label", "as-prescribed"]],
    [
      { dosage: [{ ...daily, additionalInstruction: [{ text: "Gyda bwyd" }] }] },
      "/dosage/0/additionalInstruction/0",
      ["leave-off", "no-label", "as-prescribed"],
    ],
    [{ dosage: [daily], notes: ["Gyda bwyd"] }, "/notes/0", ["no-label", "as-prescribed"]],
  ])("are asked about: %j", (directions, path, ids) => {
    const read = interpretDirections(directions, {});
    expect(read.questions.map((one) => [one.code, one.path, one.words])).toEqual([
      ["words-not-read", path, "Gyda bwyd"],
    ]);
    expect(read.questions[0]!.answers.map(({ id }) => id)).toEqual(ids);
  });

  it("stay beside the schedule, are left off it, or stop it, as a professional says", () => {
    const kept = told("as-prescribed");
    expect(kept.understood && kept.regimen.steps[0]!.instructions).toEqual(["Gyda bwyd"]);
    const off = told("leave-off");
    expect(off.understood && off.regimen.steps[0]!.instructions).toEqual([]);
    expect(off.findings.map(({ code }) => code)).not.toContain("instruction-not-read");
    for (const read of [kept, off]) expect(read.questions).toEqual([]);
    const none = told("no-label");
    expect(codesOf(none)).toEqual(["item-stopped"]);
    expect(none.asWritten).toBeNull();
  });

  it("are on no label where they are a note, so they cannot be left off one", () => {
    const note = { dosage: [daily], notes: ["Gyda bwyd"] };
    expect(codesOf(told("leave-off", note))).toEqual(["answer-unknown"]);
    expect(told("as-prescribed", note).understood).toBe(true);
  });

  it.each(["Avoid alcohol", "Has trouble swallowing", "Sugar free please", "Same brand please."])(
    "are not those of the lists: %s",
    (words) => {
      expect(
        interpretDirections({ dosage: [{ ...daily, patientInstruction: words }] }, {}).questions,
      ).toEqual([]);
    },
  );
});

describe("words that stop an item", () => {
  it.each([
    "CANCELLED",
    "*** Cancelled 3/4/26 ***",
    "Stopped by GP",
    "STOPPED - see letter",
    "This item has been discontinued",
    "Do not dispense",
    "DO NOT ISSUE until reviewed",
    "Do not take",
    "Not to be dispensed.",
    "No longer required",
    "Entered in error",
    "Avoid alcohol. Cancelled.",
    "Abgesetzt am 3.4.",
  ])("refuse it outright, wherever they stand: %s", (words) => {
    const places = [
      { text: words },
      { text: `Take one tablet daily. ${words}` },
      { dosage: [{ ...daily, text: words }] },
      { dosage: [{ ...daily, patientInstruction: words }] },
      {
        dosage: [
          { ...daily, additionalInstruction: [{ text: "Avoid alcohol", coding: [{ display: words }] }] },
        ],
      },
      { dosage: [daily], notes: [words] },
    ];
    for (const directions of places) {
      const read = interpretDirections(directions, {});
      expect([codesOf(read)[0], read.asWritten, read.questions]).toEqual(["item-stopped", null, []]);
    }
  });

  it.each([
    "Do not take with milk",
    "Do not stop taking this medicine without talking to your doctor",
    "Suspended in water",
    "Take until bleeding has stopped",
    "Stopped smoking",
    "Do not use if allergic",
    "Do not give to children",
  ])("are not these: %s", (words) => {
    const directions = { dosage: [daily], notes: [words] };
    expect(codesOf(interpretDirections(directions, {}))).not.toContain("item-stopped");
  });
});

describe("directions sent again", () => {
  const read = (answers?: readonly Answer[]) => {
    const found = interpretDirections({ text: "Take 2 tablets daily" }, { form: "tablets" }, { answers });
    if (!found.understood) throw new Error("should be read");
    return found;
  };

  it("are not what an answer made of them", () => {
    const before = JSON.stringify(read());
    const answered = read([{ question: "divide-daily-amount", answer: "all-at-once" }]);
    expect(answered.regimen.steps[0]!.dailyTotal).toBe(false);
    expect(JSON.stringify(read())).toBe(before);
  });
});

describe("words that every object has as names", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])("are words: %s", (name) => {
    for (const text of [`Take one ${name} daily`, `${name} twice one tablet daily`, name]) {
      const read = interpretDirections({ text }, { form: name, strength: `5 ${name}`, name });
      expect(read.understood, text).toBe(false);
    }
  });
});
