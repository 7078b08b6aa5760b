// What stands over the days of a week to tick: names, and letters where a reader can tell the days by them.
import { expect, it } from "vitest";
import { dayNamesOf } from "./sheets.ts";

it("has letters for large print where each day has its own", () => {
  expect(dayNamesOf("es")[1]).toEqual({
    mon: "L",
    tue: "M",
    wed: "X",
    thu: "J",
    fri: "V",
    sat: "S",
    sun: "D",
  });
});

it.each(["tr", "zh-Hans"] as const)("has names alone in %s: its letters are alike, or numbers", (tag) => {
  expect(dayNamesOf(tag)).toHaveLength(1);
});
