import { expect, it } from "vitest";
import { between, exactly } from "../../testing/blankStep.ts";
import { millilitresOf } from "./spoonfuls.ts";

it("so many spoonfuls of a named size are so many mL", () => {
  expect(millilitresOf(exactly("3"), "2.5 mL spoonful")).toEqual(exactly("7.5"));
  expect(millilitresOf(between("1", "2"), "5 mL spoonful")).toEqual(between("5", "10"));
  expect(millilitresOf(exactly("2"), "10 mL spoonful")).toEqual(exactly("20"));
  expect(millilitresOf(exactly("4"), "1.25 mL spoonful")).toEqual(exactly("5"));
});

it.each(["teaspoonful", "spoonful", "mL", "about 5 mL spoonful", "5 mL spoonful, heaped"])(
  "%s has no size that is known",
  (unit) => {
    expect(millilitresOf(exactly("1"), unit)).toBeNull();
  },
);
