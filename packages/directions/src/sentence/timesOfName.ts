// directions/sentence: a product whose own name says how often it is used ("Once Weekly", "One-A-Night", "seven day
// patches") beside directions for more often.
import type { ProductFacts } from "../Interpretation.ts";
import type { Step } from "../regimen/Regimen.ts";
import { dosesAnHour, hair } from "./rates.ts";

/** What a name says, and the hours from one dose to the next. */
const sayings: readonly (readonly [RegExp, number])[] = [
  [/\bonce[- ](?:a[- ])?month(?:ly)?\b/i, 28 * 24],
  [/\b(?:once[- ](?:a[- ])?week(?:ly)?|weekly)\b/i, 7 * 24],
  [/\b(?:seven|7)[- ]day (?:transdermal )?patch(?:es)?\b/i, 7 * 24],
  [/\b(?:once[- ]daily|(?:once|one)[- ]a[- ](?:day|night))\b/i, 24],
];

/** "One daily" of "Fosamax Once Weekly": one of the two is of another medicine. Less often is no fault. */
export const comesTooOften = (step: Step, { name = "" }: ProductFacts): boolean => {
  const [, hours] = sayings.find(([words]) => words.test(name)) ?? [];
  if (hours === undefined) return false;
  const rate = dosesAnHour(step);
  return rate !== null && rate.high * hours > 1 + hair;
};
