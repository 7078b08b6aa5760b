import { expect, test } from "vitest";
import { codeText, reminderText } from "./textWords.ts";

const [host, stop] = ["labels.example.org", "ABCDEFGH1234"];

test("a reminder says that it is time, never how much, and how to stop", () => {
  expect(reminderText(null, host, stop)).toBe(
    "It is time for your medicine. Your label tells you how much. To stop: labels.example.org/T/ABCDEFGH1234",
  );
  expect(reminderText("Amoxicillin 500 mg capsules", host, stop)).toContain(
    "medicine: Amoxicillin 500 mg capsules.",
  );
});

test("is one text of 160 signs, or two of 153 where it says a long name", () => {
  expect(reminderText("A".repeat(60), host, stop).length).toBeLessThanOrEqual(306);
  expect(reminderText(null, host, stop).length).toBeLessThanOrEqual(160);
  expect(codeText("123456", host, stop).length).toBeLessThanOrEqual(160);
});

test.each(["Środek", "A".repeat(61), "Line\nbreak"])("a name that would not fit is left out: %s", (name) => {
  expect(reminderText(name, host, stop)).toBe(reminderText(null, host, stop));
});
