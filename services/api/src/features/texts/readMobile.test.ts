import { expect, test } from "vitest";
import { readMobile } from "./readMobile.ts";

// Numbers of Ofcom's range for drama: 07700 900000 to 900999.
test.each([
  ["07700 900123", "+447700900123"],
  ["07700-900-123", "+447700900123"],
  ["+44 7700 900123", "+447700900123"],
  ["+44 (0)7700 900123", "+447700900123"],
  ["0044 7700 900 123", "+447700900123"],
  ["7700900123", "+447700900123"],
])("%s is %s", (typed, number) => {
  expect(readMobile(typed)).toBe(number);
});

test.each([
  "",
  "0113 496 0142",
  "07000 900123",
  "07600 900123",
  "07700 90012",
  "07700 9001234",
  "+33 6 12 34 56 78",
  "+1 212 555 0123",
  "999",
  "07700 900123 x5",
  "call 07700 900123",
  "0".repeat(10_000),
])("%j is refused", (typed) => {
  expect(readMobile(typed)).toBeNull();
});
