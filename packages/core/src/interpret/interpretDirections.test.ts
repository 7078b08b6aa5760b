import type { Interpretation } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { corpus } from "../../../directions/test/corpus/corpus.ts";
import { agreementTable } from "../../../directions/testing/agreementTable.ts";
import { wordsOfSaying } from "../../../language/src/english/Saying.ts";
import { sayRegimen } from "../../../language/src/english/sayRegimen.ts";
import { interpretDirections } from "./interpretDirections.ts";

const said = (interpretation: Interpretation): string =>
  interpretation.understood
    ? sayRegimen(interpretation.regimen, { numbers: "digits" }).map(wordsOfSaying).join(" ")
    : interpretation.refusals.map((refusal) => refusal.code).join(" ");

const codes = (interpretation: Interpretation): readonly string[] =>
  interpretation.understood ? [] : interpretation.refusals.map((refusal) => refusal.code);

describe("words beside a structure", () => {
  it("has a table of 40 rows or more, every one with its verdict", () => {
    expect(agreementTable.length).toBeGreaterThanOrEqual(40);
    expect(agreementTable.every((row) => (row.says === undefined) !== (row.refuses === undefined))).toBe(
      true,
    );
  });

  it.each(agreementTable.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const interpretation = interpretDirections(
      { dosage: [{ text: row.text, ...row.structure }] },
      { form: row.form },
    );
    if (row.says === undefined) expect(codes(interpretation)).toContain(row.refuses);
    else expect(said(interpretation)).toBe(row.says);
    const shown = interpretation.understood ? interpretation.prescribed : interpretation.asWritten;
    /* Two schedules never stand on one paper: nothing is printed until somebody answers. */
    if (row.refuses === "instruction-says-schedule") expect(shown).toBeNull();
    else expect(shown?.split("\n")[0]).toBe(row.text);
  });

  it.each(agreementTable.map((row) => [row.name, row] as const))("as words for all dosages: %s", (_, row) => {
    const interpretation = interpretDirections(
      { text: row.text, dosage: [row.structure] },
      { form: row.form },
    );
    /* As needed false is compared only within its own dosage. */
    if (row.name.startsWith("as needed in words, as needed false")) return;
    if (row.says === undefined) expect(codes(interpretation)).toContain(row.refuses);
    else expect(said(interpretation)).toBe(row.says);
  });
});

const tablet = [{ doseQuantity: { value: 1, unit: "tablet" } }];
const daily = (frequency: number) => ({ repeat: { frequency, period: 1, periodUnit: "d" } });

describe("interpretDirections", () => {
  it("reads text alone", () => {
    const interpretation = interpretDirections({ text: "Take one tablet twice a day" }, {});
    expect(said(interpretation)).toBe("Take 1 tablet, 2 times a day.");
  });

  it("reads a dosage that holds only its text", () => {
    const interpretation = interpretDirections({ dosage: [{ text: "Take one tablet twice a day" }] }, {});
    expect(said(interpretation)).toBe("Take 1 tablet, 2 times a day.");
  });

  it("points into the dosage whose text cannot be read", () => {
    const interpretation = interpretDirections({ dosage: [{ text: "As directed" }] }, {});
    expect(interpretation.understood ? [] : interpretation.refusals.map((refusal) => refusal.path)).toEqual([
      "/dosage/0/text",
    ]);
  });

  it("shows the structure plainly where no words came", () => {
    const interpretation = interpretDirections(
      { dosage: [{ method: { text: "Take" }, doseAndRate: tablet, timing: daily(2) }] },
      {},
    );
    expect(interpretation.understood && interpretation.prescribed).toBe("take 1 tablet - 2 times a day");
    expect(interpretation.findings.map((finding) => finding.code)).toEqual(["no-words-sent"]);
  });

  it("shows the words of one dosage beside the structure of another that has none", () => {
    const interpretation = interpretDirections(
      {
        dosage: [
          { sequence: 1, text: "Take two tablets in the morning" },
          {
            sequence: 1,
            method: { text: "Take" },
            doseAndRate: tablet,
            timing: { repeat: { when: ["HS"] } },
          },
        ],
      },
      {},
    );
    expect(said(interpretation)).toBe("Take 2 tablets in the morning. Take 1 tablet at bedtime.");
    expect(interpretation.understood && interpretation.prescribed.split("\n")[0]).toBe(
      "Take two tablets in the morning",
    );
  });

  it("refuses words that follow words without an end", () => {
    const interpretation = interpretDirections(
      {
        dosage: [
          { sequence: 1, text: "Take two tablets daily" },
          { sequence: 2, text: "Take one tablet once a day" },
        ],
      },
      {},
    );
    expect(codes(interpretation)).toEqual(["step-without-end"]);
    expect(interpretation.understood ? null : interpretation.asWritten).toBe(
      "Take two tablets daily\nTake one tablet once a day",
    );
  });

  it("joins dosages that hold their own words by their sequence", () => {
    const interpretation = interpretDirections(
      {
        dosage: [
          { sequence: 2, text: "Take one tablet once a day for 3 days" },
          {
            sequence: 1,
            text: "Take two tablets once a day for 3 days",
            doseAndRate: [{ doseQuantity: { value: 2, unit: "tablet" } }],
          },
        ],
      },
      {},
    );
    expect(said(interpretation)).toBe(
      "First, take 2 tablets, once a day. Take it for 3 days. Then take 1 tablet, once a day. Take it for 3 days.",
    );
    expect(interpretation.understood && interpretation.prescribed).toBe(
      "Take two tablets once a day for 3 days\nTake one tablet once a day for 3 days",
    );
  });

  it("does not compare words with themselves", () => {
    const text = "Take one tablet twice a day";
    expect(
      said(interpretDirections({ text, dosage: [{ text, doseAndRate: tablet, timing: daily(2) }] }, {})),
    ).toBe("Take 1 tablet, 2 times a day.");
  });

  it("compares the words for all with each dosage's own words, and never prints two schedules", () => {
    const interpretation = interpretDirections(
      { text: "Take one tablet twice a day", dosage: [{ text: "Take one tablet once a day" }] },
      {},
    );
    expect(codes(interpretation)).toEqual(["text-structure-conflict"]);
    expect(interpretation.understood ? "" : interpretation.asWritten).toBeNull();
    expect(interpretation.questions.map(({ code }) => code)).toEqual(["which-schedule"]);
  });

  it("prints instructions with words it could not read", () => {
    const interpretation = interpretDirections(
      {
        dosage: [
          {
            text: "Use as your doctor told you",
            patientInstruction: "No more than 4 a week",
            additionalInstruction: [{ coding: [{ code: "1", display: "Avoid alcohol" }] }],
          },
        ],
      },
      {},
    );
    expect(interpretation.understood ? null : interpretation.asWritten).toBe(
      "Use as your doctor told you\nAvoid alcohol\nNo more than 4 a week",
    );
  });

  it("has nothing to print where one of the dosages has no words and is not understood", () => {
    const interpretation = interpretDirections(
      { dosage: [{ text: "One daily" }, { timing: { event: [] } }] },
      {},
    );
    expect(interpretation.understood).toBe(false);
    expect(interpretation.understood ? null : interpretation.asWritten).toBeNull();
  });

  it.each([{}, { text: "" }, { text: " \n" }, { dosage: [] }, { dosage: [null] }, { dosage: [{}] }])(
    "never understands emptiness: %j",
    (directions) => {
      const interpretation = interpretDirections(directions, {});
      expect(interpretation.understood).toBe(false);
      expect(interpretation.understood ? null : interpretation.asWritten).toBeNull();
      expect(codes(interpretation).length).toBeGreaterThan(0);
    },
  );

  describe("the corpus", () => {
    const refused = Object.values(corpus)
      .flat()
      .map(([text, , form]) => ({ text, form, codes: codes(interpretDirections({ text }, { form })) }));
    const refusedFor = (code: string): readonly string[] =>
      refused.filter((row) => row.codes.includes(code)).map(({ text }) => text);

    it("has no direction that is understood and cannot be said", () => {
      const beyondWords = refusedFor("cannot-be-said");
      /* A ceiling names its unit: what a bare "max 8" counts, these know once they know the form. */
      expect(beyondWords.filter((text) => !/\b(?:max|maximum|no more than) /i.test(text))).toEqual([]);
      for (const text of beyondWords)
        expect(codes(interpretDirections({ text }, { form: "tablet" }))).not.toContain("cannot-be-said");
    });

    it("has none whose sentences mean another calendar", () => {
      expect(refusedFor("sentences-change-the-calendar")).toEqual([]);
    });
  });

  it.each([
    ["Take 1 tablet with meals", "Take 1 tablet with each meal."],
    ["Take 1 tablet with each meal", "Take 1 tablet with each meal."],
    ["Take 1 tablet with or after meals", "Take 1 tablet with or after each meal."],
    ["Take 1 tablet just before meals", "Take 1 tablet just before each meal."],
    ["Take 1 tablet 30 minutes before meals", "Take 1 tablet 30 minutes before each meal."],
    ["Take 1 tablet at least 30 minutes before meals", "Take 1 tablet at least 30 minutes before each meal."],
    ["Take 1 tablet with main meals", "Take 1 tablet with each main meal."],
    ["Take 1 tablet with the two main meals", "Take 1 tablet with the 2 main meals."],
    ["Take 1 tablet three times a day before meals", "Take 1 tablet, 3 times a day. Take it before meals."],
    [
      "Take 1 or 2 tablets before meals when required",
      "Take 1 or 2 tablets before each meal. Take it when you need it.",
    ],
  ])("%s: a dose at meals is one at each", (text, sentences) => {
    expect(said(interpretDirections({ text }, { form: "tablet" }))).toBe(sentences);
  });

  it.each([
    [
      "Apply 1 patch in the morning and remove at night",
      "Put on 1 patch in the morning. Take it off at night.",
    ],
    [
      "Apply 2 patches in the morning and remove at night",
      "Put on 2 patches in the morning. Take them off at night.",
    ],
    [
      "Apply 2 patches in the morning and 1 patch at night. Remove old patch first",
      "Put on 2 patches in the morning. Put on 1 patch at night. Take off the old patches first.",
    ],
    [
      "Apply 2 patches and change every 72 hours",
      "Put on 2 patches every 72 hours (3 days). Take the old ones off each time. Do not use a new patch every day.",
    ],
    [
      "Apply 2 patches once a day. Take them off after 12 hours",
      "Put on 2 patches, once a day. Take them off after 12 hours.",
    ],
    [
      "Apply up to 3 plasters for 12 hours then leave off for 12 hours",
      "Put on 1 to 3 plasters. Leave them on for 12 hours, then leave them off for 12 hours.",
    ],
    [
      "Apply 1 patch for 12 hours then leave off for 12 hours",
      "Put on 1 patch. Leave it on for 12 hours, then leave it off for 12 hours.",
    ],
  ])("%s: of several patches none is left on", (text, sentences) => {
    expect(said(interpretDirections({ text }, { form: "patch" }))).toBe(sentences);
  });

  it.each([
    [
      "10ml twice a day. Rinse mouth for 1 minute",
      "Use 10 mL, 2 times a day. Rinse your mouth. Do this for 1 minute.",
    ],
  ])("%s, of a liquid: %s", (text, sentences) => {
    expect(said(interpretDirections({ text }, { form: "liquid" }))).toContain(sentences);
  });

  it.each([
    [
      "Take 2 tablets at night on days 1, 4 and 7",
      "First, take 2 tablets at night, once only. Then take 2 tablets at night 3 days later. Then take 2 tablets at night 3 days after that.",
    ],
    [
      "Take 2 tablets once a day on days 1, 4 and 7",
      "First, take 2 tablets. Then take 2 tablets 3 days later. Then take 2 tablets 3 days after that.",
    ],
    [
      "Take 1 tablet twice a day on days 1 and 3 only",
      "First, take 1 tablet, 2 times a day. Take it for 1 day. Then stop for 1 day. Then take 1 tablet, 2 times a day. Take it for 1 day.",
    ],
  ])("%s: nobody counts the days between two single doses", (text, sentences) => {
    expect(said(interpretDirections({ text }, { form: "tablet" }))).toBe(sentences);
  });

  it.each([
    [
      "Take 1 tablet daily except Sundays",
      "On Mondays, Tuesdays, Wednesdays, Thursdays, Fridays and Saturdays, take 1 tablet. Do not take it on Sundays.",
    ],
    [
      "Take 1 tablet Monday to Friday",
      "On Mondays, Tuesdays, Wednesdays, Thursdays and Fridays, take 1 tablet. Do not take it on Saturdays or Sundays.",
    ],
    [
      "Take 1 tablet twice a day except on Mondays",
      "Take 1 tablet, 2 times a day, on Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday. Do not take it on Mondays.",
    ],
    [
      "Take 1 tablet on Mondays and Fridays",
      "On Mondays and Fridays, take 1 tablet. Do not take it every day.",
    ],
    [
      "Take 1 tablet Monday to Friday and 2 tablets on Saturdays",
      "On Mondays, Tuesdays, Wednesdays, Thursdays and Fridays, take 1 tablet. On Saturdays, take 2 tablets. Do not take it every day.",
    ],
  ])("%s: the day or two without are named", (text, sentences) => {
    expect(said(interpretDirections({ text }, { form: "tablet" }))).toBe(sentences);
  });

  it.each([
    [
      "Place one tablet on the tongue twice a day",
      "tablet",
      "Use 1 tablet, 2 times a day. Put it on your tongue.",
    ],
    ["Place one tablet under the tongue at night", "tablet", "Put 1 tablet under the tongue at night."],
    [
      "Place one patch every 72 hours",
      "patch",
      "Put on 1 patch every 72 hours (3 days). Do not use a new patch every day.",
    ],
    [
      "Apply to the whole body and repeat after 7 days",
      "cream",
      "First, put it on the whole body. Then put it on the whole body 7 days later.",
    ],
  ])("%s, of a %s", (text, form, sentences) => {
    expect(said(interpretDirections({ text }, { form }))).toBe(sentences);
  });

  it("prints as written what it could not say within 15 words", () => {
    const reason = "a pain that comes and goes and makes it hard to walk or to sleep well";
    const interpretation = interpretDirections(
      {
        dosage: [
          {
            method: { text: "Take" },
            doseAndRate: tablet,
            timing: daily(2),
            asNeededCodeableConcept: { text: reason },
          },
        ],
      },
      {},
    );
    expect(codes(interpretation)).toEqual(["cannot-be-said"]);
  });

  it("puts times a day on named times only where the policy asks for it, and says so", () => {
    const directions = { text: "Take one tablet three times a day" };
    expect(said(interpretDirections(directions, {}))).toBe("Take 1 tablet, 3 times a day.");
    const mapped = interpretDirections(directions, {}, { policy: "ums" });
    expect(said(mapped)).toBe(
      "Take 1 tablet in the morning. Take 1 tablet at midday. Take 1 tablet in the evening.",
    );
    expect(mapped.findings.map((finding) => finding.code)).toContain("times-of-day-chosen");
  });
});
