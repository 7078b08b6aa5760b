import { interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { stoppedBy } from "./openQuestions.ts";

const oneDaily = { timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } } };
const read = (text: string, unit = "tablet", more: object = {}) =>
  interpretDirections(
    { text, dosage: [{ ...oneDaily, doseAndRate: [{ doseQuantity: { value: 1, unit } }], ...more }] },
    { form: unit === "drop" ? "eye drops" : "tablet" },
  );

describe("an approval of words that the coded dose contradicts", () => {
  it.each([
    ["the site", "Put one drop in the right eye once a day", "drop", { site: { text: "left eye" } }],
    [
      "a modifier",
      "Take one tablet once a day",
      "tablet",
      { modifierExtension: [{ url: "http://example.org/doNotPerform", valueBoolean: true }] },
    ],
    [
      "a ceiling for life",
      "Take one tablet once a day",
      "tablet",
      { maxDosePerLifetime: { value: 10, unit: "tablet" } },
    ],
  ])("is refused: %s", (_, text, unit, more) => {
    const interpretation = read(text, unit, more);
    expect(interpretation.understood).toBe(false);
    expect(stoppedBy(interpretation, true).length).toBeGreaterThan(0);
    expect(stoppedBy(interpretation, false)).toEqual([]);
  });

  it("is refused where a length between two steps is in the code alone", () => {
    const step = (value: number, sequence: number) => ({
      sequence,
      text: `Take ${value} tablets once a day`,
      timing: { repeat: { ...oneDaily.timing.repeat, boundsDuration: { value: 7, unit: "d" } } },
      doseAndRate: [{ doseQuantity: { value, unit: "tablet" } }],
    });
    const read = interpretDirections({ dosage: [step(8, 1), step(7, 2)] }, { form: "tablet" });
    expect(stoppedBy(read, true).map(({ code }) => code)).toEqual(["step-without-end"]);
  });

  it("is not where both say the same", () => {
    const interpretation = read("Take one tablet once a day");
    expect(interpretation.understood).toBe(true);
    expect(stoppedBy(interpretation, true)).toEqual([]);
  });

  it("is not where only words came that nobody understands", () => {
    const interpretation = interpretDirections({ text: "Use as per plan B" }, { form: "tablet" });
    expect(stoppedBy(interpretation, true)).toEqual([]);
  });
});
