import { describe, expect, it } from "vitest";
import type { Clause, Placed } from "../clauses/Clause.ts";
import { blankStep } from "../regimen/Regimen.ts";
import { placements } from "./placement.ts";
import { stepOf } from "./stepOf.ts";
import { isProblem, takingFrom } from "./Taking.ts";

const placed = (clause: Clause, at: number): Placed => ({
  joint: "space",
  clause,
  at,
  end: at + 1,
  bracketed: false,
  begins: "word",
  endsInDigits: false,
  endsInNumber: false,
  dashed: false,
});

const verb: Clause = {
  kind: "action",
  action: "take",
  further: [],
  order: true,
  object: null,
  site: null,
  kept: null,
};
const daily: Clause = { kind: "each", unit: "day", repeats: false };

describe("taking", () => {
  it("hands out each clause once, and tells what is left", () => {
    const part = [placed(verb, 0), placed(daily, 1), placed(daily, 2)];
    const taking = takingFrom(part);
    expect(taking.one("each")).toBe(daily);
    expect(taking.one("times")).toBeNull();
    expect(taking.left().map(({ at }) => at)).toEqual([0, 2]);
    expect(taking.every("each")).toEqual([daily]);
    expect(taking.every("each")).toEqual([]);
  });

  it("takes a second clause of a kind for said twice, and not for the first", () => {
    const made = stepOf([placed(verb, 0), placed(daily, 1), placed(daily, 2)], {
      injects: false,
      several: false,
      product: {},
    });
    expect(isProblem(made) && made.code).toBe("two-frequencies");
  });
});

describe("placements", () => {
  /** Fields that no clause of free text fills: they follow from others. */
  const derived: readonly string[] = [];

  it("leave no field of a step without a kind of clause that fills it", () => {
    const { timing, limits, ...rest } = blankStep;
    const fields = [
      "action",
      ...Object.keys(rest),
      ...Object.keys(timing).map((name) => `timing.${name}`),
      ...Object.keys(limits).map((name) => `limits.${name}`),
    ];
    const filled = new Set<string>(Object.values(placements).flatMap(({ fills }) => fills));
    expect(fields.filter((field) => !filled.has(field) && !derived.includes(field))).toEqual([]);
  });
});
