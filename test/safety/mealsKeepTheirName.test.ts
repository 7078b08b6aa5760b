// Hazard: "dinner" is at midday for some people and in the evening for others, so no meal is ever said by another name.
import { answerDirections } from "@plainlabel/core";
import { expect, it } from "vitest";

const saidOf = (question: unknown): string => {
  const outcome = answerDirections(question);
  if (!outcome.ok || !outcome.answer.understood)
    throw new Error(`not understood: ${JSON.stringify(question)}`);
  return outcome.answer.sentences.join(" ");
};

const meals = ["breakfast", "lunch", "dinner", "supper", "evening meal"] as const;
const othersThan = (meal: string): readonly string[] => meals.filter((other) => other !== meal);

it.each(meals)("%s is said by the name that was written, and by no other", (meal) => {
  for (const relation of ["with", "before", "after"]) {
    const said = saidOf({ text: `Take ONE tablet ${relation} ${meal}` });
    expect(said).toContain(meal);
    for (const other of othersThan(meal)) expect(said).not.toContain(other);
  }
});

// HL7 EventTiming: CM, CD and CV are breakfast, lunch and the evening meal; AC and PC before and after them.
it.each([
  ["CM", "with breakfast"],
  ["ACD", "before lunch"],
  ["CV", "with the evening meal"],
  ["PCV", "after the evening meal"],
])("the code %s is said as %s", (code, words) => {
  const structure = {
    method: { text: "Take" },
    timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", when: [code] } },
    doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
  };
  const said = saidOf({ dosage: [structure] });
  expect(said).toContain(words);
  expect(said).not.toMatch(/dinner|supper|tea\b/);
});
