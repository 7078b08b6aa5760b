import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";
import { sameTwoStrengths } from "./twoStrengths.ts";

describe("a dose named by two strengths", () => {
  it.each([
    ["49/51mg", "49 mg/51 mg", true],
    ["49mg/51mg", "49/51 mg", true],
    ["49/51mg", "49 mg/51 mg/5 mg", false],
    ["49/51mg", "51 mg/49 mg", false],
    ["49/51mg", "49 mg", false],
    ["49/51mg", "490 mg/51 mg", false],
    ["49/51mg", undefined, false],
  ])("%s of a product of %s: %s", (words, strength, same) => {
    expect(sameTwoStrengths(words, strength)).toBe(same);
  });

  it("is one of the product with those strengths, and of no other", () => {
    const read = (strength: string) => readDirections("49/51mg BD", { form: "tablet", strength });
    const own = read("49 mg/51 mg");
    expect(own.ok && own.value.steps[0]?.amount).toEqual({ exact: "1" });
    expect(read("24 mg/26 mg").ok).toBe(false);
  });
});
