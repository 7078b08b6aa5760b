import { describe, expect, it } from "vitest";
import { exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import type { Step } from "../regimen/Regimen.ts";
import { judgeWords, type Verdict } from "./judgeWords.ts";

const twiceADay = stepOf({ amount: exactly("1"), unit: "tablet", timing: { times: timesA(2) } });
const atNight = stepOf({
  amount: exactly("1"),
  unit: "tablet",
  timing: { slots: [{ name: "night", offset: null, amount: null }] },
  duration: lasting("7", "day"),
});
const weekly = stepOf({
  amount: exactly("4"),
  unit: "tablet",
  timing: { times: timesA(1, "week"), weekdays: ["monday"] },
});

const kindOf = (words: string, step: Step): Verdict["kind"] => judgeWords(words, [step]).kind;

describe("words that say nothing of the schedule, or what it says", () => {
  it.each([
    ["Swallow whole", twiceADay],
    ["swallow whole with plenty of water", twiceADay],
    ["As directed", twiceADay],
    ["With food", twiceADay],
    ["Take with or after food", twiceADay],
    ["Avoid alcohol", twiceADay],
    ["Do not drive", twiceADay],
    ["Spread the doses evenly through the day", twiceADay],
    ["12 hours apart", twiceADay],
    ["This medicine may make you sleepy. If this happens, do not drive or use tools or machines.", twiceADay],
    ["Do not stop taking this medicine unless your doctor tells you to", twiceADay],
    ["Stop taking this medicine if you get a rash and tell your doctor", twiceADay],
    ["Do not take anything else containing paracetamol while taking this medicine", twiceADay],
    ["Take twice a day", twiceADay],
    ["2 times a day", twiceADay],
    ["Take 1 tablet twice a day", twiceADay],
    ["At the same time each day", twiceADay],
    ["at night", atNight],
    ["for 7 days", atNight],
    ["for 1 week", atNight],
    ["once a week on Monday", weekly],
    ["on Monday", weekly],
    ["on the same day each week", weekly],
  ] as const)("fit: %s", (words, step) => {
    expect(kindOf(words, step)).toBe("fits");
  });
});

describe("words that may say another schedule", () => {
  it.each([
    ["Take once a week on Monday", twiceADay],
    ["STOP taking this", twiceADay],
    ["not on Sunday", twiceADay],
    ["Not on Sundays", twiceADay],
    ["reduce by one every 3 days", twiceADay],
    ["Take 2", twiceADay],
    ["Take 2 tablets", twiceADay],
    ["3 times a day", twiceADay],
    ["once a day", twiceADay],
    ["in the morning", atNight],
    ["for 5 days", atNight],
    ["for 7 days", twiceADay],
    ["on the same day each week", twiceADay],
    ["at the same time each day", weekly],
    ["daily", weekly],
    ["on Tuesday", weekly],
    ["no more than 1 a day", twiceADay],
    ["Maximum 8 tablets in 24 hours", twiceADay],
    ["when required", twiceADay],
    ["if in pain", twiceADay],
    ["every other day", twiceADay],
    ["with breakfast", twiceADay],
    ["with breakfast", atNight],
    ["then stop", twiceADay],
    ["then continue", twiceADay],
    ["Swallow whole. Take 3 a day.", twiceADay],
    ["Swallow whole. Miss out weekends.", twiceADay],
    ["Do not take on the day of methotrexate", twiceADay],
    ["except when fasting", twiceADay],
    ["until the operation", twiceADay],
    ["increase as tolerated", twiceADay],
    ["Inject slowly", twiceADay],
    ["half", twiceADay],
    ["5", twiceADay],
    ["1-0-1-0", twiceADay],
    ["nur montags", twiceADay],
    ["täglich eine halbe Tablette", twiceADay],
    ["bei Bedarf", twiceADay],
    ["Take with food before meals", twiceADay],
    ["Not to be taken", twiceADay],
    ["in the left eye", twiceADay],
    ["under the skin", twiceADay],
    ["see yellow book", twiceADay],
    ["MTWTF", twiceADay],
    ["ii", twiceADay],
    ["all at once", twiceADay],
    ["indefinitely", atNight],
    ["Leave on for 12 hours", twiceADay],
  ] as const)("are in question: %s", (words, step) => {
    expect(kindOf(words, step)).toBe("in question");
  });
});

describe("words that are not understood and hold no sign of a schedule", () => {
  it.each(["Mind the wobbly cap", "Zum Einnehmen", "Shaken, stirred"])("are kept: %s", (words) => {
    expect(kindOf(words, twiceADay)).toBe("not read");
  });
});

describe("what words add", () => {
  it("is the place, where they have one that fits", () => {
    const cream = stepOf({ action: "apply", timing: { times: timesA(2) } });
    expect(judgeWords("to the affected area", [cream])).toMatchObject({
      kind: "fits",
      said: true,
      site: { name: "area", side: "affected" },
    });
    expect(kindOf("to the left eye", { ...cream, site: { name: "eye", side: "right" } })).toBe("in question");
  });

  it("is a meal of the day for what is once a day", () => {
    const once = stepOf({ amount: exactly("1"), unit: "tablet", timing: { times: timesA(1) } });
    expect(judgeWords("with breakfast", [once]).food).toEqual({
      relation: "with",
      meal: "breakfast",
      offset: null,
    });
  });

  it("is food and the same time, and then they are not printed twice", () => {
    expect(judgeWords("with food", [twiceADay])).toMatchObject({
      said: true,
      food: { relation: "with", meal: "food" },
    });
    expect(judgeWords("at the same time each day", [twiceADay])).toMatchObject({
      said: true,
      sameTime: "day",
    });
    expect(judgeWords("Swallow whole", [twiceADay]).said).toBe(false);
  });

  it("is no food where the step has another", () => {
    const before = { ...twiceADay, food: { relation: "before", meal: "food", offset: null } } as const;
    expect(kindOf("after food", before)).toBe("in question");
    expect(kindOf("before meals", before)).toBe("fits");
  });
});

describe("words that tie a dose to what happens", () => {
  const needed = stepOf({ amount: exactly("2"), unit: "puff", asNeeded: { reasons: [] } });
  const exercise = { name: "exercise", relation: "before", offset: null } as const;

  it("are added to a dose as needed of which nothing else says when", () => {
    expect(judgeWords("Before exercise", [needed])).toMatchObject({
      kind: "fits",
      said: true,
      event: exercise,
    });
  });

  it("agree with the same event, and are in question beside another and beside a rhythm", () => {
    const tied = stepOf({ amount: exactly("2"), unit: "puff", timing: { event: exercise } });
    expect(kindOf("Before exercise", tied)).toBe("fits");
    expect(kindOf("15 minutes before exercise", tied)).toBe("in question");
    expect(kindOf("Before exercise", twiceADay)).toBe("in question");
  });
});
