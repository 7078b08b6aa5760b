import { expect, it } from "vitest";
import { between, exactly } from "../../testing/blankStep.ts";
import { isAtMostOne, sameAmount } from "./amounts.ts";

it("amounts are the same at both ends or not at all", () => {
  expect(sameAmount(between("1", "2"), between("1.0", "2.00"))).toBe(true);
  expect(sameAmount(exactly("2"), between("2", "2"))).toBe(true);
  expect(sameAmount(between("1", "2"), between("0.5", "2"))).toBe(false);
  expect(sameAmount(between("1", "2"), between("1", "3"))).toBe(false);
  expect(sameAmount(exactly("2"), between("1", "2"))).toBe(false);
});

it("a range is at most one by its upper end", () => {
  expect([exactly("1"), exactly("0.5"), between("0.5", "1")].map(isAtMostOne)).toEqual([true, true, true]);
  expect([exactly("1.5"), between("1", "2")].map(isAtMostOne)).toEqual([false, false]);
});
