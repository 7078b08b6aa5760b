import { describe, expect, it } from "vitest";
import { between, exactly, stepOf } from "../../testing/blankStep.ts";
import { misfit } from "./fit.ts";
import { isUnmeasurable } from "./inOneMeasure.ts";

type Given = Parameters<typeof stepOf>[0];

describe("a weight of something that is counted", () => {
  const told = (given: Given, form: string, strength?: string) =>
    isUnmeasurable(stepOf({ action: "take", unit: "mg", ...given }), { form, strength });

  it.each<readonly [Given, string, string]>([
    [{ amount: exactly("7") }, "tablets", "5 mg"],
    [{ amount: exactly("3") }, "tablets", "5 mg"],
    [{ amount: exactly("2.5") }, "capsules", "5 mg"],
    [{ amount: between("5", "12") }, "tablets", "5 mg"],
    [{ amount: exactly("20"), unit: "microgram" }, "tablets", "50 micrograms"],
  ])("%j of %s of %s cannot be taken", (given, form, strength) => {
    expect(told(given, form, strength)).toBe(true);
  });

  it.each<readonly [Given, string, string | undefined]>([
    [{ amount: exactly("10") }, "tablets", "5 mg"],
    [{ amount: exactly("2.5") }, "tablets", "5 mg"],
    [{ amount: exactly("1.25") }, "tablets", "5 mg"],
    [{ amount: exactly("10") }, "capsules", "5 mg"],
    [{ amount: exactly("7") }, "tablets", undefined],
    [{ amount: exactly("7") }, "tablets", "1 mg, 3 mg"],
    [{ amount: exactly("7") }, "oral solution", "5 mg"],
    [{ amount: exactly("7"), strengthOfOne: "1 mg" }, "tablets", "5 mg"],
    [{ amount: exactly("7"), unit: "mL" }, "tablets", "5 mg"],
  ])("%j of %s of %s can", (given, form, strength) => {
    expect(told(given, form, strength)).toBe(false);
  });
});

describe("insulin", () => {
  const told = (given: Given, name: string) =>
    misfit(stepOf({ action: "inject", ...given }), { form: "solution for injection", name });

  it("is counted in units, and in nothing else", () => {
    expect(told({ amount: exactly("10"), unit: "mL" }, "Humulin I 100units/ml")).toBe(
      "unit-does-not-fit-product",
    );
    expect(told({ amount: exactly("0.1"), unit: "mL" }, "Insulin aspart")).toBe("unit-does-not-fit-product");
    expect(told({ amount: exactly("10"), unit: "mg" }, "NovoRapid")).toBe("unit-does-not-fit-product");
    expect(told({ amount: exactly("10"), unit: "unit" }, "NovoRapid")).toBeNull();
  });

  it("has no amount in a pen, a cartridge or a dose", () => {
    for (const unit of ["pen", "cartridge", "vial", "dose"])
      expect(told({ amount: exactly("1"), unit }, "NovoRapid")).toBe("unit-does-not-fit-product");
    expect(told({ amount: exactly("1"), unit: "pen" }, "Humira")).toBeNull();
  });

  it("goes under the skin and no other way", () => {
    for (const route of ["oral", "intramuscular", "intravenous"])
      expect(told({ amount: exactly("10"), unit: "unit", route }, "NovoRapid")).toBe(
        "place-does-not-fit-product",
      );
    expect(told({ amount: exactly("10"), unit: "unit", route: "subcutaneous" }, "NovoRapid")).toBeNull();
  });

  it("in millilitres that say their units beside them is left", () => {
    expect(told({ amount: exactly("0.4"), unit: "mL", strengthNote: "40 units" }, "Lantus")).toBeNull();
  });

  it("of more than 300 units looks like a slip", () => {
    expect(told({ amount: exactly("300"), unit: "unit" }, "Toujeo")).toBeNull();
    expect(told({ amount: exactly("301"), unit: "unit" }, "Toujeo")).toBe("likely-slip");
  });

  it("is known by its name alone", () => {
    expect(told({ amount: exactly("10"), unit: "mL" }, "Enoxaparin")).toBeNull();
    expect(told({ amount: exactly("1"), unit: "mL" }, "Insulinoma scan agent")).toBeNull();
  });
});
