// What a reading comes to: what a pharmacist should see of it, and of a refusal which words are at fault.
import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { readDirections } from "./readDirections.ts";

/** The remarks of directions that are understood. */
const remarks = (text: string, product: ProductFacts = { form: "tablet" }): readonly string[] => {
  const outcome = readDirections(text, product);
  expect(outcome.ok ? [] : outcome.refusals.map(({ detail }) => detail)).toEqual([]);
  return outcome.findings.map(({ code }) => code);
};

/** The refusal of that code, by the words it holds to be at fault. */
const inQuestion = (text: string, code: string, product: ProductFacts = { form: "tablet" }): string => {
  const outcome = readDirections(text, product);
  const found = outcome.ok ? [] : outcome.refusals.filter((one) => one.code === code);
  expect(found, outcome.ok ? "was read" : outcome.refusals.map((one) => one.code).join()).toHaveLength(1);
  const [, about = ""] = found[0]?.detail.split(" In question: ") ?? [];
  return [...about.matchAll(/"([^"]*)"/g)].map(([, words]) => words).join(" | ");
};

const week1 = "Week 1: take one tablet at night.";

describe("what follows the last numbered stretch", () => {
  it.each([
    [`${week1} Week 2: take two tablets at night`, true],
    [`${week1} Week 2: take two tablets at night then stop`, false],
    ["Week 1: take one tablet at night", false],
    ["Take one tablet at night for 1 week then two tablets at night for 1 week", false],
    ["Take two tablets once a day on days 1 to 5, then one tablet once a day from day 6", false],
  ])("%s: asked, %s", (text, asked) => {
    expect(remarks(text).includes("end-not-told")).toBe(asked);
  });
});

describe("a time of day that is carried over", () => {
  it.each([
    ["Take two tablets in the morning for 7 days then one tablet for 7 days", true],
    ["Take two tablets in the morning for 7 days then one tablet in the morning for 7 days", false],
    ["Take two tablets in the morning", false],
  ])("%s: shown, %s", (text, shown) => {
    expect(remarks(text).includes("timing-carried")).toBe(shown);
  });
});

describe("an amount that is carried over", () => {
  it.each([
    ["2 bd for 3 days then od", "tablet"],
    ["Take two tablets twice a day for 3 days then once a day", "tablet"],
    ["500mg tds for 5 days, then bd", "tablet"],
    ["10ml qds for 3 days then bd", "oral solution"],
    ["1 drop qds for 1 week, then tds for 1 week, then bd for 1 week", "eye drops"],
    ["1 drop every 2 hours for 2 days then every 4 hours for 5 days", "eye drops"],
    ["1 od for 1 week then increase to bd", "tablet"],
    ["1 bd after 2 weeks increase to tds", "tablet"],
    ["1 each day for 4 weeks then when required", "tablet"],
    ["2 puffs bd for 2 weeks then prn", "inhaler"],
  ])("%s: is told once", (text, form) => {
    expect(remarks(text, { form }).filter((code) => code === "amount-carried")).toHaveLength(1);
  });

  it.each([
    ["of the same amount in every step", "2 bd for 3 days then 2 od", "tablet"],
    ["of another amount", "2 bd for 3 days then 1 od", "tablet"],
    ["of a time of day that is carried", "Take 2 in the morning for 7 days then 1 for 7 days", "tablet"],
    ["of steps that are reckoned", "4 od, reduce by 1 tablet every week until stopped", "tablet"],
    ["of one amount before two times", "2 in the morning and at night", "tablet"],
    ["of one amount before two times of the clock", "2 at 8am and 8pm for 3 days", "tablet"],
    ["of a first dose", "2 stat then 1 bd", "tablet"],
    ["of a cream without any amount", "Apply thinly bd for 2 weeks then od", "cream"],
    ["of one step", "2 bd for 3 days then stop", "tablet"],
  ])("nothing is told %s: %s", (_, text, form) => {
    expect(remarks(text, { form })).not.toContain("amount-carried");
  });
});

describe("a dose that may change on a condition", () => {
  it.each([
    ["1 od increase to 2 after 1 week if tolerated", "tablet"],
    ["1 od (increase to 2 if tolerated)", "tablet"],
    ["1 nocte increase to 2 after 1 week if needed", "tablet"],
    ["Take one at night. Increase to two at night if no better", "tablet"],
    ["1 capsule bd, can increase to 2 bd if needed", "capsules"],
    ["5ml bd, increase to 10ml bd if tolerated", "oral solution"],
    ["2 sprays each nostril od reduce to 1 spray when controlled", "nasal spray"],
    ["2 puffs bd, reduce to 1 puff bd when controlled", "inhaler"],
  ])("%s: is told, since the calendar keeps the first dose", (text, form) => {
    expect(remarks(text, { form }).filter((code) => code === "dose-may-change")).toHaveLength(1);
  });

  it.each([
    "1 od for 1 week then increase to 2 od",
    "1-2 bd",
    "1 od when needed",
    "1 od (dose increased)",
    "1 od with levothyroxine 100mcg (total 125mcg)",
  ])("%s: has no such dose", (text) => {
    const product = { form: "tablet", name: "Levothyroxine 25 microgram tablets", strength: "25 micrograms" };
    expect(remarks(text, product)).not.toContain("dose-may-change");
  });
});

describe("a dose that is taken again on a condition", () => {
  const told = (text: string): readonly string[] => {
    const read = readDirections(text, { form: "tablet" });
    if (!read.ok) throw new Error(`refused: ${text}`);
    return read.findings.flatMap(({ code, detail }) => (code === "repeat-on-condition" ? [detail] : []));
  };

  it.each([
    [
      "Take 1 at onset of migraine, repeat after 2 hours if migraine recurs, max 2 in 24 hours",
      "if migraine recurs",
    ],
    ["1 prn, repeat if the pain comes back after 2 hours, max 2 in 24 hours", "if the pain comes back"],
    ["1 prn, may repeat after 5 minutes if pain persists, maximum 3 doses", "if pain persists"],
  ])("%s: tells the condition, which no label prints", (text, condition) => {
    expect(told(text)).toEqual([expect.stringContaining(`“${condition}”`)]);
  });

  it.each([
    "1 prn, may repeat after 2 hours if needed, max 2 in 24 hours",
    "1 prn, repeat after 2 hours, max 2 in 24 hours",
    "1 prn, at least 2 hours apart, max 2 in 24 hours",
  ])("%s: has none", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("food of a course", () => {
  const said = (text: string): readonly (readonly [string | null, readonly string[]])[] => {
    const read = readDirections(text, { form: "tablet" });
    return read.ok
      ? read.value.steps.map(({ food, instructions }) => [
          food === null ? null : `${food.relation} ${food.meal ?? food.relation}`,
          instructions,
        ])
      : [];
  };
  const none = [null, []];
  const fed = ["with food", []];
  const just = ["after food", ["just after food"]];
  const breakfast = ["before breakfast", []];
  const meals = ["before before", []];

  it.each([
    ["2 tablets in the morning with food for 3 days, then 1 tablet for 3 days", [fed, fed]],
    [
      "3 tablets in the morning just after food for 3 days, then 2 for 3 days, then 1 for 3 days",
      [just, just, just],
    ],
    ["2 tablets before breakfast for 3 days, then 1 tablet for 3 days", [breakfast, breakfast]],
    ["2 tablets before breakfast for 3 days, then 1 tablet daily", [breakfast, breakfast]],
    ["2 tablets before breakfast and before dinner for 3 days, then 1 tablet for 3 days", [meals, meals]],
    ["1 tablet twice a day with food for 3 days, then once a day", [fed, fed]],
    ["1 tablet twice a day just after food for 3 days, then once a day", [just, just]],
    ["1 tablet daily with food for 4 weeks then when required", [fed, fed]],
  ])("%s: the step that says only what changes takes it over", (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(remarks(text)).toContain("food-carried");
    expect(remarks(text)).not.toContain("said-of-one-step");
  });

  it.each([
    ["1 tablet twice a day with food for 3 days, then 1 tablet once a day", [fed, none]],
    ["1 tablet once a day before breakfast for 3 days, then twice a day", [breakfast, none]],
    ["With food, take 1 tablet twice a day for 3 days, then 1 tablet once a day", [fed, none]],
    ["1 tablet twice a day for 3 days, then 1 tablet once a day with food", [none, fed]],
  ])("%s: is told, and not carried to a step that is whole without it", (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(remarks(text)).toContain("said-of-one-step");
    expect(remarks(text)).not.toContain("food-carried");
  });

  it.each([
    ["Take with food. 2 tablets twice a day for 3 days, then 1 tablet once a day", [fed, fed]],
    ["Take just after food. 2 tablets twice a day for 3 days, then 1 tablet once a day", [just, just]],
    ["2 tablets twice a day for 3 days, then 1 tablet once a day. Take just after food", [just, just]],
  ])("%s: a sentence of its own is of every step", (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(remarks(text)).not.toContain("said-of-one-step");
  });

  it("that would leave it open at which meals is not understood", () => {
    const text =
      "2 tablets before breakfast and before dinner for 3 days, then 1 tablet for 3 days with food";
    expect(said(text)).toEqual([]);
    expect(inQuestion(text, "step-incomplete")).not.toBe("");
  });

  it.each([
    [
      "Take 2 tablets first thing in the morning for 3 days, then 1 tablet for 3 days",
      ["first thing in the morning"],
    ],
    ["Take 2 tablets in the morning for 3 days, then 1 tablet for 3 days", []],
  ])("%s: the words that tell the time of day more closely stay with it", (text, words) => {
    expect(said(text)).toEqual([
      [null, words],
      [null, words],
    ]);
  });

  it.each([
    ["Take 2 tablets twice a day, swallowed whole, for 3 days, then 1 tablet once a day", true],
    ["Take 2 tablets twice a day for 3 days, then 1 tablet once a day", false],
  ])("%s: a manner of one step is told, %s", (text, told) => {
    expect(remarks(text).includes("said-of-one-step")).toBe(told);
  });
});

describe("numbered days of one week", () => {
  it.each([
    ["Take one tablet on days 1, 4 and 7", true],
    ["Take one tablet on days 1, 4 and 7 only", false],
    ["Take one tablet twice a day for 7 days", false],
  ])("%s: told that they are read as one course, %s", (text, told) => {
    expect(remarks(text).includes("days-read-once")).toBe(told);
  });

  it.each([
    "Take one tablet on days 1 and 4",
    "Take one tablet on days 1, 3 and 7",
    "Take one tablet on days 1, 8 and 15",
  ])("%s: may come again in each cycle", (text) => {
    expect(inQuestion(text, "days-may-come-again")).toBe("");
  });
});

describe("what no schedule holds", () => {
  it.each([
    ["Take one tablet daily until 14/02/2027", "calendar-date", "14/02/2027"],
    ["Take one tablet daily from 3rd June", "calendar-date", "3rd June"],
    ["Take one tablet on the first Monday of each month", "weekday-of-month", "first Monday of"],
    ["Take one tablet at 12am", "noon-or-midnight", "12am"],
  ])("%s: %s", (text, code, words) => {
    expect(inQuestion(text, code)).toBe(words);
  });
});

describe("food or a manner behind the last of several doses", () => {
  it.each([
    ["Take one in the morning and one at night with food", true],
    ["Take one in the morning and one at night, with food for 14 days", true],
    ["Take one in the morning and two at night with water", true],
    ["Take one in the morning and two at night with a glass of water", true],
    ["Take one in the morning and one at night whole", true],
    ["Take one on Monday and two on Tuesday with food", true],
    ["Take one in the morning and one at night. Take with food", false],
    ["Take one in the morning and one at night, swallow whole", false],
    ["Take one in the morning and one at night, do not chew", false],
    ["Take one with breakfast and one at night with food", false],
    ["Take one at night with food", false],
    ["Take one in the morning and at night with food", false],
  ])("%s: told to be of all, %s", (text, told) => {
    expect(remarks(text).includes("said-of-all-doses")).toBe(told);
  });
});

describe("a strength in brackets", () => {
  const two = "Take two tablets (10mg) at night";

  it("is shown where nothing tells what it is of", () => {
    expect(remarks(two)).toEqual(["strength-unchecked"]);
  });

  it("is the whole dose where the product is half as strong, and nothing is left to show", () => {
    expect(remarks(two, { form: "tablet", strength: "5mg" })).toEqual([]);
  });

  it("is that of one where the product is as strong, and that is shown", () => {
    expect(remarks(two, { form: "tablet", strength: "10mg" })).toEqual(["strength-taken-for-one"]);
  });
});

describe("a measure and a count that say one dose", () => {
  it.each([
    "Take 15mg (6 tablets) at night",
    "Take 10mg (four 2.5mg tablets) at night",
    "Take four 2.5mg tablets (10mg) at night",
    "Take 600mg (3 x 200mg) at night",
    "Take 80mg (two) at night",
  ])("are the whole dose, whatever the product's strength is: %s", (text) => {
    expect(remarks(text).filter((code) => code.startsWith("strength"))).toEqual([]);
  });

  it.each([
    ["Take 15mg (6 tablets) at night", "15mg"],
    ["Take 15mg (6 tablets) at night", "5mg"],
    ["Take 10mg (four 2.5mg tablets) at night", "10mg"],
    ["Take four 2.5mg tablets (10mg) at night", "10mg"],
    ["Take 600mg (3 x 200mg) at night", "600mg"],
    ["Take 80mg (two) at night", "80mg"],
  ])("are never the strength of one: %s of %s", (text, strength) => {
    expect(inQuestion(text, "strength-does-not-fit", { form: "tablet", strength })).toBe("");
  });
});

describe("the words at fault", () => {
  it.each([
    [
      "are those of the step without how often",
      "Take 2 tablets for 3 days, then one tablet twice a day",
      "step-incomplete",
      "Take | 2 tablets | for 3 days",
    ],
    [
      "are those of a later step without how often",
      "Take 2 tablets twice a day for 3 days, then 1 tablet for 5 days",
      "step-incomplete",
      "1 tablet | for 5 days",
    ],
    [
      "are those of a later step without a dose",
      "Take 2 tablets daily for 3 days, then daily for 3 days",
      "step-incomplete",
      "daily | for 3 days",
    ],
    [
      "are those of the stretch that leaves a gap",
      `${week1} Week 3: take two tablets at night`,
      "step-incomplete",
      "Week 3 | take | two tablets | at night",
    ],
    [
      "are those of the step that is too large",
      "Take two tablets at night for 7 days then fifteen tablets at night for 7 days",
      "dose-too-large",
      "fifteen tablets | at night | for 7 days",
    ],
    [
      "are those of the first step that is too large",
      "Take fifteen tablets at night for 7 days then two tablets at night for 7 days",
      "dose-too-large",
      "Take | fifteen tablets | at night | for 7 days",
    ],
    [
      "are all of them where there is but one step",
      "Take fifteen tablets at night for 7 days",
      "dose-too-large",
      "",
    ],
    [
      "are those of the step that comes too often",
      "Take two tablets at night for 7 days then one tablet every hour",
      "too-often",
      "one tablet | every hour",
    ],
    [
      "are those of the step that goes the wrong way",
      "Take two tablets at night for 7 days then increase to one tablet at night",
      "dose-changes",
      "one tablet | at night",
    ],
    [
      "are the dose that is told twice in different units",
      "Take 2 tablets (6 tablets) daily",
      "not-understood",
      "6 tablets",
    ],
    [
      "are those of the step that is of another form",
      "Take two tablets at night for 7 days then apply the cream at night",
      "unit-does-not-fit-product",
      "apply the cream | at night",
    ],
  ])("%s", (_, text, code, words) => {
    expect(inQuestion(text, code)).toBe(words);
  });
});

describe("the whole of a course, or its last step", () => {
  it.each([
    ["Take one tablet once a day for 3 days, then one tablet twice a day for a total of 7 days", "ambiguous"],
    ["Take two tablets at night for 7 days then one tablet at night for 7 days. Swallow whole", "ambiguous"],
  ])("is not guessed: %s", (text, code) => {
    expect(inQuestion(text, code)).toBe("");
  });

  it("is the one step there is", () => {
    expect(remarks("Take one tablet once a day for a total of 7 days")).toEqual([]);
    expect(remarks("Take one tablet once a day for 7 days. Swallow whole")).toEqual([]);
  });
});

describe("a ceiling shared by regular doses and one as needed", () => {
  const inhaler = { form: "inhaler" };

  it.each([
    "Inhale 2 puffs twice a day and 2 puffs when required, max 6 puffs in 24 hours",
    "Inhale 2 puffs twice a day and 2 puffs when required, max 12 puffs in 24 hours",
    "Inhale 1 puff twice a day and 1 puff when required, max 8 puffs a day",
  ])("leaves room for one: %s", (text) => {
    expect(remarks(text, inhaler)).toEqual([]);
  });

  it.each([
    "Inhale 2 puffs twice a day and 2 puffs when required, max 4 puffs in 24 hours",
    "Inhale 2 puffs twice a day and 2 puffs when required, max 5 puffs in 24 hours",
    "Inhale 1 puff twice a day and 1 puff when required, max 2 puffs a day",
    "2 puffs bd and prn, max 4 puffs a day",
  ])("leaves none: %s", (text) => {
    expect(inQuestion(text, "maximum-below-dose", inhaler)).toBe("");
  });

  it("is far out of reach where nothing is as needed", () => {
    expect(inQuestion("Inhale 1 puff twice a day, max 12 puffs a day", "likely-slip", inhaler)).toBe("");
  });
});

describe("food beside a step of a course", () => {
  const read = (text: string): string => {
    const outcome = readDirections(text, { form: "tablet" });
    return outcome.ok ? notation(outcome.value) : outcome.refusals.map(({ code }) => code).join();
  };

  it.each([
    [
      "is of the last step where its sentence says it",
      "Take two tablets at night for 7 days then one tablet at night with food",
      "take 2 tablet @night for:7day / then take 1 tablet @night food:with-food",
    ],
    [
      "is of the first step where its sentence says it",
      "Take two tablets at night with food for 7 days then one tablet at night",
      "take 2 tablet @night for:7day food:with-food / then take 1 tablet @night",
    ],
    [
      "is of every step where a sentence of its own says it",
      "Take two tablets at night for 7 days then one tablet at night. Take with food",
      "take 2 tablet @night for:7day food:with-food / then take 1 tablet @night food:with-food",
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
