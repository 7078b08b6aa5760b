import { expect, it } from "vitest";
import { setIdOf } from "./setId.ts";

it("is the same for the same content and differs for another", () => {
  expect(setIdOf("a")).toBe(setIdOf("a"));
  expect(setIdOf("a")).not.toBe(setIdOf("b"));
});

it("has four characters that cannot be taken for one another", () => {
  const ids = Array.from({ length: 500 }, (_, at) => setIdOf(`request ${at}`));
  expect(ids.filter((id) => !/^[2346789BCDFGHJKMPQRTVWXY]{4}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBeGreaterThan(495);
});
