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

  it("is refused where neither words nor code say when one step ends and the next begins", () => {
    const step = (value: number, sequence: number) => ({
      ...oneDaily,
      sequence,
      text: `Take ${value} tablets once a day`,
      doseAndRate: [{ doseQuantity: { value, unit: "tablet" } }],
    });
    const read = interpretDirections({ dosage: [step(8, 1), step(7, 2)] }, { form: "tablet" });
    expect(stoppedBy(read, true).map(({ code }) => code)).toEqual(["step-without-end"]);
    expect(stoppedBy(read, false)).toEqual([]);
  });

  const daily = (more: object) => ({ timing: { repeat: { ...oneDaily.timing.repeat, ...more } } });
  const coded = (quantity: object) => ({ doseAndRate: [{ doseQuantity: { value: 1, ...quantity } }] });
  const snomed = { system: "http://snomed.info/sct" };

  it.each([
    ["unit-conflict", coded({ ...snomed, unit: "capsule", code: "428673006" })],
    ["route-conflict", { route: { coding: [{ ...snomed, code: "26643006", display: "Nasal route" }] } }],
    ["method-conflict", { method: { coding: [{ ...snomed, code: "419652001", display: "Inhale" }] } }],
    ["frequency-conflict", daily({ when: ["MORN", "NIGHT"] })],
    [
      "timing-code-conflict",
      {
        timing: {
          ...oneDaily.timing,
          code: {
            coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", code: "BID" }],
          },
        },
      },
    ],
    ["range-reversed", daily({ boundsPeriod: { start: "2026-12-14", end: "2026-12-01" } })],
  ])("is refused where the coded dose contradicts itself: %s", (code, more) => {
    const interpretation = read("Take one tablet once a day", "tablet", more);
    expect(interpretation.understood).toBe(false);
    expect(stoppedBy(interpretation, true).map((one) => one.code)).toEqual([code]);
    expect(stoppedBy(interpretation, false)).toEqual([]);
  });

  const words = (text: string, more: object = {}) => ({ text, ...more });

  it.each([
    [
      "a dosage is missing",
      "sequence",
      words("Take 6 tablets each morning for 7 days", { sequence: 1 }),
      words("Take 3 tablets each morning", { sequence: 3 }),
    ],
    [
      "two without numbers",
      "sequence",
      words("Take 6 tablets each morning for 7 days"),
      words("Take 3 tablets each morning for 7 days"),
    ],
    [
      "one comes after a stop",
      "sequence",
      words("Take 6 tablets each morning for 7 days then stop", { sequence: 1 }),
      words("Take 3 tablets each morning", { sequence: 2 }),
    ],
    [
      "the same times twice",
      "said-twice",
      words("Take 2 tablets at night", { sequence: 1 }),
      words("Take 1 tablet at night", { sequence: 1 }),
    ],
    [
      "a day that has both",
      "weekly-and-daily",
      words("Take 6 tablets once a week", { sequence: 1 }),
      words("Take 1 tablet once a day", { sequence: 1 }),
    ],
  ])("is refused where the order of dosages is in doubt: %s", (_, code, ...dosage) => {
    const interpretation = interpretDirections({ dosage }, { form: "tablet" });
    expect(interpretation.understood).toBe(false);
    expect(stoppedBy(interpretation, true).map((one) => one.code)).toEqual([code]);
    expect(stoppedBy(interpretation, false)).toEqual([]);
  });

  it("is not where one text says something twice that we do not read", () => {
    const interpretation = interpretDirections(
      { text: "Take one tablet once a day by mouth under the tongue" },
      { form: "tablet" },
    );
    expect(!interpretation.understood && interpretation.refusals.map(({ code }) => code)).toEqual([
      "said-twice",
    ]);
    expect(stoppedBy(interpretation, true)).toEqual([]);
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
