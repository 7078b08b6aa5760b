import { expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import { countedByStrength } from "./countedByStrength.ts";
import { readDirections } from "./readDirections.ts";

const counted = (text: string, form: string, strength?: string): string => {
  const product = { form, strength };
  const read = readDirections(text, product);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return notation(countedByStrength(read.value, product));
};

it.each([
  ["Take 1 g twice a day", "tablets", "500 mg", "take 2 (tablet) 2/day"],
  ["Take 1000 micrograms once a day", "capsules", "0.5 mg", "take 2 (capsule) 1/day"],
  [
    "Take 500 mg in the morning and 1000 mg at night",
    "tablets",
    "500mg",
    "take (tablet) @morning=1 @night=2",
  ],
  ["Take 250 mg three times a day", "oral suspension", "125 mg/5 mL", "take 10 (mL) 3/day"],
  ["Take 62.5 mg once a day", "oral solution", "50mg/ml", "take 1.25 (mL) 1/day"],
])("counts %s of %s %s", (text, form, strength, right) => {
  expect(counted(text, form, strength)).toBe(right);
});

it.each([
  ["no whole number of tablets", "Take 7.5 mg once a day", "tablets", "5 mg"],
  ["two strengths in one", "Take 500 mg once a day", "tablets", "8mg/500mg"],
  ["no strength told", "Take 500 mg once a day", "tablets", undefined],
  ["a volume without an end", "Take 100 mg once a day", "oral solution", "30 mg/mL"],
  [
    "one dose of two that does not come out",
    "Take 5 mg in the morning and 7.5 mg at night",
    "tablets",
    "5 mg",
  ],
  ["tablets already", "Take 2 tablets once a day", "tablets", "5 mg"],
])("leaves alone: %s", (_, text, form, strength) => {
  const product = { form, strength };
  const read = readDirections(text, product);
  expect(read.ok && countedByStrength(read.value, product)).toEqual(read.ok && read.value);
  expect(read.ok).toBe(true);
});
