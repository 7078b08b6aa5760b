import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const answer = (text: string, strength?: string): string => {
  const outcome = readDirections(text, { form: "tablets", strength });
  return outcome.ok ? "read" : outcome.refusals.map(({ code }) => code).join(", ");
};

describe("a ceiling in another unit than the dose is compared by the strength of one", () => {
  it.each([
    ["Take 2 tablets twice a day, maximum 500 mg in 24 hours", "500 mg", "maximum-below-dose"],
    ["Take 2 tablets up to four times a day, maximum 4 g in 24 hours", "500 mg", "read"],
    ["Take 2 tablets up to four times a day, maximum 3 g in 24 hours", "500 mg", "maximum-below-dose"],
    ["Take 1 or 2 tablets up to four times a day, maximum 2 g in 24 hours", "500 mg", "read"],
    ["Take 1 g four times a day, maximum 8 tablets in 24 hours", "500 mg", "read"],
    ["Take 1 g four times a day, maximum 6 tablets in 24 hours", "500 mg", "maximum-below-dose"],
    ["Take 2 tablets when required, maximum 1 g at one time", "500 mg", "read"],
    ["Take 3 tablets when required, maximum 1 g at one time", "500 mg", "maximum-below-dose"],
    ["Take 0.6 g three times a day, maximum 1200 mg in 24 hours", "200 mg", "maximum-below-dose"],
    ["Take 0.6 g three times a day, maximum 1800 mg in 24 hours", "200 mg", "read"],
    ["Take 2 tablets twice a day, maximum 500 mg in 24 hours", undefined, "read"],
  ])("%s, of %s: %s", (text, strength, means) => {
    expect(answer(text, strength)).toBe(means);
  });
});

describe("a range of strengths goes up with its range of doses", () => {
  it.each([
    ["Take 1-2 tablets (10-20mg) at night", "10 mg", "read"],
    ["Take 10-20mg (1-2 tablets) at night", "10 mg", "read"],
    ["Take 1-2 tablets (10mg to 20mg) at night", "10 mg", "read"],
    ["Take 1-2 tablets (10-15mg) at night", "10 mg", "strength-does-not-fit"],
    ["Take 1-2 tablets (10-20mg) at night", "5 mg", "strength-does-not-fit"],
    ["Take 10-20mg (1-2 tablets) at night", "5 mg", "strength-does-not-fit"],
    ["Take 2 tablets (10-20mg) at night", "10 mg", "strength-does-not-fit"],
    ["Take 1-2 tablets (0.5-1g) at night", "500 mg", "read"],
    ["Take 1-2 tablets (10-20mg) at night", undefined, "read"],
    ["Take 1-2 tablets (10-15mg) at night", undefined, "strength-does-not-fit"],
  ])("%s, of %s: %s", (text, strength, means) => {
    expect(answer(text, strength)).toBe(means);
  });

  it.each([
    ["Take 2.5-5ml (5-10mg) twice a day", "10 mg/5 ml", "read"],
    ["Take 2.5-5ml (5-10mg) twice a day", "5 mg/5 ml", "strength-does-not-fit"],
    ["Take 2.5-5ml (5-15mg) twice a day", undefined, "strength-does-not-fit"],
  ])("%s, of %s: %s", (text, strength, means) => {
    const outcome = readDirections(text, { form: "oral solution", strength });
    expect(outcome.ok ? "read" : outcome.refusals.map(({ code }) => code).join(", ")).toBe(means);
  });
});
