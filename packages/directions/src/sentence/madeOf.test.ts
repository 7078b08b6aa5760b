// directions/sentence: a dose said again the other way in brackets, against what the product's strength tells.
import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import { readDirections } from "./readDirections.ts";

const read = (text: string, strength?: string): string => {
  const outcome = readDirections(
    text,
    strength === undefined ? { form: "tablet" } : { form: "tablet", strength },
  );
  return outcome.ok ? notation(outcome.value) : `!${outcome.refusals.at(-1)?.code}`;
};

describe("brackets behind what is said of a dose", () => {
  it.each([
    ["15mg once weekly (6 tablets)", "2.5 mg", "(take) 6 tablet [15 mg] 1/week"],
    ["15mg once weekly (6 x 2.5mg tablets)", "2.5 mg", "(take) 6 tablet [15 mg] of[2.5mg] 1/week"],
    ["100 micrograms daily (2 tablets)", "50 micrograms", "(take) 2 tablet [100 micrograms] total/day"],
    ["Take three tablets at night (75mg)", "25 mg", "take 3 tablet [75mg] @night"],
    ["Take three tablets at night (75mg total)", "25 mg", "take 3 tablet [75mg total] @night"],
    ["Take three tablets at night (25mg)", "25 mg", "take 3 tablet of[25mg] @night"],
  ])("say the same dose: %s of %s", (text, strength, meant) => {
    expect(read(text, strength)).toBe(meant);
  });

  it.each([
    ["15mg once weekly (5 tablets)", "2.5 mg", "strength-does-not-fit"],
    ["15mg once weekly (6 x 2.5mg tablets)", "10 mg", "strength-does-not-fit"],
    ["Take three tablets at night (50mg)", "25 mg", "strength-does-not-fit"],
  ])("do not come to it: %s of %s", (text, strength, code) => {
    expect(read(text, strength)).toBe(`!${code}`);
  });

  it.each([
    "15mg once weekly (6 tablets)",
    "Take three tablets at night (75mg)",
    "15mg once weekly (5 x 2.5mg tablets)",
    "15mg once weekly (30mg)",
    "Take one in the morning and two at night (75mg)",
    "15mg once weekly (6 tablets) (6 tablets)",
  ])("tell nothing without a strength, or beside several: %s", (text) => {
    expect(read(text)).toBe("!not-understood");
  });
});

describe("a weight that is one of the product", () => {
  it.each([
    ["75mg daily", "75 mg", "(take) 75 mg 1/day"],
    ["1g daily", "1000 mg", "(take) 1 g 1/day"],
    ["5mg weekly", "5 mg", "(take) 5 mg 1/week"],
    ["150mg daily", "75 mg", "(take) 150 mg total/day"],
    ["37.5mg daily", "75 mg", "(take) 37.5 mg total/day"],
    ["5-10mg daily", "5 mg", "(take) 5~10 mg total/day"],
  ])("%s of %s", (text, strength, meant) => {
    expect(read(text, strength)).toBe(meant);
  });

  it("of a liquid is measured out, and may be shared", () => {
    const outcome = readDirections("5mg daily", { form: "oral solution", strength: "5 mg" });
    expect(outcome.ok && outcome.value.steps[0]?.dailyTotal).toBe(true);
  });
});
