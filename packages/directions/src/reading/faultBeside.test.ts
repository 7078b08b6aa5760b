// directions/reading: what is no fault of the words and none of the coded dose may be one of both, or of several dosages.
import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";

const tablet = { doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }] };
const millilitres = { doseAndRate: [{ doseQuantity: { value: 5, unit: "mL" } }] };
const at = (when: string) => ({
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", when: [when] } },
});
const onMondays = { timing: { repeat: { frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon"] } } };
const twice = { timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } } };
const also = (text: string) => ({ additionalInstruction: [{ text }] });
const route = (text: string) => ({ route: { text } });

const read = (dosage: readonly object[], form = "tablet") => interpretDirections({ dosage }, { form });

const codesOf = (dosage: readonly object[], form?: string): readonly string[] => {
  const answer = read(dosage, form);
  return answer.understood ? [] : answer.refusals.map(({ code }) => code);
};

describe("a coded dose beside its words", () => {
  it("a first dose tonight is none of the words' mornings", () => {
    expect(codesOf([{ text: "1 mane", ...also("start tonight"), ...at("MORN"), ...tablet }])).toContain(
      "ambiguous",
    );
    expect(codesOf([{ text: "1 nocte", ...also("start tonight"), ...at("NIGHT"), ...tablet }])).toEqual([]);
  });

  it("a first dose tonight is none of the coded mornings", () => {
    expect(codesOf([{ ...also("start tonight"), ...at("MORN"), ...tablet }])).toContain("ambiguous");
    expect(codesOf([{ ...also("start tomorrow"), ...onMondays, ...tablet }])).toContain("ambiguous");
    expect(codesOf([{ ...also("start tonight"), ...at("NIGHT"), ...tablet }])).toEqual([]);
  });

  it("what goes through a tube is not also given by mouth", () => {
    const words = { text: "5ml bd via PEG", ...twice, ...millilitres };
    expect(codesOf([{ ...words, ...route("oral") }], "oral solution")).toContain("action-and-place-disagree");
    expect(codesOf([words], "oral solution")).toEqual([]);
  });

  it("a coded tube has the verb of a tube", () => {
    const answer = read([{ text: "5ml bd", ...route("PEG"), ...twice, ...millilitres }], "oral solution");
    expect(answer.understood && answer.regimen.steps.map(({ action }) => action)).toEqual(["use"]);
  });
});

describe("dosages one after another", () => {
  const inOrder = (...texts: readonly string[]) =>
    texts.map((text, index) => ({ sequence: index + 1, text }));

  it("the first dose is that of the first", () => {
    expect(codesOf(inOrder("1 bd for 5 days", "1 od for 3 days start tomorrow"))).toContain("ambiguous");
    expect(codesOf(inOrder("1 bd for 5 days start tonight", "1 od for 3 days"))).toEqual([]);
  });

  it("days over 7 that come to 7 may be days of each week", () => {
    expect(codesOf(inOrder("1 bd for 5/7", "1 od for 2/7"))).toContain("ambiguous");
    expect(codesOf(inOrder("2 od for 5/7", "1 od for 5/7"))).toEqual([]);
  });

  it("a unit that makes a step a hundred times another is a slip", () => {
    expect(codesOf(inOrder("50mg once a day for 5 days", "50mcg once a day"))).toContain("likely-slip");
    expect(codesOf(inOrder("50mg once a day for 5 days", "25mg once a day"))).toEqual([]);
  });
});
