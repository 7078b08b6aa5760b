import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";

const daily = (boundsPeriod: object, more: object = {}) => ({
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", boundsPeriod } },
  doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
  ...more,
});

const week = { start: "2026-12-01", end: "2026-12-07" };

const read = (text: string | undefined, boundsPeriod: object) =>
  interpretDirections(
    text === undefined ? { dosage: [daily(boundsPeriod)] } : { text, dosage: [daily(boundsPeriod)] },
    { form: "tablets" },
  );

const codesOf = (text: string, boundsPeriod: object): unknown => {
  const got = read(text, boundsPeriod);
  return got.understood
    ? got.regimen.steps.map(({ instructions }) => instructions)
    : got.refusals.map(({ code }) => code);
};

describe("a last day that only the coded dose gives", () => {
  it.each([
    [week, "last day 7 December 2026, 7 days from its first day", ["start on 1 December 2026"]],
    [
      { start: "2026-12-01", end: "2026-12-01" },
      "last day 1 December 2026, 1 day from its first day",
      ["start on 1 December 2026"],
    ],
    [{ end: "2026-12-07" }, "last day 7 December 2026", []],
  ])("is told and not printed beside words that are silent: %o", (boundsPeriod, told, kept) => {
    const got = read("Take one tablet once a day", boundsPeriod);
    expect(got.understood && got.regimen.steps[0]!.instructions).toEqual(kept);
    expect(
      got.findings.filter(({ code }) => code === "length-only-coded").map(({ detail }) => detail),
    ).toEqual([
      `Only the coded dose gives an end (${told}); the words do not, and the label follows the words.`,
    ]);
  });

  it("is printed where no words were sent", () => {
    const got = read(undefined, week);
    expect(got.understood && got.regimen.steps[0]!.instructions).toEqual([
      "start on 1 December 2026",
      "last day 7 December 2026",
    ]);
    expect(got.findings.map(({ code }) => code)).toEqual(["no-words-sent"]);
  });

  it("stands beside words of the same length", () => {
    const both = [["start on 1 December 2026", "last day 7 December 2026"]];
    expect(codesOf("Take one tablet once a day for 7 days", week)).toEqual(both);
    expect(codesOf("Take one tablet once a day for 1 week", week)).toEqual(both);
  });

  it.each([
    ["Take one tablet once a day for 7 days", { start: "2026-12-01", end: "2026-12-10" }],
    ["Take one tablet once a day for 2 weeks", week],
    ["Take one tablet once a day long term", week],
  ])("is against words that say otherwise: %s", (text, boundsPeriod) => {
    expect(codesOf(text, boundsPeriod)).toEqual(["text-structure-conflict"]);
  });

  it("is the end of its own step where another follows", () => {
    const dosage = [
      daily(week, { sequence: 1, text: "Take one tablet once a day" }),
      daily(
        { start: "2026-12-08", end: "2026-12-14" },
        {
          sequence: 2,
          text: "Take two tablets once a day",
          doseAndRate: [{ doseQuantity: { value: 2, unit: "tablet" } }],
        },
      ),
    ];
    const got = interpretDirections({ dosage }, { form: "tablets" });
    expect(got.understood && got.regimen.steps.map(({ instructions }) => instructions)).toEqual([
      ["start on 1 December 2026", "last day 7 December 2026"],
      ["start on 8 December 2026"],
    ]);
  });
});

it("tells how many days a coded length in weeks is", () => {
  const repeat = { frequency: 1, period: 1, periodUnit: "d", boundsDuration: { value: 2, unit: "wk" } };
  const dosage = [{ ...daily({}), text: "Take one tablet once a day", timing: { repeat } }];
  const told = interpretDirections({ dosage }, { form: "tablets" }).findings.map(({ detail }) => detail);
  expect(told).toContain(
    "Only the coded dose gives a length, 2 weeks (14 days); the words do not, and the label follows the words.",
  );
});

it("tells no missing side that the coded dose names", () => {
  const drops = (site: object) => ({
    text: "Use one drop twice a day",
    dosage: [
      {
        timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } },
        doseAndRate: [{ doseQuantity: { value: 1, unit: "drop" } }],
        ...site,
      },
    ],
  });
  const codes = (site: object) =>
    interpretDirections(drops(site), { form: "eye drops" }).findings.map(({ code }) => code);
  expect(codes({ site: { text: "Left eye" } })).not.toContain("side-not-told");
  expect(codes({ site: { text: "Eye" } })).toContain("side-not-told");
  expect(codes({})).toContain("side-not-told");
});
