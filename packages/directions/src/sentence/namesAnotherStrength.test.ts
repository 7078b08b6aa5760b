import { expect, it } from "vitest";
import { namesAnotherStrength } from "./strengths.ts";

it.each([
  ["Ramipril 5mg capsules", "2.5 mg"],
  ["Levothyroxine 25microgram tablets", "25 mg"],
  ["Amoxicillin 250mg/5ml oral suspension", "125 mg/5 mL"],
  ["Clenil Modulite 100micrograms/dose inhaler", "200 micrograms/dose"],
  ["Fentanyl 25micrograms/hour transdermal patches", "12 micrograms/hour"],
])("%s is not of %s", (name, strength) => {
  expect(namesAnotherStrength({ name, strength })).toBe(true);
});

it.each([
  ["Ramipril 5mg capsules", "5 mg"],
  ["Levothyroxine 25microgram tablets", "0.025 mg"],
  ["Paracetamol 1g tablets", "1000 mg"],
  ["Amoxicillin 250mg/5ml oral suspension", "50 mg/mL"],
  ["Amoxicillin 250mg/5ml oral suspension", "250 mg"],
  ["Co-amoxiclav 500mg/125mg tablets", "625 mg"],
  ["Amoxicillin", "500 mg"],
  ["Ramipril 5mg capsules", undefined],
  ["Nicotine 21mg/24 hours patches", "21 mg/24 hours"],
  ["Humulin M3", "100 units/mL"],
])("%s may be of %s", (name, strength) => {
  expect(namesAnotherStrength({ name, ...(strength === undefined ? {} : { strength }) })).toBe(false);
});
