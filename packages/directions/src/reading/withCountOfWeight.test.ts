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
