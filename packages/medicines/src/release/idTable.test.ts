// Identifiers of every length are told apart, however many there are.
import { describe, expect, it } from "vitest";
import { idTable } from "./idTable.ts";

const of = (n: number): string => String(1_000_003 * (n + 1) + 100_000_000_000 * n);

describe("a table of identifiers", () => {
  it("knows what was added, and nothing else", () => {
    const table = idTable();
    for (let n = 0; n < 5_000; n += 2) table.add(of(n), n);
    expect(table.size).toBe(2_500);
    for (let n = 0; n < 5_000; n += 1) expect(table.get(of(n))).toBe(n % 2 === 0 ? n : undefined);
  });

  it("tells apart identifiers whose last or first nine digits are alike", () => {
    const table = idTable();
    table.add("41792011000001100", 0);
    for (const near of ["11000001100", "41792021000001100", "41792011000001108", "417920110", "1100"])
      expect(table.has(near)).toBe(false);
    table.add("319775004", 5);
    expect(table.get("319775004")).toBe(5);
    expect(table.get("999999999999999999")).toBeUndefined();
  });

  it("keeps the first number of what comes twice", () => {
    const table = idTable();
    table.add("319775004", 1);
    table.add("319775004", 2);
    expect([table.get("319775004"), table.size]).toEqual([1, 1]);
  });
});
