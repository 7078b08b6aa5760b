// directions/sentence: "then" that leads through one day, by the hours of its doses.
import { describe, expect, it } from "vitest";
import type { Step } from "../regimen/Regimen.ts";
import { readDirections } from "./readDirections.ts";

const joinedOf = (text: string): readonly Step["joined"][] | null => {
  const read = readDirections(text, { form: "tablets" });
  return read.ok ? read.value.steps.map(({ joined }) => joined) : null;
};

describe("then, within one day", () => {
  it.each([
    "Take 1 tablet at 8:15am then 2 tablets at 8:45am",
    "Take 1 tablet at 8:45am then 2 tablets at 9am",
    "Take 1 tablet in the morning then 2 tablets at night",
  ])("%s is no course", (text) => {
    expect(joinedOf(text)).toEqual(["first"]);
  });

  it.each([
    "Take 1 tablet at 9am then 2 tablets at 8:45am",
    "Take 1 tablet at 8:45am then 2 tablets at 8:15am",
  ])("%s goes back in the day", (text) => {
    expect(joinedOf(text)).not.toEqual(["first"]);
  });
});
