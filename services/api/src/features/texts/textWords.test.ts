import { expect, test } from "vitest";
import { codeText, reminderText as textOf } from "./textWords.ts";

const [host, stop] = ["labels.example.org", "ABCDEFGH1234"];

const reminderText = (medicineName: string | null, kind: "time" | "off" = "time") =>
  textOf({ kind, medicineName, stop }, host);

test("a patch that comes off is told so, and never as another dose", () => {
  expect(reminderText("Nicotine patch", "off")).toBe(
    "It is time to take your patch or plaster off: Nicotine patch. Your label says how long to wear it. To stop: labels.example.org/T/ABCDEFGH1234",
  );
  expect(reminderText(null, "off").length).toBeLessThanOrEqual(160);
});

test("a reminder says that it is time, never how much, and how to stop", () => {
  expect(reminderText(null)).toBe(
    "It is time for your medicine. Your label tells you how much. To stop: labels.example.org/T/ABCDEFGH1234",
  );
  expect(reminderText("Amoxicillin 500 mg capsules")).toContain("medicine: Amoxicillin 500 mg capsules.");
});

test("is one text of 160 signs, or two of 153 where it says a long name", () => {
  expect(reminderText("A".repeat(60)).length).toBeLessThanOrEqual(306);
  expect(reminderText(null).length).toBeLessThanOrEqual(160);
  expect(codeText("123456", host, stop).length).toBeLessThanOrEqual(160);
});

test.each(["Środek", "A".repeat(61), "Line\nbreak"])("a name that would not fit is left out: %s", (name) => {
  expect(reminderText(name)).toBe(reminderText(null));
});
