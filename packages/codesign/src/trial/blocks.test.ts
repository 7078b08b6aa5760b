import { describe, expect, it } from "vitest";
import { armsFor, blocksFromDigits, chanceFrom, latinSquare, shuffled } from "./blocks.ts";

it("deals blocks of four from digits, passing over those that name none", () => {
  expect(blocksFromDigits("1843712")).toEqual(["AABB", "BBAA", "ABBA", "AABB", "ABAB"]);
});

describe("arms", () => {
  it.each([2, 3, 4])("of %i come equally often", (count) => {
    const arms = Array.from({ length: count }, (_, at) => `arm ${at}`);
    for (let seed = 0; seed < 50; seed++) {
      const list = armsFor(arms, 60 * count, chanceFrom(seed));
      expect(arms.map((arm) => list.filter((one) => one === arm).length)).toEqual(arms.map(() => 60));
      expect(armsFor(arms, 60 * count - 1, chanceFrom(seed))).toHaveLength(60 * count - 1);
    }
  });

  it("never run further apart than a block lets them", () => {
    const list = armsFor(["A", "B"], 600, chanceFrom(7));
    let apart = 0;
    for (const arm of list) {
      apart += arm === "A" ? 1 : -1;
      expect(Math.abs(apart)).toBeLessThanOrEqual(3);
    }
  });

  it("are the same for one seed and others for another", () => {
    const list = (seed: number): string => armsFor(["A", "B"], 40, chanceFrom(seed)).join("");
    expect(list(5)).toBe(list(5));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => list(seed))).size).toBe(20);
  });

  it("are two at least", () => {
    expect(() => armsFor(["A"], 5, chanceFrom(1))).toThrow(RangeError);
  });
});

it("shuffles to every order about equally often", () => {
  const chance = chanceFrom(11);
  const seen = new Map<string, number>();
  for (let time = 0; time < 6000; time++) {
    const order = shuffled(["a", "b", "c"], chance).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
});

it("puts each item at each place once", () => {
  const rows = latinSquare(["a", "b", "c", "d"]);
  for (const place of [0, 1, 2, 3]) expect(new Set(rows.map((row) => row[place])).size).toBe(4);
  for (const row of rows) expect(new Set(row).size).toBe(4);
});
