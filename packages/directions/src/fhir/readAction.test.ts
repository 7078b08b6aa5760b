// The verb of a coded dose: by its method, by two wordings of it together, and by its route where there is no method.
import { describe, expect, it } from "vitest";
import { newLog } from "./Log.ts";
import { actionWithoutMethod, readMethod, readRoute } from "./readAction.ts";
import type { FhirConcept } from "./shapes.ts";

const system = "http://snomed.info/sct";
const [apply, applySparingly, take] = ["417924000", "421298005", "419652001"].map((code) => ({
  system,
  code,
}));

const told = <T>(
  read: (concept: FhirConcept, path: string, log: ReturnType<typeof newLog>) => T | null,
  concept: FhirConcept,
): T | string | null => {
  const log = newLog();
  const answer = read(concept, "/here", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join();
};

const method = (concept: FhirConcept) => told(readMethod, concept);
const route = (concept: FhirConcept) => told(readRoute, concept);

const unknown = "method-unknown /here";

describe("a method", () => {
  it.each<readonly [string, FhirConcept, string, string | null]>([
    ["by its verb", { text: "Apply" }, "apply", null],
    ["by another name of it", { text: "To be given" }, "give", null],
    ["by its verb and a way of use", { text: "Apply sparingly" }, "apply", "sparingly"],
    ["by its code alone", { coding: [take!] }, "take", null],
    ["by a code of a verb and a way of use", { coding: [applySparingly!] }, "apply", "sparingly"],
    ["said twice alike", { text: "Take", coding: [take!] }, "take", null],
    ["the fuller one second", { text: "Apply", coding: [applySparingly!] }, "apply", "sparingly"],
    ["the fuller one first", { text: "Apply sparingly", coding: [apply!] }, "apply", "sparingly"],
    ["the fuller one twice", { text: "Apply sparingly", coding: [applySparingly!] }, "apply", "sparingly"],
  ])("is read: %s", (_, concept, action, manner) => {
    expect(method(concept)).toEqual({ action, manner });
  });

  it.each<readonly [string, FhirConcept]>([
    ["two verbs", { text: "Take", coding: [apply!] }],
    ["two verbs of one way of use", { text: "Rub sparingly", coding: [applySparingly!] }],
    ["two ways of use", { text: "Apply liberally", coding: [applySparingly!] }],
    [
      "two ways of use, with none said first",
      { text: "Apply", coding: [{ display: "Apply liberally" }, applySparingly!] },
    ],
  ])("is in conflict with itself: %s", (_, concept) => {
    expect(method(concept)).toBe("method-conflict /here");
  });

  it.each<readonly [string, FhirConcept]>([
    ["words before the verb", { text: "Always to be taken" }],
    ["a verb after what is none", { text: "Wobble apply sparingly" }],
    ["what follows the verb and is no way of use", { text: "Apply sparingly wobble" }],
    ["a time behind the verb", { text: "Apply twice" }],
    ["a line before the verb", { text: "Wobble\napply sparingly" }],
    ["a second line", { text: "Apply sparingly\nwobble" }],
  ])("is refused: %s", (_, concept) => {
    expect(method(concept)).toBe(unknown);
  });

  it("needs words for a code that is not known", () => {
    expect(method({ coding: [{ system, code: "1" }] })).toBe("method-unknown-code /here");
  });
});

describe("a route", () => {
  it.each([
    ["oral", "oral"],
    ["Oral route", "oral"],
    ["Rectal use", "rectal"],
    ["Oral use", "oral"],
  ])("is read: %s", (text, name) => {
    expect(route({ text })).toBe(name);
  });

  it.each(["Oral use only", "wobble route"])("is refused: %s", (text) => {
    expect(route({ text })).toBe("route-unknown /here");
  });

  it("may not be two", () => {
    expect(route({ text: "oral", coding: [{ display: "Rectal route" }] })).toBe("route-conflict /here");
    expect(route({ text: "oral", coding: [{ display: "Oral route" }] })).toBe("oral");
  });
});

describe("the verb without a method", () => {
  it("is the route's, else that of what is counted, else that it is used", () => {
    expect(actionWithoutMethod("rectal", null, null, { form: "cream" })).toBe("insert");
    expect(actionWithoutMethod(null, { name: "tablet", suppliedBy: "form" }, null, {})).toBe("take");
    expect(actionWithoutMethod(null, null, null, {})).toBe("use");
  });
});
