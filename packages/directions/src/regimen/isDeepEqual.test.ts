import { expect, it } from "vitest";
import { isDeepEqual } from "./isDeepEqual.ts";

it.each<readonly [string, unknown, unknown]>([
  ["keys in another order", { a: 1, b: [null, "x"] }, { b: [null, "x"], a: 1 }],
  ["nothing at all", null, null],
  ["empty lists", [], []],
])("%s are the same", (_, left, right) => {
  expect(isDeepEqual(left, right)).toBe(true);
});

it.each<readonly [string, unknown, unknown]>([
  ["two numbers", 1, 2],
  ["a number and an empty object", 1, {}],
  ["nothing and an empty object", null, {}],
  ["an empty list and an empty object", [], {}],
  ["a key more", { a: 1 }, { a: 1, b: 2 }],
  ["another key of no value", { a: undefined }, { b: undefined }],
  ["another order of a list", [1, 2], [2, 1]],
  ["a value deep inside", { a: [{ b: "1" }] }, { a: [{ b: "2" }] }],
])("%s are not, either way round", (_, left, right) => {
  expect([isDeepEqual(left, right), isDeepEqual(right, left)]).toEqual([false, false]);
});
