import { expect, it } from "vitest";
import { ingredientStrengths } from "./ingredientStrengths.ts";

const strengthOf = (value: unknown) => ({
  strength: { numerator: { value, unit: "mg" }, denominator: { value: 1 } },
});

const pathsFor = (name: string, ...ingredient: readonly unknown[]): readonly string[] =>
  ingredientStrengths({ type: "Medication", at: "/contained/0", value: { ingredient } } as never, name).map(
    ({ path }) => path,
  );

it("tells a strength that the name does not hold, whole", () => {
  const first = ["/contained/0/ingredient/0/strength"];
  expect(pathsFor("Amoxicillin", strengthOf(500))).toEqual(first);
  expect(pathsFor("Amlodipine 5mg tablets", strengthOf(10))).toEqual(first);
  expect(pathsFor("Amlodipine 10mg tablets", strengthOf(1))).toEqual(first);
  expect(pathsFor("Co-codamol 30mg/500mg tablets", strengthOf(30), strengthOf(325))).toEqual([
    "/contained/0/ingredient/1/strength",
  ]);
});

it("tells none that the name holds, and none that was not sent", () => {
  expect(pathsFor("Amoxicillin 500mg capsules", strengthOf(500))).toEqual([]);
  expect(pathsFor("Colecalciferol 20,000unit capsules", strengthOf(20000))).toEqual([]);
  expect(pathsFor("Bisoprolol 2.5mg tablets", strengthOf(2.5))).toEqual([]);
  expect(pathsFor("Amlodipine", { itemCodeableConcept: { text: "Amlodipine" } })).toEqual([]);
});
