import { expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const told = (text: string, form: string): readonly string[] => {
  const outcome = readDirections(text, { form });
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.code);
  return outcome.findings.map(({ code }) => code);
};

it.each([
  ["Take 5mg every 4 hours", "oral solution"],
  ["Give 250mg three times a day", "oral suspension"],
  ["100 micrograms once a day", "syrup"],
])("a weight of a liquid is told: %s of %s", (text, form) => {
  expect(told(text, form)).toContain("weight-of-liquid");
});

it.each([
  ["Take 2.5ml every 4 hours", "oral solution"],
  ["Take 5mg (2.5ml) every 4 hours", "oral solution"],
  ["Take 2.5ml (5mg) every 4 hours", "oral solution"],
  ["Take 5mg every 4 hours", "tablets"],
  ["Inject 5mg once a day", "solution for injection"],
])("not where it is measured, counted or injected: %s of %s", (text, form) => {
  expect(told(text, form)).not.toContain("weight-of-liquid");
});
