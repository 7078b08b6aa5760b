import { interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { sentencesOfBlock, wordsOf } from "../index.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { composeLabel } from "./composeLabel.ts";
import { settleNeeds } from "./readingNeeds.ts";

const composed = (text: string, number: number, form = "tablets") => {
  const request: LabelRequest = {
    person: { name: "Mrs Anna Jones" },
    medicine: { name: "Some medicine", form },
    directions: { text },
    warnings: [{ number }],
    pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
    dispensedOn: "2026-11-02",
  };
  const made = composeLabel(
    request,
    interpretDirections(request.directions, request.medicine),
    settleNeeds(undefined).needs,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  const { document, findings } = made.value;
  return {
    warnings: document.blocks
      .filter(({ kind }) => kind === "warning")
      .flatMap(sentencesOfBlock)
      .map(wordsOf),
    findings: findings.map(({ code, path }) => `${code} ${path}`),
  };
};

const said = "said-in-directions /warnings/0/number";
const differ = "warning-and-directions-differ /warnings/0/number";

describe("what directions and a warning both mean", () => {
  it.each([
    ["Take two tablets twice a day with food", 21],
    ["Take two tablets twice a day with or after food", 21],
    ["Take one tablet once a day, 30 to 60 minutes before food", 22],
  ])("is said once: %s", (text, number) => {
    expect(composed(text, number)).toEqual({ warnings: [], findings: [said] });
  });

  it("leaves the ceiling of one dose, which says more than the directions", () => {
    const text = "Take one or two tablets every 4 to 6 hours when required, maximum 8 tablets in 24 hours";
    expect(composed(text, 29)).toEqual({
      warnings: ["Do not take more than 2 at one time."],
      findings: [said],
    });
  });

  it.each([
    ["Take 5 mL when required, maximum 8 mL in 24 hours", "oral solution"],
    ["Take one or two tablets when required, maximum 8 g in 24 hours", "tablets"],
  ])("takes a measure for another ceiling than the one that counts: %s", (text, form) => {
    expect(composed(text, 29, form).warnings).toContain("Do not take more than 8 in 24 hours.");
  });

  it("never leaves a sentence without the one that it leans on", () => {
    const { warnings } = composed("Put one tablet under the tongue at night. Put under the tongue", 26);
    expect(warnings).toEqual(["Put this medicine under your tongue.", "Let it dissolve there."]);
  });

  it.each<[string, number, string[], string?]>([
    ["Take one tablet once a day dissolved in water", 13, [], "dispersible tablets"],
    ["Take one tablet once a day. Suck or chew", 24, []],
    ["Take one tablet once a day. Chew well", 24, []],
    ["Take one tablet once a day. Swallow whole. Do not crush chew or break", 25, []],
    ["Take one tablet at night. Allow to dissolve under the tongue", 26, []],
    ["Apply very thinly twice a day", 28, ["Put it only on the skin that needs it."], "cream"],
    [
      "Take one tablet twice a day. Keep taking this medicine until the course is finished, unless you are told to stop",
      9,
      ["Spread your doses evenly through the day."],
    ],
    [
      "Take one tablet once a day. Do not stop taking this medicine unless your doctor tells you to",
      8,
      ["Keep taking this medicine."],
    ],
  ])("is said once in other words: %s, warning %i", (text, number, warnings, form) => {
    const made = composed(text, number, form);
    expect(made.warnings).toEqual(warnings);
    expect(new Set(made.findings)).toEqual(new Set([said]));
  });

  it("keeps what a sentence that leans on it needs", () => {
    const { warnings } = composed("Take one tablet once a day. Avoid exposure to sunlight", 11);
    expect(warnings).toEqual([
      "Keep sunlight off your skin.",
      "Do this on bright, cloudy days too.",
      "Do not use sunbeds.",
    ]);
  });

  it.each([
    "max 8 in 24 hours",
    "max 8 tablets in 24 hours",
    "max 8 per day",
    "no more than 8 daily",
    "maximum 8 tablets a day",
  ])("says the ceiling of the directions once: %s", (ceiling) => {
    const text = `Take two tablets every 4 to 6 hours when required, ${ceiling}`;
    expect(composed(text, 29).warnings).toEqual(["Do not take more than 2 at one time."]);
  });

  it.each(["Suck one tablet twice a day", "Chew one tablet twice a day"])(
    "says a verb of the directions once: %s",
    (text) => {
      expect(composed(text, 24)).toEqual({ warnings: [], findings: [said] });
    },
  );

  it("leaves the verb of a warning beside a step that is swallowed", () => {
    const text = "Chew one tablet in the morning, then take one tablet at night";
    expect(composed(text, 24).warnings).toEqual(["Suck or chew this medicine."]);
  });

  it("leaves another ceiling beside the one of the directions", () => {
    const text = "Take one or two tablets every 4 to 6 hours when required, maximum 6 tablets in 24 hours";
    expect(composed(text, 29).warnings).toEqual([
      "Do not take more than 2 at one time.",
      "Do not take more than 8 in 24 hours.",
    ]);
  });

  it("keeps the place of a cream beside the thin layer of the directions", () => {
    expect(composed("Apply thinly twice a day", 28, "cream")).toEqual({
      warnings: ["Put it only on the skin that needs it."],
      findings: [said],
    });
  });

  it.each([
    ["Take one tablet once a day, 20 minutes before food", 22],
    ["Take one tablet once a day with food", 22],
    ["Take one tablet once a day, 30 minutes before food", 21],
    ["Take one tablet twice a day with food", 23],
  ])("stands twice with a finding where they differ: %s, warning %i", (text, number) => {
    const { warnings, findings } = composed(text, number);
    expect(findings).toEqual([differ]);
    expect(warnings.length).toBeGreaterThan(0);
  });

  it.each([
    ["Take one tablet once a day", 21],
    ["Take one tablet once a day with milk", 21],
    ["Take 1 tablet with food in the morning, then 1 tablet at night", 21],
    ["Take one tablet once a day before food", 22],
    ["Take one tablet once a day, 30 minutes before food", 22],
  ])("stays where the warning says more: %s, warning %i", (text, number) => {
    const { warnings, findings } = composed(text, number);
    expect(findings).toEqual([]);
    expect(warnings.length).toBeGreaterThan(0);
  });
});
