import { describe, expect, it } from "vitest";
import { writtenWords } from "./writtenWords.ts";

const linesOf = (dosage: readonly unknown[], text?: string): readonly string[] =>
  writtenWords({ ...(text === undefined ? {} : { text }), dosage: [...dosage] }).lines;

describe("the words as sent", () => {
  it("are the text for all, and what each dosage says that it does not hold", () => {
    expect(linesOf([{ text: "Take one" }, { text: "Avoid alcohol" }], " Take one. ")).toEqual([
      "Take one.",
      "Avoid alcohol",
    ]);
    expect(linesOf([{ text: " " }, { text: 7 }, "Take one", null, ["Take one"], {}])).toEqual([]);
    expect(writtenWords({}).lines).toEqual([]);
    expect(writtenWords({ text: "Take one" }).lines).toEqual(["Take one"]);
  });

  it("stand in the order of the sequence, and those without one last", () => {
    expect(
      linesOf([
        { text: "third" },
        { sequence: 2, text: "second" },
        { sequence: "0", text: "fourth" },
        { sequence: 1, text: "first" },
      ]),
    ).toEqual(["first", "second", "third", "fourth"]);
  });

  it("hold every instruction, in its own words before the name of its code", () => {
    const additionalInstruction = [
      { text: " with food " },
      { coding: [{ code: "1" }, { display: "Avoid alcohol (qualifier value)" }, { display: "Other" }] },
      { text: "swallow whole", coding: [{ display: "Other" }] },
      { text: " ", coding: [{ display: "Do not drive" }] },
      { coding: "none" },
      { coding: [7, { display: 7 }] },
      "words",
      null,
    ];
    expect(linesOf([{ text: "Take one", additionalInstruction, patientInstruction: " Keep cool " }])).toEqual(
      ["Take one", "with food", "Avoid alcohol", "swallow whole", "Do not drive", "Keep cool"],
    );
    expect(linesOf([{ additionalInstruction: "none", patientInstruction: "" }])).toEqual([]);
  });

  it("are told once", () => {
    const dosage = { text: "Take one with food", additionalInstruction: [{ text: "with food" }] };
    expect(linesOf([dosage, dosage])).toEqual(["Take one with food"]);
  });
});

describe("whether the words are all of them", () => {
  const whole = (dosage: readonly unknown[], text?: string) =>
    writtenWords({ ...(text === undefined ? {} : { text }), dosage: [...dosage] }).whole;
  it.each<readonly [boolean, readonly unknown[], string | undefined]>([
    [true, [{ text: "one" }, { text: "two" }], undefined],
    [false, [{ text: "one" }, {}], undefined],
    [false, [{ text: "one" }, null], undefined],
    [true, [{ text: "one" }, {}], "one and two"],
    [false, [], undefined],
    [true, [], "one"],
  ])("%s: %j beside %j", (is, dosage, text) => {
    expect(whole(dosage, text)).toBe(is);
  });
});

it("a dosage has words of its own where the words for all do not hold them", () => {
  const twofold = (text: string | undefined, ...own: readonly string[]) =>
    writtenWords({ ...(text === undefined ? {} : { text }), dosage: own.map((one) => ({ text: one })) })
      .twofold;
  expect(twofold("Take one at night", "Take one")).toBe(false);
  expect(twofold("Take one at night", "Take two")).toBe(true);
  expect(twofold("Take one at night", "Take two", "Take one")).toBe(true);
  expect(twofold(undefined, "Take two", "Take one")).toBe(false);
  expect(writtenWords({ text: "Take one", dosage: [{}] }).twofold).toBe(false);
});
