import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import { interpretDirections } from "../interpretDirections.ts";

const told = (
  text: string,
  value: number,
  unit: string,
  form: string,
  strength?: string,
  times = 1,
): string => {
  const dosage = [
    {
      timing: { repeat: { frequency: times, period: 1, periodUnit: "d" } },
      doseAndRate: [{ doseQuantity: { value, unit } }],
    },
  ];
  const read = interpretDirections({ text, dosage }, { form, strength }, {});
  return read.understood ? notation(read.regimen) : `!${read.refusals.map(({ code }) => code).join(", ")}`;
};

describe("a weight in words beside a coded count", () => {
  it("is one dose where the product's strength proves it", () => {
    expect(told("500 mg once a day", 1, "tablet", "tablet", "500 mg")).toBe("(take) 1 tablet [500 mg] 1/day");
    expect(told("Take 1 g twice a day", 2, "tablet", "tablet", "500 mg", 2)).toBe(
      "take 2 tablet [1 g] 2/day",
    );
  });

  it("is two doses where the arithmetic fails, or nothing proves it", () => {
    expect(told("500 mg once a day", 2, "tablet", "tablet", "500 mg")).toBe("!text-structure-conflict");
    expect(told("500 mg once a day", 1, "tablet", "tablet", "250 mg")).toBe("!text-structure-conflict");
    expect(told("500 mg once a day", 1, "tablet", "tablet")).toBe("!text-structure-conflict");
    expect(told("500 mg once a day", 1, "tablet", "tablet", "500 micrograms")).toBe("!likely-slip");
  });

  it("does not hide another timing", () => {
    expect(told("500 mg twice a day", 1, "tablet", "tablet", "500 mg")).toBe("!text-structure-conflict");
  });
});

describe("a count in words beside a coded weight", () => {
  it("is one dose where a strength proves it: of one, of the product, or the total in brackets", () => {
    expect(told("Take two 500mg tablets twice a day", 1, "g", "tablet", undefined, 2)).toBe(
      "take 2 tablet of[500mg] 2/day",
    );
    expect(told("Take two tablets twice a day", 1000, "mg", "tablet", "500 mg", 2)).toBe(
      "take 2 tablet 2/day",
    );
    expect(told("Take 6 tablets (15mg) once a day", 15, "mg", "tablet")).toBe("take 6 tablet [15mg] 1/day");
  });

  it("is two doses where the arithmetic fails, or nothing proves it", () => {
    expect(told("Take two 500mg tablets once a day", 500, "mg", "tablet")).toBe("!text-structure-conflict");
    expect(told("Take two tablets once a day", 500, "mg", "tablet", "500 mg")).toBe(
      "!text-structure-conflict",
    );
    expect(told("Take two tablets once a day", 1000, "mg", "tablet")).toBe("!text-structure-conflict");
    expect(told("Take 6 tablets (15mg) once a day", 90, "mg", "tablet")).toBe("!text-structure-conflict");
  });

  it("of more than ten is coded as a count too, where weight and strength prove it", () => {
    const text = "Take 12 tablets (60 mg) once a day";
    expect(told(text, 12, "tablet", "tablet", "5 mg")).toBe("take 12 tablet [60 mg] 1/day");
    expect(told(text, 60, "mg", "tablet", "5 mg")).toBe("take 12 tablet [60 mg] 1/day");
    expect(told(text, 12, "tablet", "tablet")).toContain("dose-too-large");
    expect(told(text, 13, "tablet", "tablet", "5 mg")).toBe("!dose-too-large");
    expect(told("Take 12 tablets once a day", 12, "tablet", "tablet", "5 mg")).toContain("dose-too-large");
  });
});
