import { expect, test } from "vitest";
import { matchesIn, unitOfForm } from "./lookUpMatches.ts";

const used = (name: string, strength: string, form: string) => ({
  ...{ name, strength, form, code: "", gtin: "", warnings: "" },
  ...{ directions: "Take ONE", favourite: true },
});

const list = [used("Amoxicillin", "500 mg", "capsules"), used("Amlodipine", "5 mg", "tablets")];

test("every typed word begins a word of the medicine, and nothing of its directions comes with it", () => {
  expect(matchesIn(list, "amox 500")).toEqual([
    { name: "Amoxicillin", strength: "500 mg", form: "capsules", code: "", from: "used here" },
  ]);
  expect(matchesIn(list, "am").map(({ name }) => name)).toEqual(["Amoxicillin", "Amlodipine"]);
  expect(matchesIn(list, "amox 5 tab")).toEqual([]);
  expect(matchesIn(list, "cillin")).toEqual([]);
});

test("a unit is proposed where the form says what is counted, and else none", () => {
  expect(unitOfForm("modified-release tablets")).toBe("tablets");
  expect(unitOfForm("oral suspension")).toBe("ml");
  expect(unitOfForm("inhaler")).toBe("");
  expect(unitOfForm("")).toBe("");
});
