import { interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { sentencesOfBlock, wordsOf } from "../index.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { composeLabel } from "./composeLabel.ts";
import { settleNeeds } from "./readingNeeds.ts";
import { warningOpposites, warningsOpposed, wordsOpposed } from "./warningOpposites.ts";
import { bnfWarnings } from "./warnings/bnfWarnings.ts";

const composed = (text: string, number: number, form: string) => {
  const request: LabelRequest = {
    person: { name: "Mrs Anna Jones" },
    medicine: { name: "Some medicine", form },
    directions: { text },
    warnings: [{ number }],
    pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
    dispensedOn: "2026-11-02",
  };
  const interpretation = interpretDirections(request.directions, request.medicine);
  if (!interpretation.understood) throw new Error(`not understood: ${text}`);
  const made = composeLabel(request, interpretation, settleNeeds(undefined).needs);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  const { document, findings } = made.value;
  return {
    warnings: document.blocks
      .filter(({ kind }) => kind === "warning")
      .flatMap(sentencesOfBlock)
      .map(wordsOf),
    differences: findings.filter(({ code }) => code === "warning-and-directions-differ"),
  };
};

const wordsFor = (number: number): readonly string[] =>
  bnfWarnings.find((warning) => warning.number === number)!.sentences.map(({ text }) => text);

/** Directions, number of the warning, the place of its sentence, the part of the directions, the form. */
type Row = readonly [string, number, number, string, string?];

const contrary: readonly Row[] = [
  ["Take one tablet twice a day with milk", 7, 0, "with milk"],
  ["Take one tablet twice a day with milk or food", 7, 0, "with milk or food"],
  ["Take one tablet twice a day, 1 hour before milk", 7, 0, "1 hour before milk"],
  ["Take one tablet once a day, crushed", 25, 1, "crushed"],
  ["Take one tablet once a day. Crush before taking", 25, 1, "Crush before taking"],
  ["Take one tablet once a day. Tablets may be crushed", 25, 1, "Tablets may be crushed"],
  ["Chew one tablet twice a day", 25, 1, "chew"],
  ["Chew and swallow one tablet twice a day", 25, 1, "chew"],
  ["Take half a tablet once a day", 25, 0, "half a tablet"],
  ["Take a quarter of a tablet once a day", 25, 0, "0.25 of a tablet"],
  ["Take one and a half tablets once a day", 25, 0, "1.5 tablets"],
  ["Take half a tablet in the morning and one at night", 25, 0, "half a tablet"],
  ["Take one tablet once a day. Dissolve in water", 25, 0, "Dissolve in water"],
  ["Take one tablet dispersed in water once a day", 25, 0, "dispersed in water"],
  ["Dissolve one tablet in water and take once a day", 25, 0, "dissolve"],
  [
    "Take one capsule once a day. Open capsule and sprinkle on food",
    25,
    0,
    "Open capsule and sprinkle on food",
    "capsules",
  ],
  ["Take one capsule once a day mixed with food", 25, 0, "mixed with food", "capsules"],
  ["Take one tablet in water once a day", 25, 0, "in water"],
  ["Place one tablet under the tongue once a day", 25, 0, "under the tongue"],
  ["Take one tablet once a day. Swallow whole", 13, 0, "Swallow whole"],
  ["Swallow one tablet once a day", 13, 0, "swallow"],
  ["Chew one tablet twice a day", 13, 0, "chew"],
  ["Take one tablet once a day. Swallow whole", 24, 0, "Swallow whole"],
  ["Take one tablet once a day. Do not crush or chew", 24, 0, "Do not crush or chew"],
  ["Take one tablet once a day. Swallow whole", 26, 0, "Swallow whole"],
  ["Take one tablet once a day. Swallow whole", 16, 0, "Swallow whole"],
  ["Take one tablet once a day for 7 days", 8, 1, "for 7 days"],
  ["Take one tablet once a day for 7 days then stop", 8, 1, "for 7 days, then stop"],
  [
    "Take two tablets once a day for 7 days, then one tablet once a day for 1 week, then stop",
    8,
    1,
    "for 1 week, then stop",
  ],
  ["Take one tablet once a day for up to 7 days", 8, 1, "for up to 7 days"],
  ["Take one tablet once a day for max 7 days", 8, 1, "for max 7 days"],
  ["Take one tablet once a day. Stop after 7 days", 8, 1, "for 7 days, then stop"],
  ["Take one tablet as a single dose", 8, 1, "once only"],
  ["Take one tablet once a day until finished", 8, 1, "until finished"],
  ["Take one tablet once a day until symptoms settle", 8, 1, "until symptoms settle"],
  ["Take one tablet once a day with half a glass of water", 27, 0, "with half a glass of water"],
  ["Take one tablet once a day with a sip of water", 27, 0, "with a sip of water"],
  ["Take one tablet once a day with a little water", 27, 0, "with a little water"],
  ["Place one tablet under the tongue once a day", 13, 0, "under the tongue"],
  ["Take one tablet once a day. Let it dissolve in your mouth", 13, 0, "Let it dissolve in your mouth"],
  ["Take one tablet once a day. Dissolve in orange juice", 13, 0, "Dissolve in orange juice"],
  ["Dissolve one tablet in orange juice once a day", 13, 0, "in orange juice"],
  ["Take one tablet twice a day when needed for pain", 8, 0, "when needed (pain)"],
  ["Apply liberally twice a day", 28, 0, "liberally", "cream"],
  ["Apply generously twice a day", 28, 0, "generously", "cream"],
  ["Apply a thick layer twice a day", 28, 0, "a thick layer", "cream"],
  ["Take one tablet at night", 9, 0, "one dose a day, or fewer"],
  ["Take one tablet once a day", 9, 0, "one dose a day, or fewer"],
  ["Take one tablet every other day", 9, 0, "one dose a day, or fewer"],
  ["Take one tablet once a week", 9, 0, "one dose a day, or fewer"],
  ["Take one tablet every 24 hours", 9, 0, "one dose a day, or fewer"],
  ["Take one tablet three times a day until symptoms settle", 9, 1, "until symptoms settle"],
  ["Take one tablet twice a day before food", 21, 0, "before food"],
  ["Take one tablet twice a day on an empty stomach", 21, 0, "on an empty stomach"],
  ["Take one tablet twice a day, 2 hours after food", 21, 0, "2 hours after food"],
  ["Take one tablet twice a day with food", 22, 0, "with food"],
  ["Take one tablet twice a day after food", 22, 0, "after food"],
  ["Take one tablet twice a day, 2 hours before food", 22, 0, "2 hours before food"],
  ["Take one tablet twice a day, 15 minutes before food", 22, 0, "15 minutes before food"],
  ["Take one tablet twice a day with food", 23, 0, "with food"],
  ["Take one tablet twice a day with a snack", 23, 0, "with a snack"],
  ["Take one tablet twice a day, 30 minutes before food", 23, 1, "30 minutes before food"],
  ["Take one tablet twice a day after food", 23, 1, "after food"],
];

const alongside: readonly (readonly [string, number, string?])[] = [
  ["Take one tablet twice a day with food", 7],
  ["Take one tablet twice a day. Avoid milk", 7],
  ["Take one tablet twice a day, 2 hours before milk", 7],
  ["Take one tablet twice a day with water", 25],
  ["Swallow one tablet once a day", 25],
  ["Take one sachet once a day mixed with food", 25, "granules"],
  ["Take half a teaspoonful once a day", 25, "oral suspension"],
  ["Take one tablet once a day, 30 minutes before food", 22],
  ["Take one tablet once a day, 1 hour before food", 22],
  ["Take one tablet once a day, 45 minutes before breakfast", 22],
  ["Take one tablet once a day before food", 22],
  ["Take one tablet once a day, 1 hour before food", 23],
  ["Take one tablet once a day, 2 hours after food", 23],
  ["Take one tablet once a day with or after food", 21],
  ["Take one tablet once a day", 8],
  ["Take one tablet once a day for at least 7 days", 8],
  ["Take two tablets once a day for 7 days, then one tablet once a day", 8],
  ["Take one tablet once a day for 21 days then 7 days off", 8],
  ["Take one tablet once a day for 7 days, then continue", 8],
  ["Take one tablet twice a day", 9],
  ["Take one tablet three times a day for 7 days", 9],
  ["Take one tablet every 6 hours", 9],
  ["Take 1 tablet in the morning and 2 tablets at night", 9],
  ["Take one tablet three times a day. Complete the course", 9],
  ["Chew one tablet twice a day", 24],
  ["Suck one tablet twice a day", 24],
  ["Take one tablet once a day. Dissolve in water", 13],
  ["Take one tablet once a day. Dissolve in a glass of water", 13],
  ["Take one tablet once a day with a full glass of water", 27],
  ["Take one tablet once a day with a glass of water", 27],
  ["Take one tablet once a day with plenty of water", 27],
  ["Place one tablet under the tongue once a day", 26],
  ["Apply sparingly twice a day", 28, "cream"],
  ["Apply twice a day", 28, "cream"],
];

describe("directions against the words of a warning", () => {
  it.each(contrary)("give one finding with both parts: %s, warning %i", (text, number, at, part, form) => {
    const { differences, warnings } = composed(text, number, form ?? "tablets");
    const sentence = wordsFor(number)[at]!;
    expect(differences).toHaveLength(1);
    expect(differences[0]!.path).toBe("/warnings/0/number");
    expect(differences[0]!.detail).toContain(`"${sentence}"`);
    expect(differences[0]!.detail.split("; the directions say ")[1]).toContain(`"${part}"`);
    expect(warnings).toContain(sentence);
  });

  it("names both sentences of a warning that as-needed directions cannot follow", () => {
    const { differences } = composed("Take one tablet when required for pain", 9, "tablets");
    expect(differences.map(({ detail }) => detail)).toEqual([
      'Warning 9 and the directions differ; both are printed. The warning says "Spread your doses evenly through the day." and "Keep taking this medicine until it is all finished."; the directions say "when needed (pain)".',
    ]);
  });

  it.each(alongside)("give none where both can be followed: %s, warning %i", (text, number, form) => {
    expect(composed(text, number, form ?? "tablets").differences).toEqual([]);
  });

  it("keeps quiet where the prescriber asks for both", () => {
    expect(
      composed("Take half a tablet once a day. Swallow whole. Do not crush or chew", 25, "tablets")
        .differences,
    ).toEqual([]);
  });

  it("speaks only of sentences that there are", () => {
    const places = bnfWarnings.flatMap(({ number, sentences }) =>
      sentences.map((_, at) => `${number}.${at}`),
    );
    const named = [
      ...Object.keys(warningOpposites),
      ...Object.keys(wordsOpposed),
      ...warningsOpposed.map(([one]) => one),
      ...warningsOpposed.map(([, other]) => other),
    ];
    expect(named.filter((key) => !places.includes(key))).toEqual([]);
  });
});

/** Findings of a label with these numbers, by code. */
const toldOf = (text: string, numbers: readonly number[]) => {
  const request: LabelRequest = {
    person: { name: "Mrs Anna Jones" },
    medicine: { name: "Some medicine", form: "tablets" },
    directions: { text },
    warnings: numbers.map((number) => ({ number })),
    pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
    dispensedOn: "2026-11-02",
  };
  const interpretation = interpretDirections(request.directions, request.medicine);
  const made = composeLabel(request, interpretation, settleNeeds(undefined).needs);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return { understood: interpretation.understood, findings: made.value.findings };
};

describe("two warnings against one another", () => {
  it.each([
    [25, 26],
    [26, 25],
    [24, 25],
    [13, 25],
    [21, 23],
  ])("are told whatever the directions: %i and %i", (one, other) => {
    const { findings } = toldOf("Take one tablet twice a day", [one, other]);
    const differ = findings.filter(({ code }) => code === "warnings-differ");
    expect(differ).toHaveLength(1);
    for (const number of [one, other])
      expect(wordsFor(number).some((words) => differ[0]!.detail.includes(words))).toBe(true);
  });

  it.each([[[25]], [[26]], [[9, 25]], [[21, 27]]])("are none: %j", (numbers) => {
    const { findings } = toldOf("Take one tablet twice a day", numbers);
    expect(findings.filter(({ code }) => code === "warnings-differ")).toEqual([]);
  });
});

describe("directions that are printed as written", () => {
  it.each([
    ["Plan B: crush one and give via spoon", 25, "crush"],
    ["Plan B: CHEW well as shown", 25, "CHEW"],
    ["Plan B: suck slowly as shown", 25, "suck"],
    ["Plan B: under the tongue as shown", 25, "under the tongue"],
    ["Plan B: under the tongue as shown", 13, "under the tongue"],
    ["Plan B: give with warm milk", 7, "with warm milk"],
    ["Take one tablet once a day. Dissolve in milk", 13, "in milk"],
  ])("are searched for words against a warning: %s, %i", (text, number, part) => {
    const { understood, findings } = toldOf(text, [number]);
    expect(understood).toBe(false);
    const differ = findings.filter(({ code }) => code === "warning-and-directions-differ");
    expect(differ).toHaveLength(1);
    expect(differ[0]!.detail).toContain(`the directions say "${part}"`);
  });

  it.each([
    ["Plan B: do not crush or chew", 25],
    ["Plan B: never suck it", 25],
    ["Plan B as shown", 25],
    ["Plan B, no milk with it", 7],
    ["Plan B: crush one", 8],
  ])("are not where there are none: %s, %i", (text, number) => {
    const { understood, findings } = toldOf(text, [number]);
    expect(understood).toBe(false);
    expect(findings.filter(({ code }) => code === "warning-and-directions-differ")).toEqual([]);
  });
});
