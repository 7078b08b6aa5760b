import { expect, it } from "vitest";
import { snomedSystem } from "./codeTables.ts";
import { newLog } from "./Log.ts";
import type { FhirDosage } from "./shapes.ts";
import { wordsBeside } from "./wordsBeside.ts";

const told = (dosage: FhirDosage): readonly string[] => {
  const log = newLog();
  const said = wordsBeside(dosage, "", log).map(
    ({ words, path, again }) => `${words} ${path}${again ? " again" : ""}`,
  );
  return [...said, ...log.refusals.map(({ code, path }) => `!${code} ${path}`)];
};

const withFood = { system: snomedSystem, code: "311502001" };

it.each<readonly [string, FhirDosage, readonly string[]]>([
  ["nothing", {}, []],
  [
    "instructions, each at its place",
    {
      additionalInstruction: [{ text: "Swallow whole" }, { text: "Avoid alcohol" }],
      patientInstruction: " Keep cool ",
    },
    [
      "Swallow whole /additionalInstruction/0",
      "Avoid alcohol /additionalInstruction/1",
      "Keep cool /patientInstruction",
    ],
  ],
  [
    "an instruction by its code",
    { additionalInstruction: [{ coding: [withFood] }] },
    ["with food /additionalInstruction/0"],
  ],
  [
    "what its displays and its code say beside its text",
    { additionalInstruction: [{ text: "At meals", coding: [{ ...withFood, display: "Take with food" }] }] },
    [
      "At meals /additionalInstruction/0",
      "Take with food /additionalInstruction/0 again",
      "with food /additionalInstruction/0 again",
    ],
  ],
  [
    "and what they only repeat is said once",
    { additionalInstruction: [{ text: "with food", coding: [{ ...withFood, display: "with food" }] }] },
    ["with food /additionalInstruction/0"],
  ],
  [
    "an instruction without words",
    { additionalInstruction: [{ coding: [{ system: snomedSystem, code: "1" }] }] },
    ["!instruction-unknown-code /additionalInstruction/0"],
  ],
  ["no words for the patient", { patientInstruction: " " }, []],
  [
    "the words of a timing",
    {
      timing: {
        code: {
          text: " twice daily ",
          coding: [
            { code: "BID", display: "BID" },
            { code: "BID", display: "two times a day at institution specified time" },
          ],
        },
      },
    },
    ["twice daily /timing/code/text", "two times a day /timing/code/coding again"],
  ],
  [
    "a timing in other brackets",
    {
      timing: { code: { coding: [{ code: "AM", display: "every morning (institution-specified times)" }] } },
    },
    ["every morning /timing/code/coding again"],
  ],
  ["a timing that names its code", { timing: { code: { text: "bid", coding: [{ code: "BID" }] } } }, []],
  ["a timing without words", { timing: { code: { text: " ", coding: [{ code: "BID" }, {}] } } }, []],
  ["a timing without a code", { timing: { code: { text: "bid" } } }, ["bid /timing/code/text"]],
])("%s", (_, dosage, words) => {
  expect(told(dosage)).toEqual(words);
});
