import { expect, it } from "vitest";
import { comesAs } from "./smallStrengths.ts";

it.each([
  ["Diazepam 5mg tablets", "2", true],
  ["DIAZEPAM", "2", true],
  ["Diazepam", "1", false],
  ["Warfarin 3mg tablets", "1", true],
  ["One-Alpha 0.25microgram capsules", "1", true],
  ["Paracetamol 500mg tablets", "1", false],
  ["Paracetamol 500mg tablets", "2", false],
  ["Senna 7.5mg tablets", "2", false],
  ["Diazepam", "3", false],
])("%s is given by %s mg: %s", (name, number, given) => {
  expect(comesAs(name, number)).toBe(given);
});
