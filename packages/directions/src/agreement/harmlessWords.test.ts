import { expect, it } from "vitest";
import { stepOf, timesA } from "../../testing/blankStep.ts";
import { isHarmless } from "./harmlessWords.ts";
import { judgeWords } from "./judgeWords.ts";

const onceADay = stepOf({ action: "take", timing: { times: timesA(1) } });

it.each([
  "Instalment prescription: 14 days",
  "Please dispense weekly",
  "Weekly instalments",
  "Medication review due 12/01/2027",
  "Repeat due in December",
  "Patient counselled on sick day rules",
  "Please deliver",
])("speaks of the supply and not of the dose: %s", (words) => {
  expect(isHarmless(words)).toBe(true);
  expect(judgeWords(words, [onceADay]).kind).toBe("fits");
});

it.each([
  "Take weekly",
  "Weekly",
  "Dispense weekly, take on Mondays",
  "Instalment prescription: 2 a day",
  "Review due in 14 days, then stop",
  "Repeat in December",
  "Patient counselled on sick day rules and to stop on sick days",
  "Please deliver weekly doses",
])("may be a schedule: %s", (words) => {
  expect(judgeWords(words, [onceADay]).kind).toBe("in question");
});
