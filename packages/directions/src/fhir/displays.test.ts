import { expect, it } from "vitest";
import { withoutTags } from "./displays.ts";

it.each([
  ["tablet", "tablet"],
  ["  tablet  - unit of product usage (qualifier value)  ", "tablet"],
  ["Take - dosing instruction imperative (qualifier value)", "Take"],
  ["puff unit of product usage", "puff"],
  ["spray - unit of presentation", "spray"],
  ["Left   eye (body structure)", "Left eye"],
  ["a (b) (c) (d) (e)", "a"],
  ["a (b) (c) (d) (e) (f)", "a (b)"],
  ["(qualifier value)", "(qualifier value)"],
  ["tablet (500 mg)", "tablet (500 mg)"],
  ["(oral) tablet", "(oral) tablet"],
  ["", ""],
])("%j is %j", (display, words) => {
  expect(withoutTags(display)).toBe(words);
});
