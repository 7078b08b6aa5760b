import { entryNamed } from "@plainlabel/content";
import { expect, it } from "vitest";
import { doingOfEntry } from "./doing.ts";

it.each([
  ["warfarin", undefined, "take"],
  ["fentanyl patch", undefined, "use"],
  ["salbutamol inhaler", "inhaler CFC free", "use"],
  ["insulin glargine", "solution for injection pre-filled pens", "use"],
  ["methotrexate (weekly)", "tablets", "take"],
  // Tablets and a syringe to inject: "use" is true of both.
  ["methotrexate (weekly)", undefined, "use"],
] as const)("without a label, %s as %s is what somebody may %s", (substance, dispensed, does) => {
  expect(doingOfEntry(entryNamed(substance)!, dispensed)).toBe(does);
});

it("says of an entry that names no form what is true of every form", () => {
  expect(doingOfEntry({ forms: [] }, "tablets")).toBe("use");
});
