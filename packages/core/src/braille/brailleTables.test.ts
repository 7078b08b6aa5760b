import { expect, test } from "vitest";
import { asInBraille, brailleTables } from "./brailleTables.ts";

test("a dash is a hyphen in Russian braille, and in no other", () => {
  for (const table of Object.keys(brailleTables) as (keyof typeof brailleTables)[])
    expect(asInBraille("4–6", table) === asInBraille("4-6", table), table).toBe(table === "ru-g1");
});

test("both brackets are one sign where the code has one for them", () => {
  for (const table of Object.keys(brailleTables) as (keyof typeof brailleTables)[])
    expect(asInBraille("(5)", table) === asInBraille("(5(", table), table).toBe(
      table === "pl-g1" || table === "lt-g1",
    );
});

test("letters, digits and capitals are never folded", () => {
  for (const table of Object.keys(brailleTables) as (keyof typeof brailleTables)[])
    for (const [one, other] of [
      ["5 mL", "6 mL"],
      ["не", "Не"],
      ["1.5", "15"],
    ] as const)
      expect(asInBraille(one, table)).not.toBe(asInBraille(other, table));
});
