// The quantity of a label request: the words of the label, or a number and what it counts.
import { describe, expect, it } from "vitest";
import { quantity } from "./quantity.ts";
import { readShape } from "./readShape.ts";

const read = (value: unknown): unknown => {
  const outcome = readShape(quantity, value);
  return outcome.ok ? outcome.value : outcome.refusals.map(({ code, path }) => `${code} ${path}`);
};

describe("a quantity in parts", () => {
  it.each([
    [{ value: 21, unit: "capsules" }, "21 capsules"],
    [{ value: 21, unit: "capsule" }, "21 capsules"],
    [{ value: 1, unit: "patch" }, "1 patch"],
    [{ value: 10, unit: "patch" }, "10 patches"],
    [{ value: 2.5, unit: "mL" }, "2.5 mL"],
    [{ value: "100.0", unit: "mL" }, "100 mL"],
    [{ value: 200, unit: "doses\n" }, "200 doses"],
  ])("%j is read as %s", (sent, words) => {
    expect(read(sent)).toBe(words);
  });

  it("is the same as its words", () => {
    expect(read({ value: 21, unit: "capsules" })).toBe(read("21 capsules"));
  });

  it.each([
    [{ value: 0, unit: "tablets" }, ["quantity-not-positive /value"]],
    [{ value: -5, unit: "tablets" }, ["quantity-not-positive /value"]],
    [{ value: "1,5", unit: "mL" }, ["quantity-not-positive /value"]],
    [{ value: "1e3", unit: "mL" }, ["quantity-not-positive /value"]],
    [{ value: 2, unit: "100 mL" }, ["quantity-unit-not-words /unit"]],
    [{ value: 2, unit: "x 14" }, ["quantity-unit-not-words /unit"]],
    [{ value: 2, unit: "x 100 mL" }, ["quantity-unit-not-words /unit"]],
    [{ value: 2, unit: "" }, ["text-empty /unit"]],
    [{ value: 2, unit: "undefined" }, ["text-damaged /unit"]],
    [{ value: 2 }, ["missing-field /unit"]],
    [{ unit: "tablets" }, ["missing-field /value"]],
    [{ value: null, unit: "tablets" }, ["wrong-type /value"]],
    [{ value: 2, unit: "tablets", code: "1" }, ["unknown-field /code"]],
    [{}, ["missing-field /unit", "missing-field /value"]],
    [21, ["wrong-type "]],
    [["21 capsules"], ["wrong-type "]],
  ])("%j is refused: %j", (sent, refusals) => {
    expect(read(sent)).toEqual(refusals);
  });

  it("says both shapes to who sends a bare number", () => {
    const outcome = readShape(quantity, 21);
    expect(outcome.ok ? [] : outcome.refusals.map(({ help }) => help)).toEqual([
      'Send text ("21 capsules") or an object ({"value": 21, "unit": "capsules"}) here.',
    ]);
  });
});
