import { expect, it } from "vitest";
import { exactly, lasting, stepOf } from "../../testing/blankStep.ts";
import { regimenOf } from "../regimen/Regimen.ts";
import { lastNumbered, lastNumberedIn } from "./whatFollows.ts";

type Given = Parameters<typeof stepOf>[0];

const week = { amount: exactly("1"), duration: lasting("1", "week") } as const;
const told = (...given: readonly Given[]): string | null =>
  lastNumbered("Week 1: take one. Week 2: take two", regimenOf(given.map((one) => stepOf(one))));

it("the last numbered week, where the last step has a length and nothing is said to follow", () => {
  expect(told(week, { ...week, joined: "then" })).toBe("Week 2");
});

it("none where the last step has no length, says what follows, or is done once", () => {
  expect(told(week, { ...week, joined: "then", duration: null })).toBeNull();
  expect(told(week, { ...week, joined: "then", ending: "stop" })).toBeNull();
  expect(told(week, { ...week, joined: "then", ending: "continue" })).toBeNull();
  expect(told({ ...week, timing: { once: true } })).toBeNull();
  expect(told()).toBeNull();
});

it.each([
  ["take one on days 1 to 3", "days 1 to 3"],
  ["Week 1: one. Days 8-14: two", "Days 8-14"],
  ["weeks 2 and 3", "weeks 2 and 3"],
  ["take one (day 5) at night", "day 5"],
  ["one a week 3 times", null],
  ["take one daily", null],
])("in “%s”: %j", (text, words) => {
  expect(lastNumberedIn(text)).toBe(words);
});
