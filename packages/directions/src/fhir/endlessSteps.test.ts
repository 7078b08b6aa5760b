import { expect, it } from "vitest";
import { lasting, stepOf } from "../../testing/blankStep.ts";
import { endlessSteps } from "./endlessSteps.ts";

type Given = Parameters<typeof stepOf>[0];

const told = (...given: readonly Given[]): readonly string[] =>
  endlessSteps(given.map((one, at) => ({ step: stepOf(one), path: `/dosage/${at}` }))).map(
    ({ code, path }) => `${code} ${path}`,
  );

const then = { joined: "then" } as const;
const week = { duration: lasting("1", "week") } as const;

it("a step that another follows must end: by a length, a last day, or being done once", () => {
  expect(told({}, then)).toEqual(["step-without-end /dosage/0/timing/repeat"]);
  expect(told(week, then)).toEqual([]);
  expect(told({ timing: { once: true } }, then)).toEqual([]);
  expect(told({ instructions: ["with food", "last day 1 May 2026"] }, then)).toEqual([]);
  expect(told({ instructions: ["start on 1 May 2026", "the last day"] }, then)).toHaveLength(1);
});

it("every step before the last that follows is asked, and none after it", () => {
  expect(told({}, then, { ...then, ...week })).toEqual([
    "step-without-end /dosage/0/timing/repeat",
    "step-without-end /dosage/1/timing/repeat",
  ]);
  expect(told(week, then, { joined: "and" })).toEqual([]);
  expect(told({}, { joined: "and" })).toEqual([]);
  expect(told({})).toEqual([]);
  expect(told()).toEqual([]);
});
